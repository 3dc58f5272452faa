"""Learnt weights of a language: how likely a candidate is an attribution, and where its content ends.

A file `languages/xx.weights.txt` holds a section for each of the two decisions, `[cue]` and `[end]`, and in
it a line `feature<TAB>weight` for each feature of a logistic regression; `bias` is its constant. The
sum over the features present is the log odds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """The weights of the two decisions by feature; empty where a language has none."""

    cue: Mapping[str, float] = field(default_factory=dict)
    end: Mapping[str, float] = field(default_factory=dict)


@cache
def weights(language: str) -> Weights:
    """The weights that ship for a language."""
    resource = Path(__file__).with_name("languages") / f"{language}.weights.txt"
    sections: dict[str, dict[str, float]] = {"cue": {}, "end": {}}
    if resource.is_file():
        section = sections["cue"]
        for line in resource.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                section = sections[line.strip("[]")]
            elif line:
                feature, _, weight = line.rpartition("\t")
                section[feature] = float(weight)
    return Weights(sections["cue"], sections["end"])
