"""Compares the heads of the second look in torch with the package's reading of them in numpy and ONNX.

    python training/check_heads.py --weights ../onrecord-work/v2.weights --folder src/onrecord/language/weights

Five texts are read by the package.  ``same input`` gives both sides the package's own vectors of the words, so only
half precision of the matrices, and int8 layers of the statements' graph, are between them (1e-2 at most); ``whole``
lets torch read the pieces too, in fp32, so it shows what an int8 encoder costs.
Both are the largest difference of each kind of score, of edges the share of key words that differ.  The folder must be
exported from these very weights.  Ends with 1 where the first passes its bound.
"""

from __future__ import annotations

import argparse
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from losses import statement_batch, statement_scores
from settings import Settings
from torch import Tensor

from model import Reader
from onrecord.language import links, statement_features, windows
from onrecord.language.analysis import Analysis
from onrecord.language.analyst import OnnxAnalyst
from onrecord.language.forms import Forms
from onrecord.language.mentions import Mentions, earlier_candidates, key_word, pair_features
from onrecord.language.second import SecondLook
from onrecord.language.statement_features import Said
from onrecord.model.source import Text

BOUND = 1e-2
"""Largest difference that half precision of the matrices may make to a score."""

TEXTS = (
    "The harbour authority of Vellmar said on Monday that two ferries had collided in fog, killing at least nine "
    'people. "We saw the lights far too late," its chief pilot, Ines Holm, told reporters at the quay. She denied that '
    "the crew had been drinking. The owners, Baltline, rejected her account and said they would publish the logs.\n"
    "The figures could not be independently verified.",
    "Rebels holding the copper town accused the army of shelling a school, a claim that the defence ministry called "
    '"pure invention". It said its guns had been silent since Friday. A nurse who would not give her name said 14 '
    "children had been brought to her ward; the ministry put the number at three.",
    "FLOODS CUT OFF THE SOUTH\nMore than 40,000 people have left their homes, according to the relief agency. Its "
    "head, Tomas Arce, warned that the dam might fail. The governor later said that it would hold. He apologised for "
    "the late warning, but refused to say who had given the order.",
    "The union will strike from Thursday unless wages rise, its leader said in a letter seen by this paper. The "
    "company has confirmed talks. Neither side would comment on the dates.",
    "Police probably fired first, a lawyer for the families said. The police say they did not.",
)
"""Our own, about five invented crises."""

Scores = dict[str, np.ndarray]


def load(weights: Path, analyst: OnnxAnalyst) -> Reader:
    """The trained network, in fp32, with the classes of the exported folder."""
    kept = torch.load(weights, weights_only=False)
    known = set(Settings.__dataclass_fields__)
    given = {k: tuple(v) if isinstance(v, list) else v for k, v in kept.get("settings", {}).items() if k in known}
    classes = analyst._weights.manifest["classes"]
    model = Reader(Settings(**given), {k: len(v) for k, v in classes.items()})
    model.load_state_dict(kept["average"])
    return model.float().eval()


def encoded(model: Reader, analyst: OnnxAnalyst, text: Text) -> Tensor:
    """Vectors [words, width] of a text as torch reads the same windows of pieces."""
    forms = Forms(analyst._weights.pieces)
    words = windows.read_words(text.content, text.paragraphs or ((0, len(text.content)),), forms)
    rows = []
    for _, _, feeds in windows.feeds(words):
        batch = {k: torch.from_numpy(np.ascontiguousarray(v)).long() for k, v in feeds.items()}
        batch["mask"] = torch.ones_like(batch["ids"], dtype=torch.bool)
        rows.append(model.words(batch)[0])
    return torch.cat(rows)


def said_in(a: Analysis) -> list[Said]:
    """The statements that the first reading found, in reading order."""

    def words(ranges: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
        return tuple(sorted({w for s, e in ranges for w in range(s, e)}))

    found = [Said(words(x.cue), words(x.source), words(x.content)) for x in a.attributions]
    return sorted(found, key=lambda s: (s.first, s))


def edges(spans: list[tuple[int, int]], keys: list[int]) -> np.ndarray:
    return np.array([(k, s, e) for (s, e), k in sorted(zip(spans, keys, strict=True), key=lambda x: x[1])], np.float64)


def by_package(second: SecondLook, a: Analysis, said: list[Said], m: Mentions, h: np.ndarray) -> Scores:
    """What the package makes of vectors ``h``; ``m`` are the mentions that both sides score."""
    look = SecondLook(second._weights, a, h, second._quotes)  # type: ignore[arg-type]
    arrays = look._part("coreference")
    pairs = earlier_candidates(m)
    out: Scores = {
        "mention": links.dense(links.relu(links.dense(look._h, arrays, "mention1")), arrays, "mention2")[:, 0],
        "edge": edges(*links.find_mentions(look._h, arrays, a.sentences)),
        "pair": links.pair_scores(links.vectors(look._h, arrays, m), m, arrays, *pairs),
        "fact": np.array(look.facts(range(len(a)))),
        "event": look.events()[1],
        "story": look.story(),
    }
    judged, answers = look.judge(said)
    out["act"] = np.array([list(j.acts.values()) for j in judged])
    out["status"] = np.array([list(j.evidence.values()) for j in judged])
    out["level"] = np.array([list(j.certainty.values()) for j in judged])
    out["negated"] = np.array([j.negated for j in judged])
    out["answer"] = np.array([list(v.values()) for v in answers.values()])
    out["mark"] = np.concatenate(look._seen(said)[0])
    return out


def torch_edges(model: Reader, h: Tensor, a: Analysis) -> np.ndarray:
    """Key words and edges, sentence by sentence."""
    head = model.coreference
    found = []
    reach = torch.arange(head.edge_bias.shape[1])
    scores = head.mentions(h)
    for low, high in a.sentences:
        for key in range(low, high):
            if scores[key] <= 0:
                continue
            row = [key]
            for side in (-1, 1):
                at = key + side * reach
                inside = (at >= low) & (at < high)
                both = head.edges(h[key][None], h[at.clamp(low, high - 1)][None], reach)[max(side, 0)][0]
                row.append(key + side * int(both.masked_fill(~inside, -1e9).argmax()) + max(side, 0))
            found.append(row)
    return np.array(found, np.float64)


def by_torch(model: Reader, a: Analysis, quotes: list[int], said: list[Said], m: Mentions, h: Tensor) -> Scores:
    """The same from torch, through the code of training."""
    pairs = earlier_candidates(m)
    i, j = (torch.from_numpy(x) for x in pairs)
    key, start, end = (torch.from_numpy(x) for x in (m.key, m.start, m.end - 1))
    vectors = model.coreference.vectors(h[key], h[start], h[end])
    everything = torch.ones(1, len(h), dtype=torch.bool)
    out: dict[str, Any] = {
        "mention": model.coreference.mentions(h),
        "pair": model.coreference.pairs(vectors, i, j, torch.from_numpy(pair_features(m, *pairs))),
        "fact": model.others.facts(h),
        "event": model.others.events(h).softmax(-1),
        "story": model.others.stories(h[None], everything)[0],
    }
    nothing = np.zeros(24, np.float32)
    item = {"marks": [()] * 6, "act": nothing, "status": nothing, "level": 0, "negated": False}
    rows = [{"cue": s.cue, "speaker": s.speaker, "content": s.content, **item} for s in said]
    doc = {"words": [a.word(k) for k in range(len(a))], "said": rows, "quote": np.array(quotes)}
    found = statement_batch([(doc, 0, len(a))])
    assert found is not None
    x = found[1]
    marks, z = statement_scores(model, h[None], x)
    act, status, level, negated = model.statements.classes(z)
    out |= {"act": act.softmax(-1), "status": status.softmax(-1), "level": level.softmax(-1)}
    out |= {"negated": negated[:, 0].sigmoid(), "mark": marks[x["mask"]].sigmoid()}
    b, c = statement_features.pairs(said)
    features = statement_features.pair_features(said, [w.lower() for w in doc["words"]], b, c)
    answers = model.statements.answers(z, *(torch.from_numpy(v) for v in (b, c, features)))
    out["answer"] = answers.softmax(-1)[:, 1:]
    return {k: v.numpy() for k, v in out.items()} | {"edge": torch_edges(model, h, a)}


def difference(one: np.ndarray, two: np.ndarray) -> float:
    """The largest difference; of edges the share of key words that differ."""
    if one.ndim == 2 and one.shape[1:] == (3,) and one.dtype == np.float64:
        left, right = ({tuple(r) for r in x.tolist()} for x in (one, two))
        return len(left ^ right) / max(1, len(left) + len(right))
    if one.shape != two.shape:
        return float("inf")
    return float(np.abs(one - two).max()) if one.size else 0.0


@torch.no_grad()
def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    analyst = OnnxAnalyst(arguments.folder)
    model = load(arguments.weights, analyst)
    worst: dict[str, dict[str, float]] = {}
    for content in TEXTS:
        bounds = [0, *(k + 1 for k, c in enumerate(content) if c == "\n"), len(content)]
        text = Text(content, paragraphs=tuple((s, e - (e < len(content))) for s, e in pairwise(bounds)))
        a = analyst.analyse(text)
        assert a.second is not None, "this folder holds no second look"
        second, quotes = a.second, list(a.second._quotes)
        said = said_in(a)
        spans, keys = second.mentions
        assert all(key_word(s, e, a.heads, a.labels) in range(s, e) for s, e in spans)
        m = second._described(spans, keys)
        half = second._half.astype(np.float32)
        ours = by_package(second, a, said, m, half)
        for name, h in (("same input", torch.from_numpy(half)), ("whole", encoded(model, analyst, text))):
            theirs = by_torch(model, a, quotes, said, m, h)
            for kind, values in ours.items():
                row = worst.setdefault(kind, {"same input": 0.0, "whole": 0.0})
                row[name] = max(row[name], difference(values, theirs[kind]))
        print(f"{len(a):4} words {len(spans):3} mentions {len(said):2} statements", flush=True)
    wrong = [k for k, row in worst.items() if row["same input"] > BOUND]
    for kind, row in worst.items():
        print(f"{kind:8} same input {row['same input']:9.5f}   whole {row['whole']:9.5f}")
    print("disagree beyond half precision:" if wrong else "all agree", *wrong)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
