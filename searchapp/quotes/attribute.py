"""Who said what in one article: the door of this room."""

from dataclasses import dataclass

from searchapp.article import Quote, Span, Speaker


@dataclass(frozen=True, slots=True)
class Attribution:
    """The quotes of one article in text order, and the people and bodies they are attributed to."""

    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()


def attribute(text: str, paragraphs: tuple[Span, ...], language: str | None, title: str | None) -> Attribution:
    """The quotes and speakers of the article whose body is `paragraphs` of the file text `text`.

    All offsets are code points into `text`. `language` is a two-letter code or None where it is
    not known; `title` is the headline, which is not searched for quotes.
    """
    return Attribution()
