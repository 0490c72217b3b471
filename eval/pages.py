"""Scores the source readers on web pages: ``python -m eval pages --gold pages.jsonl``.

The gold file has the form of ``shared/data/pages/pages.jsonl`` (its folder holds ``html/ID.html.gz``); all counting is
by the shared scorer.  *main text* leaves out headline, standfirst, byline and captions, as most of the gold does;
*whole text* is the text of the record.  trafilatura's own answer on the same decoded page stands beside them.
*tied*: the share of the text's characters that lead back to the page, and every run of the map is checked against it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from pathlib import Path
from typing import Any

from eval.language import SHARED, load_scorer
from onrecord.sources import Given, Opened, open_bytes
from onrecord.sources.charset import decode
from onrecord.sources.convert import untied
from onrecord.sources.detect import inflate, is_gzip

DEFAULT = SHARED / "data" / "pages" / "pages.jsonl"
BESIDE = ("headline", "standfirst", "byline", "caption")


def main(argv: list[str]) -> int:
    """Prints the table; gives 1 if a page crashed or a run of a map is wrong."""
    parser = argparse.ArgumentParser(prog="python -m eval pages", description="Score the source readers on web pages.")
    parser.add_argument("--gold", type=Path, default=DEFAULT, help="pages.jsonl; the pages lie beside it")
    parser.add_argument("--measure", choices=("token", "shingle"), default="token")
    parser.add_argument("--worst", type=int, default=0, help="name the N worst pages")
    parser.add_argument("--alone", action="store_true", help="leave trafilatura's own answer out")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of the table")
    given = parser.parse_args(argv)
    scorer = load_scorer("pages")
    gold = scorer.load(given.gold)
    rows, wrong = [], 0
    for row in gold:
        read, bad = _read(given.gold.parent, row, theirs=not given.alone)
        rows.append(read)
        wrong += bad
    result = _scores(scorer, gold, rows, given.measure, theirs=not given.alone)
    result["wrong runs or crashes"] = wrong
    if given.json:
        print(json.dumps(result))
    else:
        _print(result)
        if given.worst:
            _print_worst(scorer, gold, rows, given.measure, given.worst)
    return 1 if wrong else 0


def _read(folder: Path, row: dict[str, Any], *, theirs: bool) -> tuple[dict[str, Any], int]:
    path = folder / row["html"]
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    begun = time.perf_counter()
    try:
        opened = open_bytes(raw, Given(uri=row.get("url")))[0]
    except Exception as error:  # noqa: BLE001 -- a crash is counted, not passed on
        print(f"{row['id']}: {type(error).__name__}: {error}", file=sys.stderr)
        return {"id": row["id"], "seconds": time.perf_counter() - begun}, 1
    seconds = time.perf_counter() - begun
    bad = _wrong_runs(opened)
    return {
        "id": row["id"],
        "seconds": seconds,
        "whole": opened.text.content,
        "main": "\n".join(s.span.text for s in opened.text.sections if s.kind not in BESIDE),
        "title": opened.source.title,
        "date": opened.source.published_at,
        "aligned": opened.source.aligned,
        "lost": next((p.message for p in opened.problems if p.code == "unaligned"), None),
        "theirs": _trafilatura(raw) if theirs else None,
    }, bad


def _wrong_runs(opened: Opened) -> int:
    """Runs whose stretch of the page does not read as their stretch of the text, and sections that do not slice."""
    if opened.source.source_map is None:
        return 0
    data = inflate(opened.raw, _limits())[0] if is_gzip(opened.raw) else opened.raw
    page = decode(data).content
    content = opened.text.content
    sections = sum(content[s.span.start : s.span.end] != s.span.text for s in opened.text.sections)
    return len(untied(content, page, opened.source.source_map)) + sections


def _limits() -> Any:
    from onrecord.sources import DEFAULTS

    return DEFAULTS


def _trafilatura(raw: bytes) -> str | None:
    import trafilatura

    found = trafilatura.extract(decode(raw).content, with_metadata=False, include_comments=False)
    return found if isinstance(found, str) else None


def _scores(
    scorer: Any, gold: list[dict[str, Any]], rows: list[dict[str, Any]], measure: str, *, theirs: bool
) -> dict[str, Any]:
    result: dict[str, Any] = {"pages": len(rows)}
    for name, key in (("main text", "main"), ("whole text", "whole"), *([("trafilatura", "theirs")] if theirs else [])):
        guesses = [{"id": r["id"], "text": r.get(key), "title": r.get("title"), "date": r.get("date")} for r in rows]
        score = scorer.score(gold, guesses, measure)
        result[name] = {
            k: score[k] for k in ("f1_mean", "f1_median", "p_mean", "r_mean", "below_0.5", "must", "must_not")
        }
        if key == "main":
            result["dates"], result["titles"] = score["date"], score["title"]
            result["by source"] = score["by_source"]
    shares = [(r["aligned"], len(r["whole"])) for r in rows if r.get("aligned") is not None]
    total = sum(n for _, n in shares)
    result["tied to the page"] = round(sum(a * n for a, n in shares) / total, 4) if total else None
    result["pages with lost words"] = sum(r.get("lost") is not None for r in rows)
    times = sorted(r["seconds"] for r in rows)
    result["seconds a page: mean, most"] = [round(sum(times) / len(times), 3), round(times[-1], 2)]
    return result


def _print(result: dict[str, Any]) -> None:
    for key, value in result.items():
        if isinstance(value, dict):
            value = "  ".join(f"{k} {v[0]}/{v[1]}" if isinstance(v, list) else f"{k} {v}" for k, v in value.items())
        print(f"{key:28} {value}")


def _print_worst(scorer: Any, gold: list[dict[str, Any]], rows: list[dict[str, Any]], measure: str, most: int) -> None:
    score = scorer.score(gold, [{"id": r["id"], "text": r.get("main")} for r in rows], measure)
    for page in sorted(score["per_page"], key=lambda x: (x["f1"], x["id"]))[:most]:
        print(f"worst  F1 {page['f1']:.3f}  P {page['p']:.3f}  R {page['r']:.3f}  {page['id']}")
