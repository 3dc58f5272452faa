"""Characters that a program spoilt: UTF-8 that was read as another encoding and saved so (â€œ for “, Ã© for é), the
names that mark-up has for signs in text that is none (&quot;), what mail puts for signs on their way (=20), and what
stands for marks and apostrophes that were lost (?We wait,? he didn?t say).

The file text stays as it is; where words and marks are told, a spoilt character counts as what it was.
"""

import re
from collections.abc import Iterator
from functools import cache

from searchapp.kept import made_of
from searchapp.patterns import compiled, late

_SIGNS = "“”‘’„‚–—…«»•·°§©®™€£¡¿\xa0½¼ºª"
_LETTERS = "".join(map(chr, range(0xC0, 0x180)))
_READ_AS = ("cp1252", "latin-1", "mac_roman")
_SURE = ("â€", "Ã", "Â", "â\x80", "‚Ä", "√")
"""What a text with spoilt characters has one of in it."""
_LEADS = "ÂÃÄÅâ‚√ƒ≈¬"
_LONGEST = 8
_CLOSING = "”“„–—»«’‘…"
_NAMED = late(r"&(?:quot|apos|amp|lt|gt|nbsp|[lr][sd]quo|[mn]dash|hellip|laquo|raquo|#\d{2,5}|#x[\da-fA-F]{2,4});")
_FEWEST = 2
"""Names of signs in a text from which on they stand for the signs."""
CODED_ENDS = late(r"(?>(?:=20){1,8})=?$|(?<=[\w,;.:\"'] )=$|(?<=\w)=$", re.MULTILINE)
"""What stands at the ends of lines that mail coded (RFC 2045, quoted-printable): for a space, or for no line end."""
_CODED = late(r"(?>(?:=20){1,8})=?(?=\n)|(?<=[\w,;.:\"' ])=\n|(?:=(?:[89A-F][0-9A-F]|3D)){1,8}")
_CODED_LINES = 3
_SHORTENED = r"(?=(?:s|t|d|m|ll|re|ve)\b)"
_LOST = late(
    rf"(?P<apostrophe>(?<=[a-zà-ÿ])\ufffd{{1,3}}{_SHORTENED})|(?P<opens>(?<![^\s(—–-])\ufffd{{1,3}}(?=\w))"
    r"|(?P<closes>(?<=[\w.,!?…])\ufffd{1,3}(?=[\s.,;:)]|$))"
)
_ASKED = late(
    rf"(?P<apostrophe>(?<=[a-zà-ÿ])[?]{_SHORTENED})|(?P<opens>(?<![^\s(—–-])[?](?=[^\W\d_]))"
    r"|(?P<closes>(?<=[,.!?])[?](?=[\s.,;:)]|$))"
)
_SIGN = {"apostrophe": "’", "opens": "“", "closes": "”"}
_FEWEST_OPENED = 2
"""Question marks before words from which on they stand for marks, where some stand behind other signs."""


def changes(text: str, *, part: bool = False) -> list[tuple[int, int, str]]:
    """The places of all that stands for other signs, with these; a `part` is of a text that has several."""
    found = [*spoilt(text), *called(text, 1 if part else _FEWEST), *coded(text, part=part), *lost(text, part=part)]
    return [(begin, end, sign if sign.isprintable() else _seen(sign)) for begin, end, sign in found]


def _seen(sign: str) -> str:
    """A sign as it is seen: spaces of all kinds are plain, what is not seen is nothing."""
    return "".join(letter if letter.isprintable() else " " * letter.isspace() for letter in sign)


def mended(text: str) -> str:
    """The text with its spoilt letters and signs as they were; spaces part words in either way."""
    pieces, at = list[str](), 0
    for begin, end, sign in spoilt(text):
        if not sign.isspace():
            pieces += (text[at:begin], sign)
            at = end
    return "".join((*pieces, text[at:])) if pieces else text


def is_told(text: str) -> bool:
    """Whether a text calls several signs by name, or has its lines coded."""
    return is_coded(text) or bool(called(text)) or bool(lost(text))


def lost(text: str, *, part: bool = False) -> list[tuple[int, int, str]]:
    """The places of what stands for marks and apostrophes that were lost, with these."""
    found = list(_closed(text)) if "\ufffd" in text else []
    if "?" in text and (part or " ?" in text or "\n?" in text):
        asked = list(_ASKED.finditer(text))
        opened = sum(match.lastgroup == "opens" for match in asked)
        closed = any(match.lastgroup == "closes" for match in asked)
        if opened >= _FEWEST_OPENED and closed:
            found += asked
        elif part:
            found += (match for match in asked if match.lastgroup == "apostrophe")
    return [(*match.span(), _SIGN[match.lastgroup or ""]) for match in found]


def _closed(text: str) -> Iterator["re.Match[str]"]:
    """What stands for lost marks; behind a letter one closes only what was opened: else it was a letter."""
    opened = -1
    for match in _LOST.finditer(text):
        at = match.start()
        if match.lastgroup == "opens":
            opened = at
        elif match.lastgroup == "closes":
            if text[at - 1].isalpha() and (opened < 0 or text.find("\n\n", opened, at) >= 0):
                continue
            opened = -1
        yield match


def is_spoilt(text: str) -> bool:
    """Whether a text may hold characters of UTF-8 that was read as another encoding."""
    return not text.isascii() and any(map(text.__contains__, _SURE))


def spoilt(text: str) -> Iterator[tuple[int, int, str]]:
    """The places of spoilt characters, with what they were, in order."""
    if not is_spoilt(text):
        return
    known, reached = _known(), 0
    for match in _begun().finditer(text):
        at = match.start()
        if at < reached:
            continue
        size = next((size for size in range(min(_LONGEST, len(text) - at), 1, -1) if text[at : at + size] in known), 0)
        if size and not (size == 2 and _is_letter(text, at)):
            reached = at + size
            yield at, reached, known[text[at:reached]]


def _is_letter(text: str, at: int) -> bool:
    """Whether a letter is one at the end of a word behind which marks close: MAÇÃ”, «på Å»."""
    if text[at + 1] in " \n":
        return text[at - 1 : at].isalpha()
    if text[at + 1] not in _CLOSING or text[at + 2 : at + 3].isalpha():
        return False
    return not text[at - 1 : at].islower()


def called(text: str, fewest: int = _FEWEST) -> list[tuple[int, int, str]]:
    """The places of signs that are called by name as in mark-up, with these signs, where there are so many."""
    found = list(_NAMED.finditer(text)) if "&" in text and ";" in text else []
    if len(found) < fewest:
        return []
    # its list of two thousand names takes longer to load than a query to answer
    from html import unescape

    return [(*match.span(), unescape(match[0])) for match in found]


def is_coded(text: str) -> bool:
    """Whether several lines of a text end as mail codes them on their way."""
    return text.count("=20\n") + text.count("=\n") >= _CODED_LINES


def coded(text: str, *, part: bool = False) -> Iterator[tuple[int, int, str]]:
    """The places of what stands for other signs in a text that mail coded, or a `part` of one, with these."""
    for match in _CODED.finditer(text) if (part and "=" in text) or is_coded(text) else ():
        signs = match[0].strip("\n=").replace("=20", "")
        yield *match.span(), bytes.fromhex(signs.replace("=", "")).decode("utf-8", "replace") if signs else ""


@cache
def _begun() -> "re.Pattern[str]":
    """The first of the characters that one was spoilt to, before one that can be the second."""
    seconds = "".join(sorted({spoilt[1] for spoilt in _known()}))
    return compiled(f"[{_LEADS}](?=[{re.escape(seconds)}])")


@cache
def _known() -> dict[str, str]:
    """What each spoilt character was, spoilt once or twice."""
    return made_of((__name__, "known"), _told, __file__)


def _told() -> dict[str, str]:
    found: dict[str, str] = {}
    for sign in _SIGNS + _LETTERS:
        for encoding in _READ_AS:
            once = _spoilt(sign, encoding)
            found.update({_spoilt(once, encoding): sign, once: sign})
    # the last byte of ” stands for nothing in that encoding, and is often lost
    found.update(
        {"â€\x9d": "”", "â€\ufffd": "”", "â€": "”", "Ã¢â‚¬\x9d": "”", "Ã¢â‚¬Â\x9d": "”", "Ã¢â‚¬Â": "”", "Ã¢â‚¬": "”"}
    )
    # what is left of a space that does not break where another program made it one that does
    found.update({"Â ": " ", "Â\n": "\n"})
    return {spoilt: sign for spoilt, sign in found.items() if spoilt[0] in _LEADS}


def _spoilt(sign: str, encoding: str) -> str:
    """A sign as it is shown where UTF-8 is taken for this encoding; bytes that stand for nothing in it stay."""
    shown = (bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in sign.encode())
    return "".join(shown)
