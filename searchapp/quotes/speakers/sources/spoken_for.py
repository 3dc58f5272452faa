"""Bodies that speak through somebody or something without a name: a spokesman for the World Bank, a statement by the
Danish embassy, un portavoz del Ministerio de Defensa, ein Sprecher der Weltbank."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.speakers.bodies.firms import is_firm
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.offices.offices import Offices
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.speakers.people.strange import is_strange
from searchapp.quotes.speakers.sources.timed import MONTH

_WORD = r"[^\W\d_][\w’'.-]*"
_COUNTS = word_set(
    "assessment audit complaint count estimate estimates forecast lawsuit numbers poll polling projection projections "
    "review tally"
)
PAPERS = _COUNTS | word_set(
    "analysis article briefing bulletin communique communiqué data document documents email figures filing findings "
    "letter memo message note post records release report research statement statistics study survey testimony tweet "
    "video website"
)
"""What a body or somebody publishes, and speaks by."""
_PAPER = f"(?:press |news )?(?:{'|'.join(sorted(PAPERS))})"
# a count of cases is nobody's
_COUNTED = rf"(?!(?:{'|'.join(sorted(_COUNTS))}) of)"
_SPOKESPERSON = "spokes(?:man|woman|person|people|men|women)"
_REP = "(?:rep(?:resentative)?s? for|reps? (?:of|from|at))"
# so many letters before a body stands who speaks for it
_NEAR_BODY = 20
_PERSON = late(
    rf"spokes|\b{_REP}\b|sprecher|portavo[zc]|vocer|porte-parole|представител|спикер|секретар", re.IGNORECASE
)
_ARTICLES = {"en": "the", "de": "die", "es": "el", "fr": "le", "it": "il", "pt": "o"}
# `body` is what speaks; up to two words may say more of who or what it speaks through
_PATTERNS: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "en": (
        late(
            rf"(?:\w+ ){{0,3}}?(?:{_SPOKESPERSON} (?:for|of|from|at|with)|{_REP}|"
            rf"{_COUNTED}(?:{_PAPER}) (?:(?:issued|released|published|posted|carried|compiled|conducted|collected|"
            rf"filed|gathered|kept|prepared|produced|provided|written) )?(?:by|from|of)) (?P<body>.+)",
            re.IGNORECASE,
        ),
        late(
            r"(?:(?:[Aa]n?|[Tt]he|[Aa]nother|[Ii]ts?|[Oo]ne|[a-z]+) ){0,3}?"
            r"(?P<body>(?!(?:An?|The|Another|Its?|One|Exit) )[A-Z].*?)(?:[’']s?(?: [a-z]+)?)? "
            rf"(?:(?:annual|monthly|weekly|daily|press|official|internal) )?(?:{_SPOKESPERSON}|{_PAPER})"
        ),
        # of a firm that was told of before
        late(
            r"(?:[Aa]n?|[Tt]he|[Aa]nother) (?P<body>company|firm|bank|airline|group|union|club|charity|network|"
            rf"retailer|carmaker|automaker|utility) {_SPOKESPERSON}"
        ),
    ),
    "de": (
        late(
            rf"(?:{_WORD} ){{0,2}}?(?:Sprecher(?:in)?s?|Bericht[es]*|Studie|Mitteilung|Erklärung|Stellungnahme|Umfrage|"
            r"Zahlen|Angaben) (?:de[sr]|vo[nm]) (?P<body>.+)"
        ),
    ),
    "es": (
        late(
            rf"(?:{_WORD} ){{0,2}}?(?:portavoz|vocer[oa]|comunicado|informe|estudio|encuesta|sondeo|recuento|nota|"
            r"declaración|datos|cifras|estadísticas|estimaci(?:ón|ones))"
            rf"(?: {_WORD})? (?:del|de) (?P<body>.+)",
            re.IGNORECASE,
        ),
    ),
    "fr": (
        late(
            rf"(?:{_WORD} ){{0,2}}?(?:porte-parole|communiqué|rapport|étude|enquête|décompte|sondage|bilan|"
            rf"déclaration|chiffres|données|estimations?|statistiques)(?: {_WORD})? "
            r"(?:du |des |de la |de l[’']|de |d[’'])(?P<body>.+)",
            re.IGNORECASE,
        ),
    ),
    "it": (
        late(
            rf"(?:{_WORD} ){{0,2}}?(?:portavoce|comunicato|rapporto|studio|sondaggio|inchiesta|indagine|nota|"
            rf"dichiarazione|dati|cifre|stim[ae])(?: {_WORD})? "
            r"(?:del(?:l[aeo] |l[’']| )|dei |degli |di )(?P<body>.+)",
            re.IGNORECASE,
        ),
    ),
    "pt": (
        late(
            rf"(?:{_WORD} ){{0,2}}?(?:porta-voz|comunicado|relatório|estudo|pesquisa|levantamento|nota|declaração|"
            rf"dados|números|estatísticas|estimativas?)(?: {_WORD})? d[aeo]s? (?P<body>.+)",
            re.IGNORECASE,
        ),
    ),
    "ru": (
        late(
            r"(?:официальн\w+ |пресс-)?(?:представител[ья]\w*|представительниц\w+|спикер\w*|секретар\w+|доклад\w*|"
            r"заявлени\w+|сообщени\w+|отч[её]т\w*) (?P<body>.+)",
            re.IGNORECASE,
        ),
    ),
}  # fmt: skip


_DATED = late(rf"(?:{MONTH} (?:\d{{1,2}}(?:, \d{{4}})?|\d{{4}})|(?:19|20)\d\d) (?=[A-Z])")
_DATE_BEHIND = late(
    rf",? (?:(?:in|on|from|dated|for|as of) )?(?:{MONTH}(?: \d{{1,2}},?)?(?: \d{{4}})?|(?:19|20)\d\d|"
    r"[A-Z][a-z]{2,5}day)$"
)
_HEARER = late(r" to (?:(?:the|an?|its|his|her|their|all) |[A-Z]).*$")
"""To whom a body wrote: (a letter from) the board | to the Holm campaign."""


_PARTNERS = late(r" in (?:partnership|collaboration|conjunction|association|cooperation)\b.*$")
"""With whom it made its paper: an analysis by the Post | in partnership with Rednet."""


class SpokenFor(NamedTuple):
    """Where in a source the body stands, in characters of it; an article of its language to put before it; and whether
    somebody speaks for it or its own paper."""

    start: int
    end: int
    article: str
    is_person: bool


def spoken_for(printed: str, language: str) -> SpokenFor | None:
    """The body for whom a source as a whole speaks; None where it has a name of somebody behind a comma, or two."""
    if "," in printed or "/" in printed:
        return None
    for pattern in _PATTERNS.get(language, ()):
        match = pattern.fullmatch(printed)
        if match is not None:
            start, end = _alone(printed, *match.span("body")) if language == "en" else match.span("body")
            return SpokenFor(start, end, _ARTICLES.get(language, ""), speaks_for(printed))
    return None


def _alone(printed: str, start: int, end: int) -> tuple[int, int]:
    """Where a body stands in a source without the day of its paper and to whom it wrote."""
    start = behind_day(printed, start, end)
    for more in (_HEARER, _PARTNERS, _DATE_BEHIND):
        met = more.search(printed, start, end)
        end = met.start() if met is not None and met.start() > start else end
    return start, end


def behind_day(printed: str, start: int, end: int) -> int:
    """Where the name of whose paper it is begins behind its day: a Sept. 9 | Harbour Post article; but a word alone in
    small letters does not tell, as in an Aug. 6 Facebook post."""
    dated = _DATED.match(printed, start, end)
    body = printed[dated.end() : end] if dated is not None else ""
    return end - len(body) if " " in body or body.isupper() else start


def speaks_for(words: str) -> bool:
    """Whether there is a noun for a spokesperson in some words."""
    return _PERSON.search(words) is not None


def speaks_for_before(text: str, end: int, body: str) -> bool:
    """Whether a spokesperson of a body stands right before a place: представитель МИД | Мария Захарова."""
    before = text[max(0, end - len(body) - _NEAR_BODY) : end].rstrip(" ,").lower()
    return before.endswith(f" {body.lower()}") and speaks_for(before)


def is_firm_with_voice(
    text: str, name: str, printed: str, people: People, offices: Offices, lexicon: Lexicon | None
) -> bool:
    """Whether the name of which a spokesperson or a paper is said to be, there `printed`, is a firm's.

    For one word it is enough that the article knows nobody of that name, a spokesman for Norcorp, or that it begins
    one, a spokesman for Voss, of Voss Motors: people speak under their surnames. For more, that the first is none of a
    person's.
    """
    first, _, more = name.partition(" ")
    if not first or first in given_names() or (is_strange(first, lexicon) and not more):
        return False
    if printed == first and more:
        return True
    somebody = people.person(name) or people.gender(name) or offices.of(name)
    return (not somebody and (not more or is_strange(first, lexicon))) or is_firm(text, name)
