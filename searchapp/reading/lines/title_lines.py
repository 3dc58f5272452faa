"""Which line of a page is its title, by its looks, and whether the title that mark-up states is to be believed."""

import re
from collections import Counter
from collections.abc import Sequence, Set
from itertools import chain
from math import exp

from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.lines.asides import heads_caption
from searchapp.reading.lines.captions import is_caption
from searchapp.reading.lines.recurring import RecurringLines
from searchapp.reading.lines.title_groups import ends_sections, first_of_group, is_far
from searchapp.reading.lines.title_places import (
    HEADED_BY,
    HIGHLIGHTS,
    LONGEST_QUESTION,
    SUMMED_UP,
    Looks,
    above_byline,
    above_day,
    above_highlights,
    above_standfirst,
    beginnings,
    below_label,
    dated_first,
    ends_path,
    headed_after,
    headed_before,
    of_a_series,
    printed_again,
    short_first,
    sole_heading,
)
from searchapp.reading.lines.titles import alike, line_of
from searchapp.reading.lines.traits import HEADLINES, PROSE, Seen, telling_words
from searchapp.reading.pages.page import Fact, Line, Page, letters
from searchapp.text.scripts import has_digit

_TITLE_FROM, _PROSE_TITLE_FROM = 0.05, 0.2
"""Likelihoods from which on a line is the title: most pages have one, but it is seldom a sentence."""
_LONGEST_TITLE = 300
_SHARED, _USUALLY = 1.5, 0.6
"""How much it counts for a title that the body has its longer words too, by their first letters; the share of them
that it usually has."""
_HARDLY, _NEARLY, _ABOVE = 0.1, 0.8, 6
_HEADED = {1: 8.0, 2: 2.0}
_AGAIN = 2.0
"""How much likelier a line is the title for having been printed before, as in a bar above the page; how much less for
standing beside the credit of a picture."""
_BY_HAND = "front matter "
"""Statements of a title that people write for this one text."""
_LONGEST_DATE, _DATE_WITHIN = 60, 16
_NAME_WORDS, _BYLINE = 4, 3
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
_NO_TITLE = compiled(
    r"(?:\s[>›]\s.*){2}|^[^«]*(?:\s»\s[^«]*){2}$|(?:\S\s\s+(?-i:[^\sa-zß-ÿа-яё]).*){2}|^«.*\|.*»$|"
    r"\b(?:photograph(?:er|s)?|(?:photo|picture|image|credit|foto)s?|фото)\s?:\s?\S|^(?:…|\.{3})\s?(?-i:[a-zß-ÿ])|^[«‹←]\s[^»]*$|"
    r"\b(?:read more|continue reading|weiterlesen|lire la suite|leer más|читать дал(?:ее|ьше)|rss feed)\W{0,3}$|"
    r"(?:\d\s?°.*){2}|^(?:got|have|send us) an? (?:news )?(?:tip|story)\W{0,3}$|^(?:web )?issue (?:no\.? )?\d+\W{0,3}$|"
    r"(?-i:^(?:[A-ZÀ-ÞА-Я]\S{0,20}\s){1,3}(?:Navegación|Navigazione|Navegação|Menü|Menú|Меню)$)|"
    r"^(?:\S+\s){0,2}\S+:$|^you are (?:here|in)\b|(?:\s\|\s.*){3}|^by-?line\s?:|"
    r"^(?:we (?:value|care about|respect) your privacy|your privacy (?:matters|is important|choices|settings)|"
    r"la (?:tua|vostra) privacy (?:è|conta)|le respect de votre vie privée|(?:tu|su) privacidad (?:es|importa)|"
    r"(?:wir schätzen )?ihre privatsphäre)\b|"
    r"^(?:(?:already|don['’]t) have an account|(?:schon|bereits) registriert|(?:non hai|hai già) un account|"
    r"(?:¿?ya tienes?|¿?no tienes?) (?:una )?cuenta|vous (?:avez|possédez) (?:déjà )?un compte|"
    r"allerede (?:bruger|abonnent)|(?:ne)?máte účet|(?:masz|nie masz) (?:już )?kont[oa]|hesabın(?:ız)? (?:var|yok))\b|"
    r"\b(?:log in|sign (?:in|up)|(?:hier|jetzt) (?:anmelden|einloggen|registrieren)|registrati|accedi|connectez-vous|"
    r"inicia sesión|regístrate|přihlaste se|zaloguj się|giriş yap|logga in|logg inn|log ind)"
    r"(?: (?:now|here|her|här))?\W{0,3}$|"
    r"[가-힣]다\.$|[\u3040-\u9fff]。$|"
    r"\b(?:log in|sign in|einloggen|iniciar sesión|se connecter|accedere)\b.*"
    r"\b(?:accept|akzep|acept|accett|polic|polít)|"
    r"^(?:this|este|esta|cet|cette|quest[oa]|dies\w{1,2}) \w+ (?:is|es|est|è|ist|é|forma|fait|fa|faz) "
    r"(?:a |une |ein |uma )?(?:part|teil) ?\w{0,2} (?:of|de|du|del|della|di|von|da|do|uns\w+) ",
    re.IGNORECASE,
)
"""Paths of sections, menus, captions, standfirsts that go on from a title, teasers that break off, labels, lists of
tags, what asks readers for an account, sentences where no headline ends like one, what a post is part of."""
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
_PATH = compiled(r"\s[>»›/|]\s")
_BEHIND_TITLE, _LONG_HEAD = compiled(r"\s(?:[|·•»«–—-]|::|--)\s"), 16
"""What parts a title from the name of its site, and characters of such a title at least."""
_UNLIKELY = 0.5
"""The likelihood of a line as a title below which the first line of a file is it, where that ends with its day."""
_AGAIN = 2
"""How often a line in capitals stands in a file that is no title, but who speaks."""
_CLOCKED = compiled(
    r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?[\s|–—:-]{1,3}(?!(?:m|b)illion|per\s?cent)\D", re.IGNORECASE
)
"""An entry of a page that goes on: `20.14 Budget passes`."""


def likeliest_title(
    looks: Looks, body: Sequence[int], rights: Set[int], recurring: RecurringLines, entered: Set[int]
) -> int | None:
    """The line that is the likeliest title, whatever mark-up states. `body` are the lines of the body in order,
    `rights` those that name who holds the rights, `recurring` the lines that other files have too, `entered` those of
    later entries, whose headings are no title."""
    found = _likeliest(looks, body, rights, recurring, entered)
    return None if found is None else _within_window(looks, found, body)


def _likeliest(
    looks: Looks, body: Sequence[int], rights: Set[int], recurring: RecurringLines, entered: Set[int]
) -> int | None:
    """The line that looks most like the title."""
    lines = looks.page.lines
    holders = [letters(lines[index].text) for index in rights]
    below = {index: lines[index].text for index in body}
    loud = Counter(line.text for line in lines if line.text.isupper())

    def able(index: int) -> bool:
        return lines[index].text not in recurring and worded(index)

    def worded(index: int) -> bool:
        text = lines[index].text
        return not (
            _is_worded_otherwise(text)
            or index in entered
            or any(letters(text) in holder for holder in holders)
            or loud[text] > _AGAIN
            or _leads_to_title(text, lines)
            or _follows_site(text, lines)
            or ends_path(looks, index)
            or (text.endswith(":") and any(place < index for place in below))
            or _is_name(text, [other for place, other in below.items() if place > index])
        )

    headed = sole_heading(looks, body, able)
    headed = above_highlights(looks, able) if headed is None else headed
    headed = ends_sections(looks, body, able) if headed is None else headed
    if headed is not None:
        return headed
    weights = {index: weight for index, weight in _weights(looks, body).items() if able(index)}
    weights = {index: weight for index, weight in weights.items() if not _signs(looks, weights.keys(), index)}
    best = max(weights, key=lambda index: (weights[index], -index), default=None)
    headed = above_byline(looks, best if best is not None else len(lines), body, able)
    if headed is not None:
        return headed
    if best is None or is_far(looks, best, weights[best], body):
        headed = printed_again(looks, body, able)
        if headed is None and (heading := above_day(looks, body, able)) is not None:
            headed = first_of_group(looks, heading, body, able)
        if headed is None and body and (heading := headed_before(looks, body[0], body, able)) is not None:
            return above_standfirst(looks, heading, body, able)
        headed = dated_first(looks, body, able) if headed is None else headed
        headed = short_first(looks, body) if headed is None and able(0) else headed
        return of_a_series(looks, body, worded) if headed is None else headed
    dated = dated_first(looks, body, able) if weights[best] < _UNLIKELY else None
    if dated is not None:
        return dated
    # a standfirst below the title looks like one too: of two that are about as likely the first is taken
    above = (
        i for i in weights if best - _ABOVE <= i < best and (looks.seen[i].form != "t" or looks.seen[best].form == "t")
    )
    best = next((index for index in above if weights[index] >= _NEARLY * weights[best]), best)
    headed = headed_before(looks, best, body, able)
    headed = headed_after(looks, best, body, able) if headed is None else headed
    if headed is not None:
        return headed
    best = first_of_group(looks, above_standfirst(looks, best, body, able), body, able)
    return below_label(looks, best, able)


def _is_worded_otherwise(text: str) -> bool:
    """Whether a line is no title by its own words: an address, an item of a list, a day, a byline, a caption, …"""
    return bool(
        len(text) > _LONGEST_TITLE
        or _ADDRESS.search(text)
        or _BULLET.match(text)
        or _CORRESPONDENT.match(text)
        or is_date(text)
        or _SLUG.fullmatch(text)
        or _NO_TITLE.search(text)
        or (text[:3].isupper() and _DATELINE.match(text))
        or _is_dated_byline(text)
        or (text.isupper() and _OFFICE.match(text))
        or _CLOCKED.match(text)
        or is_caption(text)
        or heads_caption(text)
        or HIGHLIGHTS.match(text)
        or SUMMED_UP.fullmatch(text)
        or (text.rstrip('*_ ”"»')[-1:] in ("!", ",") and _SALUTATION.match(text))
    )


def line_stated(stated: Fact, page: Page, likeliest: int | None) -> int | None:
    """The line with the title that mark-up states: the same, else the likeliest line where it words much the same."""
    line = line_of(stated.value, page)
    if line is None and likeliest is not None and alike(stated.value, page.lines[likeliest].text):
        return likeliest
    return line


def is_belied(stated: Fact, likeliest: int, looks: Looks, body: Set[int]) -> bool:
    """Whether the text has much more of the words of the likeliest title than of the one that mark-up states, and no
    heading of the page prints that: so sites name themselves, a section or a day."""
    if stated.source.startswith(_BY_HAND) or _heads(looks, line_stated(stated, looks.page, likeliest)):
        return False
    having = {root for index in body for root in beginnings(looks.seen[index].words)}
    told, printed = beginnings(telling_words(stated.value)), beginnings(looks.seen[likeliest].words)
    return len(printed & having) * 2 >= max(len(printed), 4) and len(told & having) * 4 <= len(told)


def _weights(looks: Looks, body: Sequence[int]) -> dict[int, float]:
    """How surely a line is the title, for the lines above the end of the body that may be it: one that shares words
    with the text rather than one that does not, be it set apart ever so much."""
    seen = looks.seen
    able: dict[int, float] = {}
    for index, line in enumerate(looks.likely[: body[-1]]):
        asks = looks.page.lines[index].text.endswith("?") and seen[index].size <= LONGEST_QUESTION
        prose = seen[index].form in PROSE and line.body >= _HARDLY and not asks
        least = _PROSE_TITLE_FROM if prose else _TITLE_FROM
        if line.title * exp(_SHARED * (1 - _USUALLY)) * _headed(looks, index) > least:
            able[index] = least
    if not able:
        return {}
    told = set().union(*(beginnings(seen[index].words) for index in able))
    having = Counter(chain.from_iterable(told & beginnings(seen[index].words) for index in body))
    inside = set(body)
    lines = looks.page.lines
    printed = {lines[index].text for index in able if _is_heading(seen[index])}
    above = {line.text: index for index, line in reversed(list(enumerate(lines))) if line.text in printed}
    weights = {}
    for index, least in able.items():
        roots = beginnings(seen[index].words)
        shared = sum(having[root] > (index in inside) for root in roots) / len(roots) if roots else _USUALLY
        weight = looks.likely[index].title * exp(_SHARED * (shared - _USUALLY)) * _headed(looks, index)
        if above.get(lines[index].text, index) < index and shared >= _USUALLY and index not in inside:
            weight *= _AGAIN
        elif _is_pictured(looks, index):
            weight /= _AGAIN
        if weight > least:
            weights[index] = weight
    return weights


def _headed(looks: Looks, index: int) -> float:
    """How much likelier a line is the title for the level of heading that it has, where mark-up states no title."""
    return 1.0 if looks.page.markup else _HEADED.get(looks.page.lines[index].heading, 1.0)


def _is_heading(seen: Seen) -> bool:
    """Whether a line has the words of a headline, and no picture is told of in it."""
    return seen.size >= HEADED_BY and {"photo", "credit", "credit+"}.isdisjoint(seen.signs)


def _is_pictured(looks: Looks, index: int) -> bool:
    """Whether a line stands beside one of a few words that says whose picture it is: so captions do."""
    beside = (*looks.seen[max(0, index - 1) : index], *looks.seen[index + 1 : index + 2])
    return any("photo" in one.signs and "credit" in one.signs for one in beside)


def _leads_to_title(text: str, lines: Sequence[Line]) -> bool:
    """Whether a line is a path of sections that ends with what another line is."""
    path = _PATH.split(text)
    last = letters(path[-1]) if len(path) > 2 else ""
    return last != "" and any(letters(line.text) == last for line in lines if len(line.text) <= _LONGEST_TITLE)


def _follows_site(text: str, lines: Sequence[Line]) -> bool:
    """Whether a line is a site's name, a dash and what another line is: the title of a window."""
    site, dash, title = text.partition(" - ")
    return dash != "" and len(title) > len(site) and any(line.text == title for line in lines)


def _within_window(looks: Looks, index: int, body: Sequence[int]) -> int:
    """The line of the title where line `index` is the title of a window: that of another line, a dash or a bar, and
    shorter, a site's name. Of several the last above the body is taken."""
    text = looks.page.lines[index].text
    heads = {text[: mark.start()] for mark in _BEHIND_TITLE.finditer(text) if 2 * mark.start() > len(text)}
    heads = {letters(head) for head in heads if len(head) >= _LONG_HEAD}
    lines = looks.page.lines[: body[-1]] if heads and body else ()
    same = [place for place, line in enumerate(lines) if letters(line.text) in heads]
    above = [place for place in same if place <= body[0]]
    return above[-1] if above else same[0] if same else index


def _is_dated_byline(text: str) -> bool:
    """Whether a line begins with a whole date and says little besides: `9 January 2008 by Ann Bell`."""
    if not has_digit(text[:_DATE_WITHIN]) or len(text) > _LONGEST_DATE:
        return False
    date = next(printed_dates(text), None)
    return date is not None and date.start == 0 and date.year is not None and date.day is not None


def is_date(text: str) -> bool:
    """Whether a line is a date, with its weekday at most."""
    dates = list(printed_dates(text)) if len(text) <= _LONGEST_DATE and has_digit(text) else []
    within = sum(len(_WORD.findall(text, date.start, date.end)) for date in dates)
    return bool(dates) and len(_WORD.findall(text)) - within <= 1


def _is_name(text: str, below: Sequence[str]) -> bool:
    """Whether a short line is the name of the author or of a place, with which a line of the body begins."""
    start = f"{text} "
    return text.count(" ") < _NAME_WORDS and text.istitle() and any(line.startswith(start) for line in below)


def _signs(looks: Looks, able: Set[int], index: int) -> bool:
    """Whether a line of two or three words, all with capitals, stands below what may be the title: who wrote it."""
    text = looks.page.lines[index].text
    if looks.seen[index].form != "t" or not text.istitle() or not 1 <= text.count(" ") < _NAME_WORDS - 1:
        return False
    return any(other in able and looks.seen[other].form in HEADLINES for other in range(index - _BYLINE, index))


def _heads(looks: Looks, line: int | None) -> bool:
    """Whether a line that prints the stated title can be a heading rather than an entry of a menu."""
    if line is None:
        return False
    entry = bool(looks.page.markup) and looks.page.markup[line].tag == "li" and not looks.page.lines[line].heading
    return not entry or looks.seen[line].form not in "xt"
