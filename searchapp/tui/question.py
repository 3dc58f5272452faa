"""Questions on the screen: changing one, asking the library with it, saying it in words."""

from collections.abc import Mapping
from dataclasses import replace

from searchapp.asked.question import Choice, Question, filters
from searchapp.engine.engine import FACET_FIELDS, Request, Sort
from searchapp.query.tree import Everything, Node
from searchapp.tui.dates import days_words

LISTED_VALUES = 50
"""Values of a facet that are counted and listed with every search."""

SORT_WORDS: Mapping[Sort, str] = {
    "relevance": "best first",
    "-date": "newest first",
    "date": "oldest first",
    "outlet": "by outlet",
}


def toggled(question: Question, field: str, value: str | None, *, excluded: bool = False) -> Question:
    """The value taken (or left out), or let go again if it was so already."""
    now = Choice(field, value, excluded)
    others = tuple(choice for choice in question.choices if (choice.field, choice.value) != (field, value))
    return replace(question, choices=others if now in question.choices else (*others, now))


def unfiltered(question: Question) -> Question:
    """The same words without facet values and days."""
    return replace(question, choices=(), days=None)


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
