"""Articles as archives of clippings export them, the paper and its day on one line: below the title (Retriever,
NewsBank), or above it and below the text again (wiso)."""

import re
from collections.abc import Sequence
from itertools import dropwhile, takewhile

from searchapp.patterns import late
from searchapp.reading.pages.page import Line
from searchapp.reading.pieces.press_article import PressArticle, press_article

_DAY_LAST = late(
    r"(?P<outlet>[^,|]{2,60}(?:,\s[^,|\d]{2,40})?),\s(?P<day>\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})(?:\s\d{1,2}[:.]\d\d)?$"
)
"""`Harbour Post, 2004-12-29 09:31`."""
_DAY_FIRST = late(r"(?P<day>[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4})\s\|\s(?P<outlet>\S.{2,80})$")
"""`July 17, 2024 | Harbour Post, The (Tarnby, MD)`."""
_VOM = late(r"[\"„“»]?(?P<outlet>[^\"“”«»]{2,60}?)[\"“”«]?\svom\s(?P<day>\d{1,2}\.\d{1,2}\.\d{4})\b.{0,100}$")
"""`"Hafenpost" vom 03.04.2017, Nr. 2307, S. 4`."""
_MEDIUM = late(r"(?:pu ?bli(?:sert|cerat|ceret)\s(?:på|i)\s\w{2,10}|sä?e?nd?t i\s.{2,30})\W{0,2}$", re.IGNORECASE)
"""Where a clipping is from, the last line of its head: `Publicerat i print.`, `Publisert på trykk.`."""
_OF_HEAD = late(
    r"(?:author/byline:\s?(?P<author>[^|]{2,60}?)\s?(?:\|.{0,200})?|section:\s.{0,200}|(?:\d{1,3},)?\d{1,3}(?:\swords)?|words|"
    r"(?:read news document|openurl link))$",
    re.IGNORECASE,
)
_PAGE = late(r"(?:side|sida|s\.)\s\d.{0,20}$", re.IGNORECASE)
_END = late(
    r"(?:©|\(c\)|copyright\b|alla artiklar är skyddade|alle artikler er beskyttet|citation\s?\(|"
    r"record number\s?:|(?:läs|les|læs|se) (?:hela|hele|webb?arti[ck]e?l\w{0,4}|nettartik\w{2,4})\b.{0,20}\bhttps?://|"
    r"https?://ret\.nu/)",
    re.IGNORECASE,
)
_SOURCE = late(r"Quelle\s?:\s?(?P<told>.{0,200})$")
_NUMBER = late(r"(?:Dokumentnummer\s?:|Dauerhafte Adresse des Dokuments\b)")
_BYLINE = late(r"[Vv]on\s(?P<author>[A-ZÄÖÜ].{2,60})$")
_HEAD = 5
"""Lines from the paper to the end of a head, at most."""


def clipped(lines: Sequence[Line]) -> PressArticle | None:
    """What the head of a clipping says and the lines of its text; None where the lines are no such clipping."""
    if len(lines) < 3:
        return None
    begin = _begin(lines, 1)
    if begin is None:
        return _sourced(lines)
    paper = _DAY_LAST.match(lines[1].text) or _DAY_FIRST.match(lines[1].text)
    if not paper:
        return None
    head = lines[2:begin]
    author = next((met["author"] for line in head if (met := _OF_HEAD.match(line.text)) and met["author"]), "")
    if not author and head and not _PAGE.match(head[0].text) and not _OF_HEAD.match(head[0].text):
        author = head[0].text if len(head) > 1 else ""
    text = tuple(takewhile(lambda line: not _END.match(line.text), lines[begin:]))
    return press_article(lines[0].text, paper["outlet"], author, paper["day"], text)


def titles_of_clippings(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that are titles of such clippings, which stand in a file with nothing drawn above the first of them.
    A line may be drawn below a title."""
    found = set()
    for index, line in enumerate(lines[1:], 1):
        if line.text[-1].isdigit() or "|" in line.text:
            above = index - 2 if index > 1 and lines[index - 1].text.startswith("---") else index - 1
            if _begin(lines, index) is not None:
                found.add(above)
    return frozenset(found)


def _begin(lines: Sequence[Line], paper: int) -> int | None:
    """Where the text begins below the line of the paper; None where that is no line of a paper."""
    below = lines[paper + 1 : paper + 1 + _HEAD]
    if _DAY_LAST.match(lines[paper].text):
        medium = next((at for at, line in enumerate(below) if _MEDIUM.match(line.text)), None)
        return None if medium is None else paper + 2 + medium
    if _DAY_FIRST.match(lines[paper].text):
        head = len(below) - len(list(dropwhile(lambda line: _OF_HEAD.match(line.text), below)))
        return paper + 1 + head if head else None
    return None


def _sourced(lines: Sequence[Line]) -> PressArticle | None:
    """An article with its source below the text, in a file of numbered documents."""
    foot = next((at for at, line in enumerate(lines) if line.text[0] == "Q" and _SOURCE.match(line.text)), None)
    if not foot or not any(_NUMBER.match(line.text) for line in lines[foot:]):
        return None
    told = _SOURCE.match(lines[foot].text)
    paper = _VOM.match(told["told"] if told and told["told"] else lines[min(foot + 1, len(lines) - 1)].text)
    title = 1 if _VOM.match(lines[0].text) else 0
    text = tuple(lines[title + 1 : foot])
    if paper is None or not text:
        return None
    author = _BYLINE.match(text[0].text)
    return press_article(
        lines[title].text,
        paper["outlet"],
        author["author"] if author else "",
        paper["day"],
        text[1:] if author else text,
    )
