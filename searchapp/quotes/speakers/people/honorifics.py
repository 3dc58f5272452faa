"""What the honorific before an English surname tells: Mr. Berg is no Anna Berg, whoever else is printed."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from searchapp.patterns import compiled
from searchapp.quotes.speakers.names.given_names import given_gender
from searchapp.quotes.speakers.names.runs import NAME_RUN, Name
from searchapp.quotes.speakers.people.personal import NamesOfRuns
from searchapp.text.standing import stands

_TITLE = compiled(r"\b(President|Mr|Mrs|Ms|Miss|Senator|Sen|Gov|Minister)\.?\s$")
_LONGEST_TITLE = 14
# how these titles end
_TITLE_ENDS = frozenset("trsnv.")
_MISTER = compiled(r"M(?<!\wM)(rs|s|r|iss)\.?[ \u00a0]")
_WORD = 20
# the same in Romance texts: M. Morel, la Sra. Ruiz
_ROMANCE = compiled(
    r"\b(?:(?P<m>M|Mr|Monsieur|[Ss]r|[Ss]eñor|[Ss]enhor|[Ss]ignor)|"
    r"(?P<f>M[mM]es?|Mlle|Madame|Mademoiselle|[Ss]ra|[Ss]eñora|[Ss]enhora|[Ss]ignora))\.?[ \u00a0](?=[A-ZÀ-Þ])"
)
_KIN = {
    "m": "son husband brother father dad uncle nephew grandfather grandson boyfriend stepfather widower",
    "f": "daughter wife sister mother mum mom aunt niece grandmother granddaughter girlfriend stepmother widow",
}
# each with the space before it, by which it is found fast
_KIN_GENDERS = {f" {noun}": gender for gender, nouns in _KIN.items() for noun in nouns.split()}
_BEHIND_KIN = compiled(r",? (?=[A-Z])")
# of these it shows whether a man or a woman is meant; the others are a man's more often
GENDERS = {"Mrs": "f", "Mr": "m", "Ms": "f", "Miss": "f"}
# with these, and the gender that each shows, a given name alone is somebody's: Pope Francis
REGENTS = {"king": "m", "queen": "f", "prince": "m", "princess": "f", "pope": "m"}


def contradicting(text: str, name: Name, person: str) -> str | None:
    """The gender that the honorific before a printed surname shows, if the given name of `person` is of the other."""
    if text[name.start - 2 : name.start - 1] not in _TITLE_ENDS:
        return None
    title = _TITLE.search(text, max(0, name.start - _LONGEST_TITLE), name.start)
    shown = GENDERS.get(title.group(1)) if title is not None else None
    return shown if shown is not None and given_gender(person, name.text) not in ("", shown) else None


def shown_genders(text: str, names: NamesOfRuns, person: Callable[[str], str | None]) -> dict[str, str]:
    """`m` or `f` of each person whom an honorific stands before, by the canonical name, which `person` gives, or by the
    surname alone where no other name is printed."""
    genders: dict[str, str] = {}
    for title in _MISTER.finditer(text):
        run = NAME_RUN.match(text, title.end())
        name = names[run[0]] if run is not None else None
        if run is None or name is None:
            continue
        known = person(name.text)
        if known is None and " " in run[0] and name.text != run[0]:
            # Ms. Lund The Harbour Board: a heading that runs into its text
            continue
        meant = known or name.text
        gender = "m" if title.group(1) == "r" else "f"
        if given_gender(meant, name.text) in ("", gender):
            genders.setdefault(meant, gender)
    return genders


def romance_genders(text: str, names: NamesOfRuns, person: Callable[[str], str | None]) -> dict[str, str]:
    """`m` or `f` of each person whom an honorific stands before in a Romance text, by the canonical name; of none
    before whom both stand."""
    genders: dict[str, str] = {}
    for title in _ROMANCE.finditer(text):
        run = NAME_RUN.match(text, title.end())
        name = names[run[0]] if run is not None else None
        known = person(name.text) if name is not None and name.start == 0 else None
        before = text[max(0, title.start() - _WORD) : title.start()].split()[-1:]
        initial = (before and before[0].istitle() and before[0].isalpha()) or (name and name.text[1:2] in " .")
        if name is None or known is None or initial:
            # Serge M. | Madou, M. E. | Thomas
            continue
        gender = title.lastgroup or ""
        if given_gender(known, name.text) in ("", gender):
            genders[known] = gender if genders.get(known, gender) == gender else ""
    return {name: gender for name, gender in genders.items() if gender}


def kin_genders(text: str, names: NamesOfRuns, person: Callable[[str], str | None]) -> dict[str, str]:
    """`m` or `f` of each person behind a noun for kin, as in `shown_genders`: her son, Iain, his wife Pia."""
    genders: dict[str, str] = {}
    for noun, gender in _KIN_GENDERS.items():
        for at in stands(text, noun):
            behind = _BEHIND_KIN.match(text, at + len(noun))
            run = NAME_RUN.match(text, behind.end()) if behind is not None else None
            name = names[run[0]] if run is not None else None
            if behind is None or run is None or name is None or name.start:
                continue
            if behind[0] != " " and text[run.end() : run.end() + 2].strip().islower():
                # they miss their dad, Helen said
                continue
            meant = person(name.text) or name.text
            if given_gender(meant, name.text) in ("", gender):
                genders.setdefault(meant, gender)
    return genders


def known_by_title(
    text: str,
    names: Iterable[Name],
    named: Callable[[str], Sequence[str]],
    canonical: Mapping[str, str],
    counts: Mapping[str, int],
    printed: Callable[[], Iterable[Name]],
) -> frozenset[str]:
    """Surnames that stand for somebody whose full name is not printed: President Trump, beside Melania Trump.

    So it is where the article introduces a surname with a title alone, and the only person it names in full so
    comes later, is named so seldom, and is by the given name no man (or no woman, after Mrs. or Ms.). Such an honorific
    of the other gender tells two persons apart wherever it stands. `names` are those with what may be a title before
    them, `named` gives the people of a surname, `canonical` and `counts` are of the full names, `printed` gives all
    names of the article.
    """
    introduced: dict[str, tuple[int, str]] = {}
    first: dict[str, int] = {}
    for name in names:
        if " " in name.text:
            first.setdefault(canonical[name.text], name.start)
        elif text[name.start - 2 : name.start - 1] in _TITLE_ENDS:
            title = _TITLE.search(text, max(0, name.start - _LONGEST_TITLE), name.start)
            if title is not None and (name.text not in introduced or title.group(1) in GENDERS):
                at = introduced.get(name.text, (name.start, ""))[0]
                introduced[name.text] = at, title.group(1)
    alone = set()
    times: Counter[str] | None = None
    for surname, (at, title_words) in introduced.items():
        people = named(surname)
        if len(people) != 1:
            continue
        known = given_gender(people[0], surname)
        later = first.get(people[0], 0) >= at
        if known == GENDERS.get(title_words, "m") or not (later or (known and title_words in GENDERS)):
            continue
        full = sum(counts[form] for form, person in canonical.items() if person == people[0])
        times = times or Counter(name.text for name in printed())
        if 4 * full <= times[surname]:
            alone.add(surname)
    return frozenset(alone)
