"""Tokens: the one analysis of words that index, matcher, compare and queries share.

A text is cut at white space into chunks, and each chunk into words without regard to its neighbours, so that the
reading of a chunk can be remembered. A word is a run of letters, digits and marks, with apostrophes inside
(`won't`, `Da'esh`); its *form* is the word folded (see `folding`). Beyond that:

- Abbreviations of single letters are one word: `U.S.` and `US` are `us`.
- Elided articles stand alone: `l'homme` is `l`, `homme`.
- Hyphens part words, and the *joined* form is kept beside the first: `co-operation` is `co` (joined `cooperation`,
  2 parts), `operation`. So either way of writing finds the other, and `Nusra` finds `al-Nusra`. The same is done for
  an apostrophe inside a word: `Da'esh` has the joined form `daesh`, of 1 part.
- What is broken at the end of a line is joined in the same way: `govern-` above `ment` finds `government`.
- A character of UTF-8 that was read as another encoding counts as what it was: `MÃ¼ller` is `muller`.
- Scripts without spaces between words (Chinese, Japanese, Thai, …) give a token a character; their words are phrases.

Inflected forms share a *stem* in the language of their article; a stem is made from the word as written, since
stemmers need its accents.
"""

import re
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import compress
from typing import NamedTuple

from searchapp.patterns import compiled, late
from searchapp.text import mangled, stems
from searchapp.text.folding import APOSTROPHES, HYPHENS, IGNORED, fold
from searchapp.text.line_ends import BROKEN, has_broken

FORM_LIMIT = 64
"""Characters of a form that are kept: longer "words" are data, and equal as far as these go."""

_REMEMBERED_CHUNK = 40
_REMEMBERED_CHUNKS = 1 << 16


class Token(NamedTuple):
    """A word of a text: its folded form and its span in code points. The position of a token is its number in the
    list. `joined` is the form of a compound that begins here and takes up `parts` tokens, or empty."""

    form: str
    start: int
    end: int
    joined: str = ""
    parts: int = 1


class Piece(NamedTuple):
    """A word of a query as one token should look: its folded form, and as typed (for its stem)."""

    form: str
    word: str


_UNSPACED = (
    r"\u0e00-\u0e4e\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff"
    r"\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_FIRST_UNSPACED = "\u0e00"
"""Below it no script goes without spaces."""
_MARKS = (
    r"\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    r"\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0900-\u0963\u0971-\u0dff"
    r"\u0f71-\u0f84\u135d-\u135f\u1ab0-\u1ace\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f"
)
_UNSPACED_MARKS = (
    r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd"
    r"\u102b-\u103e\u1056-\u1059\u17b4-\u17d3\u302a-\u302f\u3099\u309a"
)
_LETTER = rf"[^\W_{_UNSPACED}]"


_WORD = late(
    rf"(?P<letters>[^\W\d_](?>(?:\.[^\W\d_](?![\w{_MARKS}]))+)\.?)"
    rf"|(?P<word>{_LETTER}(?>(?:[{APOSTROPHES}]?{_LETTER}++|[{_MARKS}{IGNORED}]++)*))"
    rf"|(?P<sign>[{_UNSPACED}][{_UNSPACED_MARKS}]*+)"
)
"""A word; where nothing was kept, it takes longer to compile than most queries take."""
_ASCII_WORD = compiled(
    rf"(?P<letters>[^\W\d_](?>(?:\.[^\W\d_](?!\w))+)\.?)|(?P<word>[^\W_]++(?>(?:[{APOSTROPHES}](?=[^\W_])[^\W_]++)*))",
    re.ASCII,
)
"""The same of text in ASCII; it compiles in no time."""
_TYPED = str.maketrans("’‘´“”„«»–—…•", "'''         ")
"""Signs of printed text and what parts or joins words in the same way in ASCII."""
_CHUNKS = compiled(r"\S+")
_WHOLE_CHUNKS = late(rf"\S+(?:{BROKEN.pattern}\S+)*")
"""The same of a text with words that are broken at the ends of lines, each in one."""
_ELIDED = frozenset(
    {"l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"}
    | {"all", "dall", "dell", "nell", "sull", "coll", "un", "quell", "quest", "bell", "sant", "senz", "anch", "dov"}
)
_AFTER_ELISION = frozenset("aeiouyh")
_CONTRACTED = frozenset(("s", "t", "d", "m", "re", "ve", "ll"))
_ELISION_LIMIT = 2
_APOSTROPHE = compiled(f"[{APOSTROPHES}]")
_HYPHEN = compiled(rf"[{HYPHENS}](?:\n\s*)?|\n\s*")
"""A line end alone stands behind a soft hyphen, which is part of the word before it."""
_JOINT = compiled(f"[{APOSTROPHES}{HYPHENS}]")
_EDGES = ".,;:!?…\"'’“”„«»()[]–—-"
"""Characters that are no part of a word where it begins or ends."""
_COMPOUND_LIMIT = 4
_REGULAR = "ŠšŽžŸÿ"
"""Letters like any other, behind which nothing is seen to be spoilt."""


def _words(chunk: str) -> Iterator[Token]:
    """The words of a chunk, hyphens parting them."""
    if not chunk.isascii():
        if mangled.is_spoilt(chunk) and (mended := _mended(chunk)) is not None:
            text, places = mended
            for form, first, end, joined, _ in _words(text):
                yield Token(form, places[first], places[end], joined)
            return
        chunk = chunk.translate(_TYPED)
    pattern = _ASCII_WORD if chunk.isascii() else _WORD
    for found in pattern.finditer(chunk):
        start, end = found.span()
        written = found.group()
        if found.lastgroup == "letters":
            yield Token(fold(written.replace(".", ""))[:FORM_LIMIT], start, end)
            continue
        form, joined = fold(written), ""
        if found.lastgroup == "word" and "'" in form:
            for mark in _elisions(written):
                yield Token(fold(chunk[start : start + mark]), start, start + mark)
                start += mark + 1
            form = fold(chunk[start:end])
            _head, _, tail = form.partition("'")
            joined = form.replace("'", "")[:FORM_LIMIT] if tail and tail not in _CONTRACTED else ""
        yield Token(form[:FORM_LIMIT], start, end, joined)


def _mended(chunk: str) -> tuple[str, list[int]] | None:
    """A chunk with its spoilt characters as they were, and where each of it stands; None where it has none."""
    found = [one for one in mangled.spoilt(chunk) if chunk[one[0] + 1] not in _REGULAR]
    if not found:
        return None
    pieces, places, at = list[str](), list[int](), 0
    for begin, end, sign in found:
        pieces += (chunk[at:begin], sign)
        places += (*range(at, begin), *[begin] * len(sign))
        at = end
    pieces.append(chunk[at:])
    return "".join(pieces), [*places, *range(at, len(chunk) + 1)]


def _elisions(word: str) -> Iterator[int]:
    """Where the apostrophes of elided words at the start of this one stand, each from the end of the one before."""
    for _ in range(_ELISION_LIMIT):
        mark = _APOSTROPHE.search(word)
        if mark is None or fold(word[: mark.start()]) not in _ELIDED:
            return
        if fold(word[mark.end() : mark.end() + 1]) not in _AFTER_ELISION:
            return
        yield mark.start()
        word = word[mark.end() :]


def plain_words(chunks: Iterable[str]) -> list[str]:
    """For each chunk the form that it is, where no more than one word of plain letters and digits is left of it without
    the signs at its ends, else ""."""
    bare = [chunk.strip(_EDGES) for chunk in chunks]
    return [word.lower() if word.isascii() and word.isalnum() and len(word) <= FORM_LIMIT else "" for word in bare]


def spelt_words(chunks: Iterable[str]) -> list[tuple[str, str] | None]:
    """For each chunk the form and the word in lower case, where no more than one word of letters and digits, of a
    script with spaces, is left of it without the signs at its ends; else None. All are folded at once."""
    bare = [chunk.strip(_EDGES) for chunk in chunks]
    are_words = [word.isalnum() and len(word) <= FORM_LIMIT and max(word) < _FIRST_UNSPACED for word in bare]
    if mangled.is_spoilt("".join(bare)):
        are_words = [is_word and not mangled.is_spoilt(word) for is_word, word in zip(are_words, bare, strict=True)]
    joined = "\n".join(compress(bare, are_words))
    pairs = zip(fold(joined).split("\n"), joined.lower().split("\n"), strict=True)
    found = (next(pairs) if is_word else None for is_word in are_words)
    return [pair if pair and pair[0].isalnum() and pair[1].isalnum() else None for pair in found]


def cut(chunk: str) -> tuple[Token, ...]:
    """The tokens of a chunk, offsets from its start, worked out anew; see `chunk_tokens`."""
    bare = chunk.strip(_EDGES)
    parts = bare.split("-")
    if bare.isascii() and all(map(str.isalnum, parts)):
        at, plain = chunk.index(bare), []
        for part in parts:
            plain.append(Token(part.lower()[:FORM_LIMIT], at, at + len(part)))
            at += len(part) + 1
        return (_compound(plain), *plain[1:])
    tokens = [token for token in _words(chunk) if token.form]
    if len(tokens) < 2 or not _HYPHEN.search(chunk):
        return tuple(tokens)
    at = 0
    while at < len(tokens) - 1:
        last = at
        while last + 1 < len(tokens) and _HYPHEN.fullmatch(chunk[tokens[last].end : tokens[last + 1].start]):
            last += 1
        tokens[at] = _compound(tokens[at : last + 1])
        at = last + 1
    return tuple(tokens)


def _compound(parts: Sequence[Token]) -> Token:
    """The first of tokens that hyphens join, with their joined form where they are one word."""
    first = parts[0]
    if not 1 < len(parts) <= _COMPOUND_LIMIT or not any(part.form.isalpha() for part in parts):
        return first
    joined = "".join(part.form.replace("'", "") for part in parts)
    return Token(first.form, first.start, first.end, joined, len(parts)) if len(joined) <= FORM_LIMIT else first


_remembered = lru_cache(maxsize=_REMEMBERED_CHUNKS)(cut)


def chunk_tokens(chunk: str) -> tuple[Token, ...]:
    """The tokens of a chunk (a run without white space but for what stands within a broken word), with offsets from
    its start."""
    return _remembered(chunk) if len(chunk) <= _REMEMBERED_CHUNK else cut(chunk)


def chunks(text: str) -> list[str]:
    """The chunks of a text, each with its tokens: see `chunk_tokens`."""
    return _WHOLE_CHUNKS.findall(text) if has_broken(text) else text.split()


def tokens(text: str, limit: int = sys.maxsize) -> list[Token]:
    """The tokens of a text in order, at most the first so many, spans in code points from its start; the cut is the
    same in every language."""
    found: list[Token] = []
    for chunk in (_WHOLE_CHUNKS if has_broken(text) else _CHUNKS).finditer(text):
        if len(found) >= limit:
            return found[:limit]
        start = chunk.start()
        found.extend(
            Token(form, start + first, start + end, joined, parts)
            for form, first, end, joined, parts in chunk_tokens(chunk.group())
        )
    return found[:limit] if len(found) > limit else found


def forms(text: str) -> list[str]:
    """The forms of a text in order: `[token.form for token in tokens(text)]`, faster."""
    return [token.form for chunk in chunks(text) for token in chunk_tokens(chunk)]


@lru_cache(maxsize=1024)
def readings(word: str) -> tuple[tuple[Piece, ...], ...]:
    """The ways in which one typed word may stand in a text, each a run of neighbouring tokens; the likeliest first.

    `co-operation` is `co operation` or `cooperation`; the second also finds what is joined from parts (see
    `Token.joined`), and a plain word finds the joined form by itself. Empty when there is no word in it.
    """
    found = tokens(word)
    if not found:
        return ()
    as_typed = tuple(Piece(token.form, word[token.start : token.end]) for token in found)
    first = found[0]
    if first.joined and first.parts == len(found):
        whole = word[first.start : found[-1].end]
        return (as_typed, (Piece(first.joined, _JOINT.sub("", whole)),))
    return (as_typed,)


_local = threading.local()


def stem(word: str, language: str | None) -> str:
    """What the inflected forms of a word have in common in a language (ISO 639-1, None: judged by the script).

    `word` is as written or typed, in any case; the stem is folded. Words with the same form have the same stem but
    for accents that only some writers set.
    """
    code = stems.code_of(language, word)
    known: dict[tuple[str, str], str] = _local.__dict__.setdefault("stems", {})
    found = known.get((word, code))
    if found is None:
        if len(known) > _REMEMBERED_CHUNKS:
            known.clear()
        found = known[word, code] = stems.stems((word,), code)[0]
    return found


def stems_in(words: Sequence[str], language: str | None) -> list[str]:
    """The stem of each word: `[stem(word, language) for word in words]`, faster and without remembering them."""
    if language:
        return stems.stems(words, stems.code_of(language, ""))
    by_code: dict[str, list[int]] = {}
    for number, word in enumerate(words):
        by_code.setdefault(stems.code_of(None, word), []).append(number)
    found = [""] * len(words)
    for code, numbers in by_code.items():
        for number, made in zip(numbers, stems.stems([words[number] for number in numbers], code), strict=True):
            found[number] = made
    return found
