"""An article as a press database exports it: what is said of it and its text, whatever form that has."""

from collections.abc import Iterable
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.reading.pages.page import Fact, HtmlFacts, Line

_PLACE = late(r"(?:,\s(?:\w{2,12}\s){1,2}[Ee]dition|\s\([A-Z][^()]{1,40}\)){1,2}$")
"""Behind the name of a paper: `Harbour Post (Tarnby)`, `Harbour Post, Late Edition (East Coast)`."""
_INVERTED = late(r"(?P<name>[^,]{2,60}),\s(?P<article>The|Der|Die|Das|Le|La|Les|El|Los|Il)$")  # `Harbour Post, The`


class PressArticle(NamedTuple):
    """What a press database says of an article, as facts of its page, and the lines of its text."""

    facts: HtmlFacts
    text: tuple[Line, ...]


def press_article(title: str, outlet: str, author: str, day: str, text: tuple[Line, ...]) -> PressArticle | None:
    """The article that an export tells of in these words; None without a title, an outlet or a text."""
    outlet = _INVERTED.sub(r"\g<article> \g<name>", _PLACE.sub("", outlet.strip()))
    if not (title and outlet and text):
        return None

    def told(name: str, value: str) -> Iterable[Fact]:
        return (Fact(f"front matter {name}", value.strip()),) if value.strip() else ()

    facts = HtmlFacts(
        tuple(told("title", title)),
        tuple(told("site", outlet)),
        tuple(told("author", author)),
        tuple(told("date", day)),
    )
    return PressArticle(facts, text)
