"""What workers ask of the library, in threads of their own. Nothing here touches a widget."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from searchapp.article import Article
from searchapp.asked.question import Question
from searchapp.compare.collocates import MOST_ARTICLES, Group, differing, has_passages, overall, passages
from searchapp.engine.engine import FacetCount
from searchapp.errors import QueryError
from searchapp.hits import Hit, Results
from searchapp.query.naming import a_quote_of_each, fewer_demands, respelt
from searchapp.query.tree import And, Node
from searchapp.query.unparse import unparse
from searchapp.records import dataclass
from searchapp.tui.advice import QUESTIONS, possible_questions
from searchapp.tui.messages import AdviceLine
from searchapp.tui.pages import PAGE, Pages
from searchapp.tui.question import EVERYTHING, LISTED_VALUES, everything, request, unfiltered

if TYPE_CHECKING:
    from searchapp.library import Library

_MOST_SPELLINGS = 3
_MOST_DEMANDS = 5
_WATCHED = 64


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
    if library.tags.bearers:
        wanted["tag"] = LISTED_VALUES
    if daily:
        wanted["day"] = 0
    limit = PAGE if everything(question) else min(seen, PAGE)
    return tree, library.search(question.text, request(question, tree, limit=limit, facets=wanted))


def page(library: "Library", question: Question, tree: Node, offset: int) -> tuple[Hit, ...]:
    """The page of hits from this place on. Raises SearchappError."""
    return library.search(question.text, request(question, tree, offset=offset, limit=PAGE)).hits


def facet_counts(library: "Library", listing: Listing, fields: Sequence[str]) -> Mapping[str, Sequence[FacetCount]]:
    """All values of these facets among the hits of a listing, days that were picked too. Raises SearchappError."""
    asked = request(listing.question, listing.tree, facets=dict.fromkeys(fields, 0))
    # a filter of the field that is counted would be passed over
    within = And((asked.tree, *asked.filters.values()))
    return library.search(listing.question.text, replace(asked, tree=within, filters={})).facets


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
    if not count(library, Question()):
        return (AdviceLine("No article could be read; searchapp status names each file with its reason."),)
    lines = list[AdviceLine]()
    missing = library.suggest(tree)
    for word, spellings in missing.items():
        lines.append(AdviceLine(f"“{word}” stands in no article."))
        alone = _without(question.text, [one for one in missing if one != word])
        spelt = [replace(question, text=question.text.replace(word, one)) for one in spellings[:_MOST_SPELLINGS]]
        best = [replace(question, text=alone.replace(word, one)) for one in spellings[:1]]
        found = [AdviceLine(one.text, one, count(library, one)) for one in spelt if one != question]
        if not any(line.count for line in found):
            found = [AdviceLine(one.text, one, count(library, one)) for one in best if one != question]
        lines += found
    for (kind, name), near in library.suggest_names(tree).items():
        called = "article is in the language" if kind == "language" else f"{kind} is called"
        lines.append(AdviceLine(f"No {called} “{name}”."))
        spelt = [replace(question, text=respelt(question.text, name, one)) for one in near[:_MOST_SPELLINGS]]
        lines += [AdviceLine(one.text, one, count(library, one)) for one in spelt if one != question]
    if apart := a_quote_of_each(tree):
        each = replace(question, text=unparse(apart))
        lines.append(AdviceLine(each.text, each, count(library, each)))
    if plain(question.text) and (left := _without(question.text, missing)) not in ("", question.text):
        fewer = replace(question, text=left)
        lines.append(AdviceLine(left, fewer, count(library, fewer)))
    else:
        asked = [replace(question, text=unparse(less)) for less in fewer_demands(tree)]
        counted = [AdviceLine(one.text, one, count(library, one)) for one in asked[:_MOST_DEMANDS]]
        lines += sorted(counted, key=lambda line: line.count or 0)
    if question.narrowed:
        free = unfiltered(question)
        lines.append(AdviceLine(f"{free.text or 'everything'}, without the filters", free, count(library, free)))
    if plain(question.text) and " " in question.text.strip():
        either = replace(question, text=" OR ".join(question.text.split()))
        lines.append(AdviceLine(either.text, either, count(library, either)))
    lines.append(AdviceLine("all articles, newest first", Question()))
    return tuple(dict.fromkeys(line for line in lines if line.count != 0))


def plain(text: str) -> bool:
    """Whether a query is nothing but words, so that one can be left out without changing what the rest means."""
    return all(word.isalnum() and not word.isupper() for word in text.split())


def _without(text: str, words: Iterable[str]) -> str:
    """A query of plain words without these; any other as it is."""
    left_out = {word.casefold() for word in words}
    return " ".join(word for word in text.split() if word.casefold() not in left_out) if plain(text) else text


def collocates(library: "Library", listing: Listing, watch: Callable[[int], bool]) -> Sequence[Group]:
    """The words that stand beside what a listing matched, everywhere and then by outlet; none where nothing in the text
    is asked for. `watch` is told how many articles were looked into, and says when that is enough. Raises
    SearchappError."""

    def watched() -> Iterator[Article]:
        articles = library.articles(request(listing.question, listing.tree))
        for number, article in enumerate(islice(articles, MOST_ARTICLES)):
            if number % _WATCHED == 0 and watch(number):
                return
            yield article

    tree = library.with_other_names(listing.tree)
    if not has_passages(tree):
        return ()
    found = passages(tree, watched(), "outlet")
    return (overall(found), *differing(found)) if found.groups else ()


def hit_at(library: "Library", listing: Listing, place: int) -> Hit | None:
    """The hit at this place of a listing, fetched where it is not here. Raises SearchappError."""
    found = listing.pages.hit(place)
    if found is None and 0 <= place < listing.pages.total:
        offset = place // PAGE * PAGE
        hits: Sequence[Hit] = page(library, listing.question, listing.tree, offset)
        return hits[place - offset] if place - offset < len(hits) else None
    return found
