"""Stage 2b: the mean of several states of one network, which reads better than each of them.

    python training/mean.py --out WORK/v2.weights WORK/v2e.weights WORK/v2e.2000.checkpoint WORK/v2f.weights

States must come from one run or from runs that began at one state (Wortsman et al. 2022, model soups).
The averaged weights of each file are taken.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("states", type=Path, nargs="+")
    arguments = parser.parse_args()
    states = [torch.load(p, weights_only=False) for p in arguments.states]
    names = states[0]["average"]
    mean = {k: sum(s["average"][k].float() for s in states) / len(states) for k in names}
    torch.save({"average": mean, "settings": states[0].get("settings", {})}, arguments.out)


if __name__ == "__main__":
    main()
