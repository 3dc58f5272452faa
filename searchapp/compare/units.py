"""The units that articles are compared by: the sentences of their bodies, with who speaks in them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from searchapp.article import Article, BodyMap, Quote, Span
from searchapp.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of an article's body, never of its title.

    `start` and `end` are offsets into the file text, `body` the same place in the body. `speaker` is the
    canonical name of whoever is quoted in most of it, None where nobody is.
    """

    text: str
    start: int
    end: int
    body: Span
    speaker: str | None = None


def units_of(article: Article) -> list[Unit]:
    """The sentences of an article in order."""
    places = BodyMap.of(article.paragraphs)
    found = []
    for paragraph in places.in_body or (Span(0, len(article.body)),):
        for span in sentences(article.body, paragraph):
            place = places.span_to_text(span) if places.in_text else span
            text = article.body[span.start : span.end]
            if any(character.isalnum() for character in text):
                found.append(Unit(text, *place, span, _speaker(place, article.quotes)))
    return found


def _speaker(place: Span, quotes: Sequence[Quote]) -> str | None:
    shares: Counter[str] = Counter()
    for quote in quotes:
        shared = min(place.end, quote.end) - max(place.start, quote.start)
        if quote.speaker is not None and shared > 0:
            shares[quote.speaker] += shared
    return shares.most_common(1)[0][0] if shares else None
