"""A page to its articles: whether it holds one or several, and the quotes of each."""

from dataclasses import replace

from searchapp.article import Article, Quote, Span, article_id, body_of
from searchapp.quotes.attribute import Attribution, attribute
from searchapp.quotes.plain import Plain, without_unseen
from searchapp.reading.lines.layout import layout_of
from searchapp.reading.lines.recurring import NONE, RecurringLines
from searchapp.reading.outlets.outlets import OutletList, shipped_outlets
from searchapp.reading.own.settings import FileSettings
from searchapp.reading.pages.page import Page
from searchapp.reading.pieces.alerts import alert
from searchapp.reading.pieces.digests import digest
from searchapp.reading.pieces.divided import as_exported, divided, with_fields
from searchapp.reading.pieces.messages import channel_of
from searchapp.reading.pieces.sections import split
from searchapp.reading.several import TOLD_TOGETHER, of_messages, of_parts, of_pieces
from searchapp.reading.single import article_of, page_language
from searchapp.text import mangled

NOTHING_SET = FileSettings()
_SET_BY_USER = "searchapp.toml"


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
    seen = None if channel else without_unseen(page.text)  # programs for messages mark lines with such signs
    if channel:
        articles, apart = tuple(of_messages(page, channel, settings, outlets)), True
    else:
        articles, apart = _articles(_as_seen(page, seen) if seen else page, settings, outlets, recurring)
    if seen:
        articles = tuple(_in_source(article, seen) for article in articles)
    if settings.outlet:
        articles = tuple(published_by(article, settings.outlet) for article in articles)
    apart = apart or len(articles) > TOLD_TOGETHER
    whole = Span(0, len(page.text))
    return tuple(
        _with_quotes(page.text, article, Span(article.start, article.end) if apart else whole) for article in articles
    )


def _articles(
    page: Page, settings: FileSettings, outlets: OutletList, recurring: RecurringLines
) -> tuple[tuple[Article, ...], bool]:
    """The articles of a page without their quotes, and whether they were put one after another."""
    page = as_exported(page)
    parts = divided(page, outlets)
    if parts:
        return tuple(of_parts(page, parts, settings, outlets, recurring)), True
    page = with_fields(page)
    layout = layout_of(page, recurring)
    language = settings.language or page_language(page, layout)
    results = alert(page, outlets)
    if results:
        layout = replace(layout, body=tuple(range(len(page.lines))))
    pieces = () if results else split(page, outlets)
    taken = results if pieces or results else digest(page, outlets)
    if pieces or taken:
        return tuple(of_pieces(page, layout, pieces or taken, language, outlets, bool(taken))), False
    return (article_of(page, layout, language, outlets),), False


def _as_seen(page: Page, seen: Plain) -> Page:
    """The page as if it were without the signs that nobody sees; a line of nothing else stays."""
    spans = zip(page.lines, seen.spans(line.span for line in page.lines), strict=True)
    part = mangled.is_told(page.text)
    lines = (
        line._replace(text=as_seen(line.text, part=part) or line.text, start=start, end=end)
        for line, (start, end) in spans
    )
    return replace(page, text=seen.text, lines=tuple(lines))


def as_seen(text: str, *, part: bool = False) -> str:
    """A line without the signs that nobody sees; it is `part` of a text where others stand for some (&quot;)."""
    seen = without_unseen(text, part=part)
    return seen.text.strip() if seen else text


def _in_source(article: Article, seen: Plain) -> Article:
    """The article with its places in the file text."""
    end = len(seen.source) if article.end == len(seen.text) else seen.printed(article.start, article.end).end
    start = seen.printed(article.start, article.start + 1).start if article.start else 0
    paragraphs = tuple(seen.printed(first, last) for first, last in article.paragraphs if seen.text[first:last].strip())
    return replace(article, start=start, end=end, paragraphs=paragraphs, body=body_of(seen.source, paragraphs))


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


def placed(article: Article, place: int, by: int) -> Article:
    """An article that was read by itself as one of a file, in whose text it stands `by` code points later."""
    return replace(
        article,
        id=article_id(article.path, place) if article.id == article_id(article.path, article.place) else article.id,
        place=place,
        start=article.start + by,
        end=article.end + by,
        paragraphs=tuple(Span(start + by, end + by) for start, end in article.paragraphs),
        quotes=tuple(_moved(quote, by) for quote in article.quotes),
    )


def _moved(quote: Quote, by: int) -> Quote:
    source, cue = (
        replace(mention, start=mention.start + by, end=mention.end + by) if mention else None
        for mention in (quote.source, quote.cue)
    )
    return replace(quote, start=quote.start + by, end=quote.end + by, source=source, cue=cue)
