"""Lemmas: a dictionary of the train parts first, then the edit script that the model chose."""

from __future__ import annotations


class Lemmatiser:
    """``scripts`` as ``training/prepare.py`` makes them: case (K keep, L lower, T title), letters to cut, ending."""

    def __init__(self, known: dict[str, str], scripts: list[str]) -> None:
        self._known = known
        self._scripts = [_parse(s) for s in scripts]
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

    def _find(self, form: str, xpos: str, script: int) -> str:
        if len(form) > 100:
            return form
        known = self._known.get(f"{form}|{xpos}")
        if known is None and form[:1].isupper() and not xpos.startswith("NNP"):
            known = self._known.get(f"{form.lower()}|{xpos}")
        if known is not None:
            return known
        case, cut, ending = self._scripts[script]
        base = form if case == "K" else form.lower() if case == "L" else form[:1].upper() + form[1:].lower()
        if cut > len(base) or (cut == len(base) and not ending):
            return base
        return base[: len(base) - cut] + ending


def _parse(script: str) -> tuple[str, int, str]:
    digits = 1
    while digits < len(script) and script[digits].isdigit():
        digits += 1
    # an ending may itself begin with digits only for numbers, where nothing is cut: one digit is enough then
    return script[0], int(script[1:digits] or 0), script[digits:]
