"""Sentences of a text, as spans; full stops of abbreviations and within quotes do not end one."""

import re

from searchapp.article import Span

_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s)|\n+")


def sentences(text: str, span: Span | None = None) -> list[Span]:
    """The sentences of `text` (or of its part `span`), as spans of `text` without outer spaces."""
    start, stop = span or (0, len(text))
    found, at = [], start
    for mark in _END.finditer(text, start, stop):
        found.append((at, mark.end()))
        at = mark.end()
    found.append((at, stop))
    return [s for s in (_trimmed(text, a, b) for a, b in found) if s.start < s.end]


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
