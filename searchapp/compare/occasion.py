"""Whether two reports of one speaker's words are of the same occasion or of a formula said again."""

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["same occasion", "recurring formula", "unclear"]


@dataclass(frozen=True, slots=True)
class Occasion:
    """A verdict and why: `reasons` are short phrases, the weightiest first; `by_user` when a person decided."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()
    by_user: bool = False
