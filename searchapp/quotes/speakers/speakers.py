"""From the words that name a source to the speaker: pronouns, roles, lists and surnames resolved."""

import re

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import (
    CASELESS,
    CYRILLIC,
    HEAD_FIRST,
    SLAVIC,
    SUBJECTLESS,
    Lexicon,
)
from searchapp.quotes.speakers.antecedents.antecedents import Antecedents
from searchapp.quotes.speakers.antecedents.last_subject import LastSubject
from searchapp.quotes.speakers.antecedents.pronoun_cases import NOMINATIVES
from searchapp.quotes.speakers.bodies.bodies import bodies, without_kind
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.bodies.firms import titled_firm
from searchapp.quotes.speakers.bodies.things import names_body
from searchapp.quotes.speakers.names.cases import by_patronymic, is_oblique, nominative
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.western_cases import bare
from searchapp.quotes.speakers.offices.offices import Offices
from searchapp.quotes.speakers.people.german_nouns import borne_name
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.speakers.people.strange import strangers
from searchapp.quotes.speakers.scripts.bare_names import uncapitalized
from searchapp.quotes.speakers.scripts.titled import Titled
from searchapp.quotes.speakers.sources.aged import is_aged, of_age
from searchapp.quotes.speakers.sources.apposed import Apposed
from searchapp.quotes.speakers.sources.issued import issuer, paper_owner
from searchapp.quotes.speakers.sources.joint import Joint
from searchapp.quotes.speakers.sources.many import is_of_many
from searchapp.quotes.speakers.sources.named import Named
from searchapp.quotes.speakers.sources.namesakes import Namesakes
from searchapp.quotes.speakers.sources.own_articles import OwnArticles
from searchapp.quotes.speakers.sources.relatives import Relatives
from searchapp.quotes.speakers.sources.spoken_for import is_firm_with_voice, speaks_for_before, spoken_for
from searchapp.quotes.speakers.sources.unnamed import INDEFINITE, Unnamed
from searchapp.quotes.words import NAMES_IN_CAPITALS, without_points

_JOINT = compiled(
    r"\b(?:both|the\s+(?:two|three))\s+(?:sides|men|women|leaders|ministers|presidents|diplomats|officials|countries|parties)\b"
    r"|^both$",
    re.IGNORECASE,
)
_OF_TWO = frozenset(["both", "two", "three"])
_JOINERS = frozenset(["and", "und", "и", "et", "y", "&"])
_AGED = compiled(r"^(?:der|die|the)\s\d{1,3}-(Jährige|year-old)$", re.IGNORECASE)
_BY_ARTICLE = {("der", "jährige"): "er", ("die", "jährige"): "sie"}
_CLOSING_MARKS = '"»“”'
_OF_ONE = frozenset(["his", "her"])
_REMARKS = frozenset(
    ["remarks", "remark", "comments", "comment", "words", "statement", "claim", "post", "tweet", "speech"]
)
# a question of the writer's before what is answered: ¿Y ahora? «Ya veremos», | responde
_ASKED = compiled(r"¿[^?\"«»“”]{3,}\?\s+[\"«“][^\"«»“”]+[\"»”],?\s*$")
_NEAR_QUESTION = 200
# the words of: este último
_LONGEST_LATTER = 2
# the operator, | Westlink; but not a spokesman for the envoy, Ann Holm
_APPOSED = compiled(
    r"(?:(?! (?:for|of|by|to) )[^,])*[a-z],\s((?!(?:Jr|Sr|Inc|Ltd)\b)[A-Z][\w’'&.-]*(?:\s[A-Z&][\w’'.-]*){0,3})"
)
# listed with the countries, and bodies with spokespeople of their own
_UNIONS = frozenset(["un", "u.n.", "united nations", "eu", "e.u.", "european union"])
_SPOKESPERSON = compiled(r"the spokes(?:man|woman|person)", re.IGNORECASE)
# names that share a noun, and so far before a source a name may stand that it refers to
_CHAMBERS, _NEAR_SOURCE = late(r"(House|Senate) and (?:the )?(Senate|House)((?: [A-Z][a-z]+)?)"), 200
_LEAST_LETTERS = 3  # fewer in capitals are the initials of too much: a study by GE
# nobody has said so: | Il est dit que
_IT_IS_SAID = late(
    r"[Ii]l\s(?:est|était|a\sété|avait\sété|sera|serait|fut)\s(?:aussi\s|également\s|notamment\s|en\soutre\s|\w+ment\s)?"
    r"(?:affirmé|ajouté|annoncé|demandé|dit|écrit|estimé|expliqué|indiqué|mentionné|noté|précisé|prévu|rappelé|rapporté|"
    r"recommandé|signalé|souligné|stipulé|suggéré)\b"
)
_NAME_BEHIND = compiled(r",\s+((?![a-zß-öø-ÿа-яё])[^\W\d_][^,.;:\n]{2,40}),")


class Speakers:
    """Resolves the sources of one article, which are to be asked for in text order."""

    def __init__(self, text: str, people: People, offices: Offices, lexicon: Lexicon | None) -> None:
        self._text = text
        self._people = people
        self._offices = offices
        self._lexicon = lexicon
        self._pronouns = lexicon.named("pronouns") if lexicon else frozenset()
        self._gendered = lexicon.named("feminine") | lexicon.named("masculine") if lexicon else frozenset()
        self._latter = lexicon.named("latter") if lexicon else frozenset()
        self._nobody = lexicon.named("nobody") if lexicon else frozenset()
        self._possessives = lexicon.named("possessives") if lexicon else frozenset()
        self._not_names = lexicon.named("not_names") if lexicon else frozenset()
        self._relatives = lexicon.named("relatives") if lexicon else frozenset()
        self._strangers = strangers(lexicon) if lexicon else frozenset()
        self._before_surname = frozenset[str]()
        self._body_words = lexicon.named("body_words") if lexicon else frozenset[str]()
        if lexicon is not None:
            self._before_surname = lexicon.named("before_name") | lexicon.named("before_surname")
        self._bodies = bodies(lexicon)
        caseless = lexicon is not None and lexicon.language in CASELESS
        self._titled = Titled(text, self._bodies, lexicon) if lexicon is not None and caseless else None
        self._titles = tuple(lexicon.named("title_endings")) if lexicon else ()
        self._bearers = tuple(lexicon.named("bearers")) if lexicon else ()
        # the noun of a source comes before the names in it: le régime du président X
        self._head_first = lexicon is not None and lexicon.language in HEAD_FIRST
        self._declined = lexicon is not None and lexicon.language in CYRILLIC
        self._english = lexicon is None or lexicon.language == "en"
        self._slavic = lexicon is not None and lexicon.language in SLAVIC
        self._inflected = self._slavic or (lexicon is not None and lexicon.language == "de")
        # a verb for a source: its subject is left out
        drops = lexicon is not None and lexicon.language in SUBJECTLESS
        self._verbs = frozenset(lexicon.cues) if lexicon is not None and drops else frozenset[str]()
        self._antecedents = Antecedents(text, people, self._bodies, lexicon, offices)
        self._last_subject = LastSubject(text, people, lexicon) if lexicon is not None and not self._english else None
        self._named = Named(text, people, offices, lexicon)
        self._unnamed = Unnamed(text, people, offices, lexicon, self._antecedents, self._named.person)
        self._apposed = Apposed(text, people, lexicon) if lexicon is not None and self._english else None
        self._who = Relatives(text, people, lexicon, self._unnamed, self._antecedents)
        self._namesakes = Namesakes(text, people, self._antecedents) if self._english else None
        self._joint = Joint(text, people, offices, self._named, lexicon)
        self._own_articles = OwnArticles(text, lexicon)
        self._known: dict[Span, tuple[str, ...]] = {}
        # the sources that are somebody without a name who speaks for a body
        self._voices: set[Span] = set()

    def resolve(self, source: Span) -> tuple[str, ...]:
        """The canonical names of whom `source` names: none where it is not known, two for a joint speaker."""
        known = self._known.get(source)
        if known is None:
            known = self._resolved(source)
            if self._english and len(known) == 1 and " and " in known[0]:
                known = self._parted(known[0], source)
            if self._namesakes is not None and len(known) == 1 and " " not in known[0]:
                known = (self._namesakes.by_given(known[0], source),)
            if self._inflected:
                known = tuple(self._as_named(name, source) for name in known)
            elif self._head_first:
                people = self._people
                known = tuple(name if people.is_canonical(name) else self._own_articles[name] for name in known)
            self._known[source] = known = tuple(without_kind(name, self._bearers) for name in known)
            if known and source in self._voices:
                self._antecedents.heard_for(known[0], source)
            else:
                self._antecedents.heard(known, source)
        return known

    def _resolved(self, source: Span) -> tuple[str, ...]:
        """Whom a source means, asked of what tells most first. Each step answers None where it tells nothing, and
        nobody where it tells that somebody is meant who is not known."""
        printed = self._text[source.start : source.end].strip(" ,")
        words = (printed if self._titled is None else without_points(printed)).lower().replace("’", "'").split()
        if not words:
            return ()
        bare_name = uncapitalized(printed, self._known.values(), self._lexicon is not None)
        if bare_name is not None:
            return bare_name
        found = self._referred(words, printed, source) if printed not in NAMES_IN_CAPITALS else None
        if found is None:
            found = self._of_several(words, printed, source)
        if found is None and self._titled is not None:
            return () if words[0] in self._strangers else self._titled.speakers(printed, source)
        if found is None:
            found = self._as_body(words, printed, source)
        if found is None:
            found = self._by_name(printed, source)
        return self._without_name(printed, source) if found is None else found

    def _of_several(self, words: list[str], printed: str, source: Span) -> tuple[str, ...] | None:
        """Those whom a source of several names: Berg and Lund, both ministers; nobody for many."""
        if words[0] in self._nobody or (
            self._english and is_of_many(printed, source, self._unnamed.heads, self._strangers)
        ):
            return ()
        if not _OF_TWO.isdisjoint(words) and _JOINT.match(printed):
            return self._joint.last_two(source) if "three" not in words else ()
        if not _JOINERS.isdisjoint(words):
            if listed := self._joint.people(source):
                return listed
            if self._english and (places := self._joint.bodies(source)):
                return tuple(dict.fromkeys(name for place in places for name in self._resolved(place)))
        return None

    def _parted(self, name: str, source: Span) -> tuple[str, ...]:
        """Who is meant by what was found for a source, where that is the names of two: a poll by | Rednet and the
        Guild."""
        if (shared := _CHAMBERS.fullmatch(name)) is not None:
            return tuple(f"{chamber}{shared[3]}" for chamber in shared.group(1, 2))
        start = self._text.rfind(name, max(0, source.start - _NEAR_SOURCE), source.end)
        if start < 0:
            return (name,)
        places = self._joint.bodies(Span(start, start + len(name)))
        return tuple(dict.fromkeys(found for place in places for found in self._resolved(place))) if places else (name,)

    def _as_body(self, words: list[str], printed: str, source: Span) -> tuple[str, ...] | None:
        """The body that a source names in marks, by its noun in a Romance language, or whose spokesperson it is."""
        if (marked := self._bodies.in_marks(printed)) is not None:
            return (marked,) if marked else ()
        if self._head_first and (body := self._bodies.named(printed)) is not None:
            if not self._bodies.is_kind(body):
                return (body,)
            # la agencia oficial, | Sana
            behind = printed.rpartition(",")[2].strip() if "," in printed else ""
            if behind[:1].isupper() and self._people.person(behind) is None:
                return (behind,)
            meant = "," not in printed and words[0] not in INDEFINITE and self._bodies.means_another(body)
            return self._antecedents.called_so(source) if meant else ()
        if self._english and _SPOKESPERSON.fullmatch(printed) and self._antecedents.is_voice_last():
            return self._voiced_again(source)
        return None

    def _by_name(self, printed: str, source: Span) -> tuple[str, ...] | None:
        """Who speaks by name in a source, or the body for which somebody without a name does."""
        if self._english and (firm := titled_firm(self._text, printed)) is not None:
            return (firm,)
        whole = self._english and names_body(printed, self._is_title, self._body_words)
        named = self._named.speaker(source) if not whole else None
        if named is None and self._named.is_of_somebody(source):
            return ()
        if (named is None or not self._people.is_canonical(named)) and (bodies := self._spoken_for(printed, source)):
            return bodies
        if named:
            return (self._namesakes.by_surname(named, printed, source) if self._namesakes else named,)
        return None

    def _is_title(self, word: str) -> bool:
        """Whether a word can be a title before a name, or a noun for somebody."""
        low = word.lower()
        return not low.endswith("s") and (low in self._strangers or low in self._before_surname)

    def _without_name(self, printed: str, source: Span) -> tuple[str, ...]:
        """Whom a source means that names no person: whose paper speaks, who is named behind its comma, who holds the
        office, which body has this noun; nobody where that is not told."""
        if self._antecedents.stays_unnamed(source):
            return ()
        if self._apposed is not None and (name := self._apposed.name(source)) is not None:
            return self._resolved(name)
        if self._english and (owner := paper_owner(self._text, source)) is not None:
            common = self._text[owner.start : owner.end].lower() in self._not_names
            # the statement of a police department: of which one?
            return tuple(name for name in self._resolved(owner) if not name.islower()) if not common else ()
        if self._english and (apposed := _APPOSED.fullmatch(printed)) is not None:
            # the operator, | Westlink
            return self._resolved(Span(source.end - len(apposed[1]), source.end))
        return self._unnamed.speakers(printed, source) or (self._told_again(printed, source) if self._english else ())

    def _told_again(self, printed: str, source: Span) -> tuple[str, ...]:
        """Whose paper or spokesperson a source is that was told of before: the statement, the spokeswoman."""
        if _SPOKESPERSON.fullmatch(printed) is None:
            return issuer(self._text, source, self._known)
        return self._voiced_again(source)

    def _voiced_again(self, source: Span) -> tuple[str, ...]:
        """The body for which whoever spoke last without a name did so, and does again at `source`."""
        body = self._antecedents.voiced()
        if body is None:
            return ()
        self._voices.add(source)
        return (body,)

    def _spoken_for(self, printed: str, source: Span) -> tuple[str, ...]:
        """The bodies for which a source without a name speaks, or who does so behind its comma."""
        found = spoken_for(printed, self._lexicon.language if self._lexicon is not None else "en")
        if found is None:
            return ()
        behind = _NAME_BEHIND.match(self._text, source.end)
        if behind is not None:
            # el portavoz del Ejecutivo, | Ana Ruiz, dijo
            person = self._named.speaker(Span(*behind.span(1)))
            return (person,) if person is not None else ()
        definite = found.is_person and not self._unnamed.is_indefinite(printed)
        if definite and (person := self._spokesperson(printed[found.start : found.end])) is not None:
            return (person,)
        start = self._text.find(printed, source.start) + found.start
        span = Span(start, start + found.end - found.start)
        body = f"{found.article} {printed[found.start : found.end]}"
        head_first = self._bodies.named(body) if self._head_first else None
        if head_first is not None and self._lexicon is not None:
            # l'istituto | Nordsond
            head_first = without_kind(head_first, self._lexicon.named("kinds"))
        names = (head_first,) if head_first else self._resolved(span) or self._unnamed.speakers(body, span)
        # a poll by Rednet | and the Guild
        able = len(names) == 1 or (self._english and len(names) == 2 and not any(map(str.islower, names)))
        if not able or not any(self._has_voice(name, body, found.is_person) for name in names):
            return ()
        if found.is_person:
            self._voices.add(source)
        return names

    def _has_voice(self, name: str, body: str, is_person: bool) -> bool:
        """Whether somebody can speak for what has this name and is printed so; nobody does for a council of whose name
        nothing is known."""
        if self._bodies.is_common(name) or name.islower():
            return False
        letters = name.isupper() and name.isalpha() and len(name) >= _LEAST_LETTERS
        listed = letters or body_key(name) is not None or self._bodies.is_body(name)
        is_body = listed and not self._people.is_canonical(name)
        # a report by China may be of anybody there
        place = name.casefold() in countries() and name.casefold() not in _UNIONS
        return not place and (is_body or self._is_firm(name, body, is_person))

    def _is_firm(self, name: str, printed: str, is_person: bool) -> bool:
        """Whether the name for which somebody speaks, or else a paper, is an English firm's."""
        known = self._english and (is_person or " " in name or self._unnamed.heads.is_name(name))
        word = printed.rpartition(" ")[2]
        return known and is_firm_with_voice(self._text, name, word, self._people, self._offices, self._lexicon)

    def _spokesperson(self, body: str) -> str | None:
        """Who is named right behind the same body elsewhere, as the one who speaks for it: представитель МИД | X."""
        for name in self._people.full if not self._english else ():
            if speaks_for_before(self._text, name.start, body):
                return self._people.person(name.text)
        return None

    def _referred(self, words: list[str], printed: str, source: Span) -> tuple[str, ...] | None:
        """Whom a source means that only refers to somebody: a pronoun, "who", the 51-year-old, ce dernier, a verb
        without its subject. None if it does more."""
        if words[-1] in self._latter and len(words) <= _LONGEST_LATTER:
            # ce dernier
            return self._antecedents.latter(words[-1].endswith(("a", "e")), source)
        if not self._english and is_aged(printed):
            named = of_age(printed, self._text, self._people)
            if named is not None or len(words) == 1:
                return (named,) if named is not None else self._antecedents.described(None, source)
        if len(words) > 1:
            aged = _AGED.match(printed)
            if aged is None and self._english and words[0] in _OF_ONE and len(words) == _LONGEST_LATTER:
                # his remarks that “…”
                return self._antecedents.of(words[0], source) if words[1] in _REMARKS else None
            if aged is None:
                return None
            # the 51-year-old, der 51-Jährige
            if self._english:
                return self._antecedents.described(None, source)
            pronoun = _BY_ARTICLE.get((words[0], aged.group(1).lower()), "")
            return self._antecedents.of(pronoun, source) if pronoun else ()
        word = words[0]
        head = without_points(word.split("'")[0])
        if self._inflected:
            head = NOMINATIVES.get(head, head)
        if "-" in head and head.rsplit("-", 1)[1] in self._pronouns:
            # a-t-il ajouté
            return self._antecedents.of(head.rsplit("-", 1)[1], source)
        if word in self._relatives:
            return self._who.of(word, source, self._known)
        if head == "there" or (head == "il" and _IT_IS_SAID.match(self._text, source.start)):
            return ()
        if head in self._pronouns or head in self._possessives or head in self._gendered:
            if head == "sie" and self._titles and (self._unnamed.has_plural_verb(source) or self._is_address(source)):
                return ()
            office = self._in_office_before(head, source)
            return self._antecedents.of(head, source) if office is None else office
        if head in self._verbs:
            asked = _ASKED.search(self._text, max(0, source.start - _NEAR_QUESTION), source.start)
            office = self._in_office_before(head, source) if not asked else ()
            return self._antecedents.last(source) if office is None else office
        return None

    def _in_office_before(self, word: str, source: Span) -> tuple[str, ...] | None:
        """Who holds the office of which the sentence before `source` speaks, nobody where the article does not tell;
        None where it speaks of none, or the pronoun `word` is of the other gender."""
        phrase = self._last_subject.before(source, self._antecedents.spoke_at) if self._last_subject else None
        if phrase is None or self._lexicon is None:
            return None
        printed = self._text[phrase.start : phrase.end]
        found = self._unnamed.speakers(printed, phrase)
        if not found:
            self._antecedents.left_unnamed(source)
        return found

    def _as_named(self, name: str, source: Span) -> str:
        printed = self._text[source.start : source.end]
        article, _, behind = printed.partition(" ")
        if self._titles and (borne := borne_name(name.split(), self._bearers)):
            # Tageszeitung | Nordpost
            return borne
        if self._declined and (whole := by_patronymic(name, self._people.canonical.values())) is not None:
            return whole
        if self._lexicon is None or (self._people.is_canonical(name) and behind != name and not self._titles):
            return name
        if printed[-1] in _CLOSING_MARKS and printed[0].isalpha():
            # в компании «Нева»: the name is in no case, but: nach der „Neuen Post“
            return name if self._declined else self._bodies.as_named(name, article.lower())
        if self._slavic and not self._declined:
            oblique = " " not in name and is_oblique(self._text, source.start, self._lexicon)
            return bare(name, self._text, self._lexicon.language) if oblique else name
        named = self._bodies.as_named(name, article.lower())
        if named != name or not self._declined or self._bodies.is_body(name):
            return named
        return nominative(name, is_oblique(self._text, source.start, self._lexicon)).name

    def _is_address(self, source: Span) -> bool:
        """Whether a German pronoun is capitalised within its sentence, and so speaks to the reader: falls Sie."""
        before = self._text[max(0, source.start - 2) : source.start].strip()
        return self._text[source.start].isupper() and (before.isalnum() or before == ",")
