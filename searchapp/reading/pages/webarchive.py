"""Web archives of Safari: a property list whose main resource is the page (the format is Apple's WebArchive)."""

import plistlib
from typing import Any, Final

from searchapp.errors import ReadingError
from searchapp.reading.encodings import text_encoding
from searchapp.reading.files.decoding import decode
from searchapp.reading.pages.mail import Letter
from searchapp.reading.pages.page import Fact, HtmlFacts

_FAULTS: Final = (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError, MemoryError)
"""What the standard library raises for lists that are damaged."""


def open_webarchive(data: bytes) -> Letter:
    """The page of an archive of Safari, with its address. Raises ReadingError."""
    try:
        listed = plistlib.loads(data, fmt=plistlib.FMT_BINARY)
    except _FAULTS as error:
        raise ReadingError("a damaged property list; save the page again") from error
    main = listed.get("WebMainResource") if isinstance(listed, dict) else None
    page = main.get("WebResourceData") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(page, bytes) or not page.strip():
        raise ReadingError("a property list with no page in it")
    kind = _told(main, "WebResourceMIMEType").partition(";")[0].strip().casefold()
    if kind not in ("text/html", "application/xhtml+xml", "text/plain"):
        raise ReadingError(f"a web archive of what is no page ({kind or 'of no type'})")
    address = _told(main, "WebResourceURL")
    facts = HtmlFacts(urls=(Fact("archived address", address),) if address else ())
    return Letter(decode(page, text_encoding(_told(main, "WebResourceTextEncodingName"))), kind != "text/plain", facts)


def _told(resource: dict[str, Any], key: str) -> str:
    """What a resource says of itself, or nothing."""
    value = resource.get(key)
    return value[:2_000] if isinstance(value, str) else ""
