"""A page to its articles: layout, language, pieces, fields with their evidence, quotes."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from searchapp.article import Article, PublicationDate, Quote, Span, article_id, body_of
from searchapp.patterns import late
from searchapp.quotes.attribute import Attribution, attribute
from searchapp.reading.dates.publication_day import day_order, in_order, publication_date
from searchapp.reading.lines.language import language_of
from searchapp.reading.lines.layout import layout_of
from searchapp.reading.lines.recurring import NONE, RecurringLines
from searchapp.reading.lines.titles import heading_at
from searchapp.reading.outlets.authors import author_of
from searchapp.reading.outlets.beside_day import source_beside_day
from searchapp.reading.outlets.outlets import OutletList, shipped_outlets
from searchapp.reading.outlets.publishing import Published, published
from searchapp.reading.outlets.via import sources
from searchapp.reading.own.settings import FileSettings
from searchapp.reading.pages.page import Layout, Line, Page
from searchapp.reading.pieces.alerts import alert
from searchapp.reading.pieces.digests import digest
from searchapp.reading.pieces.divided import Part, divided, with_fields
from searchapp.reading.pieces.messages import Channel, channel_of
from searchapp.reading.pieces.sections import Piece, split

NOTHING_SET = FileSettings()
_OF_MESSAGE = ("date", "outlet", "via", "author")
_SET_BY_USER = "searchapp.toml"
_CODE = late(r"[a-z]{2,3}(?![a-z])", re.IGNORECASE)
_LINES_FOR_LANGUAGE = 8
_TOLD_TOGETHER = 20
"""Pieces of one file, at most, that tell each other who is who."""


def articles_of(
    page: Page,
    settings: FileSettings = NOTHING_SET,
    outlets: OutletList | None = None,
    recurring: RecurringLines = NONE,
) -> tuple[Article, ...]:
    """The articles of a page, in file order; `outlets` are those known, the ones that ship with the project if None,
    `recurring` the lines that other files of its folder have too."""
    outlets = outlets or shipped_outlets()
    channel = channel_of(page)
    parts = () if channel else divided(page)
    whole = Span(0, len(page.text))
    if channel:
        articles = tuple(_messages(page, channel, settings, outlets))
    elif parts:
        articles = tuple(_parts(page, parts, settings, outlets, recurring))
    else:
        page = with_fields(page)
        layout = layout_of(page, recurring)
        language = settings.language or page_language(page, layout)
        results = alert(page, outlets)
        if results:
            layout = replace(layout, body=tuple(range(len(page.lines))))
        pieces = () if results else split(page, outlets)
        taken = results if pieces or results else digest(page, outlets)
        if pieces or taken:
            articles = tuple(_pieces(page, layout, pieces or taken, language, outlets, bool(taken)))
        else:
            articles = (article_of(page, layout, language, outlets),)
    if settings.outlet:
        articles = tuple(published_by(article, settings.outlet) for article in articles)
    apart = bool(channel or parts) or len(articles) > _TOLD_TOGETHER
    return tuple(
        _with_quotes(page.text, article, Span(article.start, article.end) if apart else whole) for article in articles
    )


def page_language(page: Page, layout: Layout) -> str | None:
    """The language of the body, else the one that the mark-up declares, else None."""
    told = language_of(" ".join(page.lines[index].text for index in layout.body[:_LINES_FOR_LANGUAGE]))
    if told is None and page.facts and page.facts.language:
        code = _CODE.match(page.facts.language)
        return code[0].casefold() if code else None
    return told


def article_of(
    page: Page,
    layout: Layout,
    language: str | None,
    outlets: OutletList,
    given: Collection[str] = (),
) -> Article:
    """The one article of a page laid out like this, without quotes; fields named in `given` are not looked for."""
    date = None if "date" in given else publication_date(page, layout, language)
    by = Published(None) if {"outlet", "via"} <= set(given) else published(page, layout, outlets)
    author = None if "author" in given else author_of(page, layout)
    title, told = _title(page, layout)
    evidence = {
        "title": told,
        "outlet": by.evidence,
        "via": by.via_evidence,
        "author": author[1] if author else None,
        "date": date.evidence if date else None,
    }
    paragraphs = tuple(page.lines[index].span for index in layout.body)
    return Article(
        id=article_id(page.path, 1),
        path=page.path,
        title=title,
        body=body_of(page.text, paragraphs),
        outlet=by.outlet,
        via=by.via,
        author=author[0] if author else None,
        date=date,
        language=language,
        url=_address(page),
        end=len(page.text),
        paragraphs=paragraphs,
        evidence={name: words for name, words in evidence.items() if words},
    )


def _address(page: Page) -> str | None:
    return page.facts.urls[0].value if page.facts and page.facts.urls else None


def _title(page: Page, layout: Layout) -> tuple[str | None, str | None]:
    """The title and the words that say so: the line of the page (and those on which it goes on), or what mark-up
    states where no line has it."""
    if layout.stated is not None:
        return layout.stated.value, f"{layout.stated.source}: {layout.stated.value}"
    if layout.title is None:
        return None, None
    heading = [page.lines[index] for index in heading_at(page.lines, layout.title)]
    return " ".join(line.text for line in heading), f"line {heading[0].number}"


def _parts(
    whole: Page, parts: Sequence[Part], settings: FileSettings, outlets: OutletList, recurring: RecurringLines
) -> Iterator[Article]:
    """The articles of a file in which they were put one after another, each read as a page of its own. The publisher is
    who what stands above them names, where anybody is."""
    cover = tuple(line for line in whole.lines if line.end <= parts[0].span.start)
    over = published(replace(whole, lines=cover), Layout(()), outlets) if cover else Published()
    for place, part in enumerate(parts, 1):
        page = part.page
        layout = layout_of(page, recurring)
        article = article_of(page, layout, settings.language or page_language(page, layout), outlets)
        head = page.lines[: layout.body[0]]
        beside = source_beside_day(page, head, outlets)
        source = beside.name if beside else None
        alone = None if source else _named_alone(head, outlets)
        # a source beside the day did not put the file together
        own = article.outlet if article.outlet != source else None
        outlet = over.outlet or own or alone
        named = (article.outlet, source, *article.via) if over.outlet else (source, *article.via)
        told = dict(article.evidence)
        if over.outlet or not own:
            told["outlet"] = over.evidence or alone or ""
        if beside:
            told["via"] = "; ".join(filter(None, (page.text[beside.start : beside.end], told.get("via"))))
        yield replace(
            article,
            id=article_id(page.path, place),
            place=place,
            outlet=outlet,
            via=tuple(dict.fromkeys(name for name in named if name and name != outlet)),
            url=article.url if whole.facts is None else _address(whole),
            start=part.span.start,
            end=part.span.end,
            evidence={name: words for name, words in told.items() if words},
        )


def _messages(page: Page, channel: Channel, settings: FileSettings, outlets: OutletList) -> Iterator[Article]:
    """The articles of a channel or chat: each message with its own day and sender, the channel as its outlet."""
    name = (outlets.canonical(channel.name) or channel.name) if channel.name else None
    order = day_order([message.date for message in channel.messages], settings.language, None)
    for place, message in enumerate(channel.messages, 1):
        lines = message.lines
        own = replace(page, lines=lines, facts=None, kept=None, markup=())
        layout = Layout(tuple(range(message.title, len(lines))), 0 if message.title else None)
        article = article_of(own, layout, settings.language or page_language(own, layout), outlets, _OF_MESSAGE)
        date = in_order(message.date, order)
        origin = (outlets.canonical(message.origin) or message.origin) if message.origin else None
        named = [source.name for source in sources(own, layout, outlets)]
        author = message.sender if message.sender and message.sender != channel.name else None
        via = dict.fromkeys(source for source in (origin, *named) if source and source != name)
        told = {"outlet": channel.name, "author": author, "via": "; ".join(via), "date": message.head}
        yield replace(
            article,
            id=article_id(page.path, place),
            place=place,
            outlet=name,
            via=tuple(via),
            author=author,
            date=PublicationDate(date.value, "minute", date.time, date.zone, message.head),
            start=message.span.start,
            end=message.span.end,
            evidence={**article.evidence, **{field: words for field, words in told.items() if words}},
        )


def _named_alone(lines: Sequence[Line], outlets: OutletList) -> str | None:
    """The outlet whose name is all that one of these lines says."""
    return next((name for line in lines if (name := outlets.canonical(line.text)) is not None), None)


def _pieces(
    page: Page,
    layout: Layout,
    pieces: tuple[Piece, ...],
    language: str | None,
    outlets: OutletList,
    of_one_day: bool,
) -> Iterator[Article]:
    """The articles of a compilation: one publisher, each with its own source, title and place, and its own day, but for
    a digest `of_one_day`."""
    whole = article_of(page, layout, language, outlets)
    alone = whole.outlet is None and len(pieces) <= _TOLD_TOGETHER
    given = ("date",) if alone else ("date", "outlet", "via")
    for piece in pieces:
        heads = {piece.title, *piece.heads}
        body = tuple(index for index in layout.body if piece.first <= index < piece.last and index not in heads)
        if not body:
            continue
        own = Layout(body, piece.title)
        lines = list(page.lines)
        if piece.title is not None and piece.heading is not None:
            lines[piece.title] = piece.heading
        article = article_of(replace(page, facts=None, lines=tuple(lines)), own, language, outlets, given)
        date = piece.date or publication_date(page, own, language, piece.first, piece.last)
        date = date or (whole.date if of_one_day else None)
        via = tuple(dict.fromkeys(name for name in (piece.source,) if name and name != whole.outlet))
        place = sum(earlier.first < piece.first for earlier in pieces) + 1
        yield replace(
            article,
            id=article_id(page.path, place),
            place=place,
            outlet=whole.outlet or article.outlet,
            via=via,
            date=date,
            url=whole.url,
            start=page.lines[piece.first].start,
            end=page.lines[piece.last - 1].end,
            evidence=_piece_evidence(article, whole, piece, date),
        )


def _piece_evidence(article: Article, whole: Article, piece: Piece, date: PublicationDate | None) -> dict[str, str]:
    found = {name: words for name, words in article.evidence.items() if name in ("title", "author")}
    if "outlet" in whole.evidence:
        found["outlet"] = whole.evidence["outlet"]
    if piece.source:
        found["via"] = piece.evidence
    if date:
        found["date"] = date.evidence
    return found


def published_by(article: Article, outlet: str) -> Article:
    """The article with the outlet that the user set for its file."""
    via = tuple(name for name in article.via if name != outlet)
    return replace(article, outlet=outlet, via=via, evidence={**article.evidence, "outlet": _SET_BY_USER})


def _with_quotes(text: str, article: Article, within: Span) -> Article:
    """The article with its quotes; who is who is told by what stands `within` this part of the file text."""
    start, end = within
    paragraphs = tuple(Span(first - start, last - start) for first, last in article.paragraphs)
    said: Attribution = attribute(text[start:end], paragraphs, article.language, article.title)
    quotes = tuple(_moved(quote, start) for quote in said.quotes) if start else said.quotes
    return replace(article, quotes=quotes, speakers=said.speakers)


def _moved(quote: Quote, by: int) -> Quote:
    source, cue = (
        replace(mention, start=mention.start + by, end=mention.end + by) if mention else None
        for mention in (quote.source, quote.cue)
    )
    return replace(quote, start=quote.start + by, end=quote.end + by, source=source, cue=cue)
