"""Which words are pronouns that can mean an actor."""

from __future__ import annotations

from onrecord.extract.actor_entity import Kind, Mention
from onrecord.extract.actor_phrases import Phrases
from onrecord.language.analysis import Analysis

_PRONOUNS: dict[str, tuple[str, str]] = {
    # word: lemma, gender or number
    "he": ("he", "m"), "him": ("he", "m"), "his": ("he", "m"), "himself": ("he", "m"),
    "she": ("she", "f"), "her": ("she", "f"), "hers": ("she", "f"), "herself": ("she", "f"),
    "it": ("it", "n"), "its": ("it", "n"), "itself": ("it", "n"),
    "they": ("they", "-"), "them": ("they", "-"), "their": ("they", "-"), "theirs": ("they", "-"),
    "themselves": ("they", "-"),
}  # fmt: skip
_RELATIVE = frozenset(("who", "whom", "which", "that", "whose"))
_NOBODY = frozenset(("nobody", "none"))


def pronoun_mention(read: Analysis, phrases: Phrases, i: int) -> Mention | None:
    """The mention of a third-person or relative pronoun, of *I* and *we* outside quotations, of *nobody at X*."""
    word = read.lower(i)
    if word in _PRONOUNS and read.upos[i] in ("PRON", "DET") and read.labels[i] != "expl":
        lemma, gender = _PRONOUNS[word]
        kind: Kind = "person" if gender in "mf" and gender != "-" else "thing" if gender == "n" else "people"
        return Mention(
            i, i + 1, i + 1, i, "pronoun", kind, lemma == "they", phrases.clause(i), gender=gender,
            lemma=lemma, quoted=phrases.quoted[i],
        )  # fmt: skip
    if word in _RELATIVE and phrases.relative_head(i) is not None:
        return Mention(
            i, i + 1, i + 1, i, "pronoun", "person" if word.startswith("who") else "thing", False,
            phrases.clause(i), lemma="who", quoted=phrases.quoted[i],
        )  # fmt: skip
    if word in ("i", "we", "our", "my", "us", "me") and read.upos[i] in ("PRON", "DET") and not phrases.quoted[i]:
        lemma = "I" if word in ("i", "my", "me") else "we"
        return Mention(i, i + 1, i + 1, i, "pronoun", "person", lemma == "we", phrases.clause(i), lemma=lemma)
    return None


def _nobody(read: Analysis, phrases: Phrases, i: int) -> Mention | None:
    """*Nobody at Corvus*, *no one in the ministry*: the body that stands behind those who do not speak."""
    body = next((c for c in read.children(i) if read.labels[c] == "nmod" and c > i), None)
    if body is None or phrases.clause(i).part != "subject":
        return None
    return Mention(
        i, phrases.high[body] + 1, i + 1, i, "pronoun", "body", False, phrases.clause(i), lemma="nobody",
        owner=body, quoted=phrases.quoted[i],
    )  # fmt: skip
