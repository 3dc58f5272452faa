"""Spans of a text kept as arrays until they are looked at: a long text has hundreds of thousands."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import overload

import numpy as np

from searchapp.article import Span
from searchapp.query.kinds import Array

_SPAN: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)
# What `Span._make` does, at a third of its cost.


class Spans(Sequence[Span]):
    """Spans by their start, as a sequence that is equal to any other with the same spans."""

    __slots__ = ("ends", "starts")

    def __init__(self, starts: Array, ends: Array) -> None:
        self.starts, self.ends = starts, ends

    @classmethod
    def of(cls, spans: Iterable[Span]) -> "Spans":
        """Spans that overlap are made one."""
        pairs = np.array(list(spans), np.int64).reshape(-1, 2)
        return cls._sorted(pairs[:, 0], pairs[:, 1])

    @classmethod
    def together(cls, parts: "Iterable[Spans]") -> "Spans":
        """The spans of all parts; those that overlap are made one."""
        filled = [part for part in parts if len(part.starts)]
        if len(filled) < 2:
            return filled[0].apart() if filled else NOWHERE
        return cls._sorted(
            np.concatenate([part.starts for part in filled]), np.concatenate([part.ends for part in filled])
        )

    @classmethod
    def _sorted(cls, starts: Array, ends: Array) -> "Spans":
        order = np.argsort(starts, kind="stable")
        return cls(starts[order], ends[order]).apart()

    def apart(self) -> "Spans":
        """These spans; those that overlap are made one."""
        starts, ends = self.starts, self.ends
        if len(starts) < 2 or (starts[1:] >= ends[:-1]).all():
            return self
        furthest = np.maximum.accumulate(ends)
        fresh = np.ones(len(starts), bool)
        np.greater_equal(starts[1:], furthest[:-1], out=fresh[1:])
        last = np.append(np.flatnonzero(fresh)[1:] - 1, len(starts) - 1)
        return Spans(starts[fresh], furthest[last])

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[Span]:
        return map(_SPAN, zip(self.starts.tolist(), self.ends.tolist(), strict=True))

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> "Spans": ...
    def __getitem__(self, index: int | slice) -> "Span | Spans":
        if isinstance(index, slice):
            return Spans(self.starts[index], self.ends[index])
        return Span(int(self.starts[index]), int(self.ends[index]))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


NOWHERE = Spans(np.zeros(0, np.int64), np.zeros(0, np.int64))
