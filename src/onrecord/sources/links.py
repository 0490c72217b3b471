"""Links joined to their base by hand (RFC 3986, section 5.2): a reader of files has no need of a network module."""

from __future__ import annotations

import re

_PARTS = re.compile(r"^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$", re.DOTALL)


def joined(base: str | None, link: str | None) -> str | None:
    """The absolute http(s) address of a link; None where there is none or it leads elsewhere (``javascript:``)."""
    link = "".join(c for c in (link or "").strip() if c.isprintable() and not c.isspace())
    if not link or len(link) > 2000:
        return None
    match = _PARTS.match(link)
    if match is None:
        return None
    scheme, host, path, query, fragment = match.groups()
    if scheme is None:
        around = _PARTS.match((base or "").strip())
        if around is None or around.group(1) is None:
            return None
        scheme = around.group(1)
        if host is None:
            host = around.group(2)
            if not path:
                path, query = around.group(3), query or around.group(4)
            elif not path.startswith("/"):
                path = (around.group(3).rpartition("/")[0] or "") + "/" + path
    if scheme.lower() not in ("http", "https") or not host:
        return None
    return f"{scheme.lower()}://{host}{_flat(path)}{query or ''}{fragment or ''}"


def _flat(path: str) -> str:
    """The path without ``.`` and ``..``."""
    kept: list[str] = []
    for part in path.split("/"):
        if part == "..":
            if len(kept) > 1:
                kept.pop()
        elif part != ".":
            kept.append(part)
    if path.endswith(("/.", "/..")):
        kept.append("")
    return "/".join(kept)
