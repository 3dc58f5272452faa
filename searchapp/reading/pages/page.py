"""A page: the file text of one saved file, its lines, and what its mark-up says about it.

Every format becomes a `Page` first; title, outlet, date, pieces and body are then found from it in the
same way, whatever the file was.
"""

import re
from typing import Final, NamedTuple

from searchapp.article import Span
from searchapp.records import dataclass

_WORD = re.compile(r"\w+")
_HEADING, _HEAD = 3, 8
"""Lines of a heading, and from a standfirst to the text, at most."""


class Line(NamedTuple):
    """A line of the file text that is not blank, with white space at both ends left out.

    `start` and `end` are code point offsets into the file text (a paragraph that was broken to a width is one
    line, with spaces for its line ends); `number` counts all lines of the file
    text, blank ones too, from 1; `after_blank` says that a blank line (or nothing) stands before it.
    `heading` is the level that mark-up gives it (1 to 6), 0 for none; a short line in bold has the lowest.
    """

    text: str
    start: int
    end: int
    number: int
    after_blank: bool = False
    heading: int = 0

    @property
    def span(self) -> Span:
        """Where the line stands in the file text."""
        return Span(self.start, self.end)


class Fact(NamedTuple):
    """One statement of mark-up: `value` as it stands there, `source` names the place (`og:title`,
    `json-ld datePublished`, `time`, `h1`)."""

    source: str
    value: str


SIGNED: Final = "author element"
"""The source of what stands in an element for an author: that of this article, of another, or of a comment."""

LINK_OF_TITLE: Final = "link of title"
"""The source of the address to which the first heading of a text in Markdown leads."""


@dataclass(frozen=True, slots=True)
class HtmlFacts:
    """What mark-up or headers say about a page, each in the order in which it stands there.

    `dates` holds published dates and others alike (`json-ld dateModified`): the source tells which.
    `language` is as declared (`en-GB`), `own_hosts` are the hosts of its terms, its contact and the like, `home` is the
    host of a page that does not state its address, by its links. The headers of an e-mail or the front matter of
    Markdown are facts too (`header date`, `front matter title`).
    """

    titles: tuple[Fact, ...] = ()
    sites: tuple[Fact, ...] = ()
    authors: tuple[Fact, ...] = ()
    dates: tuple[Fact, ...] = ()
    urls: tuple[Fact, ...] = ()
    language: str | None = None
    own_hosts: tuple[str, ...] = ()
    home: str | None = None


@dataclass(frozen=True, slots=True)
class Markup:
    """Where in the mark-up a line stands: its block's `tag`, the tags above it from the inside out (`above`),
    their classes and ids in one string (`names`), the share of its characters that are links, and what pointing at the
    block shows or a `time` element in it states (`told`)."""

    tag: str
    above: tuple[str, ...]
    names: str
    linked: float
    told: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """The text of one file before it is cut into articles.

    `path` is as the caller gave it; `text` is the file text; `lines` are its lines that are not blank.
    `facts` is None where the format has no mark-up. `kept` are the indices of the lines that the mark-up
    singles out as the article's body, or None where only the text can tell. `markup` says where each line stands
    in the mark-up, and is empty where that is not known. `stories` are the runs of lines `[first, last)` that the
    mark-up sets apart as articles.
    """

    path: str
    text: str
    lines: tuple[Line, ...]
    facts: HtmlFacts | None = None
    kept: frozenset[int] | None = None
    markup: tuple[Markup, ...] = ()
    stories: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """What the lines of a page are, as indices into `Page.lines`.

    `title` is the (first) line of the title or None, `body` are the lines of the body in order, subheads among them.
    `stated` is the title that mark-up states, where it is to be believed. `standfirst` is the line below the title that
    sums up the text, where it was told from the text by that place alone.
    """

    body: tuple[int, ...]
    title: int | None = None
    stated: Fact | None = None
    standfirst: int | None = None

    @property
    def opening(self) -> int:
        """The line with which the running text begins: the first of the body, or the second where that is a standfirst
        right below the title. 0 where there is no body."""
        first, second = (*self.body[:2], 0, 0)[:2]
        headed = self.title is not None and 0 < first - self.title <= _HEADING
        apart = 1 < second - first <= _HEAD  # a byline or a day stands between
        return second if second and headed and (apart or first == self.standfirst) else first


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of a file text that are not blank. A line ends at `\\n` and nothing else."""
    found, at, blank = [], 0, True
    for number, raw in enumerate(text.split("\n"), 1):
        stripped = raw.strip()
        if stripped:
            start = at + len(raw) - len(raw.lstrip())
            found.append(Line(stripped, start, start + len(stripped), number, blank))
        blank = not stripped
        at += len(raw) + 1
    return tuple(found)


def letters(text: str) -> str:
    """The letters and digits of a text in lower case: what two prints of one title or name have in common."""
    return "".join(_WORD.findall(text.casefold()))
