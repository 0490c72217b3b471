"""Heads over the encoder's words beside tags, trees, names and cues: coreference, statements, events, story vectors."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)
from settings import Settings
from torch import Tensor, nn

from model import DISTANCES, QUOTE_IDS, Layer, dropout
from onrecord.language.mentions import SIZES
from onrecord.language.statement_features import MARKS, OTHER_CONTENT

ORDERS = 16
"""Places of one statement before or after another, classed."""
EDGE_REACH = 40
"""How far from its key word a mention may begin or end, in words."""


class Coreference(nn.Module):
    """Mentions by their key words, their edges, and how well an earlier mention goes with a later one.

    Words stand for mentions as in Dobrovolskii 2021; the loss is that of Lee et al. 2017.
    """

    def __init__(self, width: int = 128, edge: int = 64, hidden: int = 96) -> None:
        super().__init__()
        self.mention1 = nn.Linear(384, 128)
        self.mention2 = nn.Linear(128, 1)
        self.edge_key = nn.Linear(384, 2 * edge)
        self.edge_word = nn.Linear(384, 2 * edge)
        self.edge_bias = nn.Parameter(torch.zeros(2, EDGE_REACH + 1))
        self.key = nn.Linear(384, width)
        self.start = nn.Linear(384, width, bias=False)
        self.end = nn.Linear(384, width, bias=False)
        self.match = nn.Parameter(torch.randn(width, width) / width)
        self.later = nn.Linear(width, hidden)
        self.earlier = nn.Linear(width, hidden, bias=False)
        self.both = nn.Linear(width, hidden, bias=False)
        self.features = nn.ModuleList(nn.Embedding(n, hidden) for n in SIZES)
        for table in self.features:
            nn.init.normal_(table.weight, std=0.02)
        self.out = nn.Linear(hidden, 1)

    def mentions(self, h: Tensor) -> Tensor:
        return self.mention2(F.relu(self.mention1(h)))[..., 0]

    def vectors(self, key: Tensor, start: Tensor, end: Tensor) -> Tensor:
        """Vectors of mentions from the vectors of their key words and edges."""
        return torch.tanh(self.key(key) + self.start(start) + self.end(end))

    def pairs(self, m: Tensor, later: Tensor, earlier: Tensor, features: Tensor) -> Tensor:
        """Scores of pairs; above 0 they go together rather than not."""
        i, j = m[later], m[earlier]
        x = self.later(i) + self.earlier(j) + self.both(i * j)
        x = x + torch.stack([t(features[:, k]) for k, t in enumerate(self.features)]).sum(0)
        x = dropout(F.relu(x), 0.2, self.training)
        return self.out(x)[:, 0] + ((i @ self.match) * j).sum(-1)

    def edges(self, key: Tensor, words: Tensor, distance: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of words [n, reach] as first and as last word of mentions; ``distance`` [n, reach] to the key word."""
        q, w = self.edge_key(key)[:, None], self.edge_word(words)
        both = (q * w).unflatten(-1, (2, -1)).sum(-1)
        bias = self.edge_bias[:, distance]
        return both[..., 0] + bias[0], both[..., 1] + bias[1]


class Statements(nn.Module):
    """What a statement does, on what evidence, and which other it answers: a small stage over the words near it."""

    def __init__(self, s: Settings, acts: int, statuses: int, levels: int, relations: int) -> None:
        super().__init__()
        w = s.statement_width
        self.project = nn.Linear(384, w)
        self.role = nn.Embedding(OTHER_CONTENT + 1, w)
        self.quote = nn.Embedding(QUOTE_IDS, w)
        self.distance = nn.Embedding(DISTANCES, w)
        self.norm = nn.LayerNorm(w)
        self.layers = nn.ModuleList(Layer(w, 4, 2 * w, 0.1) for _ in range(2))
        self.marks = nn.Linear(w, len(MARKS))
        self.sizes = (acts, statuses, levels, 1)
        self.out1 = nn.Linear(2 * w, w)
        self.out2 = nn.Linear(w, sum(self.sizes))
        self.from_ = nn.Linear(2 * w, w)
        self.onto = nn.Linear(2 * w, w, bias=False)
        self.both = nn.Linear(2 * w, w, bias=False)
        self.order = nn.Embedding(ORDERS, w)
        self.speaker = nn.Embedding(4, w)
        self.overlap = nn.Embedding(4, w)
        self.relation = nn.Linear(w, relations)

    def forward(self, p: Tensor, role: Tensor, quote: Tensor, distance: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """``p`` [n, s, width] projected words -> marks [n, s, kinds] and statement vectors [n, 2 width]."""
        x = self.norm(p + self.role(role) + self.quote(quote) + self.distance(distance))
        bias = torch.where(mask, 0.0, -10000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        said, cue = ((role == 3) & mask).to(x.dtype), ((role == 1) & mask).to(x.dtype)
        pooled = [(x * m[..., None]).sum(1) / m.sum(1, keepdim=True).clamp(min=1) for m in (cue, said)]
        return self.marks(x), torch.cat(pooled, -1)

    def classes(self, z: Tensor) -> list[Tensor]:
        """Scores of acts, evidence, certainty, negation."""
        return list(self.out2(dropout(F.relu(self.out1(z)), 0.2, self.training)).split(self.sizes, -1))

    def answers(self, z: Tensor, a: Tensor, b: Tensor, features: Tensor) -> Tensor:
        """Scores of what statement ``a`` is to ``b``; the first class is nothing."""
        x, y = z[a], z[b]
        x = self.from_(x) + self.onto(y) + self.both(x * y)
        x = x + self.order(features[:, 0]) + self.speaker(features[:, 1]) + self.overlap(features[:, 2])
        return self.relation(dropout(F.relu(x), 0.2, self.training))


class Words(nn.Module):
    """Types of names, event types and how certain they are, by word; one vector for a stretch of text."""

    def __init__(self, events: int, names: int) -> None:
        super().__init__()
        self.type1 = nn.Linear(3 * 384, 256)
        self.type2 = nn.Linear(256, names)
        self.event1 = nn.Linear(384, 192)
        self.event2 = nn.Linear(192, events)
        self.fact1 = nn.Linear(384, 64)
        self.fact2 = nn.Linear(64, 1)
        self.story = nn.Linear(384, 384)

    def types(self, first: Tensor, last: Tensor, mean: Tensor) -> Tensor:
        """Scores of the types of names, from the vectors of their first and last word and of all."""
        x = F.relu(self.type1(torch.cat([first, last, mean], -1)))
        return self.type2(dropout(x, 0.25, self.training))

    def events(self, h: Tensor) -> Tensor:
        return self.event2(dropout(F.relu(self.event1(h)), 0.25, self.training))

    def facts(self, h: Tensor) -> Tensor:
        return self.fact2(F.relu(self.fact1(h)))[..., 0]

    def stories(self, h: Tensor, mask: Tensor) -> Tensor:
        """One vector [b, 384] of length 1 for each row of words."""
        m = mask.to(h.dtype)[..., None]
        return F.normalize(self.story((h * m).sum(1) / m.sum(1).clamp(min=1)).float(), dim=-1)
