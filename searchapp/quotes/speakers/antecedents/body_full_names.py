"""The full name of a body that is called by its noun: the ministry, the Observatory, the campaign."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.speakers.antecedents.body_callings import has_noun
from searchapp.quotes.speakers.bodies.body_cases import is_german_adjective
from searchapp.quotes.speakers.bodies.legal_forms import COMMON
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.runs import Name
from searchapp.quotes.speakers.people.capital_heads import without_heads

ARTICLE = compiled(
    r"^(?:(?:the|an?|both|der|die|das|dem|den|le|la|les|el|los|las|il|lo|gli|i|os?|as)\s+(?:so-called\s+)?|l[’'])",
    re.IGNORECASE,
)
# the only ones of English: Los Angeles and La Prensa are whole
ENGLISH_ARTICLE = compiled(r"^(?:the|an?|both)\s+(?:so-called\s+)?", re.IGNORECASE)
# where a body has its seat: London-based
SEATED = compiled(r"^\w+-based\s+(?=[A-Z])")
# the words of a body's name before its noun, and behind its preposition
_CAPITALS = r"(?:[A-Z][\w’-]*\s){1,4}"
_CAPITALS_BEHIND = r"[A-Z][\w’-]*(?:\s(?:and\s)?[A-Z][\w’-]*){0,3}"
# what a body is for: the Council | on Tides; but not on Monday, on Twitter
_FOR = (
    r"(?:for|of|on(?!\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|"
    r"Twitter|Facebook|Capitol|[A-Z]{2,})))"
)
# a name behind what it is of: the news agency | Rednet
_CALLED = r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3}"
# so many characters before a source its name is looked for
_REACH = 4000
# of the plurals that end bodies' names those of which one alone can be meant
_PAPERS = frozenset(["Times", "News"])
# a body of somebody's: Holm's campaign
_OWNED = compiled(r"[’'](?:s\b|\s)")

# the name of a firm, whatever stands before the words that tell it
_FIRM = late(
    r"(?<![\w’'&./-])(?:[A-Z][\w&.-]*\s(?:(?:and|&)\s)?){0,6}?[A-Z][\w&.-]*,?\s(?:(?:and|&)\s)?"
    rf"(?:{COMMON}|[cC]o|corp|Group|Holdings|Industries|Stores|"
    r"Lines|Airlines|Airways|Motors|Technologies|Laboratories|Pharmaceuticals|Petroleum|Bancorp|Enterprises|Systems)"
    r"(?![\w-])(?:\s(?:Inc|Corp|Co|Ltd|Plc|PLC|plc|LLC|AG|SA)(?![\w-]))*"
)


class FullNames:
    """Finds the full names of the bodies of one article. `recent` are those who have spoken so far, `opening` the words
    that can open a sentence before a name, and `person` says whom a printed name means."""

    def __init__(
        self,
        text: str,
        recent: Sequence[str],
        lexicon: Lexicon | None,
        opening: frozenset[str],
        person: Callable[[Name], str | None],
    ) -> None:
        self._printed = text
        self._recent = recent
        self._opening = opening
        self._person = person
        # of each noun how many who spoke were looked at, and who of them it was
        self._spoke: dict[str, tuple[int, str | None]] = {}
        self._not_names = lexicon.named("not_names") if lexicon else frozenset()
        self._kinds = lexicon.named("kinds") if lexicon else frozenset()
        self._english = lexicon is not None and lexicon.language == "en"
        self._german = lexicon is not None and lexicon.language == "de"

    @cached_property
    def _text(self) -> str:
        """The text, an English one without the headings in it: few articles ask for it."""
        return without_heads(self._printed) if self._english else self._printed

    def of(self, body: str, source: Span) -> str:
        """The body whose noun this is, under the full name by which it spoke before, or, where the noun is printed
        as a name, by which the text named it before: the ministry, the Observatory."""
        low = body.lower()
        spoke = self._latest_with(low)
        if spoke is not None:
            return spoke
        if self._english and body == low:
            return self._only_one(body, source) or body
        if not body[0].isupper() or " " in body or not ARTICLE.match(self._text[source.start : source.end].strip()):
            return body
        reach = max(0, source.start - _REACH)
        if self._text.find(f" {body}", reach, source.start) < 0:
            return body
        named = re.compile(rf"{_CAPITALS}{re.escape(body)}\b(?:\s{_FOR}\s{_CAPITALS_BEHIND})?")
        found = named.search(self._text, reach, source.start)
        if found is not None and self._german and not is_german_adjective(found.group().split()[0]):
            # der Fall der Harbour Bank | Notenbank: German nouns are in capitals too
            return body
        return SEATED.sub("", ARTICLE.sub("", found.group())) if found is not None else body

    def of_name(self, noun: str, source: Span) -> str | None:
        """The only body that the text before `source` names with a noun that is printed as a name, or who spoke last of
        several: the Post, where it named the Harbour Post."""
        if " " in noun or not noun.istitle() or (noun.endswith("s") and noun not in _PAPERS):
            return None
        reach = max(0, source.start - _REACH)
        if self._text.find(f" {noun}", reach, source.start) < 0:
            return None
        named = rf"(?<![\w’'-]){_CAPITALS}{re.escape(noun)}\b(?:\s{_FOR}\s{_CAPITALS_BEHIND})?"
        found = {self._without_opening(name) for name in re.findall(named, self._text[reach : source.start])} - {noun}
        whole = [name for name in found if not any(name in other for other in found if other != name)]
        spoke = self._latest_with(noun.lower())
        if len(whole) == 1 and (spoke is None or whole[0] not in spoke):
            return whole[0]
        # the Arctic Observatory | for Whales
        return spoke

    def of_firm(self, word: str, source: Span) -> str | None:
        """The only firm that the text before `source` names in full with this word: Norcorp, where it named Norcorp
        Harbours Inc, Bree, where it named A.B. Bree Co."""
        if not word[0].isupper() or word.casefold() in countries():
            return None
        reach = range(max(0, source.start - _REACH), source.start)
        found = {name for at, name in self._firms if at in reach and word in name.split()[:-1]}
        # Holm Group, Holm Group Inc
        whole = [name for name in found if not any(other.startswith(f"{name} ") for other in found)]
        return whole[0] if len(whole) == 1 else None

    @cached_property
    def _firms(self) -> list[tuple[int, str]]:
        """Where the text names firms in full, and their names."""
        printed = ((firm.start(), " ".join(firm.group().split())) for firm in _FIRM.finditer(self._text))
        return [(at, self._without_opening(name)) for at, name in printed]

    def _without_opening(self, name: str) -> str:
        """A name without the words that only open its sentence: When | Reed campaign aides, The | Ministry of Trade."""
        words = name.rpartition(" The ")[2].split()
        while len(words) > 1 and words[0].lower() in self._opening:
            words = words[1:]
        return SEATED.sub("", " ".join(words))

    def _latest_with(self, noun: str) -> str | None:
        """The one of this noun who spoke last: of those looked at before, whom it gave then."""
        looked, found = self._spoke.get(noun, (0, None))
        for name in reversed(self._recent[looked:]):
            if (name[0].isupper() or " " in name) and noun in name.lower() and has_noun(name, noun):
                found = name
                break
        self._spoke[noun] = len(self._recent), found
        return found

    def _only_one(self, noun: str, source: Span) -> str | None:
        """The only body that the text before `source` names with this noun, in small letters or large: the Reed
        campaign, Ministry of Trade, the news agency Rednet; None where there is none, or several, be they somebody's:
        Holm's campaign."""
        reach = max(0, source.start - _REACH)
        if self._text.find(noun[1:], reach, source.start) < 0:
            return None
        # the Islamic State | group: a kind of body is a name with a capital alone
        small = "" if noun.split()[-1] in self._kinds else noun[0]
        first = f"[{small}{noun[0].upper()}]{re.escape(noun[1:])}"
        whole = rf"{_CAPITALS}{first}\b(?:\s{_FOR}\s{_CAPITALS_BEHIND})?"
        pattern = rf"{whole}|{noun.capitalize()}\s{_FOR}\s{_CAPITALS_BEHIND}"
        found: set[str] = set()
        for match in re.finditer(rf"(?<![\w’'-])(?:{pattern})", self._text[reach : source.start]):
            name = self._without_opening(match.group())
            if " " in name:
                found.add(name)
        for match in re.finditer(rf"\s{re.escape(noun)}\s({_CALLED})", self._text[reach : source.start]):
            words = match.group(1).split()
            if self._opening.union(self._not_names).isdisjoint(map(str.lower, words)) and not self._person(
                Name(match.group(1), reach + match.start(1), reach + match.end(1))
            ):
                found.add(match.group(1))
        only = next(iter(found)) if len(found) == 1 else ""
        return only if only and not _OWNED.search(only) else None
