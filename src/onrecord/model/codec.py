"""The one place that knows the wire form: JSON lines out and in, and the JSON Schema of it."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from onrecord.model.errors import UsageError
from onrecord.model.record import FORMAT, Record

_ENCODER = msgspec.json.Encoder(order=None)
_RAW = re.compile("[\x7f-\x9f]")
_DECODER = msgspec.json.Decoder(Record)


def encode(record: Record, *, text: bool = True) -> str:
    """A record as one line of JSON without the line's end. ``text=False`` leaves the report's text out."""
    if not text:
        record = msgspec.structs.replace(record, text=None)
    return json_line(record)


def json_line(value: object) -> str:
    """A value of ours as one line of JSON.

    DEL and the C1 controls are escaped, as JSON demands it of the other controls only: a terminal would obey them.
    """
    line = _ENCODER.encode(value).decode("utf-8")
    return _RAW.sub(lambda found: f"\\u{ord(found.group()):04x}", line) if _RAW.search(line) else line


def decode(line: str | bytes) -> Record:
    """A record from a line of JSON.

    Raises:
        UsageError: it is no record, or one of another format.
    """
    try:
        record = _DECODER.decode(line)
    except (msgspec.ValidationError, msgspec.DecodeError, ValueError) as error:
        raise UsageError(f"this is no onrecord record: {error}", code="not-a-record") from error
    if record.format != FORMAT:
        raise UsageError(f"this record has format {record.format!r}; this program reads {FORMAT!r}", code="format")
    return record


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record, made from the types."""
    made = msgspec.json.schema(Record)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": FORMAT, **made}
