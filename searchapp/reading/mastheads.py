"""Who published a page, by what stands around the article: mastheads, copyright lines, addresses, the phrases
in which a site names itself (`About X`, `X Newsletter`, `Follow X on`).

Every such line is a vote for a name; names and domains that share their letters vote together.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from searchapp.reading.outlets import OutletList, host_of, main_label, name_key
from searchapp.reading.page import Layout, Page

ENOUGH = 2.0
_OFTEN = 0.2
_NOMINATED = 0.8
_LONGEST = 160

_NAME = r"(?P<name>(?:the\s|The\s|THE\s)?[A-Z0-9À-ÞА-ЯЁ][\w.&’'!+/-]{0,30}(?:\s(?:(?:of|and|the|for|de|la|du|der|des|&|y|et|und)\s){0,2}[A-Z0-9À-ÞА-ЯЁ][\w.&’'!+/-]{0,30}){0,4})"
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[\s:,©]{0,4}(?:\(c\)|copyright|©|by)?[\s:,]{0,3}"
    r"(?:(?:19|20)\d\d(?:\s?[-–—/,]\s?(?:(?:19|20)?\d\d|present))?[\s,.:|©-]{0,4})?(?:by\s)?(?P<name>[^|,;©•\n]{2,60})?",
    re.IGNORECASE,
)
_BEFORE_COPYRIGHT = re.compile(r"(?P<name>[^|,;©•.\n]{2,40})\s{0,2}(?:©|\(c\))\s?(?:19|20)\d\d", re.IGNORECASE)
_RIGHTS = re.compile(r"rights|copyright|©|\(c\)|reserved|terms|privacy", re.IGNORECASE)
_LEGAL = re.compile(
    r"\s*(?:[,.(]|\b(?:all rights?|alle rechte|tous droits|todos los|все права|tüm hakları|tutti i diritti|inc|llc|ltd|limited|gmbh|s\.?a\.?|"
    r"s\.?p\.?a|co|corp|corporation|plc|pty|company|is|are|and its|or its|powered|designed|by|use of|media group|holdings?|"
    r"reserved|\d{4})\b|\s[-–—](?:\s|$)).*$",
    re.IGNORECASE,
)
_OWNERS = frozenset(
    "condénast condenast futureplc futureusinc futureus voxmedia penskemediacorporation penskemedia gomedia hearst "
    "hearstmagazinemedia gannett advancelocalmedia newscorp nationwidenews arenamediabrands dotdashmeredith "
    "meredith bonnier axelspringer gettyimages getty wordpress google facebook twitter youtube instagram "
    "linkedin pinterest whatsapp telegram reddit flipboard apple cookie cookies content material materials copyright "
    "advertisement website site page web us me home news all newsletter newsletters terms privacy policy contact "
    "author authors editor staff search menu login account subscribe subscription email share print comments "
    "related more read trending latest top stories story article articles video videos photos images archive "
    "archives podcast podcasts events jobs careers shop store support help faq rss app apps android iphone ios "
    "today world sports sport business politics culture opinion weather local lifestyle health science technology tech "
    "entertainment music movies tv books travel food style fashion money finance markets world-news topics "
    "our this your the weare follow followus aboutus contactus joinus sign signup join friday monday".split()
)
_SELF = re.compile(
    r"^(?:about|contact|follow|subscribe\sto|welcome\sto|sign\sup\sfor|advertise\s(?:with|on|in)|write\sfor|how\sto\swrite\sfor|"
    r"why\syou\scan\strust|careers\sat|work\s(?:at|for|with)|jobs\sat|donate\sto|support|join|explore|visit|download|"
    r"your|all|more\sfrom|latest\sfrom|trending\son|best\sof|back\sto|channel|search|toggle\smenu|get|read\smore\sat|"
    r"originally\spublished\s(?:on|by|in)|©|log\sin\sto|connect\swith|reprinted\sfrom|о|über|à\spropos\sde?|acerca\sde|sobre)\s(?-i:"
    + _NAME + r")(?P<rest>.{0,40})$",
    re.IGNORECASE,
)  # fmt: skip
_SELF_TAIL = re.compile(
    r"^(?:[^A-Z]{0,4})"
    + _NAME.replace("?P<name>", "?P<name>")
    + r"(?:\s|[|:–-]\s?)(?i:(?:home\s?page|home|main\smenu|menu|masthead|store|shop|newsletters?|"
    r"staff(?:\swriters?|\sreports?)?|magazine|podcasts?|events|apps?|archives?|premium|plus|careers|account|membership|"
    r"subscriptions?|editorial\s(?:board|guidelines)|cookie\spolicy|privacy(?:\spolicy)?|terms|team|"
    r"on\s(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|telegram|pinterest)|international\ssites|"
    r"is\s(?:part\sof|owned\sby|a\s(?:registered|trademark|participant|destination|member|division|publication|website|news))|"
    r"may\searn|values\syour|uses\scookies|participates?\sin|does\snot|back\sto\shome|-\sback\sto\shome|"
    r"the\stechnology\sexperts|all\srights\sreserved|copyright))\b",
)
_ADDRESS_LABEL = re.compile(
    r"\b(?:url|link|permalink|source|this\swebsite|retrieved\sfrom|available\s(?:at|from)|original\s(?:article|url|link)|"
    r"saved\sfrom|from\sthe\swebsite|адрес|ссылка|источник|quelle|adresse|fuente|lien)\b[^\n]{0,40}?"
    r"(?P<url>(?:https?://)?(?:www\.)?[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,40}){0,4}\.[a-z]{2,14}(?=[/\s:?#,)]|$)\S{0,300})",
    re.IGNORECASE,
)
_WEAK_LABELS = ("source", "источник", "quelle", "fuente", "lien", "link")
_ADDRESS = re.compile(r"^(?:https?://|www\.)(?P<url>\S{4,300})$", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]{1,64}@((?:[\w-]{1,60}\.){1,4}[a-z]{2,14})\b", re.IGNORECASE)
_DOMAIN = re.compile(
    r"(?<![\w@./-])((?:[A-Za-z0-9-]{2,40}\.){1,3}(?:com|org|net|info|ru|uk|de|fr|es|it|tr|az|ir|sy|eu|tv|us|ua|by|kz|at|ch|nl|be|pl|"
    r"cz|in|cn|jp|kr|au|ca|br|mx|ar|il|ae|sa|eg|jo|lb|pk|za|ng|ke|io|news|media|press|gov|edu|int|mil))(?![\w-])(?!\.\w)",
    re.IGNORECASE,
)
_PUBLIC = frozenset(
    "gmail googlemail yahoo hotmail outlook aol mail protonmail gmx web icloud yandex rambler facebook twitter x youtube "
    "instagram linkedin pinterest reddit t whatsapp tiktok google medium wordpress blogspot flickr vimeo "
    "soundcloud amazon disqus addthis creativecommons bit goo wikipedia wikimedia archive cloudflare getty gettyimages "
    "shutterstock adobe microsoft spotify iheart flipboard feedburner paypal patreon example taboola outbrain".split()
)
# Words without which the slower patterns below cannot match
_WRITERS = ("editor", "writer", "reporter", "journalist", "correspondent", "columnist", "contributor", "producer",
            "director", "staff", "critic", "founder", "intern", "fellow", "analyst")  # fmt: skip
_FEATURES = ("featured", "appeared", "published", "selected", "exclusive", "available", "registered", "posted",
             "readers", "fans", "users", "members", "subscribers", "friends")  # fmt: skip
_LABELS = ("url", "link", "source", "website", "retrieved", "available", "original", "saved", "from the", "адрес",
           "ссылка", "источник", "quelle", "adresse", "fuente", "lien")  # fmt: skip
_DOTTED = re.compile(r"\w\.\w")
_BIOGRAPHY = re.compile(
    r"\b(?:editor|editor-in-chief|writer|reporter|journalist|correspondent|columnist|contributor|producer|director|staff|critic|founder|"
    r"intern|fellow|analyst)\s(?:at|for|of|with|on)\s(?-i:" + _NAME + r")",
    re.IGNORECASE,
)  # fmt: skip
_POSSESSIVE = re.compile(r"\b(?:is|as|are|was)\s" + _NAME.replace("’'", "") + r"[’']s?\s(?:[a-z-]+\s){0,4}(?:editor|writer|reporter|columnist|correspondent|critic)")
_FEATURED = re.compile(
    r"\b(?:featured|appeared|published|published first|selected|exclusive|exclusively|available|registered|posted)\s(?:on|in|at|by|for|with)\s"
    r"(?-i:" + _NAME + r")|\b(?:readers|fans|users|members|subscribers|friends)\sof\s(?-i:" + _NAME.replace("<name>", "<name2>") + r")",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"^\W{0,3}(?i:by)\s?[A-Z][^,|/]{2,50}\s?[,|/]\s?" + _NAME + r"\s{0,2}(?:$|[|•·,–-]|\d)")
_PICTURE = re.compile(r"\b(?:image|images|photo|photos|photograph|picture|credit|illustration|getty|video)\b", re.IGNORECASE)
_WHOLE = frozenset("reuters interfax sputnik xinhua yonhap kyodo azernews politico euronews haaretz kommersant meduza".split())
_SEPARATED = re.compile(r"\s[|·•»«–—:-]{1,2}\s|\s/\s")


@dataclass(frozen=True, slots=True)
class Vote:
    """One sign that `name` published the page: how much it weighs and the line that says so."""

    name: str
    weight: float
    line: str


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who published a page, as printed or as a bare domain, with the words that say so."""

    name: str
    evidence: str
    weight: float


def publisher(page: Page, layout: Layout, outlets: OutletList) -> Publisher | None:
    """The outlet that the lines around the article name most; None where none is named well enough."""
    body = set(layout.body)
    around = [(index, line.text) for index, line in enumerate(page.lines) if index not in body]
    title = page.lines[layout.title].text if layout.title is not None else None
    begin = layout.body[0] if layout.body else len(page.lines)
    votes = list(_votes(around, begin, title, outlets))
    totals: dict[str, float] = {}
    for vote in votes:
        key = _key(vote.name, outlets)
        totals[key] = totals.get(key, 0.0) + vote.weight
    if not totals:
        return None
    told = "\n".join(text for _, text in around if len(text) <= _LONGEST)
    for key, names in _spellings(votes, outlets).items():
        if all(_is_common_word(name, page.text) for name in names):
            totals[key] = 0.0
        elif totals[key] >= _NOMINATED:
            times = max(told.count(name) for name in names) if len(key) >= 3 else 0
            totals[key] += _OFTEN * min(max(times - 1, 0), 8)
    totals = {key: _joined(key, totals) for key in totals}
    best = max(totals, key=lambda key: (totals[key], len(key)))
    if totals[best] < ENOUGH:
        return None
    own = [vote for vote in votes if _key(vote.name, outlets) == best]
    named = [vote for vote in own if "." not in vote.name] or own
    top = max(named, key=lambda vote: vote.weight)
    name = outlets.canonical(top.name) or (host_of(top.name) if "." in top.name and " " not in top.name else top.name)
    return Publisher(name, top.line[:120], totals[best])


def _spellings(votes: list[Vote], outlets: OutletList) -> dict[str, set[str]]:
    """The ways in which each name is printed, by its key."""
    found: dict[str, set[str]] = {}
    for vote in votes:
        found.setdefault(_key(vote.name, outlets), set()).add(vote.name)
    return found


def _is_common_word(name: str, text: str) -> bool:
    """Whether a name is one plain word that the page also writes small: `Schedule`, `People`."""
    return name.isalpha() and name.istitle() and re.search(rf"\b{name.lower()}\b", text) is not None


def _key(name: str, outlets: OutletList) -> str:
    return name_key(outlets.canonical(name) or name)


def _joined(key: str, totals: dict[str, float]) -> float:
    """The votes of a name with those of its longer and shorter forms (`Guardian`, `Guardian News`)."""
    return totals[key] + sum(
        0.5 * weight for other, weight in totals.items()
        if other != key and len(key) >= 4 and len(other) >= 4 and (other.startswith(key) or key.startswith(other))
    )  # fmt: skip


def _votes(
    around: list[tuple[int, str]], begin: int, title: str | None, outlets: OutletList
) -> Iterator[Vote]:
    seen: dict[str, int] = {}
    for index, text in around:
        if len(text) > 4 * _LONGEST:
            continue
        seen[text] = seen.get(text, 0) + 1
        if seen[text] > 2:
            continue
        yield from _addresses(text)
        yield from _copyrights(text)
        yield from _biographies(text)
        if len(text) <= _LONGEST:
            yield from _self_namings(text)
            if index <= min(begin, 12):
                yield from _masthead(text, index, title, outlets)
            if title is not None and text != title:
                yield from _after_title(text, title)
            if abs(begin - index) <= 12 and (met := _BYLINE.match(text)) and (name := _clean(met["name"])):
                known = outlets.canonical(name)
                if known is None or not outlets.is_agency(known):
                    yield Vote(name, 1.6, text)


def _clean(name: str | None) -> str | None:
    if not name:
        return None
    bare = _LEGAL.sub("", name.strip(" .:–—-|\u200e\xa0\"'“”")).strip(" .:–—-|'’\"")
    if "." in name and re.match(r"[\w-]+\.[a-z]{2,4}\b", name.strip(), re.IGNORECASE):
        bare = name.strip().split()[0].rstrip(".,/")
        bare = re.match(r"[\w.-]+", bare)[0]  # type: ignore[index]
    key = name_key(bare)
    if len(key) < 2 or key in _OWNERS or bare.isdigit() or len(bare.split()) > 6 or not any(map(str.isalpha, bare)):
        return None
    return bare


def _copyrights(text: str) -> Iterator[Vote]:
    if "©" not in text and "opyright" not in text and "OPYRIGHT" not in text and "(c)" not in text.lower():
        return
    if _PICTURE.search(text[:40]):
        return
    before = _BEFORE_COPYRIGHT.match(text)
    if before and "opyright" in before["name"]:
        before = None
    met = _COPYRIGHT.search(text)
    name = _clean(before["name"]) if before else _clean(met["name"]) if met else None
    if name is None and "|" in text:
        parts = (part.strip() for part in text.split("|"))
        name = next((n for part in parts if len(part) < 50 and not _RIGHTS.search(part) and (n := _clean(part))), None)
    if met and met.start() > 60 and "eserved" not in text:
        return
    if name is not None and (name[0].isupper() or name[0].isdigit() or "." in name):
        yield Vote(name, 3.0, text)


def _self_namings(text: str) -> Iterator[Vote]:
    met = _SELF.match(text)
    if met and (name := _clean(met["name"])):
        yield Vote(name, 0.8 if not met["rest"].strip() or len(met["rest"]) < 20 else 0.4, text)
        return
    met = _SELF_TAIL.match(text)
    if met and (name := _clean(met["name"])):
        yield Vote(name, 1.0, text)


def _biographies(text: str) -> Iterator[Vote]:
    """`X is a writer for SITE`, `products featured on SITE`: sites speak of themselves so."""
    if len(text) < 24:
        return
    small = text.lower()
    writes, features = any(map(small.__contains__, _WRITERS)), any(map(small.__contains__, _FEATURES))
    for pattern, weight, asked in ((_BIOGRAPHY, 1.2, writes), (_POSSESSIVE, 1.2, writes), (_FEATURED, 0.8, features)):
        met = pattern.search(text) if asked else None
        name = _clean(met["name"] or met.groupdict().get("name2")) if met else None
        if name is not None:
            yield Vote(name, weight, text)


def _masthead(text: str, index: int, title: str | None, outlets: OutletList) -> Iterator[Vote]:
    if text == title:
        return
    parts = _SEPARATED.split(text)
    for part in dict.fromkeys((text, parts[0], parts[-1])):
        known = outlets.canonical(part)
        if known is None or len(part) > 50:
            continue
        plain = part.strip().istitle() and len(part.split()) == 1 and name_key(part) not in _WHOLE
        if outlets.is_agency(known):
            weight = 2.5 if index <= 2 else 0.0
        else:
            weight = 1.0 if plain else 3.0
        if weight:
            yield Vote(part.strip(), weight, text)
        return
    if len(text.split()) <= 4 and len(text) < 32 and (name := _clean(text)) and text[:1].isupper():
        yield Vote(name, 0.9 if index == 0 else 0.4, text)


def _after_title(text: str, title: str) -> Iterator[Vote]:
    """The title again, with the site's name behind it: `TITLE | SITE`."""
    start = title[:30].strip()
    if len(start) < 12 or not text.startswith(start):
        return
    parts = _SEPARATED.split(text)
    if len(parts) > 1 and len(parts[-1].split()) <= 5 and parts[-1] not in title and (name := _clean(parts[-1])):
        yield Vote(name, 3.0, text)


def _addresses(text: str) -> Iterator[Vote]:
    if "." not in text or not _DOTTED.search(text):
        return
    small = text.lower()
    labelled = _ADDRESS_LABEL.search(text) if any(map(small.__contains__, _LABELS)) else None
    labelled = labelled or _ADDRESS.match(text)
    if labelled:
        host = host_of(labelled["url"])
        if main_label(host) not in _PUBLIC and "." in host:
            weak = labelled.re is _ADDRESS or labelled[0].casefold().startswith(_WEAK_LABELS)
            yield Vote(host, 1.2 if weak else 3.5, text)
            return
    if "@" in text:
        for mail in _MAIL.findall(text[:600]):
            if main_label(mail) not in _PUBLIC:
                yield Vote(host_of(mail), 1.5, text)
                return
    if "." in text and len(text) <= _LONGEST:
        for domain in _DOMAIN.findall(text)[:2]:
            if main_label(domain) not in _PUBLIC:
                yield Vote(host_of(domain), 1.3, text)
