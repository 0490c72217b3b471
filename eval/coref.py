"""Who is who, measured: ``python -m eval.coref pronouns|ontogum|gap|fit``.

``pronouns``  he, she, it, they on GUM with its own parse: right, wrong, left open.
``ontogum``   chains on OntoGUM's texts with GUM's own parse, by the shared scorer (no singletons).
``gap``       ambiguous pronouns from raw text with the shipped reader, by the shared scorer.
``fit``       fits the weights in ``actors_pronouns.json`` on the training parts of GUM (open genres) and GAP.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from eval.language import LANGUAGE, load_scorer, open_any
from onrecord.extract.actor_entity import Entity, Mention
from onrecord.extract.actor_mentions import Finder
from onrecord.extract.actor_phrases import Phrases
from onrecord.extract.actor_places import Geography
from onrecord.extract.actor_pronouns import PronounJudge
from onrecord.extract.actor_ties import tie
from onrecord.extract.base import Report
from onrecord.extract.coreference import Resolver
from onrecord.language.analysis import Analysis, Name
from onrecord.model.source import Source, Text

CLOSED = {"essay", "fiction", "letter", "podcast", "whow"}
"""Genres of GUM under a non-commercial licence: weights are not fitted on them."""
TYPES = {"Person": "PERSON", "Location": "LOC", "Organization": "ORG", "NORP": "NORP", "Misc": "MISC"}
WEIGHTS = Path(__file__).resolve().parent.parent / "src/onrecord/extract/data/actors_pronouns.json"
LEAST = {"he": 0.6, "it": 0.5, "they": 0.55}
"""Probability below which a pronoun stays open, chosen on GUM dev for about nineteen right in twenty decided;"""
SOME = {"he": (0.4, 0.8), "it": (0.5, 1.0), "they": (0.55, 1.0)}
"""or, if it reaches the first number here, the share among the actors in sight (nobody left out) that it must have."""
PRIOR = {
    "reported": -0.7, "quote-out": -1.8, "quote-in": -0.5, "own-quote": -3.0, "paragraph-1": -0.2,
    "paragraph-2": -1.0, "paragraph-0": 0.1, "speaker": 0.3, "speaker-again": 1.5, "no-will": -2.0, "subject": 0.5,
    "sentence-0": 1.0, "sentence-1": 0.7, "sentence-2": -0.4, "sentence-3": -1.2, "sentence-4": -2.0,
    "gender-known": 1.0, "rank-0": 0.3, "is-description": -0.3, "oblique": -0.5, "bias": -0.8, "willing": 1.8,
    "given-fits": 0.4, "given-clashes": -0.8, "passed-over": -1.8, "is-name": 0.0, "alone": 0.5, "embedded": -0.3,
}  # fmt: skip
"""What is expected of news, towards which the fit is drawn: GUM has little reported speech."""

FIRM = {"gender-known", "given-fits", "given-clashes", "passed-over", "willing", "quote-out"}
"""Weights that stay at what is expected: names of world news seldom tell a gender, GUM's do; it reports little."""
FIRM_OF_BODIES = {"speaker", "speaker-again", "reported", "is-name"}
"""The same for *it* and *they*: bodies and groups speak on and on in reports, and hardly at all in GUM."""


# ---------------------------------------------------------------------------------------------- GUM as analyses


def gum(split: str) -> dict[str, tuple[Analysis, dict[str, Any]]]:
    """Each text of GUM as an analysis made from its treebank, with its coreference row."""
    names: dict[str, list[tuple[int, int, str]]] = {}
    for line in open_any(LANGUAGE / f"names/gum.{split}.jsonl.gz"):
        row = json.loads(line)
        names[row["id"]] = row["spans"]
    rows = {r["id"]: r for r in map(json.loads, open_any(LANGUAGE / f"gum/coref.{split}.jsonl.gz"))}
    return {key: (a, rows[key]) for key, a in treebank(LANGUAGE / f"gum/{split}.conllu.gz", names) if key in rows}


def treebank(path: Path, names: dict[str, list[tuple[int, int, str]]]) -> Iterator[tuple[str, Analysis]]:
    """The texts of a CoNLL-U file with ``newdoc`` and ``newpar`` lines."""
    key, words, sentences, paragraphs, found = "", [], [], [], []
    base, glue = 0, (0, 0, False)
    for line in [*open_any(path), "# newdoc id = \n"]:
        line = line.rstrip("\n")
        if line.startswith("# newdoc id = "):
            if key:
                yield key, _analysis(words, sentences, paragraphs, found)
            key, words, sentences, paragraphs, found, base = line[14:], [], [], [], [], 0
        elif line.startswith("# newpar"):
            paragraphs.append(len(words))
        elif line.startswith("# sent_id"):
            base, glue = len(words), (0, 0, False)
            found += [Name(base + a, base + b, TYPES[t]) for a, b, t in names.get(line.split(" = ")[1], [])]
        elif line[:1].isdigit():
            field = line.split("\t")
            tight = "SpaceAfter=No" in field[9]
            if "-" in field[0]:
                first, last = map(int, field[0].split("-"))
                glue = (first, last, tight)
                continue
            number, head = int(field[0]), int(field[6])
            if glue[0] <= number <= glue[1]:
                tight = number < glue[1] or glue[2]
            words.append((*field[1:6], base + head - 1 if head else -1, field[7], tight))
        elif not line and base < len(words):
            sentences.append((base, len(words)))


def _analysis(words: list[Any], sentences: list[Any], paragraphs: list[int], names: list[Name]) -> Analysis:
    opens = sorted({0, *(p for p in paragraphs if p < len(words))})
    text, starts, ends, tight = "", [], [], True
    for i, word in enumerate(words):
        if i:
            text += "\n\n" if i in set(opens) else "" if tight else " "
        starts.append(len(text))
        text += word[0]
        ends.append(len(text))
        tight = word[7]
    column = [tuple(w[k] for w in words) for k in range(7)]
    return Analysis(
        content=text, starts=tuple(starts), ends=tuple(ends), lemmas=column[1], upos=column[2], xpos=column[3],
        feats=tuple("" if f == "_" else f for f in column[4]), heads=column[5], labels=column[6],
        sentences=tuple(sentences), paragraphs=tuple(zip(opens, [*opens[1:], len(words)], strict=True)),
        names=tuple(names),
    )  # fmt: skip


def resolve(read: Analysis, judge: type[PronounJudge] = PronounJudge) -> tuple[list[Mention], list[Entity], Resolver]:
    """Mentions and actors of an analysis, without tables of places."""
    report = Report(Source(digest="sha256:0"), Text(read.content), read)
    phrases = Phrases(read)
    mentions = Finder(read, phrases).find()
    tie(read, mentions)
    resolver = Resolver(read, phrases, Geography(report, ()), mentions)
    resolver.pronouns = judge(read, phrases, resolver.pronouns.votes)
    return mentions, resolver.resolve(), resolver


def gold_heads(row: dict[str, Any]) -> dict[int, str]:
    """The cluster of each head word; a one-word mention wins over a longer one with the same head."""
    heads: dict[int, str] = {}
    for cluster in row["clusters"]:
        for start, end, *_, own in cluster["mentions"]:
            for head in own:
                if end - start > 1:
                    heads.setdefault(head, cluster["id"])
                else:
                    heads[head] = cluster["id"]
    return heads


# ---------------------------------------------------------------------------------------------- measures


def pronouns(split: str, genre: str) -> None:
    """Counts for each pronoun whose gold antecedent is a person, body or place."""
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    for _, (read, row) in sorted(gum(split).items()):
        if genre and row["genre"] != genre:
            continue
        heads, types = gold_heads(row), {c["id"]: c["type"] for c in row["clusters"]}
        for mention in resolve(read)[0]:
            if mention.form != "pronoun" or mention.lemma not in ("he", "she", "it", "they"):
                continue
            gold = heads.get(mention.head)
            actor = types.get(gold or "") in ("person", "organization", "place")
            tally[mention.lemma]["all"] += actor
            if mention.entity is None:
                tally[mention.lemma]["open"] += actor
                continue
            before = [m for m in mention.entity.mentions if m.start < mention.start and m.form != "pronoun"]
            right = bool(before) and gold is not None and heads.get(before[-1].head) == gold
            tally[mention.lemma]["right" if right else "wrong"] += 1
    for word, count in sorted(tally.items()):
        decided = count["right"] + count["wrong"]
        shares = 100 * count["right"] / max(1, decided), 100 * count["right"] / max(1, count["all"])
        print(f"{word:5} of {count['all']:4}: decided {decided:4}, right {shares[0]:5.1f} %, found {shares[1]:5.1f} %")


def ontogum(split: str) -> None:
    """Chains of two and more, with the phrases that OntoGUM marks (relative pronouns left out)."""
    rows = []
    for key, (read, _) in sorted(gum(split).items()):
        clusters = []
        for entity in resolve(read)[1]:
            ranges = sorted({(m.start, m.end) for m in entity.mentions if m.lemma != "who"})
            if len(ranges) > 1:
                clusters.append([list(r) for r in ranges])
        rows.append({"id": key, "clusters": clusters})
    score("coref", LANGUAGE / f"coref/ontogum.{split}.jsonl.gz", rows, "--no-singletons")


def gap(split: str) -> None:
    """Whether each of two names is the one that a pronoun means, from raw text."""
    from onrecord.language.analyst import default_analyst

    analyst, rows = default_analyst(), []
    for line in open_any(LANGUAGE / f"coref/gap.{split}.jsonl.gz"):
        row = json.loads(line)
        text = Text(row["text"], (), ((0, len(row["text"])),))
        read = analyst.analyse(text)
        mentions = resolve(read)[0]
        meant = next(
            (m.entity for m in mentions if m.form == "pronoun" and read.starts[m.start] == row["pronoun"][0]), None
        )
        spans = (
            [(read.starts[m.start], read.ends[m.end - 1]) for m in meant.mentions if m.form == "name"] if meant else []
        )
        answers = {f"{k}_coref": any(a < row[k][1] and row[k][0] < b for a, b in spans) for k in "ab"}
        rows.append({"id": row["id"], **answers})
    score("gap", LANGUAGE / f"coref/gap.{split}.jsonl.gz", rows)


def score(kind: str, gold: Path, rows: list[dict[str, Any]], *options: str) -> None:
    """Runs the shared scorer on rows written to a scratch file."""
    scorer = load_scorer("language")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pred.jsonl.gz"
        with gzip.open(path, "wt", encoding="utf-8") as out:
            out.writelines(json.dumps(r) + "\n" for r in rows)
        sys.argv = ["language.py", kind, str(gold), str(path), *options]
        scorer.main()


# ---------------------------------------------------------------------------------------------- fit

Instance = tuple[list[list[dict[str, float]]], list[bool], float]


def collect(split: str) -> dict[str, list[Instance]]:
    """For each pronoun: the features of each candidate's mentions, which are right, the weight of the text."""
    data: dict[str, list[Instance]] = defaultdict(list)
    for _, (read, row) in sorted(gum(split).items()):
        if row["genre"] in CLOSED:
            continue
        heads, weight = gold_heads(row), 3.0 if row["genre"] in ("news", "interview") else 1.0

        class Teacher(PronounJudge):
            """Notes the candidates and ties the pronoun to the right one."""

            def choose(self, pronoun: Mention, recent: list[Entity], heads=heads, weight=weight) -> Entity | None:  # type: ignore[no-untyped-def]
                gold, seen, truth, chosen = heads.get(pronoun.head), [], [], None
                for entity, options in self.options(pronoun, recent):
                    own = [heads[m.head] for m in entity.mentions if m.form != "pronoun" and m.head in heads]
                    own = own or [heads[m.head] for m in entity.mentions if m.head in heads]
                    right = bool(own) and Counter(own).most_common(1)[0][0] == gold
                    chosen = chosen or (entity if right else None)
                    seen.append(options)
                    truth.append(right)
                if gold is not None and seen:
                    data["he" if pronoun.lemma == "she" else pronoun.lemma].append((seen, truth, weight))
                return chosen

        resolve(read, Teacher)
    return data


def collect_gap(data: dict[str, list[Instance]], weight: float = 0.5) -> None:
    """Adds the ambiguous pronouns of GAP's training part (Apache-2.0), read by the shipped reader from raw text."""
    from onrecord.language.analyst import default_analyst

    analyst = default_analyst()
    for line in open_any(LANGUAGE / "coref/gap.train.jsonl.gz"):
        row = json.loads(line)
        wanted = [row[k] for k in "ab" if row[f"{k}_coref"]]
        read = analyst.analyse(Text(row["text"], (), ((0, len(row["text"])),)))

        class Teacher(PronounJudge):
            """Notes the candidates of the one pronoun that the row asks about."""

            def choose(self, pronoun: Mention, recent: list[Entity], row=row, wanted=wanted) -> Entity | None:  # type: ignore[no-untyped-def]
                read = self.read
                if read.starts[pronoun.start] == row["pronoun"][0] and wanted and pronoun.lemma in ("he", "she"):
                    seen, truth = [], []
                    for entity, options in self.options(pronoun, recent):
                        spans = [
                            (read.starts[m.start], read.ends[m.end - 1]) for m in entity.mentions if m.form == "name"
                        ]
                        seen.append(options)
                        truth.append(any(a < w[1] and w[0] < b for w in wanted for a, b in spans))
                    if any(truth):
                        data["he"].append((seen, truth, weight))
                return super().choose(pronoun, recent)

        resolve(read, Teacher)


def fit(steps: int = 600, pull: float = 0.1) -> None:
    """Maximum a posteriori weights of a log-linear choice among the candidates and nobody (score 0), by Adam."""
    data, final = collect("train"), {}
    collect_gap(data)
    for word in ("he", "it", "they"):
        names = sorted({f for seen, _, _ in data[word] for ms in seen for m in ms for f in m} | {"bias"})
        place = {n: i for i, n in enumerate(names)}
        rows, own, truth = [], [], []
        for k, (seen, right, _) in enumerate(data[word]):
            for mentions, is_right in zip(seen, right, strict=True):
                for features in mentions:
                    row = np.zeros(len(names))
                    row[place["bias"]] = 1.0
                    for name, value in features.items():
                        row[place[name]] = value
                    rows.append(row)
                    own.append(k)
                    truth.append(is_right)
        x, at, y = np.array(rows), np.array(own), np.array(truth)
        count, weight = len(data[word]), np.array([w for _, _, w in data[word]])
        start = np.array([PRIOR.get(n, 0.0) for n in names])
        firm = np.array([n in FIRM or (word != "he" and n in FIRM_OF_BODIES) for n in names])
        has = np.zeros(count, bool)
        np.logical_or.at(has, at, y)
        w, m, v = start.copy(), np.zeros(len(names)), np.zeros(len(names))
        for t in range(1, steps + 1):
            e = np.exp(np.clip(x @ w, -30, 30))
            total, good = np.ones(count), np.where(has, 0.0, 1.0)
            np.add.at(total, at, e)
            np.add.at(good, at, e * y)
            slope = x.T @ ((np.where(y, e / good[at], 0.0) - e / total[at]) * weight[at]) / weight.sum()
            slope -= np.where(firm, 50.0, pull) * (w - start) / math.sqrt(count)
            m, v = 0.9 * m + 0.1 * slope, 0.99 * v + 0.01 * slope * slope
            w += 0.05 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.99**t)) + 1e-8)
        final[word] = {n: round(float(w[i]), 3) for n, i in place.items() if abs(w[i]) > 0.005}
        final[word] |= {"least": LEAST[word], "some": SOME[word][0], "clear": SOME[word][1]}
    about = (
        "Weights of actor_pronouns.py, fitted by eval/coref.py on GUM (CC BY 4.0) and GAP (Apache-2.0), training parts."
    )
    weights = {"he": final["he"], "she": final["he"], "it": final["it"], "they": final["they"]}
    WEIGHTS.write_text(json.dumps({"about": about, "weights": weights}, indent=1) + "\n", "utf-8")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m eval.coref", description=__doc__)
    parser.add_argument("what", choices=("pronouns", "ontogum", "gap", "fit"))
    parser.add_argument("--split", default="dev", choices=("train", "dev"))
    parser.add_argument("--genre", default="", help="pronouns: one genre only")
    args = parser.parse_args(argv)
    if args.what == "fit":
        fit()
    elif args.what == "pronouns":
        pronouns(args.split, args.genre)
    elif args.what == "ontogum":
        ontogum(args.split)
    else:
        gap(args.split)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
