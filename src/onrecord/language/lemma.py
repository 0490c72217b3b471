"""Lemmas: irregular verbs first, a dictionary of the train parts, then the edit script that the model chose.

A script that makes a rare or unknown word (*injured* → *injur*) gives way to the regular form that is commonest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

_REGULAR = {
    "VBD": (("ied", "y"), ("ed", ""), ("ed", "e")),
    "VBN": (("ied", "y"), ("ed", ""), ("ed", "e")),
    "VBG": (("ing", ""), ("ing", "e")),
    "VBZ": (("ies", "y"), ("s", ""), ("es", "")),
    "NNS": (("ies", "y"), ("s", ""), ("es", "")),
}
"""Endings of inflected forms and what stands in their place in the lemma, by tag."""


_SILENT_E = (
    "v",
    "us",
    "z",
    "u",
    "dg",
    "ur",
    "iz",
    "is",
    "at",
    "ac",
    "nc",
    "rc",
    "ag",
    "ng",
    "bl",
    "gl",
    "pl",
    "tl",
    "dl",
)


class Lemmatiser:
    """``scripts`` as ``training/prepare.py`` makes them: case (K keep, L lower, T title), letters to cut, ending.

    ``ranks`` holds words of the language in lower case, common ones first; it judges what a script makes of a form.
    """

    def __init__(self, known: dict[str, str], scripts: list[str], ranks: Mapping[str, int] | None = None) -> None:
        self._known = known
        self._scripts = [_parse(s) for s in scripts]
        self._ranks = ranks or {}
        self._cache: dict[tuple[str, str, int], str] = {}

    def __call__(self, form: str, xpos: str, script: int) -> str:
        """The lemma of one word."""
        key = (form, xpos, script)
        found = self._cache.get(key)
        if found is None:
            found = self._find(form, xpos, script)
            if len(self._cache) > 100_000:
                self._cache.clear()
            self._cache[key] = found
        return found

    def all(self, forms: Sequence[str], xpos: Sequence[str], scripts: Sequence[int]) -> list[str]:
        """The lemmas of many words."""
        keys = zip(forms, xpos, scripts, strict=True)
        found = list(map(self._cache.get, keys))
        if None in found:
            made = zip(forms, xpos, scripts, found, strict=True)
            return [self(f, x, s) if lemma is None else lemma for f, x, s, lemma in made]
        return found  # type: ignore[return-value]

    def _find(self, form: str, xpos: str, script: int) -> str:
        if len(form) > 100:
            return form
        if xpos in ("VBD", "VBN"):  # before the dictionary: the treebanks hold slips (*fled* as *flead*)
            other = "VBN" if xpos == "VBD" else "VBD"
            irregular = _irregular(xpos).get(form.lower()) or _irregular(other).get(form.lower())
            if irregular is not None:
                return irregular
            if form.lower().endswith("eed"):
                return form.lower()[:-1]  # *freed*, *decreed*
        known = self._known.get(f"{form}|{xpos}")
        if known is None and form[:1].isupper() and not xpos.startswith("NNP"):
            known = self._known.get(f"{form.lower()}|{xpos}")
        if known is not None:
            return known
        if xpos == "VBP" and form.lower() in _irregular(
            "VBD"
        ):  # an unknown past form taken for a present one (*retook*)
            return _irregular("VBD")[form.lower()]
        made = self._made(form, script)
        if not self._ranks or xpos not in _REGULAR:
            return made
        regular = [o for o in _regular(form.lower(), xpos) if o in self._ranks]
        # what a script makes may be a word too (*rioted* → *rio*): it counts where an ending leaves it as well
        options = [made, *regular] if not regular or made.lower() in regular else regular
        best = min(options, key=lambda o: self._ranks.get(o.lower(), len(self._ranks) * 9))
        if best.lower() in self._ranks:
            return best
        return _bare(form.lower(), xpos) or made

    def _made(self, form: str, script: int) -> str:
        case, cut, ending = self._scripts[script]
        base = form if case == "K" else form.lower() if case == "L" else form[:1].upper() + form[1:].lower()
        if cut > len(base) or (cut == len(base) and not ending):
            return base
        return base[: len(base) - cut] + ending


@cache
def _irregular(xpos: str) -> dict[str, str]:
    """Past forms (VBD) or past participles (VBN) of irregular verbs, to their lemmas."""
    found: dict[str, str] = {}
    text = files("onrecord.language").joinpath("data", "irregular.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            lemma, past, participle = line.split("\t")
            for form in (past if xpos == "VBD" else participle).split("/"):
                found.setdefault(form, lemma)
    return found


def _regular(form: str, xpos: str) -> list[str]:
    """What the regular endings of a tag leave of a form."""
    found = []
    for ending, instead in _REGULAR[xpos]:
        if form.endswith(ending) and len(form) > len(ending) + 1:
            stem = form[: -len(ending)]
            if instead or ending not in ("ed", "ing") or not _wants_e(stem):
                found.append(stem + instead)
            if not instead and len(stem) > 2 and stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return found


def _wants_e(stem: str) -> bool:
    """Whether what *-ed* or *-ing* leaves needs an *e*: a short syllable would have doubled (*fined*: not *fin*)."""
    vowels = [k for k, c in enumerate(stem) if c in "aeiou"]
    short = len(vowels) == 1 and vowels[0] == len(stem) - 2 and stem[-1] not in "wxy"
    return short or stem.endswith("u")


def _bare(form: str, xpos: str) -> str | None:
    """An unknown verb without its *-ed* or *-ing*; a stem that English does not leave without its *e* gets it back."""
    if not xpos.startswith("VB") or not form.endswith(("ed", "ing")):
        return None
    stem = form[:-2] if form.endswith("ed") else form[:-3]
    if len(stem) < 4:
        return None
    if stem.endswith(_SILENT_E):
        return stem + "e"
    return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "lsz" else stem


def _parse(script: str) -> tuple[str, int, str]:
    digits = 1
    while digits < len(script) and script[digits].isdigit():
        digits += 1
    # an ending may itself begin with digits only for numbers, where nothing is cut: one digit is enough then
    return script[0], int(script[1:digits] or 0), script[digits:]
