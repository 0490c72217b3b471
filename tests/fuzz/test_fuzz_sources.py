"""A short run of the fuzz target; long ones are started by hand."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.fuzz_sources import SEEDS, TestOneInput, mutated


@pytest.mark.parametrize("seed", range(4))
def test_mutated_sources_keep_every_promise(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(40):
        TestOneInput(mutated(list(SEEDS), chance))
