"""Pages whose parts came after them: what stands hidden at their end is put where readers saw it.

React sends a page with gaps (`<template id="B:1">`, `<template id="P:1">`) and each part that was not ready in a hidden
block of the same number (`<div hidden id="S:1">`) behind it, which a script moves into its gap. A page that was saved
as it came has the text of its article in such a block.
"""

import re
from typing import Final

from lxml import etree

_MARK: Final = 'id="S:'
"""What the text of every such page has; no other is looked through."""
_PART: Final = re.compile(r"S:([0-9a-f]{1,6})")
_GAP: Final = re.compile(r"[BP]:([0-9a-f]{1,6})")
_MOST, _ROUNDS, _DEEPEST = 500, 8, 200
"""Parts of a page, parts within parts, and elements around a gap, at most: the tree must not grow deeper than parsers
make it."""


def put_in_place(root: etree._Element, text: str) -> None:
    """Move the parts of a page, whose elements are those of `root` and which is written as `text`, into their gaps; a
    part without one is shown where it stands. Pages of another kind stay as they are."""
    if _MARK not in text:
        return
    waiting = {met[1]: part for part in root.iter("div") if "hidden" in part.attrib and (met := _named(part, _PART))}
    gaps = {met[1]: gap for gap in root.iter("template") if (met := _named(gap, _GAP))}
    for part in waiting.values():
        del part.attrib["hidden"]
    if len(waiting) > _MOST:
        return
    for _ in range(_ROUNDS):
        # from the outside in: so long as the part around a gap waits itself, it is not known how deep the gap will be
        apart = set(waiting.values())
        ready = [number for number in waiting if number in gaps and _is_open(gaps[number], apart)]
        for number in ready:
            _move(waiting.pop(number), gaps.pop(number))
        if not ready:
            break


def _named(element: etree._Element, form: re.Pattern[str]) -> re.Match[str] | None:
    return form.fullmatch(element.get("id", ""))


def _is_open(gap: etree._Element, apart: set[etree._Element]) -> bool:
    """Whether a gap stands in the page itself, in none of the parts that are still `apart`, and not too deep."""
    around = list(gap.iterancestors())
    return 0 < len(around) <= _DEEPEST and apart.isdisjoint(around)


def _move(part: etree._Element, gap: etree._Element) -> None:
    """Put a part in the place of its gap; the words behind either stay where they are."""
    before, above, around = part.getprevious(), part.getparent(), gap.getparent()
    if above is None or around is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + (part.tail or "")
    else:
        above.text = (above.text or "") + (part.tail or "")
    part.tail, gap.tail = gap.tail, None
    around.replace(gap, part)
