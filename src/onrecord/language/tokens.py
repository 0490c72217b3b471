"""Words: a rule-based splitter after the habits of Universal Dependencies for English, in linear time.

A word is a half-open code-point range of the text, so nothing is lost or rewritten.
Clitics stand alone (``did`` ``n't``, ``Kenya`` ``'s``), hyphens split compounds but not prefixes (``non-profit``),
currency signs and units stand apart from their numbers, abbreviations keep their stop.
Source of the habits: the guidelines of UD English and the words of EWT and GUM (train parts).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import methodcaller

Span = tuple[int, int]

_PREFIXES = (
    "non|anti|pro|co|pre|post|ex|re|mid|multi|over|under|semi|sub|super|ultra|inter|intra|neo|pseudo|quasi|"
    "socio|un|bi|counter|cross|de|e|mini|micro|macro|mega|trans|tri|uber|arch|psycho|geo|bio"
)
_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sr|Jr|St|Ste|Hon|Gov|Sen|Sens|Rep|Reps|Gen|Lt|Col|Capt|Cpt|Cmdr|Maj|Sgt|Adm|Brig|Pvt|"
    "Msgr|Mgr|Pres|Supt|Det|Insp|Atty|Amb|Bros|Inc|Ltd|Corp|Co|Cos|Assn|Dept|Univ|Ave|Blvd|Rd|Ft|Mt|"
    "Jan|Feb|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Thur|Fri|"
    "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|"
    "Va|Vt|Wash|Wis|Wyo|"
    "Drs|Sts|Assoc|Pvt|Attn|MR|MRS|MS|DR|GEN|LTD|INC|SEN|GOV|COL|LT|PROF|REV|CORP|"
    "vs|etc|al|cf|approx|est|ca|viz|eg|ie|esp|pp|ed|eds|vol|vols|Ph|op|cit|Esq|Mlle|Mme"
)
_AFTER_DIGIT_ONLY = "No|Nos|no|Fig|fig|Figs|Art|art|Sec|sec|Mar|Sun|Sat|Vol|Ch|p|pp|c"
_UNITS = (
    "am|pm|AM|PM|km|kms|kg|kgs|mg|cm|mm|ml|bn|mn|tn|trn|m|k|K|M|B|ft|mi|mph|kph|kmh|hrs?|h|mins?|secs?|s|g|lbs?|oz|"
    "GB|MB|KB|TB|kb|mb|gb|GW|MW|kW|KW|MWh|GWh|kWh|bpd|pc|pct|p|yrs?|gmt|GMT|UTC|EST|USD|EUR|GBP|degrees"
)
_CLITICS = "s|S|re|RE|ve|VE|ll|LL|d|D|m|M"
_W = r"[^\W_]"
_MARK = "\u0300-\u036f"

# words that fall apart without a mark between the parts
_GLUED = (
    "cannot|gonna|wanna|gotta|gimme|lemme|(?:do|did|does|is|was|would|could|should|have|has|had|are|were|wo|ca)nt|"
    "alot|im|ive|thats|hes|whats|theres|(?:you|they)(?:re|ll|ve)"
)

_WORD = re.compile(
    "|".join(
        (
            # the plain case first: most words need none of the rest
            rf"(?!(?i:{_GLUED})(?!\w))[A-Za-z]{{2,}}(?=[ ,;\n)\"\u201d])",
            # addresses
            r"(?:https?://|www\.)[^\s<>\"\u201c\u201d\u00ab\u00bb]{1,2000}(?<![.,;:!?)\]'\u2019])",
            r"[A-Za-z0-9](?:[\w.+-]{0,63})@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,4}[A-Za-z]{2,12}",
            r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,3}(?:com|org|net|gov|edu|info|co\.uk|int)\b",
            r"\w[\w-]{0,60}\.(?:docx?|pdf|xlsx?|html?|jpe?g|png|gif|txt|zip|csv|pptx?)(?!\w)",
            r"[a-z]{2,20}(?:\.[a-z][a-z-]{1,30}){2,8}(?![\w.]{0,64}@)",
            r"(?:b/c|w/o|s/he|w/)(?!\w)",
            r"[#@](?=[A-Za-z])\w{1,139}",
            # single marks that double
            r"''|``|\u2018\u2018|\u2019\u2019|<<|>>",
            # acronyms and abbreviations with stops
            r"(?:[A-Za-z]\.){2,10}(?:[A-Za-z](?!\w))?|U\.[SKN](?![\w.])",
            r"Ph\.D\.?|M\.Sc\.|US\$|U\.S\.\$|[ACNH]\$|HK\$",
            rf"(?:{_AFTER_DIGIT_ONLY})\.(?=[ \u00a0]?\d)(?<!\w\w\w\w\w\w)",
            rf"(?:{_ABBREVIATIONS})\.(?!\w)",
            r"(?:[A-HJ-Z]|I(?=\. [A-Z][a-z]+ ))\.(?=[ \u00a0]+[A-Z]|[A-Z][a-z])",
            # numbers
            r"\+?\d{1,4}-\d{3}-\d{3,4}(?:-\d{4})?(?!\w)",
            r"\d{3}-\d{4}(?![\w-])",
            r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\w)",
            r"\d{1,2}/\d{1,4}(?![\w/])",
            r"\d{4}-\d{2}-\d{2}(?![\w-])",
            r"\d{1,2}:\d{2}(?::\d{2})?(?!\d)",
            r"\d{1,3}(?:,\d{3}){1,8}(?:\.\d{1,9})?(?!\d)",
            r"\d{1,20}(?:st|nd|rd|th|ST|ND|RD|TH|s|['\u2019]s)(?!\w)",
            rf"\d{{1,20}}(?:[.,]\d{{1,20}})?(?=(?:{_UNITS})(?!\w))",
            rf"\d{{1,20}}(?:\.\d{{1,20}}){{1,3}}(?!{_W})",
            rf"\.\d{{1,20}}(?!{_W})",
            r"['\u2019]\d0s(?!\w)",
            # clitics
            r"(?:[Cc][Aa][Nn])(?=[Nn][Oo][Tt](?!\w))",
            r"(?:[Gg][Oo][Nn]|[Ww][Aa][Nn])(?=[Nn][Aa](?!\w))|[Gg][Oo][Tt](?=[Tt][Aa](?!\w))",
            r"(?:[Gg]im|[Ll]em)(?=me(?!\w))",
            r"(?:[Dd]o|[Dd]id|[Dd]oes|[Ii]s|[Ww]as|[Ww]ould|[Cc]ould|[Ss]hould|[Hh]ave|[Hh]as|[Hh]ad|[Aa]re|[Ww]ere|[Ww]o|[Cc]a)"
            r"(?=nt(?!\w))",
            r"[^\W\d_]+?(?=[nN]['\u2019][tT](?!\w))",
            r"[nN]['\u2019][tT](?!\w)",
            rf"(?<=[\w.{_MARK}])['\u2019`](?:{_CLITICS})(?!\w)",
            r"(?<= )['\u2019](?:s|S|re|ve|ll|m|M)(?= )",
            r"[Aa](?=lot(?!\w))|[Ii](?=(?:m|ve)(?!\w))|(?:[Tt]hat|[Hh]e|[Ww]hat|[Tt]here)(?=s(?!\w))|(?:[Yy]ou|[Tt]hey)(?=(?:re|ll|ve)(?!\w))",
            # a word broken off in speech
            r"[A-Za-z]{1,3}-(?=\s)(?<![\w-][A-Za-z]-)(?<![\w-][A-Za-z]{2}-)(?<![\w-][A-Za-z]{3}-)",
            # words
            rf"(?:{_PREFIXES})-(?={_W}{{3}})(?:[^\W_]+(?:['\u2019](?!(?:{_CLITICS})(?!\w)){_W}+)?)",
            rf"(?i:{_PREFIXES})-(?={_W}{{3}})(?:[^\W_]+(?:['\u2019](?!(?:{_CLITICS})(?!\w)){_W}+)?)",
            r"[A-Z]{1,3}&[A-Z]{1,3}(?!\w)",
            rf"{_W}[\w{_MARK}]*(?:['\u2019](?!(?:{_CLITICS})(?!\w)){_W}[\w{_MARK}]*){{0,5}}",
            # marks
            r"\.{2,}|\${2,}|!+[!?]*|\?+[!?]*|-{2,}|\*+|=+|_+|~+|#+|\+{2,}",
            r"[:;=]-?[()DPp/\\|](?!\w)",
            r"\S",
        )
    )
)

_span = methodcaller("span")
_RUN = re.compile(r"\S{3001,}")
"""A run without white space that is no prose: no writing that is read here has one (addresses end before it)."""


def split_words(content: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The words of ``content[start:end]`` as code-point ranges of ``content``, in order.

    Every character that is no white space belongs to exactly one word.
    A run of more than 3,000 characters without white space (data, a wall of marks) is one word, whatever it holds.
    """
    return list(words_in(content, start, len(content) if end is None else end))


def words_in(content: str, start: int, stop: int) -> Iterator[Span]:
    """The same words one by one, so that a text of any length needs no list of them."""
    if stop - start > 3000:
        for run in _RUN.finditer(content, start, stop):
            yield from map(_span, _WORD.finditer(content, start, run.start()))
            yield run.span()
            start = run.end()
    yield from map(_span, _WORD.finditer(content, start, stop))
