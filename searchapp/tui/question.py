"""What is asked: the words, the facet values taken and left out, the days, the order. Every change is a new one."""

from collections.abc import Mapping
from dataclasses import replace

from searchapp.engine.engine import FACET_FIELDS, Request, Sort
from searchapp.query.tree import (
    And,
    Dates,
    Everything,
    Has,
    Node,
    Not,
    Or,
    Undated,
    Value,
    Wildcard,
    of_quotes,
    one_quotes,
)
from searchapp.records import dataclass
from searchapp.tui.dates import Days, days_words

LISTED_VALUES = 50
"""Values of a facet that are counted and listed with every search."""

SORTS: tuple[Sort, ...] = ("relevance", "-date", "date", "outlet")
SORT_WORDS: Mapping[Sort, str] = {
    "relevance": "best first",
    "-date": "newest first",
    "date": "oldest first",
    "outlet": "by outlet",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A facet value that was taken, or left out; `value` None is "none"."""

    field: str
    value: str | None
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Everything that decides which articles are listed and in which order; `sort` None is the usual order."""

    text: str = ""
    choices: tuple[Choice, ...] = ()
    days: Days | None = None
    sort: Sort | None = None

    @property
    def order(self) -> Sort:
        """The order of the hits: as chosen, else best first, and newest first where nothing is asked."""
        return self.sort or ("relevance" if self.text.strip() else "-date")

    @property
    def narrowed(self) -> bool:
        """Whether a facet value or days narrow the hits."""
        return bool(self.choices) or self.days is not None

    def state(self, field: str, value: str | None) -> Choice | None:
        """The choice of this value, if there is one."""
        return next((choice for choice in self.choices if choice.field == field and choice.value == value), None)


def toggled(question: Question, field: str, value: str | None, *, excluded: bool = False) -> Question:
    """The value taken (or left out), or let go again if it was so already."""
    now = Choice(field, value, excluded)
    others = tuple(choice for choice in question.choices if (choice.field, choice.value) != (field, value))
    return replace(question, choices=others if now in question.choices else (*others, now))


def unfiltered(question: Question) -> Question:
    """The same words without facet values and days."""
    return replace(question, choices=(), days=None)


def filters(question: Question, tree: Node) -> Mapping[str, Node]:
    """The choices as nodes: several values of a field are alternatives, those left out are all left out. Where the
    `tree` of the question's words asks for quotes, speakers are those who said them."""
    made: dict[str, Node] = {}
    for field in dict.fromkeys(choice.field for choice in question.choices):
        chosen = [choice for choice in question.choices if choice.field == field]
        taken: tuple[Node, ...] = tuple(_node(choice, tree) for choice in chosen if not choice.excluded)
        left_out: tuple[Node, ...] = tuple(Not(_node(choice, tree)) for choice in chosen if choice.excluded)
        either: tuple[Node, ...] = taken if len(taken) < 2 else (Or(taken),)
        parts = either + left_out
        made[field] = parts[0] if len(parts) == 1 else And(parts)
    if question.days is not None:
        made["day"] = Undated() if question.days.undated else Dates(question.days.first, question.days.last)
    return made


def _node(choice: Choice, tree: Node) -> Node:
    if choice.field == "speaker" and any(one_quotes(tree)):
        return of_quotes(tree, Not(Wildcard("*", "by")) if choice.value is None else Value("by", choice.value))
    return Not(Has(choice.field)) if choice.value is None else Value(choice.field, choice.value)


def request(
    question: Question, tree: Node, *, offset: int = 0, limit: int = 0, facets: Mapping[str, int] | None = None
) -> Request:
    """The question as the library takes it. Facets are asked for by name with how many values, 0 for all."""
    assert not facets or set(facets) <= set(FACET_FIELDS)
    return Request(
        tree,
        limit=limit,
        offset=offset,
        sort=question.order,
        filters=filters(question, tree),
        facets=facets or {},
        sayers=True,
    )


def everything(question: Question) -> bool:
    """Whether no words are asked for."""
    return not question.text.strip()


EVERYTHING = Everything()


def narrowing_words(question: Question) -> str:
    """The choices in words, for a status line: `TASS · not SANA · Oct 2016 – Jan 2017`."""
    said = [f"{'not ' if choice.excluded else ''}{choice.value or f'no {choice.field}'}" for choice in question.choices]
    if question.days is not None:
        said.append(days_words(question.days))
    return " · ".join(said)


def asked_words(question: Question) -> str:
    """What is asked in words, for the head of a screen: `ceasefire · TASS · Oct 2016`."""
    return " · ".join(filter(None, (question.text or "all articles", narrowing_words(question))))


def the_speaker(question: Question) -> str | None:
    """The one speaker who was taken among the facets."""
    taken = [choice.value for choice in question.choices if choice.field == "speaker" and not choice.excluded]
    return taken[0] if len(taken) == 1 else None
