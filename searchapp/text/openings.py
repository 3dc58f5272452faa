"""Phrases with which a text may begin, where there are hundreds: sorted by their first two letters and told by the
words that they begin with, so that few regular expressions are tried, and those whose words no text has are never
compiled.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import chain

from searchapp.kept import made_of
from searchapp.patterns import compiled

_TURN = re.compile(r"\\.|\[[^\]]*\]|[()|]")
"""What an alternative or a group of a regular expression begins and ends with, and what only looks like that."""
_HEAD = re.compile(r"[^\\()\[\].|?*+{}$^]+(?![?*+{])")
_DIGIT = "0"


# a phrase: its kind, the letters that it begins with as they are, the regular expression of the rest
_Phrase = tuple[str, str, str]


class Openings:
    """Phrases by their kinds; case counts not at all.

    A phrase is a regular expression that begins with a letter or `\\d`, or with a group of such (`(?:the )?latest`).
    Those that end alike stand together, as alternatives and what follows each of them. Up to `skipped` signs can stand
    before a phrase, but for those of `kept`.
    """

    def __init__(self, kinds: Mapping[str, Sequence[tuple[str, str]]], skipped: int = 3, kept: str = "") -> None:
        self._begin = compiled(rf"[^\w{kept}]{{0,{skipped}}}(?=\w)")
        self._phrases = made_of(("phrases", repr(kinds)), partial(_sorted, kinds), __file__)
        self._longest = max(len(head) for phrases in self._phrases.values() for _, head, _ in phrases)

    def kinds(self, text: str) -> list[str]:
        """The kinds of phrases that a text begins with."""
        if "İ" in text:
            text = text.replace("İ", "i")  # small, it is two signs
        if text[:1].isalpha():
            at = 0
        elif begin := self._begin.match(text):
            at = begin.end()
        else:
            return []
        letters = _DIGIT if text[at].isdecimal() else text[at : at + 2].lower()
        able = self._phrases.get(letters, ()), self._phrases.get(letters[:1], ()) if len(letters) > 1 else ()
        if not any(able):
            return []
        begun = text[at : at + self._longest].lower()
        begins = [phrase for phrase in chain(*able) if begun.startswith(phrase[1])]
        lower = text.lower() if begins else ""
        found: list[str] = []
        for kind, head, rest in begins:
            if kind not in found and _compiled(rest).match(lower, at + len(head)):
                found.append(kind)
        return found


_compiled = cache(compiled)


def _sorted(kinds: Mapping[str, Sequence[tuple[str, str]]]) -> dict[str, list[_Phrase]]:
    """The phrases by the first two letters of each, or by that which stands for a figure."""
    phrases: dict[str, list[_Phrase]] = {}
    for kind, groups in kinds.items():
        for words, end in groups:
            for phrase in _opened(words):
                met = _HEAD.match(phrase)
                head = met[0] if met else ""
                phrases.setdefault(head[:2] if head else _DIGIT, []).append((kind, head, phrase[len(head) :] + end))
    return phrases


def _opened(phrases: str) -> Iterator[str]:
    """Alternatives none of which begins with a group: `(?:the )?latest` is `the latest|latest`."""
    for phrase in _alternatives(phrases):
        if not phrase.startswith("(?:"):
            yield phrase
            continue
        end = next(sign.end() for sign, depth in _turns(phrase) if sign[0] == ")" and depth == 0)
        may = phrase[end : end + 1] == "?"
        for inner in _alternatives(phrase[3 : end - 1]):
            yield from _opened(inner + phrase[end + may :])
        if may:
            yield from _opened(phrase[end + 1 :])


def _alternatives(phrases: str) -> Iterator[str]:
    start = 0
    for sign, depth in _turns(phrases):
        if sign[0] == "|" and depth == 0:
            yield phrases[start : sign.start()]
            start = sign.end()
    yield phrases[start:]


def _turns(phrases: str) -> Iterator[tuple[re.Match[str], int]]:
    """The brackets and strokes of a regular expression, and how deep in groups it is after each."""
    depth = 0
    for sign in _TURN.finditer(phrases):
        depth += (sign[0] == "(") - (sign[0] == ")")
        yield sign, depth
