"""The one article of a page that is laid out: language, title, fields with their evidence."""

from collections.abc import Collection, Iterator, Sequence

from searchapp.article import Article, article_id, body_of
from searchapp.patterns import late
from searchapp.quotes.plain import plain
from searchapp.reading.dates.publication_day import publication_date
from searchapp.reading.lines.language import language_of
from searchapp.reading.lines.titles import heading_at
from searchapp.reading.outlets.authors import author_of
from searchapp.reading.outlets.hosts import name_key
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.outlets.publishing import Published, published
from searchapp.reading.pages.page import Layout, Page
from searchapp.text.languages import code_of_language

_REFERENCE = late(r"\[\d{1,3}\]\s?(?=[^\W\d_]|[\"“‘«„])|\[img\]\s?")
"""What a browser of text sets before a link or for a picture: `[12]Rivers rise in the [13]north`."""
_MARKED = late(r"^#{1,6}\s{1,3}(?=\D)|^[*_]{2}(?=\S)|(?<=\S)[*_]{2}$|\s#{1,6}$")
"""The signs with which Markdown makes a heading or bold words of a line: `# Rivers rise`, `__Rivers rise__`."""
_CODE = late(r"[a-z]{2,3}")
_SECTION = late(r"^(?:[^\W\d_][\w.’'&-]{0,20}\s?){1,3}\|(?=\S{1,40}(?:\s\S{1,40}){2})")
"""The section that a title stands behind, a bar without spaces between them: `World|Rivers rise in the north`."""
_PARTED, _MARKS = late(r"\s[|·•–—-]\s|\s::\s"), " |·•–—:-"
"""What stands between a title and the name of its site."""
_LINES_FOR_LANGUAGE, _LONG_FOR_LANGUAGE = 8, 64


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
    title = _as_seen(_without_outlet(title, by.outlet) if title and by.outlet else title)
    evidence = {
        "title": told if title else None,
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
        author=_as_seen(author[0]) if author else None,
        date=date,
        language=language,
        url=address_of(page),
        end=len(page.text),
        paragraphs=paragraphs,
        evidence={name: words for name, words in evidence.items() if words},
    )


def page_language(page: Page, layout: Layout) -> str | None:
    """The language of the body, else the one that the mark-up declares, else None."""
    told = language_of(*_stretches(page, layout.body))
    if told is None and page.facts and page.facts.language:
        code = code_of_language(page.facts.language)
        return code if _CODE.fullmatch(code) else None
    return told


def _stretches(page: Page, body: Sequence[int]) -> Iterator[str]:
    """The first lines of a body by which its language is told, and some of a long one further on."""
    halves = (0, len(body) // 2, len(body) * 3 // 4) if len(body) > _LONG_FOR_LANGUAGE else (0,)
    for first in halves:
        yield " ".join(page.lines[index].text for index in body[first : first + _LINES_FOR_LANGUAGE])


def _without_outlet(title: str, outlet: str) -> str:
    """The title of a window without the outlet behind or before it: `Rivers rise in the north - The Harbour Post`."""
    parts, key = _PARTED.split(title), name_key(outlet)
    if len(parts) > 1 and name_key(parts[-1]) == key:
        return title[: title.rindex(parts[-1])].rstrip(_MARKS)
    if len(parts) > 1 and name_key(parts[0]) == key:
        return title[len(parts[0]) :].lstrip(_MARKS)
    return title


def _title(page: Page, layout: Layout) -> tuple[str | None, str | None]:
    """The title and the words that say so: the line of the page (and those on which it goes on), or what mark-up
    states where no line has it."""
    if layout.stated is not None:
        return layout.stated.value, f"{layout.stated.source}: {layout.stated.value}"
    if layout.title is None:
        return None, None
    heading = [page.lines[index] for index in heading_at(page.lines, layout.title)]
    words = " ".join(line.text for line in heading)
    return _SECTION.sub("", words) or words, f"line {heading[0].number}"


def _as_seen(words: str | None) -> str | None:
    """Words as readers see them, a plain space between each and without the asterisks of bold ones and the
    numbers of links: other spaces and unseen signs would tell one title or name from its like."""
    seen = plain(words) if words else None
    words = seen.text if seen else words
    if not words:
        return None
    bare = _MARKED.sub("", _MARKED.sub("", words)) if words[0] in "#*_" else words
    return " ".join((_REFERENCE.sub(" ", bare).strip() or words).strip("*").split()) or None


def address_of(page: Page) -> str | None:
    """The address that the mark-up or the user gives a page."""
    return page.facts.urls[0].value if page.facts and page.facts.urls else None
