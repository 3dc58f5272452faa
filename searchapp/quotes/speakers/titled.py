"""Arabic speakers by their titles and by one of their names: no capital shows where a name begins.

So a name is what stands behind a title and its adjectives, and "the minister" or "the head of the department" is later
the person before whose name the text has printed that title.
"""

import re
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.speakers.bodies import Bodies

_ARTICLES = ("ال", "لل", "وال", "بال")
# at a university: what is not of the name
_GLUED = ("بجامعة", "بكلية", "بوزارة", "بقسم", "لجامعة", "لكلية", "لوزارة")
# masculine plurals end so, and some given names
_SEVERAL = "ون"
_NAMES = word_set("خلدون زيدون سعدون فريدون حمدون ميمون هارون عبدون شمعون سيمون")
_LONGEST_NAME, _LONGEST_BODY = 4, 8
# by what a person is addressed, before the name
_STYLES = word_set(
    "الدكتور الدكتورة السيد السيدة الشيخ الشيخة المهندس المهندسة الأستاذ الأستاذة الأمير الأميرة اللواء العميد القاضي "
    "الفريق الجنرال البروفيسور د م"
)
# so many characters before a name its title is looked for
_BEFORE = 90
_WORD = late(r"[^\W\d_]+")
_BOUNDS = late(r"[.:؛!؟«»“”\"\n]")


class _Held(NamedTuple):
    """The words that stand before a name, without their articles, and the name."""

    words: tuple[str, ...]
    name: str


class Titled:
    """Finds whom the sources of one article name, which are to be asked for in text order."""

    def __init__(self, text: str, bodies: Bodies, lexicon: Lexicon) -> None:
        self._text = text
        self._bodies = bodies
        self._titles = lexicon.named("titles")
        self._bare_titles = frozenset(map(_bare, self._titles))
        self._held: list[_Held] = []

    def speakers(self, printed: str, source: Span) -> tuple[str, ...]:
        """The name behind a title, a whole body, or whom the text named by the title or by the name in full before."""
        words = printed.split()
        # the head of the club | Dr Salim Hadi
        styled = next((k for k in range(len(words) - 2, 0, -1) if words[k].strip(".") in _STYLES), 0)
        words = words[styled:]
        if self._bodies.is_body(words[0]):
            whole = len(words) <= _LONGEST_BODY and not self._bodies.is_kind(printed)
            return (self._bodies.in_marks(printed) or printed,) if whole else ()
        at = 0
        while at < len(words) - 1 and (self._is_title(words[at]) or words[at].startswith(_ARTICLES)):
            at += 1
        name = words[at:]
        if any(word.endswith(_SEVERAL) and word not in _NAMES for word in name):
            # researchers and academics
            return ()
        if at and (name[0].startswith(_ARTICLES) or self._bodies.is_body(name[0])):
            # the head of the | department
            return self._holder(words)
        if len(name) == 1:
            return self._in_full(words, name[0])
        if len(name) > _LONGEST_NAME or name[0].startswith(_GLUED):
            return ()
        found = " ".join(name)
        self._held.append(_Held(self._before(source.end - len(found)), found))
        return (found,)

    def _in_full(self, words: list[str], name: str) -> tuple[str, ...]:
        """Whom one word names: somebody named in full before, or the holder of a title; else a name by itself."""
        known = {held.name for held in self._held if name in held.name.split()}
        if not known:
            known = self._printed(name)
        if len(known) == 1:
            return tuple(known)
        if self._is_title(name):
            return self._holder(words)
        return () if known else (name,)

    def _printed(self, name: str) -> set[str]:
        """The full names with this word that the text prints right behind a title: د. سوران | سعيد،"""
        titles = "|".join(map(re.escape, sorted(self._titles, key=len, reverse=True)))
        word = r"[^\W\d_]+"
        full = re.compile(
            rf"(?<!\w)(?:{titles})\.?\s((?:{word}\s){{1,3}}{re.escape(name)}|{re.escape(name)}(?:\s{word}){{1,3}})[،,.]"
        )
        found = set()
        for match in full.finditer(self._text):
            words = match.group(1).split()
            while len(words) > 1 and (self._is_title(words[0]) or words[0].startswith(_ARTICLES)):
                words = words[1:]
            if len(words) > 1 and name in words and self._titles.isdisjoint(words[:-1]):
                found.add(" ".join(words))
        return found

    def _is_title(self, word: str) -> bool:
        return _bare(word.strip(".")) in self._bare_titles

    def _holder(self, words: list[str]) -> tuple[str, ...]:
        """Who was named last by the title that these words begin with, and by no other complement."""
        title, *complement = map(_bare, words)
        for held in reversed(self._held):
            if title in held.words and set(complement) <= set(held.words):
                return (held.name,)
        return ()

    def _before(self, start: int) -> tuple[str, ...]:
        window = self._text[max(0, start - _BEFORE) : start]
        return tuple(map(_bare, _WORD.findall(_BOUNDS.split(window)[-1])))


def _bare(word: str) -> str:
    """A word without its article."""
    return word.removeprefix("ال") if len(word) > len("ال") + 1 else word
