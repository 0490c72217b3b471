"""``python -m eval KIND [options]``; the kinds stand below."""

from __future__ import annotations

import sys
from importlib import import_module

KINDS = (
    "record",
    "language",
    "attribution",
    "attribution_misses",
    "calibrate",
    "coref",
    "second",
    "statements",
    "figures",
    "events",
    "times",
    "places",
    "pages",
    "gate",
)


def main(argv: list[str]) -> int:
    if not argv or argv[0] not in KINDS:
        print(f"usage: python -m eval {'|'.join(KINDS)} [--gold PATH] …", file=sys.stderr)
        return 2
    return int(import_module(f"eval.{argv[0]}").main(argv[1:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
