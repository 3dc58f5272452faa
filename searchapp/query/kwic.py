"""Keyword in context: the matches of an article one under the other, each with the words around it."""

from collections.abc import Iterator

from searchapp.article import Article
from searchapp.patterns import late
from searchapp.query.match import Matches
from searchapp.records import dataclass

_SPACES = late(r"\s+")


@dataclass(frozen=True, slots=True)
class KwicRow:
    """One match: the text before it, itself, and the text after it, each on one line. `start` and `end` are its span
    in the title (`in_title`) or the body."""

    left: str
    match: str
    right: str
    start: int
    end: int
    in_title: bool = False


def kwic(article: Article, matches: Matches, width: int = 40) -> Iterator[KwicRow]:
    """A row for each match, the title's first, with at most `width` characters on either side, cut at words."""
    for in_title, text, spans in ((True, article.title or "", matches.title), (False, article.body, matches.body)):
        for start, end in spans:
            yield KwicRow(
                _before(text, start, width),
                _SPACES.sub(" ", text[start:end]),
                _after(text, end, width),
                start,
                end,
                in_title,
            )


def _before(text: str, start: int, width: int) -> str:
    line = _SPACES.sub(" ", text[max(0, start - 2 * width) : start])
    if len(line) <= width and start <= 2 * width:
        return line.lstrip()
    kept = line[-width:]
    if len(line) > width and line[-width - 1] != " ":
        _, _, rest = kept.partition(" ")
        kept = rest or kept
    return kept.lstrip()


def _after(text: str, end: int, width: int) -> str:
    line = _SPACES.sub(" ", text[end : end + 2 * width])
    if len(line) <= width:
        return line.rstrip()
    kept = line[:width]
    if line[width] != " ":
        rest, _, _ = kept.rpartition(" ")
        kept = rest or kept
    return kept.rstrip()
