"""Arabic speakers by their titles and by one of their names: no capital shows where a name begins.

So a name is what stands behind a title and its adjectives, "the minister" or "the head of the department" is later the
person before whose name the text has printed that title, and one word alone names whom the text also prints in full.
"""

from collections import defaultdict
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.speakers.bodies.bodies import Bodies
from searchapp.quotes.speakers.scripts.arabic_phrases import ArabicPhrases, is_definite, without_article
from searchapp.quotes.speakers.scripts.arabic_surnames import ArabicSurnames
from searchapp.quotes.words import without_points

# at a university: what is not of the name
_GLUED = ("بجامعة", "بكلية", "بوزارة", "بقسم", "لجامعة", "لكلية", "لوزارة")
_LONGEST_NAME, _LONGEST_BODY = 5, 8
# by what a person is addressed, before the name
_STYLES = word_set(
    "الدكتور الدكتورة السيد السيدة الشيخ الشيخة المهندس المهندسة الأستاذ الأستاذة الأمير الأميرة اللواء العميد القاضي "
    "الفريق الجنرال البروفيسور د م"
)
# so many characters before a name its title is looked for
_BEFORE = 90
# a name in marks behind what it is the name of, from which the sentence goes on
_MARKED = late(r"\s*[«“\"]([^\s«»“”\"]+(?:\s[^\s«»“”\"]+){0,2})[»”\"]\s+\w")
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
        self._phrases = ArabicPhrases(text, lexicon)
        self._surnames = ArabicSurnames(text, self._phrases, lexicon)
        self._nobody = lexicon.named("people") | lexicon.named("formulas")
        self._kinds = lexicon.named("common_bodies")
        self._sole = lexicon.named("sole_bodies")
        self._firms = self._kinds - lexicon.named("papers")
        self._local = lexicon.named("local_bodies")
        self._held: list[_Held] = []
        # who spoke by a full name, by each word of it
        self._bearers: dict[str, set[str]] = defaultdict(set)
        # the bodies that spoke, by the noun for them
        self._spoken: dict[str, str] = {}

    def speakers(self, printed: str, source: Span) -> tuple[str, ...]:
        """The name behind a title, a whole body, or whom the text named by the title or by the name in full before."""
        words = self._phrases.words(printed)
        if not words or words[0] in self._nobody:
            return ()
        # the head of the club | Dr Salim Hadi
        styled = next((k for k in range(len(words) - 2, 0, -1) if words[k].strip(".") in _STYLES), 0)
        words = words[styled:]
        if words[0] in self._sole:
            return (words[0],)
        if self._bodies.is_body(words[0]):
            return self._body(printed, words, source.end)
        office, name = self._phrases.parted(words)
        if not name:
            return self._without_name(office) if len(office) == len(words) else ()
        if len(name) == 1:
            return self._in_full(office, name[0])
        if len(name) > _LONGEST_NAME or name[0].startswith(_GLUED):
            return ()
        found = " ".join(name)
        at = max(source.start, self._text.find(name[0], source.start, source.end))
        self._held.append(_Held(self._before(at), found))
        for word in name:
            self._bearers[word].add(found)
        return (found,)

    def _body(self, printed: str, words: list[str], end: int) -> tuple[str, ...]:
        """The name of a body; of a noun alone the one that spoke by a name with that noun: الوزارة."""
        marked = self._bodies.in_marks(printed)
        behind = _MARKED.match(self._text, end) if words[0] in self._firms else None
        if not marked and behind is not None:
            # شركة البرمجيات | «نوى» الأمريكية
            marked = behind[1]
        if marked:
            return (marked,)
        if is_definite(words[0]):
            # الاتحاد الأوروبي | إسرائيل, but الاتحاد الدولي لكرة | القدم
            others = (at for at in range(1, len(words)) if not (_goes_on(words[at]) or words[at - 1][0] == "ل"))
            words = words[: next(others, len(words))]
        if len(words) == 1:
            found = self._spoken.get(without_article(words[0])) if is_definite(words[0]) else None
            return (found,) if found is not None else ()
        name = " ".join(words)
        indefinite = words[-1] in self._kinds and not is_definite(words[-1])
        local = words[0] in self._local and words[1].endswith("ية")
        if len(words) > _LONGEST_BODY or self._bodies.is_kind(name) or indefinite or local:
            return ()
        self._spoken[without_article(words[0])] = name
        return (name,)

    def _without_name(self, office: list[str]) -> tuple[str, ...]:
        """Whom an office or a word with an article names: somebody whose name it ends, or the holder of a title."""
        last = office[-1]
        if last.startswith("ال"):
            found = self._spoke(last) if self._phrases.is_title(last) else self._known(last)
            if found is not None:
                return (found,)
        return self._holder(office)

    def _in_full(self, office: list[str], name: str) -> tuple[str, ...]:
        """Whom one word names: somebody whom the text names in full, or the holder of a title."""
        found = self._known(name)
        if found is not None:
            return (found,)
        if self._phrases.is_title(name):
            return self._holder([*office, name])
        return (name,) if any(map(self._phrases.is_title, office)) else ()

    def _known(self, name: str) -> str | None:
        """Who bears a name of one word: somebody who spoke by the full one before, whom the text prints, or one of
        whom it prints no more than that it is a name."""
        if (spoke := self._spoke(name)) is not None:
            return spoke
        borne = self._surnames.borne(name)
        return borne.full or (name if borne.seen else None)

    def _spoke(self, name: str) -> str | None:
        """Who spoke before by a full name with this word; None where several did."""
        bearers = self._bearers.get(name, ())
        return next(iter(bearers)) if len(bearers) == 1 else None

    def _holder(self, words: list[str]) -> tuple[str, ...]:
        """Who was named last by the title that these words begin with, and by no other complement."""
        title, *complement = map(without_article, words)
        for held in reversed(self._held):
            if title in held.words and set(complement) <= set(held.words):
                return (held.name,)
        return ()

    def _before(self, start: int) -> tuple[str, ...]:
        window = without_points(self._text[max(0, start - _BEFORE) : start])
        return tuple(map(without_article, _WORD.findall(_BOUNDS.split(window)[-1])))


def _goes_on(word: str) -> bool:
    """Whether a word is of a body that has its article: الاتحاد | الدولي | لكرة | القدم."""
    return is_definite(word) or word.startswith("ل")
