"""Leaves that look at forms: wildcards, edit distance and regular expressions.

The engine selects forms of its vocabulary with these patterns, the matcher forms of an article; so they agree. A
pattern is folded as forms are, and matches a whole form. None can run away: a wildcard and an edit distance take
time linear in the form, a regular expression knows no back references or look-around and runs against the clock.
"""

import re
import time
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple, Protocol

from searchapp.errors import QueryError
from searchapp.patterns import late
from searchapp.query.tree import Fuzzy, Regex, Wildcard
from searchapp.text.folding import fold
from searchapp.text.tokens import readings

PATTERN_LENGTH_LIMIT = 200
"""Characters of a regular expression."""
_REPEAT_LIMIT = 4096
"""What the counts of a pattern, `{64}`, come to at most when they are multiplied."""
_PROBE_SECONDS, _PROBE_LENGTH = 0.03, 40
"""The time that a pattern has for words of so many letters before it is accepted."""
_FORM_SECONDS, _ALL_SECONDS = 0.05, 2.0
"""The time that it has for a word, and for all words of an index."""


class PatternFault(ValueError):  # noqa: N818 - it reads as what it is
    """Why a regular expression is not accepted."""


class FormPattern(NamedTuple):
    """A compiled leaf: `matches` says whether a folded form does; every one that does begins with one of `starts`, if
    there are any, and has `key` in it.

    `matches` and `select` raise QueryError when a regular expression takes too long, the latter after `seconds` of
    processor time.
    """

    starts: tuple[str, ...]
    matches: Callable[[str], bool]
    key: str = ""
    seconds: float = float("inf")

    @property
    def prefix(self) -> str:
        """What every form that matches begins with."""
        return self.starts[0] if len(self.starts) == 1 else ""

    def select(self, forms: Iterable[str]) -> list[str]:
        """Those of the forms that match, in their order."""
        starts, matches = self.starts or ("",), self.matches
        deadline = time.thread_time() + self.seconds
        found = []
        for number, form in enumerate(forms):
            if form.startswith(starts) and matches(form):
                found.append(form)
            if not number & 1023 and time.thread_time() > deadline:
                raise _runs_away("")
        return found


@lru_cache(maxsize=256)
def compile_pattern(leaf: Wildcard | Fuzzy | Regex) -> FormPattern:
    """The pattern of a leaf, over folded forms. Raises QueryError for a regular expression that `check` refuses."""
    if isinstance(leaf, Wildcard):
        return _wildcard(leaf.pattern)
    if isinstance(leaf, Fuzzy):
        return _fuzzy(leaf.text, leaf.distance)
    try:
        compiled = _compiled(leaf.pattern)
    except PatternFault as fault:
        raise QueryError(f"the pattern /{leaf.pattern}/ cannot be used: {fault}", "write a simpler one") from None
    return FormPattern(_literal_starts(leaf.pattern), _timed(compiled, leaf.pattern), seconds=_ALL_SECONDS)


def _wildcard(pattern: str) -> FormPattern:
    folded = fold(pattern)
    letters = folded.replace("?", "*").split("*")
    prefix, key = letters[0], max(letters, key=len)
    starts = (prefix,) if prefix else ()
    if folded == f"{prefix}*":
        return FormPattern(starts, lambda form: form.startswith(prefix), key)
    pieces = [re.escape(piece).replace(r"\?", ".") for piece in folded.split("*")]
    if len(pieces) == 1:
        source = pieces[0]
    else:
        # Each piece is taken where it first stands and never given back: no other choice could match where this fails.
        middle = "".join(f"(?>.*?{piece})" for piece in pieces[1:-1] if piece)
        source = f"{pieces[0]}{middle}.*{pieces[-1]}"
    found = re.compile(source, re.DOTALL).fullmatch
    return FormPattern(starts, lambda form: found(form) is not None, key)


def _fuzzy(text: str, limit: int) -> FormPattern:
    found = readings(text)
    wanted = found[0][0].form if found and len(found[0]) == 1 else fold(text)
    size, letters = len(wanted), frozenset(wanted)

    def matches(form: str) -> bool:
        # One edit takes away or brings in at most one letter.
        if abs(len(form) - size) > limit or len(letters.difference(form)) > limit:
            return False
        if len(set(form).difference(letters)) > limit:
            return False
        return edit_distance(wanted, form, limit) <= limit

    return FormPattern((), matches)


def edit_distance(one: str, other: str, limit: int) -> int:
    """The number of letters to insert, delete, replace or swap with a neighbour (optimal string alignment, Damerau
    1964) that turns `one` into `other`; any number above `limit` once it must be."""
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row] + [limit + 1] * len(other)
        for column in range(max(1, row - limit), min(len(other), row + limit) + 1):
            facing = other[column - 1]
            cost = min(above[column] + 1, line[column - 1] + 1, above[column - 1] + (letter != facing))
            if before and column > 1 and letter == other[column - 2] and one[row - 2] == facing:
                cost = min(cost, before[column - 2] + 1)
            line[column] = cost
        if min(line) > limit:
            return limit + 1
        before, above = above, line
    return above[-1]


class _Compiled(Protocol):
    def fullmatch(self, string: str, *, timeout: float | None = None) -> object | None: ...


def check(pattern: str) -> None:
    """Raises PatternFault for a regular expression that is no valid one, too long, or would run away."""
    _compiled(pattern)


_GROUP = late(r"\(\?(?!:)")
_COUNTED = late(r"\{([^}]*)\}?")
_COUNTS = late(r"(\d{1,3})(,(\d{1,3})?)?")
_ESCAPE = late(r"\\[pP]\{[\w\s=^-]{1,40}\}|\\.", re.DOTALL)
_PIECE = late(r"\\.|\[\^?\]?[^\]]*\]|.", re.DOTALL)
"""An escape, a set of characters, or a single one."""
_ESCAPABLE = frozenset("dDwWsSbB")


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> _Compiled:
    if not pattern:
        raise PatternFault("there is nothing between the slashes")
    if len(pattern) > PATTERN_LENGTH_LIMIT:
        raise PatternFault(f"it is longer than {PATTERN_LENGTH_LIMIT} characters")
    _refuse_extensions(pattern)
    import regex

    try:
        compiled: _Compiled = regex.compile(_folded(pattern), regex.VERSION0)
    except (regex.error, OverflowError, RecursionError, ValueError) as error:
        raise PatternFault(str(error).partition("\n")[0]) from None
    _probe(compiled, pattern)
    return compiled


def _refuse_extensions(pattern: str) -> None:
    bare = _ESCAPE.sub(_checked_escape, pattern)
    bare = re.sub(r"\[\^?\]?[^\]]*\]", "c", bare)
    if _GROUP.search(bare):
        raise PatternFault("groups can be ( ) and (?: ) only")
    product = 1
    for counted in _COUNTED.finditer(bare):
        counts = _COUNTS.fullmatch(counted[1])
        if counts is None:
            raise PatternFault(f"“{counted.group()[:20]}” is no count such as {{2}} or {{1,3}}")
        product *= max(1, *(int(number) for number in (counts[1], counts[3]) if number))
    if product > _REPEAT_LIMIT:
        raise PatternFault("its counts are too high")


def _checked_escape(escape: "re.Match[str]") -> str:
    letter = escape.group()[1]
    if letter.isalnum() and letter not in _ESCAPABLE and letter not in "pP":
        raise PatternFault(f"“{escape.group()[:2]}” is not understood")
    return "e"


def _folded(pattern: str) -> str:
    """The pattern as forms are folded; what follows a backslash stays."""
    parts, at = [], 0
    for escape in _ESCAPE.finditer(pattern):
        parts += [fold(pattern[at : escape.start()]), escape.group()]
        at = escape.end()
    return "".join([*parts, fold(pattern[at:])])


def _probe(compiled: _Compiled, pattern: str) -> None:
    """Tries the pattern on words made of its own letters, as those that run away do so on their own kind."""
    letters = list(dict.fromkeys(letter for letter in _ESCAPE.sub("", _folded(pattern)) if letter.isalnum()))[:4]
    samples = {letter * _PROBE_LENGTH + "\x01" for letter in [*letters, "a", "1"]}
    samples.add(("".join(letters) * _PROBE_LENGTH)[:_PROBE_LENGTH] + "\x01")
    deadline = time.monotonic() + _PROBE_SECONDS
    for sample in sorted(samples):
        try:
            compiled.fullmatch(sample, timeout=max(0.001, deadline - time.monotonic()))
        except TimeoutError:
            raise PatternFault("it would run away") from None


def _timed(compiled: _Compiled, pattern: str) -> Callable[[str], bool]:
    def matches(form: str) -> bool:
        try:
            return compiled.fullmatch(form, timeout=_FORM_SECONDS) is not None
        except TimeoutError:
            raise _runs_away(pattern) from None

    return matches


def _runs_away(pattern: str) -> QueryError:
    what = f"the pattern /{pattern}/ takes too long" if pattern else "a pattern takes too long"
    return QueryError(what, "write a simpler one, without a repetition in a repetition", query=pattern)


def _literal_starts(pattern: str) -> tuple[str, ...]:
    """The letters that the alternatives of a pattern begin with, as far as they can be read off: none where one of them
    may begin with anything."""
    alternatives, depth, at = [], 0, 0
    for piece in _PIECE.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(piece.group(), 0)
        if piece.group() == "|" and not depth:
            alternatives.append(pattern[at : piece.start()])
            at = piece.end()
    starts = [_literal_start(one) for one in (*alternatives, pattern[at:])]
    return tuple(dict.fromkeys(starts)) if all(starts) else ()


def _literal_start(pattern: str) -> str:
    """The letters that every match of a pattern without alternatives begins with."""
    found = re.match(r"[^\W_]*", pattern)
    start = found.group() if found else ""
    if pattern[len(start) : len(start) + 1] in {"*", "?", "{", "+"}:
        start = start[:-1]
    return fold(start)
