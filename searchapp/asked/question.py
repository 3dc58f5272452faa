"""What is asked: the words, the facet values taken and left out, the days, the order. Every change is a new one."""

from collections.abc import Mapping

from searchapp.asked.days import Days
from searchapp.engine.engine import Sort
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

FIELDS = ("outlet", "speaker", "tag")
"""The facets of which values can be taken and left out."""
SORTS: tuple[Sort, ...] = ("relevance", "-date", "date", "outlet")


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


def as_one(question: Question, tree: Node) -> Node:
    """The question as one tree, of the `tree` of its words: what a query without facets would ask."""
    said_by = any(one_quotes(tree)) and any(one.field == "speaker" and not one.excluded for one in question.choices)
    # What is asked of quotes stands in the filter by who said them as well, and there alone is it asked of the same.
    words = () if said_by or tree == Everything() else (tree,)
    parts = (*words, *filters(question, tree).values())
    return And(parts) if len(parts) > 1 else next(iter(parts), Everything())
