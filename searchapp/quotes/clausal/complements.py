"""Where a phrase behind a preposition ends if its clause goes on without a comma: según el régimen | murieron tres."""

from searchapp.quotes.clausal.verbs import Verbs
from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon
from searchapp.quotes.words import Words

# so many words of an office before a name
_NEAR_NAME, _FAR_NAME = 4, 7
# how Czech and Polish words for people end in the genitive, and what may be of them
_OF_SEVERAL = ("ů", "ców", "rów", "tów", "ków")
_OFFICE = ("e", "u", "a", "y", "é", "í", "i", "ho", "ch", "ů", "ej", "ów")
_GENITIVES = ("u", "a", "y", "é", "í", "ho", "ch", "ů", "ej", "ów", "ści", "nia")
# how Polish words end behind "z" where it means with: z Polską
_WITH = ("ą", "em", "ami")


class Complements:
    """Finds it among the tokens of one article."""

    def __init__(self, words: Words, lexicon: Lexicon, verbs: Verbs) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._verbs = verbs
        self._roles = lexicon.roles
        self._unparted = lexicon.language in ("cs", "pl")
        self._head_first = lexicon.language in HEAD_FIRST

    def end(self, at: int, stop: int) -> int:
        """Where the phrase ends that begins with token `at`, at token `stop` at the latest."""
        if self._unparted:
            return self._named_until(at, stop)
        # según el régimen | murieron tres
        return next((k for k in range(at + 1, stop) if self._verbs.ends_as_verb(k) or self._is_next_noun(k, at)), stop)

    def _named_until(self, at: int, stop: int) -> int:
        """Where a pronoun, an office or a name ends behind which a Czech or Polish clause goes on without a comma;
        `at` where nothing tells."""
        if at >= stop:
            return stop
        if self._kinds[at] == "P":
            return at + 1
        parted = self._kinds[stop : stop + 1] == ","
        name = next((k for k in range(at, stop) if self._kinds[k] == "C"), stop)
        office = (word.endswith(_OFFICE) for word in self._low[at + _NEAR_NAME - 1 : name])
        if name < stop and name - at <= _FAR_NAME and (name - at < _NEAR_NAME or all(office)):
            end = next((k for k in range(name, stop) if self._kinds[k] != "C"), stop)
            # podle Jana Nováka z ústavu, …; podle Reuters ale není nic známo, …
            if parted and stop - end <= _NEAR_NAME and self._kinds[end] == "I":
                return stop
            return self._behind_body(end, stop) if end - name > 1 else end
        if parted and stop - at <= _NEAR_NAME:
            return stop
        sizes = (size for size in (3, 2, 1) if " ".join(self._low[at : at + size]) in self._roles)
        return at + next(sizes, int(self._is_noun_alone(at)))

    def _behind_body(self, at: int, stop: int) -> int:
        """Where the body ends that somebody is of who was named before token `at`: zdaniem Jana Nowaka z XTB | to
        błąd."""
        end = at + 1
        while end < stop and self._kinds[end] == "C":
            end += 1
        of = self._low[at : at + 1] in (["z"], ["ze"]) and end > at + 1
        return end if of and not self._low[at + 1].endswith(_WITH) else at

    def _is_noun_alone(self, at: int) -> bool:
        """Whether token `at` is a noun for people in the genitive, and nothing in the genitive follows: podle expertů |
        se ceny zvýší, podle ministra | jde o zákon; but podle kritiků projektu."""
        word = self._low[at]
        return (word.endswith(_OF_SEVERAL) or word[:-1] in self._roles) and not self._low[at + 1].endswith(_GENITIVES)

    def _is_next_noun(self, at: int, first: int) -> bool:
        """Whether a noun phrase begins with token `at` right behind another that began with token `first`: selon elle
        | les prix montent, secondo gli inquirenti | le forze."""
        kinds = self._kinds
        if not self._head_first or kinds[at] != "D" or kinds[at + 1 : at + 2] != "w" or "Q" in kinds[first:at]:
            return False
        if self._low[at] == "des":
            # les données | des douanes
            return False
        return kinds[at - 1] in "Cw" or (kinds[at - 1] == "P" and at - 1 == first)
