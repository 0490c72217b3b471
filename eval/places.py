"""Scores places: ``python -m eval places [--gold FILE] [--given] [--errors N] [--json]``.

Rows of the gold: ``id``, ``text``, ``toponyms`` as ``{start, end, lat, lon}``, perhaps ``date``.
By default the places are found and located (``scorers/places.py``: spans, end to end).
With ``--given`` the gold's toponyms are handed over and only located: accuracy within 161 km, and *lenient*, where a
country, province or region also counts when the gold point lies within its radius.
Default gold: TR-News.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from eval.record import SHARED, scorer
from eval.times import load, report_of
from onrecord.extract.base import Report
from onrecord.extract.place_find import asked_kinds
from onrecord.extract.place_mention import Mention
from onrecord.extract.place_resolve import resolve
from onrecord.extract.places import containment, read_places
from onrecord.tables import countries, gazetteer

LIMIT_KM = 161.0


def given_places(report: Report, toponyms: list[dict[str, Any]]) -> list[gazetteer.Entry | None]:
    """What the resolver takes each toponym of the gold for."""
    a = report.analysis
    order = sorted(range(len(toponyms)), key=lambda k: (toponyms[k]["start"], toponyms[k]["end"]))
    mentions = []
    for k in order:
        start, end = toponyms[k]["start"], toponyms[k]["end"]
        first, last = a.words_in(start, end)
        name = a.content[start:end]
        nationality = bool(countries.by_demonym(name)) and not countries.by_name(name)
        kinds = () if nationality else asked_kinds(a, first, last)
        mentions.append(Mention(first, last, name, "demonym" if nationality else "name", kinds=kinds))
    choices = resolve(mentions, containment(a, mentions), report.source.published_at)
    found: list[gazetteer.Entry | None] = [None] * len(toponyms)
    for k, choice in zip(order, choices, strict=True):
        found[k] = choice.entry
    return found


def score_given(rows: list[dict[str, Any]], most_errors: int, as_json: bool) -> int:
    """Accuracy within 161 km over toponyms with a point; no answer counts as wrong."""
    total = strict = lenient = shown = 0
    for row in rows:
        for t, entry in zip(
            row["toponyms"], given_places(report_of(row, row.get("date") or None), row["toponyms"]), strict=True
        ):
            if t.get("lat") is None or t.get("lon") is None:
                continue
            total += 1
            point = gazetteer.Entry("", "", "", t["lat"], t["lon"], None, None)
            far = gazetteer.distance_km(point, entry) if entry else None
            area = entry is not None and entry.kind not in gazetteer.SEATS and entry.radius_km is not None
            near = far is not None and far <= LIMIT_KM
            wide = near or (far is not None and area and entry is not None and far <= (entry.radius_km or 0))
            strict, lenient = strict + near, lenient + wide
            if not wide and shown < most_errors:
                shown += 1
                told = f"{entry.name} ({entry.kind}, {entry.country}), {far:.0f} km off" if entry and far else "nothing"
                print(f"{row['id']}: {row['text'][t['start'] : t['end']]!r} read as {told}")
    share = {"toponyms": total, "strict": strict / max(total, 1), "lenient": lenient / max(total, 1)}
    told = f"within 161 km: {100 * share['strict']:.1f} strict, {100 * share['lenient']:.1f} lenient, of {total} given"
    print(json.dumps(share) if as_json else told)
    return 0


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval places", description=__doc__)
    parser.add_argument("--gold", type=Path, default=SHARED / "data" / "time-place" / "tr-news.jsonl.gz")
    parser.add_argument("--given", action="store_true", help="locate the gold's own toponyms")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(argv)
    rows = load(args.gold)
    if args.given:
        return score_given(rows, args.errors, args.json)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        for row in rows:
            places = read_places(report_of(row, row.get("date") or None))
            toponyms = [
                {"start": p.span.start, "end": p.span.end, "lat": p.resolved.lat if p.resolved else None,
                 "lon": p.resolved.lon if p.resolved else None}
                for p in places if p.form != "description"
            ]  # fmt: skip
            out.write(json.dumps({"id": row["id"], "toponyms": toponyms}) + "\n")
        out.flush()
        command = [sys.executable, str(scorer("places.py")), str(args.gold), out.name]
        return subprocess.run([*command, "--json"] if args.json else command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
