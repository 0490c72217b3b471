from onrecord.tables.files import digests

__all__ = ["digests"]
