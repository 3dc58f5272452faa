"""Labels of turns as they are printed: names and offices before a colon, or as minutes print them before a full stop.

`Dr. Hans Weber (SPD):`, `The Secretary of State for Ports (Dr Priya Rao):`, `[00:03:12] SPEAKER 1:`, `Q    When?`;
`M. Jean Morel. –`, `Mme la présidente.`, `Mr. HOLM of Ohio.`, `PRESIDENTE.`, `Орлов И. П.`
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.speakers.names.runs import UPPER
from searchapp.quotes.transcripts.standing import LONGEST, is_loud, standing

_TIME = r"[\[(]?\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,3})?)?[\])]?"
_BRACKET = r"\([^()\n]{1,120}\)"
_BRACKETS = rf"(?P<brackets>(?:{_BRACKET}\s*){{0,3}})"
_WITH_COLON = compiled(
    rf"\s*(?:(?P<time>{_TIME})\s*(?:[-–—|]\s*)?|Q\d{{1,3}}\s+)?(?P<label>[{UPPER}][^:\n!?“”«»\"]{{0,110}}?)\s*{_BRACKETS}:(?=\s|$)"
    rf"(?:\s+[—–-](?=\s))?(?:\s+(?P<behind>\({_TIME}\))(?=\s|$))?"
)
# Anna Berg  0:12 in a line of its own, with what is said below
_TIMED = compiled(rf"\s*(?P<label>[{UPPER}][^:\n!?.“”«»\"()]{{1,60}}?)(?P<brackets>):?\s+\(?(?P<time>{_TIME})\)?:?\s*")
_TIME_ENDS = "0123456789)]: "
# so far into a paragraph its label ends
_REACH = 260
_QUESTION_MARK = late(r"\s*(?P<label>Q)(?P<brackets>)(?P<time>)\s+(?=\S)")

_NAME = rf"[{UPPER}][\w’'-]+(?:\s(?:d[eui]|des|della|v[ao]n|der|den|[{UPPER}][\w’'-]*\.?)){{0,5}}"
_ROLE = r"(?:,\s[^.:!?\n]{2,120})?"
_DASHED = (
    rf"\s*(?P<label>(?:(?:MM?|Mmes?|Mlle|Mrs?|Ms|Dr|Sra?|Prof|[{UPPER}])\.?\s?){{0,2}}[{UPPER}]"
    rf"[^:.;!?\n“”«»\"()]{{1,60}}?)\s*{_BRACKETS}{_ROLE}\.\s?[–—-]\s(?=\S)"
)
_STOPPED = {
    "fr": (
        rf"\s*(?P<label>(?:MM?\.|Mmes?|Mlle)\s(?:l[ea]s?\s[a-zà-ÿ][a-zà-ÿ\s’'-]{{3,60}}?|{_NAME}))"
        rf"\s*{_BRACKETS}{_ROLE}\.\s(?:[–—-]\s)?"
    ),
    "en": (
        r"\s*(?P<label>(?:Mr|Mrs|Ms|Dr)\.\s"
        r"(?:[A-Z][\w’'-]+)(?:\s[A-Z][\w’'-]*\.?){0,2}(?:\sof\s[A-Z]\w+(?:\s[A-Z]\w+)?)?"
        r"|(?:Chair(?:man|woman)?|Senator|Secretary|General|Ambassador|Commissioner)\s[A-Z][\w’'-]+"
        r"|The\s(?:PRESIDING\sOFFICER|(?:Acting\s)?C(?:HAIR|hair)(?:MAN|man)?|SPEAKER(?:\spro\stempore)?|VICE\sPRESIDENT|"
        rf"CLERK|PRESIDENT(?:\spro\stempore)?))\s*{_BRACKETS}(?:\s?\[[^\[\]\n]{{1,60}}\])?\.\s"
    ),
    "it": rf"\s*(?P<label>[{UPPER}]{{2}}[{UPPER}’' -]{{0,50}}[{UPPER}])\s*{_BRACKETS}{_ROLE}\.\s",
    "pt": (
        rf"\s*(?P<label>(?:O|A)\s(?:S[Rr][Aa]?\.ª?|S[Rr]\.ª)\s[{UPPER}][^:.;!?\n“”«»\"()]{{1,60}}?)"
        r"\s*(?P<brackets>(?:\([^()\n]{1,120}\)\s*)?):?\s[–—-]\s"
    ),
    "ru": (
        r"\s*(?P<label>Председательствующ(?:ий|ая)|[А-ЯЁ][\w-]+\s[А-ЯЁ]\.\s?[А-ЯЁ]\.)(?P<brackets>)"
        r"(?:,\s[^.:!?\n]{3,120}\.|\.)?(?:\s(?=[А-ЯЁ«\"(])|\s*$)"
    ),
    "uk": (
        r"\s*(?P<label>Г(?:ОЛОВУЮЧ|оловуюч)(?:ИЙ|ий|А|а)|[А-ЯЄІЇҐ][\w’'-]+\s[А-ЯЄІЇҐ]\.\s?[А-ЯЄІЇҐ]\.)(?P<brackets>)"
        r"(?:,\s[^.:!?\n]{3,120}\.|\.)?(?:\s(?=[А-ЯЄІЇҐ«\"(])|\s*$)"
    ),
}
# with what an English label before a full stop begins
_STOPPED_BEGIN = "MDCSGAT"
_BY_LANGUAGE = {language: late(pattern) for language, pattern in _STOPPED.items()}
_WITH_DASH = compiled(_DASHED)
# without it no label is one with a dash
_STOP_AND_DASH = compiled(r"\.\s?[–—-]\s")
# of a post, which is quoted, and no turn
_ACCOUNT = "@"
# what Italian minutes call the chair; without it a line that begins with capitals and a full stop is dated so
_ITALIAN_CHAIR = "PRESIDENTE"
# so many labels before a full stop make minutes
_MINUTES = 3
# so many times more of them than of labels with a colon
_MOSTLY = 3


# labels in capitals that stand alone, with what is said below: so many, most of them again and again
_LOUD = 6
# signs of a short form with its full stop and the space before it: SEN.
_INITIAL = 5
# spaces in a name before its office, and what no name has
_WORDS_OF_NAME, _OF_OFFICE = 4, late(r"\b(?:FOR|OF|THE|AND|TO|ON)\b")
# a name in capitals behind a form of address, as nothing but a record prints it
_IN_CAPITALS = compiled(r"(?:Mr|Mrs|Ms|Dr)\.\s(?:Mc|Mac|De|Di|La|Le|O[’'])?[A-Z][A-Z’'-]+\b")
ENDED = (".", "?", "!", "…", "”", '"', "’", ")", "]", "--", "—")
"""With what a paragraph of words ends."""


class Printed(NamedTuple):
    """A label as printed: its words without times and brackets, their place, what stands in the brackets, and where
    the words said begin; `timed` where the time of the turn stands with it, `minuted` where a full stop ends it,
    `alone` where it stands in a line of its own in a record of such."""

    words: str
    place: Span
    brackets: tuple[str, ...]
    start: int
    timed: bool = False
    minuted: bool = False
    alone: bool = False


def printed_labels(text: str, spans: Sequence[Span], language: str | None) -> Mapping[Span, Printed]:
    """The paragraphs that begin as a turn does, with their labels; some may be headings, or names of a list."""
    found: dict[Span, Printed] = {}
    stopped: dict[Span, Printed] = {}
    asked: dict[Span, Printed] = {}
    timed: dict[Span, Printed] = {}
    by_language = _BY_LANGUAGE.get(language or "")
    has_dashes = bool(spans) and _STOP_AND_DASH.search(text, spans[0].start, spans[-1].end) is not None
    for span in spans:
        start, end = span.start, min(span.end, span.start + _REACH)
        if text.startswith("Q", start) and (match := _QUESTION_MARK.match(text, start, end)) is not None:
            asked[span] = _printed(match)
        if text.find(":", start, end) >= 0:
            ends_timed = end == span.end and text[end - 1] in _TIME_ENDS
            if ends_timed and (match := _TIMED.fullmatch(text, start, end)) is not None:
                timed[span] = _printed(match)
                continue
            if (match := _WITH_COLON.match(text, start, end)) is not None and _ACCOUNT not in match["label"]:
                found[span] = _printed(match)
                if language != "en" or ". " not in match["label"]:
                    continue
        match = by_language.match(text, start, end) if by_language is not None else None
        if match is None and has_dashes:
            match = _WITH_DASH.match(text, start, end)
        if match is not None:
            stopped[span] = _printed(match)
    chaired = language != "it" or any(label.words == _ITALIAN_CHAIR for label in stopped.values())
    minutes = len(stopped) >= _MINUTES and chaired and len({label.words for label in stopped.values()}) > 1
    if minutes and len(stopped) > _MOSTLY * len(found):
        # what stands before a colon is a heading
        found = {}
    if minutes or any(_IN_CAPITALS.fullmatch(label.words.partition(" of ")[0]) for label in stopped.values()):
        found |= {span: label._replace(minuted=True) for span, label in stopped.items()}
    if len(timed) > 1:
        found |= timed
    short = {at: text[span.start : span.end] for at, span in enumerate(spans) if span.end - span.start <= LONGEST}
    loud = {spans[at]: Printed(line, spans[at], (), spans[at].end) for at, line in short.items() if is_loud(line)}
    if not minutes and len(loud) >= _LOUD and 2 * len({label.words for label in loud.values()}) <= len(loud):
        found |= loud
    names = standing(short, lambda at: at < len(spans) and text.endswith(ENDED, *spans[at]))
    for at, name in names.items():
        start, end = spans[at]
        found[spans[at]] = Printed(name, Span(start, start + len(name)), (), end, alone=True)
    found |= _over_two_lines(text, spans, found)
    # a letter alone asks only those who answer under their names
    if asked and any(label.words.isupper() and " " in label.words for label in found.values()):
        found |= asked
    return found


def _over_two_lines(text: str, spans: Sequence[Span], found: Mapping[Span, Printed]) -> dict[Span, Printed]:
    """The labels in capitals of which only the last words stand on the line of what is said: CARL HOLM, MINISTER FOR |
    PORTS AND FERRIES: Good morning. Both lines have them."""
    broken: dict[Span, Printed] = {}
    for above, span in pairwise(spans):
        label = found.get(span)
        if label is None or not label.words.isupper() or above in found or above.end - above.start > LONGEST:
            continue
        line = text[above.start : above.end]
        head, _, role = line.partition(", ")
        if role and is_loud(line) and head.count(" ") <= _WORDS_OF_NAME and not _OF_OFFICE.search(head):
            broken[above] = Printed(line, above, (), above.end)
            broken[span] = label._replace(words=line, place=above)
    return broken


def _printed(match: re.Match[str]) -> Printed:
    brackets = tuple(match.group("brackets").strip(" ()").replace(") (", ")(").split(")("))
    parts = match.groupdict()
    timed = bool(parts.get("time") or parts.get("behind"))
    words, start = match.group("label"), match.start("label")
    if words.endswith(".") and words.isupper() and len(words) - words.rfind(" ") > _INITIAL:
        words = words[:-1]
    place = Span(start, start + len(words))
    return Printed(words, place, brackets if brackets[0] else (), match.end(), timed)


def minuted_label(line: str) -> str:
    """The label with which a line begins as English minutes print turns, before a full stop; empty for no such line."""
    match = _BY_LANGUAGE["en"].match(line, 0, _REACH) if line[0] in _STOPPED_BEGIN else None
    return match.group("label") if match is not None else ""


def behind_space(text: str, start: int, end: int) -> int:
    """Where the words of `text[start:end]` begin."""
    while start < end and text[start].isspace():
        start += 1
    return start
