"""The door of the language stage: anything that turns a text into an analysis."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from onrecord.language.analysis import Analysis
from onrecord.model.source import Text


@runtime_checkable
class Analyst(Protocol):
    """Reads a text. The same text gives the same analysis, alone or in any company.

    Paragraph bounds are ``text.paragraphs`` (code-point ranges); a paragraph break is a sentence break.
    """

    @property
    def digest(self) -> str:
        """Names the weights and the version, so that a record can say what read it."""
        ...

    def analyse(self, text: Text) -> Analysis: ...

    def analyse_many(self, texts: list[Text]) -> list[Analysis]: ...
