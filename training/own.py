"""What the preparing of texts without trees shares: the reader's own reading of them, and our own passages."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import numpy as np
from prepare import Doc, base_doc

from onrecord.language.analysis import Analysis
from onrecord.language.analyst import default_analyst
from onrecord.language.wordpiece import WordPiece
from onrecord.model.source import Text

REPO = Path(__file__).resolve().parents[1]


def text_of(content: str) -> Text:
    """A text as the reader takes it, its paragraphs parted by line breaks."""
    found = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", content) if m.group().strip()]
    return Text(content=content, paragraphs=tuple(found))


def read_doc(name: str, content: str, pieces: WordPiece) -> tuple[Doc, Analysis]:
    """Words with the trees and sentences of the present reader."""
    a = default_analyst().analyse(text_of(content))
    words = [a.word(i) for i in range(len(a))]
    blanks = [i == 0 or a.starts[i] != a.ends[i - 1] for i in range(len(a))]
    openers = np.zeros(len(a), bool)
    openers[[s for s, _ in a.paragraphs]] = True
    doc = base_doc(name, words, blanks, openers.tolist(), pieces)
    doc["start"] = np.zeros(len(a), bool)
    doc["start"][[s for s, _ in a.sentences]] = True
    return doc, a


def load_check(folder: str) -> Any:
    """The module that reads one kind of our own passages: ``training/FOLDER/check.py``."""
    spec = importlib.util.spec_from_file_location(f"check_{folder}", REPO / "training" / folder / "check.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
