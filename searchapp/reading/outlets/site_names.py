"""The names by which a site calls itself on one line of its page: copyright lines, addresses, phrases such as
`About X`, `X Newsletter`, `a writer for X`.

Each is a vote; `mastheads` counts them.
"""

import re
from collections.abc import Iterator

from searchapp.patterns import compiled, late
from searchapp.reading.outlets.clean_names import EVERY_RIGHT, NAME, OWNED, clean_name
from searchapp.reading.outlets.hosts import name_key
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.outlets.site_addresses import SEPARATED, Vote, addresses
from searchapp.reading.outlets.site_words import AMBIGUOUS, OWNERS, names_a_paper
from searchapp.reading.pages.spacing import RIGHTS_RESERVED
from searchapp.text.scripts import has_digit

_END_OF_TITLE, _SHORTEST_END, _WORDS_OF_TITLE = 30, 12, 3
_LONG_NAME = 9
"""Words of the name of a ministry or an office, at most."""

_COPYRIGHT = late(
    r"(?i)(?:©|\(c\)|\bcopyright\b)[\s:,©]{0,4}(?:\(c\)|copyright|©|by)?[\s:,]{0,3}"
    r"(?:(?:(?:19|20)\d\d(?:\s?[-–—/,]\s?(?:(?:19|20)?\d\d|present))?|MM[XVI]{1,6})[\s,.:|©-]{0,4})?(?:by\s)?"
    r"(?P<name>[^|,;©•\n]{2,60})?"
)
_ALL_RIGHTS = late(rf"(?i)\W{{0,3}}(?:{EVERY_RIGHT}|جميع الحقوق|كافة الحقوق|کلیه حقوق|تمامی حقوق|版权所有|版權所有)")
_COPYRIGHT_SIGNS = late(r"(?i)©|copyright")
_PART_OF = late(r"\W{0,4}(?:19|20)\d\d\s{1,3}(?:is|ist|est|es|è)\s.{4,80}", re.IGNORECASE)
_LENT = late(r"(?:privat|archiv|dpa|afp|imago|epa|apa|pixabay|unsplash|pexels|picture)", re.IGNORECASE)
"""Whose pictures are: of nobody, of an archive, of an agency."""
_YEARS = late(r"\W{0,4}(?:19|20)\d\d(?:\W{1,3}(?:19|20)\d\d)?\W{0,3}")
_HELD_BY = (
    r"(?P<name>[^|,;©•·.\n]{2,40})\s{0,2}(?:©|\(c\))\s?(?:(?:19|20)\d\d|"
    r"(?:all rights|alle rechte|tous droits|todos los)\b)"
)
_BEFORE_COPYRIGHT = late(_HELD_BY, re.IGNORECASE)
_PART_BEFORE_COPYRIGHT = late(r"\s[|•·]\s" + _HELD_BY, re.IGNORECASE)
_MADE = late(r"(?i)\b(?:design|logos?|layout|contents?|texts?|photographs)\s*$")
"""What a line says the rights are in, rather than whose they are: `Site design & logo © 2022 Harbour Post`."""
_DESIGNED = late(r"(?i)(?:web\s?(?:site)?\s)?(?:design(?:ed)?|дизайн)(?:\sby)?\s*")
"""What stands before the name of who made a page."""
_AFTER_RIGHTS = late(
    rf"(?i)(?:{RIGHTS_RESERVED})"
    r"[\s.:|–—-]{1,4}(?:by\s)?(?P<name>[^|,;©•\n]{2,60}?)\s?(?:$|[|•])"
)
_HOUSE = late(  # houses that own papers and stations are seldom what these are called
    r"\b(?:communications|media|médias?|medien|publishing|publications|newspapers?|group|gruppe|grupa|interactive|enterprises|"
    r"systems|technologies|universal|corp|corporation|networks?|holdings?|ventures|entertainment|studios|productions|"
    r"broadcasting|kampuni|services|digital|internet|television|online|presse|editorial|ediciones)\b|verlag$",
    re.IGNORECASE,
)
_GROUP_BEHIND = late(r"\s(?:media\s)?(?:group|gruppe|holdings?|corp|corporation)\b", re.IGNORECASE)
_EXCERPT = late(r"\b(?:reprinted|excerpted|adapted|used) (?:by|with) (?:arrangement|permission)\b", re.IGNORECASE)
"""Of whose book a piece is."""
_TWO_HOUSES = late(r"[^\W\d]/[^\W\d]{2}")  # Ann Bell/TASS
FIRM = late(
    r"(?:\s(?:ediciones|editora|editrice|éditions|verlag))?[\s,.»”\"]{0,3}(?:\(\w{2,12}\)\s)?(?:inc|llc|ltd|limited|gmbh|corp|corporation|company|holdings?|plc|ag|kg|pty|pvt|s\.?a\.?|"
    r"s\.?l\.?u?|s\.?r\.?l|s\.?p\.?a|co\b|and (?:its )?affil|or its|& co)\b",
    re.IGNORECASE,
)
"""What follows the name of a firm."""
_YEAR = late(r"(?:19|20)\d\d")
_RIGHTS_SAID = late(
    rf"rights|{EVERY_RIGHT}|vorbehalten|réservés|reservados|riservati|защищены|حقوق|版权|版權", re.IGNORECASE
)
_RIGHTS = late(r"rights|copyright|©|\(c\)|reserved|terms|privacy", re.IGNORECASE)
_SELF = late(
    r"(?i)^(?:(?:about|part\sof|a\spart\sof|contact|follow|subscribe\sto|welcome\sto|sign\sup\sfor|advertise\s(?:with|on|in)|"
    r"write\sfor|how\sto\swrite\sfor|why\syou\scan\strust|careers\sat|work\s(?:at|for|with)|jobs\sat|donate\sto|support|"
    r"more\sfrom|back\sto|read\smore\sat|©|log\sin\sto|connect\swith|mehr\svon|newsletter\s(?:von|de|of)|werb(?:en|ung)\s(?:bei|auf)|"
    r"(?:suscríbete|síguenos)\sa|abonnez-vous\sà|publicidad\sen|"
    r"о|о нас|kuhusu|tentang|mengenai|apie|giới thiệu|über|à\spropos\sde?|acerca\sde|"
    r"sobre|om|over|kontakt|contacter|contattare|contactar)|"
    r"(?P<weak>your|all|latest\sfrom|trending\son|best\sof|channel|search|get|join|explore|visit|download))\s(?!us\b)(?-i:"
    + NAME
    + r")(?P<rest>.{0,40})$"
)
_SELF_TAIL = late(
    r"^\W{0,4}" + NAME + r"(?:\s|[|:–-]\s?)(?i:(?:home\s?page|(?:home|store|shop|subscriptions?)(?!\s\w)|"
    r"main\smenu|menu|masthead|newsletters?|"
    r"staff(?:\swriters?|\sreports?)?|en\sespañol|archives?|careers|account|membership|"
    r"editorial\s(?:board|guidelines)|cookie\spolicy|privacy(?:\spolicy)?|terms|team|"
    r"on\s(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|telegram|pinterest)|international\ssites|"
    r"is\s(?:part\sof|owned\sby|a\s(?:[\w-]{1,20}\s)?(?:registered|trademark|participant|destination|division|publication|website|news))|"
    r"may\searn|values\syour|uses\scookies|participates?\sin|does\snot\s(?:store|collect|sell|endorse|own|necessarily|accept|provide)|back\sto\shome|-\sback\sto\shome|"
    r"the\stechnology\sexperts|all\srights\sreserved|copyright))\b"
)
_PLATFORM = late(r"\son\s\w+$")
_LONGEST_REST = 20  # characters: after more of them `X on YouTube` is a work that is cited
_WEAK_TAIL = late(
    r"^\W{0,4}" + NAME + r"\s(?i:magazine|podcasts?|videos?|live|tv|daily|digital|apps?|events|plus|premium|e-?paper|"
    r"abo|mediathek|audio|crosswords?|puzzles)\b"
)
# Words without which the slower patterns below cannot match
_RIGHTS_WORDS = ("©", "copyright", "(c)", "reserved", "vorbehalten", "réservés", "reservados", "riservati",
                 "защищены", "saklıdır")  # fmt: skip
_BYLINE = late(
    r"^\W{0,3}(?i:by)\s?[A-Z][^,|/]{2,50}?(?:\s?[,|/]\s?|(?P<written_for>\s(?i:for)\s))"
    + NAME
    + r"\s{0,2}(?:$|[|•·,–-]|\d)"
)
_STAFF = late(r"^\W{0,3}(?:(?i:by)\s)?(?:[A-ZÀ-Þ][\w.’'-]{1,20}\s?){2,3},\s" + NAME + r"\s(?i:staff)\W{0,3}$")
"""The site in what its writer is: `Ann Bell, Patch Staff`."""
_STAFF_ALONE = late(r"^\W{0,3}(?:(?i:by)\s)?" + NAME + r"\s(?i:staff(?:\swriters?|\sreports?)?|newsroom)\b\W{0,3}$")
"""The site in a byline of nobody: `Harbour Post Staff`."""
_BEHIND_FIRM = late(
    r"\b(?:GmbH(?:\s&\sCo\.?\s?KG)?|Ltd\.?|Limited|Inc\.?|LLC|AG|S\.?A\.?|S\.?L\.?)\s{1,3}[-–—|]\s(?P<name>[^|,;©•.:\d]{2,40})$"
)
"""The site behind the firm that has the rights: `© 2024 Selva Verlag GmbH - SELVA HEUTE`."""
_OFFICE = late(r"\s?(?:Senior\s|Contributing\s)?(?:Staff|Correspondent|Contributor|Reporter|Writer|Editor)\b.*$")
_CITATION = compiled(
    r"[^,]{2,60}, .{8,300}?[,(]\s?(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},\s|\d{1,2}\s[A-Z][a-z]{2,8}\.?\s)?"
    r"(?:19|20)\d\d[).]{0,2}$"
)
"""A work in a list of those that an article is built on: `The Herald, Minister resigns, June 16, 2005`."""
_PICTURE = late(
    r"\b(?:images?|photos?|photograph|picture|credits?|illustration|getty|gettyimages|video|handout|courtesy|"
    r"bild(?:er)?(?=:|\s©)|fotos?|grafik|imagen|imagem|"
    r"press (?:office|service|centre|center)|pressestelle|service de presse)\b|\bпресс-служб|\bпрес-служб",
    re.IGNORECASE,
)
_CAPTION = 4
"""Words of a caption at least."""
_PHOTOGRAPHER = late(
    r"\W{0,3}(?:©|\(c\))\s?(?:(?:[^\W\d_][\w.’'-]{0,30}\s){1,3}?[^\W\d_][\w.’'-]{1,30}\s?/\s?\S|"
    r"[^\W\d_][\w.’'-]{1,30}\s?/\s?\D{2,60}$)",
    re.IGNORECASE,
)
"""Who took a picture, and for whom: `© Ann Bell/TASS`, `© Imago/Ann Bell`."""
_ADDRESS_BEHIND = compiled(r"\s{1,80}(?:https?://|about:reader\?)\S{1,2000}$")
_DAY_BEFORE = late(r"^[\d./-]{6,10}(?:,? \d{1,2}[:.]\d\d)?\s{3,80}")  # what a browser prints above a page
_LONGEST_SECTION = 8
"""Words of the name of a section, at most."""
_FIRST = 2
"""The last line from the top that is a masthead where it is written like a paper's name and holds nothing else."""
_PATH_SIGNS = (">", "›", "»")
_HERE = late(
    r"^(?:当前位置|您(?:现在的|当前的)?位置|現在位置|you are (?:here|in)|sie (?:sind|befinden sich) hier|vous êtes ici|"
    r"estás? (?:aquí|en)|вы здесь|вы находитесь)\s?[:：]\s?",
    re.IGNORECASE,
)
"""What stands before the path of sections of a page."""
_OFFICE_NAME = late(
    r"(?:ministry|embassy|permanent mission|consulate general|office|department|government|presidency|parliament)\sof\s"
    r"(?=.*[A-Z])|(?:министерство|посольство|генеральное консульство)\s|(?:bundesministerium|auswärtiges amt)\b|"
    r"(?:ministère|ministerio|ministero|ministério|ministerstwo|ministerul)\s",
    re.IGNORECASE,
)
"""How the name of a ministry or another office begins, in several languages."""


def votes_of(text: str) -> Iterator[Vote]:
    """The names that one line gives the site, wherever it stands."""
    if text[-1:] in "0123456789)." and _CITATION.match(text) and "©" not in text:
        return
    yield from addresses(text)
    yield from _copyrights(text)
    yield from _self_namings(text)


def _copyrights(text: str) -> Iterator[Vote]:
    small = text.lower()
    if not any(map(small.__contains__, _RIGHTS_WORDS)):
        return
    if _PICTURE.search(text[:40]) or _PHOTOGRAPHER.match(text) or OWNED.match(text) or _EXCERPT.search(text):
        return
    before = _BEFORE_COPYRIGHT.match(text) or _PART_BEFORE_COPYRIGHT.search(text)
    if before and "opyright" in before["name"]:
        before = None
    met = _COPYRIGHT.search(text)
    if met and met[0].startswith(("(c)", "(C)")) and not re.search(r"(?:19|20)\d\d", met[0]):
        return  # the third item of a list
    if before and _DESIGNED.fullmatch(before["name"]):
        return
    if before and (_ALL_RIGHTS.match(before["name"]) or _MADE.search(before["name"])):
        before = None
    name = next((name for one in (before, met) if one and (name := clean_name(one["name"], _LONG_NAME))), None)
    if name is not None and met and _is_cut(met, name):
        return  # a sentence: `© Ann Bell Passengers at the pier after the ferries`
    if name is None and (after := _AFTER_RIGHTS.search(text)):
        name = clean_name(after["name"])
    if name is None and "|" in text:
        parts = (part.strip() for part in text.split("|"))
        name = next(
            (n for part in parts if len(part) < 50 and not _RIGHTS.search(part) and (n := clean_name(part))), None
        )
    if name is not None and _TWO_HOUSES.search(name):
        return  # who took a picture, and for whom
    if met and met.start() > 60 and "eserved" not in text:
        return
    if met and not before and _owns_picture(text[: met.start()], met[0]):
        return
    if met and (behind := _BEHIND_FIRM.search(text)) and (site := clean_name(behind["name"])):
        yield Vote(site, 1.8, text)
    elif name is not None and (not name[0].islower() or "." in name or _is_all_of(name, text)):
        yield Vote(name, _of_rights(name, text), text)


def _is_cut(met: re.Match[str], name: str) -> bool:
    """Whether a name ends where the most signs that were looked at do, within a word."""
    return met["name"] is not None and met["name"].endswith(name) and met.string[met.end() : met.end() + 1].isalpha()


def _of_rights(name: str, text: str) -> float:
    """What a line of rights weighs: less for a house, which may own many sites, and for what is neither a firm's nor
    has a year or a word of rights, for so pictures are signed."""
    end = max(text.find(name), 0) + len(name)
    if not FIRM.match(text, end) and not _YEAR.search(text) and not _RIGHTS_SAID.search(text):
        return 1.1
    return 1.4 if _HOUSE.search(name) or _GROUP_BEHIND.match(text, end) else 1.8


def _is_all_of(name: str, text: str) -> bool:
    """Whether a name in small letters is all that a line of rights has, but for a year and what stands behind a bar:
    or says whose it is: `© euronews 2024`, `© die woche | Impressum`, `© 2024 nebelbote is part of Quay Press`."""
    rest = _COPYRIGHT_SIGNS.sub("", text.partition("|")[0].replace(name, "", 1))
    alone = _YEARS.fullmatch(rest) is not None or not re.search(r"\w", rest) or _PART_OF.fullmatch(rest) is not None
    return "©" in text and alone and name.casefold() not in OWNERS and not _LENT.match(name)


def _owns_picture(before: str, said: str) -> bool:
    """Whether what stands before a line's sign of rights is a caption: `The envoy at the harbour. © Ann Bell`."""
    return len(before.split()) >= _CAPTION and "©" in said and not any(map(str.isdigit, said)) and "|" not in before


def _self_namings(text: str) -> Iterator[Vote]:
    met = _SELF.match(text)
    if met and text.startswith("©") and _PICTURE.search(text[:40]):
        return
    if met and met["weak"] and (has_digit(met["rest"]) or ":" in met["rest"]):
        return  # `All satellites + Music: Up to 13 hours`
    if met and (name := clean_name(met["name"])):
        yield Vote(name, 0.4 if met["weak"] or len(met["rest"]) >= 20 else 0.6, text)
        return
    for pattern, weight in ((_STAFF_ALONE, 1.8), (_SELF_TAIL, 1.0), (_WEAK_TAIL, 0.5)):
        met = pattern.match(text)
        goes_on = met is not None and len(text) - met.end() > _LONGEST_REST
        cited = (
            met is not None
            and goes_on
            and (pattern is _WEAK_TAIL or _PLATFORM.search(met[0]) or met[0][-5:] == " team")
        )
        if met and not cited and not _PICTURE.fullmatch(met["name"]) and (name := clean_name(met["name"])):
            yield Vote(name, weight, text)
            return


def masthead(text: str, index: int, outlets: OutletList) -> Iterator[Vote]:
    """A line among the first of a page that is a site's name, alone or beside a section's (`SITE / World`)."""
    parts = SEPARATED.split(_HERE.sub("", text))
    for part in dict.fromkeys((text, parts[0], parts[-1])):
        known = outlets.canonical(part)
        if known is None or len(part) > 80:
            continue
        weight = 1.0 if name_key(part) in AMBIGUOUS and not part.isupper() else 3.0
        if outlets.is_agency(known):
            of_picture = part != text and _is_caption(text, parts[0])
            weight = 2.5 if index <= 2 and not of_picture else 0.0
        if weight:
            yield Vote(part.strip(), weight, text)
        return
    if _OFFICE_NAME.match(text) and len(text.split()) <= _LONG_NAME and text[-1] not in ".,:;":
        yield Vote(text, 2.6, text)
        return
    paper = next((part.strip() for part in parts if names_a_paper(part.strip())), None)
    if paper is not None:
        alone = (paper == text and index <= _FIRST) or (
            index == 0 and parts[0] == paper and text[len(paper) :].lstrip()[:1] in _PATH_SIGNS
        )
        yield Vote(paper, 1.8 if alone or _HERE.match(text) else 1.5, text)
    elif len(text.split()) <= 4 and len(text) < 32 and (name := clean_name(text)) and text[:1].isupper():
        yield Vote(name, 0.9 if index == 0 else 0.4, text, placed=True)


def _is_caption(text: str, first: str) -> bool:
    """Whether a line whose `first` part stands before an agency says of a picture what it shows or who took it."""
    told = first.rstrip().endswith((".", "!", "?", "…")) or len(first.split()) > _LONGEST_SECTION
    return told or (text.startswith("(") and _PICTURE.search(text) is not None)


def byline_site(text: str, outlets: OutletList) -> Iterator[Vote]:
    """The site in a byline: `by Justin Jackson, Medical Xpress`, `By Ann Bell for The Harbour Post`."""
    staff = _STAFF.match(text)
    met = staff or _BYLINE.match(text)
    name = clean_name(_OFFICE.sub("", met["name"])) if met else None
    if met and name is not None:
        known = outlets.canonical(name)
        if known is None or not outlets.is_agency(known):
            yield Vote(name, 1.8 if staff or met["written_for"] else 1.6, text)


def after_title(text: str, title: str) -> Iterator[Vote]:
    """The title again, with the site's name behind it: `TITLE | SITE`, and its address where a browser printed it."""
    text = _ADDRESS_BEHIND.sub("", text)
    if text[:1].isdigit():
        text = _DAY_BEFORE.sub("", text)
    start = title[:30].strip()
    if len(start) < 12 or not text.startswith(start):
        return
    if text.startswith(title) and not SEPARATED.match(f"{text} ", len(title)):
        return  # the last words of a title with dashes of its own, something behind them
    parts = SEPARATED.split(text)
    if len(parts) > 1 and len(parts[-1].split()) <= 5 and parts[-1] not in title and (name := clean_name(parts[-1])):
        yield Vote(name, 3.0, text)


def behind_bar(title: str, outlets: OutletList) -> Iterator[Vote]:
    """The outlet or paper behind the last bar of a title, as a window has it, which no other line repeats without."""
    head, _, name = title.rpartition(" | ")
    if len(head.split()) >= _WORDS_OF_TITLE and (outlets.canonical(name) is not None or names_a_paper(name)):
        yield Vote(name, 1.8, title)


def before_title(text: str, title: str) -> Iterator[Vote]:
    """The title again, with the site's name before it, as a window has it: `SITE - TITLE`."""
    end = title[-_END_OF_TITLE:].strip()
    if len(end) < _SHORTEST_END or len(text) == len(title) or not text.endswith(end):
        return
    site, *rest = SEPARATED.split(text)
    if _PICTURE.search(text, 0, len(text) - len(end)):
        return
    words = site.casefold().split()
    if rest and 1 < len(words) <= 5 and site not in title and OWNERS.isdisjoint(words) and (name := clean_name(site)):
        yield Vote(name, 1.8, text)
