"""What a line looks like: the traits by which body, title and clutter are told apart.

A trait is a short name that a line has or has not. `seen_alone` looks at one line; what its neighbours and the whole
page tell stands in `surroundings`. The weights of the traits stand in `parts.txt`.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from searchapp.patterns import compiled, late
from searchapp.reading.lines.clutter import purposes
from searchapp.reading.lines.function_words import FUNCTION_WORDS
from searchapp.reading.pages.page import Line
from searchapp.text.months import MONTH_WORDS, SHORT_MONTHS
from searchapp.text.scripts import has_digit, plain, spaceless_letters

_PROBE = 400
"""Characters of a line that are looked at: the rest of a long paragraph tells nothing new."""

_WORD = compiled(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LETTERS = {code: chr(code) if chr(code).isalpha() or chr(code) == "'" else " " for code in range(128)}
_CASES: dict[int, str | None] = {
    code: "A" if chr(code).isupper() else "a" if chr(code).islower() else "0" if chr(code).isdigit() else " "
    for code in range(128)
}
_CASES[ord("'")] = None
"""What a line in ASCII looks like: its capitals, small letters, digits and all else as one sign each."""
_FIRST = itemgetter(0)
_DIGIT = compiled(r"\d")
_ENDS = compiled(r"[.!?…。！？؟।](?:[ \xa0]»|['\"”“’»«)\]]{0,3})$|[.!?…][”\"'’»]?\s?\[?\d?\]?$")
_STOPS = ".!?…。！？؟।"
_LINK_BEHIND = late(r"(?:\s[\w ]{2,20}:)?\s\(?https?://\S{1,500}$")
"""An address behind a sentence, with its label: `… on Monday. Read more: https://…`."""
_CREDIT_BEHIND = late(
    r"(?<=[.!?”\"»])\s?"
    r"\((?i:reporting|additional|writing|editing|compiled|edited|written|report by|redaktion|bericht)\b"
    r"[^()]{2,200}\)$|(?<=[.!?”\"»])\s?(?:\[[^\[\]]{2,40}\]|\([^\W\d_]{1,8}(?:(?:/|,\s?|-)[^\W\d_]{1,8}){0,3}\))$|"
    r"(?<=[。！？”」])\s?(?:（[^（）]{1,30}）|\([^()]{1,30}\))$"
)
"""Who wrote, behind the last sentence: `… on Monday. (Reporting by A. Bell)`, `… on Monday. [AFP]`, `(abl/rd)`,
`…。（完）`."""
_SIGNED_BEHIND = late(
    r"(?<=\w\w\w[.!?])(?:\s\(?(?:[a-zà-ÿ]{2,3}|[A-Z]{2,5})(?:/[A-Za-z]{2,4})?\)?|\s?(?:#{2,5}|-30-|\*{3}|[■●◆]))$"
)
"""Initials or a sign with which a text ends, behind its last stop: `… on Monday. red`, `… on Monday. ###`."""
_SIGNATURE = 20
"""Characters at the end of a line among which they stand."""
_INNER_STOP = compiled(r"[.!?。！？](?:(?<=[.!?])[”\"’»)]?\s+[\"“«‘(]?|(?<=[。！？]))\w")
_DAY = compiled(
    r"\d(?<!\w\d)(?:\d?(?:[./-]\d{1,2}[./-]\d{2,4}|:\d\d"
    r"|\.?\s{1,3}(?:de\s)?[^\W\d_]{3,12}\.?,?\s{1,3}(?:de\s)?(?:19|20)\d\d)"
    r"|(?:(?<=1)9|(?<=2)0)\d\d-\d\d-\d\d)\b"
)
_EASTERN_DAY = late(r"(?:19|20)\d\d年\d{1,2}月\d{1,2}日")
_OF_MONTH = compiled(rf"\b(?:{'|'.join(SHORT_MONTHS).lower()})[a-z]{{0,6}}\.?\s{{1,3}}\d{{1,2}}\b")
_DATELINE = compiled(r"[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я .’'-]{2,40}(?:,[^.–—-]{2,40})?\s?(?:\([^)]{2,30}\))?\s?[–—-]{1,2}\s?\S")
_ADDRESSES = ("http://", "https://", "www.", ".com")
_MAIL = late(r"\w@\w")
_SIGNS = "|>»›•·/"
_SEPARATORS = compiled(r"\s[|>»›•·/]\s|^\s?[|>»›•·]|[|»›]$|::")
_QUOTED = compiled(r"[\"“”«»„]")
_YOU = frozenset(("you", "your", "we", "our", "i", "my", "вы", "ваш", "sie", "ihre", "vous", "votre", "usted", "su"))
_CREDITED = frozenset(("photo", "photograph", "getty", "reuters", "afp", "ap", "epa", "file", "image", "foto", "фото"))
_CREDIT = compiled(rf"\b(?:{'|'.join(sorted(_CREDITED))})\b[^.]{{0,40}}[)\].]?$")
_PROMOTIONS = (
    "newsletter", "sign up", "signing up", "subscribe", "subscription", " donat", "as little as", "support our",
    "support us", "become a member", "affiliate", "commission", "privacy policy", "terms of use", "terms of service",
    "cookies", "inbox", "download the", "download our", "follow us", "click here", "all rights reserved",
    "may not be published", "may not be reproduced", "подпис", "подпиш", "telegram", "abonn", "suscrib", "suscríb",
    "bülten", "rundbrief", "receive compensation", "be compensated", "we may earn", "may earn a", "free trial",
    "independently selected", "chosen independently", "independently reviewed", "delivered every", "delivered to your",
    "delivered straight",
)  # fmt: skip
"""Phrases with which sites ask for something."""
_PROMOTING_WORDS = """
newsletter newsletters sign signing subscribe subscribes subscribed subscriber subscribers unsubscribe subscription
subscriptions donate donates donated donating donation donations donator donators little support become affiliate
affiliates affiliated commission commissions commissioned commissioner commissioners commissioning privacy terms cookies
inbox download follow click rights published reproduced telegram rundbrief compensation compensated earn trial
independently delivered
"""
_PROMOTING = frozenset(_PROMOTING_WORDS.split())
"""The words of which each of these phrases has one, but for those below."""
_BENT = ("подпи", "abonn", "suscr", "bülten")
"""What the phrases begin with in languages whose words take many endings."""
_ANYWHERE = ((":", "colon"), ("(", "bracket"), ("!", "shout"))
"""Signs that a line has anywhere."""
_SPACELESS = 3
"""Letters of Chinese and Japanese from which on a word of a line is taken to be two letters long."""
_PARTICLE = late(r"[的了是在和有与與为為对對将將不也上中并並从從以及等就说說のにはをがとでもたし]")
"""Their function words of one letter, and letters that end verbs."""
SIZES = (1, 2, 3, 5, 7, 10, 14, 20, 30, 45, 70)
_SHARES = (0.001, 0.15, 0.25, 0.35, 0.45)
_CAPITALS = (0.001, 0.2, 0.4, 0.6, 0.8, 0.999)
PROSE = "Pp"
"""The forms of lines that are running text: a paragraph, a sentence."""
SENTENCES = PROSE + "q"
"""These and that of a sentence of few words."""
HEADLINES = "hq"
"""The forms of lines that are like headlines."""
_SHORT_WORDS, _SHORT_LINE, _END, _LAST, _FEWEST_LETTERS = 12, 15, 80, 12, 5
"""Words of a line all of which count, of a line whose signs count for more; characters and words of its end; letters of
a word that tells what a line is about, at least."""


Traits = tuple[str, ...]
"""Traits that go together: the same ones on many lines."""


class Seen(NamedTuple):
    """One line alone: its coarse `form`, its length in words (`size`), the `words` that tell what it is about, and its
    traits: the `shape` that its length and its ends give it, `signs` of what it is for and has in it, and its `terms`,
    which name words."""

    shape: Traits
    signs: Traits
    terms: Traits
    form: str
    size: int
    words: frozenset[str]


class _Words(NamedTuple):
    """The words of a line in lower case, how many of them begin with a capital, and how many digits it has."""

    low: list[str]
    capitals: int
    digits: int


def seen_alone(lines: Sequence[Line]) -> list[Seen]:
    """The lines of a page, each as it is whatever stands around it."""
    plainly = [plain(line.text[:_PROBE]) for line in lines]
    lowered = list(map(str.casefold, plainly))
    page = "\n".join(lowered)
    # a page has few of these, and most pages have none of them
    bent = any(map(page.__contains__, _BENT))
    addresses = list(filter(page.__contains__, _ADDRESSES))
    each = zip(lines, map(_words, plainly), lowered, strict=True)
    return [_seen(line, words, lower, bent, addresses) for line, words, lower in each]


def _seen(line: Line, words: _Words, lower: str, bent: bool, addresses: Sequence[str]) -> Seen:
    text = line.text[:_PROBE]
    low, capitals, digits = words
    size = len(low)
    spaceless = _is_spaceless(lower)
    if spaceless:
        size = max(size, len(text) // 2)
    whole = size if len(line.text) <= _PROBE else size * len(line.text) // _PROBE
    ends, inner = _ends(line.text), _INNER_STOP.search(text) is not None
    shape = _shape(
        bisect_right(SIZES, whole), _functional(text, low, size, spaceless), ends, inner,
        "" if ends or inner or text[-1].isalnum() else text[-1], min(text.count(","), 3), _initial(text[0]),
        bisect_right(_CAPITALS, capitals / size) if size >= 3 else None, text.isupper(),
    )  # fmt: skip
    clutter = purposes(text)
    dated = digits > 0 and _is_dated(low, lower)
    end, last = lower[-_END:], low[-_LAST:]
    if len(line.text) > _PROBE:
        end = plain(line.text[-_END:]).casefold()
        last = _words(end).low
    signs = clutter + [name for sign, name in _ANYWHERE if sign in text]
    for name, there in (
        ("date", dated),
        ("dateline", _DATELINE.match(text)),
        ("address", (addresses and any(map(lower.__contains__, addresses))) or ("@" in text and _MAIL.search(text))),
        ("separators", ("::" in text or any(map(text.__contains__, _SIGNS))) and _SEPARATORS.search(text)),
        ("quoted", _QUOTED.search(text)),
        ("you", not _YOU.isdisjoint(low)),
        ("promotion", (bent or not _PROMOTING.isdisjoint(low)) and any(map(lower.__contains__, _PROMOTIONS))),
        ("credit", not _CREDITED.isdisjoint(last) and _CREDIT.search(end)),
        ("ellipsis", line.text.endswith(("…", "..."))),
        ("question", end.endswith("?")),
    ):
        if there:
            signs.append(name)
    if whole > _SHORT_LINE:
        signs = [f"{name}+" for name in signs]
    if digits:
        signs.append(f"digits{min(4, digits * 8 // len(text))}")
    terms = [f"w={word}" for word in set(low)] if size <= _SHORT_WORDS else [f"first={word}" for word in low[:1]]
    form = _form(whole, ends, dated, clutter)
    return Seen(shape, tuple(signs), tuple(terms), form, whole, _telling(low, spaceless))


def _is_dated(low: Sequence[str], lower: str) -> bool:
    if "年" in lower and _EASTERN_DAY.search(lower) is not None:
        return True
    return _DAY.search(lower) is not None or (not MONTH_WORDS.isdisjoint(low) and _OF_MONTH.search(lower) is not None)


def _ends(text: str) -> bool:
    """Whether a line ends as a sentence does, but for an address or those who wrote it, which can stand behind."""
    addressed = "://" in text
    if text[-1] in _STOPS and not addressed:
        return True
    told = _LINK_BEHIND.sub("", text) if addressed else text
    told = _CREDIT_BEHIND.sub("", told) if told[-1:] in (")", "]", "）") else told.rstrip("*_") or told
    return (
        told[-1] in _STOPS
        or _ENDS.search(told[-12:]) is not None
        or _SIGNED_BEHIND.search(told[-_SIGNATURE:]) is not None
    )


def _functional(text: str, low: Sequence[str], size: int, spaceless: bool) -> str:
    """The share of function words; of less than four words, only how many they are."""
    if size < 4:
        return f"few{size}"
    known = len(_PARTICLE.findall(text)) * 2 if spaceless else sum(map(FUNCTION_WORDS.__contains__, low))
    return f"function{bisect_right(_SHARES, known / size)}"


@lru_cache(maxsize=4096)
def _shape(
    size: int, functional: str, ends: bool, inner: bool, last: str, commas: int, initial: str,
    capitals: int | None, upper: bool,
) -> Traits:  # fmt: skip
    length = f"size{size}"
    return (
        "bias",
        length,
        functional,
        f"ends{ends:d}{inner:d}" if ends or inner else f"ends {last}",
        f"{length}ends{ends:d}",
        f"commas{commas}",
        initial,
        *(() if capitals is None else (f"capitals{capitals}", f"capitals{capitals}{length}")),
        *(("upper",) if upper else ()),
    )


def telling_words(text: str) -> frozenset[str]:
    """The words of a text that tell what it is about, in lower case, as in `Seen.words`."""
    return _telling(_words(plain(text)).low, _is_spaceless(text))


def _is_spaceless(text: str) -> bool:
    return spaceless_letters(text) >= _SPACELESS


def _telling(low: Sequence[str], spaceless: bool) -> frozenset[str]:
    """The longer of these words; the pairs of letters of what is written without spaces."""
    if spaceless:
        return frozenset(run[at : at + 2] for run in low for at in range(len(run) - 1))
    return frozenset([word for word in low if len(word) >= _FEWEST_LETTERS])


def _words(text: str) -> _Words:
    """The words of a text with plain signs."""
    if not text.isascii():
        words = _WORD.findall(text)
        capitals = sum(map(str.isupper, map(_FIRST, words)))
        return _Words(list(map(str.casefold, words)), capitals, len(_DIGIT.findall(text)) if has_digit(text) else 0)
    # the same in a third of the time
    cases = text.translate(_CASES)
    letters = text.lower().translate(_LETTERS)
    if "'" in text:  # those that stand within words are part of them
        letters = f" {letters} ".replace("''", " ").replace("' ", " ").replace(" '", " ")
    return _Words(letters.split(), cases.count(" A") + cases.startswith("A"), cases.count("0"))


@lru_cache(maxsize=1024)
def _initial(first: str) -> str:
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
