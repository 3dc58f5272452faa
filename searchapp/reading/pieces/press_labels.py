"""Articles as a press database exports them with labels throughout and the text behind `Full text:` (ProQuest,
Gale)."""

import re
from collections.abc import Sequence

from searchapp.patterns import compiled, late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.pages.page import Line
from searchapp.reading.pieces.press_article import PressArticle, press_article

_INFO = compiled(r"(?i)(?:publication (?:info|title|date)|full text|proquest document (?:link|id))\b")
_LABELLED = compiled(
    r"(?i)(?P<name>title|author|publication info|abstract|links|full text|subject|location|company(?: / organization)?|"
    r"people|classification|identifier(?: / keyword)?|publication (?:title|year|date|subject)|volume|issue|pages|"
    r"first page|section|dateline|credit|illustration|publisher|(?:place|country|language) of publication|issn|"
    r"source type|document (?:type|url)|proquest document id|copyright|last updated|database|contact us at|"
    r"caption|from|date|length|content level|lexile measure|gale document number)"
    r"\s?:\s?(?P<told>.*)",
    re.DOTALL,
)
_RECORD = 5
"""Lines below a title among which its record says where it was printed."""
_EDITED = late(r"(?<=\S)\s?[:;]?\s?\[[^\[\]]{1,40}\]$")
"""Behind a title: `Whale found: [Final Edition]`, `Whale found [Caption text only.]`."""
_HEAD = late(r"(?i)(?:(?:publication info|from)\s?:|proquest document link$)")
_FOOT = late(r"(?i)(?:database|last updated|copyright|document url|proquest document id|gale document number)\s?:")
_RIGHTS = late(r"(?i)(?:copyright\s\d{4}\b.{0,200}|source citation\b.{0,60})$")
_LINK = compiled(r"(?i)proquest document link$")
_SHOWN = compiled(r"(?i)enlarge this image\.?$")
_PARTS = {"full text": True, "details": False, "abstract": False, "links": False}
"""Headings that stand alone, and whether the text stands below."""
_CITED = late(
    r"(?P<author>[^.\[\]]{2,120}?)\s?\.\s(?P<outlet>[^;\[\]]{2,60}?)\s?;\s[^\[\]]{2,60}\[[^\[\]]{2,60}\]\.?\s?"
    r"(?P<rest>.{6,60})$"
)
"""Author, paper, place and day on one line: `Lind, Nora . Harbour Post ; Tarnby [Tarnby]. 14 Aug 2019: B.1.`."""


def is_labelled(line: Line) -> bool:
    """Whether a line is a label that only such an article has."""
    return _INFO.match(line.text) is not None


def begins_record(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is the title of an article right behind the labels of another one."""
    if not index or not _FOOT.match(lines[index - 1].text) or _LABELLED.match(lines[index].text):
        return False
    return any(_HEAD.match(line.text) for line in lines[index + 1 : index + _RECORD])


def labelled(lines: Sequence[Line]) -> PressArticle | None:
    """What the labels of an article say and the lines of its text; the title stands above the first label."""
    labels: dict[str, str] = {}
    text: list[Line] = []
    title, open_text = "", False
    for index, line in enumerate(lines):
        met = _LABELLED.match(line.text)
        if met and open_text and not _closes(lines, index):
            met = None
        name = met["name"].casefold() if met else ""
        if (opens := _PARTS.get(line.text.casefold())) is not None:
            open_text = opens
            continue
        if met and name == "full text":
            open_text = True
            if met["told"]:
                text.append(line._replace(text=met["told"], start=line.end - len(met["told"])))
        elif met:
            open_text = False
            labels.setdefault(name, met["told"])
        elif open_text and _RIGHTS.match(line.text):
            open_text = False
        elif open_text and not _SHOWN.match(line.text):
            text.append(line)
        elif cited := _CITED.match(line.text):
            labels |= {"author": cited["author"], "publication info": f"{cited['outlet']}; {cited['rest']}"}
        elif not labels and not _LINK.match(line.text):
            title = line.text
    outlet, _, rest = labels.get("publication info", "").partition(";")
    days = (labels.get("publication date", ""), rest.replace("]", " "), labels.get("date", ""))
    printed = (words[date.start : date.end] for words in days for date in printed_dates(words) if date.day)
    day = next(printed, "")
    outlet = (labels.get("publication title") or outlet or labels.get("from", "")).partition(";")[0]
    title = _EDITED.sub("", labels.get("title") or title)
    return press_article(title, outlet, labels.get("author", ""), day, tuple(text))


def _closes(lines: Sequence[Line], index: int) -> bool:
    """Whether a label within the text ends it, for others stand below: not so below `Location: City Hall.`"""
    below = lines[index + 1 : index + 1 + _RECORD]
    return 2 * sum(_LABELLED.match(line.text) is not None for line in below) >= len(below)
