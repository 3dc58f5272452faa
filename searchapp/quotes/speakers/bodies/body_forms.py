"""Whether a printed name is of a body, for what its words alone tell, and what the names of one body have in common."""

import re

from searchapp.patterns import late
from searchapp.quotes.speakers.bodies.body_names import has_body_noun
from searchapp.quotes.speakers.bodies.legal_forms import has_form, without_form
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.runs import PARTICLES
from searchapp.text.folding import fold

# longer words in capitals may be names shouted
_LONGEST_ACRONYM = 4
# words within the name of a body and of no person
_WITHIN_BODY = late(r"\s(?:and|&|of|for|in|on|the|at|to|e|et|und|desde)\s|['’]s\s|\d", re.IGNORECASE)
# and nouns that end one, where they may be surnames or parts of other names elsewhere
_ENDS_BODY = late(
    r"\b(?:administration|authority|board|brigades?|bureau|campaign|caucus|circle|hospital|index|media|monitor|network|police|"
    r"poll|republic|jamahiriya|society|survey|team)$",
    re.IGNORECASE,
)
# and with which one begins in Romance languages
_BEGINS_BODY = late(
    r"^(?:acad[eé]mi[ae]|advocacia|ag[eê]ncia|asociación|assembl[eé][ie]a|associa(?:ção|zione)|banco|c[aá]mara|comando|comissão|"
    r"comisión|comit[eé]|comitato|comune|confedera\w+|consejo|conseil|conselho|consiglio|defensoria|departamento|dirección|"
    r"direction|direzione|diretoria|federa\w+|fiscal[ií]a|força|fundação|fundación|fondazione|gobierno|governo|gouvernement|"
    r"grupo|gruppo|institut[eo]?|justiça|minist[eèé]ri?[eo]|observat[oó]rio|observatoire|ordem|organi[sz]a\w+|parquet|partido|"
    r"partito|pol[ií]cia|polizia|prefeitura|préfecture|procura(?:doria)?|procuraduría|promotoria|questura|receita|regione|"
    r"secretar[ií]a|senado|sindicato|syndicat|suprem[ao]|tribunale?|universi\w+)\b",
    re.IGNORECASE,
)
_ARTICLE = late(r"^(?:the|a|an)\s+", re.IGNORECASE)
# but no US government: many are the government
_STATES = ("US ", "U.S. ", "U.S ", "United States ")
_OF_STATES = late(r"^us\s(?=\S+\s\S)")
_NOUN_FIRST = late(r"^(.{0,60}\b)?(?:(department|ministry) of|(committee) on) (?:the )?(.+)$")
# A. B. Holm Co
_INITIALS = late(r"\b(\w) (?=\w\b)")
_OF_ROMANCE = late(r" (?:d[aeo]s?|del) ")
# Islamic Republic of Iran, and Syrian Arab Republic; but the Arizona Republic is a paper, Islamic State of Iraq none
_STATE_KINDS = (
    r"(?:(?:arab|bolivarian|democratic|federal|federative|independent|islamic|people|plurinational|socialist|soviet|united)"
    r"\s)*"
)
_STATE = late(
    rf"^(?:(?!islamic state){_STATE_KINDS}(?:commonwealth|kingdom|principality|republic|state|sultanate) of (?:the )?"
    rf"(?P<of>.+)|(?P<before>\w+)\s{_STATE_KINDS}(?:republic|jamahiriya)|(?P<union>russian|swiss) (?:con)?federation)$"
)
# where a state of such a name is one of two
_DIVIDED = frozenset(["china", "congo", "germany", "south korea", "north korea", "korea", "vietnam", "yemen"])
_MARKS = str.maketrans("’-", "' ", ".")


def is_body(name: str) -> bool:
    """Whether a name is of a body or a country rather than of a person: no surname is UN, Russia or opposition."""
    first, _, more = name.partition(" ")
    letters = first.replace(".", "")
    # DoD, not Ng
    acronym = letters.isalpha() and letters[-1:].isupper() and len(letters) <= _LONGEST_ACRONYM
    if not more and (acronym or name.casefold() in countries()):
        return True
    if more and (name.startswith(_STATES) or (letters.isupper() and first.casefold() in countries())):
        # U.S. Democrats, U.N. Watch
        return True
    small = first[:1].islower() and first.partition("-")[0].casefold() not in PARTICLES
    return (
        small
        or has_body_noun(name)
        or has_form(name)
        or any(shown.search(name) for shown in (_WITHIN_BODY, _BEGINS_BODY, _ENDS_BODY))
    )


def body_form(name: str) -> str:
    """What the printed names of one body have in common: the US Senate, U.S. Senate; Hill’s office, Hill's office;
    Capitol Police, U.S. Capitol Police; Department of Harbours, Harbours Department; Norcorp, Norcorp Inc; Iran,
    Islamic Republic of Iran."""
    form = fold(_ARTICLE.sub("", without_form(name))).translate(_MARKS).replace("'s ", " ")
    form = _INITIALS.sub(r"\1", _OF_ROMANCE.sub(" ", form))
    form = _NOUN_FIRST.sub(r"\1\4 \2\3", form)
    state = _STATE.match(form)
    named = state[state.lastgroup] if state is not None and state.lastgroup is not None else ""
    land = countries().get(named)
    if land is not None and land not in _DIVIDED and not (land == named and form == f"{named} republic"):
        return land
    return _OF_STATES.sub("", form.replace("united states ", "us "))


def without_states(name: str) -> str:
    """A name without the US before it: U.S. | Border Patrol."""
    return name.removeprefix(next(filter(name.startswith, _STATES), ""))
