"""Characters that a program spoilt count as what they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.quotes.plain import plain
from searchapp.reading.read import read_bytes
from searchapp.text.mangled import changes
from searchapp.text.tokens import forms, tokens

WORDS = "“Señor Müller’s café – à la carte – wasn’t open…” said Zoë Łukasz"


def read_as(text: str, encoding: str) -> str:
    """The text as a program shows it that takes UTF-8 for this encoding."""
    data = text.encode()
    return "".join(bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in data)


def mended(text: str) -> str:
    seen = plain(text)
    return seen.text if seen else text


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "mac_roman"])
def test_what_was_read_as_another_encoding_is_told_once_or_twice(encoding: str) -> None:
    once = read_as(WORDS, encoding)
    assert once != WORDS
    assert mended(once) == WORDS
    assert mended(read_as(once, encoding)) == WORDS


def test_a_closing_mark_is_told_though_its_last_byte_was_lost() -> None:
    assert mended("â€œWe wait,â€ said Holm. â€œYes.â€") == "“We wait,” said Holm. “Yes.”"


@pytest.mark.parametrize(
    "text",
    [
        "Die MAÇÃ” und der Spaß“ im NÃO»",
        "SÃO PAULO, ALEMÃES, MANHÃ: «não», ÂNGELA, “São”, Åre, «på Å»",
        "the ROMÂ and the MÂ\nand more",
        "√2 is 1.41, and AT&T; R&D; &c.",
        "R&amp;D has one name of a sign",
        "x=1\ny=2\n",
    ],
)
def test_words_that_only_look_spoilt_stay_as_they_are(text: str) -> None:
    assert changes(text) == []


def test_what_is_left_of_a_space_is_one() -> None:
    assert changes("The first came in 1848.Â  They stayed.Â \nÂ \nNo.") == [(23, 25, " "), (38, 40, " "), (41, 43, " ")]


@pytest.mark.parametrize("sign", ["\ufffd", "\ufffd\ufffd\ufffd", "?"])
def test_marks_that_were_lost_are_told_by_what_stands_beside_them(sign: str) -> None:
    text = "“We wait,” said Holm, who wasn’t glad. “Why now?” “It’s late.” Who knows? He didn’t."
    told = mended("".join(sign if letter in "“”’" else letter for letter in text))
    assert told == text


@pytest.mark.parametrize(
    "text",
    [
        "What now? Who knows? See example.org/?page=2 and ?sort=1, or ?q.",
        "?Qué pasa? ?Quién lo sabe? Nadie.",
        "Really?? No? Yes?!",
    ],
)
def test_questions_are_no_marks(text: str) -> None:
    assert changes(text) == []


def test_a_letter_that_was_lost_closes_nothing() -> None:
    assert mended("Jos\ufffd said \ufffdno\ufffd to Andr\ufffd.") == "Jos\ufffd said “no” to Andr\ufffd."


@pytest.mark.parametrize("space", ["Â\xa0", "&nbsp;", "&#8201;", "&#173; ", "&#10;"])
def test_spaces_that_were_spoilt_are_plain_ones(space: str) -> None:
    text = f"Mr.{space}Ned Holm{space}Orlow said &amp; wrote &quot;no&quot; to Anna{space}Berg."
    assert mended(text).count("Ned Holm Orlow") == 1
    (article,) = read_bytes(f"{text}\n\nHe said that Anna{space}Berg of Marlow would wait.".encode(), "a.txt").articles
    assert article.quotes


def test_signs_that_are_called_by_name_are_told_where_there_are_several() -> None:
    assert mended("&quot;We wait,&quot; said Holm of R&amp;D. &#8220;Yes.&#8221;") == (
        '"We wait," said Holm of R&D. “Yes.”'
    )


def test_words_are_found_though_their_letters_are_spoilt() -> None:
    text = "â€œMÃ¼ller wasnâ€™t at the cafÃ©,â€\x9d he said"
    assert forms(text) == ["muller", "wasn't", "at", "the", "cafe", "he", "said"]
    assert [text[one.start : one.end] for one in tokens(text)][:2] == ["MÃ¼ller", "wasnâ€™t"]


@given(st.text(st.sampled_from("Ãâ€œ™Â©¼\x9d aZ=20\n&quot;√¬"), max_size=30))
def test_places_are_in_order_and_apart(text: str) -> None:
    for found in (changes(text), [(one.start, one.end, "") for one in tokens(text)]):
        spans = sorted(found)
        assert all(0 <= begin < end <= len(text) for begin, end, _ in spans)
    mended(text)
