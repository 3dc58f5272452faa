"""How likely each line of a page is title, body or clutter: a linear-chain conditional random field.

Lines in order are a sequence of parts: what stands before the article, its title, its body, gaps in the
body (captions, related links), what follows. A part's score is the sum of the weights of a line's traits and
of the step from the part before; the forward-backward algorithm (Lafferty, McCallum and Pereira 2001; Rabiner
1989) makes probabilities of the scores. The weights were measured on labelled pages and stand in `parts.txt`,
one trait a line, a weight for each part.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from math import exp
from operator import mul
from pathlib import Path
from typing import NamedTuple

from searchapp.kept import table
from searchapp.reading.lines.traits import Traits

PARTS = ("pre", "title", "body", "gap", "post")
_NOTHING = (0,) * len(PARTS)
_TITLE, _BODY = PARTS.index("title"), PARTS.index("body")

_HUNDREDTHS = 100
"""What one is in the weights of traits: whole numbers add up to the same sum in any order."""
_FLOOR, _LEAST = exp(-50.0), 1e-100

Vector = tuple[float, ...]
Weights = tuple[int, ...]


class Likelihood(NamedTuple):
    """Probabilities, 0 to 1, that a line is the title, and that it belongs to the body."""

    title: float
    body: float


def likelihoods(lines: Sequence[Sequence[Traits]]) -> list[Likelihood]:
    """The likelihoods of the lines of a page, whose traits these are."""
    if not lines:
        return []
    _, steps = _model()
    outgoing = tuple(zip(*steps, strict=True))
    emitted = list(map(_emitted, lines))
    forward = [emitted[0]]
    for scores in emitted[1:]:
        forward.append(_scaled(list(map(mul, scores, _stepped(forward[-1], steps)))))
    backward = [1.0] * len(PARTS)
    found: list[Likelihood] = []
    for before, scores in zip(reversed(forward), reversed(emitted), strict=True):
        joint = list(map(mul, before, backward))
        total = sum(joint)
        found.append(Likelihood(joint[_TITLE] / total, joint[_BODY] / total))
        backward = _scaled(_stepped(list(map(mul, scores, backward)), outgoing))
    found.reverse()
    return found


def _stepped(values: Sequence[float], steps: tuple[Vector, ...]) -> list[float]:
    """The product of the matrix of `steps` and a vector, written out: it is taken twice for every line."""
    a, b, c, d, e = values
    return [a * u + b * v + c * w + d * x + e * y for u, v, w, x, y in steps]


def _emitted(line: Sequence[Traits]) -> list[float]:
    sums = list(map(sum, zip(*map(_together, line), strict=True)))
    # the parts are only weighed against each other; a floor keeps every one of them possible
    most = max(sums)
    least = most - 50 * _HUNDREDTHS
    return [exp((score - most) / _HUNDREDTHS) if score > least else _FLOOR for score in sums]


@lru_cache(maxsize=16_384)
def _together(traits: Traits) -> Weights:
    """The sum of the weights of traits that go together."""
    weights, _ = _model()
    known = list(filter(None, map(weights.get, traits)))
    return tuple(map(sum, zip(*known, strict=True))) if known else _NOTHING


def _scaled(values: list[float]) -> list[float]:
    """Values in the same proportions, which alone matter, where they have become very small or large."""
    total = sum(values)
    if _LEAST < total < 1 / _LEAST:
        return values
    return [value / total for value in values] if total > 0 else [1.0 / len(values)] * len(values)


@cache
def _model() -> tuple[dict[str, Weights], tuple[Vector, ...]]:
    """Weights by trait, in hundredths; factors of the steps into each part, by the part before."""
    return table(_read, Path(__file__).with_name("parts.txt"))


def _read(file: Path) -> tuple[dict[str, Weights], tuple[Vector, ...]]:
    weights: dict[str, Weights] = {}
    into: dict[str, Vector] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        name, *numbers = line.split("\t")
        if line.startswith("#") or not numbers:
            continue
        if name.startswith("into "):
            into[name.removeprefix("into ")] = tuple(exp(float(number or 0)) for number in numbers)
        else:
            weights[name] = tuple([int(number.replace(".", "") or 0) for number in numbers])
    return weights, tuple(into[part] for part in PARTS)
