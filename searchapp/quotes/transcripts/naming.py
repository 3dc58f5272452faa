"""Whom the label of a turn names: a person, the holder of an office, or nobody who is told."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.name_parts import parts_of
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.runs import UPPER
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.transcripts.interviews import initials_of
from searchapp.quotes.transcripts.labels import Printed, behind_space
from searchapp.quotes.transcripts.standing import is_nobody
from searchapp.quotes.transcripts.wordings import before_occasion

_NO_TITLE = word_set(
    "best worst top most more your my our their his her its how why what when where who which this that these those no "
    "every each another"
)
_SMALL = word_set("of the and for de van von der al bin la du del di и по на der des von und")
_STRANGE = word_set(
    "note update photo video analysis source read more tags related watch also correction editor topics time date "
    "where when who what why how am pm ps nb faq fact facts verdict claim truth context ruling winner loser "
    "subject subjects subject/s subject(s) topic venue location embargo "
    "quote quotes program programme station agenda contact contacts"
)
# what heads a part of an article or release: THE FACTS, Reality Check, Job Approval, MEDIA CONTACT
_HEADS = word_set(
    "facts fact verdict check claim truth context ruling alert updates watch approval score act response "
    "contact contacts enquiries inquiries"
)
_ARTICLES = frozenset(["the", "our"])
# HOLM: NO MONEY FOR FERRIES - The mayor said …
_LOUD = late(r"(?:[A-Z][A-Z’']+[\s,]+){3}")
# words behind which a name is told of: a question for Berg, trouble with Holm
_TOLD_OF = word_set("for with about on against to from without")
_OWNED = late(r"[’']s?$")
_RANKS = late(
    r"^(?:(?:mr|mrs|ms|miss|dr|hon|honou?rable|sen|rep|gov|gen|secretary|president|minister|prime|foreign|senator|governor|ambassador|"
    r"chair(?:man|woman)?|vice|spokesman|spokeswoman|spokesperson|deputy|the|acting|director|general|mayor|admiral|"
    r"chancellor|administrator|coordinator|commissioner|justice|judge|(?:first|second)\s(?:lady|gentleman)|attorney|surgeon|"
    r"representative|congress(?:man|woman)|captain|major|colonel|sergeant|lieutenant|sheriff|chief|officer|professor|doctor|"
    r"coach|reverend|his|her|excellency|(?:sts|srs|bm|bk|sprecher|(?:bundes|staats)?minister|bundeskanzler|vors)(?:[’']?in)?|"
    r"staatssekretär(?:in)?|president[ea]|secretari[oa]|gobernadora?|doctora?|licenciad[oa]|almirante|canciller|señora?)\.?\s+)+",
    re.IGNORECASE,
)
# capitals behind one of these are a name, though they come once: MS. KENT, SEN. ANNA BERG
_TITLED = late(
    r"(?:M(?:RS?|S|ISS|ME)|DR|SEN|REP|GOV|GEN|LT|COL|SGT|AMB|PROF|HON|SECRETARY|SENATOR|AMBASSADOR|GENERAL|PRESIDENT|"
    r"MINISTER|CHANCELLOR|GOVERNOR|MAYOR|ADMIRAL|CHAIR(?:MAN|WOMAN)?|JUSTICE|JUDGE|FIRST LADY|PRIME MINISTER)\.?\s"
    rf"[{UPPER}]"
)
# Patriarch John of Antioch and All the East
_SEE = late(rf"\s(?:of|von|de)\s[{UPPER}][\w-]+(?:\s(?:and|und|et|y|the|all|All|[{UPPER}][\w-]+)){{0,6}}")
# so many characters before a bracket the name is looked for that stands before it
_BEFORE_BRACKET = 60
# so few capitals are no surname, unless the text names somebody so
_SHORT_LABEL = 4
MARKS = compiled(r"[“”„«»\"]|''")
"""A mark of quotation: words that begin with one are no label."""
# who presides, watches or asks, without a name
_CHAIR = compiled(
    r"(?:(?:the|der|die|le|la|el|il|o|a|un|una)\s)?(?:(?:mr|mrs|madam|m|mme|herr|frau|señora?|sr|sra|sr\.ª)\.?\s)?"
    r"(?:(?:le|la|o|a|vice|deputy|acting|presiding|some|several|hon|hon\.|unidentified)[\s-])*"
    r"(?:speaker(?:\s\d+|\spro tempore)?|chair(?:man|woman|person)?|president|officer|court|witness|clerk|operator|"
    r"(?:co-?)?host|members?|senators?|(?:fe)?male|interviewer|aide|staff(?:er)?|audience(?:\smembers?)?|crowd|press|"
    r"participants?|attendees?|announcer|narrator|interpreter|translator|caller|voices?|guests?|"
    r"(?:[a-z.-]+\s){0,5}(?:officials?|reporters?|correspondents?|m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|students?|"
    r"protest[eo]rs?|supporters?|residents?|voters?|workers?|soldiers?|ad)(?:\s(?:#?\d|one|two|three|four))?|"
    r"(?:associate\s)?spokes(?:man|woman|person)|"
    r"interlocutor(?:a|es|as)?|moderador(?:a|es|as)?|intervenci(?:ón|ones)(?:\s[\w-]+)?|vo(?:z|ces)(?:\s[\w-]+){0,2}|"
    r"asistentes?|presentadora?|traductora?|públic[oa]|présidente?|plusieurs voix|journalist[ae]?|"
    r"vorsitzende[rn]?|(?:vize|alters)?präsident(?:in)?|(?:vice)?president[ea]|vicepresident[ea]|periodista|"
    r"entrevistadora?|intervistatore|председательствующ(?:ий|ая)|председатель|(?:голос )?из зала|реплика|интервьюер|"
    r"головуюч(?:ий|а)|із залу|(?:wice)?marszałek|przewodnicząc[ya]|głos z sali|(?:místo)?předseda|předsedající|"
    r"başkan)",
    re.IGNORECASE,
)
_BRACKET = late(r"\s?\([^()]*\)")
_ADDRESS = late(
    r"(?:M(?:r|rs|s|iss)|Dr|Lord|Lady|Baroness|Sir|Dame|Chair(?:man|woman)|Senator|Representative|Secretary|Commissioner|"
    r"MM?|Mme|Herr|Frau|El señor|La señora|Sra?|O Sr|A Sr)\.?ª?\s"
)


_FORMS = ("Frau", "Herr", "Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Dr.", "Madame", "Monsieur", "Señor", "Señora")
_SURNAME = late(rf"{_ADDRESS.pattern}(?P<surname>[{UPPER}][\w’'-]+)(?:\sof\s.+)?$")
_INITIALS_BEHIND = compiled(rf"(?P<surname>[{UPPER}][\w’'-]+)\s(?P<initials>[{UPPER}]\.\s?[{UPPER}]\.)")
_OFFICE = compiled(r"(?:the|el|la|o|a)\s|(?:m|mme)\.?\sl[ea]\s", re.IGNORECASE)
# an office is another one behind these: Vice President Holm
_OTHER_OFFICES = (["vice"], ["deputy"], ["former"], ["acting"], ["ex"])
# what stands before names in parliaments and is no part of them
_MEMBER = late(r"(?:(?:Ranking\s)?Member|Hon(?:orable|ourable|\.)?)\s", re.IGNORECASE)
# what stands behind the names of members and of those who were honoured: KATIE ALLEN MP
_BEHIND_NAME = late(r"(?:,?\s(?:MP|MEP|MSP|MLA|MLC|MHA|TD|QC|KC|SC|AO|AM|AC|OAM|CBE|OBE))+$")
_HALF_LOUD = late(r"(?:Mc|De|Di|La|Le|O’|O')[A-Z]{2,}")
_LETTERS = compiled(r"[^\W\d_]+")
# of a king or a son: Carl Holm III
_ROMAN, _LONGEST_ROMAN = late(r"I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XI?V|XVI{1,3}"), 4
# so many turns after labels in capitals, and a label in capitals is one though it comes once
_IN_CAPITALS = 4
# so many labels with a form of address, and one is a label though its surname stands nowhere else
_ADDRESSED = 3
# parties that are not printed in capitals
_PARTIES = frozenset(["Con", "Lab", "Lib.", "LD", "Ind", "Lab/Co-op", "DUP", "PC", "Lib Dem", "Green"])


class Named(NamedTuple):
    """Whom a label names: None for somebody without a name."""

    speaker: str | None


class Naming:
    """Finds whom the labels of one text name; `often` counts them, `initials` are people by theirs."""

    def __init__(
        self, text: str, title: str | None, people: People, often: Mapping[str, int], initials: Mapping[str, str]
    ) -> None:
        self._text = text
        self._people = people
        self._often = often
        self._initials = initials
        self._title = title or ""
        self._offices: dict[str, str] = {}
        self._titled: dict[str, list[str]] = {}
        self._in_capitals = self._are_in_capitals()
        self._are_addressed = sum(_ADDRESS.match(label) is not None for label in often) >= _ADDRESSED
        for name in people.names_in(title, 0, len(title)) if title else ():
            if " " in name.text:
                self._titled.setdefault(parts_of(name.text).surname, []).append(_behind_rank(name.text))

    def _are_in_capitals(self) -> bool:
        """Whether those who speak are printed in capitals, somebody who is known or has a title again and again."""
        loud = {label: times for label, times in self._often.items() if label.isupper() and len(label) > 1}
        told = any(times > 1 and self._is_somebody(label) for label, times in loud.items())
        return told and sum(loud.values()) >= _IN_CAPITALS

    def _is_somebody(self, label: str) -> bool:
        titled = is_office(label) or _TITLED.match(label) is not None
        return titled or self._people.person(label.rpartition(" ")[2].capitalize()) is not None

    def is_of_chair(self, words: str) -> bool:
        """Whether a label is that of who presides or of somebody in the room, without a name."""
        return _CHAIR.fullmatch(words.replace("\u00a0", " ")) is not None or is_nobody(words)

    def whom(self, printed: Printed, span: Span) -> Named | None:
        """Whom a label names; None where the words are no label."""
        words = printed.words.split()
        if len(words) > 1 and words[0].lower() in _ARTICLES:
            words = words[1:]
        strange = _OWNED.sub("", words[0].lower()) in _STRANGE and initials_of(printed.words) not in self._initials
        if len(words) > 16 or strange or words[-1].lower() in _HEADS:
            return None
        begin = behind_space(self._text, printed.start, span.end)
        marked = MARKS.match(self._text, begin) is not None and not self.is_beyond_doubt(printed)
        if marked or (_LOUD.match(self._text, begin, span.end) and not self._is_loud(span)):
            return None
        if (office := self._of_office(printed)) is not None:
            return office
        if (chair := self._in_brackets(printed.words)) is not None:
            return Named(chair)
        if self.is_of_chair(printed.words) or (
            is_office(printed.words) and (printed.minuted or _is_rank(printed.words))
        ):
            return Named(None)
        found = self._named(printed, span)
        return Named(self._in_full(found)) if found is not None else None

    def _is_loud(self, span: Span) -> bool:
        """Whether all of a paragraph is in capitals, and not only the heading it begins with."""
        return self._text[span.start : span.end].isupper()

    def is_line_of_name(self, words: str) -> bool:
        """Whether a label can stand in a line of its own, with what is said below: a name with its title alone."""
        head = words.partition(", ")[0].split()
        return all(word[0].isupper() or word in _SMALL or not word[0].isalpha() for word in head)

    def is_beyond_doubt(self, printed: Printed) -> bool:
        """Whether a label can be nothing else by its form: MS. KENT, Anna Berg (North Ness) (Con), [00:12] Berg."""
        if (
            printed.timed
            or printed.minuted
            or printed.alone
            or len(printed.brackets) > 1
            or _TITLED.match(printed.words)
        ):
            return True
        if self._in_capitals and printed.words.isupper():
            return True
        return any(_is_party(bracket) for bracket in printed.brackets) or printed.words.casefold() in self._offices

    def _of_office(self, printed: Printed) -> Named | None:
        """Who holds an office whose holder stands in brackets, here or earlier: The Minister for Ports (Dr Rao); or in
        the title: Remarks by President Berg."""
        key = printed.words.casefold()
        for bracket in printed.brackets if is_office(printed.words) or self.is_of_chair(printed.words) else ():
            words = bracket.split(".")[0] if bracket.count(".") == 1 and "-" in bracket else bracket
            names = self._people.names_in(words, 0, len(words))
            if names and names[0].end == len(words) and not _is_party(words) and len(words.split()) < 6:
                name = names[0].text
                self._offices[key] = self._in_full(self._people.person(name) or name)
                break
        if key not in self._offices and not printed.minuted and (office := _OFFICE.match(printed.words)) is not None:
            held = self._held_in_title(key[office.end() :])
            if held is not None:
                self._offices[key] = held
        return Named(self._offices[key]) if key in self._offices else None

    def _held_in_title(self, office: str) -> str | None:
        """Whom alone the title names behind an office, given in small letters."""
        title, text = self._title.lower(), self._text.lower()
        found = set()
        at = title.find(f"{office} ")
        while at >= 0:
            end = at + len(office) + 1
            holder = before_occasion(self._title[end:])
            names = self._people.names_in(holder, 0, len(holder))
            if names and not names[0].start and title[:at].split()[-1:] not in _OTHER_OFFICES:
                # who has the same surname in the text can be a son or a wife
                person = self._people.person(names[0].text)
                found.add(person if person and f"{office} {person.lower()}" in text else names[0].text)
            at = title.find(f"{office} ", end)
        return found.pop() if len(found) == 1 else None

    def _in_brackets(self, words: str) -> str | None:
        """Who is named before a label in brackets, as the chair is among those present, or behind a comma: Anna Berg
        (Chair), Carl Holm, Spokesman."""
        if not self.is_of_chair(words):
            return None
        places = (self._text.find(f"({words})"), self._text.find(f", {words}"))
        for at in (place for place in places if place > 0):
            names = self._people.names_in(self._text, max(0, at - _BEFORE_BRACKET), at)
            if names and not self._text[names[-1].end : at].strip() and " " in names[-1].text:
                return self._people.person(names[-1].text) or names[-1].text
        return None

    def _in_full(self, name: str) -> str:
        """A surname with the given name that the title alone prints."""
        full = self._titled.get(parts_of(name).surname, []) if " " not in name else []
        return full[0] if len(set(full)) == 1 else name

    def _named(self, printed: Printed, span: Span) -> str | None:
        text, people = self._text, self._people
        label, place = printed.words, printed.place
        words = label.split()
        behind = _INITIALS_BEHIND.fullmatch(label)
        if behind is not None:
            # Орлов И. П.
            surname = _cased(behind.group("surname"))
            initials = behind.group("initials").replace(" ", "").replace(".", ". ")
            person = people.person(surname)
            return person if person is not None and person.endswith(f" {surname}") else initials + surname
        capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
        small = sum(word.lower() in _SMALL for word in words)
        if label.isupper():
            return self._shouted(label)
        if printed.alone:
            return people.person(label) or label
        head, _, role = label.partition(", ")
        if role:
            # of a sentence that announces words further commas tell: X, who was there, tweets:
            return self._before_role(head, place) if "," not in role else None
        addressed = _SURNAME.match(label) if printed.minuted else None
        if addressed is not None:
            # Mr. HOLM of Ohio, Chairman Bishop
            surname = addressed.group("surname")
            person = _MEMBER.sub("", people.person(surname) or "")
            return _cased(person if person.casefold().endswith(surname.casefold()) else surname)
        if capitals + small < len(words) * 0.6:
            return None
        names = people.names_in(text, *place)
        if not names or (names[-1].end != place.end and not _SEE.fullmatch(text, names[0].end, place.end)):
            return None
        name = names[0].text if names[-1].end != place.end else _behind_rank(names[-1].text)
        if text[place.start : names[-1].start].rpartition(" ")[0].rpartition(" ")[2] in _TOLD_OF:
            return None
        if name.isupper():
            return self._from_capitals(name)
        if len(words) == 2 and " " not in name and self._often[label] > 1 and words[0].lower() in countries():
            # a given name that is a country's adjective as well: German Gref
            name = label
        person = people.person(name)
        known = person is not None or " " in name or self._is_addressed(printed) or self._is_spoken_to(name)
        return person or name if known and not self._names_only(Span(printed.start, span.end)) else None

    def _is_addressed(self, printed: Printed) -> bool:
        """Whether a surname that the text nowhere prints in full stands behind a form of address, and comes again, or
        before whom or where they speak for (`Mr. Holm (Norway) (spoke in French)`), or beside others of its kind."""
        if _ADDRESS.match(printed.words) is None:
            return False
        return self._often[printed.words] > 1 or bool(printed.brackets) or self._are_addressed

    def _is_spoken_to(self, surname: str) -> bool:
        """Whether somebody of a surname that comes again before turns is spoken to in them: Frau Holm, …"""
        return self._often[surname] > 1 and any(f"{form} {surname}," in self._text for form in _FORMS)

    def _shouted(self, label: str) -> str | None:
        """Whom a label in capitals names; one that comes once is a name behind a title, or of somebody known."""
        head, _, role = _BRACKET.sub("", label).partition(", ")
        head = _BEHIND_NAME.sub("", head)
        words = head.split()
        if len(words) > 6:
            return None
        if role and self._people.names_in(head, 0, len(head)) and len(words) > 1:
            return self._from_capitals(head)
        once = self._often[label] < 2 and not self._in_capitals
        if once and not self._people.person(words[-1]) and not _TITLED.match(label):
            return None
        return self._initials.get(initials_of(label)) or self._from_capitals(head)

    def _from_capitals(self, label: str) -> str | None:
        """The name in a label in capitals, as others are written and in full."""
        plain = _RANKS.sub("", label).strip()
        if not plain or not any(sign.isalpha() for sign in plain):
            return None
        if plain == label and len(plain) <= _SHORT_LABEL and not self._is_named(plain.capitalize()):
            # BBC
            return plain
        name = _cased(re.sub(r"(?<=\w)\.(?=\w)", ". ", plain))
        person = self._people.person(name) or name
        return _cased(_RANKS.sub("", person)) if person.isupper() else person

    def _is_named(self, name: str) -> bool:
        return self._people.person(name) is not None or (self._in_capitals and name in self._text)

    def _before_role(self, head: str, place: Span) -> str | None:
        """The full name before the comma behind which the office stands: Anna Berg, Bundesministerin der Häfen."""
        names = self._people.names_in(self._text, place.start, place.start + len(head))
        if not names or names[-1].end != place.start + len(head) or " " not in names[-1].text:
            return None
        name = _behind_rank(names[-1].text)
        return self._people.person(name) or name

    def _names_only(self, span: Span) -> bool:
        """Whether there is nothing but a name behind a label, as in a list of who holds which office."""
        names = self._people.names_in(self._text, *span)
        rest = self._text[span.start : span.end].strip(" .;,")
        return len(names) == 1 and " " in names[0].text and rest == names[0].text


def is_office(words: str) -> bool:
    """Whether a label is an office without a name: THE PRESIDENT, The Minister for Ports."""
    return _OFFICE.match(words) is not None


def _is_rank(words: str) -> bool:
    """Whether a label is nothing but ranks: THE FIRST LADY."""
    return _RANKS.fullmatch(f"{words} ") is not None


def is_titled(words: str) -> bool:
    """Whether a label begins with a rank or form of address."""
    return _RANKS.match(words) is not None or _ADDRESS.match(words) is not None


def in_title(words: str, people: People) -> bool:
    """Whether the words of a label before a name can be its title, and no heading of a list: Best for Warm Weather."""
    if words.partition(" ")[0].casefold() in _NO_TITLE:
        return False
    titled = all(word[0].isupper() or word in _SMALL for word in words.split())
    return titled and people.is_title(words)


def _is_party(bracket: str) -> bool:
    letters = [word for word in re.findall(r"[^\W\d_&]+", bracket) if len(word) > 1]
    if bracket in _PARTIES:
        return True
    return bracket.isupper() and bool(letters or "&" in bracket) and bracket.lower() not in countries()


def _behind_rank(name: str) -> str:
    """A name without what a rank leaves before it: (…of Entrepreneurs | Anna Berg, Major-General | Anna Berg)."""
    words = name.split(" ")
    given = given_names()
    if len(words) < 3 or words[0] in given:
        return name
    return " ".join(words[next((at for at in range(1, len(words) - 1) if words[at] in given), 0) :])


def _cased(name: str) -> str:
    """A name in capitals as others are written: ANNA BERG-HOLM, CARL McKEE III, McKEE."""
    if _HALF_LOUD.fullmatch(name):
        return f"{name[:2]}{name[2:].capitalize()}"
    return _LETTERS.sub(lambda word: _capitalized(word[0]), name) if name.isupper() else name


def _capitalized(word: str) -> str:
    if _ROMAN.fullmatch(word):
        return word
    return f"Mc{word[2:].capitalize()}" if word.startswith("MC") and len(word) > _LONGEST_ROMAN else word.capitalize()
