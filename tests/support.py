"""Small analyses written by hand, so that readers are tested without weights."""

from __future__ import annotations

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
