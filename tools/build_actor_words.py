"""Makes the word lists of the actors reader: nouns that name persons (WordNet), given names with a gender (census).

    python tools/build_actor_words.py WORDNET_FOLDER CENSUS_FOLDER

WORDNET_FOLDER holds ``data.noun``, ``index.noun`` and ``cntlist.rev`` of WordNet 3.0 (Debian: ``wordnet-base``).
CENSUS_FOLDER holds ``dist.male.first`` and ``dist.female.first`` of the US census of 1990 (public domain; PyPI:
``names``).
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "src" / "onrecord" / "extract" / "data"
PERSON = "18"
"""The lexicographer file of WordNet with nouns for persons."""
FEMALE = ("woman", "female", "mother", "wife", "girl", "queen", "sister", "daughter", "nun", "aunt", "grandmother")
MALE = ("man", "male", "father", "husband", "boy", "king", "brother", "son", "monk", "uncle", "grandfather")
LEFT_OUT = {"comic", "crawler", "dragon", "soul", "snitch", "styler"}
"""Words that are mostly no persons in the training part of GUM (three or more uses, under 40 % persons)."""


def wordnet(folder: Path) -> list[tuple[str, str]]:
    """Nouns with 60 % or more of the counted uses (of the senses, where fewer than three were counted) as persons."""
    synsets, below = _synsets(folder / "data.noun")
    senses: dict[str, list[str]] = {}
    for line in (folder / "index.noun").read_text("utf-8").splitlines():
        if not line.startswith("  "):
            field = line.split()
            senses[field[0]] = field[6 + int(field[3]) :]
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    for line in (folder / "cntlist.rev").read_text("utf-8").splitlines():
        key, _, count = line.split()
        lemma, rest = key.split("%")
        kind, file = rest.split(":")[:2]
        if kind == "1":
            uses[lemma][file] += int(count)

    def gender_set(words: tuple[str, ...]) -> set[str]:
        return set().union(*(_closure(next(s for s in senses[w] if synsets[s][0] == PERSON), below) for w in words))

    women, men = gender_set(FEMALE), gender_set(MALE)
    rows = []
    for word, own in senses.items():
        first = own[0]
        if not re.fullmatch("[a-z][a-z-]+", word) or word in LEFT_OUT or synsets[first][2]:
            continue
        counted = uses[word]
        total = counted.total()
        share = counted[PERSON] / total if total >= 3 else sum(synsets[s][0] == PERSON for s in own) / len(own)
        if share >= 0.6 and synsets[first][0] == PERSON and word in synsets[first][1]:
            rows.append((word, "f" if first in women - men else "m" if first in men - women else "-"))
    return sorted(rows)


def _synsets(path: Path) -> tuple[dict[str, tuple[str, list[str], bool]], dict[str, list[str]]]:
    """Synset → (file, words, whether it is one person by name), and synset → those right below it."""
    synsets: dict[str, tuple[str, list[str], bool]] = {}
    below: dict[str, list[str]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("  "):
            continue
        field = line.split(" | ")[0].split()
        count = int(field[3], 16)
        pointers = field[5 + 2 * count :]
        kinds = [(pointers[i], pointers[i + 1]) for i in range(0, 4 * int(field[4 + 2 * count]), 4)]
        synsets[field[0]] = (field[1], field[4 : 4 + 2 * count : 2], any(k == "@i" for k, _ in kinds))
        for kind, above in kinds:
            if kind == "@":
                below[above].append(field[0])
    return synsets, below


def _closure(top: str, below: dict[str, list[str]]) -> set[str]:
    found, stack = set(), [top]
    while stack:
        one = stack.pop()
        if one not in found:
            found.add(one)
            stack.extend(below[one])
    return found


def given_names(folder: Path) -> list[tuple[str, str]]:
    """Given names that at least 20 times as many women as men bear (f), or the other way round (m)."""
    share: dict[str, dict[str, float]] = {}
    for gender, name in (("f", "dist.female.first"), ("m", "dist.male.first")):
        rows = (line.split() for line in (folder / name).read_text("utf-8").splitlines())
        share[gender] = {row[0].lower(): float(row[1]) for row in rows if row}
    found = []
    for name in sorted(set(share["f"]) | set(share["m"])):
        women, men = share["f"].get(name, 0.0), share["m"].get(name, 0.0)
        if women >= 20 * men:
            found.append((name, "f"))
        elif men >= 20 * women:
            found.append((name, "m"))
    return found


def write(name: str, about: str, rows: list[tuple[str, str]]) -> None:
    text = "".join(f"# {line}\n" for line in about.splitlines()) + "".join(f"{a}\t{b}\n" for a, b in rows)
    (OUT / name).write_text(text, "utf-8")
    print(f"{name}: {len(rows)} rows")


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    write(
        "actors_persons.tsv",
        "Nouns that name persons, and their gender where the word tells it (m, f, else -).\n"
        "From WordNet 3.0, Copyright 2006 by Princeton University (its licence allows use for any purpose); made by\n"
        "tools/build_actor_words.py.",
        wordnet(Path(sys.argv[1])),
    )
    write(
        "actors_given_names.tsv",
        "Given names that nearly only women (f) or only men (m) bear: US census 1990, public domain; made by\n"
        "tools/build_actor_words.py.",
        given_names(Path(sys.argv[2])),
    )


if __name__ == "__main__":
    main()
