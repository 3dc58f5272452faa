"""A tree against one article: whether it matches, and exactly the spans that made it match.

`is:` and `like:` are about an article among others: they are for the engine to decide and taken to hold here.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from searchapp.article import Article, BodyMap, Mention, PublicationDate, Quote, Span
from searchapp.query.forms import whole
from searchapp.query.places import places
from searchapp.query.sheaf import streams
from searchapp.query.shown import shown
from searchapp.query.spans import NOWHERE, Spans
from searchapp.query.stream import Stream
from searchapp.query.tree import (
    Among,
    And,
    AtLeast,
    Dates,
    Everything,
    Has,
    Is,
    Leaf,
    Like,
    Node,
    Not,
    OneQuote,
    Or,
    Phrase,
    Undated,
    Value,
    field_of,
    has_places,
    one_quotes,
)
from searchapp.records import dataclass
from searchapp.text.languages import code_of_language


@dataclass(frozen=True, slots=True)
class Matches:
    """Whether an article matches, and where: spans of its title and of its body (from 0 of `article.body`), sorted
    and apart. Both are empty when it does not match, or by what stands elsewhere (`outlet:`, `date:`)."""

    matched: bool
    title: Spans = NOWHERE
    body: Spans = NOWHERE

    def __bool__(self) -> bool:
        return self.matched


@dataclass(frozen=True, slots=True)
class _Found:
    """The outcome of a part of a tree; `holds` None is "not for us to say"."""

    holds: bool | None
    title: Spans = NOWHERE
    body: Spans = NOWHERE


_REMEMBERED = 1 << 12
"""Names whose meeting of a condition is remembered: of an article's quotes many have one speaker."""
_NO = _Found(False)
_YES = _Found(True)
_UNKNOWN = _Found(None)


def match(tree: Node, article: Article) -> Matches:
    """Matches a tree against an article, with the meaning that `searchapp.query.tree` gives it.

    Raises QueryError for a regular expression that takes too long.
    """
    return _Reader(article).matches(tree)


def match_all(tree: Node, articles: Sequence[Article]) -> list[Matches]:
    """The same of some articles, faster."""
    numbers: dict[str | None, list[int]] = {}
    for number, article in enumerate(articles):
        numbers.setdefault(article.language, []).append(number)
    found = [Matches(False)] * len(articles)
    for language, chosen in numbers.items():
        texts = [text for number in chosen for text in (articles[number].title or "", articles[number].body)]
        of_both = streams(texts, language)
        for number, title, body in zip(chosen, of_both[0::2], of_both[1::2], strict=True):
            found[number] = _Reader(articles[number], title, body).matches(tree)
    return found


def quotes_matched(tree: Node, article: Article) -> tuple[int, ...]:
    """The numbers (from 0) of the article's quotes that meet every `OneQuote` of a tree that is not negated; all of
    them when the tree has none."""
    wanted = list(one_quotes(tree))
    reader = _Reader(article)
    return tuple(
        number
        for number, quote in enumerate(article.quotes)
        if not wanted or any(_QuoteReader(quote, reader).found(part.part).holds is not False for part in wanted)
    )


class _Combining:
    """AND, OR and NOT over parts that a subclass evaluates."""

    def found(self, node: Node) -> _Found:
        if isinstance(node, And):
            return self._all(node.parts)
        if isinstance(node, Or):
            return self._any(node.parts)
        if isinstance(node, Not):
            holds = self.found(node.part).holds
            return _UNKNOWN if holds is None else _NO if holds else _YES
        return self.part(node)

    def part(self, node: Node) -> _Found:
        raise NotImplementedError

    def _all(self, nodes: Iterable[Node]) -> _Found:
        parts = []
        for node in nodes:
            part = self.found(node)
            if part.holds is False:
                return _NO
            parts.append(part)
        return _together(None if any(part.holds is None for part in parts) else True, parts)

    def _any(self, nodes: Iterable[Node]) -> _Found:
        parts = [part for node in nodes if (part := self.found(node)).holds is not False]
        if not parts:
            return _NO
        return _together(True if any(part.holds for part in parts) else None, parts)


def _together(holds: bool | None, parts: Iterable[_Found]) -> _Found:
    listed = list(parts)
    if len(listed) == 1:
        return _Found(holds, listed[0].title, listed[0].body)
    return _Found(
        holds, Spans.together([part.title for part in listed]), Spans.together([part.body for part in listed])
    )


class _Reader(_Combining):
    """An article with its texts as streams."""

    def __init__(self, article: Article, title: Stream | None = None, body: Stream | None = None) -> None:
        self.article = article
        self.title = title or Stream(article.title or "", article.language)
        self.body = body or Stream(article.body, article.language)

    def matches(self, tree: Node) -> Matches:
        found = self.found(tree)
        if found.holds is False:
            return Matches(False)
        return Matches(True, found.title.apart(), found.body.apart())

    @cached_property
    def _map(self) -> BodyMap:
        return BodyMap.of(self.article.paragraphs)

    def part(self, node: Node) -> _Found:
        if has_places(node):
            return self._in_text(node)
        if isinstance(node, OneQuote):
            return self._in_a_quote(node)
        if isinstance(node, AtLeast):
            return self._in_text(node.leaf, node.count)
        if isinstance(node, (Is, Like)):
            return _UNKNOWN
        return _YES if self._holds(node) else _NO

    def _in_text(self, node: Node, at_least: int = 1) -> _Found:
        field = field_of(node)
        title, in_title = _shown(node, self.title) if field != "body" else (NOWHERE, 0)
        body, in_body = _shown(node, self.body) if field != "title" else (NOWHERE, 0)
        return _Found(True, title, body) if in_title + in_body >= at_least else _NO

    def _in_a_quote(self, node: OneQuote) -> _Found:
        held = []
        for quote in self.article.quotes:
            found = _QuoteReader(quote, self).found(node.part)
            if found.holds:
                held.append(found if found.body else self.shown(Span(quote.start, quote.end)))
        return _together(True, held) if held else _NO

    def shown(self, *spans: Span) -> _Found:
        """Spans of the file text, as far as they stand in the body."""
        moved = (self._map.span_to_body(span) for span in spans)
        return _Found(True, NOWHERE, Spans.of(span for span in moved if span is not None))

    def _holds(self, node: Node) -> bool:
        article = self.article
        if isinstance(node, Everything):
            return True
        if isinstance(node, Dates):
            return _is_within(article.date, node)
        if isinstance(node, Undated):
            return article.date is None
        if isinstance(node, Has):
            return _has(article, node.what)
        if isinstance(node, Among):
            return article.id in node.ids
        if isinstance(node, (Leaf, Phrase, Value)):
            return any(meets(value, node) for value in _values(article, node.field))
        raise TypeError(f"{type(node).__name__} is no part of an article")


class _QuoteReader(_Combining):
    """One quote of an article."""

    def __init__(self, quote: Quote, reader: _Reader) -> None:
        self._quote = quote
        self._reader = reader

    @cached_property
    def _texts(self) -> dict[str, tuple[int, Stream]]:
        """Where they begin, and what they are: the words said, and those for who said them."""
        quote, language = self._quote, self._reader.article.language
        source = quote.source or Mention("", quote.start, quote.start)
        return {
            "said": (quote.start, Stream(quote.text, language)),
            "as": (source.start, Stream(source.text, language)),
        }

    def part(self, node: Node) -> _Found:
        if has_places(node):
            at, words = self._texts[field_of(node)]
            spans, count = _shown(node, words)
            return self._reader.shown(*(Span(at + start, at + end) for start, end in spans)) if count else _NO
        if not isinstance(node, (Leaf, Phrase, Value)):
            raise TypeError(f"{type(node).__name__} is no part of a quote")
        if not any(meets(value, node) for value in self._values(node.field)):
            return _NO
        cue = self._quote.cue
        return self._reader.shown(Span(cue.start, cue.end)) if node.field == "verb" and cue else _YES

    def _values(self, field: str) -> tuple[str, ...]:
        quote = self._quote
        if field == "by":
            return quote.speakers
        if field == "verb":
            return (quote.cue.text,) if quote.cue else ()
        return (quote.kind, quote.certainty) if field == "kind" else (quote.text,)


def _shown(node: Node, stream: Stream) -> tuple[Spans, int]:
    """The spans of a node in a stream and the number of its places."""
    if not stream.text:
        return NOWHERE, 0
    if isinstance(node, Leaf) or (isinstance(node, Phrase) and node.slop is None):
        seen = stream.seen(node)
        if seen is not None:
            return seen, len(seen)
    runs, count = shown(node, stream)
    return (stream.spans_of(runs) if count else NOWHERE), count


@lru_cache(maxsize=_REMEMBERED)
def meets(value: str, node: Leaf | Phrase | Value) -> bool:
    """Whether a name meets a condition on names."""
    if isinstance(node, Value):
        return whole(value) == whole(node.value)
    return bool(places(node, Stream(value)))


def _values(article: Article, field: str) -> Iterator[str]:
    if field == "via":
        yield from article.via
    elif field == "speaker":
        yield from (speaker.name for speaker in article.speakers)
    else:
        value = {"outlet": article.outlet, "path": article.path, "lang": article.language, "id": article.id}[field]
        if value:
            yield code_of_language(value) if field == "lang" else value


def _has(article: Article, what: str) -> bool:
    held = {
        "quote": article.quotes,
        "speaker": article.speakers,
        "date": article.date,
        "outlet": article.outlet,
        "title": article.title,
        "via": article.via,
    }
    return bool(held[what])


def _is_within(date: PublicationDate | None, wanted: Dates) -> bool:
    """Whether the whole period that a date names lies within the days wanted."""
    if date is None:
        return False
    first, last = _period(date.value)
    return (wanted.first is None or wanted.first <= first) and (wanted.last is None or last <= wanted.last)


def _period(value: str) -> tuple[str, str]:
    """The first and the last day of `2017`, `2017-01` or `2017-01-25`."""
    if len(value) == 4:
        return f"{value}-01-01", f"{value}-12-31"
    if len(value) == 7:
        return f"{value}-01", f"{value}-{monthrange(int(value[:4]), int(value[5:7]))[1]}"
    return value, value
