"""Which tokens a leaf of the tree accepts: one at a time, or in a run where a word is written in several.

A plain word in running text accepts what has its form, or its stem in the article's language; in the names of persons
its form or another spelling of it; in other names its form alone; the other leaves look at forms only. See
`searchapp.text.tokens` for forms, stems and joined forms, `searchapp.quotes.speakers.names.spelling` for spellings.

Spellings of names are loaded where a name of a person is asked for: most queries ask for none.
"""

from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.query.patterns import compile_pattern
from searchapp.query.tree import PERSON_FIELDS, TEXT_FIELDS, Exact, Leaf, Word
from searchapp.text.folding import fold
from searchapp.text.languages import code_of_language
from searchapp.text.tokens import FORM_LIMIT, Piece, readings, stem

_SUFFIXING = frozenset(
    ("ca", "cs", "da", "en", "es", "fr", "hu", "it", "nb", "nn", "no", "pl", "pt", "ro", "ru", "sv", "uk")
)
"""Languages whose stemmers change the end of a word only. Without a language a word is read as English or Russian."""
_REMEMBERED = 1 << 14
"""Words whose answers are remembered."""
_SHORTEST_KEY = 4
"""Names whose key is shorter are found as they are typed: Li is not Lee."""
_TWO_CAPITALS = late(r"[A-Z]\.?[A-Z]\.?")


class Accepted(dict[str, bool]):
    """Whether a word as written is accepted, by a test of its form and itself that is made when it is first met: the
    words of a language are few. `accepted[word]` is for a word without marks in it."""

    def __init__(self, test: Callable[[str, str], bool]) -> None:
        super().__init__()
        self._test = test

    def __missing__(self, word: str) -> bool:
        return self.of(fold(word)[:FORM_LIMIT], word)

    def of(self, form: str, word: str) -> bool:
        """The same for any word with its form."""
        answer = self.get(word)
        if answer is None:
            if len(self) > _REMEMBERED:
                self.clear()
            answer = self[word] = self._test(form, word)
        return answer


def whole(value: str) -> str:
    """A whole value as `field:="…"` compares it: folded, its spaces single."""
    return " ".join(fold(value).split())


class TokenTest(NamedTuple):
    """Which tokens are accepted. Every form that is accepted begins with one of `starts`, if there are any, and has
    `key` in it."""

    accepted: Accepted
    starts: tuple[str, ...] = ()
    key: str = ""

    def accepts(self, form: str, word: str) -> bool:
        """Whether a token is, by its form and the word as written."""
        return self.accepted.of(form, word)

    def passes(self, form: str, word: str) -> bool:
        """The same, seen at once of most tokens that are not accepted."""
        return (not self.starts or form.startswith(self.starts)) and self.accepted.of(form, word)


@lru_cache(maxsize=512)
def token_tests(leaf: Leaf, language: str | None) -> tuple[tuple[TokenTest, ...], ...]:
    """The ways in which a leaf may stand in a text, each a run of neighbouring tokens.

    A run of one token is also tried on joined forms.
    """
    if isinstance(leaf, Word) and leaf.field in TEXT_FIELDS:
        return tuple(tuple(_inflected(piece, language) for piece in run) for run in readings(leaf.text))
    if isinstance(leaf, (Word, Exact)):
        runs = tuple(tuple(map(_named, run)) for run in named(leaf))
        if isinstance(leaf, Word) and leaf.field in PERSON_FIELDS:
            return (*runs, *((_an_article(), *run) for run in runs))
        return runs
    pattern = compile_pattern(leaf)
    return ((TokenTest(Accepted(lambda form, _: pattern.matches(form)), pattern.starts, pattern.key),),)


class Named(NamedTuple):
    """A word of a name as it may stand: its form, the key of its spellings, empty where it has one only, and whether it
    stands in capitals alone."""

    form: str
    key: str
    is_capital: bool = False


def named(leaf: Word | Exact) -> tuple[tuple[Named, ...], ...]:
    """The ways in which a leaf may stand in a name, each a run of neighbouring tokens.

    In the name of a person a word stands for all its spellings, `sergei` for Sergey and Сергей, and an Arabic article
    before it is no matter, neither in what is asked nor, as `token_tests` adds, in the name. Two capital letters that
    are a body's, `UN`, stand for no part of a person's name, Kim Jong Un.
    """
    if isinstance(leaf, Exact) or leaf.field not in PERSON_FIELDS:
        return tuple(tuple(Named(piece.form, "") for piece in run) for run in readings(leaf.text))
    from searchapp.quotes.speakers.bodies.body_names import body_key
    from searchapp.quotes.speakers.names.spelling import spelling_key, without_article

    is_body = _TWO_CAPITALS.fullmatch(leaf.text) is not None and body_key(leaf.text) is not None
    found = []
    for run in readings(without_article(leaf.text)):
        keys = [(piece.form, spelling_key(piece.form)) for piece in run]
        found.append(tuple(Named(form, key if len(key) >= _SHORTEST_KEY else "", is_body) for form, key in keys))
    return tuple(found)


def _named(wanted: Named) -> TokenTest:
    if wanted.is_capital:
        return TokenTest(Accepted(lambda form, word: form == wanted.form and word.isupper()), (wanted.form,))
    if not wanted.key:
        return TokenTest(Accepted(lambda form, _: form == wanted.form), (wanted.form,))
    from searchapp.quotes.speakers.names.spelling import spelling_key

    return TokenTest(Accepted(lambda form, _: form == wanted.form or spelling_key(form) == wanted.key))


@cache
def _an_article() -> TokenTest:
    """An Arabic article, as it stands before a word inside a name."""
    from searchapp.quotes.speakers.names.spelling import ARTICLES

    return TokenTest(Accepted(lambda form, _: form in ARTICLES), tuple(ARTICLES))


def _inflected(piece: Piece, language: str | None) -> TokenTest:
    wanted_form = piece.form
    wanted = stem(piece.word, language)
    key = ""
    if not language or code_of_language(language) in _SUFFIXING:
        key = _shared_start(wanted[: max(1, min(4, len(wanted) - 2))], wanted_form)

    def accepts(form: str, word: str) -> bool:
        return form == wanted_form or (form.startswith(key) and stem(word.lower(), language) == wanted)

    return TokenTest(Accepted(accepts), (key,) if key else ())


def _shared_start(one: str, other: str) -> str:
    length = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    return one[: min(len(one), len(other)) if length is None else length]
