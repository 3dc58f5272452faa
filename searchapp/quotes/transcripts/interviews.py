"""Labels of interviews that stand for names: Q and A, P. and R., the initials of those who speak."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.speakers.names.cases import nominative
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.transcripts.labels import Printed

_ANSWERS = late(
    r"(?:answer|a|ответ|antwort|respuesta|réponse|odpověď|cevap|risposta|resposta)(?:\s*\d+)?", re.IGNORECASE
)
# single letters before questions and answers, in English, Spanish and Portuguese, German, French and Italian, Russian
_PAIRS = (("Q", "A"), ("P", "R"), ("F", "A"), ("D", "R"), ("В", "О"))
# each of the two stands twice at least
_FEWEST = 4
_LETTER = compiled(r"\s*(?P<label>[A-ZВО])\s?(?:\.:?|:)\s+(?=\S)")
_INITIALS = compiled(r"[^\W\d_](?:\.?\s?[^\W\d_]){1,3}\.?")
# how much before a name is looked at
_BEFORE = 90
_INTERVIEW = late(
    r"interview|entretien|entrevist|intervist|colloquio|gespräch|conversa[tcç]|интервью|інтерв|бесед|розмов|wywiad|rozm[oa]w|"
    r"rozhovor|röportaj|söyleşi|مقابلة|حوار",
    re.IGNORECASE,
)
# Gespräch mit |, sat down with the mayor |, Анна Берг побеседовала с директором |
_SPOKE_WITH = late(
    rf"(?:{_INTERVIEW.pattern}|\b(?:spoke|talk(?:s|ed)?|sat down|spr[ai]ch\w*|parl\w+|hab[lr]\w+|falou|поговори\w*|"
    r"побесед\w*|поспілк\w*|mluvil\w*))[^.!?\n]{0,60}?"
    r"\b(?:with|to|mit|avec|con|com|со?|із|зі?|ze?|s|se|de|à|al|a)\s(?:[^\W\d_][\w-]*,?\s){0,6}$",
    re.IGNORECASE,
)
# before the name of who asks or writes: Interview: |, Беседовала |, By |
_ASKER = late(
    r"(?:\b(?:interviews?|text|fotos?|photos?|fragen|words|entretien|entrevista|intervista|интервью|wywiad|rozmowa)\s?"
    r"(?:und fotos?\s?)?:\s?|\b(?:by|von|par|por|di|беседовал\w*|спрашивал\w*|автор|розмовляла?|rozmawiała?|"
    r"recueill\w+ par|propos de|röportaj|söyleşi):?\s)$",
    re.IGNORECASE,
)
_LATIN_CASE = late(r"(?:ą|[cs]kim|ou|(?<=\w)i?em)$")
_IN_BRACKETS = late(r"\s?\((?P<letters>[^\W\d_.\s]{2,4})\)")


def is_answer(label: str) -> bool:
    """Whether a label of one who is not named is that of the answers: A, Antwort."""
    return _ANSWERS.fullmatch(label) is not None or any(label == answer for _, answer in _PAIRS)


def letters(text: str, spans: Sequence[Span]) -> Mapping[Span, Printed]:
    """The paragraphs that begin with one of two letters, for questions and answers, each of them twice at least."""
    found = {span: match for span in spans if (match := _LETTER.match(text, *span)) is not None}
    if len(found) < _FEWEST:
        return {}
    often = Counter(match.group("label") for match in found.values())
    pair = next((pair for pair in _PAIRS if all(often[letter] > 1 for letter in pair)), ())
    return {
        span: Printed(match.group("label"), Span(*match.span("label")), (), match.end())
        for span, match in found.items()
        if match.group("label") in pair
    }


def interviewee(text: str, introduction: Sequence[Span], title: str | None, people: People) -> str | None:
    """Who answers: the only person of whom title or introduction say that somebody spoke with them, else the only one
    that the introduction names in full, else the one of them in the title; where it names nobody, the only one there.
    """
    named = _persons(text, introduction, people)
    titled = _persons(title, [Span(0, len(title))], people) if title else []
    titled += [(person, "") for person, _ in named if title and person in title]
    met = {person for person, before in (*named, *titled) if _SPOKE_WITH.search(before)}
    if len(met) == 1:
        person = nominative(next(iter(met)), oblique=True).name
        # Polish and Czech names are declined in a way that is not known here
        return None if _LATIN_CASE.search(person) else person
    inside = _others(named)
    outside = _others(titled)
    both = [name for name in outside if name in inside] if inside else outside
    found = inside if len(inside) == 1 else both
    return found[0] if len(found) == 1 and _is_surely_named(found[0], text) else None


def _is_surely_named(name: str, text: str) -> bool:
    """Whether a name is no headline's nouns, which the text prints in small letters: Best Music Performance."""
    words = name.split(" ")
    return words[0] in given_names() or not any(f" {word.lower()}" in text for word in words if len(word) > 2)


def calls_itself_interview(text: str, introduction: Sequence[Span], title: str | None) -> bool:
    """Whether title or introduction speak of an interview."""
    return any(_INTERVIEW.search(text, *span) for span in introduction) or bool(title and _INTERVIEW.search(title))


def initials_of(label: str) -> str:
    """The letters of a label that can be initials (LH, L. H.), else an empty word."""
    return "".join(filter(str.isalpha, label)) if _INITIALS.fullmatch(label) is not None else ""


def by_initials(text: str, title: str | None, people: People) -> Mapping[str, str]:
    """Everybody who is named in full, by the initials that are no other's; those in brackets behind a name come
    first."""
    found: dict[str, set[str]] = {}
    marked: dict[str, str] = {}
    for words in (text, title or ""):
        for name in people.names_in(words, 0, len(words)):
            if " " not in name.text or name.text.isupper():
                continue
            person = people.person(name.text) or name.text
            found.setdefault("".join(word[0] for word in name.text.split() if word[0].isupper()), set()).add(person)
            bracket = _IN_BRACKETS.match(words, name.end)
            if bracket is not None:
                marked.setdefault(bracket.group("letters"), person)
    return {letters: next(iter(persons)) for letters, persons in found.items() if len(persons) == 1} | marked


def _persons(text: str, spans: Sequence[Span], people: People) -> list[tuple[str, str]]:
    """The persons that a text names in full, under their canonical names, with the words before them."""
    return [
        (people.person(name.text) or nominative(name.text).name, text[max(start, name.start - _BEFORE) : name.start])
        for start, end in spans
        for name in people.names_in(text, start, end)
        if " " in name.text
    ]


def _others(named: Sequence[tuple[str, str]]) -> list[str]:
    """The persons named who are not said to ask or to write, each once."""
    askers = {person for person, before in named if _ASKER.search(before)}
    return list(dict.fromkeys(person for person, _ in named if person not in askers))
