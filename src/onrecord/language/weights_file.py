"""The shipped weights: opened once a process, checked against their digests, never changed."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from onrecord.language.base import Device
from onrecord.language.wordpiece import WordPiece
from onrecord.model.errors import ModelFileError, UsageError

Floats = NDArray[np.float32]
FOLDER = Path(__file__).parent / "weights"
FORMAT = 1
_CUDA = "CUDAExecutionProvider"


@dataclass(frozen=True)
class Weights:
    """A folder of weights as ``training/export.py`` writes it.

    Raises ``ModelFileError`` when a file is missing, damaged, or of a format that this version does not know, and
    ``UsageError`` when the device is not there.
    """

    folder: Path
    threads: int = 1
    device: Device = "cpu"

    @cached_property
    def manifest(self) -> dict[str, Any]:
        path = self.folder / "manifest.json"
        try:
            found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as e:
            raise ModelFileError(
                f"the model's manifest cannot be read: {e}", code="weights-missing", name=str(path)
            ) from e
        if found.get("format") != FORMAT:
            raise ModelFileError("the weights are of another format", code="weights-format", name=str(path))
        return found

    @property
    def digest(self) -> str:
        return str(self.manifest["digest"])

    def check(self) -> None:
        """Raises what would be raised at the first text, if the manifest is wrong or the device is not there."""
        numbers = self.manifest.get("numbers", "int8")
        if self.device == "cpu":
            return
        if _CUDA not in ort.get_available_providers():
            raise UsageError(
                "this onnxruntime cannot use CUDA; install onnxruntime-gpu in its place "
                "(`pip uninstall onnxruntime; pip install onnxruntime-gpu`), or read on the cpu",
                code="no-device",
            )
        if numbers != "fp32":  # ONNX Runtime would take int8 matrices back to the processor, one by one, unasked
            raise UsageError(
                f"these weights are {numbers}, which runs on the cpu alone; "
                "for cuda give a folder of fp32 weights (training/export.py --fp32)",
                code="no-device",
            )

    def classes(self, key: str) -> list[str]:
        """The classes of a head, in the order of its scores."""
        return list(self.manifest["classes"][key])

    def _bytes(self, name: str) -> bytes:
        path = self.folder / name
        try:
            raw = path.read_bytes()
        except OSError as e:
            raise ModelFileError(
                f"a file of the model is missing: {name}", code="weights-missing", name=str(path)
            ) from e
        if hashlib.sha256(raw).hexdigest() != self.manifest["files"][name]:
            raise ModelFileError(f"a file of the model is damaged: {name}", code="weights-damaged", name=str(path))
        return raw

    def _session(self, name: str) -> ort.InferenceSession:
        options = ort.SessionOptions()
        options.intra_op_num_threads = self.threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # the graph is written with its final operators: nothing to optimise, and loading is faster
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
        # waiting threads sleep: spinning ones starve each other on a busy machine
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        if self.device == "cpu":
            return ort.InferenceSession(self._bytes(name), options, providers=["CPUExecutionProvider"])
        # full floats: the card's shorter ones (TF32) would read a little differently from the processor
        on_card = (_CUDA, {"use_tf32": "0"})
        session = ort.InferenceSession(self._bytes(name), options, providers=[on_card, "CPUExecutionProvider"])
        if _CUDA not in session.get_providers():  # libraries are missing, and ONNX Runtime went on without the card
            raise UsageError(
                "onnxruntime-gpu found no usable card or not its CUDA libraries; see the requirements of its version, "
                "or read on the cpu",
                code="no-device",
            )
        return session

    @cached_property
    def reader(self) -> ort.InferenceSession:
        """Pieces to word scores."""
        return self._session("reader.onnx")

    @cached_property
    def roles(self) -> ort.InferenceSession:
        """Words around a cue to source and content scores."""
        return self._session("roles.onnx")

    @cached_property
    def labels(self) -> ort.InferenceSession:
        """Vectors of words and of their heads to relations."""
        return self._session("labels.onnx")

    @cached_property
    def statements(self) -> ort.InferenceSession:
        """Words around a statement to marks and hidden vectors."""
        return self._session("statements.onnx")

    @property
    def has_second(self) -> bool:
        """Whether these weights hold the second look."""
        return "second.npz" in self.manifest["files"]

    @cached_property
    def _second(self) -> dict[str, dict[str, Floats]]:
        parts: dict[str, dict[str, Floats]] = {}
        with np.load(io.BytesIO(self._bytes("second.npz")), allow_pickle=False) as arrays:
            for name in arrays.files:
                part, _, key = name.partition("/")
                parts.setdefault(part, {})[key] = arrays[name].astype(np.float32)
        return parts

    def second(self, part: str) -> dict[str, Floats]:
        """The matrices of one part of the second look."""
        return self._second[part]

    @cached_property
    def tables(self) -> dict[str, Floats]:
        """Small matrices used outside the graphs."""
        with np.load(io.BytesIO(self._bytes("tables.npz")), allow_pickle=False) as arrays:
            return {k: arrays[k] for k in arrays.files}

    @cached_property
    def _lexicon(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(gzip.decompress(self._bytes("lexicon.json.gz")))
        return found

    @cached_property
    def pieces(self) -> WordPiece:
        return WordPiece(self._lexicon["pieces"])

    @cached_property
    def vocabulary(self) -> dict[str, int]:
        """Words and their rank, the common ones first: lemmas seen in training, then whole words of the piece table."""
        ranks = {p: n for n, p in enumerate(self._lexicon["pieces"], 1) if not p.startswith("##")}
        return {**ranks, **{lemma.lower(): 0 for lemma in self.lemmas.values()}}

    @cached_property
    def lemmas(self) -> dict[str, str]:
        """``form|XPOS`` to lemma."""
        return dict(self._lexicon["lemmas"])
