"""What a query names that nobody is called: speakers, outlets, languages, and the names that may have been meant."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

from searchapp.query.patterns import edit_distance
from searchapp.query.tree import And, Exact, Node, Not, OneQuote, Or, Phrase, Value, Word
from searchapp.text.folding import fold
from searchapp.text.tokens import forms, tokens

_Condition = Word | Exact | Phrase | Value
_CONDITIONS = (Word, Exact, Phrase, Value)
_KINDS = {"by": "speaker", "speaker": "speaker", "outlet": "outlet", "lang": "language", "tag": "tag"}
_MOST = 3
_SHORT, _LONG = 3, 6
"""Letters from which on one, and two, may be wrong."""
_LEAST_SPOKEN, _TELLING = 3, 16
"""Words of a quote that are looked for as they stand, at least and at most."""
_INITIALS = 5
"""Letters that may be the initials of a name, at most."""
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(("the", "of", "and", "for", "de", "der", "des", "du", "la"))
_DOMAIN = re.compile(r"(?i)^www\.|(?:\.(?:com?|org|net|news|[a-z]{2}))+$")


def unknown(
    tree: Node, total: Callable[[Node], int], values: Callable[[str], Mapping[str, int]]
) -> dict[tuple[str, str], Sequence[str]]:
    """The names that a query asks for and nobody has, each with the nearest; they are given as (`speaker`, `outlet`,
    `language` or `tag`, words).

    `total` tells how many articles meet a condition alone, `values` all names of a kind with their counts. Languages go
    by codes, which are near to nothing.
    """
    found = dict[tuple[str, str], Sequence[str]]()
    for one in _named(tree):
        if not total(OneQuote(one) if one.field == "by" else one):
            kind, words = _KINDS[one.field], _words(one)
            known = values(kind) if kind != "language" else {}
            # A tag may be on articles alone that are not in the index now.
            if fold(words) not in map(fold, known):
                found[kind, words] = _nearest(words, known)
    return found


def a_quote_of_each(tree: Node) -> Node | None:
    """The query that asks for a quote of each of several speakers, where it asks for one quote of all of them: one that
    they said together, which may not be what was meant. None where it does not."""
    if isinstance(tree, OneQuote) and isinstance(tree.part, And):
        speakers = [part for part in tree.part.parts if isinstance(part, _CONDITIONS) and part.field == "by"]
        others = tuple(part for part in tree.part.parts if part not in speakers)
        if len(speakers) > 1:
            return And(tuple(OneQuote(And((one, *others)) if others else one) for one in speakers))
    elif isinstance(tree, And):
        quotes = [(part, a_quote_of_each(part)) for part in tree.parts]
        if any(each is not None for _, each in quotes):
            return And(
                tuple(one for part, each in quotes for one in (each.parts if isinstance(each, And) else (part,)))
            )
    return None


def fewer_demands(tree: Node) -> Iterator[Node]:
    """The tree with one of its conditions left out, for each of them, those of a quote among them."""
    if isinstance(tree, OneQuote):
        yield from map(OneQuote, fewer_demands(tree.part))
    elif isinstance(tree, And):
        for at, part in enumerate(tree.parts):
            others = tree.parts[:at] + tree.parts[at + 1 :]
            for less in fewer_demands(part):
                yield And((*tree.parts[:at], less, *tree.parts[at + 1 :]))
            if any(not isinstance(other, Not) for other in others):
                yield others[0] if len(others) == 1 else And(others)


def said_by(name: str) -> str:
    """The query for what a speaker of this name said; `none` is nobody who is named."""
    marked = name.replace('"', " ")
    return "by:none" if name.casefold() == "none" else f'by:"{marked}"'


def said_to_the_letter(words: str) -> str | None:
    """The query for quotes that hold these words, or so many of them from the first as tell them; None for a few that
    many would say."""
    low = words.lower().replace('"', " ")
    told = [low[token.start : token.end] for token in islice(tokens(low), _TELLING)]
    return f'said:"{" ".join(told)}"' if len(told) >= _LEAST_SPOKEN else None


def respelt(query: str, name: str, other: str) -> str:
    """A query with another name in the place of one; a name of several words is put between marks."""
    marked = other if other.isalnum() or f'{name}"' in query or f'"{name}' in query else f'"{other}"'
    return query.replace(name, marked)


def _named(tree: Node) -> Iterator[_Condition]:
    """The conditions on speakers and outlets by words, those that are not to hold left out."""
    if isinstance(tree, (And, Or)):
        for part in tree.parts:
            yield from _named(part)
    elif isinstance(tree, OneQuote):
        yield from _named(tree.part)
    elif isinstance(tree, _CONDITIONS) and tree.field in _KINDS and _words(tree):
        yield tree


def _words(condition: _Condition) -> str:
    if isinstance(condition, Value):
        return condition.value
    if isinstance(condition, Phrase):
        words = [part.text for part in condition.parts if isinstance(part, (Word, Exact))]
        return " ".join(words) if len(words) == len(condition.parts) else ""
    return condition.text


def _nearest(asked: str, values: Mapping[str, int]) -> Sequence[str]:
    """The names, or the parts of them, that come nearest to one that nobody has, the likeliest first."""
    if shortened := _shortened(asked, values):
        return shortened[:_MOST]
    wanted = forms(asked)
    near = [_near(word, values) for word in wanted]
    if not all(near):
        return ()
    if len(near) == 1:
        return near[0][:_MOST]
    return (" ".join(found[0] for found in near),) if [found[0].casefold() for found in near] != wanted else ()


def _shortened(asked: str, values: Mapping[str, int]) -> list[str]:
    """The names that are often written so: without spaces (`foxnews`, `foxnews.com`), by their initials (`wsj`)."""
    bare = _DOMAIN.sub("", asked).casefold()
    if not bare.isalnum() or len(bare) < _SHORT:
        return []
    found = Counter[str]()
    for value, count in values.items():
        words = [word for word in _WORD.findall(fold(value)) if word not in _SMALL]
        glued = "".join(words[: _glued(bare, words)]) == bare
        initials = len(bare) <= _INITIALS and "".join(word[0] for word in words[: len(bare)]) == bare
        if len(words) > 1 and (glued or initials):
            found[value] += count
    return [value for value, _ in found.most_common(_MOST)]


def _glued(bare: str, words: Sequence[str]) -> int:
    """How many of the words have as many letters as `bare`."""
    return next((n for n in range(2, len(words) + 1) if sum(map(len, words[:n])) >= len(bare)), 0)


def _near(wanted: str, values: Mapping[str, int]) -> list[str]:
    counts: Counter[str] = Counter()
    for value, count in values.items():
        for token in tokens(value):
            counts[value[token.start : token.end]] += count
    found: dict[str, tuple[int, int]] = {}
    allowed = 2 if len(wanted) >= _LONG else 1 if len(wanted) >= _SHORT else 0
    for word, count in counts.items():
        form = forms(word)[0]
        if form[:1] != wanted[:1] or len(form) < len(wanted) - allowed:
            continue
        distance = edit_distance(form, wanted, allowed) if len(form) <= len(wanted) + allowed else allowed + 1
        if distance > allowed and len(wanted) >= _SHORT and form.startswith(wanted):
            distance = 1
        if distance <= allowed:
            found[word] = (distance, -count)
    return sorted(found, key=lambda word: (*found[word], word))
