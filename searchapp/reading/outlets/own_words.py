"""Sentences in which a site speaks of itself: who its writers are, what it asked, whose pictures it shows, what it
offers its readers.

Each is a vote; `mastheads` counts them.
"""

import re
from collections.abc import Iterator

from searchapp.patterns import late
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.reading.outlets.clean_names import NAME, clean_name
from searchapp.reading.outlets.site_addresses import Vote
from searchapp.text.scripts import small_letters

_SHORTEST = 24
_OF_ONE_WORD = 0.7  # for who asked and is called by one word, which may be anybody's surname
# Words without which the slower patterns below cannot match
_WRITERS = ("editor", "writer", "reporter", "journalist", "correspondent", "columnist", "contributor", "producer",
            "director", "staff", "critic", "founder", "intern", "fellow", "analyst", "redakt", "periodista",
            "редактор", "журналист", "корреспондент")  # fmt: skip
_FEATURES = ("featured", "appeared", "published", "selected", "exclusive", "available", "registered", "posted",
             "readers", "users", "subscribers")  # fmt: skip
_JOINING = ("joined", "joining", "works ", "writes ", "reports ", "covers ", "covering ")
_ASKING = ("comment", "reached out", "contacted", "approached", "responded", "respond to", "contributed to this")
_CREDITED = ("photo", "image", "credit", "picture", "illustration", "graphic", "foto", "bild", "фото")
_JOB = (
    r"(?:editor(?:[\s-]in[\s-]chief)?|writer|reporter|journalist|correspondent|columnist|critic|producer|"
    r"editorial\s(?:assistant|intern|fellow)|news\sintern)"
)
_STAFF = late(
    r"(?i)\b(?:is|was)\s(?!.{0,40}\b(?:former|freelance|contributing|award|previous))(?:(?:an?|the)\s)?"
    r"(?:[\w’'&-]{1,20},?\s(?:and\s)?){0,6}?" + _JOB + r"(?:,\s[^.]{3,40},)?\s(?:at|for|with|of)\s(?-i:" + NAME + r")"
)
"""Who is of the staff: `Ann Bell is a senior food editor at The Harbour Post`."""
_BIOGRAPHY = late(
    r"(?i)\b(?:editor(?:[\s-]in[\s-]chief)?|writer|reporter|journalist|correspondent|columnist|contributor|producer|director|staff|critic|founder|"
    r"intern|fellow|analyst)\s(?:at|for|of|with|on)\s(?-i:" + NAME + r")"
)  # fmt: skip
_POSSESSIVE = late(
    r"\b(?:is|as|are|was)\s" + NAME.replace("’'", "") + r"[’']s?\s(?:[a-z-]+\s){0,4}"
    r"(?:editor|writer|reporter|columnist|correspondent|critic)"
)
_ELSEWHERE = late(
    r"\b(?:(?:Chef)?[Rr]edakteur(?:in)?|[Rr]edaktor(?:in)?|[Vv]olontär(?:in)?)\s(?:bei(?:m|\sde[rm])?|der|des|für|von)\s"
    + NAME
    + r"|\bjournaliste\s(?:à|au|pour|chez)\s"
    + NAME.replace("<name>", "<name2>")
    + r"|\bperiodista\s(?:de|en|del)\s"
    + NAME.replace("<name>", "<name3>")
    + r"|\b(?:редактор|журналист|корреспондент)(?:ка)?\s[«\"]?"
    + NAME.replace("<name>", "<name4>")
)
_JOINED = late(
    r"(?i)(?<!before\s)(?<!prior\sto\s)\b(?:joined|joining|works?\s(?:at|for)|writes?\sfor|reports?\sfor|"
    r"cover(?:s|ing)\s[^.]{3,80}?\sfor)\s(?-i:" + NAME + r")"
)
_OWN = late(
    r"\byour\s"
    + NAME
    + r"\saccount\b|\b"
    + NAME.replace("<name>", "<name2>")
    + r"\sis\sa\sregistered\strademark|\btrademarks?\sof\s"
    + NAME.replace("<name>", "<name3>")
)
_FEATURED = late(
    r"(?i)\b(?:featured|published first|selected|exclusive|exclusively|available|registered|posted)\s"
    r"(?:on|in|at|by|for|with)\s(?-i:"
    + NAME
    + r")|\b(?:readers|users|subscribers)\sof\s(?-i:"
    + NAME.replace("<name>", "<name2>")
    + r")"
)
_ASKED = late(
    r"(?i)\bcomment(?:\s[a-z]{2,10}){0,2}\s(?:to|from|by)\s(?-i:"
    + NAME
    + r")|\brespond(?:ed)?\sto\s(?-i:"
    + NAME.replace("<name>", "<name2>")
    + r")[’']s?\s(?:[a-z-]{3,15}\s){0,2}(?:requests?|questions?|inquir|e-?mail|calls?)|\b(?-i:"
    + NAME.replace("<name>", "<name3>")
    + r")(?:[’']s?)?\s(?:[a-z-]{3,15}\s){0,2}(?:researcher|writer|reporter|correspondent|editor|staff)\s"
    r".{3,60}\scontributed\sto\sthis"
)
"""Whom the site asked, or who of it helped: `did not respond to The Harbour Post's questions`."""
_CONTACTED = late(
    r"\b" + NAME + r"\s(?:(?:has|have|also|already)\s){0,2}"
    r"(?:(?:reached\sout\sto|contacted|approached)\b(?!\s(?:me|us|him|her|them)\b)|"
    r"sought\scomment\b|asked\s.{3,60}\sfor\s(?:a\s)?comment\b)"
)
"""Who asked somebody: `The Harbour Post has contacted the ministry`."""
_WHETHER = late(
    r"\b(?:Ha[sd]|Have|Did|Do|Does|Will|Would|Can|Could|Should)\s"
    + NAME
    + r"\s(?:reach|contact|approach|sought|seek|ask)"
)
"""Of whom it is asked whether they called somebody: `Has the ministry reached out to them?`"""
_OFFERING_WORDS = """
app testen lesen abonn suscr siga sigue síguenos únete assine folg kanal newsletter podcast werben segui suivez soutenez
téléchargez scarica abbonati
"""
_OFFERING = (*_OFFERING_WORDS.split(), "communications from", "mails from", "messages from", "updates from")
_OFFERS = (
    r"\b(?:get|download|open\sin|install)\s(?:the|our)\s{}\sapp\b",
    r"\b(?:communications|e?-?mails|messages|updates|newsletters)\sfrom\s{}(?:\W{0,3}$|\.\s|\sand\sits\s)",
    r"^\W{0,4}(?:jetzt|hier)\s{}\s(?:kostenlos\s)?(?:testen|lesen|abonnieren|bestellen)\b",
    r"^\W{0,4}(?:den|die|das)\s{}\s(?:abonnieren|unterstützen|lesen)\W{0,3}$",
    r"\b(?:folgen\ssie|folge|folgst\sdu(?:\sschon)?)\s{}\s(?:auf|bei)\b",
    r"\b(?:(?:whatsapp-)?kanal|newsletter|podcast|app|werben)\s(?:von|vom|der|des|bei|auf)\s{}\W{0,3}$",
    r"\b(?:únete|unirse|suscríbete|suscríbase)\sa\s{}(?=\W|$)",
    r"\b(?:siga|sigue|síguenos|noticias)\s(?:las\snoticias\s)?(?:de|en)\s{}\s(?:desde|en|por)\b",
    r"^\W{0,4}(?:abbonati\sa|segui|scarica\sl[’']app\sdi|abonnez-vous\sà|suivez|soutenez|"
    r"téléchargez\sl[’']appli(?:cation)?(?:\sde)?|assine(?:\s[ao])?|baixe\so\sapp\sd[aoe])\s{}"
    r"(?:\W{0,3}$|\s(?:su|sur|em|por)\b)",
)
_OFFERED = late(
    "(?i)"
    + "|".join(
        offer.replace("{}", "(?-i:" + NAME.replace("<name>", f"<name{number}>") + ")")
        for number, offer in enumerate(_OFFERS)
    )
)
"""What a site offers its readers: `Get the Harbour Post app`, `you agree to get e-mails from The Harbour Post`."""
_CREDIT = late(
    r"(?i)^\W{0,3}(?:(?:photo|image|picture|illustration|graphic|foto|bild|фото)(?:graph)?s?\s?(?:credits?|by|illustration)?|credit)"
    r"\b.{2,80}?(?:\s?[/|]\s?|\s(?:for|für)\s)(?-i:" + NAME + r")\W{0,3}$"
)
"""The house for which a picture was made: `Photo: Ann Bell / The Harbour Post`."""


def own_words(text: str) -> Iterator[Vote]:
    """`X is a writer for SITE`, `products featured on SITE`: sites speak of themselves so."""
    if len(text) < _SHORTEST:
        return
    text = " ".join(text.split()) if "  " in text else text
    small = text.lower()

    def has(words: tuple[str, ...]) -> bool:
        return any(map(small.__contains__, words))

    writes = has(_WRITERS)
    asked_patterns = (
        (_STAFF, 1.8, writes),
        (_BIOGRAPHY, 1.2, writes),
        (_POSSESSIVE, 1.2, writes),
        (_ELSEWHERE, 1.2, writes),
        (_JOINED, 0.8, has(_JOINING)),
        (_FEATURED, 0.8, has(_FEATURES)),
        (_OWN, 1.2, " account" in small or "trademark" in small),
        (_OFFERED, 1.2, has(_OFFERING)),
        (_CREDIT, 0.5, has(_CREDITED)),
    )
    for pattern, weight, worth in asked_patterns:
        if worth:
            yield from _named(pattern, weight, text)


def asked(text: str) -> Iterator[Vote]:
    """The site where the article itself says that it asked: `did not respond to a request for comment from SITE`."""
    if any(map(small_letters(text).__contains__, _ASKING)):
        yield from _named(_ASKED, 1.2, text)
        for vote in _named(_CONTACTED, 1.2, text) if _WHETHER.search(text) is None else ():
            yield vote if " " in vote.name else vote._replace(weight=_OF_ONE_WORD)


def _named(pattern: re.Pattern[str], weight: float, text: str) -> Iterator[Vote]:
    """The vote for the name that one of the groups of a pattern holds, if it is found in a text."""
    met = pattern.search(text)
    name = clean_name(next((group for group in met.groups() if group), None)) if met else None
    # staff of the White House, whom the FBI has contacted; `SN/APA/ANN BELL` are several who own a picture
    if name is not None and "/" not in name and body_key(name) is None and body_key(name.removeprefix("The ")) is None:
        yield Vote(name, weight, text)
