"""Finding a word in a text without cutting all of it into tokens.

Where the letters stand that all forms of the word begin with, the token is read off: a run of letters and digits, in
lower case. Only chunks (runs without white space) in which there is more to a token are cut: the *irregular* ones,
whose forms may not be seen in their letters, as accents and other signs fold to something else, or as marks stand
within a word (`co-operation`, `U.S.`); and all that hold the letters, for tests that do not say how a form begins.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache, partial

from searchapp.article import Span
from searchapp.query.cutting import Cut
from searchapp.query.forms import TokenTest
from searchapp.text.tokens import FORM_LIMIT, chunk_tokens

# Of the characters named, each folds to its lower case or stands between words.
_MARKS = r"'’‘`´.\-"
_IRREGULAR = re.compile(
    rf"[^\s\x00-&(-,/-_a-\x7f\xa0\u0404\u0406\u0407\u0410-\u044f\u0454\u0456\u0457“”„«»–—…•]"
    rf"(?:(?<=[^{_MARKS}])|(?<=\w[{_MARKS}])(?=\w))\S*+"
)
"""What makes a chunk irregular, and the rest of the chunk."""
_PARTING = r"\s\x00-/:-`{-\x7f\xa0“”„«»–—…•’‘´"
_LETTERS = r"0-9a-z\u0430-\u044f\u0454\u0456\u0457"
_REGULAR = re.compile(
    rf"(?<![^{_PARTING}])(?<!\w[{_MARKS}])[{_LETTERS}]++(?![^{_PARTING}])(?![{_MARKS}]\w)",
)
"""A token of a text in lower case that reads as it stands, whatever else stands in its chunk."""
_PLAIN = re.compile(rf"[{_LETTERS}{_PARTING}]*+")
_GAP = re.compile(rf"[{_PARTING}]*+")
_JOINING = dict.fromkeys(map(ord, "'’‘`´.-"))
_SPACE = re.compile(r"\s")
_NEAR = 40
"""Characters in which the beginning of a chunk is looked for first."""

_COST = 120
"""Characters of a text that are cut in the time in which a chunk is looked at."""

_LONG = 20_000
"""Characters from which on a text is sooner cut as arrays than searched for a word that stands everywhere."""

as_span: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)
"""What `Span._make` does, at a third of its cost: a long text has hundreds of thousands."""


class Finder:
    """A text in which words are to be found."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _lower(self) -> str | None:
        lower = self._text.lower()
        return lower if len(lower) == len(self._text) else None

    @cached_property
    def cut(self) -> Cut:
        """All tokens of the text."""
        return Cut(self._text, self._lower, lambda: self._irregular)

    @cached_property
    def _irregular(self) -> list[Span]:
        text, behind = self._text, 0
        chunks = []
        for found in _IRREGULAR.finditer(text):
            at, end = found.span()
            start = text.rfind(" ", behind, at) + 1 or behind
            if start < at and not text[start:at].isalnum():
                start = self._start_of_chunk(at)
            chunks.append(Span(start, end))
            behind = end
        return chunks

    @cached_property
    def _hidden(self) -> list[tuple[Span, str | None]]:
        """The irregular chunks, each with the letters among which those of its forms stand in their order, where they
        can be told."""
        lower = self._lower or ""
        bare = [lower[start:end].translate(_JOINING) for start, end in self._irregular]
        told = [letters if _PLAIN.fullmatch(letters) else None for letters in bare]
        return list(zip(self._irregular, told, strict=True))

    def has_few(self, runs: Sequence[tuple[TokenTest, ...]]) -> bool:
        """Whether the letters that the forms of these tests share are rare in the text."""
        lower = self._lower or ""
        return sum(lower.count(run[0].key) for run in runs) * _COST <= len(lower)

    def spans(self, runs: Sequence[tuple[TokenTest, ...]]) -> list[Span] | None:
        """Where a token passes one of the tests, sorted; None when these tests need all tokens, or so many chunks that
        cutting the whole text takes less time."""
        tests = [run[0] for run in runs if len(run) == 1 and run[0].key]
        lower = self._lower
        if len(tests) != len(runs) or lower is None:
            return None
        if not self.has_few(runs) and (len(lower) > _LONG or not all(test.start for test in tests)):
            return None
        regular: list[Span] = []
        odd: set[Span] = set()
        for test in tests:
            key = test.key.translate(_JOINING)
            chunks = [chunk for chunk, letters in self._hidden if letters is None or key in letters]
            if test.start.isalnum():
                regular += map(as_span, self._regular(lower, test))
            elif not test.start:
                chunks += self._chunks(_holding(lower, test.key))
            for chunk in chunks:
                odd.update(self._passing(chunk, test))
        if odd or len(tests) > 1:
            return sorted(odd.union(regular))
        return regular

    def followed(self, found: list[Span], following: list[Span]) -> list[Span] | None:
        """From each of the spans found to the end of one that follows with no token between; None where signs stand
        between words of which that cannot be told."""
        lower = self._lower or ""
        ends: dict[int, list[int]] = {}
        for start, end in following:
            ends.setdefault(start, []).append(end)
        joined: set[Span] = set()
        for start, end in found:
            gap = _GAP.match(lower, end)
            behind = gap.end() if gap else end
            if behind < len(lower) and not lower[behind].isalnum():
                return None
            joined.update(Span(start, last) for last in ends.get(behind, ()))
        return sorted(joined)

    def _regular(self, lower: str, test: TokenTest) -> Iterator[tuple[int, int]]:
        """The tokens that read as they stand and pass a test that says how they begin."""
        is_regular, accepts = _REGULAR.match, test.accepts
        passes: dict[str, bool] = {}
        for found in _beginning(test.start).finditer(lower):
            word = found[0]
            good = passes.get(word)
            if good is False or not is_regular(lower, found.start()):
                continue
            if good is None:
                good = passes[word] = accepts(word[:FORM_LIMIT], word)
            if good:
                yield found.span()

    def _chunks(self, places: Iterable[int]) -> Iterator[Span]:
        """The chunks in which these places lie, each once."""
        text, size = self._text, len(self._text)
        end = 0
        for at in places:
            if at < end or text[at].isspace():
                continue
            space = _SPACE.search(text, at)
            start, end = self._start_of_chunk(at), space.start() if space else size
            yield Span(start, end)

    def _start_of_chunk(self, at: int) -> int:
        text, reach = self._text, _NEAR
        while True:
            before = text[max(0, at - reach) : at]
            if not before or before[-1].isspace():
                return at
            last = len(before.rsplit(None, 1)[-1])
            if last < len(before) or reach >= at:
                return at - last
            reach *= 4

    def _passing(self, chunk: Span, test: TokenTest) -> Iterator[Span]:
        text = self._text[chunk.start : chunk.end]
        cut = chunk_tokens(text)
        for number, (form, start, end, joined, parts) in enumerate(cut):
            if test.accepts(form, text[start:end]):
                yield Span(chunk.start + start, chunk.start + end)
            if joined and test.accepts(joined, joined):
                yield Span(chunk.start + start, chunk.start + cut[number + parts - 1].end)


@lru_cache(maxsize=256)
def _beginning(start: str) -> "re.Pattern[str]":
    """The pattern of runs of letters and digits that begin so; it compiles fast, having no classes of its own."""
    start = re.escape(start)
    return re.compile(rf"{start}(?<![^\W_]{start})[^\W_]*+")


def _holding(lower: str, key: str) -> Iterator[int]:
    at = lower.find(key)
    while at >= 0:
        yield at
        at = lower.find(key, at + 1)
