"""What a line looks like: the traits by which body, title and clutter are told apart.

A trait is a short name that a line has or has not. `seen_alone` looks at one line, `seen_together` adds what
its neighbours and the whole page tell. The weights of the traits stand in `parts.txt`.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from searchapp.reading.lines.clutter import purposes
from searchapp.reading.lines.function_words import FUNCTION_WORDS
from searchapp.reading.pages.page import Line

_PROBE = 400
"""Characters of a line that are looked at: the rest of a long paragraph tells nothing new."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LETTERS = {code: chr(code) if chr(code).isalpha() else " " for code in range(128)}
_FIRST = itemgetter(0)
_DIGIT = re.compile(r"\d")
_ENDS = re.compile(r"[.!?…。！？؟।](?:[ \xa0]»|['\"”“’»)\]]{0,3})$|[.!?…][”\"'’»]?\s?\[?\d?\]?$")
_STOPS = ".!?…。！？؟।"
_LINK_BEHIND = re.compile(r"(?:\s[\w ]{2,20}:)?\s\(?https?://\S{1,500}$")
"""An address behind a sentence, with its label: `… on Monday. Read more: https://…`."""
_CREDIT_BEHIND = re.compile(
    r"(?<=[.!?”\"»])\s?"
    r"\((?i:reporting|additional|writing|editing|compiled|edited|written|report by|redaktion|bericht)\b"
    r"[^()]{2,200}\)$|(?<=[.!?”\"»])\s?(?:\[[^\[\]]{2,40}\]|\([A-ZА-ЯЁ]{2,8}(?:[/, -]{1,2}[A-ZА-ЯЁ]{2,8}){0,3}\))$"
)
"""Who wrote, behind the last sentence: `… on Monday. (Reporting by A. Bell)`, `… on Monday. [AFP]`."""
_INNER_STOP = re.compile(r"[.!?。！？](?:(?<=[.!?])[”\"’»)]?\s+[\"“«‘(]?|(?<=[。！？]))\w")
_DATE = re.compile(
    r"\b(?:\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|:\d\d|\.?\s{1,3}(?:de\s)?[^\W\d_]{3,12}\.?,?\s{1,3}(?:de\s)?(?:19|20)\d\d)"
    r"|(?:19|20)\d\d-\d\d-\d\d"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,3}\d{1,2})\b"
)
_DATELINE = re.compile(r"[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я .’'-]{2,40}(?:,[^.–—-]{2,40})?\s?(?:\([^)]{2,30}\))?\s?[–—-]{1,2}\s?\S")
_ADDRESSES = ("http://", "https://", "www.", ".com")
_MAIL = re.compile(r"\w@\w")
_SIGN = re.compile(r"[|>»›•·/:]")
_SEPARATORS = re.compile(r"\s[|>»›•·/]\s|^\s?[|>»›•·]|[|»›]$|::")
_QUOTED = re.compile(r"[\"“”«»„]")
_YOU = frozenset(("you", "your", "we", "our", "i", "my", "вы", "ваш", "sie", "ihre", "vous", "votre", "usted", "su"))
_CREDITED = ("photo", "getty", "reuters", "afp", "ap", "epa", "file", "image", "foto", "фото")
_CREDIT = re.compile(rf"\b(?:{'|'.join(_CREDITED)}|photograph)\b[^.]{{0,40}}[)\].]?$")
_PROMOTIONS = (
    "newsletter", "sign up", "signing up", "subscribe", "subscription", " donat", "as little as", "support our",
    "support us", "become a member", "affiliate", "commission", "privacy policy", "terms of use", "terms of service",
    "cookies", "inbox", "download the", "download our", "follow us", "click here", "all rights reserved",
    "may not be published", "may not be reproduced", "подпис", "подпиш", "telegram", "abonn", "suscrib", "suscríb",
    "bülten", "rundbrief", "receive compensation", "be compensated", "we may earn", "may earn a", "free trial",
    "independently selected", "chosen independently", "independently reviewed", "delivered every", "delivered to your",
    "delivered straight",
)  # fmt: skip
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{3}")
"""Chinese and Japanese, in which a word is taken to be two letters long."""
_PARTICLE = re.compile(r"[的了是在和有与與为為对對将將不也上中并並从從以及等就说說のにはをがとでもたし]")
"""Their function words of one letter, and letters that end verbs."""
_SIZES = (1, 2, 3, 5, 7, 10, 14, 20, 30, 45, 70)
_SHARES = (0.001, 0.15, 0.25, 0.35, 0.45)
_CAPITALS = (0.001, 0.2, 0.4, 0.6, 0.8, 0.999)
_COUNTS = (1, 2, 3, 5, 9)
_NEAR = 5
PROSE = "Pp"
"""The forms of lines that are running text: a paragraph, a sentence."""
_SHORT_WORDS = 12
_PROSE = 60
_AGAINST = {"x": -9, "d": -5, "h": -5, "q": -2, "t": -5, "n": -3}
"""Words of prose that one line of clutter outweighs, by its form: about ten lines of menu end a text."""


class Seen(NamedTuple):
    """One line alone: its traits, its coarse `form`, its length in words and the words that tell what it is about."""

    traits: tuple[str, ...]
    form: str
    size: int
    words: frozenset[str]


def promotions_in(lines: Iterable[Line]) -> tuple[str, ...]:
    """The phrases of promotion that any of these lines has: on most pages few or none need be looked for."""
    lower = "\n".join([line.text[:_PROBE] for line in lines]).casefold()
    return tuple(filter(lower.__contains__, _PROMOTIONS))


def seen_alone(line: Line, promotions: Sequence[str] = _PROMOTIONS) -> Seen:
    """The traits of one line that it has whatever stands around it; `promotions` are the phrases to look for."""
    text = line.text[:_PROBE]
    words, low = _words(text)
    size = len(words)
    spaceless = not text.isascii() and _SPACELESS.search(text) is not None
    if spaceless:
        size = max(size, len(text) // 2)
    whole = size if len(line.text) <= _PROBE else size * len(line.text) // _PROBE
    lower, end = text.casefold(), line.text[-80:].lower()
    function_words = len(_PARTICLE.findall(text)) * 2 if spaceless else sum(map(FUNCTION_WORDS.__contains__, low))
    functional = function_words / size if size else 0.0
    told = _LINK_BEHIND.sub("", line.text) if "://" in line.text else line.text
    told = _CREDIT_BEHIND.sub("", told) if told[-1:] in (")", "]") else told.rstrip("*_") or told
    ends, inner = told[-1] in _STOPS or bool(_ENDS.search(told[-12:])), bool(_INNER_STOP.search(text))
    length = f"size{bisect_right(_SIZES, whole)}"
    traits = [
        "bias",
        length,
        f"function{bisect_right(_SHARES, functional)}" if size >= 4 else f"few{min(size, 3)}",
        f"ends{ends:d}{inner:d}" if ends or inner else f"ends {text[-1] if not text[-1].isalnum() else ''}",
        f"{length}ends{ends:d}",
        f"commas{min(text.count(','), 3)}",
        _initial(text),
    ]
    if size >= 3:
        capitals = f"capitals{bisect_right(_CAPITALS, sum(map(str.isupper, map(_FIRST, words))) / size)}"
        traits += (capitals, capitals + length)
    if text.isupper():
        traits.append("upper")
    clutter = purposes(lower)
    traits += [f"{name}{'+' if whole > 15 else ''}" for name in clutter]
    digits = len(_DIGIT.findall(text))
    if digits:
        traits.append(f"digits{min(4, digits * 8 // len(text))}")
    dated = digits > 0 and _DATE.search(lower) is not None
    for name, there in (
        ("date", dated),
        ("dateline", _DATELINE.match(text)),
        ("address", any(map(lower.__contains__, _ADDRESSES)) or ("@" in text and _MAIL.search(text))),
        ("separators", _SIGN.search(text) and _SEPARATORS.search(text)),
        ("quoted", _QUOTED.search(text)),
        ("you", not _YOU.isdisjoint(low)),
        ("promotion", any(map(lower.__contains__, promotions))),
        ("credit", any(map(end.__contains__, _CREDITED)) and _CREDIT.search(end)),
        ("ellipsis", line.text.endswith(("…", "..."))),
        ("question", line.text.endswith("?")),
        ("colon", ":" in text),
        ("bracket", "(" in text),
        ("shout", "!" in text),
    ):
        if there:
            traits.append(name if whole <= 15 else f"{name}+")
    if size <= _SHORT_WORDS:
        traits += [f"w={word}" for word in set(low)]
    elif low:
        traits.append(f"first={low[0]}")
    return Seen(tuple(traits), _form(whole, ends, dated, clutter), whole, _telling(low, spaceless))


def telling_words(text: str) -> frozenset[str]:
    """The words of a text that tell what it is about, in lower case, as in `Seen.words`."""
    return _telling(_words(text)[1], not text.isascii() and _SPACELESS.search(text) is not None)


def _telling(low: Sequence[str], spaceless: bool) -> frozenset[str]:
    """The longer of these words; the pairs of letters of what is written without spaces."""
    if spaceless:
        return frozenset(run[at : at + 2] for run in low for at in range(len(run) - 1))
    return frozenset([word for word in low if len(word) > 4])


def _words(text: str) -> tuple[list[str], list[str]]:
    """The words of a text as printed and in lower case."""
    # the same words for most lines of English, in half the time
    plain = text.isascii() and "'" not in text
    words = text.translate(_LETTERS).split() if plain else _WORD.findall(text)
    return words, list(map(str.casefold, words))


def _initial(text: str) -> str:
    first = text[0]
    if first.isdigit():
        return "starts digit"
    if first.isalpha():
        return "starts upper" if first.isupper() else "starts lower" if first.islower() else "starts letter"
    return f"starts {first}" if first in "\"“«'‘(-–—•*#@[©|>»" else "starts sign"


def _form(size: int, ends: bool, dated: bool, clutter: Sequence[str]) -> str:
    """The coarse form of a line: Paragraph, sentence, headline-like, clutter, dated, tiny."""
    if size >= 20 and (ends or size >= 40):
        return "P"
    if clutter and size <= 15:
        return "x"
    if dated and size <= 12:
        return "d"
    if size >= 8 and ends:
        return "p"
    if size >= 4:
        return "h" if not ends else "q"
    return "t" if size >= 1 else "n"


def seen_together(lines: Sequence[Line], seen: Sequence[Seen]) -> list[list[str]]:
    """The traits of every line of a page, `seen` alone, with those told by its neighbours and by the whole page."""
    forms = [one.form for one in seen]
    count = len(seen)
    paragraphs = [index for index, form in enumerate(forms) if form == "P"]
    sentences = [index for index, form in enumerate(forms) if form in PROSE]
    copies = Counter(line.text for line in lines)
    closing = _first_closing(seen, forms)
    begin, end = _densest(seen, forms)
    dense = [index for index in sentences if begin <= index < end]
    in_dense: set[str] = set()
    repeated: set[str] = set()
    for index in dense:
        repeated |= in_dense & seen[index].words
        in_dense |= seen[index].words
    crowded = count > 4 * max(1, len(sentences))
    padded = f"^^^{''.join(forms)}$$$"
    traits: list[list[str]] = []
    for index, one in enumerate(seen):
        form = forms[index]
        passed = bisect_left(paragraphs, index)
        coming = len(paragraphs) - bisect_right(paragraphs, index)
        near = bisect_right(sentences, index + _NEAR) - bisect_left(sentences, index - _NEAR)
        last = index - paragraphs[passed - 1] if passed else 99
        following = paragraphs[bisect_right(paragraphs, index)] - index if coming else 99
        own = [*one.traits, *_beside(padded[index : index + 7])]
        own += _among_paragraphs(form, bisect_right(_COUNTS, passed), bisect_right(_COUNTS, coming))
        own += (
            f"{form} near{near}", f"{form} last{bisect_right(_SIZES, last)}",
            f"{form} next{bisect_right(_SIZES, following)}", f"{form} {'crowded' if crowded else 'calm'}",
        )  # fmt: skip
        if copies[lines[index].text] > 1:
            own.append(f"{form} copied")
        if begin <= index < end:
            own += (f"{form} dense", f"dense {padded[index + 2 : index + 5]}")
        elif index < begin:
            own += (f"{form} before{bisect_right(_SIZES, begin - index)}", "before dense")
        else:
            own += (f"{form} after{bisect_right(_SIZES, index - end)}", "after dense", f"after coming{min(coming, 4)}")
        if index > closing:
            own += (f"{form} closed", f"closed next{bisect_right(_SIZES, following)}")
        if one.words:
            # words of the run that the line itself is part of count where another of its lines has them too
            known = repeated if form in PROSE and begin <= index < end else in_dense
            own.append(f"{form} shared{8 * len(one.words & known) // len(one.words)}")
        if index == 0:
            own.append("first")
        if lines[index].after_blank:
            own.append(f"{form} blank")
        traits.append(own)
    return traits


@lru_cache(maxsize=4096)
def _beside(forms: str) -> tuple[str, ...]:
    """The traits that the `forms` of three lines before a line, its own and of three lines after it make."""
    third, second, before, form, after, next_but_one, furthest = list(forms)
    return (
        f"form {form}", f"-1{before}", f"+1{after}", f"-2{second}", f"+2{next_but_one}", f"-3{third}", f"+3{furthest}",
        f"{before}{form}{after}", f"{second}{before}{form}", f"{form}{after}{next_but_one}",
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _among_paragraphs(form: str, passed: int, coming: int) -> tuple[str, ...]:
    """The traits that the steps of the numbers of paragraphs before and after a line make."""
    return f"{form} passed{passed}", f"{form} coming{coming}", f"passed{passed}coming{coming}"


def _densest(seen: Sequence[Seen], forms: Sequence[str]) -> tuple[int, int]:
    """The half-open run of lines with the most prose in it, clutter on the way counted against it."""
    best, best_run, running, start = 0, (0, 0), 0, 0
    for index, one in enumerate(seen):
        form = forms[index]
        weight = min(one.size, _PROSE) if form in PROSE else _AGAINST[form]
        if running <= 0:
            running, start = 0, index
        running += weight
        if running > best:
            best, best_run = running, (start, index + 1)
    return best_run


def _first_closing(seen: Sequence[Seen], forms: Sequence[str]) -> int:
    """The line after which pages have comments and teasers: the first such heading below three paragraphs."""
    paragraphs = 0
    for index, one in enumerate(seen):
        paragraphs += forms[index] == "P"
        if paragraphs >= 3 and one.size <= 6 and not {"comment", "related", "bio"}.isdisjoint(one.traits):
            return index
    return len(seen)
