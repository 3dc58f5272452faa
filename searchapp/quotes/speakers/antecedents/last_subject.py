"""Whom the sentence before speaks of by an office alone: Il premier turco chiede una tregua. «…», | ha dichiarato.

A pronoun or a verb without its subject is of that one then, and not of whoever spoke before.
"""

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.speakers.names.places import named_country
from searchapp.quotes.speakers.offices.roles import lowered, role_pattern
from searchapp.quotes.speakers.people.people import People

# a sentence that begins behind another one, and no figure or initial: am 3. Mai, J. Orlow
_SENTENCE = compiled(r"(?<![\s.]\w)(?<![\s.]\d\d)[.!?…][»”\"]?\s+(?=[\w«“„\"])")
_MARK = compiled(r"[“”„«»\"]")
_WORD = compiled(r"[^\W\d_][\w’'-]*")
# one of many who is told of, in German, and what such people are called
_ONE = late(r"\b(?:[Ee]in(?:en|er)?|[Dd]ieser|[Dd]iesen|[Jj]ener)\s(?:[a-zäöüß]+e[nr]\s)?([A-ZÄÖÜ][a-zäöüß]+)")
_IS = late(r"\b(?:ist|war|sei|wird|wurde|bleibt|blieb|als|wie|er)\b")
_MANY_ARE = word_set("user nutzer mann junge zuschauer leser kunde gast besucher passant augenzeuge fan jugendlicher")
# so many words before an office, none of them a verb, and so many characters of its sentence tell whose it is
_WORDS_BEFORE, _HEAD = 2, 90
# so far before a source the sentence before it begins
_REACH = 600


class LastSubject:
    """Finds such sentences in the text of one article."""

    def __init__(self, text: str, people: People, lexicon: Lexicon) -> None:
        self._text = text
        self._low = lowered(text)
        self._people = people
        self._articles = lexicon.named("determiners") | {"der", "die"}
        self._cues = lexicon.cues
        self._roles = role_pattern(lexicon) if lexicon.roles else None
        # what German compounds for people end in
        self._titles = tuple(lexicon.named("title_endings"))

    def before(self, source: Span, since: int) -> Span | None:
        """The words for somebody without a name with which the last sentence before the one of `source` begins, if it
        begins behind offset `since` and in the same paragraph."""
        text = self._text
        start = max(text.rfind("\n", 0, source.start) + 1, source.start - _REACH)
        begins = [start, *(sign.end() for sign in _SENTENCE.finditer(text, start, source.start + 1))]
        # marked speech before the source belongs to its sentence
        begins = [at for at in begins if len(_MARK.findall(text, start, at)) % 2 == 0]
        while len(begins) > 1 and _MARK.match(text, begins[-1]) is not None:
            begins.pop()
        if len(begins) < 2 and _MARK.search(text, start, source.start) is None:
            return None
        own = len(begins) > 1 and _MARK.search(text, begins[-1], source.start) is None
        begin = begins[-2] if own else begins[-1]
        return self._opening(begin, source) if begin >= since else None

    def _opening(self, begin: int, source: Span) -> Span | None:
        """The words for an office at the head of the sentence at offset `begin`, with its country."""
        end = min(begin + _HEAD, source.start)
        stop = _SENTENCE.search(self._text, begin, end)
        end = stop.start() if stop is not None else end
        if any(self._people.person(name.text) for name in self._people.names_in(self._text, begin, end)):
            return None
        title = self._title(begin, end)
        if title is None:
            return self._somebody(begin, end) if self._titles else None
        behind = _WORD.match(self._text, title.end + 1, end)
        if behind is not None and named_country(behind.group(), any_case=True) is not None:
            return Span(begin, behind.end())
        return Span(begin, title.end)

    def _somebody(self, begin: int, end: int) -> Span | None:
        """The German words for one of many in the sentence `[begin, end)`: Das nahm | dieser Nutzer aufs Korn."""
        for match in _ONE.finditer(self._text, begin, end):
            noun = match[1].lower()
            if _IS.search(self._low, begin, match.start()) is not None:
                # Er ist | ein erfahrener Politiker
                return None
            if noun in _MANY_ARE or noun.endswith(self._titles):
                return Span(*match.span())
        return None

    def _title(self, begin: int, end: int) -> Span | None:
        """The noun for somebody behind the article at offset `begin`."""
        for number, word in enumerate(_WORD.finditer(self._text, begin, end)):
            low = self._low[word.start() : word.end()]
            if number == 0 and low in self._articles:
                continue
            if number > _WORDS_BEFORE or low in self._cues:
                return None
            role = self._roles.match(self._low, word.start(), end) if self._roles is not None else None
            if role is not None:
                return Span(*role.span())
            if self._titles and word.group()[0].isupper() and low.endswith(self._titles):
                return Span(*word.span())
        return None
