"""Patterns in quicker forms find what they find as `re` compiles them."""

import re
import sys

import pytest

from searchapp.patterns import compiled

_ALL = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
_TEXTS = (
    "Dr. Ann Berg-Holm (34), of Mill Lane, said: “We’re late.” Она́ — 12.5 % Straße İstanbul 第3回 ab abc ac\n\nx=",
    "aab abab aXbXb abcabc\n" * 3,
)
_OPTIONAL = [
    r"(?:Mr|Dr)\.?\s(?:Ann\s)?(?P<name>[A-Z]\w+(?:-[A-Z]\w+)?)(?:\s\((\d+)\))?",
    r"(?:a|ab|abc)?(b|c)?$|(a(?:b)?)??c",
    r"(?:(a)?(b)?(?:X|c|))+",
    r"(?>a(?:b|c)?)b?|(?<!a)b(?:a?)?",
    r"(?i)(ann|(?:st)(?:raße|rasse)?)?\W+(?(1)berg|\w)",
    r"^(?P<first>[^\W\d]+)?(?:(?P=first)|[\s.])?",
]


@pytest.mark.parametrize("pattern", _OPTIONAL)
@pytest.mark.parametrize("flags", [0, re.MULTILINE | re.IGNORECASE, re.ASCII])
def test_what_may_be_left_out_is_found_and_left_out_as_before(pattern: str, flags: int) -> None:
    for text in _TEXTS:
        made, plain = compiled(pattern, flags), re.compile(pattern, flags)
        assert [(met.regs, met.lastgroup) for met in made.finditer(text)] == [
            (met.regs, met.lastgroup) for met in plain.finditer(text)
        ]
        assert made.split(text) == plain.split(text)


@pytest.mark.parametrize(
    "characters",
    [r"\w", r"\W", r"[\w’'-]", r"[^\W\d_]", r"[^\w\s]", r"[\W\d]", r"[\w\W]", r"[а-яK-N\u212a\U0001f600\W]", r"[^ſ\w]"],
)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.ASCII])
def test_a_set_holds_the_same_characters(characters: str, flags: int) -> None:
    assert compiled(f"{characters}+", flags).findall(_ALL) == re.compile(f"{characters}+", flags).findall(_ALL)
    assert compiled(characters, flags).findall(_ALL[:0x2200]) == re.compile(characters, flags).findall(_ALL[:0x2200])
