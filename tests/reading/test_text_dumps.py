"""What stands around a text that was saved with all that the page showed: menus, lists of links, offers, credits."""

import pytest

from searchapp.article import Article
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.lines.asides import is_aside, is_caption
from searchapp.reading.read import read_bytes

TITLE = "Council of Selva votes to keep the swimming pool open"
STORY = (
    "The council of Selva voted on Monday evening to keep the old swimming pool open for another year.",
    "“Children have learned to swim here for three generations,” said the mayor, Joan Field, after the vote.",
    "The pool costs the town half a million a year, and its roof has to be mended before the winter.",
)


def read(*lines: str) -> Article:
    (article,) = read_bytes("\n".join(lines).encode(), "a.txt").articles
    return article


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("Lakeshore Life", "Home"),
        ("Radio Selva Libre", "Inicio"),
        ("Suara Pantai", "Beranda"),
        ("Тихий Берег", "Главная"),
        ("Sahil Gündemi", "Anasayfa"),
        ("صدى الساحل", "الرئيسية"),
        ("海岸在线", "首页"),
        ("Bờ Biển Online", "Trang chủ"),
    ],
)
def test_the_name_above_the_menu_of_a_page_is_its_outlet(name: str, home: str) -> None:
    assert read(name, home, "Sport", "Video", TITLE, *STORY).outlet == name


@pytest.mark.parametrize("line", ["Monday, 14 May 2018", "Skip to content", "Navigate site", "Search"])
def test_a_day_or_a_command_above_the_menu_of_a_page_is_no_outlet(line: str) -> None:
    assert read(line, "Home", "Sport", "Video", TITLE, *STORY).outlet is None


@pytest.mark.parametrize("mark", ["{}. {}", "[{}] {}", "[{}]: {}", "   {}. {}"])
def test_the_addresses_of_links_below_a_text_are_no_part_of_it(mark: str) -> None:
    links = [mark.format(number, f"https://www.selva.example/{number}.html") for number in range(1, 9)]
    article = read(TITLE, *STORY, "References", *links)
    assert article.title == TITLE
    assert article.body == "\n\n".join(STORY)


@pytest.mark.parametrize("sign", ["red", "(abl/rd)", "AFT", "###", "-30-", "(fzn)"])
def test_a_short_last_sentence_with_initials_or_a_sign_behind_it_is_body(sign: str) -> None:
    last = f"The work will begin in spring. {sign}"
    assert read(TITLE, *STORY, last, "Home", "Contact us", "Terms of use").body.endswith(last)


@pytest.mark.parametrize(
    "offer",
    [
        "The stories of the coast, delivered to your inbox every morning.",
        "By signing up you agree to our terms and our privacy policy.",
        "Las noticias de la costa, cada mañana en tu correo.",
        "L’essentiel de la côte chaque soir dans votre boîte mail.",
        "Das Wichtigste von der Küste jeden Morgen in Ihrem Postfach.",
        "Le notizie della costa ogni sera nella tua casella.",
        "Kıyının haberleri her sabah e-postanızda.",
    ],
)
def test_an_offer_of_letters_within_a_text_is_no_part_of_it(offer: str) -> None:
    assert read(TITLE, STORY[0], offer, *STORY[1:]).body == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "said",
    [
        "“They put the bill in your inbox,” said the mayor.",
        "Voters will find the papers of the council in their inbox.",
        "The minister flew to Selva by mail plane.",
    ],
)
def test_a_sentence_about_letters_is_no_offer(said: str) -> None:
    assert not is_aside(said)


@pytest.mark.parametrize(
    "caption",
    [
        "La piscina nel giorno della riapertura (foto Ansa)",
        "The pool on the day of the vote. ANN BELL / AFP",
        "The pool on the day of the vote (Ann Bell/Associated Press)",
        "La piscina el día de la votación. EFE/Ana Bel",
        "Havuz oylama gününde. (Fotoğraf: Ayşe Bal)",
        "The pool, seen from the tower. AP Photo/Ann Bell",
    ],
)
def test_a_line_that_ends_with_who_took_or_lent_a_picture_is_a_caption(caption: str) -> None:
    assert is_caption(caption)


@pytest.mark.parametrize(
    "sentence",
    [
        "The report was first seen by AFP/Reuters.",
        "Twelve people were hurt. (AFP/DPA)",
        "He worked for Reuters and/or Bloomberg",
        "She showed the judge a photo (of the bridge) on Monday.",
    ],
)
def test_a_sentence_that_names_agencies_or_a_picture_is_no_caption(sentence: str) -> None:
    assert not is_caption(sentence)


@pytest.mark.parametrize("lead", ["Baca juga", "Leia também", "Te puede interesar", "Xem thêm", "Lees ook"])
def test_a_pointer_to_another_story_is_no_part_of_a_text_in_whatever_language(lead: str) -> None:
    assert read(TITLE, STORY[0], f"{lead}: Selva 2019", *STORY[1:]).body == "\n\n".join(STORY)


@pytest.mark.parametrize("subject", ["Fwd: look at this", "Fwd: Council of Selva votes to keep the swimming pool open"])
def test_a_message_that_was_passed_on_as_text_has_its_own_sender_day_and_title(subject: str) -> None:
    head = ("---------- Forwarded message ---------", "From: Ann Bell <ann.bell@mail.example>")
    more = ("Date: Tue, 14 May 2019 at 10:12", f"Subject: {subject}", "To: Tom Reed <tom@mail.example>")
    article = read(*head, *more, "", TITLE, "", *STORY)
    assert article.title == TITLE
    assert article.body == "\n\n".join(STORY)
    assert article.date
    assert article.date.value == "2019-05-14"


@pytest.mark.parametrize("place", ["La Paz, 5 nov (ABI)", "Lis, 7 pessoas", "Gen 3 of the phone", "Ara 4 kilometers"])
def test_a_name_like_the_short_name_of_a_month_elsewhere_is_no_date(place: str) -> None:
    assert not list(printed_dates(place))


def test_the_day_of_a_page_from_a_place_like_a_month_is_read_day_first() -> None:
    story = "La Paz, 5 nov (ABI).- El Gobierno reanudó este jueves la venta de gas a las comunidades del lago."
    more = "Las garrafas llegarán dos veces por semana y al mismo precio, según el ministro de Hidrocarburos."
    article = read("El Gobierno reanuda la venta de gas a las comunidades", "05/11/2020 - 18:40", story, more)
    assert article.date
    assert article.date.value == "2020-11-05"
