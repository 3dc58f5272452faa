"""What the tests ask of an article: its quotes and speakers, by a text of one paragraph a line."""

from searchapp.article import Quote, Span
from searchapp.quotes.attribute import Attribution, attribute

TALKS = (
    "Norwegian Foreign Minister Olav Dahl and Danish Foreign Minister Mette Friis met in Oslo.\n"
    "“The strait stays open to all ships,” Dahl said.\n"
)


def paragraphs(text: str) -> tuple[Span, ...]:
    """The non-empty lines of a text."""
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(at, at + len(line)))
        at += len(line) + 1
    return tuple(found)


def read(text: str, language: str | None = "en", title: str | None = None) -> Attribution:
    return attribute(text, paragraphs(text), language, title)


def quotes(text: str, language: str | None = "en") -> list[Quote]:
    return list(read(text, language).quotes)


def direct(text: str, language: str | None = "en") -> list[tuple[str, str | None]]:
    """Text and speaker of the marked quotes."""
    return [(quote.text, quote.speaker) for quote in quotes(text, language) if quote.kind != "indirect"]


def indirect(text: str, language: str | None = "en") -> list[tuple[str, str | None]]:
    """Text and speaker of the reported clauses."""
    return [(quote.text, quote.speaker) for quote in quotes(text, language) if quote.kind == "indirect"]


def speakers(text: str, language: str | None = "en") -> set[str]:
    return {speaker.name for speaker in read(text, language).speakers}
