"""The whole suite runs without a network, and golden records can be rewritten on request."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from onrecord.stores import open_store
from tests.samples import TEXT, flood


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden records and show what changed")


class NetworkUsed(BaseException):
    """A test opened a socket; not an Exception, so that no handler swallows it."""


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuses internet sockets, but to this machine for tests marked ``loopback``."""
    real = socket.socket.connect
    allowed = request.node.get_closest_marker("loopback") is not None

    def connect(self: socket.socket, address: object) -> None:
        if self.family == socket.AF_UNIX:
            return real(self, address)  # type: ignore[arg-type]
        if allowed and isinstance(address, tuple) and address[0] in ("127.0.0.1", "::1"):
            return real(self, address)
        raise NetworkUsed(f"a test opened a connection to {address!r}")

    def resolve(*args: object, **kwargs: object) -> None:
        raise NetworkUsed(f"a test resolved a name: {args!r}")

    monkeypatch.setattr(socket.socket, "connect", connect)
    if not allowed:
        monkeypatch.setattr(socket, "getaddrinfo", resolve)


@pytest.fixture
def kept(tmp_path: Path) -> str:
    """A record file with two reports."""
    path = str(tmp_path / "crisis.record")
    with open_store(path) as store:
        store.add(*flood())
        store.add(*flood(TEXT + " More.", uri=None, published_at="2019-03-22", title="Second"))
    return path
