"""How sure the reader's statements are: ``python -m eval calibrate [--report] [--keep FOLDER]``.

Without ``--report`` it fits the weights of ``extract/confidence.py`` and writes ``extract/data/confidence.json``: on
half of PolNeAR's dev articles (even first byte of SHA-256 of the name) and on the dev half of our own gold.
The least confidence of the high precision mode is the lowest at which, each tenth of the articles judged by the other
nine, the share of right statements is `WANTED`; that is above the 90 promised, since other reports are less alike.

With ``--report`` it changes nothing, and tells for each part of the data (``held``: the other half of the articles;
``test``: the other half of our own gold) the reliability table, the expected calibration error, precision and recall of
who said what in both modes; then the record scorer's totals for the open reports in both modes.
``--keep`` keeps the analyses by weights, so that a second run need not read again.

What is right
  PolNeAR    content and source overlap with those of one gold relation, paired one to one, by Dice >= .5 in letters and
             digits; any relation of the gold counts, attitudes too, since the corpus does not tell them from speech.
             Speakers are compared after the habits of the record (see `same_speaker`); a quotation that carries its
             speaker on, by the words that name him before. Statements inside a gold content are not judged, since the
             corpus marks nothing there, nor are those without content.
  own gold   as `eval.statements` counts who said what; statements that it counts neither way are left out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import msgspec
import numpy as np

from eval.attribution import DEFAULT, paragraphs_of
from eval.language import SHARED, open_any
from eval.record import read_reports, scorer
from eval.statements import GOLD, chars, dice, of, pairs_of
from onrecord.extract import confidence
from onrecord.extract.actors import ActorsReader
from onrecord.extract.base import Found, Report
from onrecord.extract.places import PlacesReader
from onrecord.extract.statements import StatementsReader
from onrecord.extract.times import TimesReader
from onrecord.language.analysis import Analysis
from onrecord.language.analyst import OnnxAnalyst, default_analyst
from onrecord.model.items import Statement
from onrecord.model.source import Source, Text, digest_of
from onrecord.sources import open_bytes
from onrecord.sources.base import Given

FILE = Path(confidence.__file__).parent / "data" / "confidence.json"
PULL = 2.0
"""Strength of the pull towards zero (L2) of every weight but the intercept."""
LEAST = 8
"""A sign that fewer statements show has no weight."""
WANTED = 0.94
OPEN = "11,12,13,14,18,20,22,24"
"""The reports of ``eval/gold/reports`` that may be looked at; the others are for the last count alone."""
Part = tuple[list["Judged"], int, str]
_TOTALS = (
    "statements: who said what", "statements: who said what, strict", "figures: found", "events: type and trigger",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judged:
    """A statement: its signs, whether it is right, the part of the data that it is of, whether it is an attitude."""

    signs: tuple[str, ...]
    right: bool
    part: str
    attitude: bool = False


class Noted(confidence.Judge):
    """A judge that takes note of the signs: the confidence of a statement is the number of its note."""

    notes: ClassVar[list[tuple[str, ...]]] = []

    def chance(self, signs: tuple[str, ...]) -> float:
        self.notes.append(signs)
        return float(len(self.notes) - 1)


# ------------------------------------------------------------------------------------------------ reading
def read(text: Text, source: Source, analysis: Analysis) -> tuple[Statement, ...]:
    """The statements of a text, each with the number of its note as confidence."""
    report, found = Report(source, text, analysis), Found()
    for reader in (TimesReader(), PlacesReader(), ActorsReader(), StatementsReader(Noted)):
        found = reader.read(report, found)
    return found.statements


class Analyses:
    """Analyses of texts; with a folder, those made before by the same weights are not made again."""

    def __init__(self, folder: Path | None) -> None:
        analyst = default_analyst()
        assert isinstance(analyst, OnnxAnalyst)
        self._analyst, self._folder = analyst, folder
        self.digest = analyst.digest

    def of(self, text: Text) -> Analysis:
        if self._folder is None:
            return self._analyst.analyse(text)
        key = hashlib.sha256(repr((self._analyst.digest, text.content, text.paragraphs)).encode()).hexdigest()
        path = self._folder / key
        if not path.exists():
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(pickle.dumps(self._analyst.analyse(text)))
        made: Analysis = pickle.loads(path.read_bytes())
        return made


def newspapers(analyses: Analyses) -> Iterator[Part]:
    """Article by article: judged statements, how many relations the gold has, the part (``fit`` or ``held``)."""
    for line in open_any(DEFAULT):
        row = json.loads(line)
        text = Text(row["text"], (), paragraphs_of(row["text"]))
        raw = row["text"].encode()
        made = read(text, Source(digest=digest_of(raw), bytes=len(raw)), analyses.of(text))
        part = "held" if hashlib.sha256(row["doc"].encode()).digest()[0] % 2 else "fit"
        yield list(_against_relations(row, made, part)), len(row["relations"]), part


def _against_relations(row: dict[str, Any], made: tuple[Statement, ...], part: str) -> Iterator[Judged]:
    text = row["text"]
    skip = chars(text, [(a, b) for a, b in row.get("discard") or []])
    gold = [(chars(text, r["content"]), r["source"]) for r in row["relations"]]
    inner = frozenset(p for r in row["relations"] for a, b in r["content"] for p in range(a, b))
    have = []
    for s in made:
        mention = of(s.speaker.mention) if s.speaker else []
        have.append((chars(text, of(s.content)), mention or _carried(made, s)))
    scored = []
    for p, (content, who) in enumerate(have):
        for g, (said, by) in enumerate(gold):
            if (share := dice(content, said)) >= 0.5 and same_speaker(text, who, by):
                scored.append((-share, g, p))
    right: dict[int, int] = {}
    for _, g, p in sorted(scored):
        if p not in right and g not in right.values():
            right[p] = g
    for p, s in enumerate(made):
        content = have[p][0]
        nested = bool(s.cue) and all(x in inner for c in s.cue for x in range(c.start, c.end))
        if content and not content <= skip and not nested:
            yield Judged(Noted.notes[int(s.confidence or 0)], p in right, part, s.attitude)


def same_speaker(text: str, ours: list[tuple[int, int]], theirs: list[list[int]]) -> bool:
    """Whether two sets of words name the same speaker, the habits of the corpus turned into those of the record.

    The corpus takes appositions and relative clauses in (so its words up to the first comma or bracket do as well),
    and takes *who* where the record has the noun before it. A name alone is the name with its title.
    """
    mine = chars(text, ours)
    if not theirs or not ours:
        return not theirs and not ours
    if dice(mine, chars(text, [(a, b) for a, b in theirs])) >= 0.5:
        return True
    start, end = theirs[0]
    last = max(b for _, b in ours)
    if text[start:end].strip().lower() in ("who", "which", "that", "whom"):
        return 0 < start - last <= 40 and "." not in text[last:start]
    cut = re.search(r"[,(\u2013\u2014]", text[start:end])
    head = text[start : start + cut.start()] if cut else text[start:end]
    if dice(mine, chars(text, [(start, start + len(head))])) >= 0.5:
        return True
    inside = ours[0][0] >= start and 0 <= start + len(head.rstrip()) - last <= 1
    return inside and not re.search(r"\b(of|for|from|at|in|to|by|with|and)\b|['\u2019]s\b", head)


def _carried(made: tuple[Statement, ...], s: Statement) -> list[tuple[int, int]]:
    """The words that named the speaker before, where a statement carries him on: its actor's last words as speaker."""
    if s.speaker is None or s.speaker.form != "implied" or not s.content:
        return []
    before = [t for t in made if t.speaker and t.speaker.mention and t.content and t.content[0] < s.content[0]]
    if s.speaker.actor is not None:
        before = [t for t in before if t.speaker and t.speaker.actor == s.speaker.actor]
    return of(before[-1].speaker.mention) if before and before[-1].speaker else []


def own(analyses: Analyses, halves: Iterable[str]) -> Iterator[Part]:
    """The same, passage by passage of our own gold; the parts are ``dev`` and ``test``."""
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["half"] not in halves:
            continue
        opened = open_bytes(row["text"].encode(), Given(name=row["id"]))[0]
        made = read(opened.text, opened.source, analyses.of(opened.text))
        yield list(_against_gold(row, made)), sum(not s.get("optional") for s in row["statements"]), row["half"]


def _against_gold(row: dict[str, Any], made: tuple[Statement, ...]) -> Iterator[Judged]:
    text = row["text"]
    pairs = {p: g for g, p in pairs_of(text, row["statements"], made).items()}
    covered = [chars(text, [*s["content"], *s["cue"]]) for s in row["statements"]]
    for p, s in enumerate(made):
        right = False
        if p in pairs:
            want = row["statements"][pairs[p]]
            a, b = chars(text, want["speaker"]), chars(text, of(s.speaker.mention) if s.speaker else ())
            right = dice(a, b) >= 0.5 or (not a and not b) or (bool(a) and a <= b and len(b) <= 3 * len(a))
        else:
            content = chars(text, of(s.content))
            if s.attitude or any(content and len(content & c) >= 0.6 * len(content) for c in covered):
                continue
        yield Judged(Noted.notes[int(s.confidence or 0)], right, row["half"], s.attitude)


# ------------------------------------------------------------------------------------------------ fitting
def fit(judged: list[Judged], pull: float = PULL) -> tuple[float, dict[str, float]]:
    """Intercept and weights of a logistic model, by Newton's method with an L2 pull towards zero."""
    seen = Counter(sign for j in judged for sign in j.signs)
    names = sorted(sign for sign, times in seen.items() if times >= LEAST)
    place = {name: k + 1 for k, name in enumerate(names)}
    x = np.zeros((len(judged), len(names) + 1))
    x[:, 0] = 1.0
    for row, j in enumerate(judged):
        x[row, [place[sign] for sign in j.signs if sign in place]] = 1.0
    y = np.array([j.right for j in judged], float)
    beta = np.zeros(len(names) + 1)
    ridge = np.full(len(names) + 1, pull)
    ridge[0] = 1e-3
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ beta))
        slope = x.T @ (y - p) - ridge * beta
        step = np.linalg.solve((x.T * (p * (1 - p))) @ x + np.diag(ridge), slope)
        beta += step
        if float(np.abs(step).max()) < 1e-8:
            break
    return round(float(beta[0]), 2), {name: round(float(beta[place[name]]), 2) for name in names}


def ece(chances: list[float], rights: list[bool], bins: int = 10) -> float:
    """Expected calibration error over bins of equal width: mean distance of chance and share right, by size of bin."""
    return sum(n * abs(mean - share) for _, n, mean, share in table(chances, rights, bins)) / max(1, len(chances))


def table(chances: list[float], rights: list[bool], bins: int = 10) -> list[tuple[float, int, float, float]]:
    """Rows of a reliability table: lower edge, statements, mean chance, share right; empty bins are left out."""
    rows = []
    for k in range(bins):
        inside = [i for i, c in enumerate(chances) if min(bins - 1, int(c * bins)) == k]
        if inside:
            mean, share = (sum(v[i] for i in inside) / len(inside) for v in (chances, rights))
            rows.append((k / bins, len(inside), mean, share))
    return rows


def cut(chances: list[float], rights: list[bool], wanted: float) -> float:
    """The lowest chance, in hundredths, from which on at least the ``wanted`` share of the statements is right."""
    for least in range(50, 100):
        kept = [r for c, r in zip(chances, rights, strict=True) if round(c, 2) >= least / 100]
        if kept and sum(kept) >= wanted * len(kept):
            return least / 100
    return 0.99


def crossed(parts: list[Part]) -> tuple[list[float], list[bool]]:
    """Each tenth of the texts judged by weights that were fitted on the other nine."""
    chances, rights = list[float](), list[bool]()
    for fold in range(10):
        rest = [j for k, part in enumerate(parts) if k % 10 != fold for j in part[0]]
        model = confidence.Weights("", *fit(rest), 0.0)
        for j in (j for part in parts[fold::10] for j in part[0]):
            chances.append(model.chance(j.signs))
            rights.append(j.right)
    return chances, rights


def make(parts: list[Part], digest: str) -> confidence.Weights:
    """The weights, with a word on where they come from."""
    intercept, weights = fit([j for part in parts for j in part[0]])
    chances, rights = crossed(parts)
    articles = [part for part in parts if part[2] == "fit"]
    passages = [part for part in parts if part[2] == "dev"]
    about = (
        "Logistic weights of the signs of extract/confidence.py. Fitted by `python -m eval calibrate` on "
        f"{sum(len(p[0]) for p in articles)} statements read from {len(articles)} articles of PolNeAR's dev part and "
        f"{sum(len(p[0]) for p in passages)} from the {len(passages)} dev passages of eval/gold/statements; counts, no "
        f"text. Weights of the reader: {digest}. high: least confidence of the high precision mode, right in "
        f"{WANTED:.0%} when each tenth is judged by the other nine (calibration error then {ece(chances, rights):.3f})."
    )
    return confidence.Weights(about, intercept, weights, cut(chances, rights, WANTED))


# ------------------------------------------------------------------------------------------------ report
def tell(name: str, parts: list[Part], model: confidence.Weights) -> None:
    """One part of the data: reliability, error of calibration, who said what in both modes."""
    judged = [j for part in parts for j in part[0]]
    chances, rights = [model.chance(j.signs) for j in judged], [j.right for j in judged]
    gold = sum(part[1] for part in parts)
    print(f"{name}: {len(judged)} statements judged, {gold} in the gold")
    print("  confidence   statements   mean   right")
    for low, n, mean, share in table(chances, rights):
        print(f"  {low:.1f} - {low + 0.1:.1f} {n:13} {mean:6.2f} {share:7.2f}")
    print(f"  expected calibration error {ece(chances, rights):.3f}")
    for mode, least in (("normal", 0.0), ("high", model.high)):
        for what, only in (("all", False), ("speech", True)):
            kept = [r for c, j, r in zip(chances, judged, rights, strict=True) if round(c, 2) >= least]
            if only:
                kept = [
                    j.right for c, j in zip(chances, judged, strict=True) if round(c, 2) >= least and not j.attitude
                ]
            line = f"  {mode:7}{what:7} P {100 * sum(kept) / max(1, len(kept)):.1f}"
            print(f"{line} R {100 * sum(kept) / max(1, gold):.1f}  ({sum(kept)} right of {len(kept)})")


def records(gold: Path, only: str) -> None:
    """The record scorer's totals on reports, in both modes."""
    for mode in ("normal", "high"):
        with tempfile.TemporaryDirectory() as scratch:
            out = Path(scratch)
            read_reports(
                gold / "reports", out, {n for n in only.split(",") if n}, "high" if mode == "high" else "normal"
            )
            asked = [str(out), "--gold", str(gold), "--misses", "0", "--json", str(out / "scores")]
            command = [sys.executable, str(scorer("record.py")), *asked, *(["--only", only] if only else [])]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            scores = json.loads((out / "scores").read_text(encoding="utf-8"))["prf"]
        for key in _TOTALS:
            p, r, f = (100 * float(scores[key][m] or 0) for m in "prf")
            print(f"  {mode:7}{key:36} P {p:.1f} R {r:.1f} F {f:.1f}")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval calibrate", description=__doc__)
    parser.add_argument("--report", action="store_true", help="fit nothing; tell how well the shipped weights do")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the analyses here")
    args = parser.parse_args(argv)
    analyses = Analyses(args.keep)
    news = list(newspapers(analyses))
    dev = list(own(analyses, ("dev",)))
    if not args.report:
        model = make([part for part in news if part[2] == "fit"] + dev, analyses.digest)
        FILE.write_bytes(msgspec.json.format(msgspec.json.encode(model), indent=1) + b"\n")
        print(f"{FILE}: {len(model.weights)} weights, high precision from {model.high} on")
    model = confidence.weights() if args.report else model
    tell("PolNeAR, held half", [part for part in news if part[2] == "held"], model)
    if not args.report:
        return 0
    tell("PolNeAR, fitted half", [part for part in news if part[2] == "fit"], model)
    tell("own gold, dev half (fitted)", dev, model)
    tell("own gold, test half", list(own(analyses, ("test",))), model)
    print("open reports of eval/gold/reports")
    records(Path(__file__).parent / "gold" / "reports", OPEN)
    print("the ten open reports")
    records(SHARED / "data" / "reports", "")
    return 0
