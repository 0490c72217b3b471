"""Small analyses written by hand, so that readers are tested without weights."""

from __future__ import annotations

import re

from onrecord.extract.base import Report
from onrecord.language.analysis import Analysis, Attribution, Name
from onrecord.model.source import Source, Text, digest_of


def analysis(*sentences: str, names: tuple[Name, ...] = (), attributions: tuple[Attribution, ...] = ()) -> Analysis:
    """An analysis from sentences in a compact form, one word a field, words parted by blanks.

    A word is ``form|UPOS|head|label[|lemma[|XPOS[|feats]]]``; heads count from 1 inside the sentence, 0 is the root.
    A leading ``~`` glues the word to the one before it; a sentence that begins with ``¶`` opens a new paragraph.
    """
    content, starts, ends, upos, xpos, feats, lemmas, heads, labels = "", [], [], [], [], [], [], [], []
    bounds: list[tuple[int, int]] = []
    paragraphs: list[list[int]] = []
    for sentence in sentences:
        new_paragraph = sentence.startswith("¶") or not paragraphs
        base = len(starts)
        content += ("\n\n" if sentence.startswith("¶") else " ") if content else ""
        for number, field in enumerate(sentence.lstrip("¶ ").split()):
            glued = field.startswith("~")
            parts = field.lstrip("~").split("|")
            form, tag, head, label = parts[:4]
            if number and not glued:
                content += " "
            starts.append(len(content))
            content += form
            ends.append(len(content))
            upos.append(tag)
            lemmas.append(parts[4] if len(parts) > 4 and parts[4] else form.lower())
            xpos.append(parts[5] if len(parts) > 5 else "")
            feats.append(parts[6] if len(parts) > 6 else "")
            heads.append(base + int(head) - 1 if int(head) else -1)
            labels.append(label)
        bounds.append((base, len(starts)))
        if new_paragraph:
            paragraphs.append([base, len(starts)])
        else:
            paragraphs[-1][1] = len(starts)
    return Analysis(
        content=content, starts=tuple(starts), ends=tuple(ends), upos=tuple(upos), xpos=tuple(xpos), feats=tuple(feats),
        lemmas=tuple(lemmas), heads=tuple(heads), labels=tuple(labels), sentences=tuple(bounds),
        paragraphs=tuple((a, b) for a, b in paragraphs), names=names, attributions=attributions,
    )  # fmt: skip


def report(read: Analysis, published_at: str | None = None, outlet: str | None = None) -> Report:
    """A report around an analysis: its text, a source with the digest of the text, one paragraph range a paragraph."""
    raw = read.content.encode()
    source = Source(digest=digest_of(raw), bytes=len(raw), published_at=published_at, outlet=outlet)
    ranges = tuple((read.starts[a], read.ends[b - 1]) for a, b in read.paragraphs)
    return Report(source, Text(read.content, paragraphs=ranges), read)


def untagged(content: str, names: tuple[tuple[str, str], ...] = ()) -> Analysis:
    """An analysis that knows words, sentences and paragraphs (blank lines) only, and the named strings that are given.

    ``names`` are pairs of words and type; every place where the words stand is marked.
    """
    from onrecord.language.tokens import split_words

    spans, sentences, paragraphs = [], [], []
    for match in re.finditer(r"(?:[^\n]|\n(?!\s*\n))+", content):
        first = begin = len(spans)
        for start, end in split_words(content, match.start(), match.end()):
            spans.append((start, end))
            if content[start:end] in (".", "!", "?"):
                sentences.append((begin, len(spans)))
                begin = len(spans)
        if len(spans) > begin:
            sentences.append((begin, len(spans)))
        if len(spans) > first:
            paragraphs.append((first, len(spans)))
    starts, ends = tuple(s for s, _ in spans), tuple(e for _, e in spans)
    marked = []
    for words, type_ in names:
        for match in re.finditer(re.escape(words), content):
            if match.start() in starts and match.end() in ends:
                marked.append(Name(starts.index(match.start()), ends.index(match.end()) + 1, type_))
    blank = ("",) * len(spans)
    return Analysis(
        content=content, starts=starts, ends=ends, upos=blank, xpos=blank, feats=blank,
        lemmas=tuple(content[s:e].lower() for s, e in spans), heads=(-1,) * len(spans), labels=blank,
        sentences=tuple(sentences), paragraphs=tuple(paragraphs), names=tuple(sorted(marked, key=lambda n: n.start)),
    )  # fmt: skip
