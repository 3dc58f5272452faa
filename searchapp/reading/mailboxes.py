"""Mailboxes (mbox, RFC 4155), in which programs for mail keep and export letters one after another: each letter is read
as one that was saved by itself.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from searchapp.article import Reading
from searchapp.errors import ReadingError
from searchapp.patterns import late
from searchapp.reading.articles import articles_of
from searchapp.reading.files.opening import ARTICLES_LIMIT
from searchapp.reading.formats import letter_page
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.own.settings import FileSettings
from searchapp.reading.stacking import Stack

_POSTMARK = b"From "
_HEAD = rb"From [^\n]{1,300}?\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b[^\n]{1,40}?\d:\d\d\b[^\n]{0,60}\n(?=[!-9;-~]{1,80}:)"
"""The line above each letter: its sender and the moment at which it came; below it stands the first of its headers."""
_FIRST, _BETWEEN = late(_HEAD), late(rb"(?:(?<=\n\n)|(?<=\n\r\n))" + _HEAD)
_QUOTED = late(rb"^>(?=>{0,20}From )", re.MULTILINE)
"""What a mailbox puts before such a line within a letter, for it not to be taken for one."""
_NAMED = 10
"""Letters without a text of which the user is told one by one."""


def letters_of(data: bytes) -> tuple[bytes, ...]:
    """The letters of a mailbox; none where the bytes are no mailbox. Raises ReadingError where they are too many."""
    first = _FIRST.match(data) if data.startswith(_POSTMARK) else None
    if first is None:
        return ()
    heads = [first.span(), *(found.span() for found in _BETWEEN.finditer(data, first.end()))]
    ends = [(heads[-1][1], len(data))]
    if len(heads) > ARTICLES_LIMIT:
        raise ReadingError(f"more than {ARTICLES_LIMIT:,} letters in one mailbox; split it")
    bounds = [(start, end) for (_, start), (end, _) in pairwise(heads)] + ends
    return tuple(_QUOTED.sub(b"", data[start:end]) for start, end in bounds)


def read_mailbox(letters: Sequence[bytes], path: str, settings: FileSettings, outlets: OutletList | None) -> Reading:
    """The articles of the letters of a mailbox; its text is theirs one below another."""
    stack, without, encodings = Stack(), list[int](), set[str]()
    for number, letter in enumerate(letters, 1):
        try:
            opened = letter_page(letter, path)
        except ReadingError:
            without.append(number)
            continue
        found = [one for one in articles_of(opened.page, settings, outlets) if one.body]
        if not stack.add(opened.page.text, found):
            without.append(number)
            continue
        encodings.add(opened.encoding)
    if not stack.articles:
        return Reading(path, error="no text in any letter of the mailbox")
    encoding = encodings.pop() if len(encodings) == 1 else "utf-8"
    told = tuple(_told(without))
    return Reading(path, encoding, stack.articles[0].language, None, told, tuple(stack.articles), stack.text)


def _told(without: Sequence[int]) -> Iterator[str]:
    yield from (f"letter {number}: no text in it" for number in without[:_NAMED])
    if len(without) > _NAMED:
        yield f"no text in {len(without) - _NAMED} more letters"
