"""Names of works between marks, told by their words: “The Last Ferry”, die Romane „Ein Tag“, „Sommer in der Stadt“."""

import re

from searchapp.patterns import late

# what an utterance ends in, and a title hardly ever
_NO_END_OF_TITLE = ".,!?…;"
# of, and, für, mit are small words of a title
_NO_SMALL_WORD = 5
# what stands between the names of two works, in English and in other languages
_BETWEEN_WORKS = frozenset([" and ", ", ", ", and ", " or "])
_BETWEEN_OTHERS = frozenset(
    [", ", *(f" {word} " for word in ("und", "oder", "sowie", "et", "y", "e", "och", "og", "en"))]
)
# what a paper or a campaign is, behind its name
_DOCUMENT = late(
    r"\s(?:brochure|pamphlet|leaflet|booklet|flyer|guide|handbook|poster|campaign|scheme|initiative|programme|program|memo|"
    r"report|column|newsletter|petition|hashtag|slogan)s?\b"
)
_THE = late(r"\b(?:the|its|their|an?|of|new|updated|latest)\s$", re.IGNORECASE)
_CALLED = late(r"\b(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!he )(?<!they )(?:called|titled|named)\s$")
# so near before it stands what it is called by
_NEAR = 30


def is_next_work(between: str, said: str, english: bool, sure: bool) -> bool:
    """Whether marked words are the name of one more work, behind `between` and the name of one: the songs “Blue
    Harbour” and | “Late Train”; die Romane „Ein Tag“, | „Sommer in der Stadt“. `sure`: it is told who said them."""
    if english:
        return is_capital(said.rstrip(",.")) and between in _BETWEEN_WORKS
    ended = said[-1:] in _NO_END_OF_TITLE and said[-1:] != ","
    return not sure and not ended and said[0].isupper() and between in _BETWEEN_OTHERS


def is_title(said: str) -> bool:
    """Whether words within a sentence are a name or a title: all of them that are not small begin with capitals."""
    if said[-1:] in _NO_END_OF_TITLE:
        return False
    names = [word for word in said.split() if len(word) >= _NO_SMALL_WORD]
    return len(names) > 1 and all(word[0].isupper() for word in names)


def is_capital(said: str) -> bool:
    """Whether every word of some, but for small ones, begins with a capital: The Ferry, So High School."""
    words = said.split()
    capital = all(word[0].isupper() or len(word) < _NO_SMALL_WORD for word in words)
    return len(words) > 1 and words[0][0].isupper() and capital and said[-1:] not in _NO_END_OF_TITLE


def is_of_document(text: str, start: int, end: int) -> bool:
    """Whether what is marked in `[start, end)` is what a paper or a campaign is called: the “Ready for winter” leaflet,
    advice called “Ready for winter”."""
    before = max(0, start - _NEAR)
    if _CALLED.search(text, before, start) is not None:
        return True
    articled = _THE.search(text, before, start) is not None
    return articled and _DOCUMENT.match(text, end) is not None
