"""Lengths of texts rounded to a byte as Whoosh rounds them, so that both score alike.

Byte `b` stands for (1.033^b - 1) · 27 tokens; a length becomes the first byte whose value is not below it.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

VALUES: NDArray[Any] = np.array([round((1.033**byte - 1) * 27) for byte in range(256)], np.int64)


def to_byte(lengths: NDArray[Any]) -> NDArray[Any]:
    """The byte of each length."""
    return np.minimum(np.searchsorted(VALUES, lengths, "left"), 255).astype(np.uint8)


def quantised(lengths: NDArray[Any]) -> NDArray[Any]:
    """Each length as its byte remembers it."""
    rounded: NDArray[Any] = VALUES[to_byte(lengths)]
    return rounded
