"""Text from a stranger, made fit to be shown.

The record keeps every character; a view escapes what could steer a terminal or reorder a line.
Method: checklist of hostile output (C0, DEL, C1, lone CR, bidirectional controls after Unicode UAX #9).
"""

from __future__ import annotations

import re

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]|\r(?!\n)")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBED, _ISOLATE = "\u202a\u202b\u202d\u202e", "\u2066\u2067\u2068"
_POP_EMBED, _POP_ISOLATE, _FIRST_STRONG = "\u202c", "\u2069", "\u2068"


def visible(text: str, *, bidi: bool = True) -> str:
    """The text with its control characters written out, such as ``\\x1b``.

    New line, tab and CR LF stay.
    With ``bidi``, a line that holds bidirectional controls is closed and isolated, so that it cannot reorder
    what stands beside it; closing marks without an opening are written out.
    """
    text = _CONTROLS.sub(_written_out, text)
    if not bidi or not _BIDI.search(text):
        return text
    return "".join(_isolated(line) for line in re.split(r"(\r?\n)", text))


def one_line(text: str) -> str:
    """The visible text on one line: every run of white space is one blank."""
    return visible(" ".join(text.split()))


def _written_out(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def _isolated(line: str) -> str:
    if not _BIDI.search(line):
        return line
    open_: list[str] = []
    out: list[str] = []
    for character in line:
        if character in _EMBED:
            open_.append(_POP_EMBED)
        elif character in _ISOLATE:
            open_.append(_POP_ISOLATE)
        elif character in (_POP_EMBED, _POP_ISOLATE):
            if not open_ or open_[-1] != character:
                out.append(f"\\u{ord(character):04x}")
                continue
            open_.pop()
        out.append(character)
    return _FIRST_STRONG + "".join(out) + "".join(reversed(open_)) + _POP_ISOLATE
