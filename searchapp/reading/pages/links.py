"""Where the links of a page lead: most of them to pages of the site that it is of."""

from collections import Counter
from collections.abc import Iterable

from searchapp.patterns import compiled, late

_ADDRESS = compiled(r"(?i)(?:https?:)?//(?:www\.)?([^/?#:\s]{4,100})")
_OF_MARKDOWN = late(r"(?P<picture>!\[[^\[\]\n]{0,500})?\]\((?P<address>https?://[^()\s]{4,300})")
_TARGETS = late(r"!\[[^\[\]\n]{0,500}\]\([^()\n]{0,2000}\)|(?<=\])\((?:https?://|/|#|mailto:)[^()\n]{0,2000}\)")
_SERVICES = late(
    r"^(?:feeds?|rss|click|links?|track(?:ing)?|go|email|e)\.|feedburner|youtu\.be|google|linksynergy|awin|shareasale|"
    r"skimresources|(?:^|\.)(?:w\.org|t\.co|bit\.ly|wp\.me|cna\.st|howl\.me)$"
)
_SECOND_LEVEL = 3
"""Letters of a label below that of a country at most: `co.uk`, `com.au`."""
_FEWEST, _LEAST_SHARE, _TO_NEXT = 8, 0.33, 2
"""Links to one site at least, their share of all that have an address in full, and how many times as many they are as
those to any other site, from which on it is the page's own."""


def host_in(address: str) -> str | None:
    """The host of an address in full, in small letters; None for one below the page's own and for a service's."""
    met = _ADDRESS.match(address)
    return None if met is None or _SERVICES.search(met[1].casefold()) else met[1].casefold()


def home_of(links: Iterable[str], pictures: Iterable[str] = ()) -> str | None:
    """The host of the site to which most of these addresses of links belong, its own or, where several of its hosts
    share them, the domain that these have in common. Pictures count for the sites that links lead to."""
    hosts = Counter(filter(None, map(host_in, links)))
    led_to = set(map(_site_of, hosts))
    hosts.update(host for host in filter(None, map(host_in, pictures)) if _site_of(host) in led_to)
    sites: Counter[str] = Counter()
    for host, times in hosts.items():
        sites[_site_of(host)] += times
    (site, times), (_, others) = (*sites.most_common(2), ("", 0), ("", 0))[:2]
    if times < max(_FEWEST, _LEAST_SHARE * hosts.total(), _TO_NEXT * others):
        return None
    own = max((host for host in hosts if _site_of(host) == site), key=hosts.__getitem__)
    return own if 2 * hosts[own] >= times else site


def home_of_markdown(text: str) -> str | None:
    """The host of the site to which most links of a text with marks of Markdown lead."""
    found: dict[bool, list[str]] = {False: [], True: []}
    for met in _OF_MARKDOWN.finditer(text) if "](http" in text else ():
        found[met["picture"] is not None].append(met["address"])
    return home_of(found[False], found[True])


def without_targets(text: str) -> str:
    """A text with marks of Markdown with spaces for its pictures and for where its links lead, so that every word stays
    in its place."""
    return _TARGETS.sub(lambda met: " " * len(met[0]), text)


def _site_of(host: str) -> str:
    """The domain that somebody can own, of which a host is part: `norden.co.uk` of `shop.norden.co.uk`."""
    labels = host.split(".")
    country = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= _SECOND_LEVEL
    return ".".join(labels[-3 if country else -2 :])
