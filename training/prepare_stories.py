"""Arrays for story vectors: paragraphs with the vector that the plain sentence encoder gives them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import torch
from data import LENGTHS
from prepare import Doc, model_folder
from settings import Settings

from model import Encoder


@torch.no_grad()
def stories(docs: list[Doc], s: Settings) -> list[Doc]:
    """Paragraphs with the vector that the plain sentence encoder gives them (Sentence-BERT, mean of the pieces)."""
    plain = Encoder(s)
    plain.load_plain(model_folder())
    plain.shape.weight.zero_()
    plain.quote.weight.zero_()
    plain.eval()
    for d in docs:
        offset = np.concatenate([[0], np.cumsum(d["count"])])
        bounds = np.append(np.flatnonzero(d["opener"]), len(d["words"])).tolist()
        d["units"] = []
        for a, b in pairwise(bounds):
            if min(b, a + 128) - a >= 6:
                d["units"].append((a, min(b, a + 128)))
        for k in range(0, len(d["units"]), 8):  # few shapes: the CPU's kernels are built anew for each
            some = d["units"][k : k + 8]
            rows_ = [[101, *d["ids"][offset[a] : offset[b]][:300].tolist(), 102] for a, b in some]
            ids = torch.zeros(8, next(n for n in LENGTHS if n >= max(map(len, rows_))), dtype=torch.long)
            for n, row in enumerate(rows_):
                ids[n, : len(row)] = torch.tensor(row)
            mask = ids > 0
            with torch.autocast("cpu", dtype=torch.bfloat16):
                x = plain(ids, 0 * ids, 0 * ids, mask | (torch.arange(8) >= len(some))[:, None]).float()
            x = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
            x = torch.nn.functional.normalize(x, dim=-1).numpy().astype(np.float16)
            d["units"][k : k + 8] = [(a, b, x[n]) for n, (a, b) in enumerate(some)]
    return docs
