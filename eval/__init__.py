"""Scores every kind of the record against its yardstick: ``python -m eval KIND --gold PATH``."""
