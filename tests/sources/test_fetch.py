"""Fetching: only http(s), only public addresses, every hop checked, every limit kept."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from onrecord.model.errors import OnRecordError, SourceError, UsageError
from onrecord.sources import Limits, open_bytes
from onrecord.sources.fetch import fetch, is_public

PAGE = b"<html><title>Ferry</title><body><p>Police said that two men were held on the ferry.</p></body></html>"


class Desk(BaseHTTPRequestHandler):
    """A server with a page, redirects, a packed page, a bomb, an endless answer."""

    def do_GET(self) -> None:
        self.server.seen.append(dict(self.headers))  # type: ignore[attr-defined]
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path[3:] if self.path != "/to/meta" else "http://169.254.169.254/x")
            self.end_headers()
            return
        if self.path == "/round":
            self.send_response(301)
            self.send_header("Location", "/round")
            self.end_headers()
            return
        packed = self.path in ("/packed", "/bomb")
        self.send_response(404 if self.path == "/gone" else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Set-Cookie", "a=b")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        try:
            if self.path == "/endless":
                while True:
                    self.wfile.write(b"x" * 65536)
            self.wfile.write(gzip.compress(b"0" * 5_000_000 if self.path == "/bomb" else PAGE) if packed else PAGE)
        except OSError:
            pass

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def desk() -> Iterator[tuple[str, list[dict[str, str]]]]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Desk)
    server.seen = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", server.seen  # type: ignore[attr-defined]
    server.shutdown()
    server.server_close()
    thread.join()


Served = tuple[str, list[dict[str, str]]]


@pytest.mark.loopback
def test_a_page_comes_with_what_is_known_of_it(desk: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    base, seen = desk
    raw, given, fetched = fetch(base + "/to/page", Limits(), allow_private=True)
    assert raw == PAGE
    assert (fetched.url, fetched.status) == (base + "/page", 200)
    assert fetched.at.endswith("Z")
    assert "set-cookie" not in fetched.headers
    assert all("Cookie" not in h and "Authorization" not in h and h["User-Agent"].startswith("onrecord/") for h in seen)
    (one,) = open_bytes(raw, given)
    assert (one.source.uri, one.source.fetched) == (base + "/page", fetched)
    assert "two men" in one.text.content


@pytest.mark.loopback
def test_packed_answers_and_limits(desk: Served) -> None:
    base, _ = desk
    assert fetch(base + "/packed", Limits(), allow_private=True)[0] == PAGE
    for path, limits, code in (
        ("/bomb", Limits(max_inflated=100_000), "decompressed-too-large"),
        ("/endless", Limits(max_bytes=200_000), "too-large"),
        ("/endless", Limits(seconds=0.5, max_bytes=10**12, max_inflated=10**12), "time-limit"),
        ("/gone", Limits(), "http-status"),
        ("/round", Limits(), "too-many-redirects"),
        ("/to/meta", Limits(), "refused-address"),
    ):
        if path == "/to/meta":
            continue  # with allow_private it would be asked; see the next test
        with pytest.raises(SourceError) as caught:
            fetch(base + path, limits, allow_private=True)
        assert caught.value.code == code


@pytest.mark.loopback
@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest",
        "http://0.0.0.0/",
        "http://localhost/",
    ],
)
def test_private_addresses_are_refused_before_a_connection(url: str) -> None:
    with pytest.raises(OnRecordError) as caught:
        fetch(url, Limits())
    assert caught.value.code in ("refused-address", "unreachable")


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://a.example/", "http://u:p@a.example/", "https://", "http://[::1", "x"]
)
def test_other_addresses_are_wrong_use(url: str) -> None:
    with pytest.raises(UsageError):
        fetch(url, Limits())


def test_odd_ports_are_not_asked() -> None:
    with pytest.raises(SourceError, match="port 22"):
        fetch("http://a.example:22/", Limits())


def test_each_hop_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A public page that redirects to the metadata address gets no second request."""
    from onrecord.sources import fetch as module

    asked: list[str] = []

    def answer(hop: module.Hop, limits: Limits, deadline: float) -> tuple[int, dict[str, str], bytes]:
        asked.append(hop.address)
        return 302, {"location": "http://169.254.169.254/latest"}, b""

    monkeypatch.setattr(module, "_asked", answer)
    monkeypatch.setattr(
        module.socket,
        "getaddrinfo",
        lambda host, port, type: [(0, 0, 0, "", (host if host[0].isdigit() else "93.184.215.14", port))],
    )
    with pytest.raises(SourceError) as caught:
        module.fetch("http://a.example/", Limits())
    assert caught.value.code == "refused-address"
    assert asked == ["93.184.215.14"]


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True), ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True), ("127.0.0.1", False),
        ("100.64.0.1", False), ("::ffff:10.0.0.1", False), ("64:ff9b::a00:1", False), ("2002:a00:1::", False),
        ("fe80::1%eth0", False), ("224.0.0.1", False),
    ],
)  # fmt: skip
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public
