"""What each of several articles has of the statements that they share, and what it leaves out."""

from collections.abc import Sequence
from itertools import combinations

from searchapp.article import Article
from searchapp.compare.agreement import agreeing
from searchapp.compare.align import compare
from searchapp.compare.differing import words_of
from searchapp.compare.units import Unit, units_of
from searchapp.records import dataclass
from searchapp.text.languages import shared_language

_LEAST_WORDS = 3

# a sentence of one of the articles, by the number of the article
_Member = tuple[int, Unit]
_Alike = dict[tuple[_Member, _Member], float]


@dataclass(frozen=True, slots=True)
class Statement:
    """What two or more of the articles say. `wordings` has for each article the sentences that say it, in order; none
    where the article leaves it out. `language` is that of the articles, where they have one."""

    wordings: tuple[tuple[Unit, ...], ...]
    language: str | None = None

    @property
    def carried(self) -> int:
        """How many of the articles have it."""
        return sum(map(bool, self.wordings))

    @property
    def speakers(self) -> tuple[str, ...]:
        """Those whom the first article that knows says it by; none where it is nobody's."""
        return next((unit.speakers for units in self.wordings for unit in units if unit.speakers), ())

    def said(self, number: int) -> str:
        """The sentences of an article that say it, by its number from 0."""
        return " ".join(unit.text for unit in self.wordings[number])

    def alike(self) -> list[tuple[int, ...]]:
        """The articles that have it, by their numbers from 0; together those that have it in the same words."""
        found: dict[tuple[tuple[str, ...], ...], list[int]] = {}
        for number, units in enumerate(self.wordings):
            if units:
                found.setdefault(tuple(words_of(unit.text) for unit in units), []).append(number)
        return [tuple(numbers) for numbers in found.values()]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Several articles beside each other. `statements` are those of two and more, what most have first, then in the
    order of the first article that has them; `alone` has for each article the other sentences."""

    statements: tuple[Statement, ...]
    alone: tuple[tuple[Unit, ...], ...]

    def has(self, number: int) -> int:
        """How many of the statements an article has, by its number from 0."""
        return sum(bool(statement.wordings[number]) for statement in self.statements)


def coverage(articles: Sequence[Article]) -> Coverage:
    """The sentences of several articles, those that say the same together; a word or two are no statement."""
    return _laid_together(articles, _alike(articles))


def sharing(articles: Sequence[Article]) -> tuple[Sequence[Article], Coverage]:
    """The first of several articles and those of the others that share a statement with it, with their coverage."""
    alike = _alike(articles)
    found = _laid_together(articles, alike)
    shared = [one.wordings for one in found.statements if one.wordings[0]]
    kept = [number for number in range(len(articles)) if number == 0 or any(units[number] for units in shared)]
    if len(kept) == len(articles):
        return articles, found
    renumbered = {number: at for at, number in enumerate(kept)}
    left = {
        ((renumbered[one], a), (renumbered[other], b)): score
        for ((one, a), (other, b)), score in alike.items()
        if one in renumbered and other in renumbered
    }
    among = [articles[number] for number in kept]
    return among, _laid_together(among, left)


def _alike(articles: Sequence[Article]) -> _Alike:
    """The sentences of each two articles that say the same."""
    scores: _Alike = {}
    for (one, a), (other, b) in combinations(enumerate(articles), 2):
        pairs = (pair for pair in compare(a, b).pairs if _says(pair.a) and _says(pair.b))
        scores |= {((one, pair.a), (other, pair.b)): pair.score for pair in pairs}
    return scores


def _laid_together(articles: Sequence[Article], alike: _Alike) -> Coverage:
    surest = sorted(alike, key=lambda pair: (-alike[pair], *map(_key, pair)))
    groups = agreeing(surest, alike, lambda one, other: one[0] != other[0])
    language = shared_language(article.language for article in articles)
    statements = [_statement(members, len(articles), language) for members in groups]
    shared = {member for members in groups for member in members}
    return Coverage(
        tuple(sorted(statements, key=_place)),
        tuple(
            tuple(unit for unit in units_of(article) if (number, unit) not in shared and _says(unit))
            for number, article in enumerate(articles)
        ),
    )


def _says(unit: Unit) -> bool:
    """Whether a sentence is long enough to state something: not “Advertisement”."""
    return len(words_of(unit.text)) >= _LEAST_WORDS


def _key(member: _Member) -> tuple[int, int]:
    return member[0], member[1].start


def _statement(members: Sequence[_Member], articles: int, language: str | None) -> Statement:
    ordered = sorted(members, key=_key)
    return Statement(tuple(tuple(unit for number, unit in ordered if number == at) for at in range(articles)), language)


def _place(statement: Statement) -> tuple[int, int, int]:
    first = next(number for number, units in enumerate(statement.wordings) if units)
    return -statement.carried, first, statement.wordings[first][0].start
