"""The nouns: what the rooms hand to each other.

Every offset is a code point offset from 0 into the *file text*: the decoded text of a file, line
ends made `\\n`, byte-order mark removed, nothing else changed (for HTML and Markdown, the rendered text of
the page). A file text never changes after decoding, so an offset means the same place everywhere.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import field
from hashlib import blake2b
from typing import Literal, NamedTuple

from searchapp.records import dataclass

Kind = Literal["direct", "mixed", "indirect"]
Certainty = Literal["likely", "doubtful"]
Precision = Literal["minute", "day", "month", "year"]

PARAGRAPH_BREAK = "\n\n"


class Span(NamedTuple):
    """The half-open range `[start, end)` of a text, in code points."""

    start: int
    end: int


ID_DIGITS = 10
"""Digits of the id of an article that has none of its own."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of the file text that name or cue something."""

    text: str
    start: int
    end: int


DOUBTFUL = 0.65
"""Below this confidence a reported clause is rather a plan, a belief or nobody's words than something said: in 98
articles that people had labelled one in seven of these was speech, and of the others seven in ten."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words attributed to a speaker; `text` is the file text at `[start, end)`, quote marks excluded.

    `direct` is what stands between marks, `mixed` a marked fragment within reported speech,
    `indirect` the reported clause. `speaker` is a canonical name or None where it is not known;
    `joint` are the others who said the same words with that one; `source` is how this passage names
    the speaker, `cue` the word of saying; `confidence` is 0 to 1.
    """

    text: str
    start: int
    end: int
    kind: Kind
    speaker: str | None = None
    source: Mention | None = None
    cue: Mention | None = None
    confidence: float = 1.0
    joint: tuple[str, ...] = ()

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody who said it, the first named first; empty where nobody is known."""
        return () if self.speaker is None else (self.speaker, *self.joint)

    @property
    def is_doubtful(self) -> bool:
        """Whether it is less likely that somebody said this than that the words only look like it."""
        return self.confidence < DOUBTFUL

    @property
    def certainty(self) -> Certainty:
        """The same in a word."""
        return "doubtful" if self.is_doubtful else "likely"

    @property
    def by(self) -> str | None:
        """The names of everybody who said it, on one line; None where nobody is known."""
        return ", ".join(self.speakers) or None

    @property
    def who(self) -> str:
        """Who said it, for readers: the names, else in brackets the words that the text has for them."""
        return self.by or (f"({self.source.text})" if self.source else "(unknown)")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person or body with at least one quote: canonical name, the forms it is mentioned by, its role as the article
    prints it, in English with what it is of."""

    name: str
    mentions: tuple[str, ...] = ()
    role: str | None = None


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """When an article was published, as far as it says so itself.

    `value` is ISO with as many parts as `precision` says: `2017`, `2017-01` or `2017-01-25` (also for
    `minute`, whose clock stands in `time` as `HH:MM`); `zone` is an offset such as `+03:00` if printed;
    `evidence` is the words it was read from.
    """

    value: str
    precision: Precision
    time: str | None = None
    zone: str | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One piece of news, as read from a file.

    `path` names the file (relative to the workspace where it lies inside it; `FILE.jsonl#LINE` for a
    line of a JSON Lines file) and `place` its number in the file, from 1. `start` and `end` bound the
    article in the file text. `paragraphs` are the spans of the file text that make up the body: `body`
    is exactly these slices joined by a blank line. `via` names the sources it was taken from, nearest
    first. `evidence` says for a field which words, mark-up or correction set it.
    """

    id: str
    path: str
    title: str | None
    body: str
    place: int = 1
    outlet: str | None = None
    via: tuple[str, ...] = ()
    author: str | None = None
    date: PublicationDate | None = None
    language: str | None = None
    url: str | None = None
    start: int = 0
    end: int = 0
    paragraphs: tuple[Span, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    quotes: tuple[Quote, ...] = ()
    evidence: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read from one file: its articles in file order, or the `error` that says why there are none.

    `path` is as the caller gave it. `encoding` is a name that `codecs.lookup` accepts and that decodes the
    file to `text`. `warnings` are for the user: faults that were mended or left. `skipped` says of each line or other
    part that gave no article why it did not: `line 2: not JSON`.
    """

    path: str
    encoding: str | None = None
    language: str | None = None
    error: str | None = None
    warnings: tuple[str, ...] = ()
    articles: tuple[Article, ...] = ()
    text: str = ""
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BodyMap:
    """Moves offsets between an article's body and the file text.

    Within a paragraph the two run in step; the blank line that joins two paragraphs in the body
    belongs to none, and so does what lies between them in the file text.
    """

    in_text: tuple[Span, ...]
    in_body: tuple[Span, ...]

    @classmethod
    def of(cls, paragraphs: tuple[Span, ...]) -> "BodyMap":
        """The map of an article's `paragraphs`."""
        placed, at = [], 0
        for start, end in paragraphs:
            placed.append(Span(at, at + end - start))
            at += end - start + len(PARAGRAPH_BREAK)
        return cls(paragraphs, tuple(placed))

    def to_text(self, offset: int) -> int:
        """The file text's offset of a body offset; one within a paragraph break is the paragraph's end."""
        return _moved(offset, self.in_body, self.in_text)

    def to_body(self, offset: int) -> int:
        """The body's offset of a file text offset; one between paragraphs is the end of the one before."""
        return _moved(offset, self.in_text, self.in_body)

    def span_to_text(self, span: Span) -> Span:
        """A span of the body, as a span of the file text."""
        return Span(self.to_text(span.start), self.to_text(span.end))

    def span_to_body(self, span: Span) -> Span | None:
        """The part of a file text span that stands in the body, or None if none of it does."""
        start, end = _start_moved(span.start, self.in_text, self.in_body), self.to_body(span.end)
        return Span(start, end) if start < end else None


def placed_in_body(article: "Article", quotes: Iterable[Quote]) -> list[tuple[Span, Quote]]:
    """Quotes of an article as spans of its body, of those within each other the inner one first."""
    body = BodyMap.of(article.paragraphs)
    placed = ((body.span_to_body(Span(quote.start, quote.end)), quote) for quote in quotes)
    found = ((span, quote) for span, quote in placed if span is not None)
    return sorted(found, key=lambda one: (one[0].end - one[0].start, one[0]))


def _moved(offset: int, here: tuple[Span, ...], there: tuple[Span, ...]) -> int:
    at = bisect_right(here, offset, key=lambda span: span.start) - 1
    if at < 0:
        return there[0].start if there else 0
    return there[at].start + min(offset, here[at].end) - here[at].start


def _start_moved(offset: int, here: tuple[Span, ...], there: tuple[Span, ...]) -> int:
    at = bisect_right(here, offset, key=lambda span: span.start) - 1
    if at >= 0 and offset < here[at].end:
        return there[at].start + offset - here[at].start
    following = at + 1
    return there[following].start if following < len(there) else (there[-1].end if there else 0)


def body_of(text: str, paragraphs: tuple[Span, ...]) -> str:
    """The body that these spans of the file text make up."""
    return PARAGRAPH_BREAK.join(text[start:end] for start, end in paragraphs)


def is_json_lines(name: str) -> bool:
    """Whether the file of this name is read line by line, so that its articles are `FILE.jsonl#LINE`."""
    return name.casefold().endswith((".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz"))


@dataclass(frozen=True, slots=True)
class Tags:
    """All tags of a workspace: those `of` an article, and the ids of the articles that bear each, by the tags in
    alphabetical order."""

    of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bearers: Mapping[str, frozenset[str]] = field(default_factory=dict)


def article_id(path: str, place: int) -> str:
    """The id of the article at `place` (from 1) of the file at `path`: it stays while both stay."""
    return blake2b(f"{path}#{place}".encode("utf-8", "surrogateescape")).hexdigest()[:ID_DIGITS]
