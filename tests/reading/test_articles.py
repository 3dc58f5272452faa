"""The whole way from a file to its articles: fields with their evidence, languages, settings."""

from pathlib import Path

import pytest

from searchapp.reading.lines.language import language_of
from searchapp.reading.own.settings import FileSettings
from searchapp.reading.read import read, read_bytes

STORY = (
    "Two ferries collided in thick fog off the northern cape on Monday night, the coast guard said.\n\n"
    "No one was hurt. “We heard a loud bang and then the lights went out,” passenger Jon Berg told reporters at the "
    "harbour. Both ships reached port under their own power early on Tuesday.\n\n"
    "The coast guard has opened an inquiry. It said that the radar of the smaller ship may have failed."
)
PAGE = f"Ferries collide in fog off northern cape\n\nBy Ingrid Holm\n\n12 March 2018, 09:15\n\n{STORY}\n"


def test_fields_carry_the_words_that_set_them() -> None:
    article = read_bytes(PAGE.encode(), "a.txt").articles[0]
    assert article.author == "Ingrid Holm"
    assert article.evidence["author"] == "By Ingrid Holm"
    assert article.date is not None
    assert (article.date.value, article.date.time) == ("2018-03-12", "09:15")
    assert article.title == "Ferries collide in fog off northern cape"
    assert article.body == STORY
    assert article.outlet is None


def test_encoding_language_and_outlet_can_be_set() -> None:
    text = "Паромы столкнулись\n\nДва парома столкнулись в тумане у северного мыса, сообщила береговая охрана.\n"
    settings = FileSettings(encoding="koi8-r", language="bg", outlet="Наш Порт")
    reading = read_bytes(text.encode("koi8-r"), "a.txt", settings)
    article = reading.articles[0]
    assert (reading.encoding, article.language, article.outlet) == ("koi8-r", "bg", "Наш Порт")
    assert article.evidence["outlet"] == "searchapp.toml"
    assert "столкнулись" in article.body


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The minister said that talks would go on and that there was no reason for haste."),
        ("de", "Der Minister sagte, dass die Gespräche weitergehen und es keinen Grund zur Eile gibt."),
        ("fr", "Le ministre a dit que les discussions vont continuer et qu'il n'y a pas de raison de se presser."),
        ("es", "El ministro dijo que las conversaciones van a seguir y que no hay motivo para la prisa."),
        ("ru", "Министр сказал, что переговоры будут продолжены и что нет причин для спешки, но не назвал сроков."),
        ("tr", "Bakan, görüşmelerin devam edeceğini ve acele için bir neden olmadığını söyledi."),
        ("el", "Ο υπουργός είπε ότι οι συνομιλίες θα συνεχιστούν και ότι δεν υπάρχει λόγος για βιασύνη."),
    ],
)
def test_the_language_is_told_from_one_sentence(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Та ответит: «Садись, сынок, и ешь»."),
        ("ru", "Ни та, ни другая сторона не права."),
        ("uk", "Ні та, ні інша сторона не права."),
        ("uk", "Та чи прийде він сьогодні до нас?"),
        ("be", "Ні тая, ні іншая бакі не маюць рацыі."),
        ("bg", "Нито едната, нито другата страна е права."),
        ("sr", "Ни једна ни друга страна нису у праву."),
        ("mk", "Ниту едната ниту другата страна не е во право."),
    ],
)
def test_a_short_sentence_is_in_no_neighbouring_language_for_a_word_that_both_have(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Saudi prince mocks Trump on Twitter.",
        "Republicans ask DOJ to investigate Clinton for perjury.",
        "U.S. Nominates Jim Yong Kim for 2nd Term at World Bank.",
        "The Nigerian naira firmed 2.6 pct against",
        "killing of Saudi journalist Jamal Khashoggi.",
    ],
)
def test_few_english_words_are_in_no_language_that_hardly_anybody_writes_news_in(text: str) -> None:
    assert language_of(text) in ("en", None)


@pytest.mark.parametrize(
    "text",
    [
        "La violencia deriva en una nueva crisis política en Egipto",
        "La OTAN acusa al régimen de Gadafi de colocar minas antipersonas cerca de Misrata",
        "El sultán Fuad es proclamado rey.",
    ],
)
def test_a_headline_in_spanish_is_in_no_language_like_it(text: str) -> None:
    assert language_of(text) == "es"


def test_a_text_in_a_language_of_few_newspapers_is_told_by_its_words() -> None:
    aragonese = "La presidenta d'Aragón ha dito que o gubierno no ferá garra cambio en a lei d'as luengas"
    assert language_of(aragonese) == "an"


def test_too_little_text_has_no_language() -> None:
    assert language_of("12:30 – 14:00") is None


def test_a_file_that_is_not_there_is_a_reading_with_its_error(tmp_path: Path) -> None:
    reading = read(tmp_path / "gone.txt", "gone.txt")
    assert reading.error is not None
    assert reading.path == "gone.txt"
    assert reading.articles == ()


def test_reading_the_same_bytes_twice_gives_the_same() -> None:
    assert read_bytes(PAGE.encode(), "a.txt") == read_bytes(PAGE.encode(), "a.txt")


@pytest.mark.parametrize(
    "line", ["Byline: ANN BELL", "harbourecho.example · by Ann Bell · March 12, 2018", "By Ann Bell | Transport editor"]
)
def test_an_author_is_read_beside_other_things_of_its_line(line: str) -> None:
    page = f"Ferries collide in fog off northern cape\n\n{line}\n\n{STORY}\n"
    assert read_bytes(page.encode(), "a.txt").articles[0].author == "Ann Bell"


def test_a_byline_in_the_mark_up_of_the_text_is_no_part_of_it() -> None:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.split("\n\n"))
    page = (
        f"<html><body><h1>Ferries collide in fog</h1><p>By Ann Bell</p><p>12 March 2018</p>{paragraphs}</body></html>"
    )
    article = read_bytes(page.encode(), "a.html").articles[0]
    assert (article.author, article.body) == ("Ann Bell", STORY)


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ("The Harbour Briefing <briefing@harbourecho.example>", "harbourecho.example"),
        ("Harbour Echo <news@harbourecho.example>", "Harbour Echo"),
        ("Ann Bell <ann.bell@harbourecho.example>", None),
        ("The Harbour Briefing <newsletter@gmail.com>", None),
    ],
)
def test_a_letter_is_from_the_house_whose_desk_sent_it(sender: str, outlet: str | None) -> None:
    head = (
        f"From: {sender}\nSubject: Ferries collide in fog\nDate: Mon, 12 Mar 2018 17:14:00 +0000\nMIME-Version: 1.0\n"
    )
    letter = f"{head}Content-Type: text/plain; charset=utf-8\n\n{STORY}\n"
    assert read_bytes(letter.encode(), "a.eml").articles[0].outlet == outlet
