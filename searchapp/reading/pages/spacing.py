"""Text that programs took out of the mark-up of a page without its line ends: the lines it had before, where runs of
spaces or a notice of rights set them apart."""

import re
from collections import Counter
from collections.abc import Iterator

from searchapp.patterns import late
from searchapp.reading.pages.page import Line

_RUN = late(r"[^\S\n]{4,}")
_GAPS = ("  ", "\t", "\u00a0\u00a0", "\u00a0 ")
_ENDS = frozenset(".!?…:”\"’')»]")
_FEWEST, _SHARE = 3, 2 / 3
"""Runs of spaces behind the end of a sentence from which on they set paragraphs apart, and their share of all: between
the columns of a table there are others."""
_TURN = late(r"(?<=[.!?…”\"')])[^\S\n]{1,3}(?P<label>[^\W\d_a-z]\S{0,30}(?:\s[^\W\d_a-z]\S{0,30}){0,2}:)(?=\s)")
_TURNS = 3
"""Times that a label stands behind a sentence from which on it begins turns of an interview that were run together."""

RIGHTS_RESERVED = (
    r"rights reserved|rechte vorbehalten|droits réservés|derechos reservados|diritti riservati|права защищены|"
    r"права захищені|hakları saklıdır|direitos reservados"
)
"""What notices of rights say, in small letters."""
_SIGNS = ("©", "(c)", "(C)", "opyright")
_NOTICE = late(
    r"(?<=[.!?…”\"'’)])\s{1,3}(?P<notice>(?:©|\([cC]\)|Copyright(?:\s©|\s\([cC]\))?)\s?(?:19|20)\d\d\b.{0,400}"
    rf"(?i:{RIGHTS_RESERVED}).{{0,120}})$"
)
"""Who holds the rights, behind the last sentence of a paragraph."""


def with_notices_apart(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, with a notice of rights at the end of a paragraph made a line of its own."""
    if not any(sign in line.text for line in lines for sign in _SIGNS):
        return lines
    return tuple(part for line in lines for part in _parts(line, _NOTICE.finditer(line.text), "notice"))


def parted(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines with those that hold several paragraphs made as many, a blank line before each."""
    gapped = [line.text for line in lines if any(gap in line.text for gap in _GAPS)]
    if not gapped:
        return lines
    runs = [text[run.start() - 1] in _ENDS for text in gapped for run in _RUN.finditer(text)]
    if sum(runs) < max(_FEWEST, _SHARE * len(runs)):
        return lines
    paragraphs = [part for line in lines for part in _parts(line, _RUN.finditer(line.text))]
    labels = Counter(met["label"] for line in paragraphs for met in _TURN.finditer(line.text))
    turns = {label for label, times in labels.items() if times >= _TURNS}
    return tuple(
        part
        for line in paragraphs
        for part in _parts(line, (met for met in _TURN.finditer(line.text) if met["label"] in turns), "label")
    )


def _parts(line: Line, gaps: Iterator[re.Match[str]], label: str = "") -> Iterator[Line]:
    """What stands before, between and behind some gaps in a line, or with `label` from that group of each on; places in
    the file text stay."""
    begin = 0
    for gap in gaps:
        yield _part(line, begin, gap.start())
        begin = gap.start(label) if label else gap.end()
    yield _part(line, begin, len(line.text))


def _part(line: Line, begin: int, end: int) -> Line:
    after_blank = line.after_blank or begin > 0
    return line._replace(
        text=line.text[begin:end], start=line.start + begin, end=line.start + end, after_blank=after_blank
    )
