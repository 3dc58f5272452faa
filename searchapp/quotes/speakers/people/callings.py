"""What an article calls its people besides their names: la boulangère Claire Aubry, Iker Sanz, delantero.

So "la boulangère" or "der Hüttenwirt" is later the person whom the article called so, though no list of roles
has the word; and the word before the noun, or its ending, shows a woman or a man. For English there are the roles
alone (`people`).
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from searchapp.patterns import late
from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon, closed_words
from searchapp.quotes.speakers.names.given_names import given_gender
from searchapp.quotes.speakers.names.places import countries, is_native
from searchapp.quotes.speakers.names.runs import Name
from searchapp.text.stems import stems

_WINDOW = 80
_NOMINATIVE = frozenset(["der", "die"])
# shorter endings stand in other words as well: Be|rat
_LONG_HEAD = 4
_PROSECUTORS = ("staatsanwalt", "staatsanwältin")
# how nouns end for whoever heads a body
_CHIEFS = (
    *("chef", "chefin", "vorsitzender", "vorsitzende", "vorsitzenden", "präsident", "präsidentin", "vorstand"),
    *("führer", "führerin", "leiter", "leiterin", "direktor", "direktorin"),
)
_SIGNS = late(r"[.;:!?«»“”„\"()\n]")
_WORD = late(r"[^\W\d_][\w-]*|,")
_BEHIND = late(r",\s(?:([^\W\d_]{2,5})\s|[lL][’'])?([^\W\d_][\w-]+)(?=[\s,.;])")


class Callings:
    """The nouns of one article that are printed beside full names."""

    def __init__(self, text: str, names: Iterable[tuple[Name, str]], lexicon: Lexicon) -> None:
        """`names` are the full names in text order, each with the canonical one."""
        self._lexicon = lexicon
        self._capital = lexicon.language == "de"
        self._determiners = lexicon.named("determiners")
        # what German compounds for people end in: Innen|minister
        self._heads = sorted(lexicon.named("title_endings"), key=len, reverse=True) if self._capital else []
        self._prepositions = frozenset[str]() if self._capital else lexicon.named("prepositions")
        self._articles = self._determiners | {"l"} if lexicon.language in HEAD_FIRST else frozenset[str]()
        self._small = closed_words(lexicon)
        self._titles = frozenset(title.split()[0] for title in lexicon.roles)
        self._persons = self._titles | lexicon.named("people") | lexicon.named("epithets")
        self._closed = self._small | lexicon.named("body_words")
        self.genders: dict[str, str] = {}
        # whom the article calls what, and where
        self.told: dict[str, list[tuple[int, str]]] = {}
        self._holders: dict[str, list[tuple[int, str, frozenset[str]]]] = {}
        for name, person in names:
            for article, noun, more in (*self._before(text, name.start), *self._behind(text, name.end)):
                self._add(article, noun, self._told_of(more), name.start, person)

    def holder(self, words: str, at: int, recent: Sequence[str]) -> str | None:
        """Who is called so in the words of a source at offset `at`: of several the one who spoke last, else the
        one named last before; None where the article calls nobody so."""
        if words.split(" ", 1)[0].lower() in self._lexicon.named("plurals"):
            return None
        printed = _WORD.findall(words.replace("’", " ").replace("'", " "))
        if printed and not self._capital:
            # at the head of a sentence: Капитан
            printed[0] = printed[0].lower()
        for k, word in enumerate(printed[:4]):
            if word.lower() in self._prepositions:
                break
            found = self._called(word) if self._is_noun(word) or self._is_native(word) else None
            if found:
                more = printed[k + 1 :]
                # le secrétaire général de l'ONU is another than le secrétaire d'État X
                own = self._told_of(more) if not self._prepositions.isdisjoint(map(str.lower, more)) else frozenset()
                found = [told for told in found if not own or not told[2] or not own.isdisjoint(told[2])]
                people = {person for _, person, _ in found}
                spoke = next((name for name in reversed(recent) if name in people), None)
                placed = ((place <= at, place, person) for place, person, _ in found)
                return spoke or max(placed, default=(False, 0, None))[2]
        return None

    def _called(self, noun: str) -> list[tuple[int, str, frozenset[str]]] | None:
        """Who is called by a noun, or else heads the body that a German one is of."""
        found = self._holders.get(_key(noun, self._lexicon.language))
        head = next(self._head(noun), "") if found is None and self._capital else ""
        return self._holders.get(_key(head, self._lexicon.language)) if head.endswith("-Chef") else found

    def _told_of(self, words: Sequence[str]) -> frozenset[str]:
        """What the words behind a noun say of whom or what it is of, in their stems, countries as countries."""
        low = (word.lower() for word in words)
        told = (word for word in low if len(word) > 2 and word not in self._small)
        return frozenset(countries().get(word) or _key(word, self._lexicon.language) for word in told)

    def _before(self, text: str, start: int) -> Iterator[tuple[str, str, Sequence[str]]]:
        """The noun before a name, the article before that, and what it is of: капитан | X, la chef du club, | X."""
        window = text[max(0, start - _WINDOW) : start]
        words = _WORD.findall(_SIGNS.split(window)[-1].replace("’", " ").replace("'", " "))
        if not words or (not self._capital and (words[-1] == "a" or words[-1].lower() in self._prepositions)):
            # a friend of | X, disse o prefeito a | X
            return
        if len(words) > 1 and words[-1].lower() in self._articles and words[-2].lower() in self._prepositions:
            # le capitaine de la | Coupe Davis
            return
        if len(words) == 1 and not self._capital:
            # at the head of a sentence: Капитан | X
            words[0] = words[0].lower()
        if self._is_noun(words[-1]):
            yield (words[-2] if len(words) > 1 else ""), words[-1], ()
            return
        if len(words) > 1 and words[-2].lower() in self._determiners and self._is_native(words[-1]):
            # le Nigérian | X
            yield words[-2], words[-1], ()
            return
        if self._capital:
            yield from self._with_complement(words)
            return
        for at in range(len(words) - 2, -1, -1):
            if words[at].lower() in self._lexicon.cues:
                return
            after_preposition = at > 0 and words[at - 1].lower() in self._lexicon.named("prepositions")
            is_article = words[at].lower() in self._determiners or words[at] in ("l", "L")
            if is_article and not after_preposition and self._is_noun(words[at + 1]):
                if not self._is_of_office(words[at + 1], words[at + 2 :]):
                    yield words[at], words[at + 1], words[at + 2 :]
                return

    def _is_of_office(self, noun: str, more: Sequence[str]) -> bool:
        """Whether a noun is a thing, of somebody whose office stands behind it: la mise au point du ministre, | X."""
        return noun.lower() not in self._persons and not self._titles.isdisjoint(map(str.lower, more))

    def _with_complement(self, words: list[str]) -> Iterator[tuple[str, str, Sequence[str]]]:
        """A German noun that its complement parts from the name: die Sprecherin des Werks, | Jana Holt."""
        if words[-1] != ",":
            return
        begin = len(words) - 1
        while begin > 0 and words[begin - 1] != "," and words[begin - 1].lower() not in self._lexicon.cues:
            begin -= 1
        for at in range(begin, len(words) - 2):
            # die Thüringer | Vorsitzende der Firmen, but der Sprecher der MVB, MDR Nord: a name of letters is nobody's
            noun = words[at + 2] if words[at + 1].endswith("er") and words[at + 2][:1].isupper() else words[at + 1]
            if words[at].lower() in _NOMINATIVE and self._is_noun(noun) and not noun.isupper():
                yield words[at], noun, ()
                return

    def _behind(self, text: str, end: int) -> Iterator[tuple[str, str, Sequence[str]]]:
        match = _BEHIND.match(text, end, end + 60)
        # …, | organizaciones como X: no single person
        several = match is not None and not self._capital and not match.group(1) and match.group(2).endswith("s")
        if match is not None and not several and self._is_noun(match.group(2)):
            more = _SIGNS.split(text[match.end() : match.end() + _WINDOW])[0].split(",")[0]
            yield match.group(1) or "", match.group(2), _WORD.findall(more.replace("’", " ").replace("'", " "))

    def _is_noun(self, word: str) -> bool:
        low = word.lower()
        return (
            len(word) > 2
            and word[0].isupper() == self._capital
            and low not in self._closed
            and low not in self._lexicon.cues
            and low not in countries()
        )

    def _is_native(self, word: str) -> bool:
        """Whether a word is for somebody from a country, in a Romance language: le Nigérian."""
        return self._lexicon.language in HEAD_FIRST and not word.endswith("s") and is_native(word.lower())

    def _add(self, article: str, noun: str, told: frozenset[str], at: int, person: str) -> None:
        for called in (noun, *self._head(noun)):
            self._holders.setdefault(_key(called, self._lexicon.language), []).append((at, person, told))
        self.told.setdefault(person, []).append((at, noun.lower()))
        # the given name first: selon Pierre Morel, | la route, is none of his callings
        gender = given_gender(person) or shown_gender(article, noun, self._lexicon)
        if gender is not None:
            self.genders.setdefault(person, gender)

    def _head(self, noun: str) -> Iterator[str]:
        """The noun that a German compound ends in, if it is one for people: Minister of Innenminister; of whoever heads
        a body also that for its head: DIHK-Chef of DIHK-Geschäftsführer."""
        low = noun.lower()
        body, dash, office = noun.rpartition("-")
        if self._capital and dash and body.isupper() and office.lower().endswith(_CHIEFS):
            yield f"{body}-Chef"
        head = next((head for head in self._heads if low.endswith(head) and len(low) > len(head)), None)
        if head is not None and low.endswith(_PROSECUTORS):
            # no counsel of anybody
            return
        if head is not None and len(head) >= _LONG_HEAD:
            yield head.capitalize()


def shown_gender(article: str, noun: str, lexicon: Lexicon) -> str | None:
    """`m` or `f` where a noun for a person, or the article before it, shows which; else None."""
    low = article.lower()
    if low in lexicon.named("feminine_articles") or (lexicon.language == "de" and noun.endswith("in")):
        return "f"
    if lexicon.language == "de" and low in ("der", "dem", "des"):
        # der Kanzler, but der Kranken may be a woman's
        return None if noun.endswith("en") else "m"
    return "m" if low in lexicon.named("masculine_articles") else None


@lru_cache(maxsize=16384)
def _key(word: str, language: str) -> str:
    return stems([word], language)[0]
