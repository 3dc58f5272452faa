"""Bytes to text: byte-order mark, UTF-8, HTML declaration, then statistics.

UTF-8 is tried before a declaration is believed: no other text of some length is UTF-8 by accident, while
pages that were saved again often keep a declaration that is no longer true.
"""

import codecs
import re
import unicodedata
from collections import Counter
from typing import NamedTuple

from searchapp.errors import ReadingError
from searchapp.patterns import late
from searchapp.reading.encodings import text_encoding

# The longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_DECLARED = late(
    rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{2,40})"
    rb"|<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_DECLARATION_WITHIN = 4096

# Windows code pages go by these names; only they have letters where ISO has control characters
# (WHATWG Encoding Standard, "names and labels").
_MEANT = {"iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874"}
_C1 = late(rb"[\x80-\x9f]")

# A wider code page of the same family, tried where the narrower one does not decode everything.
_WIDER = {
    "ascii": "cp1252",
    "cp1252": "latin-1",
    "tis-620": "cp874",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "cp932": "shift_jisx0213",
    "euc_jp": "euc_jis_2004",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
}

_PDF = "PDF is not supported; save it as text or HTML"
_PDF_HEAD, _PDF_WITHIN, _PDF_PART = late(rb"%PDF-\d\.\d"), 1024, b"endobj"
"""The head of a PDF, which may stand behind other bytes (ISO 32000-1, 7.5.2 and annex H.3.4.1), and what each of its
parts ends with."""
_NO_TEXT = (
    (b"%PDF-", _PDF),
    (
        b"PK\x03\x04",
        "a ZIP archive or office document (DOCX, ODT, EPUB) is not supported; save it as text or HTML",
    ),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old office document (DOC, XLS) is not supported; save it as text or HTML",
    ),
    (b"{\\rtf", "RTF is not supported; save it as text or HTML"),
    (b"\x89PNG\r\n", "binary: a PNG image"),
    (b"\xff\xd8\xff", "binary: a JPEG image"),
    (b"GIF8", "binary: a GIF image"),
    (b"\x7fELF", "binary: a program"),
    (b"SQLite format 3\x00", "binary: a database"),
    (b"WARC/1.", "a WARC web archive is not supported; save its pages as HTML"),
)
_DOCX = b"word/"

_CONTROL = "".join(map(chr, (*range(9), *range(14, 27), *range(28, 32), 127)))
_CONTROL_SHARE = 0.01
"""Control characters to all characters above which bytes are no text; saved pages hold a stray one."""

_WORD = re.compile(r"\w+")
_FEWEST, _WRITTEN = 16, 2000
"""Characters by which a text can be told, at least, and those that are looked at."""
_ONE_SCRIPT, _CASED, _IN_WORDS = 0.95, 0.8, 0.6
"""Shares that a text has at least: letters that are Latin or of the commonest other script, words with capitals where
words have them, letters and digits and spaces."""
_BEYOND = late(rb"[\x80-\xff]")
_SURELY, _SHARE = 6, 0.3
"""Bytes beyond ASCII in lines of UTF-8 by which a file is partly so: all, and to those of all lines."""
_ESCAPES = (b"\x1b$", b"\x1b(", b"\x1b.", b"~{")
"""What ASCII of encodings that go over to another set of characters by a sign holds."""
_PROBE = 64 * 1024


class Decoded(NamedTuple):
    """`text` without byte-order mark, line ends made `\\n`; `encoding` is a name for `codecs.lookup`.

    `evidence` says how the encoding was found, `lost` how many bytes it could not decode (they
    stand in the text as U+FFFD).
    """

    text: str
    encoding: str
    evidence: str
    lost: int = 0


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file; `encoding` is the user's word on it. Raises ReadingError where it is no text."""
    refuse_binary(data)
    if encoding is None and (mixed := _mixed(data)) is not None:
        _refuse_noise(mixed.text)
        return mixed
    name, evidence = (encoding, "set by the user") if encoding else _encoding_of(data)
    text, lost = _decoded(data, name)
    _refuse_noise(text)
    return Decoded(normal_line_ends(text.removeprefix("\ufeff")), name, evidence, lost)


def normal_line_ends(text: str) -> str:
    """The text with every line end made `\\n`."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def refuse_binary(data: bytes) -> None:
    """Raise ReadingError, naming the kind, for bytes that begin like a known kind of file that is no text."""
    for magic, reason in _NO_TEXT:
        if data.startswith(magic):
            if magic == b"PK\x03\x04" and _DOCX in data:
                raise ReadingError("DOCX is not supported; save it as text or HTML")
            raise ReadingError(reason)
    if _PDF_HEAD.search(data, 0, _PDF_WITHIN) and _PDF_PART in data:
        raise ReadingError(_PDF)


def declared(data: bytes) -> str | None:
    """The Python name of the encoding that HTML or XML declares in its head, or None."""
    found = _DECLARED.search(data, 0, _DECLARATION_WITHIN)
    if found is None:
        return None
    name = text_encoding((found[1] or found[2]).decode("ascii", "replace"))
    # A declaration that can be read as ASCII is not in UTF-16, whatever it says.
    return None if name is None or name.startswith(("utf-16", "utf-32")) else name


def _encoding_of(data: bytes) -> tuple[str, str]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name, "byte-order mark"
    plain = data.isascii()
    if b"\x00" not in data:
        if plain and not any(map(data.__contains__, _ESCAPES)):
            return "utf-8", "plain ASCII"
        if not plain and _decodes(data, "utf-8"):
            return "utf-8", "valid UTF-8"
        said = declared(data)
        if said and said not in ("utf-8", "ascii") and (fitting := _fitting(data, said)):
            return fitting, f"declared as {said}"
        if not plain and _nearly_utf8(data):
            return "utf-8", "UTF-8 but for a few bytes"
    return _guessed(data)


def _mixed(data: bytes) -> Decoded | None:
    """The text of a file whose lines are partly UTF-8 and partly of one other encoding, as where clippings were put
    together; None for any other. Its encoding is that of UTF-8; the other lines are told as lost by it."""
    if (
        b"\x00" in data
        or data.isascii()
        or data.startswith(tuple(mark for mark, _ in _MARKS))
        or _decodes(data, "utf-8")
    ):
        return None
    lines = data.splitlines(keepends=True)
    beyond = [line for line in lines if _BEYOND.search(line)]
    good = [line for line in beyond if _decodes(line, "utf-8")]
    others = [line for line in beyond if not _decodes(line, "utf-8") and not _nearly_utf8(line)]
    told, strange = (sum(len(_BEYOND.findall(line)) for line in part) for part in (good, others))
    if not strange or told < _SURELY or told < _SHARE * (told + strange):
        return None
    name, _ = _guessed(b"".join(others))
    if name.startswith("utf") or not _decodes(b"".join(others), name):
        return None
    foreign = set(others)
    text = "".join(line.decode(name if line in foreign else "utf-8", "replace") for line in lines)
    evidence = f"UTF-8, and {len(others)} lines of {name}"
    return Decoded(normal_line_ends(text.removeprefix("\ufeff")), "utf-8", evidence, strange)


def _guessed(data: bytes) -> tuple[str, str]:
    import chardet

    told = chardet.detect(data)
    if told["encoding"] is None:
        raise ReadingError("binary")
    name = codecs.lookup(told["encoding"]).name
    if name.startswith(("utf-16", "utf-32")) and not _is_written(data.decode(name, "replace")):
        raise ReadingError("binary")
    # The detector names the superset; GB2312 gives two signs of the same bytes otherwise.
    if name == "gb18030" and _decodes(data, "gb2312"):
        name = "gb2312"
    return _fitting(data, name) or name, "statistics of the bytes"


def _is_written(text: str) -> bool:
    """Whether characters make a text rather than numbers that are read as characters: words of one script, with Latin
    ones among them or not, and little else."""
    probe = text[:_WRITTEN].removeprefix("\ufeff")
    letters = Counter(_script(sign) for sign in probe if sign.isalpha())
    latin = letters.pop("LATIN", 0)
    other = max(letters.values(), default=0)
    words = _WORD.findall(probe)
    cased = sum(word.islower() or word.isupper() or word.istitle() or word.lower() == word.upper() for word in words)
    strange = sum(unicodedata.category(sign) in ("Cn", "Co", "Cs") or "\x7f" <= sign < "\xa0" for sign in probe)
    return (
        len(probe) >= _FEWEST
        and latin + other >= _ONE_SCRIPT * (latin + letters.total()) > 0
        and cased >= _CASED * len(words)
        and sum(sign.isalnum() or sign.isspace() for sign in probe) >= _IN_WORDS * len(probe)
        and strange <= _CONTROL_SHARE * len(probe)
    )


def _script(letter: str) -> str:
    """The script of a letter, by its name; those of Chinese and Japanese are one."""
    script = unicodedata.name(letter, "?").split(maxsplit=1)[0]
    return "CJK" if script in ("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HALFWIDTH", "FULLWIDTH") else script


def _fitting(data: bytes, name: str) -> str | None:
    """`name` or a wider code page of its family that decodes all of the data."""
    if name in _MEANT and _C1.search(data) and _decodes(data, _MEANT[name]):
        return _MEANT[name]
    wider: str | None = name
    while wider and not _decodes(data, wider):
        wider = _WIDER.get(wider)
    return wider


def _decodes(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except UnicodeError:
        return False
    return True


def _decoded(data: bytes, name: str) -> tuple[str, int]:
    try:
        return data.decode(name), 0
    except UnicodeError:
        text = data.decode(name, "replace")
        return text, text.count("\ufffd")


def _nearly_utf8(data: bytes) -> bool:
    """Whether all but few of the bytes beyond ASCII are UTF-8: a page cut off, or with a foreign passage."""
    text = data[:_PROBE].decode("utf-8", "replace")
    beyond = sum(map(len, re.findall(r"[^\x00-\x7f]+", text)))
    return text.count("\ufffd") * 20 < beyond


def _refuse_noise(text: str) -> None:
    probe = text[:_PROBE]
    found = filter(probe.__contains__, _CONTROL)
    if sum(map(probe.count, found)) > max(1.0, _CONTROL_SHARE * len(probe)):
        raise ReadingError("binary")
