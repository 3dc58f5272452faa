"""Readings, articles and comparisons as text for people. Everything is cleaned for the terminal."""

from collections.abc import Iterator

from searchapp.article import Article, PublicationDate, Quote, Reading
from searchapp.text.clean import clean, clean_line

ARROW = " ← "


def provenance_line(outlet: str | None, via: tuple[str, ...], date: str | None) -> str:
    """`TODAY.AZ ← Azernews ← Sputnik · 2017-01-25`; `(no outlet)` and `undated` say what is not known."""
    printed = ARROW.join([outlet or "(no outlet)", *via])
    return clean_line(f"{printed} · {date or 'undated'}")


def date_words(date: PublicationDate | None) -> str | None:
    """A date as printed for people: the day, and the clock where it is known."""
    if date is None:
        return None
    return " ".join(part for part in (date.value, date.time, date.zone) if part)


def reading_page(reading: Reading) -> str:
    """A file as `inspect` shows it to a person: every field with the words that set it."""
    return "\n".join(_reading_lines(reading)) + "\n\n"


def _reading_lines(reading: Reading) -> Iterator[str]:
    yield clean_line(reading.path)
    if reading.error:
        yield f"  cannot be read: {clean_line(reading.error)}"
        return
    yield f"  {reading.encoding} · {reading.language or 'language not known'} · {len(reading.articles)} article(s)"
    for warning in reading.warnings:
        yield f"  warning: {clean_line(warning)}"
    for article in reading.articles:
        yield ""
        yield from _article_lines(article)


def _article_lines(article: Article) -> Iterator[str]:
    yield f"  {clean_line(article.title or '(no title)')}"
    fields = {
        "outlet": ARROW.join([article.outlet or "(none)", *article.via]),
        "date": date_words(article.date) or "(none)",
        "author": article.author or "(none)",
        "id": article.id,
    }
    for name, value in fields.items():
        evidence = article.evidence.get(name) or (article.date.evidence if name == "date" and article.date else "")
        because = f"   ({clean_line(evidence)})" if evidence else ""
        yield f"    {name:<9} {clean_line(value)}{because}"
    yield f"    body      {len(article.body)} characters, {len(article.paragraphs)} paragraphs"
    for speaker in article.speakers:
        role = f", {clean_line(speaker.role)}" if speaker.role else ""
        mentions = ", ".join(clean_line(mention) for mention in speaker.mentions)
        yield f"    speaker   {clean_line(speaker.name)}{role}   ({mentions})"
    for quote in article.quotes:
        yield "    " + quote_line(quote)


def quote_line(quote: Quote) -> str:
    """One quote on one line: who, how, the words."""
    cue = f" {quote.cue.text}" if quote.cue else ""
    marks = ("“", "”") if quote.kind != "indirect" else ("", "")
    return clean_line(f"{quote.kind:<9} {quote.speaker or '(unknown)'}{cue}: {marks[0]}{quote.text}{marks[1]}")


def article_page(article: Article) -> str:
    """An article as `show` prints it: head, blank line, body."""
    head = [clean_line(article.title)] if article.title else []
    head.append(provenance_line(article.outlet, article.via, date_words(article.date)))
    if article.author:
        head.append(f"By {clean_line(article.author)}")
    if article.speakers:
        head.append("Speakers: " + ", ".join(clean_line(speaker.name) for speaker in article.speakers))
    head.append(f"{article.id} · {clean_line(article.path)}" + (f"#{article.place}" if article.place > 1 else ""))
    return "\n".join(head) + "\n\n" + clean(article.body) + "\n"
