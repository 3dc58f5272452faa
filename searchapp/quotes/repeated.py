"""Marked words that stand in an article again, as a heading above or a box beside: they are of whoever says them there.

«Paul does the work» ¶ … «Bruno leads. Paul does the work», said Anna Lund.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from searchapp.patterns import compiled
from searchapp.quotes.paragraphs import Passage

Named = tuple[Passage, tuple[str, ...]]

# above the first confidence it is told who says a passage, up to the second that is only carried over
_TOLD, _CARRIED = 0.65, 0.6
# words of fewer may be anybody's
_LEAST_WORDS = 4
# so many passages are looked for again, so that no hostile text takes long
_MOST = 300
_SIGNS = compiled(r"[\W_]+")


def with_repeated(text: str, passages: Sequence[Named]) -> list[Named]:
    """The passages of a text with their speakers, those of which nothing beside them tells who says them with the
    attribution of the same words elsewhere."""
    weak = [one for one in passages if _is_weak(text, one[0])][:_MOST]
    told = [one for one in passages if _is_told(*one)] if weak else []
    if not told:
        return list(passages)
    starts: list[int] = []
    plain = ""
    for passage, _ in told:
        starts.append(len(plain))
        plain += f"{_plain(text, passage)}\n"
    again: dict[Passage, Named] = {}
    for passage, names in weak:
        words = _plain(text, passage)
        met = re.search(rf"\b{words}\b", plain) if words.count(" ") + 1 >= _LEAST_WORDS else None
        if met is not None:
            by, speakers = told[bisect_right(starts, met.start()) - 1]
            if speakers != names:
                again[passage] = passage._replace(source=by.source, cue=by.cue), speakers
    return [again.get(passage, (passage, names)) for passage, names in passages]


def _is_told(passage: Passage, names: tuple[str, ...]) -> bool:
    """Whether it stands beside marked words who says them, be it somebody without a name."""
    return passage.confidence > _TOLD and passage.kind != "indirect" and (bool(names) or passage.source is not None)


def _is_weak(text: str, passage: Passage) -> bool:
    """Whether a marked passage has no attribution in its own paragraph."""
    if passage.kind == "indirect" or passage.confidence > _CARRIED:
        return False
    place = passage.source or passage.cue
    if place is None:
        return True
    first, last = sorted([place, passage.span])
    return text.find("\n", first.end, last.start) >= 0


def _plain(text: str, passage: Passage) -> str:
    """The words of a passage in small letters, with one space between two."""
    return _SIGNS.sub(" ", text[slice(*passage.span)]).strip().lower()
