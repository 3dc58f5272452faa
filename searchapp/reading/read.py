"""The way from a file to its articles."""

from hashlib import blake2b
from pathlib import Path

from searchapp.article import Article, Reading, Span, body_of
from searchapp.quotes.attribute import attribute
from searchapp.reading.page import Layout, Page, lines_of

ID_DIGITS = 10


def article_id(path: str, place: int) -> str:
    """The id of the article at `place` (from 1) of the file at `path`: it stays while both stay."""
    return blake2b(f"{path}#{place}".encode("utf-8", "surrogateescape")).hexdigest()[:ID_DIGITS]


def read(path: Path, shown: str | None = None) -> Reading:
    """Read one file; `shown` is the path as articles carry it.

    A file that cannot be read is a `Reading` with its `error`.
    """
    name = shown if shown is not None else str(path)
    return read_bytes(path.read_bytes(), name)


def read_bytes(data: bytes, path: str) -> Reading:
    """Read the bytes of the file named `path`. Pure: nothing is looked up and nothing is remembered."""
    text = data.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    page = Page(path, text, lines_of(text))
    layout = Layout(body=tuple(range(1, len(page.lines))), title=0 if page.lines else None)
    article = article_of(page, layout)
    return Reading(path, encoding="utf-8", language=article.language, articles=(article,), text=text)


def article_of(page: Page, layout: Layout) -> Article:
    """The one article of a page laid out like this."""
    paragraphs = tuple(Span(*page.lines[index].span) for index in layout.body)
    title = page.lines[layout.title].text if layout.title is not None else None
    said = attribute(page.text, paragraphs, None, title)
    return Article(
        id=article_id(page.path, 1),
        path=page.path,
        title=title,
        body=body_of(page.text, paragraphs),
        end=len(page.text),
        paragraphs=paragraphs,
        speakers=said.speakers,
        quotes=said.quotes,
    )
