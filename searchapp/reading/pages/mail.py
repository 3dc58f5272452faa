"""Saved e-mails and web archives (MHTML): the part that holds the text, and what the headers say.

Both are MIME messages (RFC 5322, RFC 2557); a newsletter's or an archive's HTML part is preferred to none,
plain text to HTML in an e-mail.
"""

import codecs
import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage

from searchapp.errors import ReadingError
from searchapp.reading.files.decoding import Decoded, decode
from searchapp.reading.pages.forwards import without_prefix
from searchapp.reading.pages.page import Fact, HtmlFacts
from searchapp.records import dataclass

_PARTS_LIMIT = 500


@dataclass(frozen=True, slots=True)
class Letter:
    """The text part of a message: `html` says what it is, `facts` what the headers say."""

    decoded: Decoded
    html: bool
    facts: HtmlFacts


def open_letter(data: bytes, archive: bool) -> Letter:
    """The text part of a MIME message; an `archive`'s page is its first HTML part. Raises ReadingError."""
    message = email.message_from_bytes(data, policy=email.policy.default.clone(raise_on_defect=False))
    parts = list(_texts(message))
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
    try:
        named = part.get_content_charset()
        return codecs.lookup(named).name if named else None
    except (LookupError, ValueError):
        return None


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
    try:
        value = " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError, TypeError):
        # the standard library's header parser fails in these ways on malformed headers
        return ()
    return (Fact(f"header {name.casefold()}", value),) if value else ()
