"""Which pairs of sentences are worth a close look: those that share enough weight of words."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from searchapp.compare.wordings import Wording

if TYPE_CHECKING:
    import numpy as np  # loaded where articles are compared: those who lay out what is found need none
    from numpy.typing import NDArray

UNIT_LIMIT = 1500
"""Sentences of each side that are compared word by word (of the second more, if the first has fewer); beyond, only
verbatim ones are found."""

_NEAREST = 6
_LEAST_SHARE = 0.08
"""The share of the weight of two sentences that they have in common at least."""
LEAST_SHARED = 1.0
"""The weight of words that two sentences share at least, by the weights of one of them."""


def candidates(left: Sequence[Wording], right: Sequence[Wording]) -> Iterator[tuple[int, int]]:
    """The pairs (number in `left`, number in `right`) in which either is among the six that share most with the
    other, in order."""
    import numpy as np

    left = left[:UNIT_LIMIT]
    right = right[: UNIT_LIMIT**2 // max(UNIT_LIMIT // 4, len(left))]
    if not left or not right:
        return
    known = {word: at for at, word in enumerate(sorted(_vocabulary(left) & _vocabulary(right)))}
    shared = _matrix(left, known) @ (_matrix(right, known) > 0).astype("f4").T
    masses = np.add.outer([one.mass for one in left], [one.mass for one in right])
    share = np.where(shared >= LEAST_SHARED, 2 * shared / np.maximum(masses, 1e-9), 0.0)
    near = (share >= _LEAST_SHARE) & ((share >= _nth(share, 1)) | (share >= _nth(share, 0)))
    for row, column in np.argwhere(near):
        yield int(row), int(column)


def _vocabulary(wordings: Sequence[Wording]) -> set[str]:
    return {word for wording in wordings for word in wording.weights}


def _matrix(wordings: Sequence[Wording], known: dict[str, int]) -> "NDArray[np.float32]":
    import numpy as np

    matrix = np.zeros((len(wordings), len(known)), "f4")
    for row, wording in enumerate(wordings):
        for word, weight in wording.weights.items():
            if word in known:
                matrix[row, known[word]] = weight
    return matrix


def _nth(share: "NDArray[np.float64]", axis: int) -> "NDArray[np.float64]":
    """The sixth largest share along an axis, kept as a column or row."""
    import numpy as np

    size = share.shape[axis]
    kept = max(0, size - _NEAREST)
    return np.take(np.partition(share, kept, axis=axis), [kept], axis=axis)
