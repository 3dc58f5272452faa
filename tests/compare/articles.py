"""Small articles for the tests of comparing."""

from searchapp.article import Article, PublicationDate, Quote, Span, body_of


def article(
    *paragraphs: str,
    quotes: tuple[tuple[str, str | tuple[str, ...] | None], ...] = (),
    day: str | None = None,
    name: str = "a",
    title: str | None = None,
    outlet: str | None = None,
    via: tuple[str, ...] = (),
    language: str = "en",
    before: str = "Print this page\n\n",
) -> Article:
    """An article of these paragraphs in a file that begins with `before`; `quotes` are (words in it, speakers)."""
    text, spans = before, []
    for paragraph in paragraphs:
        spans.append(Span(len(text), len(text) + len(paragraph)))
        text += paragraph + "\n"
    places = tuple(spans)
    found = []
    for words, said_by in quotes:
        start = text.index(words)
        speaker, *joint = (said_by,) if said_by is None or isinstance(said_by, str) else said_by
        found.append(Quote(words, start, start + len(words), "direct", speaker, joint=tuple(filter(None, joint))))
    return Article(
        id=name,
        path=f"{name}.txt",
        title=title,
        body=body_of(text, places),
        outlet=outlet,
        via=via,
        date=PublicationDate(day, "day") if day else None,
        language=language,
        end=len(text),
        paragraphs=places,
        quotes=tuple(found),
    )


def file_text(of: Article, before: str = "Print this page\n\n") -> str:
    """The text of the file that `article` stands in."""
    return before + "\n".join(of.body.split("\n\n")) + "\n"
