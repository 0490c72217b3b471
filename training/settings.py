"""All settings of a training run; printed into its log."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

BESIDE = Path(__file__).resolve().parents[2]
"""The folder that holds the repository and, beside it, the shared data."""

WORK = Path(os.environ.get("ONRECORD_WORK", BESIDE / "onrecord-work"))
"""Prepared data, checkpoints and logs: outside the repository."""


@dataclass(frozen=True)
class Settings:
    """One run. Shares are of words; widths in units; rates before warm-up and decay."""

    seed: int = 13
    steps: int = 4000
    threads: int = 1
    batch_pieces: int = 1536
    share_treebank: float = 0.30
    share_newswire: float = 0.22
    share_polnear: float = 0.24
    share_coref: float = 0.11
    share_passages: float = 0.05
    share_events: float = 0.04
    share_facts: float = 0.02
    share_stories: float = 0.02
    treebank_caps: tuple[int, ...] = (24, 48, 80, 128, 180)
    newswire_caps: tuple[int, ...] = (48, 96, 160)
    polnear_caps: tuple[int, ...] = (120, 160, 200)
    coref_caps: tuple[int, ...] = (96, 128)
    cut_share: float = 0.15
    upper_share: float = 0.04
    lower_share: float = 0.03
    single_quote_share: float = 0.10
    mask_share: float = 0.04
    encoder_rate: float = 1.2e-4
    head_rate: float = 1e-3
    embedding_rate: float = 0.0
    warm_steps: int = 80
    decay_from: int = 0
    weight_decay: float = 0.01
    clip: float = 2.0
    encoder_dropout: float = 0.05
    input_dropout: float = 0.1
    head_dropout: float = 0.25
    role_dropout: float = 0.1
    average: float = 0.998
    arc_width: int = 256
    label_width: int = 256
    role_width: int = 192
    statement_width: int = 128
    role_reach: int = 80
