"""Sets of numbers as rising arrays. numpy has such functions, but the first call of them loads a part of it that takes
longer than most queries."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def distinct(numbers: Array) -> Array:
    """The numbers in order, each once."""
    rising = np.sort(numbers)
    fresh = np.ones(len(rising), bool)
    np.not_equal(rising[1:], rising[:-1], out=fresh[1:])
    return rising[fresh]


def among(numbers: Array, rising: Array) -> Array:
    """For each of some numbers whether it is one of those that are rising."""
    if not len(rising):
        return np.zeros(len(numbers), bool)
    found: Array = rising.take(rising.searchsorted(numbers), mode="clip") == numbers
    return found
