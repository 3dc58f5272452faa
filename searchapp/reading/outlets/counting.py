"""The count of the votes for who published a page: which of them are for one site, what they weigh, and how its name is
spelt."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from searchapp.patterns import compiled, late
from searchapp.reading.outlets.hosts import host_of, main_label, name_key
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.outlets.site_addresses import Vote, is_host
from searchapp.reading.outlets.site_names import FIRM
from searchapp.reading.outlets.site_words import AMBIGUOUS

_OFTEN = 0.3  # for every time that a name is repeated
_OFTEN_AT_MOST = 1.2
_LABEL_TOLD = 0.6  # for a domain whose name the page also prints as a word
_HOST_AND_NAME = 0.7  # for a site that is told by its address and by its name
_TOLD_HOST = 0.5  # what an address must weigh for it: one in a list of sister sites does not
_LIKELY = 0.2  # for a known paper or broadcaster
_ONLY_HOST = 1.0  # for the only site whose address a page prints
OF_A_SITE = 60
"""Lines around a text from which on its page is that of a site with its menus."""
_OF_FIRM = 0.4  # what the line of rights of a firm weighs less that the page does not name elsewhere
_SURELY = 1.8
"""What a line of rights weighs that nothing speaks against."""
_BULLETS = "*+•-– "
_DESK = late(
    r"(?<![\w.+-])(?:info|kontakt|conta[ct]to?|office|mail|post|redak\w{0,6}|r[ée]dac\w{0,6}|redaz\w{0,6}|editor\w{0,5}|"
    r"news\w{0,6}|press\w{0,4}|prensa|internet|web\w{0,6}|hello|hola|service|support|admin|letters)@",
    re.IGNORECASE,
)
"""How the address of mail to a site begins rather than to one of its writers or sellers."""
_BESIDE = 6  # characters beside an address that do not stand alone with it
_INITIALS = 2  # letters of an abbreviation, at most
_OF_INITIALS = 1.5  # what it weighs less where the page prints no address with them
_LISTED = 1.0  # for the domain of a known outlet
_NAMED = 0.7  # for the name of a known outlet by which a site may call itself
_HINT = 1.2  # and less: addresses that may well be another's
_SISTERS = 3
_LABEL = 20  # characters
_REFERENCES = 3  # hosts of labelled addresses from which on they are a list of references
_NOMINATED, _KNOWN = 0.8, 0.5  # what a name needs for its repetitions to count, and a known outlet's
_WORD = compiled(r"\w+\b(?!\.\w)")
"""A word that is no part of an address."""
_HOUSE = late(r"\s(?:media|group|publishing|communications|publications|holdings?)$", re.IGNORECASE)
_BEHIND = late(r"(?:©|copyright).{3,60}\b(?:powered|owned|operated|run) by ([^.,|]{3,40})", re.IGNORECASE)
COPYRIGHT = compiled(r"©|copyright", re.IGNORECASE)
"""What lines of rights have in them."""


class Elected(NamedTuple):
    """The name of the site for which most was said, the line that said most, and how much all of it weighs."""

    name: str
    line: str
    weight: float


def elected(votes: list[Vote], around: Sequence[str], text: str, outlets: OutletList) -> Elected | None:
    """The site that most votes are for; `around` are the lines around the article, `text` is the whole page."""
    families = _families(_without_owners(_without_siblings(_without_references(votes), outlets)), outlets)
    told = "\n".join(around)
    printed = set(_WORD.findall(told))
    entries = Counter(around)
    only_host = _only_host(families.values())
    weights = {
        key: _weight(family, told, printed, entries, outlets) + (_ONLY_HOST if family is only_host else 0.0)
        for key, family in families.items()
    }
    ranked = sorted(weights, key=lambda key: (-weights[key], -len(families[key]), -len(key)))
    able = (key for key in ranked if not _only_supplies(families[key], outlets))
    best = next((key for key in able if not _is_common(families[key], text)), None)
    if best is None:
        return None
    top = _best_spelling(families[best])
    bare = host_of(top.name) if is_host(top.name) else top.name.removeprefix("the ")
    spelt = (outlets.canonical(vote.name) for vote in (top, *families[best]))
    return Elected(next(filter(None, spelt), None) or _in_full(bare, told), top.line, round(weights[best], 2))


def _in_full(name: str, told: str) -> str:
    """The words that initials stand for, where the page prints them: `Harrow Valley News` for `HVN`."""
    if not (3 <= len(name) <= 5 and name.isalpha() and name.isupper()):
        return name
    met = re.search(r"\b" + r"\s".join(rf"{sign}[^\W\d_]{{1,20}}" for sign in name) + r"\b", told)
    return met[0] if met else name


def weighed(vote: Vote, outlets: OutletList) -> Vote:
    """A vote with what the list knows: the domain or name of an outlet weighs more, an agency's copyright little, for
    it stands on the pages of all who print the agency."""
    if "." in vote.name:
        known = outlets.of_host(vote.name) if vote.weight > _HINT else None
        return vote if known is None else vote._replace(weight=vote.weight + _LISTED)
    known = outlets.canonical(vote.name) if vote.weight >= _NOMINATED else None
    if known is None or name_key(vote.name) in AMBIGUOUS:
        return vote
    if not outlets.is_agency(known):
        return vote._replace(weight=vote.weight + _NAMED)
    return vote._replace(weight=1.0) if vote.weight > 1 and COPYRIGHT.search(vote.line) else vote


def _without_siblings(votes: list[Vote], outlets: OutletList) -> list[Vote]:
    """The votes with bare domains or names of known outlets weakened where several stand on lines of their own, and any
    names where several have the same word behind them (`Soaps Newsletter`, `Money Newsletter`): a list of sister sites
    or of sections."""
    alone = {vote.name for vote in votes if len(vote.line) <= len(vote.name) + 4}
    domains = {name for name in alone if "." in name and " " not in name}
    known = {name for name in alone - domains if outlets.canonical(name) is not None}
    sisters = (domains if len(domains) >= _SISTERS else set()) | (known if len(known) >= _SISTERS else set())
    labelled: dict[str, set[str]] = {}
    for vote in votes:
        if vote.line.startswith(vote.name) and 0 < len(behind := vote.line[len(vote.name) :].strip()) <= _LABEL:
            labelled.setdefault(behind.casefold(), set()).add(vote.name)
    sisters.update(*(names for names in labelled.values() if len(names) >= _SISTERS))
    return [
        vote._replace(weight=vote.weight / 3)
        if vote.name in sisters and len(vote.line) <= len(vote.name) + _LABEL
        else vote
        for vote in votes
    ]


def _without_references(votes: list[Vote]) -> list[Vote]:
    """The votes with labelled addresses weakened where they lead to several sites: what an article links to."""
    linked = {vote.name for vote in votes if vote.weight == _HINT and "://" in vote.line}
    if len(linked) < _REFERENCES:
        return votes
    return [
        vote._replace(weight=vote.weight / 3, line=vote.name) if vote.name in linked and "://" in vote.line else vote
        for vote in votes
    ]


def _without_owners(votes: list[Vote]) -> list[Vote]:
    """The votes with those weakened whom a line of rights names as what is behind the site: `© SITE powered by X`."""
    named = (met[1] for vote in votes if (met := _BEHIND.search(vote.line)) and vote.name not in met[1])
    owners = {name_key(name) for name in named}
    if not owners:
        return votes

    def behind(name: str) -> bool:
        key = name_key(name)
        return any(owner in key or (len(key) > 4 and key in owner) for owner in owners)

    return [vote._replace(weight=vote.weight / 2) if behind(vote.name) else vote for vote in votes]


def _best_spelling(family: list[Vote]) -> Vote:
    """The vote whose name is told: of the spelling for which most is said, and for a domain the name that it is the
    domain of."""
    longest = max(len(vote.name) for vote in family)
    spellings: dict[str, list[Vote]] = {}
    for vote in family:
        spellings.setdefault(name_key(vote.name), []).append(vote)

    def rank(vote: Vote) -> tuple[bool, float, int]:
        whole = len(vote.name) > 4 or longest <= 4 or not vote.name.isupper()
        return whole, vote.weight, len(vote.name)

    def said(votes: list[Vote]) -> tuple[bool, float, int]:
        whole, _, letters = rank(max(votes, key=rank))
        return whole, round(sum(vote.weight for vote in votes), 2), letters

    most = max(spellings.values(), key=said)
    top = max([vote for vote in most if not is_host(vote.name)] or most, key=rank)
    short = _HOUSE.sub("", top.name)
    return next((vote for vote in family if vote.name == short), top)


def _weight(family: list[Vote], told: str, printed: set[str], entries: Counter[str], outlets: OutletList) -> float:
    """What a family's votes weigh, one of a line, with the times that its names are repeated in the text around the
    article: within other lines, for as a line of its own a section is repeated too, where a page has its menu twice."""
    names = {vote.name for vote in family}
    said: dict[str, float] = {}
    for vote in family:
        line = vote.line.lstrip(_BULLETS)
        said[line] = max(vote.weight, said.get(line, 0.0))
    weight = sum(said.values())
    known = outlets.canonical(family[0].name)
    if len(said) == 1 and known is None and entries.total() >= OF_A_SITE and _is_firm_alone(family[0], told):
        weight -= _OF_FIRM
    placed = all(vote.placed for vote in family)
    weight += _LIKELY if known and not placed and not outlets.is_agency(known) else 0.0
    if weight >= (_KNOWN if known else _NOMINATED) and not placed:
        told_apart = (name for name in names if len(name) > 2 or len(names) == 1)
        times = max((told.count(name) - entries.get(name, 0) for name in told_apart), default=0)
        times += any(name in entries for name in names)
        weight += min(_OFTEN * max(times - 1, 0), _OFTEN_AT_MOST)
        labels = {main_label(name).capitalize() for name in names if is_host(name)}
        weight += _LABEL_TOLD if labels & printed else 0.0
    if not all(map(is_host, names)):
        if any(is_host(vote.name) and vote.weight >= _TOLD_HOST for vote in family):
            return weight + _HOST_AND_NAME
        if max(map(len, names)) <= _INITIALS:
            return weight - _OF_INITIALS
    return weight


def _is_firm_alone(vote: Vote, told: str) -> bool:
    """Whether the line of rights of a firm is all that a page says of it: so houses sign the pages of their sites."""
    firm = FIRM.match(vote.line, max(vote.line.find(vote.name), 0) + len(vote.name))
    return firm is not None and COPYRIGHT.search(vote.line) is not None and told.count(vote.name) <= 1


def _only_host(families: Collection[list[Vote]]) -> list[Vote] | None:
    """The family of the only site whose address the page prints, where it does so within other words: alone on a line
    also stands who advertises, and a link leads elsewhere."""
    of_hosts = [family for family in families if any(is_host(vote.name) for vote in family)]
    told = len(of_hosts) == 1 and any(
        is_host(vote.name)
        and "://" not in vote.line
        and (f"@{vote.name}" not in vote.line or _DESK.search(vote.line))
        and len(vote.line) > len(vote.name) + _BESIDE
        for vote in of_hosts[0]
    )
    return of_hosts[0] if told else None


def _only_supplies(family: list[Vote], outlets: OutletList) -> bool:
    """Whether a family is an agency's that only its own small print names: it is the source, not the site."""
    known = outlets.canonical(family[0].name)
    return known is not None and outlets.is_agency(known) and all(COPYRIGHT.search(vote.line) for vote in family)


def _is_common(family: list[Vote], text: str) -> bool:
    """Whether all names are one plain word that the page also writes small: `Schedule`, `People`."""
    names = {vote.name for vote in family}
    if not all(name.isalpha() and name.istitle() for name in names):
        return False
    if any(COPYRIGHT.search(vote.line) and vote.weight >= _SURELY for vote in family):
        return False
    return all(re.search(rf"\b{name.lower()}\b", text) is not None for name in names)


def _families(votes: list[Vote], outlets: OutletList) -> dict[str, list[Vote]]:
    """The votes by the site they are for: `ANN`, `Anime News Network` and `animenewsnetwork.com` are one."""
    found: dict[str, list[Vote]] = {}
    for vote in votes:
        found.setdefault(name_key(outlets.canonical(vote.name) or vote.name), []).append(vote)
    for key, own in list(found.items()):
        for short in {_initials(vote.name) for vote in own if " " in vote.name}:
            if short in found and short != key and key in found:
                found[key] += found.pop(short)
    root = ""
    for key in sorted(found):
        if not root or not key.startswith(root) or not any(_begins_with(vote.name, root) for vote in found[key]):
            root = key
        elif len(root) > 3:
            found[root] += found.pop(key)
        elif len(root) == 3:
            found[key] += found.pop(root)
            root = key
    return found


def _begins_with(name: str, key: str) -> bool:
    """Whether the first words of a name have the letters of a key: `Harbour Post Plus` those of `harbourpost`, and
    `Harbourside` not those of `harbour`."""
    words = name.split()
    return any(name_key(" ".join(words[:many])) == key for many in range(1, len(words) + 1))


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"\w+", name.casefold()))
