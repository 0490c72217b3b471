"""A corpus to measure with: reports of some 500 words, made from the news texts of the shared data; never committed."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

SHARED = Path(__file__).parents[1].parent / "shared" / "data"
FILES = (
    "across/fnc-bodies.dev.jsonl.gz",
    "time-place/tr-news.jsonl.gz",
    "time-place/geovirus.jsonl.gz",
    "events/india_police.jsonl.gz",
    "events/muc_dev.jsonl.gz",
)


def texts(shared: Path = SHARED) -> Iterator[str]:
    """The texts, file after file, in the order of the files."""
    for name in FILES:
        with gzip.open(shared / name, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)["text"]


def reports(count: int, words: int = 500, shared: Path = SHARED) -> list[str]:
    """So many reports of so many words, cut at paragraphs where they can be; texts are used again if they run out."""
    made: list[str] = []
    while len(made) < count:
        before = len(made)
        held: list[str] = []
        size = 0
        for text in texts(shared):
            for paragraph in text.split("\n"):
                held.append(paragraph)
                size += len(paragraph.split())
                if size >= words:
                    made.append(f"Report {len(made) + 1}\n\n" + "\n".join(held).strip() + "\n")
                    held, size = [], 0
                    if len(made) == count:
                        return made
        if len(made) == before:
            raise SystemExit(f"no texts in {shared}")
    return made


def write(folder: Path, count: int, words: int = 500) -> int:
    """Writes them as files; gives their words altogether."""
    total = 0
    for number, text in enumerate(reports(count, words), 1):
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
        total += len(text.split())
    return total
