"""Lines that belong to the sheets a text was printed on rather than to the text: running heads and feet, the numbers
of pages, what a browser prints beside them (`file:///… 1/2`).
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from searchapp.patterns import late
from searchapp.reading.pages.page import Line

_GAP = "   "
_NUMBERED = late(
    r"(?:page|seite|стр(?:аница)?\.?|página|pagina|sayfa|strona|pág\.)\s?\d{1,4}"
    r"(?:\s?(?:of|/|von|sur|de|di|из|z|van)\s?\d{1,4})?$|\W{0,3}\d{1,4}\s?(?:of|von|sur|из)\s?\d{1,4}\s{3,}\S.{0,200}$",
    re.IGNORECASE,
)
_PRINTED = late(r"file:///\S|about:(?:reader|srcdoc)\b|\S\s{3,}https?://\S+$|https?://\S+\s{3,}\d{1,3}/\d{1,3}$")
_NAMED = late(r"\b(?:page|seite|стр|página|pagina|sayfa)\b", re.IGNORECASE)
_TOLD_BY = (
    _GAP, "file:///", "about:", "Page", "page", "PAGE", "Seite", "стр", "Стр", "ágina", "agina", "Sayfa", "sayfa",
    "Strona", "Pág", "pág",
)  # fmt: skip
"""One of these every text has whose pages are not told by numbers alone."""
_ALONE = re.compile(r"\W{0,2}\d{1,3}\W{0,2}$")  # not of years
_DIGITS = re.compile(r"\d+")
_FOLIO = late(r"(?:\d{1,4}\s{0,4}\|\s{0,4}(?P<even>\S[^|]{2,80})|(?P<odd>\S[^|]{2,80}?)\s{0,4}\|\s{0,4}\d{1,4})$")
"""A running head whose number stands on the outer side: `42 | The Review`, `The Review | 43`."""
_CLOSED = ".!?…:"
_SHORT = 8
"""Characters that are more than a number between two signs has."""
_LONGEST, _BESIDE = 200, 2
"""Characters of such a line, lines among which it stands beside another of them, at most."""


def of_sheets(lines: Sequence[Line], text: str) -> frozenset[int]:
    """The indices of the lines of a `text` that belong to sheets.

    A head or foot is told by what only a program prints, by standing again with another number, or by a number that
    counts on; beside such a line also by standing again as it is.
    """
    able = {
        index: _DIGITS.sub("#", line.text)
        for index, line in enumerate(lines)
        if len(line.text) <= _LONGEST and _may_be(line.text)
    }
    if not able:
        return frozenset()
    own = text[lines[0].start : lines[-1].end]
    heads = _folios(lines, able.keys()) if "|" in own else set()
    told = heads or any(map(own.__contains__, _TOLD_BY))
    if not told and not any(_is_number(lines[index].text) for index in able):
        return frozenset()
    times = Counter(able.values())
    found = {
        index
        for index, form in able.items()
        if (times[form] > 1 and form != "#" and (_GAP in form or _NAMED.search(form)))
        or _PRINTED.search(lines[index].text)
        or _NUMBERED.match(lines[index].text)
    }
    found |= heads
    found |= _counting(lines, [index for index in able if _is_number(lines[index].text)])
    if not found:
        return frozenset()
    beside = {at for index in found for at in range(max(0, index - _BESIDE), min(len(lines), index + _BESIDE + 1))}
    near = Counter(text for index in beside - found if (text := lines[index].text)[-1] not in _CLOSED)
    once = {text for text, times in near.items() if times == 1}
    more = near.keys() - once
    again = Counter(line.text for line in lines if line.text in once)
    found |= {index for index, line in enumerate(lines) if line.text in more}
    head = lines[0].text
    again.update(text for text in once if len(head) >= _SHORT and text.startswith(f"{head} "))  # the letterhead
    return frozenset(found | {index for index in beside if again[lines[index].text] > 1})


def _folios(lines: Sequence[Line], able: Iterable[int]) -> set[int]:
    """The running heads that stand again with another number on this or the other side."""
    named = {index: met["even"] or met["odd"] for index in able if (met := _FOLIO.match(lines[index].text))}
    times = Counter(name for name, _ in {(name, lines[index].text) for index, name in named.items()})
    return {index for index, name in named.items() if times[name] > 1}


def _is_number(text: str) -> bool:
    return len(text) < _SHORT and _ALONE.match(text) is not None


def _may_be(text: str) -> bool:
    return text[-1].isdigit() or text[0].isdigit() or _GAP in text or text[-1] in "-–—" or "about:" in text


def _counting(lines: Sequence[Line], numbers: Sequence[int]) -> set[int]:
    """Of lines that are a number each, those that count the pages: every one the next, with text between them."""
    values = [int("".join(filter(str.isdigit, lines[index].text))) for index in numbers]
    on = all(second == first + 1 for first, second in pairwise(values))
    apart = all(second - first > _BESIDE for first, second in pairwise(numbers))
    return set(numbers) if len(numbers) > 1 and on and apart else set()
