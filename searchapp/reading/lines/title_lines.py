"""Which line of a page is its title, by its looks, and whether the title that mark-up states is to be believed."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence, Set
from itertools import chain
from math import exp
from typing import NamedTuple

from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.lines.parts import Likelihood
from searchapp.reading.lines.recurring import RecurringLines
from searchapp.reading.lines.titles import alike, line_of
from searchapp.reading.lines.traits import HEADLINES, PROSE, Seen, telling_words
from searchapp.reading.outlets.authors import is_byline
from searchapp.reading.pages.page import Fact, Line, Page, letters
from searchapp.text.scripts import has_digit
from searchapp.text.sentences import ended

_TITLE_FROM, _PROSE_TITLE_FROM = 0.05, 0.2
"""Likelihoods from which on a line is the title: most pages have one, but it is seldom a sentence."""
_LONGEST_TITLE = 300
_LONGEST_QUESTION = 20
"""Words of a question that is as good a title as what is no sentence."""
_SHARED, _USUALLY, _ROOT = 1.5, 0.6, 5
"""How much it counts for a title that the body has its longer words too, by their first letters; the share of them
that it usually has."""
_HARDLY, _NEARLY, _ABOVE = 0.1, 0.8, 6
_HEADED = {1: 8.0, 2: 2.0}
_AGAIN = 2.0
"""How much likelier a line is the title for having been printed before, as in a bar above the page; how much less for
standing beside the credit of a picture."""
_STANDFIRST, _LONGER = 10, 1.5
"""Words of a standfirst at least: all, and to those of the title."""
_UNSURE, _MAYBE, _OF_BOTH = 0.55, 0.05, 0.25
"""Likelihoods as a title: up to which a line is no sure one; what the line above needs, its own and to the other's."""
_AS_LIKELY = 0.8
"""How likely the upper one of two headings is as a title, to the other, so that it is the title."""
_SHORTEST_HEADING, _OPENING, _UNFINISHED = 3, 0.02, ".,;:"
"""Words of a first line above the text that is its title for want of a likelier one, its likelihood as one at least,
and what it does not end with."""
_LINKED = 0.5
_BEFORE_SITE = ("|", "-", "–", "—", ":", "·", "•", "»", "«", "_")
_BY_HAND = "front matter "
"""Statements of a title that people write for this one text."""
_LONGEST_DATE, _DATE_WITHIN = 60, 16
_NAME_WORDS, _BYLINE = 4, 3
_WORD = compiled(r"\w+")
_ADDRESS = compiled(r"https?://|www\.", re.IGNORECASE)
_BULLET = compiled(r"[*•·▪►]\s")
_CORRESPONDENT = compiled(
    r"\W{0,3}(?:from |by |von )?(?:(?:our|a|unserem) )?(?:\w+ )?(?:staff |special |foreign |political )?"
    r"(?:correspondent|reporter|korrespondent(?:en)?)\b(?:\s(?:in|at|from|aus)\s.{2,30})?$",
    re.IGNORECASE,
)
_SLUG = compiled(r"[\w’'.]+(?:[-/_][\w’'.]+)+(?:,\s?[\w ]{1,20})?")
"""The name of a piece among journalists: `Ardenia-conflict-truce,lead`."""
_NO_TITLE = compiled(
    r"(?:\s[>»›]\s.*){2}|(?:\S\s\s+\S.*){2}|^«.*\|.*»$|"
    r"\b(?:photograph(?:er|s)?|photo|picture|image|credit|foto|фото)\s?:\s?\S|"
    r"\b(?:read more|continue reading|weiterlesen|lire la suite|leer más|читать дал(?:ее|ьше)|rss feed)\W{0,3}$|"
    r"^(?:got|have|send us) an? (?:news )?(?:tip|story)\W{0,3}$|^(?:web )?issue (?:no\.? )?\d+\W{0,3}$|"
    r"(?-i:^(?:[A-ZÀ-ÞА-Я]\S{0,20}\s){1,3}(?:Navegación|Navigazione|Navegação|Menü|Menú|Меню)$)|"
    r"^(?:\S+\s){0,2}\S+:$|^you are (?:here|in)\b|(?:\s\|\s.*){3}|^by-?line\s?:|"
    r"^(?:we (?:value|care about|respect) your privacy|your privacy (?:matters|is important|choices|settings)|"
    r"la (?:tua|vostra) privacy (?:è|conta)|le respect de votre vie privée|(?:tu|su) privacidad (?:es|importa)|"
    r"(?:wir schätzen )?ihre privatsphäre)\b|"
    r"\b(?:log in|sign in|einloggen|iniciar sesión|se connecter|accedere)\b.*"
    r"\b(?:accept|akzep|acept|accett|polic|polít)|"
    r"^(?:this|este|esta|cet|cette|quest[oa]|dies\w{1,2}) \w+ (?:is|es|est|è|ist|é|forma|fait|fa|faz) "
    r"(?:a |une |ein |uma )?(?:part|teil) ?\w{0,2} (?:of|de|du|del|della|di|von|da|do|uns\w+) ",
    re.IGNORECASE,
)
"""Paths of sections, menus, captions, teasers that break off, labels, lists of tags, what a post is part of."""
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
_FEW_WORDS = 12
_ASKED_OR_SAID = '?؟？”“»"'
_HEADED_BY, _DAY_BELOW, _LONGEST_DAY = 4, 2, 60
"""Words of a line above a byline at least, lines below that among which its day stands, characters of the latter."""
_CLOCKED = compiled(
    r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?[\s|–—:-]{1,3}(?!(?:m|b)illion|per\s?cent)\D", re.IGNORECASE
)
"""An entry of a page that goes on: `20.14 Budget passes`."""


class Looks(NamedTuple):
    """A page whose lines were looked at: how likely each is title or body, and what it looks like alone."""

    page: Page
    likely: Sequence[Likelihood]
    seen: Sequence[Seen]


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

    def able(index: int) -> bool:
        text = lines[index].text
        return not (
            len(text) > _LONGEST_TITLE
            or index in entered
            or _ADDRESS.search(text)
            or _BULLET.match(text)
            or _CORRESPONDENT.match(text)
            or text in recurring
            or any(letters(text) in holder for holder in holders)
            or is_date(text)
            or _SLUG.fullmatch(text)
            or _NO_TITLE.search(text)
            or (text[:3].isupper() and _DATELINE.match(text))
            or _is_dated_byline(text)
            or (text.isupper() and _OFFICE.match(text))
            or _CLOCKED.match(text)
            or (text.rstrip('*_ ”"»')[-1:] in ("!", ",") and _SALUTATION.match(text))
            or _leads_to_title(text, lines)
            or _follows_site(text, lines)
            or (text.endswith(":") and any(place < index for place in below))
            or _is_name(text, [other for place, other in below.items() if place > index])
        )

    weights = {index: weight for index, weight in _weights(looks, body).items() if able(index)}
    weights = {index: weight for index, weight in weights.items() if not _signs(looks, weights.keys(), index)}
    best = max(weights, key=lambda index: (weights[index], -index), default=None)
    headed = _above_byline(looks, best if best is not None else len(lines), body, able)
    if headed is not None:
        return headed
    if best is None:
        return _short_first(looks, body) if able(0) else None
    # a standfirst below the title looks like one too: of two that are about as likely the first is taken
    above = (
        i for i in weights if best - _ABOVE <= i < best and (looks.seen[i].form != "t" or looks.seen[best].form == "t")
    )
    best = next((index for index in above if weights[index] >= _NEARLY * weights[best]), best)
    return _below_label(looks, _above_standfirst(looks, best, able), able)


def _above_byline(looks: Looks, last: int, body: Sequence[int], able: Callable[[int], bool]) -> int | None:
    """The line right above the first byline that a day follows before the body begins and before the line `last`, where
    it can be a title."""
    lines = looks.page.lines
    for index in range(1, min(body[0], last, len(lines) - 1) if body else 0):
        if is_byline(lines[index].text) and any(map(_is_day, lines[index + 1 : index + 1 + _DAY_BELOW])):
            above = index - 1 - (index > 1 and _is_label(lines[index - 1].text))
            long = len(lines[above].text.split()) >= _HEADED_BY and not ended(lines[above].text)
            return above if long and able(above) else None
    return None


def _is_label(text: str) -> bool:
    """Whether a line is one or two words, as of a section or a kind of article between a title and its byline."""
    return text.count(" ") < 2 and text.replace(" ", "").isalpha()


def _is_day(line: Line) -> bool:
    return (
        len(line.text) <= _LONGEST_DAY
        and has_digit(line.text)
        and any(date.day and date.year for date in printed_dates(line.text))
    )


def _short_first(looks: Looks, body: Sequence[int]) -> int | None:
    """The first line, where it is no sentence and either stands right above a text that has its words, or a blank line
    follows and then nothing but sentences."""
    lines, seen = looks.page.lines, looks.seen
    rest = lines[1:]
    if body[0] == 1 and seen[1].form in PROSE and looks.likely[0].title >= _OPENING:
        having = {root for index in body for root in beginnings(seen[index].words)}
        told = not having.isdisjoint(beginnings(seen[0].words)) and lines[0].text[0].isalnum()
        headed = seen[0].form in HEADLINES + "t" and seen[0].size >= _SHORTEST_HEADING
        return 0 if told and headed and lines[0].text[-1] not in _UNFINISHED else None
    if len(rest) < 2 or list(body) != list(range(len(lines))) or not rest[0].after_blank:
        return None
    heads = (
        len(_WORD.findall(lines[0].text)) <= _FEW_WORDS and lines[0].text[0].isupper() and lines[0].text[-1].isalnum()
    )
    return 0 if heads and all(ended(line.text) for line in rest) else None


def line_stated(stated: Fact, page: Page, likeliest: int | None) -> int | None:
    """The line with the title that mark-up states: the same, else the likeliest line where it words much the same."""
    line = line_of(stated.value, page)
    if line is None and likeliest is not None and alike(stated.value, page.lines[likeliest].text):
        return likeliest
    return line


def goes_beyond(stated: Fact, page: Page, line: int | None) -> bool:
    """Whether the title of a window begins with the line that prints the title and goes on with the site's name."""
    if line is None or stated.source != "title element":
        return False
    printed = page.lines[line].text
    rest = stated.value[len(printed) :].lstrip()
    return stated.value.startswith(printed) and len(printed.split()) > 1 and rest[:1] in _BEFORE_SITE


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
        asks = looks.page.lines[index].text.endswith("?") and seen[index].size <= _LONGEST_QUESTION
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
    return seen.size >= _HEADED_BY and {"photo", "credit", "credit+"}.isdisjoint(seen.signs)


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


def _above_standfirst(looks: Looks, best: int, able: Callable[[int], bool]) -> int:
    """The heading right above a line that is rather a standfirst: a sure title that is as likely, or one that may be
    the title as well, where the line is much longer and no sure title."""
    above, seen, likely = best - 1, looks.seen, looks.likely
    if above < 0:
        return best
    pair = (
        seen[above].form in HEADLINES
        and "related" not in seen[above].signs
        and (not above or seen[above - 1].form not in HEADLINES)
    )
    if (
        pair
        and seen[above].size > _HEADED_BY
        and likely[above].title >= max(_UNSURE, _AS_LIKELY * likely[best].title)
        and able(above)
    ):
        return above
    if seen[best].size < max(_STANDFIRST, _LONGER * seen[above].size) or likely[best].title > _UNSURE:
        return best
    if seen[above].form not in HEADLINES or likely[above].title < max(_MAYBE, _OF_BOTH * likely[best].title):
        return best
    linked = bool(looks.page.markup) and looks.page.markup[above].linked > _LINKED
    return above if able(above) and not linked else best


def _below_label(looks: Looks, best: int, able: Callable[[int], bool]) -> int:
    """The question or the words of somebody right below a label of up to three words: these end headlines, and no
    standfirst."""
    if looks.seen[best].form != "t":
        return best
    below = looks.page.lines[best + 1 : best + 2]
    asks = bool(below) and below[0].text[-1] in _ASKED_OR_SAID
    headed = asks and _HEADED_BY <= looks.seen[best + 1].size <= _LONGEST_QUESTION
    return best + 1 if headed and able(best + 1) else best


def _heads(looks: Looks, line: int | None) -> bool:
    """Whether a line that prints the stated title can be a heading rather than an entry of a menu."""
    if line is None:
        return False
    entry = bool(looks.page.markup) and looks.page.markup[line].tag == "li" and not looks.page.lines[line].heading
    return not entry or looks.seen[line].form not in "xt"


def beginnings(words: Iterable[str]) -> set[str]:
    """The beginnings of longer words, which most of their forms have in common."""
    return {word[:_ROOT] for word in words}
