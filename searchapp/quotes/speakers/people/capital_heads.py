"""Words in capitals that run into an English sentence and are no part of it: headings, and the places of datelines
without their dash.

OSLO The two countries …; “We won.” MORE SEATS Berg said …
"""

from collections.abc import Iterator

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.words import FILL, FILL_SMALL

_REST = r"[A-Z’'&/-]*(?![\w’'.])"
_WORD = rf"[A-Z]{_REST}"
_SPACE = r"[^\S\n]"
# what stands before a sentence; more spaces may stand there, of which three part it from whatever is before
_BEFORE = (
    r"\n",
    rf"[a-z0-9)%\"”’'…{FILL}{FILL_SMALL}][.!?…] ",
    r"[.!?…][\"”’'] ",
    rf"[{FILL}{FILL_SMALL}] ",
    r"[*•] ",
)
_BEFORE_FIRST = "|".join(rf"(?<={one}{_SPACE * more}[A-Z])" for more in range(3) for one in _BEFORE)
# It is looked for behind the first letter: a pattern that begins with a set of characters skips from one to the next.
# Most capitals have a small letter behind them, which is seen at once.
_FIRST = rf"[A-Z](?![a-z])(?<!\S[A-Z])(?:(?<![\s\S][A-Z])|{_BEFORE_FIRST}|(?<={_SPACE * 3}[A-Z]))"
# The place of a dateline may have its state behind a comma: FORT HOLM, Texas Lawyers said
_HEAD = compiled(
    rf"({_FIRST}{_REST}(?: (?:{_WORD}|\d{{1,4}})){{0,8}}?)(?P<state>,\s[A-Z][a-z]{{3,12}}(?:\s[A-Z][a-z]{{3,12}})?)?"
    rf"\s(?=(?P<first>[A-Z][a-z][\w’'-]*|(?:[A-Z]\.){{2,3}}|(?:A|An|I)(?=\s(?:[A-Z]?[a-z\d]|[A-Z]\.)))\s)"
)
# every heading and place that counts has such a word, which is looked for much faster
_LONG_WORD = compiled(r"[A-Z0-9](?![a-z])(?:[A-Z’'&/-]{3}|[0-9]{3})")
# towns from which papers report that are the capitals of no country
_TOWNS = word_set(
    "AMSTERDAM ATLANTA BARCELONA BASEL BOSTON BUDAPEST CHICAGO CLEVELAND DALLAS DAVOS DENVER DETROIT DUBAI EDINBURGH "
    "FLORENCE FRANKFURT GENEVA GLASGOW HAMBURG HOUSTON ISTANBUL JERUSALEM JOHANNESBURG KARACHI KOLKATA LAGOS LAHORE "
    "LAUSANNE LUXEMBOURG MANCHESTER MELBOURNE MIAMI MILAN MINNEAPOLIS MONTREAL MUMBAI MUNICH NAPLES ORLANDO OSAKA "
    "PHILADELPHIA PHOENIX PITTSBURGH ROTTERDAM SEATTLE SHANGHAI SHENZHEN STRASBOURG SYDNEY TORONTO VANCOUVER ZURICH"
)
# so many letters have the words of a heading, and the longest of them
_LEAST, _LEAST_LONGEST = 7, 4
# such a word, by itself in capitals, is no acronym before the first word of a sentence
_OPENERS = word_set("The A An In On At But And It He She They We If As When While For Since After Before")
_LONGEST_ACRONYM = 5
# what a page sets before the words of a film or of another story
_ON_PAGES = word_set("CLOSE WATCH PHOTOS VIDEO VIDEOS GALLERY RELATED READ ADVERTISEMENT")
# more spaces before a sentence are not looked at
_WIDEST = 40
# a name that is shouted has no more words
_LONGEST_NAME = 3
_PARTS = late(r"[\s/]+")


def capital_heads(text: str, start: int, end: int) -> Iterator[Span]:
    """The words in capitals before a sentence of the lines `[start, end)`, in text order; marked stretches may be
    masked."""
    if _LONG_WORD.search(text, start, end) is None:
        return
    for found in _HEAD.finditer(text, start, end):
        words = _PARTS.split(found[1])
        before = text[max(start, found.start() - _WIDEST) : found.start()].rstrip(" \t\xa0")
        opens = not before or before.endswith("\n")
        if _is_shouted_name(words):
            continue
        placed = opens and _is_place(words, found["state"])
        if placed or (found["state"] is None and _is_heading(words, found["first"])):
            yield Span(found.start(1), found.end(1) + len(found["state"] or ""))


def without_heads(text: str) -> str:
    """An English text with spaces for such words."""
    pieces, at = [], 0
    for start, end in capital_heads(text, 0, len(text)):
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


def _is_shouted_name(words: list[str]) -> bool:
    return 1 < len(words) <= _LONGEST_NAME and words[0].title() in given_names()


def _is_place(words: list[str], state: str | None) -> bool:
    """Whether words in capitals at the head of a paragraph are a place: TOKYO/OSAKA, NEW YORK."""
    listed = all(word in _TOWNS or word.casefold() in countries() for word in words)
    known = state.strip(", ").casefold() in countries() if state is not None else listed
    return known and len(words[0]) > len("USA")


def _is_heading(words: list[str], first: str) -> bool:
    """Whether words in capitals are a heading, and no acronyms: MORE SEATS; but UN, US NATO."""
    longest = max(map(len, words))
    if len(words) == 1:
        return (longest > _LONGEST_ACRONYM and first in _OPENERS) or words[0] in _ON_PAGES
    return sum(map(len, words)) >= _LEAST and longest >= _LEAST_LONGEST
