"""Commas that part nothing: between a town and its state, in Columbus, Ohio, on Monday; and before Jr."""

import re

from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.words import Words

_TOWN = re.compile(r"IC{1,3}(?P<comma>,)(?P<land>C{1,2})(?=[,.;^]|$)")
_NAME = re.compile(r"CC(?P<comma>,)(?=C(?:[^,]|$))")
_YOUNGER = frozenset(["jr", "sr"])


def join_names(words: Words) -> Words:
    """The tokens of an article, with such commas told as parts of the names that they stand in."""
    low = words.low
    towns = [
        town.start("comma")
        for town in _TOWN.finditer(words.kinds)
        if " ".join(low[slice(*town.span("land"))]) in countries()
    ]
    joined = towns + [name.start("comma") for name in _NAME.finditer(words.kinds) if low[name.end()] in _YOUNGER]
    if not joined:
        return words
    kinds = list(words.kinds)
    for comma in joined:
        kinds[comma] = "C"
    return words._replace(kinds="".join(kinds))
