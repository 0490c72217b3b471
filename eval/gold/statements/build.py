#!/usr/bin/env python3
"""Builds first.jsonl and passages.jsonl from src/*.txt: inline marks become offsets, every span and value is checked.

usage: build.py                        src/ -> first.jsonl, passages.jsonl
       build.py FOLDER second.jsonl    a second reader's marks; heads are "# p001", the texts must be those of passages.jsonl
It stops with a list of errors and writes nothing if one passage is wrong.

A source passage is three or more lines, ended by an empty line:

    # style | crisis
    text with {ac:marks}            one line; a mark is statement letter + role; {as+bs:...} serves two; {n:...} is no statement
    a act/act kind form key=value   one line a statement; kind and form by letter, other right values after a slash

roles: c content, k cue, s speaker, r relay, e evidence, v venue, a addressee, d said-on, y certainty
keys:  ev=unverified/cited  basis=video,data  cert=possible  in=b  ans=denies/rejects>b|c;confirms>d?  neg  opt
       by=b (a second verb of one subject: the speaker words and form of b)
"""

from __future__ import annotations

import collections
import hashlib
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
ACTS = set(
    """assert claim_responsibility deny reject confirm accuse condemn order demand promise threaten warn announce ask offer
thank praise predict opine concede apologise correct retract decline""".split()
)
KINDS = {"d": "direct", "i": "indirect", "m": "mixed"}
FORMS = {
    "N": "named",
    "T": "title",
    "P": "pronoun",
    "M": "metonym",
    "C": "collective",
    "U": "unnamed",
    "D": "document",
    "O": "outlet",
    "I": "implied",
    "0": None,
}
STATUS = {"none_given", "unverified", "cited", "verified", "contradicted", "unstated"}
BASIS = {"document", "video", "photo", "eyewitness", "official_count", "own_count", "hearsay", "statement", "data"}
LEVELS = {"certain", "probable", "possible", "reported", "doubted"}
RELATIONS = {"denies", "rejects", "disputes", "confirms", "qualifies", "retracts"}
MARK = re.compile(r"\{((?:[a-z][cksrevady])(?:\+[a-z][cksrevady])*|n):")


class Bad(Exception):
    pass


def unmark(line: str) -> tuple[str, dict[str, list[list[int]]]]:
    """The plain text and, by mark, its spans in reading order."""
    out: list[str] = []
    spans: dict[str, list[list[int]]] = {}
    stack: list[tuple[str, int]] = []
    at = 0
    while at < len(line):
        mark = MARK.match(line, at)
        if mark:
            stack.append((mark.group(1), len(out)))
            at = mark.end()
            continue
        if line[at] == "{":
            raise Bad("unknown mark: " + line[at : at + 12])
        if line[at] == "}":
            if not stack:
                raise Bad("brace closed that was not opened: " + line[max(0, at - 20) : at])
            keys, begin = stack.pop()
            for key in keys.split("+"):
                spans.setdefault(key, []).append([begin, len(out)])
        else:
            out.append(line[at])
        at += 1
    if stack:
        raise Bad("open mark: %s" % stack)
    text = "".join(out)
    for key, found in spans.items():
        found.sort()
        for begin, end in found:
            words = text[begin:end]
            if not words or words != words.strip():
                raise Bad("blank at the edge of %s: %r" % (key, words))
    return text, spans


def known(value: str, values: set[str], what: str) -> list[str]:
    got = value.split("/")
    for one in got:
        if one not in values:
            raise Bad("unknown %s: %s" % (what, one))
    return got


def statement(line: str, spans: dict[str, list[list[int]]], ids: set[str]) -> dict:
    letter, act, kind, form, *rest = line.split()
    keys = dict(x.partition("=")[::2] for x in rest)
    if set(keys) - {"ev", "basis", "cert", "in", "ans", "neg", "opt", "by"}:
        raise Bad("unknown key: %s" % line)
    got = lambda role: [list(x) for x in spans.get(letter + role, [])]
    forms, kinds = [FORMS[x] for x in form.split("/")], [KINDS[x] for x in kind.split("/")]
    acts = known(act, ACTS, "act")
    answers = []
    for one in [x for x in keys.get("ans", "").split(";") if x]:
        relation, _, target = one.partition(">")
        answers.append({"relation": known(relation, RELATIONS, "relation"), "to": target.rstrip("?").split("|")})
        if target.endswith("?"):
            answers[-1]["optional"] = True
        for other in answers[-1]["to"]:
            if other not in ids or other == letter:
                raise Bad("answers nothing: %s" % line)
    nested = keys.get("in")
    if nested is not None and nested not in ids:
        raise Bad("nested in nothing: %s" % line)
    item = {
        "id": letter,
        "content": got("c"),
        "cue": got("k"),
        "speaker": got("s"),
        "form": forms[0],
        "kind": kinds[0],
        "act": acts,
        "negated": "neg" in keys,
        "evidence": {
            "status": known(keys.get("ev", "unstated"), STATUS, "status"),
            "basis": known(keys["basis"].replace(",", "/"), BASIS, "basis") if "basis" in keys else [],
            "spans": got("e"),
        },
        "certainty": known(keys["cert"], LEVELS, "level")[0] if "cert" in keys else None,
        "certainty_spans": got("y"),
        "relays": [[x] for x in got("r")],
        "nested_in": nested,
        "addressee": got("a"),
        "venue": got("v"),
        "said_on": got("d"),
        "answers": answers,
        "optional": "opt" in keys,
    }
    if "by" in keys:
        item["by"] = keys["by"]
    if forms[1:]:
        item["form_or"] = forms[1:]
    if kinds[1:]:
        item["kind_or"] = kinds[1:]
    check(item, line)
    return item


def check(item: dict, line: str) -> None:
    if not item["content"] and "decline" not in item["act"]:
        raise Bad("no content: " + line)
    if len(item["speaker"]) > 1:
        raise Bad("speaker in pieces: " + line)
    if bool(item["speaker"]) == (item["form"] in (None, "implied")):
        raise Bad("speaker and form disagree: " + line)
    evidence = item["evidence"]
    if evidence["status"][0] != "unstated" and not evidence["spans"]:
        raise Bad("evidence without words: " + line)
    if (
        evidence["status"][0] == "unstated"
        and evidence["spans"]
        and len(evidence["status"]) == 1
        and not evidence["basis"]
    ):
        raise Bad("evidence words without status: " + line)
    if item["certainty"] and not item["certainty_spans"] or item["certainty_spans"] and not item["certainty"]:
        raise Bad("certainty and its words disagree: " + line)


def inside(inner: list[list[int]], outer: list[list[int]]) -> bool:
    return all(any(b <= x and y <= e for b, e in outer) for x, y in inner)


def passage(number: int, lines: list[str]) -> dict:
    style, crisis = [x.strip() for x in lines[0].lstrip("# ").split("|")]
    text, spans = unmark(lines[1])
    ids = [x.split()[0] for x in lines[2:]]
    if len(set(ids)) != len(ids):
        raise Bad("id twice")
    for key in spans:
        if key != "n" and key[0] not in ids:
            raise Bad("mark without statement: " + key)
    items = [statement(x, spans, set(ids)) for x in lines[2:]]
    byid = {x["id"]: x for x in items}
    for item in items:
        if "by" in item:
            first = byid[item.pop("by")]
            item["speaker"], item["form"] = first["speaker"], first["form"]
            if "form_or" in first:
                item["form_or"] = first["form_or"]
    for item in items:
        if item["nested_in"] and not inside(item["content"], byid[item["nested_in"]]["content"]):
            raise Bad("nested outside of its outer statement: " + item["id"])
    name = "p%03d" % number
    half = "dev" if hashlib.sha256(name.encode()).digest()[0] % 2 else "test"
    items.sort(key=lambda x: ((x["content"] + x["cue"])[0], x["id"]))
    return {
        "id": name,
        "half": half,
        "style": style,
        "crisis": crisis,
        "text": text,
        "statements": items,
        "non_statements": spans.get("n", []),
    }


def read(folder: pathlib.Path) -> list[dict]:
    """Every passage of a folder; leaves the program with the list of errors if there is one."""
    texts = {}
    if folder != HERE / "src":
        lines = (HERE / "passages.jsonl").read_text(encoding="utf-8").splitlines()
        texts = {x["id"]: x for x in map(json.loads, lines)}
    out, errors = [], []
    for path in sorted(folder.glob("*.txt")):
        for block in re.split(r"\n\s*\n", path.read_text(encoding="utf-8").strip()):
            lines = [x for x in block.splitlines() if x.strip()]
            try:
                if texts:
                    given = texts[lines[0].lstrip("# ").split()[0]]
                    lines[0] = "# {} | ".format(given["style"])
                    item = passage(int(given["id"][1:]), lines)
                    if item["text"] != given["text"]:
                        raise Bad("the text is not that of " + given["id"])
                else:
                    item = passage(len(out) + 1, lines)
                out.append(item)
            except (Bad, KeyError, ValueError, IndexError) as error:
                about = lines[1][:70] if len(lines) > 1 else str(lines)
                errors.append(f"{path.name}: {type(error).__name__} {error}: {about}")
                out.append({"id": "", "text": str(len(out))})
    if errors:
        sys.exit("\n".join(errors))
    if len({x["text"] for x in out}) < len(out):
        sys.exit("a text stands twice")
    return out


def write(path: pathlib.Path, items: list[dict]) -> None:
    path.write_text("".join(json.dumps(x, ensure_ascii=False) + "\n" for x in items), encoding="utf-8")


def main() -> None:
    folder = pathlib.Path(sys.argv[1]).resolve() if sys.argv[1:] else HERE / "src"
    out = read(folder)
    if sys.argv[1:]:
        write(pathlib.Path(sys.argv[2]), out)
    else:
        write(HERE / "first.jsonl", out)
        write(HERE / "passages.jsonl", [{k: x[k] for k in ("id", "style", "text")} for x in out])
    report(out)


def report(out: list[dict]) -> None:
    every = [x for p in out for x in p["statements"]]
    count = lambda values: dict(collections.Counter(values).most_common())
    words = [len(p["text"].split()) for p in out]
    print("passages", len(out), count(p["half"] for p in out), "words", min(words), max(words), sum(words))
    print(
        "statements",
        len(every),
        "optional",
        sum(x["optional"] for x in every),
        "none in",
        sum(not p["statements"] for p in out),
    )
    print(
        "non-statements", sum(len(p["non_statements"]) for p in out), "in", sum(bool(p["non_statements"]) for p in out)
    )
    for key in ("kind", "form", "certainty"):
        print(key, count(x[key] for x in every))
    print("act", count(x["act"][0] for x in every), "never first:", sorted(ACTS - {x["act"][0] for x in every}))
    print(
        "evidence",
        count(x["evidence"]["status"][0] for x in every),
        "basis",
        count(b for x in every for b in x["evidence"]["basis"]),
    )
    print("answers", count(a["relation"][0] for x in every for a in x["answers"]))
    for key in ("relays", "nested_in", "negated", "addressee", "venue", "said_on"):
        print(key, sum(bool(x[key]) for x in every), end="; ")
    print()
    grams = collections.Counter()
    for p in out:
        tokens = re.findall(r"\w+", p["text"].lower())
        grams.update({" ".join(tokens[i : i + 5]) for i in range(len(tokens) - 4)})
    print("five words more than three times:", [x for x in grams.most_common(40) if x[1] > 3])
    print("short or long:", [(p["id"], n) for p, n in zip(out, words) if not 20 <= n <= 90])


if __name__ == "__main__":
    main()
