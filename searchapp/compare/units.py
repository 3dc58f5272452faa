"""The units that articles are compared by: the sentences of their bodies, with who speaks in them."""

from collections import Counter
from collections.abc import Iterator, Sequence

from searchapp.article import Article, BodyMap, Quote, Span
from searchapp.patterns import late
from searchapp.records import dataclass
from searchapp.text.sentences import sentences

_LOWER, _UPPER = "a-zà-öø-ÿа-яё", "A-ZÀ-ÖØ-ÞА-ЯЁ"
# where paragraphs were joined with nothing between them: “… by the vote.The ministry …”
_JOINED = late(
    rf"(?:(?<=[{_LOWER}][{_LOWER}][.!?])|(?<=[)”’»][.!?]))[\"”’»]?(?=[\"“‘«]?[{_UPPER}][{_LOWER}]{{0,30}}[ ,’'])"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of an article's body, never of its title.

    `start` and `end` are offsets into the file text, `body` the same place in the body. `speakers` are the
    canonical names of those who are quoted in most of it, several where they said it together, none where nobody is.
    """

    text: str
    start: int
    end: int
    body: Span
    speakers: tuple[str, ...] = ()

    @property
    def speaker(self) -> str | None:
        """The first of the speakers, under whose name the sentence is shown."""
        return next(iter(self.speakers), None)


def units_of(article: Article) -> list[Unit]:
    """The sentences of an article in order."""
    places = BodyMap.of(article.paragraphs)
    found: list[tuple[Span, Span]] = []
    for paragraph in places.in_body or (Span(0, len(article.body)),):
        found += [
            (places.span_to_text(span) if places.in_text else span, span)
            for sentence in sentences(article.body, paragraph)
            for span in _parted(article.body, sentence)
            if any(map(str.isalnum, article.body[span.start : span.end]))
        ]
    spoken = quotes_at([place for place, _ in found], article.quotes)
    return [
        Unit(article.body[span.start : span.end], *place, span, _speakers(place, quotes))
        for (place, span), quotes in zip(found, spoken, strict=True)
    ]


def _parted(text: str, sentence: Span) -> Iterator[Span]:
    """A sentence, or those that were joined in it."""
    start = sentence.start
    for joint in _JOINED.finditer(text, *sentence):
        yield Span(start, joint.end())
        start = joint.end()
    yield Span(start, sentence.end)


def quotes_at(places: Sequence[Span], quotes: Sequence[Quote]) -> list[list[Quote]]:
    """The quotes that touch each of these spans of the file text, which are in order."""
    waiting = sorted(quotes, key=lambda quote: quote.start)
    found: list[list[Quote]] = []
    begun = 0
    for place in places:
        first = begun
        while begun < len(waiting) and waiting[begun].start < place.end:
            begun += 1
        near = [*(found[-1] if found else ()), *waiting[first:begun]]
        found.append([quote for quote in near if quote.end > place.start])
    return found


def _speakers(place: Span, quotes: Sequence[Quote]) -> tuple[str, ...]:
    shares: Counter[tuple[str, ...]] = Counter()
    for quote in quotes:
        if quote.speakers:
            shares[quote.speakers] += min(place.end, quote.end) - max(place.start, quote.start)
    return shares.most_common(1)[0][0] if shares else ()
