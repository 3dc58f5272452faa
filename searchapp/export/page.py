"""Readings, articles and hits as text for people. Everything is cleaned for the terminal."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from searchapp.article import Article, PublicationDate, Quote, Reading, Span, Speaker
from searchapp.text.clean import clean, clean_line
from searchapp.text.counted import counted

if TYPE_CHECKING:
    from searchapp.engine.engine import FacetCount
    from searchapp.hits import Hit, QuoteHit

BOLD, MARKED, PLAIN = "\x1b[1m", "\x1b[1;4m", "\x1b[0m"

ARROW = " ← "
_MOST_NAMES = 8


def provenance_line(outlet: str | None, via: tuple[str, ...], date: str | None) -> str:
    """`TODAY.AZ ← Azernews ← Sputnik · 2017-01-25`; `(no outlet)` and `undated` say what is not known."""
    printed = ARROW.join([outlet or "(no outlet)", *via])
    return clean_line(f"{printed} · {date or 'undated'}")


def date_words(date: PublicationDate | None) -> str | None:
    """A date as printed for people: the day, and the clock where it is known."""
    if date is None:
        return None
    return " ".join(part for part in (date.value, date.time, date.zone) if part)


def strong(text: str, colored: bool) -> str:
    """The text in bold where it is `colored`."""
    return f"{BOLD}{text}{PLAIN}" if colored else text


def reading_page(reading: Reading) -> str:
    """A file as `inspect` shows it to a person: every field with the words that set it."""
    return "\n".join(_reading_lines(reading)) + "\n\n"


def _reading_lines(reading: Reading) -> Iterator[str]:
    yield clean_line(reading.path)
    if reading.error:
        yield f"  cannot be read: {clean_line(reading.error)}"
        return
    language = clean_line(reading.language or "language not known")
    yield f"  {reading.encoding} · {language} · {counted(len(reading.articles), 'article')}"
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
    yield f"    body      {len(article.body):,} characters, {counted(len(article.paragraphs), 'paragraph')}"
    for speaker in article.speakers:
        role = f", {clean_line(speaker.role)}" if speaker.role else ""
        mentions = ", ".join(clean_line(mention) for mention in speaker.mentions)
        yield f"    speaker   {clean_line(speaker.name)}{role}   ({mentions})"
    for quote in article.quotes:
        yield "    " + quote_line(quote)


def quote_line(quote: Quote, *, colored: bool = False) -> str:
    """One quote on one line: its kind, with a question mark where it is doubtful, who, how, the words."""
    who = clean_line(quote.who)
    cue = f" {quote.cue.text}" if quote.cue else ""
    marks = ("“", "”") if quote.kind != "indirect" else ("", "")
    said = clean_line(f"{cue}: {marks[0]}{quote.text}{marks[1]}")
    kind = quote.kind + "?" * quote.is_doubtful
    return f"{kind:<9} {strong(who, colored)}{said}"


def with_role(speaker: Speaker) -> str:
    """A speaker by name, with the role in brackets where the article prints one."""
    return clean_line(f"{speaker.name} ({speaker.role})" if speaker.role else speaker.name)


def tag_words(tags: Sequence[str]) -> str:
    """A user's tags as they stand beside an article: `#Aleppo #to check`."""
    return clean_line(" ".join(f"#{tag}" for tag in tags))


def article_page(article: Article, tags: Sequence[str] = ()) -> str:
    """An article as `show` prints it: head with the user's tags, blank line, body."""
    head = [clean_line(article.title)] if article.title else []
    head.append(provenance_line(article.outlet, article.via, date_words(article.date)))
    if article.author:
        head.append(f"By {clean_line(article.author)}")
    if article.speakers:
        head.append("Speakers: " + ", ".join(map(with_role, article.speakers)))
    if tags:
        head.append(f"Tags: {tag_words(tags)}")
    place = f"#{article.place}" if article.place > 1 else ""
    head.append(f"{clean_line(article.id)} · {clean_line(article.path)}{place}")
    return "\n".join(head) + "\n\n" + clean(article.body) + "\n"


def hit_page(hit: "Hit", *, colored: bool = False) -> str:
    """A hit of a query as text: rank and title, where it was printed, the snippet, how to name it."""
    title = clean_line(hit.title or "(no title)")
    if colored:
        title = BOLD + marked(title, hit.title_matches, BOLD) + PLAIN
    count = "" if not hit.match_count else f" · {hit.match_count} {'match' if hit.match_count == 1 else 'matches'}"
    snippet = marked(clean_line(hit.snippet), hit.matches, PLAIN) if colored else clean_line(hit.snippet)
    who = " · " + clean_line(_some(hit.speakers)) if hit.speakers else ""
    tags = f" · {tag_words(hit.tags)}" if hit.tags else ""
    return (
        f"{hit.rank:>3}  {title}\n"
        f"     {provenance_line(hit.outlet, hit.via, hit.date)}{who}{count}{tags}\n"
        f"     {snippet}\n"
        f"     {clean_line(hit.id)} · {clean_line(hit.path)}\n\n"
    )


def _some(names: Sequence[str]) -> str:
    """Names in a row: those of a live page are a hundred, of which the first tell enough."""
    if len(names) <= _MOST_NAMES:
        return ", ".join(names)
    kept = _MOST_NAMES - 1
    return f"{', '.join(names[:kept])} and {len(names) - kept} more"


def marked(text: str, spans: Sequence[Span], after: str) -> str:
    """The text with each span bold and underlined; `after` is the style that follows."""
    parts, at = [], 0
    for start, end in spans:
        parts += [text[at:start], PLAIN, MARKED, text[start:end], PLAIN, "" if after == PLAIN else after]
        at = end
    return "".join([*parts, text[at:]])


def quote_hit_page(hit: "QuoteHit", *, colored: bool = False) -> str:
    """A quote as text: who said it and how, the words, where they were printed."""
    tags = f" · {tag_words(hit.tags)}" if hit.tags else ""
    return (
        f"{quote_line(hit.quote, colored=colored)}\n"
        f"          {provenance_line(hit.outlet, hit.via, hit.date)} · {clean_line(hit.title or '(no title)')}\n"
        f"          {clean_line(hit.id)} · {clean_line(hit.path)}{tags}\n\n"
    )


def facet_lines(facets: "Mapping[str, Sequence[FacetCount]]") -> Iterator[str]:
    """Each field with its values and their counts below it."""
    for name, counts in facets.items():
        yield f"{name}\n"
        for line in facet_table(counts):
            yield f"  {line}"


def facet_table(counts: "Sequence[FacetCount]") -> Iterator[str]:
    """The values of a field with their counts, right-aligned."""
    width = max((len(str(x.count)) for x in counts), default=1)
    for x in counts:
        yield f"{x.count:>{width}}  {clean_line(x.value) if x.value is not None else '(none)'}\n"
