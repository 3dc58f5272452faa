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


_BEGUN = [
    r"(?<!\w)(?<=\s)[A-Z]\w+",
    r"\b[Bab]+?c?",
    r"(?:(?<=\n)|(?<=[.,:]\s)|\b)[“A-Zax]\w*",
    r"(?<![\s\S])D|(?<=b)a",
    r"(?<=(a))b(?P<rest>\w*)",
    r"(?i)(?<=\W)ß?s+|\bб",
    r"\w{2,3}+b?",
    r"(?<!\d)(?:\d+|[.,])%?",
    r"(?m)\b(?<=^A)n|x{1,2}",
    r"(?<=^)[Dax]",
]


@pytest.mark.parametrize("pattern", _BEGUN)
@pytest.mark.parametrize("flags", [0, re.MULTILINE, re.IGNORECASE | re.DOTALL])
def test_what_stands_before_a_match_is_looked_at_as_before(pattern: str, flags: int) -> None:
    for text in _TEXTS:
        for start, end in ((0, len(text)), (1, len(text) - 1), (7, 30)):
            made, plain = compiled(pattern, flags), re.compile(pattern, flags)
            assert [(met.regs, met.lastgroup) for met in made.finditer(text, start, end)] == [
                (met.regs, met.lastgroup) for met in plain.finditer(text, start, end)
            ]
            assert bool(made.match(text, start)) == bool(plain.match(text, start))
            assert bool(made.fullmatch(text, start, start + 1)) == bool(plain.fullmatch(text, start, start + 1))


@pytest.mark.parametrize(
    "characters",
    [r"\w", r"\W", r"[\w’'-]", r"[^\W\d_]", r"[^\w\s]", r"[\W\d]", r"[\w\W]", r"[а-яK-N\u212a\U0001f600\W]", r"[^ſ\w]"],
)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.ASCII])
def test_a_set_holds_the_same_characters(characters: str, flags: int) -> None:
    assert compiled(f"{characters}+", flags).findall(_ALL) == re.compile(f"{characters}+", flags).findall(_ALL)
    assert compiled(characters, flags).findall(_ALL[:0x2200]) == re.compile(characters, flags).findall(_ALL[:0x2200])
