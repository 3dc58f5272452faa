"""Who wrote an article: its byline, else what the mark-up says."""

import re

from searchapp.patterns import late
from searchapp.reading.outlets.outlets import shipped_outlets
from searchapp.reading.pages.page import HtmlFacts, Layout, Page

_BYLINE = re.compile(
    r"\W{0,3}(?:byline:\s{0,3}(?!by)|(?:byline:\s{0,3})?(?:(?:written|reported|posted|story|text|words)\s)?"
    r"(?:by|von|par|por|di|автор|текст|yazan)\b[\s:]{1,5})(?P<name>.{4,80})",
    re.IGNORECASE,
)
_NAME = late(
    r"[^\W\d_][\w.'’-]{0,30}(?:\s(?:(?:de|da|di|del|van|von|al|el|bin|ben|la|le)\s){0,2}[^\W\d_][\w.'’-]{0,30}){1,4}"
)
_CUT = late(
    r"\s{2,}|[|•·,;/(]|\s[–—-]\s|\s(?:on|in|for|at|and|und|et|y|with|mit|avec|con)\s|\d|\s\S+@|\s(?:AP|AFP|Reuters|Staff|Special|Associated)\b"
)
_DESK = late(r"\W{0,3}(?:\S{1,30}\s){1,3}(?:staff|desk|team|newsroom|editors|(?i:redaktion|редакция))\W{0,3}$")
_INVERTED = late(r"(?P<last>[^\W\d_][\w'’-]{1,30}),\s(?P<first>[^\W\d_][\w.'’-]{0,30}(?:\s[^\W\d_]\.?)?)(?:;.*)?$")
"""How libraries and databases write a name: `Lind, Nora`."""
_PARTED = re.compile(r"\s[|·•]\s")
_ABOVE, _BELOW = 8, 2
_LONGEST, _WORDS = 120, 10


def author_of(page: Page, layout: Layout) -> tuple[str, str] | None:
    """The author with the words that say so, or None: a name of two to five words after `By`, near title and body."""
    first = layout.body[0]
    begin = layout.title if layout.title is not None and layout.title < first else first - _ABOVE
    for index in range(max(0, begin), min(len(page.lines), first + _BELOW)):
        text = page.lines[index].text
        if len(text) > _LONGEST:
            continue
        for part in _PARTED.split(text):
            found = _BYLINE.match(part)
            if found and (name := _person(found["name"])) and not _is_outlet(name):
                return name, text
    return _stated(page.facts) if page.facts else None


def is_byline(text: str) -> bool:
    """Whether a line says who wrote and nothing else: `By Ann Bell`."""
    found = _BYLINE.match(text) if len(text) <= _LONGEST else None
    if found is None or len(text.split()) > _WORDS:
        return False
    return _person(found["name"]) is not None or _DESK.match(found["name"]) is not None


def _stated(facts: HtmlFacts) -> tuple[str, str] | None:
    for fact in facts.authors:
        byline, inverted = _BYLINE.match(fact.value), _INVERTED.match(fact.value)
        told = byline["name"] if byline else f"{inverted['first']} {inverted['last']}" if inverted else fact.value
        # an address or an account is no name
        if not re.search(r"https?:|[@/]", fact.value) and (name := _person(told)) and not _is_outlet(name):
            return name, f"{fact.source}: {fact.value[:80]}"
    return None


def _is_outlet(name: str) -> bool:
    """Whether what a byline names is a house rather than a person: `By BBC News`."""
    return shipped_outlets().canonical(name) is not None


def _person(text: str) -> str | None:
    if _DESK.match(text):
        return None
    name = _CUT.split(text.strip(), maxsplit=1)[0].strip(" .:-–—")
    if not _NAME.fullmatch(name):
        return None
    if name.isupper():
        return name.title()
    return name if sum(word[0].isupper() for word in name.split()) >= 2 else None
