"""Articles made for these tests, and what matches in them."""

from collections.abc import Sequence
from typing import Any

from searchapp.article import Article, Kind, Mention, PublicationDate, Quote, Span, Speaker
from searchapp.query.match import match
from searchapp.query.parse import parse


def article(body: str, title: str | None = None, **fields: Any) -> Article:
    """An English article whose file text is its body."""
    fields.setdefault("language", "en")
    spans, at = [], 0
    for paragraph in body.split("\n\n"):
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 2
    return Article("a1b2c3d4e5", "seeds/one.txt", title, body, paragraphs=tuple(spans), end=len(body), **fields)


def quoted(body: str, *quotes: tuple[str, str | None, Kind, str | None], **fields: Any) -> Article:
    """An article with these quotes of its body: words, speaker, kind, cue."""
    found = []
    for words, speaker, kind, cue in quotes:
        start = body.index(words)
        at = body.find(cue, start + len(words)) if cue else -1
        mention = Mention(cue, at, at + len(cue)) if cue and at >= 0 else None
        found.append(Quote(words, start, start + len(words), kind, speaker, cue=mention))
    names = dict.fromkeys(quote.speaker for quote in found if quote.speaker)
    return article(body, quotes=tuple(found), speakers=tuple(Speaker(name) for name in names), **fields)


def sourced(body: str, *quotes: tuple[str, str | None, str], **fields: Any) -> Article:
    """An article with these reported quotes of its body: words, speaker, the words for the speaker."""
    found = []
    for words, speaker, source in quotes:
        start, at = body.index(words), body.index(source)
        mention = Mention(source, at, at + len(source))
        found.append(Quote(words, start, start + len(words), "indirect", speaker, source=mention))
    return article(body, quotes=tuple(found), **fields)


def dated(value: str) -> Article:
    """An article of this date."""
    precision = {4: "year", 7: "month", 10: "day"}[len(value)]
    return article("Words.", date=PublicationDate(value, precision))  # type: ignore[arg-type]


def shown(query: str, one: Article) -> Sequence[str] | None:
    """The words highlighted in title and body, or None where the article does not match."""
    found = match(parse(query), one)
    if not found:
        return None
    title = one.title or ""
    return [title[start:end] for start, end in found.title] + [one.body[start:end] for start, end in found.body]
