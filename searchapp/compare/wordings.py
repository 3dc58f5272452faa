"""What is compared of a sentence: its words and their weights, its names, numbers and letters.

A word weighs by how few sentences of the two articles have it (inverse document frequency) and by its length, since
the commonest words of a language are its shortest (Zipf's law of abbreviation); so no list of stop words is needed.
Words of one meaning count as one. Words that only attribute ("Lavrov said") weigh little beside those that are quoted,
and so do an editor's additions in brackets.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from searchapp.article import Quote
from searchapp.compare.synonyms import synonyms
from searchapp.compare.units import Unit
from searchapp.records import dataclass
from searchapp.text.tokens import Token, forms, stem, tokens

TOKEN_LIMIT = 120
"""Tokens of a sentence that are compared: a longer one is a list or a table."""

_FEW = 120
"""Sentences from which on rarities are scaled down to what they are among so many."""

_FEWEST = 20
"""So many sentences are supposed at least: among fewer no word is rare, and two briefs would share nothing."""

_LETTER_LIMIT = TOKEN_LIMIT * 10
_ASIDE = 0.3
_SHORTEST, _PER_LETTER = 0.35, 0.13
_QUOTE_MARKS = frozenset("“”„«»\"'‘(")
_BRACKETS = re.compile(r"[(\[][^()\[\]]{1,200}[)\]]")


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence prepared. `stems` are those of the words or of a synonym, the same for all of a group, `weights` by
    stem, from its rarity, length and place, `mass` their sum; `letters` counts neighbouring letters; `speakers` are the
    forms of each speaker's name, none when not known."""

    stems: tuple[str, ...]
    weights: Mapping[str, float]
    mass: float
    letters: Counter[str]
    names: frozenset[str]
    numbers: frozenset[str]
    speakers: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Words:
    tokens: tuple[Token, ...]
    stems: tuple[str, ...]


def wordings(
    units: Sequence[Unit], quotes: Sequence[Sequence[Quote]], languages: Sequence[str | None]
) -> list[Wording]:
    """The wordings of all units of a comparison: of both articles together, since weights depend on both.

    `quotes` are those that touch each unit, `languages` that of each unit's article.
    """
    cut = [_words(unit.text, language) for unit, language in zip(units, languages, strict=True)]
    rarity = _rarity(set(words.stems) for words in cut)
    return [_wording(unit, words, spoken, rarity) for unit, words, spoken in zip(units, cut, quotes, strict=True)]


def _words(text: str, language: str | None) -> _Words:
    found = tokens(text[:_LETTER_LIMIT], TOKEN_LIMIT)
    alike = synonyms(language)
    stems = (stem(text[t.start : t.end], language) for t in found)
    return _Words(tuple(found), tuple(alike.get(one, one) for one in stems))


def _rarity(sentences: Iterable[Iterable[str]]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    number = 0
    for words in sentences:
        counts.update(words)
        number += 1
    number = max(number, _FEWEST)
    scale = math.log(_FEW + 1) / math.log(max(_FEW, number) + 1)
    return {word: scale * math.log((number + 1) / (count + 0.5)) for word, count in counts.items()}


def _wording(
    unit: Unit,
    words: _Words,
    quotes: Sequence[Quote],
    rarity: Mapping[str, float],
) -> Wording:
    aside = _aside(unit, words, quotes)
    weights = {
        word: rarity[word] * min(1.0, _SHORTEST + _PER_LETTER * len(word)) * (_ASIDE if word in aside else 1.0)
        for word in set(words.stems)
    }
    return Wording(
        words.stems,
        weights,
        sum(weights.values()),
        Counter(map("".join, pairwise(unit.text[:_LETTER_LIMIT].lower()))),
        frozenset(_names(unit.text, words)),
        frozenset(token.form for token in words.tokens if token.form[:1].isdigit()),
        tuple(filter(None, (tuple(forms(name)) for name in unit.speakers))),
    )


def _aside(unit: Unit, words: _Words, quotes: Sequence[Quote]) -> set[str]:
    """The stems of a sentence that stand only outside its quotes, if it has any, or only in brackets."""
    spoken = [(quote.start - unit.start, quote.end - unit.start) for quote in quotes]
    added = [found.span() for found in _BRACKETS.finditer(unit.text, 0, _LETTER_LIMIT)]
    weighty: set[str] = set()
    aside: set[str] = set()
    for token, word in zip(words.tokens, words.stems, strict=True):
        beside = bool(spoken) and not any(start <= token.start < end for start, end in spoken)
        beside |= any(start <= token.start < end for start, end in added)
        (aside if beside else weighty).add(word)
    return aside - weighty


def _names(text: str, words: _Words) -> Iterable[str]:
    """The stems of capitalised words but the first of the sentence and the first after a mark."""
    for token, word in zip(words.tokens, words.stems, strict=True):
        if text[token.start].isupper() and token.start and text[token.start - 1] not in _QUOTE_MARKS:
            yield word
