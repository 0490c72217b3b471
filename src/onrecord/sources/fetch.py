"""One page by URL: the only module that opens a socket, and only when a URL was asked for.

Every address is resolved once, checked, and the connection is made to the checked address: a name that changes its
address between the check and the call gains nothing.
No cookies, no credentials from the address, ``.netrc`` or the environment, no proxy, no choice to turn TLS checks off.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
import zlib
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from onrecord.model.errors import SourceError, UsageError
from onrecord.model.source import Fetched
from onrecord.sources.base import Given, Limits

_REDIRECTS = 5
_CONNECT, _READ = 10.0, 15.0
_PORTS = frozenset((80, 443, 8080, 8443))
_CHUNK = 1 << 16
_KEPT = ("content-type", "last-modified", "etag", "date", "content-language", "location", "content-encoding")
_SAFE = "%/:=&?~#+!$,;'@()*[]"
_AGENT = "onrecord/{version} (reads one page on a person's request)"


class Hop(NamedTuple):
    """One address, resolved and checked: where to connect to, and what to ask for."""

    parts: SplitResult
    host: str
    port: int
    address: str


def fetch(url: str, limits: Limits, allow_private: bool = False) -> tuple[bytes, Given, Fetched]:
    """Fetches one page.

    Args:
        url: an ``http`` or ``https`` address.
        limits: ``max_bytes`` and ``max_inflated`` bound the answer, ``seconds`` the whole call.
        allow_private: lets private, loopback and link-local addresses and any port pass (a desk's own server).

    Returns:
        The body (inflated as its transfer says), what is known of it for ``open_bytes``, and what came with it.

    Raises:
        UsageError: this is no http(s) URL.
        SourceError: refused (``refused-address``), unreachable, too slow, too large, not found.
    """
    deadline = time.monotonic() + limits.seconds
    current = url
    for _ in range(_REDIRECTS + 1):
        hop = _checked(current, allow_private, url)
        status, headers, body = _asked(hop, limits, deadline)
        if status in (301, 302, 303, 307, 308) and headers.get("location"):
            current = urljoin(current, headers["location"])
            continue
        if status >= 400:
            raise SourceError(f"the server answered {status}", code="http-status", name=url)
        at = datetime.now(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
        fetched = Fetched(current, status, at, {k: headers[k] for k in _KEPT if k in headers})
        given = Given(name=current, uri=current, media_type=headers.get("content-type"), fetched=fetched)
        return body, given, fetched
    raise SourceError(f"more than {_REDIRECTS} redirects", code="too-many-redirects", name=url)


def _checked(url: str, allow_private: bool, asked: str) -> Hop:
    """Checks scheme, credentials and port of an address, resolves its host and checks where that leads."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port or (443 if parts.scheme == "https" else 80)
        host = (
            (parts.hostname or "").encode("idna").decode("ascii")
            if not _is_ip(parts.hostname)
            else parts.hostname or ""
        )
    except (ValueError, UnicodeError) as error:
        raise UsageError(f"{url!r} is no usable address ({error})", code="bad-url", name=asked) from error
    if parts.scheme not in ("http", "https") or not host:
        raise UsageError(f"only http and https addresses are fetched, not {url!r}", code="bad-url", name=asked)
    if parts.username is not None or parts.password is not None:
        raise UsageError("an address with a user name or password in it is not fetched", code="bad-url", name=asked)
    if not allow_private and port not in _PORTS:
        raise SourceError(
            f"port {port} is not asked (--allow-private lets it pass)", code="refused-address", name=asked
        )
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise SourceError(f"{host} cannot be resolved: {error.strerror}", code="unreachable", name=asked) from error
    addresses = [str(f[4][0]) for f in found]
    if not allow_private and (closed := next((a for a in addresses if not is_public(a)), None)):
        message = f"{host} leads to {closed}, which is no public address (--allow-private lets it pass)"
        raise SourceError(message, code="refused-address", name=asked)
    return Hop(parts, host, port, addresses[0])


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet; addresses that wrap another are judged by that one too."""
    ip = ipaddress.ip_address(address.split("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None) or _nat64(ip)
        if inner is not None:
            return is_public(str(inner)) and (ip.ipv4_mapped is not None or ip.is_global or _nat64(ip) is not None)
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def _nat64(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    wrapped = ip in ipaddress.IPv6Network("64:ff9b::/96")
    return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) if wrapped else None


def _is_ip(host: str | None) -> bool:
    try:
        ipaddress.ip_address(host or "")
    except ValueError:
        return False
    return True


class _Connection(http.client.HTTPConnection):
    """A connection to an address that was checked before; the host's name is only said and verified, never resolved."""

    def __init__(self, hop: Hop, timeout: float) -> None:
        super().__init__(hop.host, hop.port, timeout=timeout)
        self._hop = hop

    def connect(self) -> None:
        self.sock = socket.create_connection((self._hop.address, self._hop.port), self.timeout)
        if self._hop.parts.scheme == "https":
            context = ssl.create_default_context()  # the system's certificates, host name checked
            self.sock = context.wrap_socket(self.sock, server_hostname=self._hop.host)


def _asked(hop: Hop, limits: Limits, deadline: float) -> tuple[int, dict[str, str], bytes]:
    connection = _Connection(hop, min(_CONNECT, max(0.1, deadline - time.monotonic())))
    default = 443 if hop.parts.scheme == "https" else 80
    named = f"[{hop.host}]" if ":" in hop.host else hop.host
    target = quote(urlunsplit(("", "", hop.parts.path or "/", hop.parts.query, "")), safe=_SAFE)
    headers = {
        "Host": named if hop.port == default else f"{named}:{hop.port}",
        "User-Agent": _AGENT.format(version=_version()),
        "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/*;q=0.8",
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    try:
        connection.request("GET", target, headers=headers)
        answer = connection.getresponse()
        got = {k.lower(): v for k, v in answer.getheaders()}
        if answer.status in (301, 302, 303, 307, 308):
            return answer.status, got, b""
        return answer.status, got, _body(answer, connection, got.get("content-encoding", ""), limits, deadline)
    except ssl.SSLCertVerificationError as error:
        raise SourceError(f"the certificate of {hop.host} is not valid: {error.verify_message}", code="tls") from error
    except (OSError, http.client.HTTPException) as error:
        reason = str(error) or type(error).__name__
        raise SourceError(f"{hop.host} could not be read: {reason}", code="unreachable") from error
    finally:
        connection.close()


def _body(
    answer: http.client.HTTPResponse,
    connection: http.client.HTTPConnection,
    coding: str,
    limits: Limits,
    deadline: float,
) -> bytes:
    """The body, counted while it comes: as sent against ``max_bytes``, as opened against ``max_inflated``."""
    gzipped = coding.strip().lower() in ("gzip", "x-gzip")
    if not gzipped and coding.strip().lower() not in ("", "identity"):
        raise SourceError(f"the answer is packed as {coding!r}, which was not asked for", code="not-text")
    engine = zlib.decompressobj(31) if gzipped else None
    parts: list[bytes] = []
    sent = size = 0
    while True:
        left = deadline - time.monotonic()
        if left <= 0:
            raise SourceError(f"the answer took longer than {limits.seconds:g} s", code="time-limit")
        if connection.sock is not None:
            connection.sock.settimeout(min(_READ, left))
        part = answer.read1(_CHUNK)
        if not part:
            break
        sent += len(part)
        if sent > limits.max_bytes:
            raise SourceError(f"the answer has more than {limits.max_bytes:,} bytes (max_bytes)", code="too-large")
        for opened in _opened(engine, part):
            size += len(opened)
            if size > limits.max_inflated:
                message = f"the answer opens to more than {limits.max_inflated:,} bytes (max_inflated)"
                raise SourceError(message, code="decompressed-too-large")
            parts.append(opened)
    if engine is not None and not engine.eof and sent:
        raise SourceError("the packed answer ends too early", code="truncated")
    return b"".join(parts)


def _opened(engine: zlib._Decompress | None, part: bytes) -> list[bytes]:
    """What a sent piece opens to, in pieces of at most a megabyte."""
    if engine is None:
        return [part]
    found = []
    while part and not engine.eof:
        try:
            found.append(engine.decompress(part, 1 << 20))
        except zlib.error as error:
            raise SourceError(f"the packed answer is damaged ({error})", code="truncated") from error
        part = engine.unconsumed_tail
    return found


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("onrecord")
    except PackageNotFoundError:
        return "0"
