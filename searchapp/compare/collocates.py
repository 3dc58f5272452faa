"""Collocates: the words that stand beside what was found, or in the quotes that were, weighed by log-likelihood.

How telling a word is says Dunning's G² (1993, "Accurate Methods for the Statistics of Surprise and Coincidence",
Computational Linguistics 19): how much likelier its counts in two texts are if it is commoner in one of them than if
it is equally common in both. Concordancers rank collocates and keywords by it.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from math import log

from searchapp.article import PARAGRAPH_BREAK, Article, Span, placed_in_body
from searchapp.query.match import match_all
from searchapp.query.tree import Node, one_quotes
from searchapp.query.words import has_words, worded
from searchapp.records import dataclass
from searchapp.text.tokens import forms, stem, tokens

NEAR = 5
"""Words on either side of a match."""
MOST_ARTICLES = 1000
"""Articles that are looked into where it is not said: some seconds."""
_AT_ONCE = 64
"""Articles matched at once."""
_LETTERS = 16
"""Characters in which a word with the space beside it is looked for."""
_LEAST = 2
"""What stands there once may stand there by chance."""
_TELLING = 3.84
"""A G² that chance alone exceeds once in twenty words."""


@dataclass(frozen=True, slots=True)
class Passages:
    """What was found in some articles, counted by the stems of words: how often each stands there, how often in these
    articles at all, and how it is written there."""

    articles: int
    matches: int
    there: Counter[str]
    everywhere: Counter[str]
    written: Mapping[str, Counter[str]]


Of = Callable[[Span], str | None]
"""Tells the matches of an article apart, by their spans in its body."""


@dataclass(frozen=True, slots=True)
class Found:
    """All passages together, and those of each value that tells them apart, None for none."""

    whole: Passages
    groups: Mapping[str | None, Passages]


@dataclass(frozen=True, slots=True)
class Collocate:
    """A word as it is mostly written, how often it stands in these passages, how often in those that they were compared
    with, and its G²; `spellings` are the forms in which it stands there."""

    word: str
    count: int
    others: int
    score: float
    spellings: frozenset[str]


@dataclass(frozen=True, slots=True)
class Group:
    """The passages of one value of a field (None for none), or all of them, and their words, the most telling first."""

    value: str | None
    passages: Passages
    words: Sequence[Collocate]


def has_passages(tree: Node) -> bool:
    """Whether a query asks for words beside which others can stand, or for quotes."""
    return has_words(tree) or any(one_quotes(tree))


def _by_speaker(article: Article) -> Of:
    spoken = placed_in_body(article, article.quotes)

    def speaker(match: Span) -> str | None:
        return next((quote.by for span, quote in spoken if match.start < span.end and span.start < match.end), None)

    return speaker


BY: Mapping[str, Callable[[Article], Of]] = {
    "outlet": lambda article: lambda _: article.outlet,
    "speaker": _by_speaker,
    "language": lambda article: lambda _: article.language,
    "year": lambda article: lambda _: article.date.value[:4] if article.date else None,
}
"""By what the matches of an article can be told apart; a speaker is None for what the article says itself, or somebody
without a name."""


def passages(tree: Node, articles: Iterable[Article], field: str, near: int = NEAR) -> Found:
    """What stands within so many words of what a query matches, in the same paragraph; of a query for quotes alone what
    stands in these quotes; told apart by one of the fields of `BY`.

    No word is counted twice, and those that matched not at all.
    """
    whole, groups = list[Passages](), defaultdict[str | None, list[Passages]](list)
    beside = near if has_words(tree) else None
    rest, wanted = iter(articles), worded(tree)
    while some := list(islice(rest, _AT_ONCE)):
        for article, found in zip(some, match_all(wanted, some), strict=True):
            if not found.body:
                continue
            value, parts = BY[field](article), defaultdict[str | None, list[Span]](list)
            for span in found.body:
                parts[value(span)].append(span)
            whole.append(_passages(article, found.body, beside))
            for one, spans in parts.items():
                groups[one].append(whole[-1] if len(parts) == 1 else _passages(article, spans, beside))
    return Found(_together(whole), {value: _together(parts) for value, parts in groups.items()})


def _passages(article: Article, spans: Sequence[Span], near: int | None) -> Passages:
    text, language = article.body, article.language
    everywhere, there, written = Counter[str](), Counter[str](), defaultdict[str, Counter[str]](Counter)
    for form, times in Counter(forms(text)).items():
        everywhere[stem(form, language)] += times
    matched = dict(word for span in spans for word in _words(text, *span))
    standing = matched
    if near is not None:
        standing = dict(word for span in spans for word in _around(text, *span, near) if word[0] not in matched)
        everywhere.subtract(stem(form, language) for form, _ in matched.values())
    for form, word in standing.values():
        key = stem(form, language)
        there[key] += 1
        written[key][word] += 1
    return Passages(1, len(spans), there, everywhere, written)


Placed = tuple[int, tuple[str, str]]
"""The place of a word in a text, its form, and the word as it is written."""


def _words(text: str, start: int, end: int) -> Iterator[Placed]:
    part = text[start:end]
    return ((start + token.start, (token.form, part[token.start : token.end])) for token in tokens(part))


def _around(text: str, start: int, end: int, near: int) -> Iterator[Placed]:
    """The words on either side of a match."""
    reach = near * _LETTERS
    first = text.rfind(PARAGRAPH_BREAK, 0, start) + 1
    if first < start - reach:
        first = max(text.find(" ", start - reach, start), start - reach)
    last = text.find(PARAGRAPH_BREAK, end, end + reach)
    yield from list(_words(text, first, start))[-near:]
    yield from islice(_words(text, end, end + reach if last < 0 else last), near)


def overall(found: Found) -> Group:
    """The words that are commoner in all these passages than in the rest of their articles."""
    return Group(None, found.whole, _telling(found.whole, found.whole.everywhere - found.whole.there))


def differing(found: Found, most: int = 0) -> Iterator[Group]:
    """For each of the `most` values with most matches (0: for all) the words that are commoner in its passages than in
    those of all the others, but for its own name; the passages without a value come last."""
    by_matches = sorted(found.groups.items(), key=lambda one: (one[0] is None, -one[1].matches, one[0] or ""))
    for value, these in by_matches[: most or None]:
        others = _together(one for other, one in found.groups.items() if other != value)
        own = forms(value or "")
        words = [word for word in _telling(these, others.there) if word.spellings.isdisjoint(own)]
        yield Group(value, these, words)


def _together(parts: Iterable[Passages]) -> Passages:
    there, everywhere, written = Counter[str](), Counter[str](), defaultdict[str, Counter[str]](Counter)
    articles = places = 0
    for one in parts:
        articles, places = articles + one.articles, places + one.matches
        there.update(one.there)
        everywhere.update(one.everywhere)
        for key, words in one.written.items():
            written[key].update(words)
    return Passages(articles, places, there, everywhere, written)


def _telling(these: Passages, others: Counter[str]) -> list[Collocate]:
    here, there = these.there.total(), others.total()
    found = list[Collocate]()
    for key, count in these.there.items():
        score = _log_likelihood(count, others[key], here, there)
        if count >= _LEAST and score >= _TELLING:
            written = these.written[key]
            word = max(written, key=lambda one: (written[one], one))
            found.append(
                Collocate(word, count, others[key], score, frozenset(chain.from_iterable(map(forms, written))))
            )
    return sorted(found, key=lambda one: (-one.score, one.word))


def _log_likelihood(count: int, other: int, words: int, other_words: int) -> float:
    """G² of a word that stands so often in texts of so many words; 0 where it is no commoner in the first."""
    share = (count + other) / (words + other_words)
    if count <= share * words:
        return 0.0
    return 2 * sum(times * log(times / (share * of)) for times, of in ((count, words), (other, other_words)) if times)
