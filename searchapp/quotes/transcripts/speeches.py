"""Whole speeches: articles whose title says whose they are."""

import re
from collections.abc import Sequence

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.speakers.names.cases import nominative
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.transcripts.wordings import OWN_WORDS, SAYING, before_occasion

_SPEECH_TITLE = compiled(
    r"\b(?:remarks|speech|statement|address|opening words|greetings?|message|выступление|речь|обращение|заявление|"
    r"rede|ansprache|discours|discurso)\b"
    r"(?P<about>.{0,80}?)\b(?P<link>by|from|of|von|de|del)\s+(?P<who>.{3,120})",
    re.IGNORECASE | re.DOTALL,
)
# in Russian and Ukrainian the speaker stands in the genitive behind the word: Выступление Анны Орловой
_SPEECH_OF = compiled(
    r"(?:выступление|речь|обращение|заявление|приветствие|виступ|промова|звернення|заява)\s(?P<who>.{3,120})",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT = late(r"\b(?:on|about|regarding|concerning|following|after|before|for|to|at|in|against)\b", re.IGNORECASE)
_BY = late(r"\b(?P<link>by|from)\s+(?P<who>.{3,120})", re.IGNORECASE | re.DOTALL)


def speech(text: str, spans: Sequence[Span], title: str | None, people: People) -> str | None:
    """Whose speech the whole article is, by its title ("Remarks by X") and its first person; None if it is none."""
    if not title:
        return None
    genitive = _SPEECH_OF.match(title)
    match = genitive or _SPEECH_TITLE.search(title)
    if match is None:
        return None
    if genitive is None and match["link"].lower() == "of" and _ABOUT.search(match["about"]):
        # Statement on the Death of X, Remarks at the Launch of X by Y
        match = _BY.search(title, match.end("about"))
        if match is None:
            return None
    who = before_occasion(match.group("who"))
    names = people.names_in(who, 0, len(who))
    if not names:
        return None
    own = sum(OWN_WORDS.search(text, *span) is not None for span in spans)
    reported = sum(SAYING.search(text, *span) is not None for span in spans)
    if own < max(1, len(spans) * 0.4) or reported > len(spans) * 0.25:
        return None
    name = names[0].text
    if genitive is not None:
        # what stands before the name is an office where no list knows it
        words = names[-1].text.split(" ")[-2:]
        if words[-1].lower() in countries() or (len(words) == 1 and not who[: names[-1].start].endswith(".")):
            return None
        name = nominative(" ".join(words), oblique=True).name
        known = people.person(name)
        # the text may name the speaker in the genitive alone
        return name if known is None or nominative(known, oblique=True).name == name else known
    if match.group("link").lower() == "of" and " " not in name:
        # greetings to participants of the Summit
        return None
    return people.person(name) or name
