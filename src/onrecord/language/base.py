"""The door of the language stage: anything that turns a text into an analysis."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, get_args, runtime_checkable

from onrecord.language.analysis import Analysis
from onrecord.model.errors import UsageError
from onrecord.model.source import Text

Device = Literal["cpu", "cuda"]
"""What the model is run on: the processor, or a graphics card of NVIDIA's."""


@dataclass(frozen=True, slots=True)
class Model:
    """Which weights the shipped reader takes, and on what it runs them.

    ``folder`` is one that ``training/export.py`` wrote; None takes the shipped weights.

    Raises:
        UsageError: there is no such device (``no-device``).
    """

    folder: Path | None = None
    device: Device = "cpu"

    def __post_init__(self) -> None:
        if self.device not in get_args(Device):
            raise UsageError(
                f"there is no device {self.device!r}; there are {', '.join(get_args(Device))}", code="no-device"
            )


SHIPPED = Model()
"""The shipped weights on the processor."""


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
