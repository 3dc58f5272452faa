"""Files in which articles were put one after another: exports of press databases, clippings with lines between, pages
of HTML with several stories.

A text is divided where a line is drawn, where documents are counted (`2 of 9 DOCUMENTS`) or closed by their number, and
where labelled lines (`Title: …`) begin; a page of HTML where its mark-up sets articles apart. A part is an article
where a heading and a day stand above a text of its own; a part of a text without them goes on with the article before
it, for lines are drawn within articles too.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.outlets.beside_day import outlet_and_day
from searchapp.reading.outlets.datelines import dateline
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.pages.front_matter import facts_of_fields, fields_at
from searchapp.reading.pages.page import Fact, HtmlFacts, Line, Page
from searchapp.reading.pieces.counts import uncounted
from searchapp.reading.pieces.posts import posted
from searchapp.reading.pieces.press_article import PressArticle
from searchapp.reading.pieces.press_clippings import clipped, titles_of_clippings
from searchapp.reading.pieces.press_codes import coded
from searchapp.reading.pieces.press_exports import exported
from searchapp.reading.pieces.press_labels import begins_record
from searchapp.text.scripts import has_digit
from searchapp.text.sentences import ended

_SIGNS = "*=_~#•-–—"
_DRAWN = compiled(rf"(?:[{re.escape(_SIGNS)}]\s?){{3,200}}")
_COUNTED = late(
    r"(?:document|dokument|documento|документ|article|item|story|result)?\s?\d{1,5}\s?(?:of|/|von|de|sur|di|из)\s?\d{1,5}"
    r"(?:\s(?:documents?|articles|items|results|dokumente[n]?|documentos|documenti|документ(?:ов|а)?))?|"
    r"(?:document|dokument|documento|документ)\s(?:№\s?)?\d{1,5}",
    re.IGNORECASE,
)
_COUNT_ENDS = "sStTnNeEiIвВаАтТ0123456789"
_NUMBERED = (
    r"(?:AN\s{2,80})?(?:Do[ck]umento?|Документ)\s(?=\w{0,30}\d)[A-Za-z]{2,10}\w{8,40}|news·\d{8}·\w{1,8}·\w{1,20}"
)
_CLOSED = late(rf"{_NUMBERED}|End of Document|© GBI-Genios .{{4,80}}")
_OF_DATABASE = late(
    rf"\d{{1,5}} of \d{{1,5}} DOCUMENTS?|(?i:proquest document (?:link|id\b.{{0,40}})|read news document|"
    rf"gale document number\s?:.{{0,40}}|"
    rf"dokumentnummer\s?:.{{0,40}}|dauerhafte adresse des dokuments\b.{{0,200}})|{_NUMBERED}"
)
"""Lines by which a page of mark-up is known as the export of a press database."""
_TITLED = re.compile(r"titrearticlevisu|articletitle")
"""The class of a title in pages that such a database exports."""
_ADDRESS = re.compile(r"<?(https?://[^\s<>]{4,2000})>?(?:\s{1,8}Go\b.{0,40})?")
"""An address alone, or as a web archive writes it above what it kept."""
FIRST_LINE = "first line"
"""What tells the address of a page that begins with it."""
_LONGEST_MARK, _LONGEST_COUNT = 200, 40
_WORD = re.compile(r"\w+")
_NO_TITLE = late(
    r"^\W{0,3}(?:posted|from|comment|reply|by)\b|\b(?:says|said|wrote|replied|commented)\b|#\d+$|:$", re.IGNORECASE
)
_SENTENCE, _TITLE_FROM, _TITLE_TO = 8, 3, 30
"""Words of a line of text at least; of a title."""
_SENTENCES, _OWN_TEXT = 2, 35
"""Lines and words of text that an article has at least."""
_STORY_TEXT, _MUCH_SHORTER = 45, 0.25
"""Words of text that an article set apart by mark-up has at least: all, and to those of the longest."""
_TITLE_LEVEL = 3
_SITE = late(r"(?<=[^/:])/.*", re.DOTALL)
_SECTIONS = 10
"""Headed parts of an export, at most, that lines drawn in it set apart."""
_HEAD = 14
"""Lines of a part among which its heading and day stand."""
_FOOT = 20
"""Words below the last line drawn that are no part of a clipping, at most."""
_TO_DATELINE = 3
"""Lines of a part among which its text begins that opens with a dateline."""
_TEASERS, _LONGEST_LIST = 4, 100
"""Days above the first text of a part by which it lists other articles, and lines among which they are looked for."""


class Part(NamedTuple):
    """One article of a file of several: a page whose lines are some of the file's, and the span of all of its lines.
    Labelled lines above it are facts of the page instead."""

    page: Page
    span: Span


def as_exported(page: Page) -> Page:
    """A page of mark-up, or a letter, that a press database exported as the lines of text which it is: its mark-up
    tells of the export and not of the articles. Any other page as it is."""
    if page.facts is None or not any(_OF_DATABASE.fullmatch(line.text) for line in page.lines):
        return page
    names = [place.names for place in page.markup] or [""] * len(page.lines)
    lines = tuple(
        line._replace(heading=1) if _TITLED.search(name) else line for line, name in zip(page.lines, names, strict=True)
    )
    text = replace(page, lines=lines, facts=None, kept=None, markup=())
    parts = page.stories or _parts(lines)
    return text if any(_exported_text(lines[first:last]) for first, last in parts) else page


def divided(page: Page, outlets: OutletList) -> tuple[Part, ...]:
    """The articles of a file of several, in their order; none where the page is not such a file."""
    if len(page.stories) > 1:
        return _stories(page)
    if page.facts is not None or page.kept is not None:
        return ()
    parts = list(_parts(page.lines))
    if len(parts) < 2:
        return ()
    articles: list[list[int]] = []
    sections = 0
    clippings = [_is_clipping(page, first, last) or _is_sourced(page, first, last, outlets) for first, last in parts]
    exports = [_exported_text(page.lines[first:last]) > 0 for first, last in parts]
    if not any(exports) and _have_foot(page, parts, clippings):
        del parts[-1], clippings[-1], exports[-1]
    # what is above the first may be a cover
    all_clippings = sum(clippings) > 1 and all(clippings[1:]) and not any(exports)
    for (first, last), clipping, export in zip(parts, clippings, exports, strict=True):
        headed = (clipping and all_clippings) or _begins_article(page, first, last)
        if export or (headed and not (articles and sections < _SECTIONS and _goes_on(page, articles[-1], last))):
            articles.append([first, last])
            sections = 0
        elif articles:
            articles[-1][1] = last
            sections += headed
    if len(articles) < 2 and not any(exports[1:]):
        return ()
    heads = uncounted([page.lines[first] for first, _ in articles])
    begin, *others = (_part(page, first, last, head) for (first, last), head in zip(articles, heads, strict=True))
    if any(exports):  # what a database says above the articles it delivers is not by their publisher
        begin = begin._replace(span=Span(page.lines[0].start, begin.span.end))
    return begin, *others


def _stories(page: Page) -> tuple[Part, ...]:
    """The articles that mark-up sets apart: each with a heading, a day and a text that is not much shorter than the
    longest; none where fewer than two are so, as beside teasers of others."""
    if page.facts is None:  # the items of a feed
        return tuple(_part(page, first, last) for first, last in page.stories if first < last)
    texts = {story: _words_of_text(page.lines[slice(*story)]) for story in page.stories}
    least = max(_STORY_TEXT, _MUCH_SHORTER * max(texts.values()))
    found = [story for story, words in texts.items() if words >= least and _is_headed(page, *story)]
    return tuple(_story(page, first, last) for first, last in found) if len(found) > 1 else ()


def _words_of_text(lines: Sequence[Line]) -> int:
    """The words of the sentences on lines of their own, none where there are too few."""
    sizes = [_size(line) for line in lines if ended(line.text)]
    text = [size for size in sizes if size >= _SENTENCE]
    return sum(text) if len(text) >= _SENTENCES else 0


def _is_headed(page: Page, first: int, last: int) -> bool:
    lines = page.lines[first:last]
    title = _heading(lines)
    return title is not None and any(_is_dated(page, line) for line in lines if line != title)


def _heading(lines: Sequence[Line]) -> Line | None:
    return next((line for line in lines[:_HEAD] if 0 < line.heading <= _TITLE_LEVEL and " " in line.text), None)


def _story(page: Page, first: int, last: int) -> Part:
    lines = page.lines[first:last]
    facts = page.facts or HtmlFacts()
    title = _heading(lines)
    own = HtmlFacts(
        titles=(Fact("heading", title.text),) if title else (),
        sites=facts.sites,
        urls=tuple(Fact(fact.source, _SITE.sub("", fact.value)) for fact in facts.urls),
        language=facts.language,
    )
    kept = None if page.kept is None else frozenset(index - first for index in page.kept if first <= index < last)
    part = replace(page, lines=lines, facts=own, kept=kept or None, markup=page.markup[first:last], stories=())
    return Part(part, Span(lines[0].start, lines[-1].end))


def with_fields(page: Page) -> Page:
    """A page of plain text that begins with its address or with labelled lines, or whose fields stand under the codes
    of a press database, with these as facts."""
    labels = fields_at(page.lines, 0)
    if page.facts is not None or len(page.lines) <= max(labels, 1):
        return page
    found = _exported(page.lines) or posted(page.lines)
    if found is not None:
        return replace(page, lines=found[1], facts=found[0])
    if labels:
        return replace(page, lines=page.lines[labels:], facts=facts_of_fields(page.lines[:labels]))
    address = _ADDRESS.fullmatch(page.lines[0].text)
    if address is None:
        return page
    return replace(page, lines=page.lines[1:], facts=HtmlFacts(urls=(Fact(FIRST_LINE, address[1]),)))


def _part(page: Page, first: int, last: int, head: Line | None = None) -> Part:
    """The part of these lines, the first of which is read like `head`, and without the marks among them."""
    begin = page.lines[first] if head is None else head
    lines = tuple(line for line in (begin, *page.lines[first + 1 : last]) if not _is_mark(line))
    return Part(with_fields(replace(page, lines=lines)), Span(lines[0].start, lines[-1].end))


def _parts(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The parts `[first, last)` of a file, the marks between them left out."""
    first, index = 0, 0
    titles = titles_of_clippings(lines)
    while index < len(lines):
        line = lines[index]
        labels = fields_at(lines, index) if ":" in line.text and (line.after_blank or index == first) else 0
        if index > first and (labels or index in titles or begins_record(lines, index)):
            yield first, index
            first = index
        elif (_is_mark(line) and index - 1 not in titles) or (
            line.text.startswith(("Do", "Док", "AN", "End", "news", "© G"))
            and _CLOSED.fullmatch(line.text[:_LONGEST_MARK])
        ):
            if index > first:
                yield first, index
            first = index + 1
        index += max(1, labels)
    if first < len(lines):
        yield first, len(lines)


def _exported(lines: Sequence[Line]) -> PressArticle | None:
    """What a press database says of an article, and its text; None where the lines are no such article."""
    own = [line for line in lines if not _is_mark(line)]
    return coded(own) or exported(own) or clipped(own)


def _exported_text(lines: Sequence[Line]) -> int:
    """The lines of text of an article that a press database exported; 0 where they are none."""
    found = _exported(lines)
    return len(found.text) if found else 0


def _goes_on(page: Page, article: Sequence[int], end: int) -> bool:
    """Whether an article, `[first, last)`, is an export whose text goes on behind the line drawn below it, to `end`."""
    first, last = article
    text = _exported_text(page.lines[first:last])
    return 0 < text < _exported_text(page.lines[first:end])


def _is_mark(line: Line) -> bool:
    if line.text[0] in _SIGNS:
        return len(line.text) <= _LONGEST_MARK and _DRAWN.fullmatch(line.text) is not None
    return (
        len(line.text) <= _LONGEST_COUNT and line.text[-1] in _COUNT_ENDS and _COUNTED.fullmatch(line.text) is not None
    )


def _begins_article(page: Page, first: int, last: int) -> bool:
    lines = page.lines[first:last]
    labels = fields_at(lines, 0)
    sizes = [_size(line) for line in lines[labels:] if ended(line.text)]
    text = [size for size in sizes if size >= _SENTENCE]
    if len(text) < _SENTENCES or sum(text) < _OWN_TEXT:
        return False
    if labels:
        return True
    return _is_clipping(page, first, last)


def _is_clipping(page: Page, first: int, last: int) -> bool:
    """Whether the lines `[first, last)` are a heading and a day above some text, be it short."""
    lines = page.lines[first:last]
    begin = next((at for at, line in enumerate(lines) if ended(line.text) and _size(line) >= _SENTENCE), 0)
    head = lines[: min(begin, _HEAD)]
    dated = [line for line in head if _is_dated(page, line)]
    if not dated or not any(_is_title(line) and line not in dated for line in head):
        return False
    return begin <= _HEAD or sum(_is_dated(page, line) for line in lines[: min(begin, _LONGEST_LIST)]) < _TEASERS


def _is_sourced(page: Page, first: int, last: int, outlets: OutletList) -> bool:
    """Whether the lines `[first, last)` are a text that names its source first: in an agency's dateline below a heading
    at most, or beside a day and nothing else in the first line."""
    lines = page.lines[first : min(last, first + _TO_DATELINE)]
    begin = next((at for at, line in enumerate(lines) if ended(line.text) and _size(line) >= _SENTENCE), None)
    if begin is None:
        return False
    wire = dateline(lines[begin].text, outlets)
    if wire is not None and outlets.is_agency(wire.name):
        return begin == 0 or _is_title(lines[0])
    return begin > 0 and outlet_and_day(page, lines[0], outlets) is not None


def _have_foot(page: Page, parts: Sequence[tuple[int, int]], clippings: Sequence[bool]) -> bool:
    """Whether the last part is too short for a text, below clippings: it is by who collected them."""
    if sum(clippings) < 2 or clippings[-1] or not all(clippings[1:-1]):
        return False
    return sum(_size(line) for line in page.lines[slice(*parts[-1])]) <= _FOOT


def _size(line: Line) -> int:
    return len(_WORD.findall(line.text))


def _is_title(line: Line) -> bool:
    return _TITLE_FROM <= _size(line) <= _TITLE_TO and not ended(line.text) and not _NO_TITLE.search(line.text)


def _is_dated(page: Page, line: Line) -> bool:
    if not has_digit(line.text) or _size(line) > _TITLE_TO or _NO_TITLE.search(line.text):
        return False
    return any(date.day and date.year for date in printed_dates(page.text, line.start, line.end))
