"""Canonical names across the articles of an index, of people and of bodies."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping

from searchapp.quotes.speakers.bodies.acronyms import across
from searchapp.quotes.speakers.bodies.bare_offices import bare_offices
from searchapp.quotes.speakers.bodies.body_forms import body_form, is_body, without_states
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.bodies.legal_forms import has_form, without_form
from searchapp.quotes.speakers.names.generations import without_generation
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.groups import groups
from searchapp.quotes.speakers.names.name_parts import parts_of
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.sounds import script

# how many times more often a name is printed than what only a lost apostrophe explains
_PLAINLY = 3
# what the list of countries has beside states: for these no short name is better than the one that most articles print
_UNIONS = ("un", "eu")


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
    bodies = {name for name in counts if listed[name] is not None or is_body(name)}
    # Border Patrol, where U.S. Border Patrol is named
    bodies |= {without_states(name) for name in bodies if without_states(name) != name} & counts.keys()
    bodies |= {name for name in map(without_form, bodies) if name in counts and _is_nobodys(name, bearers)}
    people = {name: count for name, count in counts.items() if name not in bodies}
    canonical = groups(people, transliterate=transliterate, across_articles=True)
    canonical.update(_joined(bodies, counts, listed, transliterate))
    canonical.update(_without_apostrophe(people, canonical))
    canonical.update(without_generation(people, canonical))
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
        form = body_form(name)
        same[listed[name] or body_key(form) or form, apart].append(name)
    found: dict[str, str] = {}
    for group in same.values():
        best = max(group, key=lambda name: _worth(name, counts[name], listed[name] == name))
        found.update(dict.fromkeys(group, best))
    return found


def _worth(name: str, count: int, is_listed: bool) -> tuple[bool, int, bool, bool, int, str]:
    """How well a name stands for all of a body: the short name of a state, frequent, as a list has it, longer."""
    return countries().get(name.casefold(), "un") not in _UNIONS, count, is_listed, name.isascii(), len(name), name


def _bearers(counts: Mapping[str, int]) -> Mapping[str, int]:
    """In how many articles people of each surname speak under their full names."""
    bearers: Counter[str] = Counter()
    for name, count in counts.items():
        if " " in name and not has_form(name):
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
        (name, body_key(without_states(name))) for name in counts if without_states(name) != name and not listed[name]
    )
    listed.update(bare_offices(listed))
    for name, body in listed.items():
        # Mena is an agency, unless a Juan Mena says more
        if body is None and (" " in name or bearers.get(parts_of(name).surname, 0) < counts[name]):
            listed[name] = paper(name)
    return listed
