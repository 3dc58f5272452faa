"""Pages that a web archive kept, as text: without the bar that the archive sets above them, whose days and names are
those of its captures."""

from searchapp.patterns import late
from searchapp.reading.pages.page import Line

_CAPTURES = late(r"[\d.,]{1,9} captures?\b(?:\s+\d{1,2} \w{3} \d{4}(?: - \d{1,2} \w{3} \d{4})?)?$")
_ENDS = late(r"(?:success\s+fail\s+)?(?:About this capture|TIMESTAMPS|loading)$")
"""The lines with which the bar ends, as far as it was opened."""
_CALLED = late(r"The Wayback Machine - https?://")
"""The line that is printed in place of the bar, with the address of the page: it stays."""
_WITHIN, _LONGEST = 12, 48
"""Lines above that of the captures, and of the whole bar below that, at most."""


def without_bar(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines of a text without the bar of an archive above them."""
    first = next((at for at, line in enumerate(lines[:_WITHIN]) if _CAPTURES.match(line.text)), None)
    if first is None:
        return lines
    below = range(first + 1, min(first + _LONGEST, len(lines)))
    end = max((at + 1 for at in below if _ENDS.match(lines[at].text)), default=None)
    end = next((at for at in below if _CALLED.match(lines[at].text)), end)
    if end is None or end >= len(lines):
        return lines
    return (lines[end]._replace(after_blank=True), *lines[end + 1 :])
