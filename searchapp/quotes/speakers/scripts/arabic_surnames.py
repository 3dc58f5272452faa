"""Whether one Arabic word is somebody's name: the text prints it behind another one, and so tells the full name."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.quotes.lexicon import Lexicon, closed_words, word_set
from searchapp.quotes.speakers.scripts.arabic_phrases import ArabicPhrases, is_definite
from searchapp.quotes.words import without_points

# behind the servant of: عبد | الله
_NAMES_OF_GOD = word_set(
    "الله الرحمن الدين العزيز الكريم القادر اللطيف الملك الرحيم السلام الغني الحميد الناصر المجيد الستار الباسط المحسن"
)
_LONGEST = 4
# so many characters before a name its full form is looked for
_BEFORE = 60
_BOUNDS = late(r"(?<!\s[دمأا])\.|[:؛!؟«»“”\"\n،,()]")
_APPOSED, _BEHIND = late(r"([^،,.\n]*)[،,]\s(?:[^\W\d_]+\s){1,3}$"), tuple("،,.")
_MORE = late(r"((?:\s[^\W\d_]+){1,3})[،,.]")
# letters that are printed in several ways
_SPELLINGS = {"أ": "[أا]", "إ": "[إا]", "آ": "[آا]", "ا": "[اأإآ]", "ة": "[ةه]", "ى": "[ىي]"}
_ONE_SPELLING = str.maketrans("أإآةى", "اااهي")
_WORD = late(r"\w+")


class Borne(NamedTuple):
    """Whether a word is seen to be of a name, and the full name by which the text mostly prints it."""

    seen: bool
    full: str | None


class ArabicSurnames:
    """Looks for them in the text of one article."""

    def __init__(self, text: str, phrases: ArabicPhrases, lexicon: Lexicon) -> None:
        self._text = text
        self._phrases = phrases
        self._given = lexicon.named("given")
        self._cues = lexicon.cues
        self._no_names = (
            closed_words(lexicon)
            | lexicon.named("people")
            | lexicon.named("governing")
            | lexicon.named("body_words")
            | lexicon.named("adjuncts")
        )
        self._borne: dict[str, Borne] = {}

    def borne(self, name: str) -> Borne:
        """What the text tells of a word that may be a name."""
        found = self._borne.get(name)
        if found is None:
            found = self._borne[name] = self._looked_for(name)
        return found

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where each word of the text begins, by one spelling of it."""
        places: dict[str, list[int]] = defaultdict(list)
        for match in _WORD.finditer(self._text):
            places[match[0].translate(_ONE_SPELLING)].append(match.start())
        return places

    def _printed(self, name: str) -> Iterator[re.Match[str]]:
        """Where the text prints a name, in any of its spellings."""
        word = _WORD.match(name)
        if word is None:
            return
        spelled = re.compile("".join(_SPELLINGS.get(letter, re.escape(letter)) for letter in name) + r"(?!\w)")
        for start in self._places.get(word[0].translate(_ONE_SPELLING), ()):
            match = spelled.match(self._text, start)
            if match is not None:
                yield match

    def _looked_for(self, name: str) -> Borne:
        full: Counter[str] = Counter()
        seen = False
        for match in self._printed(name):
            before = self._text[max(0, match.start() - _BEFORE) : match.start()]
            words = without_points(_BOUNDS.split(before)[-1]).split() if before.endswith(" ") else []
            if words and words[-1].endswith("عبد") and name in _NAMES_OF_GOD:
                continue
            at = self._start(words)
            run = words[at:]
            if run and (not is_definite(name) or run[-1] in self._given or run[-1] in _NAMES_OF_GOD):
                seen = True
                office = self._office(words[:at])
                if at == 0 and self._text[match.end() : match.end() + 1] in _BEHIND:
                    # the minister, | Sami Haddad,
                    apposed = _APPOSED.search(before)
                    office = self._office(without_points(apposed[1]).split()) if apposed is not None else []
                parted = self._phrases.parted([*office, *run, name]).name if office else []
                if 1 < len(parted) <= _LONGEST and parted[-1] == name:
                    full[" ".join(parted)] += 1
            elif not run and words and self._phrases.is_title(words[-1]) and not is_definite(name):
                # د. سوران | سعيد،
                more = _MORE.match(self._text, match.end())
                names = without_points(more[1]).split() if more is not None else []
                if names and not any(map(self._phrases.is_title, names[:-1])) and self._no_names.isdisjoint(names):
                    seen = True
                    full[" ".join([name, *names])] += 1
        return Borne(seen, _likeliest(full))

    def _start(self, words: list[str]) -> int:
        """Where the words at the end begin that may be the first ones of a name."""
        at = len(words)
        while at and len(words) - at < _LONGEST:
            word = words[at - 1]
            if word in _NAMES_OF_GOD and at > 1 and words[at - 2].endswith("عبد"):
                at -= 2
                continue
            known = not word.isalpha() or word in self._cues or word in self._no_names
            if word not in self._given and (known or self._phrases.is_title(word) or is_definite(word)):
                break
            at -= 1
        return at

    def _office(self, words: list[str]) -> list[str]:
        """The words at the end from a title on, with what it is of: وزير الخارجية الأمريكي."""
        for at in range(len(words) - 1, -1, -1):
            if self._phrases.is_title(words[at]):
                return words[at:]
            if not is_definite(words[at]) and words[at] not in self._phrases.governing:
                break
        return []


def _likeliest(names: Counter[str]) -> str | None:
    """The full name that is printed most often; None where two are."""
    first, *more = names.most_common(2) or [("", 0)]
    return first[0] if first[1] and (not more or more[0][1] < first[1]) else None
