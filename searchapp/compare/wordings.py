"""What is compared of a sentence: its words and their weights, its names, numbers and letters.

A word weighs by how few sentences of the two articles have it (inverse document frequency) and by its length, since
the commonest words of a language are its shortest (Zipf's law of abbreviation); so no list of stop words is needed.
Words of one meaning count as one. Words that only attribute ("Lavrov said") weigh little beside those that are quoted,
and so do an editor's additions in brackets.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice, pairwise

from searchapp.article import Quote
from searchapp.compare.synonyms import stem_of, synonyms
from searchapp.compare.units import Unit
from searchapp.patterns import late
from searchapp.records import dataclass
from searchapp.text.languages import code_of_language
from searchapp.text.tokens import Token, chunk_tokens, chunks, forms, tokens

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
_BRACKETS = late(r"[(\[][^()\[\]]{1,200}[)\]]")


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence prepared. `stems` are those of the words or of a synonym, the same for all of a group, `weights` by
    stem, from its rarity, length and place, `mass` their sum; `letters` counts neighbouring letters; `speakers` are the
    forms of each speaker's name, none when not known; `marked` are the stems that stand between quote marks."""

    stems: tuple[str, ...]
    weights: Mapping[str, float]
    mass: float
    letters: Counter[str]
    names: frozenset[str]
    numbers: frozenset[str]
    speakers: tuple[tuple[str, ...], ...]
    marked: tuple[str, ...] = ()


def wordings(
    units: Sequence[Unit], quotes: Sequence[Sequence[Quote]], languages: Sequence[str | None]
) -> list[Wording]:
    """The wordings of all units of a comparison: of both articles together, since weights depend on both.

    `quotes` are those that touch each unit, `languages` that of each unit's article.
    """
    cut = stems([unit.text for unit in units], languages)
    rarity = rarities(cut)
    return [wording(unit, words, spoken, rarity) for unit, words, spoken in zip(units, cut, quotes, strict=True)]


class _Alike(dict[str, str]):
    """The stem of a word of one language, or of its synonym, each worked out once."""

    def __init__(self, language: str | None) -> None:
        super().__init__()
        self._language = code_of_language(language) if language else None
        self._synonyms = synonyms(self._language)

    def __missing__(self, word: str) -> str:
        found = stem_of(word, self._language)
        self[word] = alike = self._synonyms.get(found, found)
        return alike


def stems(texts: Iterable[str], languages: Iterable[str | None]) -> list[tuple[str, ...]]:
    """The stems of each text's words in order, as a `Wording` has them; far quicker than the whole wordings."""
    alike: dict[str | None, _Alike] = {}
    found = []
    for text, language in zip(texts, languages, strict=True):
        if language not in alike:
            alike[language] = _Alike(language)
        words = (chunk[t.start : t.end] for chunk in chunks(text[:_LETTER_LIMIT]) for t in chunk_tokens(chunk))
        found.append(tuple(map(alike[language].__getitem__, islice(words, TOKEN_LIMIT))))
    return found


def rarities(sentences: Sequence[Sequence[str]]) -> dict[str, float]:
    """How rare each stem is among sentences, each given by its stems."""
    counts: Counter[str] = Counter()
    for words in sentences:
        counts.update(set(words))
    number = max(len(sentences), _FEWEST)
    scale = math.log(_FEW + 1) / math.log(max(_FEW, number) + 1)
    return {word: scale * math.log((number + 1) / (count + 0.5)) for word, count in counts.items()}


def wording(unit: Unit, words: tuple[str, ...], quotes: Sequence[Quote], rarity: Mapping[str, float]) -> Wording:
    """The wording of a unit, whose stems are `words`; `quotes` touch it, and `rarity` is that of stems."""
    found = tokens(unit.text[:_LETTER_LIMIT], TOKEN_LIMIT)
    aside = _aside(unit, found, words, quotes)
    weights = {
        word: rarity[word] * min(1.0, _SHORTEST + _PER_LETTER * len(word)) * (_ASIDE if word in aside else 1.0)
        for word in dict.fromkeys(words)
    }
    return Wording(
        words,
        weights,
        sum(weights.values()),
        Counter(map("".join, pairwise(unit.text[:_LETTER_LIMIT].lower()))),
        frozenset(_names(unit.text, found, words)),
        frozenset(token.form for token in found if token.form[:1].isdigit()),
        tuple(filter(None, (tuple(forms(name)) for name in unit.speakers))),
        tuple(_marked(unit, found, words, quotes)),
    )


def _aside(unit: Unit, found: Sequence[Token], words: Sequence[str], quotes: Sequence[Quote]) -> set[str]:
    """The stems of a sentence that stand only outside its quotes, if it has any, or only in brackets."""
    spoken = [(quote.start - unit.start, quote.end - unit.start) for quote in quotes]
    added = [bracket.span() for bracket in _BRACKETS.finditer(unit.text, 0, _LETTER_LIMIT)]
    if not spoken and not added:
        return set()
    weighty: set[str] = set()
    aside: set[str] = set()
    for token, word in zip(found, words, strict=True):
        beside = bool(spoken) and not any(start <= token.start < end for start, end in spoken)
        beside |= any(start <= token.start < end for start, end in added)
        (aside if beside else weighty).add(word)
    return aside - weighty


def _marked(unit: Unit, found: Sequence[Token], words: Sequence[str], quotes: Sequence[Quote]) -> Iterable[str]:
    """The stems of a sentence that stand in quotes as they were said."""
    spoken = [(quote.start - unit.start, quote.end - unit.start) for quote in quotes if quote.kind != "indirect"]
    if spoken:
        for token, word in zip(found, words, strict=True):
            if any(start <= token.start < end for start, end in spoken):
                yield word


def _names(text: str, found: Sequence[Token], words: Sequence[str]) -> Iterable[str]:
    """The stems of capitalised words but the first of the sentence and the first after a mark."""
    for token, word in zip(found, words, strict=True):
        if text[token.start].isupper() and token.start and text[token.start - 1] not in _QUOTE_MARKS:
            yield word
