"""What the package promises is what it shows, and importing it loads nothing heavy."""

from __future__ import annotations

import subprocess
import sys

import onrecord


def test_the_list_of_public_names_is_sorted_and_complete() -> None:
    assert list(onrecord.__all__) == sorted(onrecord.__all__)
    for name in onrecord.__all__:
        assert getattr(onrecord, name) is not None


def test_importing_the_package_loads_no_model_and_no_view() -> None:
    heavy = ("numpy", "onnxruntime", "rich", "trafilatura", "jinja2", "sqlite3")
    code = f"import sys, onrecord; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(onrecord, "no_such_name")
