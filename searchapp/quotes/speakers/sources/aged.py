"""Who is meant by their age alone: 36-åringen, der 86-Jährige, of whom the text says Tone Dahl (36)."""

import re

from searchapp.patterns import late
from searchapp.quotes.speakers.people.people import People

_AGED = late(r"(?:\w{2,3}\s)?(\d{1,3})-(?:Jährigen?|jarige|åring(?:en|a)|årige|åringens|åringene?)", re.IGNORECASE)


def is_aged(printed: str) -> bool:
    """Whether a source says no more of somebody than an age."""
    return _AGED.fullmatch(printed) is not None


def of_age(printed: str, text: str, people: People) -> str | None:
    """Whom alone of the `people` of a text it says to be of the age in a source."""
    aged = _AGED.fullmatch(printed)
    if aged is None:
        return None
    signs = (f" ({aged[1]})", f", {aged[1]},", f" ({aged[1]} ", f", {aged[1]} ")
    found = {people.person(name.text) for name in people.full if text.startswith(signs, name.end)}
    return found.pop() if len(found) == 1 else None
