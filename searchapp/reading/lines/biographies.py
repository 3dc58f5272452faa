"""The lines at the ends of a text that describe who wrote it."""

import re
from collections.abc import Sequence, Set

from searchapp.patterns import late
from searchapp.reading.lines.asides import author_described
from searchapp.reading.outlets.authors import is_byline
from searchapp.reading.outlets.writers import people
from searchapp.reading.pages.page import Page

_CLOSING, _LAST = 2, 5
"""Lines at the end of a body among which an author is described: whoever it is, and one whom a line above the text
names."""
_NAMED = r"[^\W\d_a-zß-ÿ][\w.’'-]{0,30}"
_DOES = late(
    rf"(?P<name>{_NAMED}(?:\s{_NAMED}){{1,3}}),?\s(?:\((?:she|he|they|sie|er)/\w{{2,5}}\)\s)?(?=[^\W\d_])(?P<verb>\w{{1,20}})"
)
"""A name with what its bearer is or does behind it: `Ann Bell holds a degree`, `Ann Bell, a baker`."""
_SAID_WORDS = """
said says told tells added adds asked asks explained noted replied wrote sagt sagte dit disait dijo dice
of on in at for from with and or to
"""
_SAID = frozenset(_SAID_WORDS.split())
"""What is no description of anybody behind a name."""
_LABEL = late(r"^\W{0,3}(?:(?:written|posted|published|reviewed) )?(?:by|von|par|por|di)\b[\s:]{0,3}", re.IGNORECASE)
_ABOVE, _LONGEST = 14, 90
"""Lines above a text, at most, among which one of so many characters at most names who wrote it."""


def biographies(page: Page, body: Set[int]) -> set[int]:
    """The first and the last lines of a body, where they describe its author: somebody whom no other line names. What
    stands below the description of one whom the page names as the author is no text either."""
    ordered = sorted(body)
    if len(ordered) <= _CLOSING:
        return set()
    found = {
        index
        for index in {*ordered[:1], *ordered[-_CLOSING:]}
        if (name := author_described(page.lines[index].text)) and not _is_told_of(page, name, ordered, index)
    }
    for place in range(max(len(ordered) // 2 + 1, len(ordered) - _LAST), len(ordered)):
        met = _DOES.match(page.lines[ordered[place]].text)
        if met is None or not met["verb"].islower() or met["verb"] in _SAID:
            continue
        if met["name"] in _authors(page, ordered) and not _is_told_of(
            page, met["name"], ordered[:-_LAST], ordered[place]
        ):
            return found.union(ordered[place:])
    return found


def _is_told_of(page: Page, name: str, body: Sequence[int], but: int) -> bool:
    """Whether another line of a body names whoever bears a name."""
    surname = name.split()[-1]
    return any(surname in page.lines[index].text for index in body if index != but)


def _authors(page: Page, body: Sequence[int]) -> set[str]:
    """Who wrote, by mark-up and by the short lines right above the text that are a byline or a name alone."""
    facts = page.facts.authors if page.facts is not None else ()
    found = {name for fact in facts for name in people(_LABEL.sub("", fact.value))}
    inside = set(body)
    for index in range(max(0, body[0] - _ABOVE), body[0] + 2):
        line = page.lines[index]
        if index not in inside and not line.heading and len(line.text) <= _LONGEST:
            found.add(line.text)
            found.update(people(_LABEL.sub("", line.text)) if is_byline(line.text) else ())
    return found
