"""Which of the printed names are one person's, in an article or across many."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from searchapp.patterns import compiled, late
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.given_names import is_given as is_given_name
from searchapp.quotes.speakers.names.hearing import join_by_sound, join_romanised
from searchapp.quotes.speakers.names.name_parts import (
    Parts,
    begins,
    differ_by_initials,
    ends,
    goes_by,
    has_surname,
    is_given,
    is_younger,
    may_be_surname,
    parts_of,
    same_person,
)
from searchapp.quotes.speakers.names.persons import listed_forms
from searchapp.quotes.speakers.names.sounds import script
from searchapp.quotes.speakers.names.spelling import is_listed, near, spelling_key, without_article
from searchapp.text.folding import fold

# groups of the names of one person, by a word of these
_Groups = dict[str, list[list[str]]]

# of a surname with so many bearers, every further name stays by itself
_MANY = 200
_NO_LETTERS = late(r"[\W_]+")
# keys shorter than this differ by more than a slip
_SHORTEST_SLIP = 5
# a surname alone is that of whom so many articles quote, so many times more than the next and than all others together
_WELL_KNOWN, _LEADS, _LEADS_ALL = 20, 10, 5
# a key of fewer letters is that of many surnames: Hale, Haley
_SHORTEST_KEY = 5
_WORD = compiled(r"[^\W\d_]+")
_GENITIVE = late(r"['’]s?$")
_DOUBLED = late(r"([a-z])(?=\1)")
# particles of which one begins a surname, and a given name seldom
_ARABIC = frozenset(["Al", "Abu"])
# a surname of so many people is no one's alone
_FEW_BEARERS = 5
# what tells a son or a grandson from his father in Portuguese and Spanish, by their keys
_SONS = frozenset(map(spelling_key, ("Filho", "Neto", "Netto", "Sobrinho", "Júnior", "Hijo", "Nieto")))
# a surname that is a given name as well is of whom so many articles quote
_OFTEN = 5


def groups(
    counts: Mapping[str, int],
    slips: bool = False,
    transliterate: bool = True,
    two_surnames: bool = False,
    across_articles: bool = False,
) -> dict[str, str]:
    """Every name with the canonical one of its group; `counts` says how often each is printed.

    Full names join where they can be the same person's and no third name speaks against it; a bare
    surname joins the only person of that surname, and stays by itself where there are several. With `two_surnames`,
    as in Spanish, the second may be left out. `across_articles` joins names of two scripts that sound alike, and a
    surname of several people to the one who says far more than all others; without `transliterate` no names of two
    scripts are joined.
    """
    scripts: dict[str, list[str]] = defaultdict(list)
    for name in counts:
        scripts["" if transliterate else script(name)].append(name)
    canonical: dict[str, str] = {}
    for names in scripts.values():
        canonical.update(_grouped(names, counts, slips, two_surnames, across_articles))
    return canonical


def _grouped(
    names: Sequence[str], counts: Mapping[str, int], slips: bool, two_surnames: bool, across_articles: bool
) -> dict[str, str]:
    by_surname: _Groups = defaultdict(list)
    # the same lists of names, by the words between their first and last: Ibáñez of Carmen Ibáñez Ruiz
    by_middle: _Groups = defaultdict(list)
    by_letters: dict[str, list[str]] = {}
    bare: list[str] = []
    # the fullest first, so that "George Bush" meets both George W. and George H. W., and Ben Gvir meets Itamar Ben Gvir
    ordered = sorted(names, key=lambda name: (may_be_surname(name), -len(parts_of(name).given), -counts[name], name))
    bearers = Counter(
        surname for _, surname in {(*parts.given[:1], parts.surname) for parts in map(parts_of, ordered) if parts.given}
    )
    for name in ordered:
        parts = parts_of(name)
        if not parts.given:
            bare.append(name)
            continue
        if len(by_surname[parts.surname]) > _MANY:
            continue
        # Itamar Ben-Gvir is Itamar Ben Gvir, Marie Claire Dubois is Marie-Claire Dubois
        letters = _NO_LETTERS.sub("", name).casefold()
        same = by_letters.get(letters)
        fuller = [same] if same is not None else _fuller(name, by_surname)
        homes = fuller or _homes(parts, by_surname, by_middle, slips, two_surnames)
        if across_articles and not fuller:
            homes = [group for group in homes if not any(differ_by_initials(parts, parts_of(one)) for one in group)]
            homes = [group for group in homes if not any(_is_twin(name, one) for one in group)]
            able = bearers[parts.surname] < _FEW_BEARERS and is_given_name(name.partition(" ")[0])
            homes = homes or (_longer(parts, by_middle) if able else ())
        if across_articles and len(homes) > 1:
            homes = _leading(homes, counts)
        if len(homes) == 1:
            homes[0].append(name)
            if (across_articles or same is not None) and homes[0] not in by_surname[parts.surname]:
                by_surname[parts.surname].append(homes[0])
        else:
            by_surname[parts.surname].append([name])
            for key in parts.given[1:]:
                by_middle[key].append(by_surname[parts.surname][-1])
        by_letters.setdefault(letters, homes[0] if len(homes) == 1 else by_surname[parts.surname][-1])
    if across_articles:
        join_romanised(by_surname)
    alone = _joined(bare, by_surname, slips, counts if across_articles else None)
    canonical: dict[str, str] = dict(zip(names, names, strict=True))
    for group in [*(group for groups in by_surname.values() for group in groups), *alone]:
        if len(group) == 1:
            continue
        best = max(group, key=lambda name: _worth(name, group, counts[name]))
        canonical.update(dict.fromkeys(group, best))
    return canonical


def _fuller(name: str, by_surname: _Groups) -> list[list[str]]:
    """The groups of a fuller name of which this one may be the surname."""
    if not may_be_surname(name):
        return []
    keys = {parts_of(name).surname, spelling_key(name.replace(" ", "-"))}
    return [group for key in keys for group in by_surname.get(key, ()) if any(has_surname(one, name) for one in group)]


def _homes(
    parts: Parts, by_surname: _Groups, by_middle: _Groups, slips: bool, two_surnames: bool
) -> Sequence[list[str]]:
    """The groups that a full name may belong to, by the surest way that finds any."""
    namesakes = by_surname[parts.surname]
    homes = [group for group in namesakes if _is_of_group(parts, group)]
    if two_surnames and not homes:
        middle = by_middle.get(parts.surname, ())
        homes = [group for group in middle if all(begins(parts, parts_of(other)) for other in group)]
        homes = homes or [group for group in namesakes if any(ends(parts, parts_of(other)) for other in group)]
    if not homes and parts.given[0] in by_middle and not is_given(parts.given[0]):
        homes = [group for group in namesakes if any(goes_by(parts, parts_of(other)) for other in group)]
    return _slipped(parts, by_surname) if slips and not homes else homes


def _is_twin(name: str, other: str) -> bool:
    """Whether one of two names has a given name that women bear as well, another one behind it, and the other a man's
    of its sound: Billie Jean Holm and Billy Holm, Jo Ann Holm and Joe Holm."""
    short, long = sorted((name.split(), other.split()), key=len)
    if len(short) != len(("Billy", "Holm")) or len(long) != len(short) + 1 or len(long[1].strip(".")) == 1:
        return False
    given = given_names()
    listed = short[0] != long[0] and short[0] in given and long[0] in given
    return listed and (given[short[0]] or "") != (given[long[0]] or "")


def _is_of_group(parts: Parts, group: Sequence[str]) -> bool:
    """Whether a name may be that of a group by all names in it that end as it does: of Kate Larkin, those without her
    second surname."""
    told = False
    for other in map(parts_of, group):
        if other.surname == parts.surname:
            if not same_person(parts, other):
                return False
            told = True
    return told


def _longer(parts: Parts, by_middle: _Groups) -> Sequence[list[str]]:
    """The groups of a name that goes on with another surname: Kate Larkin Moss, of Kate Larkin."""
    if parts.suffix or len(parts.surname) == 1:
        return []
    longer = by_middle.get(parts.surname, ())
    return [group for group in longer if all(_goes_on(parts, parts_of(other)) for other in group)]


def _goes_on(parts: Parts, longer: Parts) -> bool:
    return begins(parts, longer) and not longer.suffix and longer.surname not in _SONS


def _joined(bare: list[str], by_surname: _Groups, slips: bool, counts: Mapping[str, int] | None) -> Iterable[list[str]]:
    """Join each surname without a given name to the only group that it can be of; the groups of all others. With
    `counts` they are those of many articles."""
    sounding = join_by_sound(by_surname, bare) if counts is not None else {}
    # where a paper writes Holm Jr. for the son, Holm is another
    told_apart = {parts_of(name).surname for name in bare if is_younger(name)}
    alone: dict[str, list[str]] = defaultdict(list)
    for name in bare:
        surname = parts_of(name).surname
        found = [group for group in by_surname.get(surname) or [] if _is_bearer(group, name)]
        if counts is not None:
            spelt = [group for group in found if _is_spelt(group, name)]
            found = spelt or [group for group in found if _is_foreign(group, name, counts)]
        if surname in told_apart:
            found = [group for group in found if any(map(is_younger, group)) == is_younger(name)]
        if slips and not found and surname not in by_surname:
            found = [group for other, groups in by_surname.items() if near(other, surname) for group in groups]
        if not found and counts is not None and sum(map(counts.__getitem__, sounding.get(name, ()))) >= _OFTEN:
            found = [sounding[name]]
        if counts is not None and len(found) > 1:
            found = _leading(found, counts, _WELL_KNOWN)
        if counts is not None and not _is_believable(found, name, counts):
            found = []
        if len(found) == 1:
            found[0].append(name)
        else:
            alone[surname].append(name)
    return alone.values() if counts is None else [one for same in alone.values() for one in _spelt_alike(same)]


def _spelt_alike(names: Sequence[str]) -> Iterable[list[str]]:
    """Surnames of one key in groups of one spelling: Meyer is no Maier; those in other letters join an only one."""
    groups: dict[str, list[str]] = defaultdict(list)
    foreign = [name for name in names if script(name) != "latin"]
    for name in names:
        if name not in foreign:
            groups[_NO_LETTERS.sub("", fold(without_article(_GENITIVE.sub("", name))))].append(name)
    if len(groups) == 1:
        return [[*next(iter(groups.values())), *foreign]]
    return [*groups.values(), *([foreign] if foreign else [])]


def _is_foreign(group: Sequence[str], surname: str, counts: Mapping[str, int]) -> bool:
    """Whether a surname that is spelt otherwise may be that of a person whose name is romanised in several ways: of
    whom many speak, or whose given name is no Western one."""
    if is_listed(surname):
        return True
    if len(parts_of(surname).surname) < _SHORTEST_KEY or without_article(surname) != surname:
        return False
    listed = any(name.partition(" ")[0] in given_names() for name in group)
    return not listed or sum(map(counts.__getitem__, group)) >= _WELL_KNOWN


def _is_spelt(group: Sequence[str], surname: str) -> bool:
    """Whether a surname stands in one of these names but for case, accents and letters that are doubled, or it is of
    another script."""
    *_, plain = _plain_words(surname)
    return any(script(name) != script(surname) or plain in _plain_words(name) for name in group)


def _is_believable(found: Sequence[list[str]], surname: str, counts: Mapping[str, int]) -> bool:
    """Whether those who have this surname may be meant by it in another article: the David of one is no Aimee David,
    and Harvard, of which many speak, no Friends Harvard."""
    named = [name for group in found for name in group]
    said = sum(map(counts.__getitem__, named))
    if said >= _OFTEN or any(name.startswith(f"{surname} ") for name in named):
        # Xi Jinping
        return True
    if surname in given_names():
        return False
    # the given names that are listed are Latin and Russian ones
    listed = script(surname) != "latin" or any(name.partition(" ")[0] in given_names() for name in named)
    return said > max(1, counts[surname]) or (listed and counts[surname] <= _LEADS * said)


def _plain_words(name: str) -> list[str]:
    return _WORD.findall(_DOUBLED.sub("", fold(name))) or [name]


def _leading(groups: Sequence[list[str]], counts: Mapping[str, int], least: int = 0) -> list[list[str]]:
    """The group that papers mean without more of the name: Obama, where Barack says far more than Michelle; Mary Hill,
    where a Mary Ann Hill is often named and a Mary Anna Hill was misprinted once."""
    *others, most = sorted((sum(counts[name] for name in group), at) for at, group in enumerate(groups))
    said = [count for count, _ in others]
    leads = most[0] >= max(least, _LEADS * said[-1], _LEADS_ALL * sum(said))
    return [groups[most[1]]] if leads else []


def _worth(name: str, group: Sequence[str], count: int) -> tuple[bool, int, bool, bool, int, str]:
    """How well a name stands for all names of its group: full, frequent, as English papers list it, longer."""
    full = bool(parts_of(name).given)
    if may_be_surname(name) or (full and name.partition(" ")[0] not in given_names()):
        # Van Hollen, Wasserman Schultz
        particle = may_be_surname(name) and name.split(" ", 1)[0] in _ARABIC
        # Abu Anas Al Saud, whatever Abu is
        first = given_names() if not particle else frozenset(one.partition(" ")[0] for one in group)
        full = not any(has_surname(other, name) and other.partition(" ")[0] in first for other in group)
    return full, count, name in listed_forms(), name.isascii(), len(name), name


def _is_bearer(group: Sequence[str], surname: str) -> bool:
    """Whether a bare surname can be that of these full names: Лаврова is no man's."""
    gender = parts_of(surname).gender
    known = {parts_of(name).gender for name in group} - {None}
    return gender is None or not known or gender in known


def _slipped(parts: Parts, by_surname: _Groups) -> list[list[str]]:
    if len(parts.surname) < _SHORTEST_SLIP:
        return []
    return [
        group
        for surname, found in by_surname.items()
        if surname[0] == parts.surname[0] and surname != parts.surname and near(surname, parts.surname)
        for group in found
        if all(parts.given[:1] == parts_of(other).given[:1] for other in group)
    ]
