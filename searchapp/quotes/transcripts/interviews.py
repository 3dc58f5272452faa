"""Labels of interviews that stand for names: Q and A, P. and R., the initials of those who speak."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from searchapp.article import Span
from searchapp.quotes.speakers.people import People
from searchapp.quotes.transcripts.labels import Printed

_ANSWERS = re.compile(
    r"(?:answer|a|ответ|antwort|respuesta|réponse|odpověď|cevap|risposta|resposta)(?:\s*\d+)?", re.IGNORECASE
)
# single letters before questions and answers, in English, Spanish and Portuguese, German, French and Italian, Russian
_PAIRS = (("Q", "A"), ("P", "R"), ("F", "A"), ("D", "R"), ("В", "О"))
_LETTER = re.compile(r"\s*(?P<label>[A-ZВО])\s?(?:\.:?|:)\s+(?=\S)")
_INITIALS = re.compile(r"[^\W\d_](?:\.?\s?[^\W\d_]){1,3}\.?")
_IN_BRACKETS = re.compile(r"\s?\((?P<letters>[^\W\d_.\s]{2,4})\)")


def is_answer(label: str) -> bool:
    """Whether a label of one who is not named is that of the answers: A, Antwort."""
    return _ANSWERS.fullmatch(label) is not None or any(label == answer for _, answer in _PAIRS)


def letters(text: str, spans: Sequence[Span]) -> Mapping[Span, Printed]:
    """The paragraphs that begin with one of two letters, for questions and answers, each of them twice at least."""
    found = {span: match for span in spans if (match := _LETTER.match(text, *span)) is not None}
    often = Counter(match.group("label") for match in found.values())
    pair = next((pair for pair in _PAIRS if all(often[letter] > 1 for letter in pair)), ())
    return {
        span: Printed(match.group("label"), Span(*match.span("label")), (), match.end())
        for span, match in found.items()
        if match.group("label") in pair
    }


def interviewee(text: str, introduction: Sequence[Span], title: str | None, people: People) -> str | None:
    """Who answers: the only person that the introduction names in full, else the one of them in the title; where it
    names nobody, the only one in the title."""
    named = _persons(text, introduction, people)
    titled = _persons(title, [Span(0, len(title))], people) if title else []
    both = [name for name in titled if name in named] if named else titled
    found = named if len(named) == 1 else both
    return found[0] if len(found) == 1 else None


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


def _persons(text: str, spans: Sequence[Span], people: People) -> list[str]:
    """The persons that a text names in full, each once, under their canonical names."""
    printed = (name.text for span in spans for name in people.names_in(text, *span) if " " in name.text)
    return list(dict.fromkeys(people.person(name) or name for name in printed))
