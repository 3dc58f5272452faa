"""Whom a pronoun stands for: who is spoken of in its paragraph, else who spoke last."""

from functools import partial
from itertools import islice

from searchapp.article import Span
from searchapp.patterns import compiled
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.speakers.antecedents import body_callings as callings
from searchapp.quotes.speakers.antecedents.heard import Heard
from searchapp.quotes.speakers.antecedents.no_persons import NoPersons
from searchapp.quotes.speakers.antecedents.officers import firm_of_officer
from searchapp.quotes.speakers.antecedents.own_sentence import OwnSentence
from searchapp.quotes.speakers.antecedents.somebody import Somebody
from searchapp.quotes.speakers.antecedents.spoken_of import MARKS, SENTENCE_END, SpokenOf, before_told
from searchapp.quotes.speakers.bodies.bodies import Bodies
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.offices.offices import Offices
from searchapp.quotes.speakers.offices.roles import lowered
from searchapp.quotes.speakers.people.people import People
from searchapp.text.standing import stands

# before a place, and nobody: ran aground in the | Dover Strait
_PLACED = compiled(
    r"\b(?:(?:in|at|near|across|off|into|through|outside|inside|under)\s(?:the\s)?|(?:from|of|to)\sthe\s)$"
)
# what begins with somebody else: the White House said so, but | an aide, on condition of anonymity,
_ANOTHER = compiled(r"[.!?…]\s|\n|, (?:but|while|and) ")
# so many characters before a pronoun it is looked whom its paragraph speaks of, and any text; a paragraph of more than
# the last number is a text without line ends, in which nobody is at hand
_REACH, _NEAR, _WITHOUT_ENDS = 1500, 400, 20_000
# within so many at its head the paragraph before names whom it is about
_HEAD = 80
# so near the beginning of its paragraph a verb opens it
_OPENING = 30
# and so far from whom it says it of stands that somebody stays unnamed
_SAME_SENTENCE = 160
_MANY = word_set("eux elles ils loro essi esse ellos ellas eles elas их они їх вони oni ony de αυτοί αυτές mereka")
_PLURAL = _MANY | frozenset(["they", "sie", "their"])
# whose opinion it is, which does not show a man or a woman: à son avis, a suo giudizio, en su opinión
_WHOSE = word_set("son ses suo su sus")
# those of nobody, or of whoever speaks
_OF_SPEAKER = word_set(
    "we you one i my our your on je nous vous man ich wir yo nosotros usted eu noi я мы вы ты já my vy εγώ εμείς saya "
    "kami kita"
)
_FIRST_PERSONS, _NO_PERSON = frozenset(["i", "we"]), frozenset(["it", "they"])
# the articles of bodies, with the genders that pronouns for them show
_BODY_ARTICLES = {"la ": "f", "le ": "m", "l'": "f", "die ": "f", "der ": "m"}


class Antecedents(Heard):
    """Who has spoken so far in one article, in text order, and whom a pronoun there stands for."""

    def __init__(
        self, text: str, people: People, bodies: Bodies, lexicon: Lexicon | None, offices: Offices | None = None
    ) -> None:
        no_persons = NoPersons(text, people, bodies, lexicon)
        super().__init__(text, Somebody(text, lexicon), no_persons.include)
        self._people = people
        self._feminine = lexicon.named("feminine") if lexicon else frozenset()
        self._masculine = lexicon.named("masculine") if lexicon else frozenset()
        self._english = lexicon is None or lexicon.language == "en"
        self._not_names = lexicon.named("not_names") if lexicon else frozenset()
        unnamed = [" ".join(phrase) for phrase in lexicon.phrases.get("anonymous", ())] if lexicon else []
        low = lowered(text).replace("’", "'") if unnamed else ""
        self._unnamed_where = [at for phrase in unnamed for at in stands(low, phrase)]
        self._shown: dict[str, str] = {}  # genders that only pronouns have shown
        self._is_common, self._is_firm = no_persons.is_common, no_persons.is_firm
        held = partial(offices.holder, recent=self.recent) if offices is not None and self._english else None
        self._of_prose = SpokenOf(text, people, lexicon, self.recent, self._can_speak, held)
        self._own_sentence = OwnSentence(text, people, self._can_speak)

    def last(self, source: Span | None = None) -> tuple[str, ...]:
        """Who spoke last, if that is known and can be meant at `source`, a verb without a subject."""
        if source is not None and self.stays_unnamed(source):
            return ()
        paragraph = self._text.rfind("\n", 0, source.start) + 1 if source is not None else -1
        if source is not None and not self._english and self._unnamed_at <= self.spoke_at >= paragraph:
            # «…», dice X. Su jefa, Y, asiente. | Cuenta que
            start = self._behind_speech(source)
            found = self._of_prose.between(start, max(start, before_told(self._text, source, _REACH)), None)
            if found is not None:
                return (found,)
        if source is not None and not self._english and max(self.spoke_at, self._unnamed_at) < paragraph:
            # X, presidenta del club, criticó el plan. En una entrevista, | aseguró que
            end = before_told(self._text, source, _REACH)
            found = self._of_prose.between(max(paragraph, source.start - _REACH), end, None)
            if found is not None:
                return (found,)
        before = self._paragraph_before(paragraph)
        opens = source is not None and (
            MARKS.match(self._text, paragraph) is not None or source.start - paragraph < _OPENING
        )
        if opens and not self._english and max(self.spoke_at, self._unnamed_at) < before < paragraph:
            # X resta importancia al asunto. ¶ «…», | dice; ¶ También | dijo que
            start = max(before, paragraph - _REACH)
            found = self._of_prose.opens_before(paragraph, None, max(self.spoke_at, self._unnamed_at))
            if found is None and len(self._able_between(start, paragraph)) == 1:
                found = self._of_prose.between(start, min(paragraph, start + _HEAD), None)
            if found is not None:
                return (found,)
        voiced = self.recent[-1] if self._unnamed_at <= self.spoke_at and self.recent else self.voiced()
        return () if voiced is None else (voiced,)

    def _paragraph_before(self, paragraph: int) -> int:
        """Where the paragraph begins before the one at offset `paragraph`, past the blank lines between them."""
        reach = max(0, paragraph - _REACH)
        return self._text.rfind("\n", 0, reach + len(self._text[reach:paragraph].rstrip())) + 1

    def of(self, pronoun: str, source: Span) -> tuple[str, ...]:
        """Whom the pronoun, in lower case, stands for at `source`; nobody where the article does not tell."""
        if self.stays_unnamed(source):
            return ()
        joint = self._joint if not self._english or self._joint_at == self.spoke_at else ()
        if pronoun in _PLURAL and (joint or self._many_at > self.spoke_at):
            return joint if self._many_at <= self.spoke_at else ()
        # “…,” I said: the writer; but “I said …”
        near = 1 if self._english and pronoun in _FIRST_PERSONS else 3
        of_speaker = pronoun in _OF_SPEAKER and pronoun not in self._masculine
        if of_speaker and not MARKS.search(self._text, max(0, source.start - near), source.start):
            return ()
        if self._english and pronoun in _NO_PERSON and max(self._unnamed_at, self._thing_at) > self.spoke_at:
            # the company said …, | it said; one official said …, | they said
            voiced = self.voiced()
            return (voiced,) if voiced is not None and self._thing_at < self._unnamed_at else ()
        if pronoun == "it":
            # nobody with a given name: a body, if one spoke last
            body = tuple(name for name in self.recent[-1:] if " " not in name or self._is_no_person(name))
            meant = self._english and body
            return callings.it_means(body[0], self._text, source, self._not_names) if meant else body
        gender = self.gender(pronoun)
        if gender is None and pronoun not in _WHOSE:
            # they are no single person who spoke
            alone = pronoun in (_PLURAL if self._english else _MANY)
            return tuple(name for name in self.recent[-1:] if not alone or self._is_no_person(name))
        found = self._single(source, gender)
        return (found,) if found is not None else ()

    def gender(self, pronoun: str) -> str | None:
        """The gender that a pronoun shows: `m`, `f` or None."""
        return "f" if pronoun in self._feminine else "m" if pronoun in self._masculine else None

    def latter(self, feminine: bool, source: Span) -> tuple[str, ...]:
        """The person named last before `source`, a word for the latter of those named; nobody where that is another."""
        for printed in reversed(self._people.names_in(self._text, max(0, source.start - _NEAR), source.start)):
            person = self._people.person(printed.text)
            if person is not None:
                return (person,) if self._can_be(person, "f" if feminine else "m") else ()
        return ()

    def called(self, noun: str, source: Span) -> tuple[str, ...]:
        """The body that spoke last, or that the sentence before is about, near before `source`, which only tells what
        it is: the group, the company. Nobody where the text names something else in between."""
        spoke = max(self.spoke_at, self._voice[0])
        near = source.start - spoke <= 2 * _NEAR and self._unnamed_at <= spoke
        name = self.recent[-1] if self.recent and near else ""
        if name and callings.is_called(noun, name) and self._is_no_person(name):
            ended = SENTENCE_END.search(self._text, spoke, source.start)
            firm = callings.is_firms(noun) and self._is_firm(name)
            tells = partial(callings.turns_from, name, self._text) if firm else callings.names_something
            if ended is None or not tells(self._text[ended.end() : source.start], self._not_names):
                return (name,)
        name = callings.named_before(noun, self._text, source.start, self._not_names) or ""
        known = self._people.person(name) or self._people.gender(name) or name in given_names()
        if name and (self._is_no_person(name) if " " in name else not known):
            return (name,)
        if not near or not self.recent or not callings.is_firms(noun) or self._is_no_person(self.recent[-1]):
            return ()
        led = firm_of_officer(self._text, self.recent[-1], self.spoke_at, source, self._not_names) or ""
        return (led,) if led and callings.is_called(noun, led) and self._people.person(led) is None else ()

    def called_so(self, source: Span) -> tuple[str, ...]:
        """The body that spoke last, near before `source`, which in another language than English only tells what it is:
        la organización humanitaria."""
        name = self.recent[-1] if self.recent and self._unnamed_at <= self.spoke_at else ""
        near = source.start - self.spoke_at <= 2 * _NEAR
        state = name.islower() or name.casefold() in countries()
        return (name,) if name and near and self._is_no_person(name) and not state else ()

    def described(self, gender: str | None, source: Span) -> tuple[str, ...]:
        """Whom a noun for somebody who was named before stands for at `source`: the Irishman, der Politiker."""
        if self.stays_unnamed(source):
            return ()
        since = self._behind_speech(source)
        found = self._of_prose.between(since, source.start, gender) if self._unnamed_at <= since else None
        if found is None and self._unnamed_at > self.spoke_at:
            return ()
        paragraph = self._text.rfind("\n", 0, source.start) + 1
        if found is None and self._english and self.spoke_at < paragraph:
            found = self._of_prose.opens_before(paragraph, gender, max(self.spoke_at, self._unnamed_at))
        found = found or self._spoke(gender)
        if found is not None:
            return (found,)
        near = self._people.names_in(self._text, max(0, source.start - _NEAR), source.start)
        alone = {person for name in near if (person := self._people.person(name.text)) is not None}
        return tuple(name for name in alone if len(alone) == 1 and self._can_be(name, gender))

    def at_hand(self, source: Span) -> str | None:
        """Whom alone the text right before `source` is about, or who spoke there last; None where another may be."""
        text, paragraph = self._text, self._text.rfind("\n", 0, source.start) + 1
        before, last = self._paragraph_before(paragraph), max(self.spoke_at, self._unnamed_at)
        if source.start - paragraph > _WITHOUT_ENDS or self.stays_unnamed(source):
            return None
        if self._unnamed_at > max(self.spoke_at, before - 1):
            return None
        since = max(paragraph, self._behind_speech(source))
        found = self._of_prose.between(since, source.start, None)
        found = found or (self._of_prose.opens_before(paragraph, None, last) if last < paragraph else None)
        if found is None and last < before:
            named = self._able_between(before, source.start)
            found = named.pop() if len(named) == 1 else None
        elif found is None and self.recent:
            # besides them, only what they say names anybody
            opens = max([before, *(end.end() for end in SENTENCE_END.finditer(text, before, last))])
            ended = SENTENCE_END.search(text, last, source.start)
            behind = ended.end() if ended else last
            marked = MARKS.search(text, max(since, behind), source.start)
            stop = marked.start() if marked else source.start
            named = self._able_between(opens, last) | self._able_between(behind, stop)
            found = self.recent[-1] if named <= {self.recent[-1]} and self._can_speak(self.recent[-1], None) else None
        said = "".join(MARKS.split(text[paragraph : source.start])[1::2])
        return None if found is None or found.rpartition(" ")[2] in said else found

    def _able_between(self, start: int, end: int) -> set[str]:
        """The people named in `[start, end)`."""
        named = map(self._people.person, (name.text for name in self._people.names_in(self._text, start, end)))
        return {name for name in named if name is not None and self._can_speak(name, None)}

    def _behind_speech(self, source: Span) -> int:
        """Where the text goes on behind what was last said before the quote of `source`, in its paragraph."""
        since = max(self.spoke_at, self._text.rfind("\n", 0, source.start) + 1, source.start - _REACH)
        marks = list(MARKS.finditer(self._text, since, source.start))
        # the last two are those of the quote itself
        return marks[-3].end() if len(marks) > 3 and len(marks) % 2 == 0 else since

    def _behind_marks(self, since: int, source: Span) -> int:
        """Where the text goes on behind the last marked words between `since` and `source`, if a sentence ends between
        these and the source: “…,” Berg said. “…” Lund left. In a letter | she wrote"""
        marks = list(MARKS.finditer(self._text, since, source.start))
        apart = marks and len(marks) % 2 == 0 and SENTENCE_END.search(self._text, marks[-1].end(), source.start)
        return marks[-1].end() if apart else since

    def names_since(self, name: str, source: Span) -> bool:
        """Whether a full name is printed before `source` in a later sentence than the one in which somebody spoke."""
        ended = SENTENCE_END.search(self._text, max(0, self.spoke_at), source.start)
        return ended is not None and self._text.find(name, ended.end(), source.start) >= 0

    def speaks_on(self, source: Span) -> str | None:
        """Who alone spoke last in the paragraph of `source`, before it."""
        paragraph = self._text.rfind("\n", 0, source.start) + 1
        spoke = paragraph <= self.spoke_at < source.start and self._unnamed_at <= self.spoke_at
        return self.recent[-1] if spoke and self.recent else None

    def stays_unnamed(self, source: Span) -> bool:
        """Whether the sentence says that who speaks in it stays unnamed: he said on condition of anonymity."""
        for place in self._unnamed_where:
            between = self._text[min(place, source.end) : max(place, source.start)]
            if len(between) < _SAME_SENTENCE and not _ANOTHER.search(between):
                self._unnamed_at = source.start
                return True
        return False

    def _single(self, source: Span, gender: str | None) -> str | None:
        paragraph = self._text.rfind("\n", 0, source.start) + 1
        if self._english and (meant := self._own_sentence.meant(paragraph, source, gender)):
            return meant
        if self._unnamed_at > max(self.spoke_at, paragraph - 1):
            # somebody without a name spoke last, unless a later sentence names another
            ended = SENTENCE_END.search(self._text, self._unnamed_at, source.start)
            if self._english or ended is None:
                later = self._of_prose.heads(ended.end(), source, gender, self._unnamed_at) if ended else None
                return later or self.voiced()
            return self._of_prose.between(ended.end(), source.start, gender)
        if self.spoke_at >= paragraph:
            # «…», говорит X. Директор Y молчит. | Он пообещал
            since = self._behind_speech(source)
            heads = self._of_prose.heads
            found = heads(self._behind_marks(since, source), source, gender, self.spoke_at) if self._english else None
            ended = SENTENCE_END.search(self._text, self.spoke_at, source.start)
            if found is None and self._english and ended and self._text.endswith("by ", paragraph, self.spoke_at):
                # Berg was asked by Holm what he knew. “Nothing,” | he said
                found = self._of_prose.between(max(paragraph, self.spoke_at - _REACH), self.spoke_at, gender)
            if found is None and self._english and self.recent and self._is_no_person(self.recent[-1]):
                found = self._of_prose.told_of(max(paragraph, self.spoke_at - _REACH), self.spoke_at, source, gender)
            if not self._english or (found is None and source.start - self.spoke_at > _NEAR):
                # …, dice X. | Exige que Z se vaya. «…», añade
                since = max(since, ended.end()) if ended else source.start
                found = self._of_prose.between(since, source.start, gender)
            if found is not None:
                return found
            if (body := self._body_spoke(gender)) is not None:
                return body
        if self.spoke_at < paragraph:
            found = self._of_prose.between(max(paragraph, source.start - _REACH), source.start, gender)
            if found is not None:
                return found
            # a body that is told of there is nobody whom he or she can mean
            spoke = self._person_at if self._english else self.spoke_at
            found = self._of_prose.opens_before(paragraph, gender, max(spoke, self._unnamed_at))
            if found is not None:
                return found
            if self._english and self._unnamed_at > self.spoke_at:
                # …, a spokesman said. ¶ He added
                return self.voiced()
        if self._english and gender == "f" and (shown := self._shows(paragraph, source)) is not None:
            return shown
        if (name := self._spoke(gender)) is not None:
            return name
        for printed in reversed(self._people.names_in(self._text, max(0, source.start - _NEAR), source.start)):
            person = self._people.person(printed.text)
            if person is None or not self._can_be(person, gender) or self._is_in_speech(printed.start, source):
                continue
            placed = self._english and _PLACED.search(self._text, 0, printed.start) is not None
            if not placed and not self._is_no_person(person):
                return person
        return None

    def _shows(self, paragraph: int, source: Span) -> str | None:
        """The woman who alone is named in the paragraph of `source`, by a name that shows it, where no name of those
        who spoke does: Chris Holm spoke. ¶ But Anna Lund's chances are slim. | She said"""
        spoke = next((name for name in reversed(self.recent) if self._can_speak(name, "f")), None)
        if spoke is None or self.spoke_at >= paragraph or self._people.gender(spoke) or spoke in self._shown:
            return None
        named = self._able_between(max(paragraph, source.start - _REACH), source.start)
        women = [name for name in named if self._people.gender(name) == "f"]
        return women[0] if len(women) == 1 and spoke not in named else None

    def _body_spoke(self, gender: str | None) -> str | None:
        """The body that spoke last, if its article shows the gender of the pronoun: la Croix-Rouge, elle."""
        if not self.recent or not self._is_no_person(self.recent[-1]):
            return None
        article = self._text[self.spoke_at : self.spoke_at + len("die ")].lower().replace("’", "'")
        shown = next((of for opens, of in _BODY_ARTICLES.items() if article.startswith(opens)), None)
        return self.recent[-1] if shown is not None and gender is not None and gender in shown else None

    def _is_in_speech(self, at: int, source: Span) -> bool:
        """Whether a name at offset `at` stands between marks of the paragraph of `source`, outside English: « Merci à
        Holm », dit-il."""
        paragraph = self._text.rfind("\n", 0, source.start) + 1
        return not self._english and at > paragraph and len(MARKS.findall(self._text, paragraph, at)) % 2 == 1

    def _spoke(self, gender: str | None) -> str | None:
        """The last person of this gender who spoke."""
        persons = (name for name in reversed(self.recent[-12:]) if not self._is_no_person(name))
        name = next((name for name in islice(persons, 6) if self._can_be(name, gender)), None)
        if name is not None and gender is not None:
            self._shown.setdefault(name, gender)
        return name

    def _can_be(self, name: str, gender: str | None) -> bool:
        """Whether a person can be of this gender, as far as the article shows the person's."""
        known = self._people.gender(name) or self._shown.get(name)
        if known is None and not self._english and " " not in name:
            # Marc, chauffeur de bus
            known = given_names().get(name)
        return gender is None or (known in (None, gender) and not self._is_common(name))

    def _can_speak(self, name: str, gender: str | None) -> bool:
        return self._can_be(name, gender) and not self._is_no_person(name)
