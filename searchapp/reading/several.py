"""The articles of files that hold several: put one after another, messages of a channel, pieces of a compilation."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from searchapp.article import Article, PublicationDate, article_id
from searchapp.reading.dates.publication_day import day_order, in_order
from searchapp.reading.lines.elsewhere import leads_away
from searchapp.reading.lines.layout import layout_of
from searchapp.reading.lines.recurring import RecurringLines
from searchapp.reading.outlets.beside_day import source_beside_day
from searchapp.reading.outlets.hosts import host_of
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.outlets.publishing import Published, published
from searchapp.reading.outlets.via import sources
from searchapp.reading.own.settings import FileSettings
from searchapp.reading.pages.page import LINK_OF_TITLE, Fact, HtmlFacts, Layout, Line, Page
from searchapp.reading.pieces.divided import FIRST_LINE, Part
from searchapp.reading.pieces.messages import Channel
from searchapp.reading.pieces.sections import Piece
from searchapp.reading.single import address_of, article_of, page_language

TOLD_TOGETHER = 20
"""Pieces of one file, at most, that tell each other who is who."""
_OF_MESSAGE = ("date", "outlet", "via", "author")


def of_parts(
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
        head = page.lines[: layout.opening]
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
            _placed(article, place, outlet, named, told),
            url=article.url if whole.facts is None else address_of(whole),
            start=part.span.start,
            end=part.span.end,
        )


def of_messages(page: Page, channel: Channel, settings: FileSettings, outlets: OutletList) -> Iterator[Article]:
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
        placed = _placed(article, place, name, (origin, *named), article.evidence)
        told = {"outlet": channel.name, "author": author, "via": "; ".join(placed.via), "date": message.head}
        yield replace(
            placed,
            author=author,
            date=PublicationDate(date.value, "minute", date.time, date.zone, message.head),
            start=message.span.start,
            end=message.span.end,
            evidence={**placed.evidence, **{field: words for field, words in told.items() if words}},
        )


def of_pieces(
    page: Page,
    layout: Layout,
    pieces: tuple[Piece, ...],
    language: str | None,
    outlets: OutletList,
    of_one_day: bool,
) -> Iterator[Article]:
    """The articles of a compilation: one publisher, each with its own source, title and place, and its own day, but for
    a digest `of_one_day`."""
    page = _without_link(page)
    addresses = _addresses(page, pieces, outlets)
    if addresses and page.facts is not None:  # what stands in the first line is no address of all
        page = replace(page, facts=replace(page.facts, urls=()))
    whole = article_of(page, layout, language, outlets)
    over = Published() if len(addresses) > 1 else _publisher_of_all(page, whole, pieces, outlets)
    for place, piece in enumerate(pieces, 1):
        heads = {piece.title, *piece.heads}
        lines = page.lines[piece.first : piece.last]
        body = tuple(
            index - piece.first for index in layout.body if piece.first <= index < piece.last and index not in heads
        )
        if not body:
            continue
        title = None if piece.title is None else piece.title - piece.first
        if title is not None and piece.heading is not None:
            lines = (*lines[:title], piece.heading, *lines[title + 1 :])
        address = addresses.get(place)
        facts = HtmlFacts(urls=(address,)) if address else None
        alone = replace(page, facts=facts, kept=None, lines=lines, markup=page.markup[piece.first : piece.last])
        article = article_of(alone, Layout(body, title), language, outlets, ("date",) if piece.date else ())
        date = piece.date or article.date or (whole.date if of_one_day else None)
        # a source beside the day did not put the file together
        own = None if piece.heads and article.outlet == piece.source else article.outlet
        outlet = over.outlet or own
        named = (piece.source,) if over.outlet else (piece.source, *article.via)
        told = {
            **article.evidence,
            "outlet": over.evidence if over.outlet else article.evidence.get("outlet", "") if own else "",
            "via": piece.evidence if piece.source else article.evidence.get("via", ""),
            "date": date.evidence if date else "",
        }
        yield replace(
            _placed(article, place, outlet, named, told),
            date=date,
            url=address.value if address else whole.url,
            start=lines[0].start,
            end=lines[-1].end,
        )


def _placed(
    article: Article, place: int, outlet: str | None, named: Iterable[str | None], evidence: Mapping[str, str]
) -> Article:
    """An article with its place among those of its file, from 1, its outlet, the others that are `named` as its
    sources, and what evidence there is."""
    return replace(
        article,
        id=article_id(article.path, place),
        place=place,
        outlet=outlet,
        via=tuple(dict.fromkeys(name for name in named if name and name != outlet)),
        evidence={field: words for field, words in evidence.items() if words},
    )


def _addresses(page: Page, pieces: Sequence[Piece], outlets: OutletList) -> dict[int, Fact]:
    """The addresses of the pieces by their places, from 1, where each has one right above it, or that of the first in
    the first line of the file is its source's: else this is of whoever put the pieces together."""
    first = () if page.facts is None else page.facts.urls
    if len(first) != 1 or first[0].source != FIRST_LINE or pieces[0].first:
        return {}
    found = {1: first[0]}
    for place, piece in enumerate(pieces[1:], 2):
        above = page.lines[piece.first - 1].text
        if leads_away(above):
            found[place] = Fact("line above", above.strip("<>"))
    if len(found) == len(pieces):
        return found
    host = host_of(first[0].value)
    return {1: first[0]} if pieces[0].source in (host, outlets.of_host(host)) else {}


def _without_link(page: Page) -> Page:
    """The page without the address to which a heading leads: it is that of one piece."""
    if page.facts is None:
        return page
    urls = tuple(fact for fact in page.facts.urls if fact.source != LINK_OF_TITLE)
    return replace(page, facts=replace(page.facts, urls=urls))


def _publisher_of_all(page: Page, whole: Article, pieces: Sequence[Piece], outlets: OutletList) -> Published:
    """Who put the pieces together: whom the page names, but for nobody and for the source of a piece what stands
    around the pieces tells, where mark-up names no site."""
    facts = page.facts or HtmlFacts()
    of_site = facts.sites or facts.urls or facts.own_hosts or facts.home
    if of_site or whole.outlet not in {None, *(piece.source for piece in pieces)}:
        return Published(whole.outlet, evidence=whole.evidence.get("outlet", ""))
    around = (*page.lines[: pieces[0].first], *page.lines[pieces[-1].last :])
    return published(replace(page, lines=around, markup=()), Layout(()), outlets) if around else Published()


def _named_alone(lines: Sequence[Line], outlets: OutletList) -> str | None:
    """The outlet whose name is all that one of these lines says."""
    return next((name for line in lines if (name := outlets.canonical(line.text)) is not None), None)
