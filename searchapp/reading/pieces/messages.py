"""Exports and copies of channels and chats: every message with its day, its sender and whom it was forwarded from.

In text a message begins with a head of sender and clock, in one of the ways in which Telegram and WhatsApp write it; in
pages that Telegram's desktop program exports the mark-up says which line is what.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.reading.dates.forms import NO_DAY, PrintedDate, printed_dates
from searchapp.reading.pages.page import Line, Page
from searchapp.records import dataclass
from searchapp.text.sentences import ended

_WHEN = r"(?P<full>[^\[\]\n]{8,40}?\d(?:\s?[ap]\.?m\.?)?)"
_HEADS = (
    late(rf"(?i)\u200e?(?P<who>[^\[\]\n]{{1,80}}?),\s\[{_WHEN}\]:?(?:\s|$)"),
    late(rf"(?i)\u200e?\[{_WHEN}\]\s(?P<who>[^:\[\]\n]{{1,80}}):(?:\s|$)"),
    late(
        r"(?i)\u200e?(?P<full>\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?\s?m\.?)?)"
        r"\s[-–]\s(?:(?P<who>[^:\n]{1,80}):(?:\s|$))?"
    ),
)
_MOMENT = late(
    r"(?i)\W{0,2}(?P<full>\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[,T]?\s?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?)"
    r"(?:\]\s?|\W{0,2}$)"
)
_NAMED = late(r"(?i)(?:(?:channel|chat|group|kanal|канал|canal|قناة)\s?:\s?)?@?(?P<who>[^.!?\n]{2,60})$")
_FORWARDED = late(
    r"(?i)\[?\s?(?:forwarded from|forwarded message from|weitergeleitet (?:von|aus)|переслано (?:от|из)|transféré de|"
    r"reenviado de|iletildi:?|kaynak:)\s(?P<who>[^\[\]\n]{1,80}?)\s?\]?$"
)
_NO_WORDS = late(
    r"(?i)\u200e.*|(?:\[\s?(?:in reply to|photo|video|file|voice|sticker|gif|album|фотография|видео|файл|foto|"
    r"document)\b.{0,120}\]?"
    r"|<?(?:media omitted|attached: .{1,80}|medien ausgeschlossen|без медиафайлов|multimedia omitido|médias omis)>?"
    r"|(?:image|video|audio|sticker|gif|document) omitted|in reply to this message"
    r"|not included, change data exporting settings to download\.?)$"
)
_FOOT = late(
    r"(?i)\W{0,8}(?:[^\W\d_][\w' ]{0,40}\W{1,5})?"
    r"(?:@\w{3,40}|(?:https?://)?(?:t|telegram)\.me/\S{2,80}|https?://\S{4,300})"
    r"(?:\W{1,5}(?:@\w{3,40}|(?:https?://)?t\.me/\S{2,80}))*\W{0,4}$"
    r"|\W{0,8}(?:subscribe|follow us|join us|join the channel|подпи\w{3,10}|abonnier\w{0,4}|abone ol)\b.{0,60}$"
)
_LEAST, _LEAST_UNSIGNED, _WORDS = 2, 3, 5
"""Messages of an export, of one without senders, and words of a message that stands alone, at least."""
_HEAD, _LONGEST_HEAD = 90, 200
"""Characters among which a head has a bracket, if it has one; of a whole head, at most."""
_BEFORE = 12
"""Lines that can stand above the first message."""
_ONE_SENDER = 0.9
_TITLE_WORDS = 20
_ENDS = (".", "!", "?", "…", ":", ";", ",")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its day, the words that say so, who sent it, whom it was forwarded from, its lines without head and
    foot, its span with them. `title` says that the first line is a heading."""

    date: PrintedDate
    head: str
    sender: str | None
    origin: str | None
    lines: tuple[Line, ...]
    span: Span
    title: bool


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel or chat: its `name` where it has one, its messages in the order of the file."""

    name: str | None
    messages: tuple[Message, ...]


@dataclass(slots=True)
class _Open:
    """A message that is being gathered."""

    date: PrintedDate
    head: str
    start: int
    end: int
    sender: str | None = None
    origin: str | None = None
    lines: list[Line] | None = None


def channel_of(page: Page) -> Channel | None:
    """The channel or chat that a page is an export of; None where it is none."""
    name, sure = None, False
    if page.markup:
        name, found = _exported(page)
        if not found:
            found = list(_shown(page))
            sure = bool(found)
    else:
        found = list(_copied(page))
    senders = Counter(one.sender for one in found if one.sender)
    if not sure and senders.total() < max(_LEAST, len(found) / 2):
        name, found = (None, []) if page.markup else _unsigned(page)
        senders.clear()
    messages = tuple(_closed(found))
    if name is None and senders:
        sender, times = senders.most_common(1)[0]
        name = sender if times >= _ONE_SENDER * senders.total() else None
    return Channel(name, messages) if messages else None


def _copied(page: Page) -> Iterator[_Open]:
    """The messages of a text, each below or behind its head."""
    current: _Open | None = None
    for number, line in enumerate(page.lines):
        head = _head(line.text)
        if head is None:
            if current is None and number >= _BEFORE:
                return
            if current is not None:
                _add(current, line)
            continue
        if current is not None:
            yield current
        met, date = head
        sender = (met["who"] or "").strip(" ~\u200e") or None
        current = _Open(date, met[0].strip(), line.start, line.end, sender)
        rest = line.text[met.end() :].strip()
        if rest and sender:
            # the words behind a head stand at the end of its line, which may have been joined from several
            _add(current, line._replace(text=rest, start=max(line.start + met.end(), line.end - len(rest))))
    if current is not None:
        yield current


def _unsigned(page: Page) -> tuple[str | None, list[_Open]]:
    """The name and the messages of a text that is nothing but messages without senders, each behind a moment in
    brackets or right below one that stands alone, the name above the first of them."""
    first = next((index for index in range(min(2, len(page.lines))) if _moment(page.lines, index) is not None), None)
    if first is None:
        return None, []
    heads = [_moment(page.lines, index) for index in range(len(page.lines))]
    if sum(head is not None for head in heads) < _LEAST_UNSIGNED:
        return None, []
    named = _NAMED.match(page.lines[0].text) if first else None
    if first and named is None:
        return None, []
    found: list[_Open] = []
    for line, head in zip(page.lines[first:], heads[first:], strict=True):
        if head is not None:
            met, date = head
            found.append(_Open(date, met[0].strip(" []"), line.start, line.end))
            rest = line.text[met.end() :].strip()
            line = line._replace(text=rest, start=max(line.start + met.end(), line.end - len(rest)))
        if line.text:
            _add(found[-1], line)
    return named["who"] if named else None, found


def _moment(lines: Sequence[Line], index: int) -> tuple[re.Match[str], PrintedDate] | None:
    """The day and clock with which a message without sender begins; None where a line begins none."""
    text = lines[index].text
    if not (text[0].isdigit() or (text[0] == "[" and text[1:2].isdigit())):
        return None
    met = _MOMENT.match(text[:_HEAD])
    if met is None or (met.end() < len(text)) != (text[0] == "["):
        return None
    below = lines[index + 1] if index + 1 < len(lines) else None
    if met.end() == len(text) and (not lines[index].after_blank or below is None or below.after_blank):
        return None
    date = next(printed_dates(met["full"]), None)
    return (met, date) if date is not None and date.year and date.day and date.time else None


def _head(text: str) -> tuple[re.Match[str], PrintedDate] | None:
    if "[" not in text[:_HEAD] and not text[0].isdigit() and text[0] != "\u200e":
        return None
    for pattern in _HEADS:
        met = pattern.match(text[:_LONGEST_HEAD])
        date = next(printed_dates(met["full"]), None) if met else None
        if met and date is not None and date.year and date.day and date.time:
            return met, date
    return None


def _exported(page: Page) -> tuple[str | None, list[_Open]]:
    """The name of the channel and the messages of a page that Telegram's desktop program exported."""
    found: list[_Open] = []
    name = sender = None
    if not any("page_header" in place.names for place in page.markup[:_LEAST]):
        return None, found
    for line, place in zip(page.lines, page.markup, strict=True):
        if "page_header" in place.names and name is None:
            name = line.text
        if "message" not in place.names or "service" in place.names:
            continue
        date = next(printed_dates(place.told), None) if "date details" in place.names else None
        if "from_name" in place.names and found:
            if "forwarded" in place.names:
                day = next(printed_dates(line.text), None)
                found[-1].origin = line.text[: day.start if day else None].strip()
            else:
                sender = found[-1].sender = line.text
        elif date is not None and date.year and date.time:
            found.append(_Open(date, place.told, line.start, line.end, sender))
        elif found and place.names.startswith("text "):
            _add(found[-1], line)
    return name, found


def _shown(page: Page) -> Iterator[_Open]:
    """The messages of a page on which Telegram shows a channel or one of its posts to everybody."""
    current: _Open | None = None
    for line, place in zip(page.lines, page.markup, strict=True):
        if "tgme_widget_message" not in place.names:
            continue
        if "message_owner_name" in place.names or "message_author" in place.names:
            current = _Open(NO_DAY, "", line.start, line.end, line.text)
        elif current is None:
            continue
        elif "forwarded_from" in place.names:
            current.origin = re.sub(r"(?i)^forwarded from\s", "", line.text)
        elif "message_text" in place.names:
            _add(current, line)
        elif "message_info" in place.names or "message_meta" in place.names:
            date = next(printed_dates(place.told or line.text), None)
            if date is not None and date.year and date.day:
                current.date, current.head, current.end = date, place.told or line.text, line.end
                yield current
                current = None


def _add(message: _Open, line: Line) -> None:
    forwarded = _FORWARDED.match(line.text)
    if forwarded and not message.lines:
        message.origin = forwarded["who"]
    elif not _NO_WORDS.match(line.text):
        message.lines = [*(message.lines or ()), line]
    message.end = line.end


def _closed(found: Sequence[_Open]) -> Iterator[Message]:
    """The messages with words of their own; what is shorter goes on with the one before it."""
    last: Message | None = None
    for one in found:
        lines = one.lines or []
        while len(lines) > 1 and _FOOT.match(lines[-1].text):
            lines.pop()
        words = sum(len(_WORD.findall(line.text)) for line in lines)
        if words < _WORDS or (len(lines) == 1 and _FOOT.match(lines[0].text)):
            if last is not None and last.date.value == one.date.value:
                short = () if one.sender not in (None, last.sender) else tuple(lines)
                last = replace(last, lines=(*last.lines, *short), span=Span(last.span.start, one.end))
            continue
        if last is not None:
            yield last
        heading = (
            len(lines) > 1 and len(_WORD.findall(lines[0].text)) <= _TITLE_WORDS and not ended(lines[0].text, _ENDS)
        )
        last = Message(one.date, one.head, one.sender, one.origin, tuple(lines), Span(one.start, one.end), heading)
    if last is not None:
        yield last
