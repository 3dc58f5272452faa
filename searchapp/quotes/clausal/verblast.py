"""Turkish speakers, whose verb stands behind what they said: in no case, and so without an apostrophe, and set off from
the rest of the sentence by a comma or a particle."""

from collections.abc import Iterator

from searchapp.quotes.candidates import Range
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.words import Words

_PARTICLES = word_set("ise de da")
# diyen, vurgulayan
_PARTICIPLES = ("en", "an")
# where something is said: Raporda, Açıklamada
_LOCATIVE = ("da", "de", "ta", "te")


class VerbLast:
    """Finds them among the tokens of an article."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._cues = lexicon.cues
        # of what is called so, not said
        self._named_so = lexicon.named("named_so")

    def is_of_next(self, at: int, before: int, first: int) -> bool:
        """Whether the verb at token `at` is a participle of the name behind it and so tells of no marked words but
        those before it: tehlikeyi anlatan | X, “…” dedi; but “…” diyen | X."""
        return self._is_participle(at) and "Q" not in self._kinds[max(first, before - 1) : at]

    def _is_participle(self, at: int) -> bool:
        return self._low[at].endswith(_PARTICIPLES) and self._low[at] in self._cues

    def before(self, first: int, mark: int) -> Range | None:
        """Whom tokens `[first, mark)` before marked speech are of: the name right before it (Bunu eleştiren X, | “…”),
        else the fullest that is set off (X ise | yazılı açıklamada “…”)."""
        names = list(self._set_off(first, mark))
        near = next((name for name in names if mark - self._behind(name.last, mark) <= 1), None)
        return near or max(names, key=lambda name: (name.last - name.first > 1, name.first > first), default=None)

    def heading(self, found: Range | None, first: int) -> Range | None:
        """Whom the sentence before token `first` speaks of: who is set off there, or the full name that it begins
        with, which is `found`: Ayşe Kara buna karşı. | “…” dedi."""
        if found is None:
            return None
        if (set_off := self.before(found.first, first)) is not None:
            return set_off
        if found.last - found.first < 2 or _is_in_case(self._low[found.last - 1]):
            return None
        return found if self._kinds[found.first - 1 : found.first] in ("", ".", "^") else None

    def mentioned(self, at: int, first: int) -> tuple[Range, Range] | None:
        """The speaker and the marked words of a sentence whose verb at token `at` stands further behind: X, “…”
        olduğunu | vurguladı; but not a title: “…” başlıklı."""
        mark = self._kinds.rfind("Q", first, at)
        if mark < 0 or self._low[mark + 1] in self._named_so:
            return None
        source = self.before(first, mark)
        return (source, Range(mark, mark + 1)) if source is not None else None

    def going_on(self, at: int, first: int, mark: int) -> Range | None:
        """The verb at token `at` for whoever spoke earlier in the paragraph: “…” dedi X. | “…” diye ekledi."""
        paragraph = self._kinds.rfind("^", 0, first) + 1
        return Range(at, at + 1) if mark == first and "Q" in self._kinds[paragraph:first] else None

    def _set_off(self, first: int, mark: int) -> Iterator[Range]:
        kinds, low = self._kinds, self._low
        at = first
        while (at := kinds.find("C", at, mark)) >= 0:
            end = next((k for k in range(at, mark) if kinds[k] != "C"), mark)
            # Analiz Evi CEO'su | Ayşe Kara
            start = max((k + 1 for k in range(at, end - 1) if _is_in_case(low[k])), default=at)
            name, at = Range(start, end), end
            behind = self._behind(end, mark)
            place = end == first + 1 and low[first].endswith(_LOCATIVE)
            ends = behind == mark or kinds[behind] in ",:" or low[end] in _PARTICLES
            ends = ends or (start > first and self._is_participle(start - 1))
            if ends and not place and not _is_in_case(low[end - 1]) and not self._is_listed(name, mark):
                yield name

    def _behind(self, at: int, mark: int) -> int:
        """The token behind particles and adverbs from token `at` on: X | ise şöyle."""
        return next((k for k in range(at, mark) if self._kinds[k] != "R"), mark)

    def _is_listed(self, name: Range, mark: int) -> bool:
        """Whether a name is one of several: Ankara, | Moskova ve Tahran."""
        kinds = self._kinds
        joined = kinds[name.last : name.last + 1] == "&" or kinds[name.first - 1 : name.first] == "&"
        following = next((k for k in range(name.last + 1, mark) if kinds[k] != "C"), mark)
        return joined or (following > name.last + 1 and kinds[following : following + 1] == "&")


def _is_in_case(word: str) -> bool:
    """Whether an apostrophe parts a name from its ending: Ankara'da, but not O'Brien."""
    name, _, ending = word.replace("’", "'").partition("'")
    return len(name) > 1 and bool(ending)
