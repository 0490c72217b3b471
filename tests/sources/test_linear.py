"""Time grows with the input and no faster, on inputs built to make readers quadratic."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from onrecord.sources import open_bytes

SENTENCE = "Nine miners died when the shaft flooded, the inspector said. "


def nested(n: int) -> str:
    return "<div class=x>" * 300 + "".join(f"<p class=a>{i} men are missing.</p>" for i in range(n))


@pytest.mark.slow
@pytest.mark.parametrize(
    "build",
    [
        nested,
        lambda n: "<!--x" * (60 * n) + f"<p>{SENTENCE}",
        lambda n: f"<p>{SENTENCE}</p>" + "<!--x--!" * (60 * n),
        lambda n: "<p>" + "&amp" * (20 * n) + SENTENCE,
        lambda n: "<p>x</p>" + "<a b='" * (60 * n),
        lambda n: "".join(f"<p><a href={i}>Comments</a></p>" for i in range(n)) + f"<p>{SENTENCE}</p>",
        lambda n: "<table><tr><td>" * (n // 2) + SENTENCE,
        lambda n: "<ul><li>" * (n // 2) + SENTENCE,
        lambda n: "a" * (400 * n),
        lambda n: "\u0430" * (40 * n) + "a" * (40 * n),
        lambda n: "By " * (100 * n),
        lambda n: "A B, " * (100 * n) + "\n",
        lambda n: f"{SENTENCE}\n" * (2 * n),
        lambda n: "- \n" * (20 * n),
        lambda n: "<rss><channel>" + "<item><title>x</title></item>" * n + "</channel></rss>",
        lambda n: "<!DOCTYPE r [" + "]" * (50 * n) + "><rss/>",
    ],
)
def test_time_grows_with_the_input(build: Callable[[int], str]) -> None:
    def spent(n: int) -> float:
        raw = build(n).encode()
        begun = time.process_time()
        open_bytes(raw)
        return time.process_time() - begun

    # Four times the input: four times the time if linear, sixteen if quadratic. A busy machine may need a second try.
    spent(50)
    for _ in range(3):
        small, large = spent(400), spent(1600)
        if large < 8 * small + 0.2:
            return
    pytest.fail(f"{small:.2f} s became {large:.2f} s")
