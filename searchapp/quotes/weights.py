"""Learnt weights of a language: how likely a candidate is an attribution, and where its content ends.

A file `languages/xx.weights.txt` holds a section for each of the two decisions, `[cue]` and `[end]`, and in it a
line for each feature of a logistic regression: its parts and its weight in hundredths, with tabs between them;
`bias` is the constant. The sum over the features present is the log odds. A section `[idle]` lists words that can cue
a quote and hardly ever do, a line each.
"""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import field
from functools import cache
from itertools import repeat
from pathlib import Path

from searchapp.kept import table
from searchapp.records import dataclass

# what is looked at (`l`: the lemma of the cue) and what is there
Feature = tuple[str, ...]
BIAS: Feature = ("bias",)
# whole numbers add up faster than fractions, and to the same sum in any order
HUNDREDTHS = 100
# small numbers as parts of features
COUNTED = tuple(map(str, range(8)))


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """The weights of the two decisions by feature, in hundredths, and the words that hardly ever cue a quote; empty
    where a language has none."""

    cue: Mapping[Feature, int] = field(default_factory=dict)
    end: Mapping[Feature, int] = field(default_factory=dict)
    idle: frozenset[str] = frozenset()


def score(weights: Mapping[Feature, int], features: Iterable[Feature], so_far: int) -> int:
    """The score `so_far`, in hundredths, with the weights of more features added."""
    return sum(map(weights.get, features, repeat(0)), so_far)


@cache
def weights(language: str) -> Weights:
    """The weights that ship for a language."""
    resource = Path(__file__).with_name("languages") / f"{language}.weights.txt"
    return Weights(*table(_read, resource)) if resource.is_file() else Weights()


def _read(resource: Path) -> tuple[dict[Feature, int], dict[Feature, int], frozenset[str]]:
    # a word of a feature may be a bracket: a section begins with a line
    parts = [part.partition("]\n") for part in f"\n{resource.read_text(encoding='utf-8')}".split("\n[")[1:]]
    sections = {name: lines for name, _, lines in parts}
    return _by_feature(sections["cue"]), _by_feature(sections["end"]), frozenset(sections["idle"].split())


def _by_feature(lines: str) -> dict[Feature, int]:
    rows = [line.split("\t") for line in lines.split("\n") if line]
    values = [int(row.pop()) for row in rows]
    # features are found faster whose parts are the same objects
    return dict(zip([tuple(map(sys.intern, row)) for row in rows], values, strict=True))
