"""Which words of a page are the report: trafilatura's answer, asked so that it can be stopped.

It is given a cleaned page (no scripts, no hidden parts, no deep nesting, no swollen tags; see ``page.Builder.cleaned``)
and only its text is used, to choose among the page's own blocks.
Small pages are answered in this process; larger ones in a child process, which is killed when its time is over; huge
ones are not asked at all, and our own chooser takes over.
"""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import NamedTuple

from onrecord.model.record import Problem
from onrecord.sources.detect import problem

_HERE_CHARACTERS, _HERE_TAGS = 1_500_000, 15_000
_MOST_CHARACTERS, _MOST_TAGS = 6_000_000, 120_000


class Answer(NamedTuple):
    """The extractor's lines; None where it was not asked, gave nothing or was stopped."""

    lines: list[str] | None
    problems: tuple[Problem, ...] = ()


def extract(cleaned: str, tags: int, seconds: float) -> Answer:
    """The extractor's lines for a cleaned page.

    Args:
        cleaned: the page without what is never text.
        tags: how many tags it has.
        seconds: how long the extractor may work on a large page.
    """
    if len(cleaned) > _MOST_CHARACTERS or tags > _MOST_TAGS:
        message = f"the page is too large for the extractor ({tags:,} tags); its blocks were chosen by simple rules."
        return Answer(None, (problem("extractor-skipped", "note", message),))
    if len(cleaned) > _HERE_CHARACTERS or tags > _HERE_TAGS:
        return _in_child(cleaned, seconds)
    return Answer(lines_of(cleaned))


def lines_of(cleaned: str) -> list[str] | None:
    """Asks trafilatura in this process.

    Its one cache that remembers earlier pages (of texts seen before) works only with ``deduplicate``, which stays off.
    """
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        text = trafilatura.extract(
            cleaned, with_metadata=False, include_comments=False, include_tables=True, deduplicate=False
        )
    except Exception:  # noqa: BLE001 -- whatever the extractor trips over, our own chooser goes on
        return None
    return [line for line in text.split("\n") if line.strip()] if text else None


def _in_child(cleaned: str, seconds: float) -> Answer:
    command = [sys.executable, "-m", "onrecord.sources.extractor"]
    try:
        done = subprocess.run(
            command, input=cleaned.encode("utf-8"), capture_output=True, timeout=max(1.0, seconds), check=False
        )
    except subprocess.TimeoutExpired:
        message = f"the extractor was stopped after {seconds:g} s; the page's blocks were chosen by simple rules."
        return Answer(None, (problem("time-limit", "warning", message),))
    except OSError:
        return Answer(None, (problem("extractor-skipped", "note", "no child process could be started."),))
    if done.returncode != 0:
        message = "the extractor failed on this page; its blocks were chosen by simple rules."
        return Answer(None, (problem("extractor-skipped", "note", message),))
    lines = [line for line in done.stdout.decode("utf-8", "replace").split("\n") if line.strip()]
    return Answer(lines or None)


def _bounded() -> None:
    """Bounds the child's memory (2 GB of address space), where the system can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000, 2_000_000_000))


if __name__ == "__main__":
    _bounded()
    found = lines_of(sys.stdin.buffer.read().decode("utf-8", "replace"))
    sys.stdout.buffer.write("\n".join(found or ()).encode("utf-8", "replace"))
