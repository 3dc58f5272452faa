"""Whether an English name with "and" in it is of two bodies or of one: the Coast Guard and Norcorp, but the Department
of Roads and Ports."""

from collections.abc import Callable
from typing import Literal

from searchapp.patterns import late
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.names.places import countries

# who is known for a body or somebody, who has the noun of one, and any other name
_Kind = Literal["known", "noun", "name", "none"]

_ACRONYM = late(r"[A-Z]{2,}(?:-?[A-Z\d]+)*")
_WORD = r"[A-Z][\w’'&.-]*"
_NAME = late(rf"(?:{_WORD}|\d{{1,3}}(?:st|nd|rd|th))(?:\s(?:(?:of|for|on|de|the|at|in|and|to)\s){{0,2}}{_WORD}){{0,9}}")
# the Dahl campaign, the federal government
_SMALL_NOUN = late(r"(?:[\w’'.-]+\s){1,4}[a-z]+")
_HEADED = late(r"(?:[A-Z][\w.-]*\s){0,3}([A-Z][\w-]*)\s(?:of|for|on)\s")
_OF = late(r"\s(?:of|for|on)\s")
# what ends the names of two papers: the Harbour Times | and Dale Post
_PAPERS = frozenset(["Times", "Post", "Journal", "News", "Tribune", "Gazette", "Telegraph", "Herald", "Chronicle"])
_PARTISAN = frozenset(["democratic", "republican"])
# firms and agencies that are called by no more
_ONE_WORD = word_set("facebook google twitter youtube reuters politico pentagon kremlin")
_OF_STATES = ("U.S. ", "US ", "UK ", "EU ", "UN ", "U.N. ")
_CHAMBERS = word_set("house senate")
ENDS_FIRM = word_set("sons daughters company co partners associates brothers friends bros")
"""What ends the name of a firm behind "and": Holm and Sons."""
_LONGEST_NAME = 3


class TwoBodies:
    """Tells them by the nouns for bodies; `is_somebody` says whether a name is a person's of the article."""

    def __init__(self, nouns: frozenset[str], is_somebody: Callable[[str], bool]) -> None:
        self._nouns = nouns
        self._is_somebody = is_somebody

    def are_two(self, first: str, second: str, *, articled: bool, several: bool, listed: bool) -> bool:
        """Whether what stands before and behind "and" are two bodies. `articled`: the second has an article of its own;
        `several`: a verb behind them or a noun before them shows that there are more than one; `listed`: the noun."""
        kinds = self._kind(first), self._kind(second)
        if "none" in kinds or first.lower() in _PARTISAN:
            # the Democratic and Republican Governors
            return False
        if first.casefold() in countries() and second.split()[0].casefold() in countries():
            # Norwegian and Danish police
            return second.casefold() in countries()
        if first.casefold() in _CHAMBERS and second.split()[0].casefold() in _CHAMBERS:
            # the House and Senate leaders
            return False
        if second.split()[0].casefold() in countries() and second[-1].islower() and second.split()[-1].islower():
            # Marlow and Norwegian police
            return kinds[0] == "known" and " " in first
        of_field = _OF.search(first) is not None
        headed = kinds[1] == "noun" and (second.startswith(_OF_STATES) or self._is_headed(second))
        whole = " " in second and (headed or body_key(second) is not None)
        if kinds == ("known", "known") or (whole and kinds[0] != "name"):
            return True
        if set(kinds) == {"known", "noun"} and not of_field and first.casefold() not in countries():
            # but Washington | and Lee University
            return True
        if articled or listed:
            # the Institute for Law | and the Sea
            return listed or not of_field or (kinds[1] != "name" and " " in second)
        if several and not of_field and kinds != ("name", "name"):
            return True
        if kinds == ("noun", "noun"):
            ends = {first.split()[-1], second.split()[-1]}
            return not of_field and (len(ends) == 1 or ends <= _PAPERS)
        other = second if kinds[0] == "known" else first
        place = {first.casefold(), second.casefold()} & countries().keys()
        short = other.count(" ") < _LONGEST_NAME and _OF.search(other) is None
        return "known" in kinds and not place and short and second.split()[-1].lower() not in ENDS_FIRM

    def _is_headed(self, name: str) -> bool:
        """Whether a name begins with the noun of a body and what it is of: Office of Trade, Reed Institute for Law."""
        headed = _HEADED.match(name)
        return headed is not None and headed[1].lower() in self._nouns

    def is_one(self, name: str) -> bool:
        """Whether a name can be that of one body."""
        return self._kind(name) != "none"

    def _kind(self, name: str) -> _Kind:
        words = name.split()
        low = name.casefold()
        alone = _ACRONYM.fullmatch(name) is not None or low in _ONE_WORD or low in countries()
        if alone or body_key(name) is not None or self._is_somebody(name):
            return "known"
        if words[-1].islower():
            small = len(words) == 1 or _SMALL_NOUN.fullmatch(name) is not None
            return "noun" if small and words[-1] in self._nouns else "none"
        heads = (
            words[-1].lower(),
            *(words[at - 1].lower() for at in range(1, len(words)) if words[at] in ("of", "for")),
        )
        if _NAME.fullmatch(name) is None:
            return "none"
        return "noun" if len(words) > 1 and not self._nouns.isdisjoint(heads) else "name"
