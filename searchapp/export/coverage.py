"""The coverage of an event as text for people: which of several articles has a statement, and how each words it."""

from collections.abc import Iterator, Sequence
from string import ascii_uppercase

from searchapp.article import Article
from searchapp.compare.coverage import Coverage, Statement
from searchapp.compare.differing import differences
from searchapp.export.page import PLAIN, date_words, marked, provenance_line, strong
from searchapp.text.clean import clean_line
from searchapp.text.counted import counted

MOST = len(ascii_uppercase)
"""So many articles have a letter each."""
LEFT_OUT = "–"
"""Stands for the letter of an article that leaves a statement out."""


def coverage_page(articles: Sequence[Article], coverage: Coverage, *, colored: bool = False) -> Iterator[str]:
    """The articles, each with its letter; how many of the statements each has; then every statement with the letters of
    those that have it (`–` for one that leaves it out) and its different wordings. The words that the first wording
    does not have are marked where `colored`."""
    for letter, article in zip(ascii_uppercase, articles, strict=False):
        yield f"{letter}  {strong(clean_line(article.title or '(no title)'), colored)}\n"
        yield f"   {provenance_line(article.outlet, article.via, date_words(article.date))}\n"
    yield f"\n{summary(coverage)}\n"
    for number, statement in enumerate(coverage.statements, start=1):
        yield from _statement(number, statement, colored)


def summary(coverage: Coverage) -> str:
    """`9 statements in two or more of 3 articles: A has 8, B 6, C 5; sentences only in one: A 12, B 4, C 7`."""
    if not coverage.statements:
        return f"no statement is in two of these {len(coverage.alone)} articles"
    each = ", ".join(f"{letter}{' has' * (letter == 'A')} {coverage.has(at)}" for at, letter in _lettered(coverage))
    alone = ", ".join(f"{letter} {len(coverage.alone[at])}" for at, letter in _lettered(coverage))
    return f"{shared_words(coverage)}: {each}; sentences only in one: {alone}"


def shared_words(coverage: Coverage) -> str:
    """`9 statements in two or more of 3 articles`, `1 statement in both articles`."""
    shared, articles = len(coverage.statements), len(coverage.alone)
    where = "both" if articles == 2 else f"two or more of {articles}"
    return f"{counted(shared, 'statement')} in {where} articles"


def _lettered(coverage: Coverage) -> Iterator[tuple[int, str]]:
    return zip(range(len(coverage.alone)), ascii_uppercase, strict=False)


def _statement(number: int, statement: Statement, colored: bool) -> Iterator[str]:
    held = " ".join(ascii_uppercase[at] if units else LEFT_OUT for at, units in enumerate(statement.wordings))
    yield f"\n{strong(f'{number:>3}  {held}', colored)}  {clean_line(', '.join(statement.speakers))}".rstrip() + "\n"
    first = ""
    for alike in statement.alike():
        words = clean_line(statement.said(alike[0]))
        first = first or words
        shown = marked(words, differences(first, words, statement.language)[1], PLAIN) if colored else words
        yield f"     {''.join(ascii_uppercase[at] for at in alike)}  {shown}\n"
