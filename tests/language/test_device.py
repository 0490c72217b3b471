"""Which weights are read with, and on what: the shipped ones on the processor, or what the caller names."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import onnxruntime
import pytest

from onrecord.language.analyst import analyst_for, default_analyst
from onrecord.language.base import SHIPPED, Model
from onrecord.language.weights_file import FOLDER, Weights
from onrecord.model.errors import ModelFileError, UsageError


def told(folder: Path, **facts: str) -> Path:
    """A folder with a copy of the shipped manifest in which other facts stand."""
    folder.mkdir()
    manifest = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
    (folder / "manifest.json").write_text(json.dumps({**manifest, **facts}), encoding="utf-8")
    return folder


def with_card(monkeypatch: pytest.MonkeyPatch, *used: str) -> list[Any]:
    """An ONNX Runtime that offers CUDA and whose sessions then use these providers; gives what was asked of it."""
    asked: list[Any] = []

    class Session:
        def __init__(self, raw: bytes, options: object, providers: list[Any]) -> None:
            asked.extend(providers)

        def get_providers(self) -> list[str]:
            return list(used)

    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CUDAExecutionProvider"])
    monkeypatch.setattr(onnxruntime, "InferenceSession", Session)
    return asked


def test_without_a_word_the_shipped_weights_run_on_the_processor() -> None:
    assert (SHIPPED.folder, SHIPPED.device) == (None, "cpu")
    assert analyst_for(Model()) is default_analyst()


def test_a_folder_is_named_by_its_own_digest(tmp_path: Path) -> None:
    other = analyst_for(Model(told(tmp_path / "w", digest="sha256:other")))
    assert other.digest == "sha256:other"
    assert default_analyst().digest != other.digest


def test_a_folder_without_weights_is_told_before_a_text_is_read(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="manifest") as caught:
        analyst_for(Model(tmp_path))
    assert caught.value.code == "weights-missing"


def test_an_unknown_device_is_the_callers_mistake() -> None:
    with pytest.raises(UsageError, match="there are cpu, cuda") as caught:
        Model(device="tpu")  # type: ignore[arg-type]
    assert caught.value.code == "no-device"


def test_without_cuda_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    with pytest.raises(UsageError, match="install onnxruntime-gpu") as caught:
        analyst_for(Model(device="cuda"))
    assert (caught.value.code, caught.value.exit_code) == ("no-device", 2)


def test_int8_weights_are_not_taken_to_the_card(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """ONNX Runtime has no such kernel there and would, without a word, run them on the processor."""
    with_card(monkeypatch)
    with pytest.raises(UsageError, match="these weights are int8, which runs on the cpu alone"):
        analyst_for(Model(told(tmp_path / "eight", numbers="int8"), "cuda"))
    analyst_for(Model(told(tmp_path / "full", numbers="fp32"), "cuda"))


@pytest.mark.weights
def test_a_card_is_used_with_full_floats_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where ONNX Runtime falls back to the processor because libraries are missing, that is an error."""
    asked = with_card(monkeypatch, "CUDAExecutionProvider", "CPUExecutionProvider")
    _ = Weights(FOLDER, device="cuda").roles
    assert asked == [("CUDAExecutionProvider", {"use_tf32": "0"}), "CPUExecutionProvider"]
    with_card(monkeypatch, "CPUExecutionProvider")
    with pytest.raises(UsageError, match="found no usable card"):
        _ = Weights(FOLDER, device="cuda").roles


@pytest.mark.weights
def test_the_same_weights_in_another_folder_read_the_same(tmp_path: Path) -> None:
    from onrecord.model.source import Text

    shutil.copytree(FOLDER, tmp_path / "w")
    text = Text("The mayor of Zomba said that the bridge was closed.", (), ((0, 51),))
    assert analyst_for(Model(tmp_path / "w")).analyse(text) == default_analyst().analyse(text)
