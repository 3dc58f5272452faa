"""Nothing that an article holds can command the terminal, and no offset moves."""

import json
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from searchapp.text.clean import clean, clean_line, escape_json

any_text = st.text(st.characters(exclude_categories=()))


def commands(text: str) -> bool:
    return any(
        unicodedata.category(c) in ("Cc", "Cs")
        or unicodedata.bidirectional(c) in ("RLO", "LRO", "RLE", "LRE", "PDF", "RLI", "LRI", "FSI", "PDI")
        for c in text
        if c not in "\t\n"
    )


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("A\x1b]52;c;QQ==\x07B", "A␛]52;c;QQ==␇B"),
        ("red \x1b[31m text", "red ␛[31m text"),
        ("back\rward\x08", "back␍ward␈"),
        ("C1 \x9b2J", "C1 \ufffd2J"),
        ("abc\u202edef", "abc\ufffddef"),
        ("file\udcff.txt", "file\ufffd.txt"),
        ("del\x7f", "del␡"),
    ],
)
def test_a_terminal_never_sees_a_command(hostile: str, shown: str) -> None:
    assert clean(hostile) == shown


@given(any_text)
def test_cleaning_is_one_for_one_and_leaves_no_command(text: str) -> None:
    assert len(clean(text)) == len(text)
    assert not commands(clean(text))
    assert "\n" not in clean_line(text)
    assert len(clean_line(text)) == len(text)


@given(st.text())
@example("\U000e0000")
def test_ordinary_writing_is_left_alone(text: str) -> None:
    if not commands(text) and not any(unicodedata.category(c) in ("Cf", "Cn", "Zl", "Zp") for c in text):
        assert clean(text) == text


def test_persian_and_emoji_keep_their_joiners() -> None:
    text = "می\u200cخواهم 👩\u200d🚒"
    assert clean(text) == text


@given(any_text)
def test_json_says_the_same_after_escaping(text: str) -> None:
    encoded = escape_json(json.dumps({"text": text}, ensure_ascii=False))
    assert not commands(encoded)
    assert json.loads(encoded) == {"text": text}


@pytest.mark.parametrize("letter", ["\x7f", "\x9b", "\u202e", "\ufeff", "\U000e0041"])
def test_no_control_stands_raw_in_escaped_json(letter: str) -> None:
    escaped = escape_json(json.dumps(letter, ensure_ascii=False))
    assert letter not in escaped
    assert json.loads(escaped) == letter
