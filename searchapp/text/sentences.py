"""Sentences of a text, as spans.

A sentence ends at a full stop, question or exclamation mark or ellipsis (with the closing marks and
brackets and the numbers of notes behind it) before a space, at such a sign of Chinese and Japanese whatever
follows, and at every line break. A full stop does not end one after an abbreviation, an initial, within `U.S.`,
after a German ordinal or a Czech one before a month, or where the text goes on in lower case; a question in quote
marks does not where its speaker follows (“Why?” he asked).
The place, day and agency before the first words of a report belong to its first sentence.
"""

import re

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.text.line_ends import BROKEN


def _word_set(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ABBREVIATIONS = _word_set(  # English
    "mr mrs ms messrs dr prof asst sen sens rep reps gov govs gen lt col capt cpt cmdr maj sgt cpl pvt rev hon adm amb "
    "pres supt det insp st jr sr v vs inc corp co ltd bros jan feb mar apr jun jul aug sept sep oct nov dec ala ariz "
    "ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore "
    "pa penn tenn tex va vt wash "
    "wis wyo no nos fig eq ed eds vol pp approx dept est ave blvd mt ft "
    # German
    "abg anz bzw ca chr evtl ggf inkl nr str usw vgl sog geb hl jh jhd mio mrd bspw abs hrsg frl hr fr dipl ing mag "
    "tel zit ztg hrn kgl königl "
    # French and Spanish
    "mm mme mmes mlle mgr me env sr sra srta sres dr dra ud uds gral lic pág núm art ee ff rr jj "
    # Russian
    "г гг им т тыс млн млрд руб коп ул д кв стр гл см рис долл чел обл р пр просп пос акад доц зам св "
    # Greek, Croatian, Czech, Polish, Turkish, Italian
    "κ κκ gđa "
    "mj např tzv tj atd apod čl odst ing mgr judr mudr phdr rndr sv ul kol prof doç av sig dott avv on"
)
# words as well: in lower case they are abbreviations only before a number
_ALSO_WORDS = _word_set("no on me art del mass ill miss est fig")
_MONTHS = ("Jan", "Jän", "Feb", "März", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez", "Jahrh")
_OF_MONTHS = frozenset("JFMASOND")
_BEFORE_ORDINALS = _word_set("der des dem den die das am vom zum beim")
_OPENING = "([\"'“„‘‚«»"
# It begins with a set of characters, which is what lets the search skip from one to the next. The first group is there
# for a full stop behind a word of small letters or a long number that has the text's end, a number or a capital letter
# behind it, which most have; the second for a line break.
END = compiled(
    r"[.!?…。！？\n](?:(?<=[ a-zà-öø-ÿа-яё][a-zà-öø-ÿа-яё]{2}\.|[0-9]{3}\.)"
    r"(?=\s*+(?:$|(?<=\s)[\"“„«(]?[0-9A-ZÀ-ÖØ-ÞА-ЯЁ]))()"
    r"|(?<=\n)\s*()|(?<![.!?…][.!?…])(?<=[.!?…])[.!?…]*+[\"'”’»«“)\]]*+"
    r"(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}){0,4}(?=\s|$)"
    r"|(?<=[。！？])[。！？]*+(?:[\"'”’»«“)\]」』）》]*+(?=\s|$)|[”’」』）》]++)?)"
)
WORD_END, LINE_END = 1, 2
TAIL = 3
TAILS = frozenset(f" {word}"[-TAIL:] for word in _ABBREVIATIONS)
"""A word of two letters or more that ends otherwise, the space before it counted, is no abbreviation."""
# the platform is no initial: wrote on X.
_ON_X = tuple(f" {word}" for word in _word_set("on en de sur auf bei em su na в сети через w via dans"))
_INITIAL = late(r"\s?[^\W\d_]\.")
# so far back a word is looked for, and so far ahead
_LONGEST = 24
# characters of a line that was broken to a width, at most and usually at least; of one in a column at least
_WIDEST, _NARROW, _NARROWEST = 100, 45, 24
_LAST_WORD = compiled(r"[^\W_]+(?:[.'’][^\W_]+)*$")
# signs at the end of a line belong to no word of the next
_NEXT = compiled(r"\s*[\"'“„«‘(\[—–-]*[^\S\n]*(\w?)")
_ATTRIBUTION = compiled(
    r"\s+(?:he|she|they|[A-Z][\w’'.-]+(?:\s(?:(?:al|bin|de|del|der|ibn|van|von)\s)?[A-Z][\w’'.-]+){0,6})"
    r"(?:,[^,;“”\"\n]{1,60},)?\s+(?:(?:also|later|once|then|[a-z]{2,12}ly)\s)?"
    r"(?:said|says|asked|asks|added|wrote|told|tweeted|replied|posted|posts|wondered|wonders|demanded|joked|shouted"
    r"|exclaimed|recalled|explained|yelled|cried|texted|quipped)\b"
)
# The beginnings of the months' names, English to Turkish.
_MONTH = (
    r"(?i:jan|jän|gen|ene|янв|січ|led|sty|oca|feb|fev|fév|фев|лют|úno|lut|şub|mar|mär|мар|бер|břez|apr|avr|abr|апр|кві|"
    r"dub|kwi|nis|may|mai|maj|mag|май|мая|трав|květ|jun|juin|giu|июн|черв|červ|cze|haz|jul|juil|lug|июл|лип|lip|tem|"
    r"aug|août|ago|авг|серп|srp|sie|ağu|sep|set|сен|вер|září|wrz|eyl|oct|okt|ott|out|окт|жов|říj|paź|eki|"
    r"nov|ноя|лист|list|kas|dec|dez|dic|déc|дек|груд|pros|gru|ara)[^\W\d_]{0,9}+\.?"
)
_S = "[ \xa0]"
_CAPITALISED = r"[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩЀ-Я][\w’'-]*+(?:\.[A-Z]\.)?"
_DAY = rf"(?:{_MONTH}{_S}\d{{1,2}}|\d{{1,2}}\.?{_S}(?:de{_S})?{_MONTH})(?:,?{_S}\d{{4}})?"
_SLASHED = r"/[^/\n]{2,30}/"
_AGENCY = (
    rf"[.,]?{_S}?(?:{_SLASHED}|\([^()\n]{{2,30}}\))"
    rf"|\.?{_S}[–—-]{_S}{_CAPITALISED}(?:{_S}{_CAPITALISED}){{0,2}}(?=\.)"
    rf"|\.{_S}[A-ZЀ-Я-]{{2,30}}+(?=[.]|{_S})"
)
# `MOSCOW, January 25. /TASS/.`, `Москва. 25 января. ИНТЕРФАКС -`, `МОСКВА, 25 янв – РИА Новости.`, `SOFIA /BTA/.`
_DATELINE = compiled(
    rf"\s*+{_CAPITALISED}(?:,?{_S}{_CAPITALISED}){{0,3}}"
    rf"(?:[.,]{_S}{_DAY}(?=[.,:]|{_S})(?:{_AGENCY})?|[.,]?{_S}{_SLASHED})\.?(?=\s)"
)


def ended(text: str, signs: tuple[str, ...] = (".", "!", "?", "…", "。")) -> bool:
    """Whether a text ends with one of these signs, closing marks and brackets behind it or not."""
    return text.rstrip("\"'”’»)]").endswith(signs)


def sentences(text: str, span: Span | None = None) -> list[Span]:
    """The sentences of `text`, or of its paragraph `span`, as spans of `text` without outer white space."""
    start, stop = span or (0, len(text))
    found: list[Span] = []
    for end in (*ends(text, start, stop, one=span is not None), stop):
        last = end
        while start < last and text[start].isspace():
            start += 1
        while last > start and text[last - 1].isspace():
            last -= 1
        if start < last:
            found.append(Span(start, last))
        start = end
    return found


def ends(text: str, start: int, stop: int, *, one: bool = False) -> list[int]:
    """Where the sentences of the part `[start, stop)` of `text` end, but for the last; white space may stand around
    each, and there may be nothing else between two ends. Blank lines stand between paragraphs, unless it is `one`."""
    found: list[int] = []
    begun = after_dateline(text, start, stop)
    for mark in END.finditer(text, start, stop):
        end, kind = mark.end(), mark.lastindex
        if end <= begun:
            continue
        if kind == LINE_END:
            if goes_on(text, mark, one=one):
                continue
            begun = after_dateline(text, end, stop)
        elif (kind != WORD_END or text[end - 1 - TAIL : end - 1] in TAILS) and not is_end(text, mark, start, stop):
            continue
        found.append(end)
        start = end
    return found


def goes_on(text: str, mark: re.Match[str], *, one: bool = False) -> bool:
    """Whether a sentence goes on behind a line end: the line was broken to a width, or within a word. `one` paragraph
    holds both lines whatever stands between them."""
    at, end = mark.span()
    if not one and end - at > 1 and "\n" in text[at + 1 : end]:
        return False
    width = at - text.rfind("\n", 0, at) - 1
    least = _NARROWEST if text[end : end + 1].islower() else _NARROW
    return least <= width <= _WIDEST or BROKEN.match(text, at) is not None


def after_dateline(text: str, start: int, stop: int) -> int:
    """Where the words begin of a line that begins at `start`: behind a dateline with a date or an agency, if any."""
    dateline = _DATELINE.match(text, start, stop)
    return dateline.end() if dateline else start


def is_end(text: str, mark: re.Match[str], start: int, stop: int) -> bool:
    """Whether signs that are no line end end a sentence that begins at `start` at the earliest."""
    signs, end = mark.group(), mark.end()
    if signs[0] in "。！？":
        # 「…。」と述べた: what is said is part of the sentence that says it
        return not (signs[-1] in "」』" and text.startswith("と", end, stop))
    first = text[end + 1] if end + 1 < stop and text[end] == " " else ""
    if not first.isalnum():
        following = _NEXT.match(text, end, stop)
        first = following.group(1) if following else ""
    if first.islower():
        return False
    if signs == ".":
        return not _abbreviated(text, mark, start, stop, first)
    return not (signs[-1] in "\"'”’»«“" and signs[0] in "!?" and _ATTRIBUTION.match(text, end, stop))


def _abbreviated(text: str, mark: re.Match[str], start: int, stop: int, first: str) -> bool:
    """Whether this single full stop belongs to the word before it."""
    before = text[max(start, mark.start() - _LONGEST) : mark.start()]
    last = before[before.rfind(" ") + 1 :]
    if not last.isalnum():
        word = _LAST_WORD.search(before)
        if word is None:
            return False
        last = word.group()
    if last == "X" and before[:-2].endswith(_ON_X):
        return False
    if len(last) == 1 and last.isalpha():
        # no letter of Arabic is small: د. محمد
        known = not last.islower() or last.lower() in _ABBREVIATIONS
        # 900 v. Chr.
        known = known or text.startswith(" Chr", mark.end(), stop)
        return known or _INITIAL.match(text, mark.end(), stop) is not None
    if last.isdecimal():
        return len(last) <= 2 and (
            (first in _OF_MONTHS and text[mark.end() : mark.end() + _LONGEST].lstrip().startswith(_MONTHS))
            or before[: -len(last) - 1].rpartition(" ")[2].lstrip(_OPENING) in _BEFORE_ORDINALS
        )
    if "." in last and len(last.rsplit(".", 1)[1]) == 1:
        # U.S. or z.B.: ends a sentence only before a word that opens one
        return not _opens(text, mark.end(), stop)
    if last.lower() not in _ABBREVIATIONS:
        return False
    return last[0].isupper() or last not in _ALSO_WORDS or first.isdecimal()


_OPENERS = _word_set(
    "The A An In On At But And It He She They We I This That These Those There If When While After Before As For "
    "His Her Their Its Our My You However Meanwhile According With From By To So Some Many Most One Two"
)
_WORD = compiled(r"\s+[\"“«‘(\[]*([^\W\d_]+)")


def _opens(text: str, at: int, stop: int) -> bool:
    word = _WORD.match(text, at, stop)
    return word is not None and word.group(1) in _OPENERS
