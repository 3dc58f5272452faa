"""How likely each line of a page is title, body or clutter: a linear-chain conditional random field.

Lines in order are a sequence of parts: what stands before the article, its title, its body, gaps in the
body (captions, related links), what follows. A part's score is the sum of the weights of a line's traits and
of the step from the part before; the forward-backward algorithm (Lafferty, McCallum and Pereira 2001; Rabiner
1989) makes probabilities of the scores. The weights were measured on labelled pages and stand in `parts.txt`,
one trait a line, a weight for each part.
"""

from collections.abc import Sequence
from functools import cache
from math import exp
from operator import mul
from pathlib import Path
from typing import NamedTuple

PARTS = ("pre", "title", "body", "gap", "post")
_TITLE, _BODY = PARTS.index("title"), PARTS.index("body")

_FLOOR = exp(-50.0)

Weights = tuple[float, ...]


class Likelihood(NamedTuple):
    """Probabilities, 0 to 1, that a line is the title, and that it belongs to the body."""

    title: float
    body: float


def likelihoods(traits: Sequence[Sequence[str]]) -> list[Likelihood]:
    """The likelihoods of the lines of a page, whose traits these are."""
    weights, steps = _model()
    emitted = [_emitted(line, weights) for line in traits]
    if not emitted:
        return []
    forward = [_scaled(emitted[0])]
    for scores in emitted[1:]:
        forward.append(_scaled(list(map(mul, scores, _stepped(forward[-1], steps)))))
    outgoing = tuple(zip(*steps, strict=True))
    backward = [1.0] * len(PARTS)
    found: list[Likelihood] = []
    for index in range(len(emitted) - 1, -1, -1):
        joint = _scaled(list(map(mul, forward[index], backward)))
        found.append(Likelihood(joint[_TITLE], joint[_BODY]))
        backward = _scaled(_stepped(list(map(mul, emitted[index], backward)), outgoing))
    found.reverse()
    return found


def _stepped(values: list[float], steps: tuple[Weights, ...]) -> list[float]:
    """The product of the matrix of `steps` and a vector, written out: it is taken twice for every line."""
    a, b, c, d, e = values
    return [a * u + b * v + c * w + d * x + e * y for u, v, w, x, y in steps]


def _emitted(traits: Sequence[str], weights: dict[str, Weights]) -> list[float]:
    known = list(filter(None, map(weights.get, traits)))
    sums = list(map(sum, zip(*known, strict=True))) if known else [0.0] * len(PARTS)
    # the parts are only weighed against each other; a floor keeps every one of them possible
    most = max(sums)
    least = most - 50.0
    return [exp(score - most) if score > least else _FLOOR for score in sums]


def _scaled(values: list[float]) -> list[float]:
    total = sum(values)
    return [value / total for value in values] if total > 0 else [1.0 / len(values)] * len(values)


@cache
def _model() -> tuple[dict[str, Weights], tuple[Weights, ...]]:
    """Weights by trait; factors of the steps into each part, by the part before."""
    weights: dict[str, Weights] = {}
    into: dict[str, Weights] = {}
    text = Path(__file__).with_name("parts.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        name, *numbers = line.split("\t")
        if line.startswith("#") or not numbers:
            continue
        values = tuple(float(number) if number else 0.0 for number in numbers)
        if name.startswith("into "):
            into[name.removeprefix("into ")] = tuple(map(exp, values))
        else:
            weights[name] = values
    return weights, tuple(into[part] for part in PARTS)
