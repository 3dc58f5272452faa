"""What no title is worded like: addresses, days, bylines, captions, menus, labels, salutations."""

import re

from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.lines.asides import heads_caption
from searchapp.reading.lines.captions import is_caption
from searchapp.text.highlights import LABEL
from searchapp.text.scripts import has_digit

LONGEST_TITLE = 300
_LONGEST_DATE, _DATE_WITHIN = 60, 16
_WORD = compiled(r"\w+")
_ADDRESS = compiled(r"https?://|www\.", re.IGNORECASE)
_BULLET = compiled(r"(?:[*+•·▪►]|o(?=\s[A-ZÀ-Þ]))\s")
_CORRESPONDENT = compiled(
    r"\W{0,3}(?:from |by |von )?(?:(?:our|a|unserem) )?(?:\w+ )?(?:staff |special |foreign |political )?"
    r"(?:correspondent|reporter|korrespondent(?:en)?)\b(?:\s(?:in|at|from|aus)\s.{2,30})?$",
    re.IGNORECASE,
)
_SLUG = compiled(r"[\w’'.]+(?:[-/_][\w’'.]+)+(?:,\s?[\w ]{1,20})?")
"""The name of a piece among journalists: `Ardenia-conflict-truce,lead`."""
_BEGINS_NONE = compiled(
    r"[^«]*(?:\s»\s[^«]*){2}$|«.*\|.*»$|(?:…|\.{3})\s?(?-i:[a-zß-ÿ])|[«‹←]\s[^»]*$|"
    r"(?:got|have|send us) an? (?:news )?(?:tip|story)\W{0,3}$|(?:web )?issue (?:no\.? )?\d+\W{0,3}$|"
    r"(?-i:(?:[A-ZÀ-ÞА-Я]\S{0,20}\s){1,3}(?:Navegación|Navigazione|Navegação|Menü|Menú|Меню)$)|"
    r"(?:\S+\s){0,2}\S+:$|you are (?:here|in)\b|by-?line\s?:|"
    r"(?:we (?:value|care about|respect) your privacy|your privacy (?:matters|is important|choices|settings)|"
    r"la (?:tua|vostra) privacy (?:è|conta)|le respect de votre vie privée|(?:tu|su) privacidad (?:es|importa)|"
    r"(?:wir schätzen )?ihre privatsphäre)\b|"
    r"(?:(?:already|don['’]t) have an account|(?:schon|bereits) registriert|(?:non hai|hai già) un account|"
    r"(?:¿?ya tienes?|¿?no tienes?) (?:una )?cuenta|vous (?:avez|possédez) (?:déjà )?un compte|"
    r"allerede (?:bruger|abonnent)|(?:ne)?máte účet|(?:masz|nie masz) (?:już )?kont[oa]|hesabın(?:ız)? (?:var|yok))\b|"
    r"\[[^\[\]]*\]$|(?:we use|wir verwenden|nous utilisons|usamos|utilizamos|utilizziamo|мы используем(?: файлы)?) "
    r"(?:des )?cookies?\b|"
    r"(?:this|este|esta|cet|cette|quest[oa]|dies\w{1,2}) \w+ (?:is|es|est|è|ist|é|forma|fait|fa|faz) "
    r"(?:a |une |ein |uma )?(?:part|teil) ?\w{0,2} (?:of|de|du|del|della|di|von|da|do|uns\w+) ",
    re.IGNORECASE,
)
"""How a line begins that is no title: menus, standfirsts that go on from a title, labels, notices to readers, what asks
them for an account, what a post is part of."""
_SIGNS_OF_NONE = compiled(
    r"(?:\s[>›]\s.*){2}|(?:\S\s\s+[^\sa-zß-ÿа-яё].*){2}|(?:\d\s?°.*){2}|(?:\s\|\s.*){3}|"
    r"[가-힣]다\.$|[\u3040-\u9fff]。$"
)
"""Paths of sections, lists of tags, the ends of sentences where no headline ends like one."""
_SIGNED = compiled(r"[>›|°다。]|\s\s")
"""Without one of these nothing of the above is there, which is seen sooner."""
_CREDITED = compiled(r"\b(?:photograph(?:er|s)?|(?:photo|picture|image|credit|foto)s?|фото)\s?:\s?\S", re.IGNORECASE)
_ENDS_NONE = compiled(
    r"\b(?:read more|continue reading|weiterlesen|lire la suite|leer más|читать дал(?:ее|ьше)|rss feed|"
    r"(?:log in|sign (?:in|up)|(?:hier|jetzt) (?:anmelden|einloggen|registrieren)|registrati|accedi|connectez-vous|"
    r"inicia sesión|regístrate|přihlaste se|zaloguj się|giriş yap|logga in|logg inn|log ind)"
    r"(?: (?:now|here|her|här))?)\W{0,3}$",
    re.IGNORECASE,
)
_END = 40
"""Teasers that break off and what asks readers to log in, and the characters at the end of a line that hold them."""
_LOGGING_IN = compiled(
    r"\b(?:log in|sign in|einloggen|iniciar sesión|se connecter|accedere)\b.*"
    r"\b(?:accept|akzep|acept|accett|polic|polít)",
    re.IGNORECASE,
)
_DATELINE = late(r"[A-Z][A-ZÀ-Þ][A-ZÀ-Þ ,.’'/-]{1,40}(?:,\s[\w.]{2,15}\s?)?\s?\([\w ]{2,20}\)\s?[–—-]")
"""The place and the agency that the first sentence of a text begins with."""
_OFFICE = late(
    r"(?:THE )?(?:MINISTRY|EMBASSY|DEPARTMENT|OFFICE|GOVERNMENT|PERMANENT MISSION) OF\b[^a-z]{2,80}$|"
    r"(?:МИНИСТЕРСТВО|ПОСОЛЬСТВО|ПРАВИТЕЛЬСТВО|МИНІСТЕРСТВО)\s|(?:MINISTÈRE|MINISTERIO|MINISTERO|BUNDESMINISTERIUM)\b"
)
"""The letterhead of an office, in capitals."""
_SALUTATION = late(
    r"\W{0,4}(?:(?:(?:my|our) )?(?:dear|fellow|esteemed|distinguished|beloved)\b|ladies and gentlemen|"
    r"(?:mesdames|messieurs|mes chers|chers|chères|cher|chère|sehr geehrte[rs]?|verehrte[rs]?|meine damen)\b|"
    r"liebe (?:\w+ )?(?:mit|freund|bürger|kolleg|genoss|landsleute|gäste)|"
    r"(?:señoras|queridos|queridas|estimad[oa]s?|cari|signore|signori|prezad[oa]s|car[oa]s|senhoras)\b|"
    r"(?:уважаем|дорог(?:ие|і)|шановн|любі\b|вітаю\b|szanown|drodzy|vážen|milí\b|sayın|değerli|sevgili|أيها|السيدات)|"
    r"(?:\w[\w’'-]*(?:, | and | і | й | и | )){0,3}(?:народе|друзі|друзья|громадяни|граждане|українці|українки)\b|"
    r"(?:\w[\w’'-]* ){0,3}(?:people|citizens|friends|compatriots|bürger(?:innen)?|freunde|citoyens|ciudadanos|amigos|"
    r"cittadini|amici)(?=\W|$)(?! \w)(?!,)|(?:\w[\w’'-]* ){0,3}(?:people|citizens|friends) of\b)"
    r"[^.!?:]{0,80}[!,](?:\W{0,4})$",
    re.IGNORECASE,
)
"""The words with which a speech or a letter turns to those whom it is for: `Dear people of Norden!`."""
_CLOCKED = compiled(
    r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?[\s|–—:-]{1,3}(?!(?:m|b)illion|per\s?cent)\D", re.IGNORECASE
)
"""An entry of a page that goes on: `20.14 Budget passes`."""

_HIGHLIGHTS = compiled(rf"{LABEL}(?:\s?:)?\s(?!(?:from|of|as|in|on|for|about|after|at|with)\b)\S", re.IGNORECASE)
"""How what is short for a text begins, with its label: `Story highlights The port was shut`."""
_SUMMED_UP = late(
    r"(?:here[’']?s )?what (?:(?:you (?:need|have) )?to know|you should know|we know)(?: so far)?|"
    r"(?:the )?(?:key|main|latest) (?:events?|points?|updates?|developments?|moments|takeaways)",
    re.IGNORECASE,
)
"""What heads a list of the news in a page that goes on."""


def is_worded_otherwise(text: str) -> bool:
    """Whether a line is no title by its own words: an address, an item of a list, a day, a byline, a caption, …"""
    return bool(
        len(text) > LONGEST_TITLE
        or _ADDRESS.search(text)
        or _BULLET.match(text)
        or _CORRESPONDENT.match(text)
        or is_date(text)
        or _SLUG.fullmatch(text)
        or _BEGINS_NONE.match(text)
        or (_SIGNED.search(text) and _SIGNS_OF_NONE.search(text))
        or (":" in text and _CREDITED.search(text))
        or _ENDS_NONE.search(text, max(0, len(text) - _END))
        or _LOGGING_IN.search(text)
        or (text[:3].isupper() and _DATELINE.match(text))
        or _is_dated_byline(text)
        or (text.isupper() and _OFFICE.match(text))
        or _CLOCKED.match(text)
        or is_caption(text)
        or heads_caption(text)
        or _HIGHLIGHTS.match(text)
        or _SUMMED_UP.fullmatch(text)
        or (text.rstrip('*_ ”"»')[-1:] in ("!", ",") and _SALUTATION.match(text))
    )


def is_date(text: str) -> bool:
    """Whether a line is a date, with its weekday at most."""
    dates = list(printed_dates(text)) if len(text) <= _LONGEST_DATE and has_digit(text) else []
    within = sum(len(_WORD.findall(text, date.start, date.end)) for date in dates)
    return bool(dates) and len(_WORD.findall(text)) - within <= 1


def _is_dated_byline(text: str) -> bool:
    """Whether a line begins with a whole date and says little besides: `9 January 2008 by Ann Bell`."""
    if not has_digit(text[:_DATE_WITHIN]) or len(text) > _LONGEST_DATE:
        return False
    date = next(printed_dates(text), None)
    return date is not None and date.start == 0 and date.year is not None and date.day is not None
