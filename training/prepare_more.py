"""Stage 1b: arrays for coreference, our own passages, events, factuality and story vectors.

    python training/prepare_more.py --data ../shared/data [--only coref passages events facts stories]

Comes after ``prepare.py`` and needs some weights in the package: texts without trees are read by them first.
"""

from __future__ import annotations

import argparse
import json
import pickle
from pathlib import Path

import torch
from prepare import Doc, model_folder
from prepare_coref import coreference
from prepare_events import event_docs, fact_docs
from prepare_statements import ACTS, LEVELS, RELATIONS, STATUSES, passages
from prepare_stories import stories
from settings import BESIDE, WORK, Settings

from onrecord.language.wordpiece import WordPiece


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=BESIDE / "shared" / "data")
    parser.add_argument("--only", nargs="*", default=["coref", "passages", "events", "facts", "stories"])
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    pieces = WordPiece((model_folder() / "vocab.txt").read_text(encoding="utf-8").split("\n"))
    classes = json.loads((WORK / "classes.json").read_text())
    out: dict[str, list[Doc]] = {}
    if "coref" in arguments.only:
        out |= {f"coref.{x}": coreference(arguments.data, pieces, classes, x) for x in ("train", "dev")}
    if "passages" in arguments.only:
        out |= passages(pieces)
        classes |= {"act": ACTS, "status": STATUSES, "level": LEVELS, "relation": RELATIONS}
    if "events" in arguments.only:
        found, classes["event"] = event_docs(arguments.data, pieces)
        out |= found
    if "facts" in arguments.only:
        out |= fact_docs(arguments.data, pieces)
    if "stories" in arguments.only:
        for x in ("train", "dev"):
            docs = pickle.loads((WORK / f"newswire.{x}.pickle").read_bytes())
            out[f"stories.{x}"] = stories(docs[:: 1 if x == "train" else 4], Settings())
    (WORK / "classes.json").write_text(json.dumps(classes, ensure_ascii=False, indent=0))
    for name, docs in out.items():
        (WORK / f"{name}.pickle").write_bytes(pickle.dumps(docs))
        print(f"{name:16} {len(docs):5} texts {sum(len(d['words']) for d in docs):8} words", flush=True)


if __name__ == "__main__":
    main()
