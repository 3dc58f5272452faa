"""German compounds of which the first part stands in marks: „D-Day“-Formulierung, "Lauf mit"-Rufe, «Süd» -Strecke.

What is marked there is part of a noun, and nobody said it.
"""

from collections.abc import Sequence

from searchapp.patterns import late
from searchapp.quotes.marks import Marked

_REST = late(r"\s?-(?=[A-ZÄÖÜ][a-zäöüß])")


def without_compounds(text: str, stretches: Sequence[Sequence[Marked]]) -> tuple[str, list[list[Marked]]]:
    """A text of the same length in which such compounds are words without marks, and the stretches that are none."""
    kept: list[list[Marked]] = []
    parts: list[str] = []
    at = 0
    for own in stretches:
        kept.append([])
        for stretch in own:
            rest = _REST.match(text, stretch.close) if stretch.closed else None
            if rest is None:
                kept[-1].append(stretch)
                continue
            end = rest.end() - 1
            parts += (text[at : stretch.open], "X".ljust(end - stretch.open, "x"))
            at = end
    return "".join((*parts, text[at:])), kept
