"""The quotes that a search found: any number of them, as arrays."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.engine import QuoteRow

Array = NDArray[Any]


class FoundQuotes:
    """Quotes by the rows of their articles, which ascend, and by their numbers in them, which ascend in each."""

    def __init__(self, rows: Sequence[Array], numbers: Sequence[Array]) -> None:
        self._rows = np.concatenate(rows) if rows else np.zeros(0, np.int64)
        self._numbers = np.concatenate(numbers) if numbers else np.zeros(0, np.int64)

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[QuoteRow]:
        return map(QuoteRow, self._rows.tolist(), self._numbers.tolist())

    def of(self, row: int) -> Sequence[int]:
        """The numbers of an article's quotes that were found."""
        first, end = np.searchsorted(self._rows, (row, row + 1))
        numbers: list[int] = self._numbers[first:end].tolist()
        return numbers
