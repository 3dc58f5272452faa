"""The outlet of an article and the chain of sources it was taken from."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.reading.outlets.counting import OF_A_SITE
from searchapp.reading.outlets.hosts import DOMAIN, host_of, main_label, name_key
from searchapp.reading.outlets.mastheads import Publisher, at_foot, beside_day, named_most, publisher
from searchapp.reading.outlets.outlets import OutletList, Source
from searchapp.reading.outlets.site_words import HOSTING, PUBLIC
from searchapp.reading.outlets.via import sources
from searchapp.reading.pages.links import home_of_markdown
from searchapp.reading.pages.page import HtmlFacts, Layout, Page
from searchapp.text.scripts import has_digit

_LETTER_FROM = late(r"[\"']?(?P<name>[^<>\"]{2,60}?)[\"']?\s{0,3}<(?P<address>[^<>@\s]{1,64}@[^<>\s]{3,100})>")
_DESK = late(
    r"(?:no-?reply|do-?not-?reply|info|news|newsletters?|briefing|daily|morning|evening|alerts?|updates?|digest|mail(?:er|ing)?|"
    r"editors?|editorial|press|presse|prensa|media|hello|contact|service|redaktion|redaction|redazione|subscriptions?)\b",
    re.IGNORECASE,
)
"""How the address of a desk begins."""
_TAGLINE = late(r"\s(?:[|·•»:–—-]|::)\s.*$")
_TITLE_PART = late(r"\s(?:[|·•»«–—-]|::)\s")
_LONGEST_IN_TITLE = 40
_LONGEST_PRINTED = 80
_SET_APART = late(r"\s?[|•·]\s?|\s[–—-]\s")
_INTRODUCED = late(
    r"^\W{0,3}(?:from|source|via|aus|quelle|de|источник|fuente|kaynak)\s?:?\s(?:(?-i:the)\s)?", re.IGNORECASE
)
_INNER_CAPITAL = late(r"[a-zа-яё][A-ZА-ЯЁ]")
_ARTICLE = late(r"^(?:(?:the|le|la|les|el|los|il|lo|der|die|das)\s|l['’])")
_SITE_RANK = ("og:site_name", "json-ld publisher", "application-name", "dc.publisher", "publisher")
_ARCHIVES = (
    "web.archive.org",
    "archive.org",
    "archive.is",
    "archive.today",
    "archive.ph",
    "webcache.googleusercontent.com",
)
_SHORTEST_SUBDOMAIN = 5
_OWN_NAMES = ("og:site_name", "json-ld WebSite", "json-ld publisher", "application-name")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
_NO_SITE = late(r"^@|^https?:|^\W*$|wordpress|^(?:blog|home|news|website|localhost)$", re.IGNORECASE)


class Published(NamedTuple):
    """Who published an article, through whom it came (nearest first), and the words that say so for each."""

    outlet: str | None = None
    via: tuple[str, ...] = ()
    evidence: str = ""
    via_evidence: str = ""


def published(page: Page, layout: Layout, outlets: OutletList) -> Published:
    """The outlet and sources of the article on a page.

    The outlet is who published the page: what its mark-up, address or surroundings say, else the agency of
    the dateline. It is None where only other outlets are cited.
    """
    found = sources(page, layout, outlets)
    by = _by_mark_up(page.facts, outlets) if page.facts is not None else None
    if by is None:
        by = publisher(page, layout, outlets)
        by = _by_links(page, outlets, by) or _beside_day(page, layout, outlets)
        by = by or at_foot(page, layout, outlets) or named_most(page, layout, outlets)
    if by is None:
        wrote = next((source for source in found if source.how == "dateline"), None)
        by = Publisher(wrote.name, wrote.evidence, 1.0) if wrote else None
        by = by if by and _is_of(by, page, layout, outlets) else None
    if by is not None and DOMAIN.fullmatch(by.name):
        by = by._replace(name=_as_printed(page, layout.title, by.name))
    via = [source for source in found if by is None or name_key(source.name) != name_key(by.name)]
    return Published(
        by.name if by else None,
        tuple(source.name for source in via),
        by.evidence if by else "",
        "; ".join(_told(source) for source in via),
    )


def _beside_day(page: Page, layout: Layout, outlets: OutletList) -> Publisher | None:
    """The outlet that shares a line with a day, but for an agency from which a site took its text."""
    by = beside_day(page, layout, outlets)
    return by if by is None or not outlets.is_agency(by.name) or _is_of(by, page, layout, outlets) else None


def _is_of(agency: Publisher, page: Page, layout: Layout, outlets: OutletList) -> bool:
    """Whether an agency that a dateline names can be whose page it is: no site with its menus is that does not offer
    anything in the agency's name."""
    body = set(layout.body)
    around = [line.text.lstrip("*+•- ") for index, line in enumerate(page.lines) if index not in body]
    return len(around) < OF_A_SITE or any(
        named.name == agency.name and named.start == 0 and not has_digit(text)
        for text in around
        if text not in agency.evidence
        for named in outlets.named_in(text[:_LONGEST_PRINTED])
        if named.end < len(text)
    )


def _as_printed(page: Page, title: int | None, host: str) -> str:
    """The name that the page gives the site, where it has the letters of the domain: a line, or a part of a short one
    (`L'Écho du Port | 3 mai`, `From the Harbour Echo:`) or of that with the `title`; else the host."""
    label = _own_label(host)
    for index, line in enumerate(page.lines):
        for part in _SET_APART.split(line.text) if index == title or len(line.text) <= _LONGEST_PRINTED else ():
            name = _INTRODUCED.sub("", part).strip(' .,:;()[]«»“”„"*+•')
            told = " " in name or "." in name or _INNER_CAPITAL.search(name) is not None
            if told and name != host and (name.casefold() == host or label in _keys(name)):
                return name
    return host


def _own_label(host: str) -> str:
    """The letters and digits of that part of a host which is the site's own: `foghorn` of foghorn.substack.com."""
    label = main_label(host)
    return re.sub(r"[\W_]", "", host.partition(".")[0] if label in HOSTING else label)


def _keys(name: str) -> set[str]:
    """The letters and digits of a name as domains have them, with its article and without."""
    plain = _plain(name.casefold())
    return {re.sub(r"[\W_]", "", written) for written in (plain, _ARTICLE.sub("", plain))}


def _told(source: Source) -> str:
    return f"{source.name}: {source.evidence[:80]}"


def _by_mark_up(facts: HtmlFacts, outlets: OutletList) -> Publisher | None:
    """The outlet by a page's address, under the name that its mark-up gives the site where the two fit.

    A site's name that does not fit its address is often that of a section or of a theme.
    """
    names = list(_site_names(facts))
    hosts = list(dict.fromkeys(_hosts(facts)))
    host = next((host for host in hosts if _named(host, names) is not None), hosts[0] if hosts else None)
    if host is not None:
        if (apart := _of_subdomain(host, facts, outlets)) is not None:
            return Publisher(apart[1], f"{apart[0]}: {apart[1]}", 8.0)
        fitting = _named(host, names) or _by_own_links(facts)
        shown = fitting is None or _named(host, [fitting]) is not None
        if shown and (known := outlets.of_host(host)):
            return Publisher(known, f"address {host}", 9.0)
        if fitting is not None:
            return Publisher(outlets.canonical(fitting[1]) or fitting[1], f"{fitting[0]}: {fitting[1]}", 8.0)
        labelled = next((pair for pair in names if pair[0].startswith("front matter")), None)
        if labelled is not None:
            return Publisher(outlets.canonical(labelled[1]) or labelled[1], f"{labelled[0]}: {labelled[1]}", 7.0)
        return Publisher(host, f"address {host}", 6.0)
    own = next((pair for host in facts.own_hosts if (pair := _named(host, names)) is not None), None)
    if own is not None:
        return Publisher(outlets.canonical(own[1]) or own[1], f"{own[0]}: {own[1]}", 7.0)
    if (sender := _sender(facts)) is not None:
        return Publisher(outlets.canonical(sender) or sender, f"header from: {sender}", 6.0)
    for source, name in names:
        if source in ("og:site_name", "json-ld publisher") or source.startswith("front matter"):
            return Publisher(outlets.canonical(name) or name, f"{source}: {name}", 6.0)
    return None


def _by_links(page: Page, outlets: OutletList, printed: Publisher | None) -> Publisher | None:
    """The outlet by the host to which a page's links lead, under the name that the page gives itself where it fits."""
    own = page.text[page.lines[0].start : page.lines[-1].end] if page.lines else ""
    told = home_of_markdown(own) if page.facts is None else page.facts.home
    home = host_of(told) if told else ""
    if not home or main_label(home) in PUBLIC:
        return printed
    names = [] if page.facts is None else list(_site_names(page.facts))
    if printed and not DOMAIN.fullmatch(printed.name):
        names.append((printed.evidence, printed.name))
    named = _named(home, names)
    if named is None:
        return Publisher(outlets.of_host(home) or home, f"links to {home}", 5.0)
    return Publisher(outlets.canonical(named[1]) or named[1], f"{named[0]}: {named[1]}", 5.0)


def _of_subdomain(host: str, facts: HtmlFacts, outlets: OutletList) -> tuple[str, str] | None:
    """The name of a house of its own below the domain of a known outlet: `WP Sport` of sport.wp.example."""
    sub, _, rest = host.partition(".")
    if len(sub) < _SHORTEST_SUBDOMAIN or host in outlets.domains or outlets.of_host(rest) is None:
        return None
    house, label = name_key(host), re.sub(r"[\W_]", "", sub)
    for fact in facts.sites:
        key = name_key(fact.value)
        within = len(house) >= _SHORTEST_SUBDOMAIN - 1 and house in key
        if fact.source in _OWN_NAMES and label in key and not within and " " in fact.value:
            return fact.source, fact.value
    return None


def _by_own_links(facts: HtmlFacts) -> tuple[str, str] | None:
    """The publisher whose page says that the original stands on another site, while its terms, its contact and the like
    are its own."""
    stated = [(fact.source, fact.value) for fact in facts.sites if fact.source == "json-ld publisher"]
    for host in facts.own_hosts:
        label = re.sub(r"^the(?=\w{4})", "", re.sub(r"[\W_]", "", main_label(host)))
        fitting = next((pair for pair in stated if _fits(pair[1], label)), None)
        if fitting is not None:
            return fitting
    return None


def _sender(facts: HtmlFacts) -> str | None:
    """The sender of a letter, where it is the house that its address names or a desk of it rather than a person."""
    for fact in facts.authors:
        if fact.source == "header from" and (met := _LETTER_FROM.match(fact.value)):
            label = re.sub(r"[\W_]", "", main_label(host_of(met["address"])))
            if _fits(met["name"], label):
                return met["name"].strip()
            person, sign, house = met["name"].strip().partition(" from ")
            if (
                sign
                and " " in person
                and name_key(house) == re.sub(r"^the|[\W_]", "", met["address"].partition("@")[0])
            ):
                return house  # as services send the newsletters of many: `Ann Bell from The Fog Horn`
            if label not in PUBLIC and _DESK.match(met["address"]):
                return host_of(met["address"])
    return None


def _named(host: str, names: list[tuple[str, str]]) -> tuple[str, str] | None:
    """The first of the site's names that fits a host."""
    label = _own_label(host)
    return next((pair for pair in names if _fits(pair[1], label)), None)


def _hosts(facts: HtmlFacts) -> Iterator[str]:
    for fact in sorted(facts.urls, key=lambda fact: fact.source != "canonical"):
        if not re.match(r"(?:https?:)?//", fact.value):
            continue
        host = host_of(fact.value)
        if "." in host and host not in _ARCHIVES:
            yield host


def _site_names(facts: HtmlFacts) -> Iterator[tuple[str, str]]:
    ranked = sorted(facts.sites, key=lambda fact: _SITE_RANK.index(fact.source) if fact.source in _SITE_RANK else 9)
    for fact in ranked:
        name = _TAGLINE.sub("", fact.value)
        behind = fact.value[len(name) :].strip(" |·•»:–—-")
        name = (behind if DOMAIN.fullmatch(behind) else name).strip(
            " .©"
        )  # a section stands before: `Galicia - faro.es`
        if 1 < len(name) <= 60 and not _NO_SITE.search(name):
            yield fact.source, name
    for fact in facts.titles:
        if fact.source == "title element" and len(parts := _TITLE_PART.split(fact.value)) > 1:
            for part in (parts[-1].strip(" /|»«:"), parts[0].strip()):
                if 1 < len(part) <= _LONGEST_IN_TITLE:
                    yield fact.source, part


def _fits(name: str, label: str) -> bool:
    """Whether a site's name and its domain's name are one: the same letters, one in the other, or initials."""
    return any(_fits_written(written, label) for written in {name, _plain(name), _plain(name.translate(_UMLAUTS))})


def _plain(name: str) -> str:
    """A name without the marks on its letters, as domains have it."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))


def _fits_written(name: str, label: str) -> bool:
    key = name_key(name)
    initials = "".join(word[0] for word in re.findall(r"\w+", name.casefold()))
    if not key or not label:
        return False
    within = (len(key) > 3 and key in label) or (len(label) > 3 and label in key)
    return key == label or within or initials == label or _shortened(label, key)


def _shortened(label: str, key: str) -> bool:
    """Whether a domain's name is a name with letters left out: `nytimes` of `newyorktimes`."""
    letters = iter(key)
    return len(label) >= 4 and label[0] == key[0] and 3 * len(label) >= len(key) and all(c in letters for c in label)
