"""From bytes to characters, and every guess on the way said.

Order: the caller's word, a byte order mark, the transport's word, the page's own declaration, strict UTF-8, a guess.
One thing overrules a declaration: bytes that are valid UTF-8 with characters beyond ASCII are UTF-8, since text in
another charset is practically never that by chance.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import NamedTuple

from onrecord.model.record import Problem
from onrecord.model.source import Encoding
from onrecord.sources.detect import problem
from onrecord.sources.words import table

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SCAN = 4096
_META = re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{2,40})[\"']", re.IGNORECASE)
_TRANSPORT = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_TAG = re.compile(rb"<[^<>]*>")
_HIGH = re.compile(rb"[\x80-\xff]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_SAMPLE = 40_000


class Decoded(NamedTuple):
    """Characters and how they were won. A byte order mark is a signature, not text: it is not in ``content``."""

    content: str
    encoding: Encoding
    problems: tuple[Problem, ...]


def decode(raw: bytes, told: str | None = None, media_type: str | None = None) -> Decoded:
    """Decodes bytes; never raises and never gives a lone surrogate.

    Args:
        raw: the bytes (inflated).
        told: the charset that the caller insists on.
        media_type: the transport's Content-Type, perhaps with ``charset=``.
    """
    transport = _TRANSPORT.search(media_type or "")
    declared = transport.group(1).lower() if transport else _declared(raw)
    if told and (codec := codec_of(told)):
        return _decoded(raw, codec, declared, None)
    for mark, codec in _BOMS:
        if raw.startswith(mark):
            return _decoded(raw, codec, declared, codec)
    wide = _wide(raw)
    if wide:
        said = problem("charset", "note", f"no byte order mark; read as {wide} by the pattern of its zero bytes.")
        return _decoded(raw, wide, declared or _declared(raw.replace(b"\0", b"")), wide, said)
    codec = codec_of(declared) if declared else None
    if not _HIGH.search(raw):
        return _decoded(raw, codec if codec and not codec.startswith("utf-16") else "utf-8", declared, "ascii")
    if _is_utf8(raw):
        odd = declared and codec != "utf-8"
        said = problem("charset", "note", f"declared as {declared}, but the bytes are valid UTF-8; read as UTF-8.")
        return _decoded(raw, "utf-8", declared, "utf-8", *([said] if odd else []))
    if codec and codec != "utf-8" and not codec.startswith("utf-16"):
        return _decoded(raw, codec, declared, None)
    return _guess(raw, declared)


def _declared(raw: bytes) -> str | None:
    found = _XML.search(raw[:_SCAN]) or _META.search(raw[:_SCAN])
    return found.group(1).decode("ascii").lower() if found else None


def codec_of(label: str) -> str | None:
    """The Python text codec for a charset label, as browsers read the label; None for an unknown one."""
    name = label.strip().lower()
    name = table("charsets")["labels"].get(name, name)
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        return None
    # Codecs such as base64, punycode or idna are no charsets.
    return info.name if getattr(info, "_is_text_encoding", False) and info.name not in _NO_CHARSET else None


_NO_CHARSET = {"punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7", "mbcs", "oem"}


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a mark: nearly every second byte of the beginning is zero, and nearly none of the others."""
    head = raw[: _SCAN - _SCAN % 2]
    if len(head) < 16 or b"\0" not in head:
        return None
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _decoded(raw: bytes, codec: str, declared: str | None, detected: str | None, *said: Problem) -> Decoded:
    try:
        content, replaced = raw.decode(codec), 0
    except UnicodeDecodeError:
        content = raw.decode(codec, "replace")
        replaced = content.count("\ufffd") - raw.count("\ufffd".encode(codec, "ignore") or b"\0no")
        replaced = max(replaced, 1)
        message = f"{replaced:,} places are not valid {codec}; they stand as U+FFFD. Another --encoding may fit."
        said = (*said, problem("undecodable-bytes", "warning", message))
    if max(content, default="") >= "\ud800" and re.search("[\ud800-\udfff]", content):
        content, surrogates = re.subn("[\ud800-\udfff]", "\ufffd", content)
        replaced += surrogates
        said = (*said, problem("undecodable-bytes", "warning", f"{surrogates:,} lone surrogates stand as U+FFFD."))
    return Decoded(content, Encoding(declared, detected, codec, replaced), said)


def _guess(raw: bytes, declared: str | None) -> Decoded:
    """Bytes beyond ASCII that are not UTF-8 and whose declaration is missing or wrong."""
    origin = f"declared as {declared}, which the bytes are not" if declared else "no charset is declared"
    bare = _TAG.sub(b" ", raw)
    if _MULTIBYTE.search(bare) and _damaged_utf8(bare):
        return _decoded(raw, "utf-8", declared, "utf-8")
    sample = _sample(bare)
    best = "cp1252" if _plausible(sample, "cp1252") else _statistical(sample)
    if best is None or not _plausible(sample, best):
        return _decoded(raw, "utf-8", declared, None)
    message = f"{origin}; read as {best} by a guess. If letters look wrong, give --encoding."
    said = problem("charset", "warning", message)
    return _decoded(raw, best, declared, best, said)


def _damaged_utf8(bare: bytes) -> bool:
    """Whether most bytes beyond ASCII are well-formed UTF-8 sequences: then it is UTF-8 with a few spoilt places."""
    high = len(_HIGH.findall(bare))
    well = sum(len(m) for m in _MULTIBYTE.findall(bare))
    return 3 * well >= high


def _sample(bare: bytes) -> bytes:
    """The surroundings of the bytes beyond ASCII, up to some 40 kB."""
    parts: list[bytes] = []
    size = done = 0
    for match in _HIGH_RUN.finditer(bare):
        start, end = max(done, match.start() - 40), match.end() + 40
        parts.append(bare[start:end])
        done, size = end, size + end - start
        if size > _SAMPLE:
            break
    return b"".join(parts)


def _plausible(sample: bytes, codec: str) -> bool:
    """Whether the bytes read with this codec look like running text: letters beside letters, the usual signs.

    Read as Windows-1252, a letter must have an ASCII letter beside it: other alphabets come out as rows of accents.
    """
    signs = frozenset(table("charsets")["plausible"]["signs"])
    western = codec == "cp1252"
    text = sample.decode(codec, "replace")
    good = bad = 0
    for i, c in enumerate(text):
        if c < "\x80":
            continue
        rim = (text[i - 1] if i else " ") + text[i + 1 : i + 2]
        beside = any(r.isalpha() and (r.isascii() or not western) for r in rim)
        if c in signs or (beside and unicodedata.category(c)[0] in ("L" if western else "LM")):
            good += 1
        else:
            bad += 1
    return good > 0 and bad <= 0.1 * (good + bad)


def _statistical(sample: bytes) -> str | None:
    """charset-normalizer's guess among the charsets that the web has used."""
    from charset_normalizer import from_bytes

    found = from_bytes(sample, cp_isolation=list(table("charsets")["web"]["codecs"])).best()
    return codec_of(found.encoding) if found else None
