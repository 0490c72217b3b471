"""One question to a language model's server (the OpenAI-compatible ``/chat/completions``), when a user names one.

As for pages: the address is resolved once, checked, and the connection made to the checked address; no redirect is
followed, no proxy and no credential of the environment is used, and the answer is bounded in bytes and seconds.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import socket
import ssl
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlsplit

from onrecord.model.errors import SourceError, UsageError
from onrecord.sources.base import Limits
from onrecord.sources.fetch import Hop, _body, _Connection, is_public

_PATH = "/chat/completions"
_CONNECT = 10.0


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A model on a server.

    Attributes:
        url: where the server's API begins, ``http://127.0.0.1:8080/v1`` say, or its ``/chat/completions`` in full.
        model: the model's name as the server knows it.
        allow_local: lets loopback and private addresses pass; without it only public ones are asked.
        key: sent as a bearer token; over plain http only to a local address.
        seconds: for one question, from connecting to the last byte.
        max_bytes: of one answer.
    """

    url: str
    model: str
    allow_local: bool = False
    key: str | None = field(default=None, repr=False)
    seconds: float = 120.0
    max_bytes: int = 2_000_000

    def check(self) -> None:
        """Looks at the address without asking it.

        Raises:
            UsageError: it is no http(s) address, or has a name and password in it (``bad-url``).
        """
        _parts(self.url)

    def ask(self, messages: list[dict[str, str]]) -> str:
        """The model's answer to a conversation.

        Raises:
            UsageError: this is no http(s) URL.
            SourceError: refused, unreachable, too slow, too large, an error's status, or no answer of this kind
                (``bad-answer``).
        """
        deadline = time.monotonic() + self.seconds
        hop = self._resolved()
        asked = {
            "model": self.model,
            "messages": messages,
            "temperature": 0,
            "seed": 0,
            "stream": False,
            "response_format": {"type": "json_object"},
        }
        return _message_of(self._posted(hop, json.dumps(asked).encode("utf-8"), deadline), self.url)

    def _resolved(self) -> Hop:
        parts = _parts(self.url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        host = str(parts.hostname)
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise SourceError(f"{host} cannot be resolved: {error}", code="unreachable", name=self.url) from error
        addresses = [str(f[4][0]) for f in found]
        for address in addresses:
            if is_public(address):
                if self.key is not None and parts.scheme == "http":
                    raise SourceError("a key is not sent over plain http", code="refused-address", name=self.url)
            elif not (self.allow_local and _is_local(address)):
                message = f"{host} leads to {address}, no public address (--propose-local lets local ones pass)"
                raise SourceError(message, code="refused-address", name=self.url)
        return Hop(parts, host, port, addresses[0])

    def _posted(self, hop: Hop, body: bytes, deadline: float) -> bytes:
        path = hop.parts.path.rstrip("/")
        named = f"[{hop.host}]" if ":" in hop.host else hop.host
        headers = {
            "Host": f"{named}:{hop.port}",
            "Content-Type": "application/json",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        if self.key is not None:
            headers["Authorization"] = f"Bearer {self.key}"
        connection = _Connection(hop, min(_CONNECT, self.seconds))
        try:
            connection.connect()
            if connection.sock is not None:
                connection.sock.settimeout(max(0.1, deadline - time.monotonic()))  # a model thinks before it answers
            connection.request("POST", quote(path if path.endswith(_PATH) else path + _PATH), body, headers)
            with connection.getresponse() as answer:
                if answer.status != 200:
                    raise SourceError(f"the server answered {answer.status}", code="http-status", name=self.url)
                limits = Limits(max_bytes=self.max_bytes, max_inflated=self.max_bytes, seconds=self.seconds)
                return _body(answer, connection, answer.getheader("content-encoding") or "", limits, deadline)
        except ssl.SSLCertVerificationError as error:
            message = f"the certificate of {hop.host} is not valid: {error.verify_message}"
            raise SourceError(message, code="tls", name=self.url) from error
        except TimeoutError as error:
            message = f"the answer took longer than {self.seconds:g} s"
            raise SourceError(message, code="time-limit", name=self.url) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            reason = str(error) or type(error).__name__
            raise SourceError(f"{hop.host} could not be asked: {reason}", code="unreachable", name=self.url) from error
        finally:
            connection.close()


def _parts(url: str) -> Any:
    try:
        parts = urlsplit(url.strip())
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError as error:
        raise UsageError(f"{url!r} is no usable address ({error})", code="bad-url", name=url) from error
    if not usable:
        raise UsageError(f"only http and https addresses are asked, not {url!r}", code="bad-url", name=url)
    if parts.username is not None or parts.password is not None:
        raise UsageError("an address with a user name or password in it is not asked", code="bad-url")
    return parts


def _is_local(address: str) -> bool:
    """This machine or a private network; never link-local addresses, where clouds keep credentials."""
    ip = ipaddress.ip_address(address.split("%")[0])
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    return (ip.is_loopback or ip.is_private) and not (ip.is_link_local or ip.is_unspecified or ip.is_multicast)


def _message_of(raw: bytes, url: str) -> str:
    try:
        told = json.loads(raw)
        content = told["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise SourceError("the server's answer is no chat completion", code="bad-answer", name=url) from error
    if not isinstance(content, str):
        raise SourceError("the server's answer holds no text", code="bad-answer", name=url)
    return content
