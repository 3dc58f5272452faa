"""What workers ask of the library, in threads of their own. Nothing here touches a widget."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from searchapp.errors import QueryError
from searchapp.hits import Hit, Results
from searchapp.query.tree import Node
from searchapp.text.clean import clean_line
from searchapp.tui.advice import QUESTIONS, possible_questions
from searchapp.tui.messages import AdviceLine
from searchapp.tui.pages import PAGE, Pages
from searchapp.tui.question import EVERYTHING, LISTED_VALUES, Question, everything, request, unfiltered

if TYPE_CHECKING:
    from searchapp.library import Library

_MOST_SPELLINGS = 3


@dataclass(frozen=True, slots=True)
class Listing:
    """A question with its answer: what the results, the reader and the export walk through."""

    question: Question
    tree: Node
    pages: Pages


def tree_of(library: "Library", question: Question) -> Node:
    """The question's words as a tree. Raises QueryError."""
    return EVERYTHING if everything(question) else library.parse(question.text)


def answer(library: "Library", question: Question, *, seen: int, daily: bool) -> tuple[Node, Results]:
    """The hits that are seen at first and the facets; with `daily` the counts by day too. Raises SearchappError.

    Of words no more than `seen` hits come: finding the excerpt of a hit takes longer than finding the hit.
    """
    tree = tree_of(library, question)
    wanted = {"outlet": LISTED_VALUES, "speaker": LISTED_VALUES, "month": 0}
    if daily:
        wanted["day"] = 0
    limit = PAGE if everything(question) else min(seen, PAGE)
    return tree, library.search(question.text, request(question, tree, limit=limit, facets=wanted))


def page(library: "Library", question: Question, tree: Node, offset: int, limit: int = PAGE) -> tuple[Hit, ...]:
    """The hits from this place on. Raises SearchappError."""
    return library.search(question.text, request(question, tree, offset=offset, limit=limit)).hits


def count(library: "Library", question: Question) -> int:
    """How many articles answer; 0 where the question cannot be read. Raises SearchappError otherwise."""
    try:
        tree = tree_of(library, question)
    except QueryError:
        return 0
    return library.search(question.text, request(question, tree)).total


def questions_that_work(library: "Library", results: Results) -> tuple[AdviceLine, ...]:
    """Five questions made from what this index holds, each asked once and with its count."""
    found = list[AdviceLine]()
    for text in possible_questions(results.facets, results.hits):
        number = count(library, Question(text))
        if 0 < number < max(results.total, 2) and len(found) < QUESTIONS:
            found.append(AdviceLine(text, Question(text), number))
        if len(found) == QUESTIONS:
            break
    return tuple(found)


def ways_on(library: "Library", question: Question, tree: Node) -> tuple[AdviceLine, ...]:
    """What to do when nothing was found: which words stand nowhere, how they may be spelt, fewer demands."""
    lines = list[AdviceLine]()
    for word, spellings in library.suggest(tree).items():
        lines.append(AdviceLine(f"“{clean_line(word)}” stands in no article."))
        for spelling in list(spellings)[:_MOST_SPELLINGS]:
            other = replace(question, text=question.text.replace(word, spelling))
            if other != question:
                lines.append(AdviceLine(other.text, other, count(library, other)))
    if question.narrowed:
        free = unfiltered(question)
        lines.append(AdviceLine(f"{free.text or 'everything'}, without the filters", free, count(library, free)))
    words = question.text.split()
    if len(words) > 1 and all(word.isalnum() and not word.isupper() for word in words):
        either = replace(question, text=" OR ".join(words))
        lines.append(AdviceLine(either.text, either, count(library, either)))
    lines.append(AdviceLine("all articles, newest first", Question()))
    return tuple(line for line in lines if line.count != 0)


def hit_at(library: "Library", listing: Listing, place: int) -> Hit | None:
    """The hit at this place of a listing, fetched where it is not here. Raises SearchappError."""
    found = listing.pages.hit(place)
    if found is None and 0 <= place < listing.pages.total:
        offset = place // PAGE * PAGE
        hits: Sequence[Hit] = page(library, listing.question, listing.tree, offset)
        return hits[place - offset] if place - offset < len(hits) else None
    return found
