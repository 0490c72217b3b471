"""The reader's network in torch: one encoder, heads for words, trees, names, and who said what."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)
from settings import Settings
from torch import Tensor, nn

SHAPE_IDS = 21
"""Twice the letter-case classes, and one for the marks between paragraphs."""
QUOTE_IDS = 4
ROLE_TAGS = 5
"""Tags of the second stage: none, source begins, source goes on, content begins, content goes on."""
DISTANCE_STEPS = (1, 2, 3, 4, 5, 7, 10, 15, 23, 35, 55)
"""Lower bounds of the distance classes on either side of a cue; class 0 is the cue itself."""
DISTANCES = 2 * len(DISTANCE_STEPS) + 1


_POOLS: dict[float, Tensor] = {}


def dropout(x: Tensor, share: float, training: bool) -> Tensor:
    """Dropout whose masks are random stretches of one long drawn mask: drawing bits was 6 % of a step."""
    if not training or not share:
        return x
    if share not in _POOLS:
        _POOLS[share] = (torch.rand(16_000_003) >= share).to(torch.bfloat16) / (1 - share)
    pool = _POOLS[share]
    at = int(torch.randint(len(pool) - x.numel(), (1,)))
    return x * pool[at : at + x.numel()].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    """One transformer layer of BERT (post-norm)."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = dropout

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        b, n, w = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        # plain products: on CPU the fused attention's backward pass is several times slower
        a = (q @ k.transpose(2, 3) * (w // self.heads) ** -0.5 + bias.to(q.dtype)).softmax(-1, dtype=q.dtype) @ v
        a = a.transpose(1, 2).reshape(b, n, w)
        x = self.norm1(x + dropout(self.out(a), self.dropout, self.training))
        return self.norm2(x + dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))


class Encoder(nn.Module):
    """all-MiniLM-L6-v2 with letter case and quotation state added at the input."""

    def __init__(self, s: Settings) -> None:
        super().__init__()
        self.word = nn.Embedding(30522, 384)
        self.position = nn.Embedding(512, 384)
        self.kind = nn.Parameter(torch.zeros(384))
        self.shape = nn.Embedding(SHAPE_IDS, 384)
        self.quote = nn.Embedding(QUOTE_IDS, 384)
        nn.init.normal_(self.shape.weight, std=0.01)
        nn.init.normal_(self.quote.weight, std=0.01)
        self.norm = nn.LayerNorm(384, eps=1e-12)
        self.layers = nn.ModuleList(Layer(384, 12, 1536, s.encoder_dropout) for _ in range(6))
        self.dropout = s.input_dropout

    def forward(self, ids: Tensor, shape: Tensor, quote: Tensor, mask: Tensor) -> Tensor:
        x = self.word(ids) + self.position.weight[: ids.shape[1]] + self.kind + self.shape(shape) + self.quote(quote)
        x = dropout(self.norm(x), self.dropout, self.training)
        bias = torch.where(mask, 0.0, -10000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_plain(self, folder: Path) -> None:
        """Takes the weights of the plain sentence encoder."""
        from safetensors.torch import load_file

        w = {k.removeprefix("bert."): v for k, v in load_file(folder / "model.safetensors").items()}
        own: dict[str, Tensor] = {
            "word.weight": w["embeddings.word_embeddings.weight"],
            "position.weight": w["embeddings.position_embeddings.weight"],
            "kind": w["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": w["embeddings.LayerNorm.weight"],
            "norm.bias": w["embeddings.LayerNorm.bias"],
        }
        for i in range(6):
            p = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                own[f"layers.{i}.qkv.{kind}"] = torch.cat(
                    [w[f"{p}attention.self.{k}.{kind}"] for k in ("query", "key", "value")]
                )
                own[f"layers.{i}.out.{kind}"] = w[f"{p}attention.output.dense.{kind}"]
                own[f"layers.{i}.norm1.{kind}"] = w[f"{p}attention.output.LayerNorm.{kind}"]
                own[f"layers.{i}.up.{kind}"] = w[f"{p}intermediate.dense.{kind}"]
                own[f"layers.{i}.down.{kind}"] = w[f"{p}output.dense.{kind}"]
                own[f"layers.{i}.norm2.{kind}"] = w[f"{p}output.LayerNorm.{kind}"]
        missing, unexpected = self.load_state_dict(own, strict=False)
        assert set(missing) == {"shape.weight", "quote.weight"}, missing
        assert not unexpected, unexpected


class Roles(nn.Module):
    """Second stage: for one cue, which words around it are its source and its content."""

    def __init__(self, s: Settings) -> None:
        super().__init__()
        width = s.role_width
        self.project = nn.Linear(384, width)
        self.quote = nn.Embedding(QUOTE_IDS, width)
        self.distance = nn.Embedding(DISTANCES, width)
        self.cue = nn.Linear(width, width)
        self.gate = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width)
        self.layers = nn.ModuleList(Layer(width, 6, 2 * width, s.role_dropout) for _ in range(2))
        self.out = nn.Linear(width, ROLE_TAGS)

    def forward(self, p: Tensor, quote: Tensor, distance: Tensor, cue: Tensor, mask: Tensor) -> Tensor:
        """``p`` [n, s, width] projected words, ``cue`` [n, width] sum of the cue's first and last word."""
        x = p * (2 * torch.sigmoid(self.gate(cue)))[:, None] + self.cue(cue)[:, None]
        x = self.norm(x + self.quote(quote) + self.distance(distance))
        bias = torch.where(mask, 0.0, -10000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return self.out(x)


class Reader(nn.Module):
    """The encoder and all heads."""

    def __init__(self, s: Settings, sizes: dict[str, int]) -> None:
        super().__init__()
        self.encoder = Encoder(s)
        self.head_dropout = s.head_dropout
        self.tags = ("upos", "xpos", "feats", "script")
        self.sizes = sizes
        self.tag = nn.Linear(384, sum(sizes[t] for t in self.tags))
        self.start1 = nn.Linear(768, 128)
        self.start2 = nn.Linear(128, 1)
        n = 2 * sizes["name"] + 1
        self.name1 = nn.Linear(384, 256)
        self.name2 = nn.Linear(256, n)
        self.name_crf = nn.Parameter(torch.zeros(n + 1, n))
        self.cue1 = nn.Linear(384, 192)
        self.cue2 = nn.Linear(192, 3)
        a, r = s.arc_width, s.label_width
        self.arc_dependent = nn.Linear(384, a)
        self.arc_head = nn.Linear(384, a)
        self.arc = nn.Parameter(torch.randn(a, a) / a)
        self.arc_bias = nn.Linear(a, 1)
        self.arc_root = nn.Linear(a, 1)
        self.label_dependent = nn.Linear(384, r)
        self.label_head = nn.Linear(384, r)
        self.label_root = nn.Parameter(torch.zeros(r))
        self.label = nn.Linear(r, sizes["label"])
        self.roles = Roles(s)
        self.role_crf = nn.Parameter(torch.zeros(ROLE_TAGS + 1, ROLE_TAGS))
        from heads import Coreference, Statements, Words  # they are built of this module's parts

        self.coreference = Coreference()
        self.statements = Statements(s, *(sizes[k] for k in ("act", "status", "level", "relation")))
        self.others = Words(sizes["event"], sizes["name"])

    def drop(self, x: Tensor) -> Tensor:
        return dropout(x, self.head_dropout, self.training)

    def words(self, batch: dict[str, Tensor]) -> Tensor:
        x = self.encoder(batch["ids"], batch["shape"], batch["quote"], batch["mask"])
        return self.drop(x.gather(1, batch["first"][:, :, None].expand(-1, -1, 384)))

    def starts(self, h: Tensor) -> Tensor:
        left = F.pad(h[:, :-1], (0, 0, 1, 0))
        return self.start2(F.gelu(self.start1(torch.cat([h, left], -1))))[..., 0]

    def names(self, h: Tensor) -> Tensor:
        return self.name2(self.drop(F.gelu(self.name1(h))))

    def cues(self, h: Tensor) -> Tensor:
        return self.cue2(self.drop(F.gelu(self.cue1(h))))

    def arcs(self, h: Tensor) -> tuple[Tensor, Tensor]:
        """Scores [b, dependent, head], and of being a root [b, dependent]."""
        d, e = self.drop(F.relu(self.arc_dependent(h))), self.drop(F.relu(self.arc_head(h)))
        return (d @ self.arc) @ e.transpose(1, 2) + self.arc_bias(e).transpose(1, 2), self.arc_root(d)[..., 0]

    def labels(self, h: Tensor, heads: Tensor) -> Tensor:
        """Label scores of each word under its given head (-1 for a root)."""
        d, e = self.label_dependent(h), self.label_head(h)
        at = heads.clamp(min=0)[:, :, None].expand(-1, -1, e.shape[-1])
        e = torch.where((heads < 0)[:, :, None], self.label_root.to(e.dtype), e.gather(1, at))
        return self.label(self.drop(F.relu(d + e)))


def distance_ids(length: int, first: int, last: int) -> list[int]:
    """Class of the signed distance of each word of a stretch to the cue ``first..last``."""
    out = []
    for i in range(length):
        gap = first - i if i < first else (i - last if i > last else 0)
        step = sum(gap >= bound for bound in DISTANCE_STEPS)
        out.append(step if i <= last else step + len(DISTANCE_STEPS))
    return [
        0 if not step or (step == len(DISTANCE_STEPS) and first <= i <= last) else step for i, step in enumerate(out)
    ]


class _Crf(torch.autograd.Function):
    """Negative log likelihood of a linear chain; its gradient comes from marginals (scaled forward-backward)."""

    @staticmethod
    def forward(ctx: Any, emission: Tensor, transition: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        b, n, k = emission.shape
        top = emission.max(-1, keepdim=True).values
        e = (emission - top).exp()
        t, first = transition[:-1].exp(), transition[-1].exp()
        m = mask.to(emission.dtype)
        alpha = torch.empty(n, b, k)
        scale = torch.ones(n, b)
        a = first * e[:, 0]
        scale[0] = a.sum(-1)
        a = a / scale[0][:, None]
        alpha[0] = a
        for i in range(1, n):
            new = (a @ t) * e[:, i]
            z = new.sum(-1)
            on = mask[:, i]
            scale[i] = torch.where(on, z, torch.ones_like(z))
            a = torch.where(on[:, None], new / z[:, None], a)
            alpha[i] = a
        beta = torch.empty(n, b, k)
        v = torch.ones(b, k)
        beta[n - 1] = v
        for i in range(n - 2, -1, -1):
            new = ((e[:, i + 1] * v) @ t.T) / scale[i + 1][:, None]
            v = torch.where(mask[:, i + 1][:, None], new, torch.ones_like(v))
            beta[i] = v
        logz = (scale.log().T * m).sum(1) + (top[..., 0] * m).sum(1)
        path = emission.gather(2, tags[:, :, None])[..., 0]
        step = transition[:-1][tags[:, :-1], tags[:, 1:]] * m[:, 1:]
        gold = (path * m).sum(1) + step.sum(1) + transition[-1][tags[:, 0]] * m[:, 0]
        ctx.save_for_backward(alpha, beta, e, t, scale, tags, mask)
        return (logz - gold).sum()

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Any:  # type: ignore[override]
        alpha, beta, e, t, scale, tags, mask = ctx.saved_tensors
        m = mask.to(e.dtype)
        k = e.shape[-1]
        marginal = (alpha * beta).transpose(0, 1)
        marginal = marginal / marginal.sum(-1, keepdim=True)
        de = (marginal - F.one_hot(tags, k)) * m[:, :, None]
        right = e[:, 1:] * beta[1:].transpose(0, 1) / scale[1:].T[:, :, None] * m[:, 1:, None]
        pair = torch.einsum("tbi,btj->ij", alpha[:-1], right) * t
        gold = torch.zeros(k, k)
        index = tags[:, :-1] * k + tags[:, 1:]
        gold.view(-1).index_add_(0, index.reshape(-1), m[:, 1:].reshape(-1))
        start = de[:, 0].sum(0)
        return grad * de, grad * torch.cat([pair - gold, start[None]]), None, None


def crf_loss(emission: Tensor, transition: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
    """Summed loss of chains; the last row of ``transition`` holds the scores of first tags."""
    return _Crf.apply(emission.float(), transition.float(), tags, mask)  # type: ignore[no-any-return]


def viterbi(emission: Tensor, transition: Tensor, mask: Tensor) -> Tensor:
    """Best tags [b, n]; past the end of a chain the last tag is repeated."""
    _, n, k = emission.shape
    score = emission[:, 0] + transition[-1]
    back = []
    for i in range(1, n):
        best, at = (score[:, :, None] + transition[:-1]).max(1)
        on = mask[:, i][:, None]
        score = torch.where(on, best + emission[:, i], score)
        back.append(torch.where(on, at, torch.arange(k)))
    tag = score.argmax(1)
    out = [tag]
    for at in reversed(back):
        tag = at.gather(1, tag[:, None])[:, 0]
        out.append(tag)
    return torch.stack(out[::-1], 1)


def rate_factor(step: int, total: int, warm: int, decay_from: int) -> float:
    """Learning rate factor: linear warm-up, level, then linear to zero from ``decay_from`` on."""
    return min(1.0, (step + 1) / warm) * min(1.0, max(0.0, (total - step) / (total - decay_from)))


__all__ = ["Reader", "crf_loss", "distance_ids", "math", "rate_factor", "viterbi"]
