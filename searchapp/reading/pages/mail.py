"""Saved e-mails and web archives (MHTML): the part that holds the text, and what the headers say.

Both are MIME messages (RFC 5322, RFC 2557); a newsletter's or an archive's HTML part is preferred to none,
plain text to HTML in an e-mail.
"""

import email
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import EmailPolicy
from typing import Any, cast

from searchapp.errors import ReadingError
from searchapp.reading.encodings import text_encoding
from searchapp.reading.files.decoding import Decoded, decode
from searchapp.reading.pages.forwards import without_prefix
from searchapp.reading.pages.page import Fact, HtmlFacts
from searchapp.records import dataclass

_PARTS_LIMIT = 500
_HEADER_LIMIT = 2_000


class _Headers(EmailPolicy):
    """Headers as the standard library reads them, of bounded length; one that it cannot read is empty."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        try:
            return super().header_fetch_parse(name, value[:_HEADER_LIMIT])
        except (ValueError, LookupError, AttributeError, TypeError, ArithmeticError, RecursionError):
            # its parser fails in these ways on malformed headers, and takes the square of the time for long ones
            return ""


@dataclass(frozen=True, slots=True)
class Letter:
    """The text part of a message: `html` says what it is, `facts` what the headers say."""

    decoded: Decoded
    html: bool
    facts: HtmlFacts


def open_letter(data: bytes, archive: bool) -> Letter:
    """The text part of a MIME message; an `archive`'s page is its first HTML part. Raises ReadingError."""
    try:
        message = email.message_from_bytes(data, policy=cast("EmailPolicy[EmailMessage]", _Headers()))
        parts = list(_texts(message))
    except RecursionError as error:
        raise ReadingError("the parts of the message stand in one another too deeply") from error
    wanted = ("text/html", "text/plain") if archive else ("text/plain", "text/html")
    for kind in wanted:
        for part in parts:
            if part.get_content_type() == kind:
                payload = part.get_payload(decode=True)
                if isinstance(payload, bytes) and payload.strip():
                    decoded = decode(payload, _charset(part))
                    return Letter(decoded, kind == "text/html", _facts(message, archive))
    raise ReadingError("no text in the message")


def _texts(message: EmailMessage) -> Iterator[EmailMessage]:
    for number, part in enumerate(message.walk()):
        if number > _PARTS_LIMIT:
            return
        attached = part.get_content_disposition() == "attachment"
        if isinstance(part, EmailMessage) and not part.is_multipart() and not attached:
            yield part


def _charset(part: EmailMessage) -> str | None:
    named = part.get_content_charset()
    return text_encoding(named) if named else None


def _facts(message: EmailMessage, archive: bool) -> HtmlFacts:
    """What the headers say; the day of an archive is that on which the page was saved."""
    return HtmlFacts(
        titles=tuple(fact._replace(value=without_prefix(fact.value)) for fact in _header(message, "Subject")),
        authors=_header(message, "From"),
        dates=() if archive else _header(message, "Date"),
        urls=_header(message, "Snapshot-Content-Location") + _header(message, "Content-Location"),
        language=next((fact.value for fact in _header(message, "Content-Language")), None),
    )


def _header(message: EmailMessage, name: str) -> tuple[Fact, ...]:
    value = " ".join(str(message.get(name, "")).split())
    return (Fact(f"header {name.casefold()}", value),) if value else ()
