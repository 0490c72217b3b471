"""Fuzz target of the source readers: ``python -m tests.fuzz.fuzz_sources [--seconds N] [--seed N] [--seeds FOLDER]``.

Bytes go in; whatever they are, ``open_bytes`` gives sources and never raises, its spans slice, its map leads
back to the page, and no input takes longer than its share.
Needs no fuzzing engine: seeds are mutated by a
stated random generator.  With ``atheris`` installed, ``TestOneInput`` is the entry point for long runs.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from itertools import pairwise
from pathlib import Path

from onrecord.sources import Limits, open_bytes
from onrecord.sources.charset import decode
from onrecord.sources.convert import untied
from onrecord.sources.detect import is_gzip

LIMITS = Limits(max_bytes=2_000_000, max_inflated=4_000_000, max_nodes=50_000, seconds=5.0)
SLOW = 10.0

SEEDS = (
    b"<!doctype html><html lang=en><head><meta charset=utf-8><title>Flood</title></head><body><article><h1>Flood</h1>"
    b"<p>Police said that nine men died.</p><blockquote><p>&ldquo;We saw it,&rdquo; she said.</p></blockquote><table>"
    b"<tr><td>North<td>6<tr><td>South<td>3</table><ul><li>One<li>Two</ul><s>12</s><!-- x --></article></body></html>",
    b'<html><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Flood",'
    b'"datePublished":"2019-02-05T08:10:00+01:00","author":[{"name":"A B"}]}]}</script>'
    b"<p>Police said that nine men died in the flood.</p></html>",
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>W</title><item><title>A &lt;b&gt;</title>'
    b"<link>https://w.example/1</link><pubDate>Tue, 05 Feb 2019 08:10:00 EST</pubDate>"
    b"<description><![CDATA[<p>Two died.</p>]]></description></item></channel></rss>",
    b'<feed xmlns="http://www.w3.org/2005/Atom"><title>D</title><entry><title>T</title>'
    b'<content type="html">&lt;p&gt;x.</content></entry></feed>',
    b'{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_html":"<p>x said y.</p>"}]}',
    b"Flood cuts off valley\n\nBy Ann Lee\n\nORREL, Norland, 3 May 2011 (Wire) -- Nine men died,\npolice said.\n\n"
    b"- One\n- Two\n\n10:15 GMT\nMore.\n",
    "\ufeffCaf\u00e9 \u201cowner\u201d said: \U0001f30a 14\u202f000 fled.\r\n\0\x1b[31m\u202e".encode(),
)
TOKENS = tuple(
    token.encode("latin-1")
    for token in (
        *("<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "&", "&amp", "&#x", "&#xD800;", "\0", "\xff", "\xc3"),
        *("\x1f\x8b\x08", "<script>", "<p hidden>", "<br>", "<pre>", "</div>", "<table>", "<td>", "<!DOCTYPE"),
        *("<!ENTITY a 'b'>", "%PDF-", '"', "'", "\r", "\n\n", "\xef\xbb\xbf", "\xfe\xff", "<item>", "</rss>", "{"),
        *("<time datetime=2019-02-05>", "[", "charset=utf-16", "10:15"),
    )
)


def TestOneInput(data: bytes) -> None:  # noqa: N802 -- the name that fuzzing engines look for
    """One input; raises AssertionError where a promise is broken."""
    begun = time.process_time()
    for opened in open_bytes(data, limits=LIMITS):
        text, runs = opened.text, opened.source.source_map
        assert all(text.content[s.span.start : s.span.end] == s.span.text for s in text.sections)
        assert all(a.span.end <= b.span.start for a, b in pairwise(text.sections))
        assert all(0 <= a < b <= len(text.content) for a, b in text.paragraphs)
        assert not any("\ud800" <= c <= "\udfff" for c in text.content)
        assert text.content or opened.problems
        if runs is not None and not is_gzip(opened.raw) and text.content:
            assert untied(text.content, decode(opened.raw).content, runs) == []
    assert time.process_time() - begun < SLOW, f"took {time.process_time() - begun:.1f} s"


def mutated(seeds: list[bytes], chance: random.Random) -> bytes:
    """A seed with pieces cut, doubled, swapped, overwritten or put in."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 12)):
        at = chance.randint(0, len(data))
        end = min(len(data), at + chance.randint(0, 40))
        kind = chance.randint(0, 5)
        if kind == 0:
            del data[at:end]
        elif kind == 1:
            data[at:at] = data[at:end] * chance.randint(1, 20)
        elif kind == 2:
            data[at:at] = chance.choice(TOKENS) * chance.choice((1, 1, 1, 3, 50))
        elif kind == 3 and at < len(data):
            data[at] = chance.randint(0, 255)
        elif kind == 4:
            other = chance.choice(seeds)
            cut = chance.randint(0, len(other))
            data[at:end] = other[cut : cut + chance.randint(0, 200)]
        else:
            data[at:at] = chance.choice((b"\n", b"  ", b"\t", b"</p>", b"<div>"))
    return bytes(data[:200_000])


def main(argv: list[str]) -> int:
    """Runs for a time; prints the first input that breaks a promise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", type=Path, help="a folder of further seeds, such as the hostile files")
    given = parser.parse_args(argv)
    seeds = list(SEEDS)
    if given.seeds:
        seeds += [p.read_bytes() for p in sorted(given.seeds.iterdir()) if p.is_file() and p.stat().st_size < 100_000]
    chance = random.Random(given.seed)
    end, count = time.monotonic() + given.seconds, 0
    while time.monotonic() < end:
        data = mutated(seeds, chance)
        count += 1
        try:
            TestOneInput(data)
        except Exception as error:  # noqa: BLE001 -- every exception is a finding
            where = traceback.format_exception(error)[-2].strip()
            print(f"input {count}: {type(error).__name__}: {error}\n{where}\n{data[:2000]!r}", file=sys.stderr)
            return 1
    print(f"{count} inputs, none broke a promise")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
