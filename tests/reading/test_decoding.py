"""Text in any encoding is read rightly, and what is no text is refused by its name."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.errors import ReadingError
from searchapp.reading.files.decoding import decode

RUSSIAN = (
    "Министр иностранных дел заявил в среду, что переговоры в Астане выводят усилия по урегулированию на новый "
    "уровень. По его словам, следующая встреча экспертов состоится уже в феврале. Журналисты спросили о сроках."
)
GERMAN = (
    "Der Außenminister erklärte am Mittwoch, die Gespräche müssten fortgesetzt werden. Später fügte er hinzu, dass "
    "über die nächsten Schritte die Außenministerin entscheide. Das Büro äußerte sich zunächst nicht."
)
CHINESE = (
    "外交部长星期三表示，各国将继续加强合作，推动政治解决进程。他说，下一轮会谈将于二月举行，专家们将讨论停火问题。"
)
JAPANESE = (
    "外務大臣は水曜日、各国との協力を強化すると述べた。次の会合は二月に開かれる予定で、専門家が停戦について話し合う。"
)
KOREAN = (
    "외무장관은 수요일 각국과의 협력을 강화하겠다고 밝혔다. 다음 회의는 이월에 열릴 예정이며 "
    "전문가들이 휴전을 논의한다."
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "iso8859-5"),
        (GERMAN, "cp1252"),
        (GERMAN, "iso8859-15"),
        (CHINESE, "gb18030"),
        (CHINESE, "big5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (KOREAN, "euc_kr"),
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (CHINESE, "utf-32"),
        (GERMAN, "utf-16-le"),
    ],
)
def test_old_and_new_encodings_are_told(text: str, encoding: str) -> None:
    data = text.encode(encoding, "ignore")
    decoded = decode(data)
    assert decoded.text == data.decode(encoding).removeprefix("\ufeff")
    assert data.decode(decoded.encoding).removeprefix("\ufeff") == decoded.text


def test_the_declaration_of_a_page_is_believed_where_statistics_cannot_tell() -> None:
    page = f'<html><head><meta charset="windows-1251"></head><body>{"Привет"}</body></html>'
    assert decode(page.encode("cp1251")).text == page


def test_a_declaration_that_is_no_longer_true_is_not_believed() -> None:
    page = f'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>{GERMAN}</p>'
    assert decode(page.encode()).text == page


def test_windows_signs_under_a_latin_1_declaration_are_read_as_meant() -> None:
    page = '<meta charset="iso-8859-1"><p>“Nous verrons” — c’est tout, déclara-t-il.</p>'
    assert decode(page.encode("cp1252")).text == page


@pytest.mark.parametrize("label", ["hex", "base64", "rot13", "undefined", "idna", "punycode", "unicode_escape"])
def test_what_a_page_declares_that_no_text_is_saved_in_is_not_believed(label: str) -> None:
    page = f'<html><head><meta charset="{label}"></head><body><p>{GERMAN}</p></body></html>'
    assert decode(page.encode("cp1252")).text == page


def test_the_encoding_that_a_user_sets_is_taken() -> None:
    assert decode("Да".encode("koi8-r"), "koi8-r").text == "Да"


def test_a_few_broken_bytes_do_not_spoil_a_text() -> None:
    data = RUSSIAN.encode() * 3 + b"\xff" + RUSSIAN.encode()
    decoded = decode(data)
    assert decoded.encoding == "utf-8"
    assert decoded.lost == 1
    assert RUSSIAN in decoded.text


def test_line_ends_become_one_kind_and_marks_go() -> None:
    assert decode(codecs.BOM_UTF8 + b"one\r\ntwo\rthree\n").text == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF is not supported"),
        (b"\r\n\r\n%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF", "PDF is not supported"),
        (bytes(range(128)) + b"%PDF-1.6\n%\xe2\xe3\n7 0 obj\n<<>>\nendobj\n", "PDF is not supported"),
        (b"HTTP/1.1 200 OK\nContent-Type: application/pdf\n\n%PDF-1.3\n2 0 obj\nendobj\n", "PDF is not supported"),
        (b"PK\x03\x04\x14\x00 word/document.xml", "DOCX is not supported"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        (b"\x7fELF\x02\x01\x01" + bytes(200), "binary"),
        (bytes(5000), "binary"),
        (bytes(range(256)) * 40, "binary"),
    ],
)
def test_what_is_no_text_is_refused_by_its_name(data: bytes, named: str) -> None:
    with pytest.raises(ReadingError, match=named):
        decode(data)


def test_a_text_about_the_heads_of_files_is_read() -> None:
    text = "Files of this kind begin with %PDF-1.4 and a number, the archive said on Monday. Nothing else is needed."
    assert decode(text.encode()).text == text


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
    except ReadingError:
        return
    assert codecs.lookup(decoded.encoding)
    assert "\r" not in decoded.text


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode()).text == text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    "numbers",
    [
        bytes([84, 0, 40, 1, 145, 0, 151, 0, 249, 0, 1, 2]),
        b"".join(number.to_bytes(4, "little") for number in range(100, 1900, 37)),
        b"".join(number.to_bytes(2, "big") for number in range(60, 300, 7)),
        b"".join((number * 7919 % 65536).to_bytes(2, "little") for number in range(40)),
    ],
    ids=["12 bytes", "32-bit numbers", "16-bit numbers", "scattered numbers"],
)
def test_numbers_are_not_read_as_characters_of_two_or_four_bytes(numbers: bytes) -> None:
    with pytest.raises(ReadingError):
        decode(numbers)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize(
    "text",
    [
        "The harbour bridge was closed on Tuesday.",
        "📷 Photo of the day: the bridge in fog\n\nHarbour Post",
        "Мост в гавани закрыт из-за трещины в тросе.",
    ],
)
def test_text_of_two_or_four_bytes_a_character_needs_no_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (GERMAN, "cp1252"), (CHINESE, "gb18030"), (JAPANESE, "shift_jis")],
)
def test_a_file_of_clippings_in_two_encodings_is_read_line_by_line(text: str, encoding: str) -> None:
    first, last = "“We are lost,” the café owner said — twice.", "Ferries — every ten minutes — “run” until midnight."
    data = f"{first}\n\n".encode() + f"{text}\n\n".encode(encoding) + f"{last} {text}\n".encode()
    decoded = decode(data)
    assert decoded.text == f"{first}\n\n{text}\n\n{last} {text}\n"
    assert decoded.lost > 0


def test_a_page_that_was_cut_off_within_a_letter_stays_utf8() -> None:
    decoded = decode(f"{RUSSIAN}\n{RUSSIAN}".encode()[:-2])
    assert decoded.text.startswith(RUSSIAN)
    assert decoded.text.count("\ufffd") == 1
