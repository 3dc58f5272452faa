"""Names in a source of the languages that list the words by which a place, a time or a hearer is told (`placed`).

There no order of words and no case is known that would tell who speaks: Ivo Perić iz Zagreba, navijačima u Zagrebu.
"""

from searchapp.article import Span
from searchapp.quotes.lexicon import Lexicon, closed_words
from searchapp.quotes.speakers.bodies.bodies import Bodies
from searchapp.quotes.speakers.names.runs import PARTICLES, Name

# so far before a source the word ends that it stands behind
_NEAR = 20


class Placed:
    """Tells them in one article; false in a language that lists no such words."""

    def __init__(self, text: str, lexicon: Lexicon | None) -> None:
        self._text = text
        self._words = lexicon.named("placed") if lexicon is not None else frozenset[str]()
        self._titles = lexicon.named("not_names") - closed_words(lexicon) if lexicon and self._words else self._words
        self._declining = lexicon.named("declining") if lexicon is not None else frozenset[str]()
        self.indefinite = lexicon.named("indefinite") if lexicon is not None else frozenset[str]()

    def __bool__(self) -> bool:
        return bool(self._words)

    def left(self, names: list[Name], source: Span) -> list[Name]:
        """The names of a source without those that are of where or to whom something was said: Ivo Perić iz | Zagreba,
        okupljenim navijačima u | Zagrebu; but not the head of the office in Zagreb | Ivo Perić."""
        words = self._text[source.start : source.end].lower().split()
        if (
            words[0] in self.indefinite
            and "," not in self._text[source.start : source.end]
            and len(names) == 1
            and " " not in names[0].text
        ):
            # seorang petani | Manitoba
            return []
        titled = not self._titles.isdisjoint((words[0], words[-1]))
        found: list[Name] = []
        for name in names:
            start = found[-1].end if found else source.start
            before = self._text[start : name.start].lower().rpartition(",")[2].split()
            # σύμφωνα με | τον Νίκο Δήμου
            article = not found and len(before) == 1
            placed = not article and not self._words.isdisjoint(before)
            if not placed or (titled and not found and name.end == source.end and before[-1] not in self._words):
                found.append(name)
        return found

    def is_declined(self, source: Span) -> bool:
        """Whether a source stands behind a word that asks for another case than the one in which names are given, so
        that no unknown name is taken from it: prema | Mladenovu, potrivit | Comisiei."""
        before = self._text[max(0, source.start - _NEAR) : source.start].lower().split()
        return bool(before) and before[-1] in self._declining

    def is_no_name(self, words: list[str], source: Span, bodies: Bodies) -> bool:
        """Whether the words of a source that is not known are no name as a whole, or one in another case: Αναχώρησε από
        τη Σύρο, prema | Mladenovu."""
        return self.is_declined(source) or not _is_all_name(words, bodies)

    def is_behind_comma(self, lead: Name, last: Name, source: Span) -> bool:
        """Whether who is named last is the one whom the words before the comma describe: antrenorul echipei Viitorul, |
        Ion Pop."""
        described = bool(self._words) and lead.start > source.start
        return described and self._text[source.start : last.start].count(",") == 1


def _is_all_name(words: list[str], bodies: Bodies) -> bool:
    """Whether words can be a name as a whole: all of them have capitals, or they begin or end as a body's does."""
    capital = all(word[:1].isupper() or word in PARTICLES for word in words)
    return capital or any(bodies.is_body(words[at]) and words[at][:1].isupper() for at in (0, -1))
