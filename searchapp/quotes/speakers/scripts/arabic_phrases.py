"""Where in the words of an Arabic source its office ends and its name begins and ends, which no capital shows.

A noun or title without its article has a complement behind it: رئيس وزراء | هولندا | مارك روته. Small words stand
before others without a space, which is told by the text that prints the others by themselves: سيف | لرويترز.
"""

import re
from typing import NamedTuple

from searchapp.quotes.lexicon import Lexicon, closed_words, word_set
from searchapp.quotes.words import without_points

_ARTICLES, _BEHIND_ANOTHER = ("ال", "لل"), ("وال", "بال")
# what stands before a word without a space: to, in, and
_TO, _AND = "لب", "و"
# behind the first letter of a foreign name, not of what "and" joins: ووكر, ويليام
_BEHIND_W = ("ا", "و", "ي")
# a word of fewer letters is part of too many others
_LEAST = 4
# before the name of a person, whose complement it is not
_APPOSED = word_set(
    "د م أ ا سمو سماحة معالي فضيلة سعادة فخامة جلالة يدعى تدعى ركن "
    "دكتور دكتورة مهندس عقيد رائد نقيب ملازم مقدم ميجر جنرال سيناتور بروفيسور بروفسور كولونيل لورد"
)
# they belong to the name behind them: باسم | دي ميستورا
_PARTICLES = word_set("دي دو دا فان فون أبو ابو أبي بن ابن آل عبد سان سانت نيو أم بنت")
_KIN = word_set("بن ابن بنت آل")
# how plurals of things and of what somebody does end, and nouns for two
_THINGS, _DUAL = "ات", "ان"
_POSSESSIVES = ("ها", "هم", "هما", "ته", "ئه", "ؤه")
_HIS = ("ه", "ها", "هم")
_BORNE_SO = word_set("أدهم ادهم مها طه شحاته نزيه")
# masculine plurals end so, and before what they are of without the last sign
_PLURAL, _PLURAL_OF = "ون", "و"
_NAMES_LIKE_PLURALS = word_set("خلدون زيدون سعدون فريدون حمدون ميمون هارون عبدون شمعون سيمون")
_SIGNS = '()[]،,.-–—:؛"“”«»/'


def is_definite(word: str) -> bool:
    """Whether a word has its article, behind a small word too: الوزير, والوزير; but not والتر."""
    if word.startswith(_BEHIND_ANOTHER):
        return len(word) > len("والتر")
    return word.startswith(_ARTICLES) and len(word) > len("الا")


class Phrase(NamedTuple):
    """The words of a source up to where its name begins, and the name, with none where nobody can be told."""

    office: list[str]
    name: list[str]


class ArabicPhrases:
    """Parts the sources of one article."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._titles = frozenset(map(without_article, lexicon.named("titles")))
        listed = lexicon.named("governing") | lexicon.named("common_bodies")
        # nouns and titles that have a complement behind them
        self.governing = frozenset(word for word in listed if not is_definite(word))
        self._given = lexicon.named("given")
        self._behind = lexicon.named("behind_names")
        self._closed = closed_words(lexicon) | lexicon.named("hearers") | lexicon.named("formulas")
        self._nobody = lexicon.named("people")
        self._skipped = lexicon.named("adjuncts") | lexicon.named("adverbs")
        self._cues = lexicon.cues
        self._printed: dict[str, bool] = {}

    def is_title(self, word: str) -> bool:
        """Whether a word, with its article or without, is what somebody is called by: الوزير, وزير, وزيره."""
        bare = without_article(word.strip("."))
        return bare in self._titles or (len(bare) > _LEAST and bare.removesuffix("ا").removesuffix("ه") in self._titles)

    def words(self, printed: str) -> list[str]:
        """The words of a source as far as they say who it is."""
        found: list[str] = []
        for word in without_points(printed).split():
            bare = word.strip(_SIGNS)
            if not bare or not bare[-1].isalpha() or word[0] in "([-–—":
                if found:
                    break
                continue
            if bare in self._closed or bare in self._skipped:
                if found:
                    break
                continue
            found.append(bare)
            if word[-1] in ")]،":
                break
        return found

    def parted(self, words: list[str]) -> Phrase:
        """The office and the name in the words of a source."""
        at = self._office_end(words)
        return Phrase(words[:at], self._bounded(words[at:])) if at is not None else Phrase(words, [])

    def _office_end(self, words: list[str]) -> int | None:
        """How many words are no part of the name, at the head; None where they are of somebody else: the office of the
        President | Obama."""
        at = 0
        while at < len(words):
            word = words[at]
            before = words[at - 1] if at else ""
            if self.is_title(word) and not self._is_borne(words, at):
                if at and before in self.governing and before != "باسم" and word.startswith("ال"):
                    return None
                at += 1
            elif word in self.governing or self.is_articled(word) or (at and self._is_joined(words, at)):
                at += 1
            elif at and self._governs(before) and not _is_fathered(words, at):
                at += 1
                if word in _PARTICLES and at < len(words):
                    at += 1
            else:
                break
        return at

    def _is_borne(self, words: list[str], at: int) -> bool:
        """Whether a title is somebody's given name: أمين | معلوف, but أمين | العاصمة."""
        behind = words[at + 1] if at + 1 < len(words) else ""
        return words[at] in self._given and not (is_definite(behind) or behind in self.governing)

    def _governs(self, word: str) -> bool:
        """Whether what a word is of stands behind it: وزير | بلجيكا, لولاية | نيويورك."""
        if word in self.governing or is_definite(word):
            return word in self.governing
        bare = word[1:] if word[:1] in (*_TO, _AND) and word not in self._titles else word
        if bare in self.governing:
            return True
        return bare in self._titles and bare not in _APPOSED and not bare.endswith(_POSSESSIVES)

    def _is_joined(self, words: list[str], at: int) -> bool:
        """Whether a word behind a title goes on with it: ونائب, لولاية, بمكة."""
        word = words[at]
        rest = word[1:]
        if word[0] not in (*_TO, _AND) or word in self._given:
            return False
        if rest in self._titles or rest in self.governing:
            return True
        # بجدة | عمر الجاسر
        named = at + 2 < len(words) and words[at + 1] in self._given - _PARTICLES
        return word[0] in _TO and (named or self._is_printed(rest))

    def _bounded(self, name: list[str]) -> list[str]:
        """A name without what stands behind it; nothing where another one may be joined to it."""
        end = next((at for at in range(1, len(name)) if self._ends_name(name, at)), len(name))
        if end < len(name) and self._is_another(name[end]):
            return []
        return name[:end] if not self._names_nobody(name[:end]) else []

    def _ends_name(self, name: list[str], at: int) -> bool:
        """Whether a word is not of the name before it: who somebody is, whom something was told, where."""
        word, behind = name[at], name[at + 1] if at + 1 < len(name) else ""
        if name[at - 1] in _KIN:
            return False
        if word in self._behind or word in self._closed or self._is_another(word):
            return True
        if word in self._given:
            return False
        if word in self._nobody or (
            without_article(word) in self._titles and (is_definite(behind) or behind in self.governing)
        ):
            # كانسيوس نداي | حاكم ولاية كايانزا
            return True
        if is_definite(word) and word.endswith(_THINGS) and is_definite(behind):
            # دعا هادي | المنظمات الحقوقية
            return True
        if word[0] not in _TO or name[at - 1] in _PARTICLES:
            return False
        # لرويترز, لأنصاره
        return (
            self._is_printed(word[1:])
            or (word[0] == _TO[0] and word.endswith(_HIS) and len(word) > _LEAST)
            or word[1:] in self._nobody
        )

    def _is_another(self, word: str) -> bool:
        """Whether a word joins somebody or something to a name: كيري | والارتياح ظاهر."""
        rest = word[1:]
        return word[0] == _AND and (is_definite(rest) or rest in self._titles or rest in self._given)

    def is_articled(self, word: str) -> bool:
        """Whether a word has its article, and is no foreign name that begins so: الكسندر."""
        return is_definite(word) and word not in self._given

    def _names_nobody(self, name: list[str]) -> bool:
        if not name:
            return True
        if any(word.endswith(_PLURAL) and word not in _NAMES_LIKE_PLURALS for word in name):
            # researchers and academics
            return True
        first = name[0]
        if first in self._given or first in _PARTICLES:
            return False
        if first[0] == _AND and first[1:2] not in _BEHIND_W:
            # وغاب | صوته
            return True
        many = first[0] == "م" and first.endswith(_PLURAL_OF) and len(name) > 1 and is_definite(name[1])
        if self._are_two(name) or (first[0] == _TO[0] and len(name) > 1 and is_definite(name[1])):
            # مندوبان خليجيان, اللجنة لنصرة | الشعوب
            return True
        of_body = (first[0] == _TO[0] and first[1:] in self.governing) or name[-1] in self.governing
        if of_body or many or first in self._nobody or first in self._cues or first[1:] in self._cues:
            # ممثلو | الادعاء, فذكر | الوجه
            return True
        owned = any(len(word) > _LEAST and word.endswith(_POSSESSIVES) and word not in _BORNE_SO for word in name)
        # a name has no article, a noun has one elsewhere
        return owned or (len(name) > 1 and not is_definite(first) and f" ال{first} " in self._text)

    def _are_two(self, name: list[str]) -> bool:
        """Whether words are of two people without names: مسؤولان تركيان."""
        first = name[0].removesuffix(_DUAL)
        return len(name) > 1 and first != name[0] and name[1].endswith(_DUAL) and first in (self._titles | self._nobody)

    def _is_printed(self, word: str) -> bool:
        """Whether the text prints a word by itself."""
        if len(word) < _LEAST or word not in self._text:
            return False
        found = self._printed.get(word)
        if found is None:
            found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", self._text) is not None
            self._printed[word] = found
        return found


def _is_fathered(words: list[str], at: int) -> bool:
    """Whether a word is a given name, by what follows: عقيد | جمعان بن سعد."""
    return at + 1 < len(words) and words[at + 1] in _KIN


def without_article(word: str) -> str:
    """A word without its article."""
    return word.removeprefix("ال") if len(word) > len("ال") + 1 else word
