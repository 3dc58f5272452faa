"""The names beside the title of an office: right behind it, behind its country, before its comma."""

from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.runs import Name
from searchapp.quotes.speakers.offices.roles import GOVERNED
from searchapp.quotes.speakers.people.people import People

_LETTERS = compiled(r"[^\W\d_]+")
_GAP = compiled(r",?\s([^\W\d_]+)")
_OF = frozenset(["of", "the"])
# what parts a name from the words behind its comma
_PARTS = compiled(r"[.;:!?“”\"]|\s(?:said|says|told|and)\s")
_DOES = late(r"\swho\s(?!(?:is|was|became|has been|had been|serve[sd]|works|worked)\s)")
_THEN, _TO = "alors", "a"
# between commas behind an office
_OPENS_NAME = compiled(r",\s")
_HONORIFIC = compiled(
    r"(?:(?:Lord|Lady|Sir|Dame|Dr|Prof|Mr|Mrs|Ms|Md|Adv|Barrister|Professor|Maulana|Sheikh)\.?\s){1,2}"
)
_CLOSES_NAME = compiled(r"[,.]|(\s[(\[][^()\[\]\n]{1,30}[)\]],?)")
# so far off stands the name that an office is in apposition to, or that comes behind its country
_NAME_BEFORE, _NAME_BEHIND = 50, 40


class HolderNames:
    """The names of one article that may be of who holds an office, by where they begin and end."""

    def __init__(self, text: str, people: People, *, english: bool) -> None:
        self._text = text
        self._people = people
        self._english = english
        self.starts = {name.start: name for name in people.holders}
        self.ends = {name.end: name for name in people.full}

    def right_behind(self, at: int, end: int) -> Name | None:
        """The name right behind a title: Foreign Minister X, the foreign minister, X."""
        after = at
        while after < end and self._text[after] in " ,":
            after += 1
        if after - at > len(", "):
            return None
        titled = _HONORIFIC.match(self._text, after, end) if self._english and after not in self.starts else None
        if titled is None:
            return self.starts.get(after)
        # Labour leader Sir | Keir Holm, but not by a half of a name: Dr | Nemat “Minouche” Holm
        name = self.starts.get(titled.end())
        return name if name is not None and (" " in name.text or titled[0].startswith("M")) else None

    def behind_country(self, at: int, end: int, lexicon: Lexicon) -> Name | None:
        """The name behind a title and its country: president of Norway X, président français X, глава МИД России X;
        el ministro de Exteriores ruso, X."""
        governed = False
        for word in _GAP.finditer(self._text, at, min(end, at + _NAME_BEHIND)):
            if word.start() != at:
                return None
            if word.start(1) in self.starts:
                # alcalde de San Roque: no name of a mayor
                return None if governed else self.starts[word.start(1)]
            if self._text[at] == ",":
                return None
            low = word.group(1).lower()
            if not (low in countries() or low in _OF or (not self._english and low == word.group(1))):
                return None
            # président du studio X, porte-parole du président X: of the studio
            of_kind = governed and (low in lexicon.named("kinds") or low in lexicon.roles)
            # o governador a César Roque: he told him
            governed = not self._english and (of_kind or low in lexicon.named("prepositions") or low == _TO)
            at = word.end()
        return None

    def before(self, at: int, start: int, lexicon: Lexicon) -> Name | None:
        """The name that an office in apposition belongs to: X, (the Russian) foreign minister."""
        comma = self._text.rfind(",", max(start, at - _NAME_BEFORE), at)
        name = self.ends.get(comma)
        if name is None or _PARTS.search(self._text, comma, at) is not None:
            return None
        if self._english and (_DOES.search(self._text, comma, at) or GOVERNED.search(self._text, comma, at)):
            # Holm, who met | the president; Holm, an aide to | the president
            return None
        if self._english:
            return name
        words = _LETTERS.findall(self._text[comma:at].lower())
        # X, | mientras que el presidente calló; X, | et le maire
        other = words[:1] and words[0] in lexicon.named("breaks") - lexicon.named("relatives")
        # X, | alors ministre
        other = other and (words[0] != _THEN or words[1:2] == ["que"])
        joined = words[1:] and words[0] in lexicon.named("joiners") and words[1] in lexicon.named("determiners")
        if other or joined:
            return None
        # X, | warf der Ministerin vor
        return name if lexicon.cues.keys().isdisjoint(words) else None

    def named_behind(self, at: int, *, labelled: bool = False) -> str | None:
        """Who is named between commas at offset `at`, behind an office: the chief engineer|, Ann Holm,; if only
        `labelled`, with where the picture shows who that is: her sister|, Ann Holm (left),"""
        opened = _OPENS_NAME.match(self._text, at)
        name = self.right_behind(opened.end(), len(self._text)) if opened is not None else None
        if name is None or " " not in name.text or name.text.isupper():
            return None
        closed = _CLOSES_NAME.match(self._text, name.end)
        return self._people.person(name.text) if closed is not None and (closed[1] or not labelled) else None
