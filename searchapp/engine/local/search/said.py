"""The quotes that a search asks for, and how many there are of them by who said them and by where they were printed."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.engine import FacetCount
from searchapp.engine.local.search import facets
from searchapp.engine.local.search.evaluator import Reader
from searchapp.engine.local.search.names import Names
from searchapp.query.tree import Node, OneQuote

Array = NDArray[Any]


def quotes_in(reader: Reader, rows: Array, wanted: Sequence[OneQuote], by: Node | None = None) -> Array:
    """The places of the quotes of these rows that meet one of `wanted`, or of all where that is empty, and `by`."""
    segment = reader.segment
    kept = np.zeros(segment.documents, bool)
    kept[rows] = True
    chosen: Array = kept[segment.quote_owner]
    if wanted:
        chosen &= _among(segment.quotes, [reader.quote_rows(part.part) for part in wanted])
    if by is not None:
        chosen &= _among(segment.quotes, [reader.quote_rows(by)])
    return np.flatnonzero(chosen)


def sayers(
    number: int, readers: Sequence[Reader], rows: Sequence[Array], wanted: Sequence[OneQuote], names: Names
) -> tuple[FacetCount, ...]:
    """In how many articles each said what is `wanted`: the commonest, 0 for all."""
    found = [(reader.segment, quotes_in(reader, kept, wanted)) for reader, kept in zip(readers, rows, strict=True)]
    return facets.count_quotes("speaker", number, found, names, by_article=True)


def counted(
    fields: Mapping[str, int], readers: Sequence[Reader], quotes: Sequence[Array], names: Names
) -> Mapping[str, tuple[FacetCount, ...]]:
    """The values of some fields with the number of these quotes that have each; `fields` says how many, 0 for all."""
    found = [(reader.segment, places) for reader, places in zip(readers, quotes, strict=True)]
    return {field: facets.count_quotes(field, number, found, names) for field, number in fields.items()}


def _among(size: int, sets: Sequence[Array]) -> Array:
    mask = np.zeros(size, bool)
    for rows in sets:
        mask[rows] = True
    return mask
