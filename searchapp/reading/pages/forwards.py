"""A message that a letter passes on: its own sender, day and subject rather than those of who passed it on."""

import re
from dataclasses import replace

from searchapp.patterns import compiled
from searchapp.reading.pages.page import Fact, HtmlFacts, Page

_MARK = compiled(
    r"(?i)\W{0,12}(?:begin forwarded message|forwarded message|original message|weitergeleitete nachricht|"
    r"ursprüngliche nachricht|message transféré|message d['’]origine|mensaje reenviado|mensaje original|"
    r"пересылаемое сообщение|исходное сообщение|iletilen (?:ileti|mesaj)|messaggio inoltrato)\b.{0,20}$"
)
_FIELD = compiled(
    r"(?i)\W{0,3}(?:(?P<authors>from|von|de|от(?: кого)?|kimden|da)|"
    r"(?P<dates>date|sent|datum|gesendet|envoyé|fecha|enviado|дата|отправлено|tarih|data)|"
    r"(?P<titles>subject|betreff|objet|asunto|тема|konu|oggetto)|"
    r"(?:to|cc|an|à|para|кому|kime|a|reply-to))\s?:\s{0,3}(?P<value>\S.{0,400}|$)"
)
_NAMES = {"authors": "header from", "dates": "header date", "titles": "header subject"}
_PREFIX = compiled(r"(?i)(?:(?:fwd?|re|aw|wg|tr|rv|vs|i|ynt|отв|пер)\s?:\s{0,3}){1,5}(?=\S)")
_FIRST, _FIELDS, _LETTER = 40, 8, 2
"""Lines of a letter among which the mark stands, lines of a head, different fields of it, at least."""


def without_prefix(subject: str) -> str:
    """A subject without what says that it was passed on or answered: `Fwd:`, `AW:`."""
    prefix = _PREFIX.match(subject)
    return subject[prefix.end() :] if prefix else subject


def forwarded(page: Page) -> Page:
    """The page of a message that a letter passes on; the letter itself where it passes on none."""
    mark = next((index for index, line in enumerate(page.lines[:_FIRST]) if _MARK.match(line.text)), None)
    if mark is None:
        return page
    found: dict[str, tuple[Fact, ...]] = {}
    end = mark + 1
    while end - mark <= _FIELDS and end < len(page.lines) and (field := _FIELD.match(page.lines[end].text)):
        end += 1
        if (kind := _kind(field)) and field["value"]:
            value = without_prefix(field["value"]) if kind == "titles" else field["value"]
            found.setdefault(kind, (Fact(_NAMES[kind], value),))
    if len(found) < _LETTER or end >= len(page.lines):
        return page
    facts = page.facts or HtmlFacts()
    facts = replace(
        facts,
        titles=found.get("titles", facts.titles),
        authors=found.get("authors", facts.authors),
        dates=found.get("dates", facts.dates),
    )
    return replace(
        page,
        lines=page.lines[end:],
        facts=facts,
        kept=None if page.kept is None else frozenset(index - end for index in page.kept if index >= end) or None,
        markup=page.markup[end:],
        stories=tuple((first - end, last - end) for first, last in page.stories if first >= end),
    )


def addressed(page: Page) -> Page:
    """The page of a text that begins with the head of a letter, as programs for mail print it, with what that says as
    facts; any other page as it is."""
    found: dict[str, tuple[Fact, ...]] = {}
    end = 0
    while end < min(_FIELDS, len(page.lines)) and (field := _FIELD.match(page.lines[end].text)):
        end += 1
        if (kind := _kind(field)) and field["value"]:
            value = without_prefix(field["value"]) if kind == "titles" else field["value"]
            found.setdefault(kind, (Fact(_NAMES[kind], value),))
    if len(found) < len(_NAMES) or end >= len(page.lines):
        return page
    facts = HtmlFacts(titles=found["titles"], authors=found["authors"], dates=found["dates"])
    return replace(page, lines=page.lines[end:], facts=facts)


def _kind(field: re.Match[str]) -> str | None:
    return next((name for name in _NAMES if field[name]), None)
