"""Canonical names across the articles of an index, of people and of bodies."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping

from searchapp.patterns import late
from searchapp.quotes.speakers.acronyms import across
from searchapp.quotes.speakers.body_names import body_key, has_body_noun
from searchapp.quotes.speakers.given_names import given_names
from searchapp.quotes.speakers.groups import groups
from searchapp.quotes.speakers.legal_forms import is_firm, without_form
from searchapp.quotes.speakers.name_parts import parts_of
from searchapp.quotes.speakers.places import countries
from searchapp.quotes.speakers.runs import PARTICLES
from searchapp.quotes.speakers.sounds import script
from searchapp.text.folding import fold

# longer words in capitals may be names shouted
_LONGEST_ACRONYM = 4
# how many times more often a name is printed than what only a lost apostrophe explains
_PLAINLY = 3
# words within the name of a body and of no person
_WITHIN_BODY = late(r"\s(?:and|&|of|for|in|on|the|at|to|e|et|und|desde)\s|['’]s\s|\d", re.IGNORECASE)
# and nouns that end one, where they may be surnames or parts of other names elsewhere
_ENDS_BODY = late(
    r"\b(?:administration|authority|board|brigades?|bureau|campaign|caucus|circle|hospital|index|media|monitor|network|police|"
    r"poll|society|survey|team)$",
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
_MARKS = str.maketrans("’-", "' ", ".")


def _is_body(name: str) -> bool:
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
        or is_firm(name)
        or any(shown.search(name) for shown in (_WITHIN_BODY, _BEGINS_BODY, _ENDS_BODY))
    )


def _body_form(name: str) -> str:
    """What the printed names of one body have in common: the US Senate, U.S. Senate; Hill’s office, Hill's office;
    Capitol Police, U.S. Capitol Police; Department of Harbours, Harbours Department; Norcorp, Norcorp Inc."""
    form = fold(_ARTICLE.sub("", without_form(name))).translate(_MARKS).replace("'s ", " ")
    form = _INITIALS.sub(r"\1", _OF_ROMANCE.sub(" ", form))
    form = _NOUN_FIRST.sub(r"\1\4 \2\3", form)
    return _OF_STATES.sub("", form.replace("united states ", "us "))


def _without_apostrophe(counts: Mapping[str, int], canonical: Mapping[str, str]) -> dict[str, str]:
    """Genitives of full names that lost their apostrophe, with the name: Bashar al-Assads, where Assad is frequent."""
    found = {}
    for name, count in counts.items():
        bare = name[:-1]
        if name[-1:] == "s" and " " in bare and counts.get(bare, 0) >= _PLAINLY * count:
            found[name] = canonical.get(bare, bare)
    return found


def canonical_names(
    counts: Mapping[str, int],
    aliases: Mapping[str, str],
    transliterate: bool = True,
    paper: Callable[[str], str | None] = lambda name: None,
) -> Mapping[str, str]:
    """The canonical name of each name in `counts` (names of speakers with their number of articles).

    People whose names are spelt differently are joined under the name printed most often; bodies where their names are
    equal but for case, accents, article, stops, a genitive, the US before them, the place of their noun and the legal
    form of a firm, where they are listed as those of one body, or of one `paper`, which gives for the name of a paper,
    an agency or a broadcaster its canonical one; an acronym with the only body or well-known person that has its
    initials.
    `aliases` (name to canonical name) are the user's and win, also for the names that would have joined the aliased
    one. With `transliterate`, Лавров and Lavrov are one. Names that are their own canonical name are left out.
    """
    bearers = _bearers(counts)
    listed = _listed(counts, paper, bearers)
    bodies = {name for name in counts if listed[name] is not None or _is_body(name)}
    # Border Patrol, where U.S. Border Patrol is named
    bodies |= {_without_states(name) for name in bodies if name.startswith(_STATES)} & counts.keys()
    bodies |= {name for name in map(without_form, bodies) if name in counts and _is_nobodys(name, bearers)}
    people = {name: count for name, count in counts.items() if name not in bodies}
    canonical = groups(people, transliterate=transliterate, across_articles=True)
    canonical.update(_joined(bodies, counts, listed, transliterate))
    canonical.update(_without_apostrophe(people, canonical))
    said: Counter[str] = Counter()
    for name, count in counts.items():
        said[canonical.get(name, name)] += count
    canonical.update(across((name for name in counts if listed[name] is None), said, bodies))
    # Holms' is Holms, and Holms Holm
    canonical = {name: canonical.get(joined, joined) for name, joined in canonical.items()}
    renamed = {canonical.get(old, old): new for old, new in aliases.items()}
    final = {name: aliases.get(name) or renamed.get(joined, joined) for name, joined in canonical.items()}
    return {name: chosen for name, chosen in final.items() if chosen != name}


def _joined(
    bodies: Iterable[str], counts: Mapping[str, int], listed: Mapping[str, str | None], transliterate: bool
) -> dict[str, str]:
    """The names of bodies with the one of each body that is printed most often."""
    same: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in bodies:
        apart = "" if transliterate else script(name)
        same[listed[name] or _body_form(name), apart].append(name)
    found: dict[str, str] = {}
    for group in same.values():
        best = max(group, key=lambda name: (counts[name], listed[name] == name, name.isascii(), len(name), name))
        found.update(dict.fromkeys(group, best))
    return found


def _bearers(counts: Mapping[str, int]) -> Mapping[str, int]:
    """In how many articles people of each surname speak under their full names."""
    bearers: Counter[str] = Counter()
    for name, count in counts.items():
        if " " in name and not is_firm(name):
            bearers[parts_of(name).surname] += count
    return bearers


def _is_nobodys(name: str, bearers: Mapping[str, int]) -> bool:
    """Whether a name, also printed with a legal form behind it, is no person's for all that is known: Norcorp, but not
    Holm, of a Karl Holm, and not Karl Holm, of Karl Holm Inc."""
    first, _, more = name.partition(" ")
    return first not in given_names() if more else not bearers.get(parts_of(name).surname)


def _listed(
    counts: Mapping[str, int], paper: Callable[[str], str | None], bearers: Mapping[str, int]
) -> dict[str, str | None]:
    """For every name the body or paper that a list has under it, else None."""
    listed = {name: body_key(name) for name in counts}
    listed.update(
        (name, body_key(_without_states(name))) for name in counts if name.startswith(_STATES) and not listed[name]
    )
    for name, body in listed.items():
        # Mena is an agency, unless a Juan Mena says more
        if body is None and (" " in name or bearers.get(parts_of(name).surname, 0) < counts[name]):
            listed[name] = paper(name)
    return listed


def _without_states(name: str) -> str:
    return name.removeprefix(next(filter(name.startswith, _STATES), ""))
