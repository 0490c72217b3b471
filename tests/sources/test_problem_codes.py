"""Every code that a source reader gives stands in the docs, with its severity."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
_GIVEN = re.compile(r'problem\(\s*"([a-z-]+)",\s*"(error|warning|note)"')
_ROW = re.compile(r"^\| `([a-z-]+)` \| ([a-z, ]+) \|", re.MULTILINE)


def test_the_table_of_problem_codes_is_complete() -> None:
    documented = dict(_ROW.findall((ROOT / "docs" / "problem-codes.md").read_text("utf-8")))
    for path in sorted((ROOT / "src" / "onrecord" / "sources").glob("*.py")):
        for code, severity in _GIVEN.findall(path.read_text("utf-8")):
            assert severity in documented.get(code, ""), (
                f"{path.name}: {code} ({severity}) is missing in docs/problem-codes.md"
            )
