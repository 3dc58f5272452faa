"""Which quotes of an index word a statement: those that hold it to the letter, and those of the likeliest articles that
say the same otherwise."""

from collections.abc import Iterator
from itertools import islice

from searchapp.article import Article
from searchapp.compare.statement import Said, carriers
from searchapp.engine.engine import Engine
from searchapp.query.match import quotes_matched
from searchapp.query.naming import said_by, said_to_the_letter
from searchapp.query.parse import parse
from searchapp.query.telling import LIKELIEST, candidates
from searchapp.query.tree import Everything

TO_THE_LETTER = 1000
"""Quotes that hold a statement word by word, at most."""


def carrying(engine: Engine, words: str, by: str | None = None) -> Iterator[tuple[Article, int]]:
    """The articles in the order of their rows, each with the number (from 0) of a quote of theirs that words this; `by`
    keeps those of one speaker."""
    speaker = engine.with_other_names(parse(said_by(by)) if by else Everything())
    letter = said_to_the_letter(words)
    same = dict.fromkeys(islice(engine.quotes(parse(letter)), TO_THE_LETTER)) if letter else {}
    likely = {hit.row for hit in candidates(engine, Article("", "", None, words), LIKELIEST)}
    rows = sorted(likely.union(one.row for one in same))
    read = zip(rows, engine.fetch(rows), strict=True)
    places = [(row, one, number) for row, one in read for number in quotes_matched(speaker, one)]
    said = [Said(one.quotes[n].text, one.quotes[n].speakers, one.language) for _, one, n in places]
    alike = {one.number for one in carriers(Said(words), said)}
    for at, (row, one, number) in enumerate(places):
        if at in alike or (row, number) in same:
            yield one, number
