"""What stands around a text that was saved with all that the page showed: menus, lists of links, offers, credits."""

import pytest

from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.lines.asides import is_aside
from searchapp.reading.lines.captions import is_caption
from searchapp.reading.outlets.site_addresses import addresses
from tests.reading.one_article import read

TITLE = "Council of Selva votes to keep the swimming pool open"
STORY = (
    "The council of Selva voted on Monday evening to keep the old swimming pool open for another year.",
    "“Children have learned to swim here for three generations,” said the mayor, Joan Field, after the vote.",
    "The pool costs the town half a million a year, and its roof has to be mended before the winter.",
)


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
        "The pool on the day of the vote. Credit...Ann Bell for The Harbour Post",
        "The pool, seen from the tower. Credit: Ann Bell/Harbour Media for harbour.com",
        "A piscina municipal, em Norden — Foto: Ana Belo/TV Porto",
        "Ann Bell/Reuters Swimmers waiting at the pool on Monday.",
        "File photo of the pool in Norden. (Reuters)",
        "Foto de archivo de la piscina de Norden",
        "Archivbild: Das Schwimmbad am Tag der Abstimmung",
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
        "Credit where it is due: the council has kept its word.",
        "Banks give less credit: that is what the figures of the last quarter show.",
        "File photos away before the winter, the archive told its members.",
        "The Reuters/Ipsos poll was taken on Monday",
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


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("We value your privacy", "We and our partners use cookies to store information on your device."),
        ("La tua privacy è importante", "Noi e i nostri partner utilizziamo i cookie per mostrare annunci."),
        ("Tu privacidad es importante", "Nosotros y nuestros socios usamos cookies para medir la audiencia."),
        ("Le respect de votre vie privée", "Nos partenaires et nous utilisons des cookies sur ce site."),
        ("Мы используем файлы cookie", "Продолжая пользоваться сайтом, вы соглашаетесь на обработку файлов cookie."),
    ],
)
def test_what_a_site_says_of_its_cookies_is_neither_title_nor_text(heading: str, line: str) -> None:
    article = read(heading, line, TITLE, *STORY)
    assert article.title == TITLE
    assert article.body == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "sentence", ["Browsers will no longer keep cookies of advertisers from spring.", "Grandmother bakes cookies."]
)
def test_a_sentence_about_cookies_is_text(sentence: str) -> None:
    assert not is_aside(sentence)


@pytest.mark.parametrize(
    ("count", "said"),
    [("2 comments:", "Ann Bell said..."), ("2 comentários:", "Anônimo disse..."), ("2 commenti:", "Lia ha detto...")],
)
def test_what_readers_say_below_a_post_of_a_weblog_is_no_part_of_it(count: str, said: str) -> None:
    comments = (
        count,
        said,
        "The pool is the best thing that this town has, and I will fight for it.",
        "15 May 2018 07:40",
    )
    assert read(TITLE, *STORY, *comments).body == "\n\n".join(STORY)


def test_a_short_text_goes_on_behind_an_offer_of_letters() -> None:
    offer = (
        "Newsletter",
        "Get the day’s headlines in your inbox every morning. Sign up for our newsletter.",
        "Subscribe",
    )
    around = ("Home", "News", "Sport", "Sign in"), ("About us", "Contact", "Privacy policy", "Terms of use")
    more = ("“The roof comes first,” said the mayor.", "Swimmers may return in May, the council said.")
    article = read(*around[0], TITLE, *STORY[:2], *offer, STORY[2], *more, *around[1])
    assert article.body == "\n\n".join((*STORY, *more))


@pytest.mark.parametrize(
    "heading", ["İlgili haberler", "I più letti", "Les plus lus", "En çok okunanlar", "Lo más leído"]
)
def test_a_list_of_other_stories_below_a_text_is_no_part_of_it(heading: str) -> None:
    others = (
        "Snow shuts the schools",
        "It will last until Monday.",
        "Statue stolen from square",
        "Police ask for help.",
    )
    assert read(TITLE, *STORY, heading, *others).body == "\n\n".join(STORY)


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© 2020 La Voce di SelvaP.Iva 01234567890", "La Voce di Selva"),
        ("© 2019 Selva Evening Post: Home | About Us | Archives | Contacts", "Selva Evening Post"),
        ("TM and (c) 2018 Selva Stations, Inc., and its related entities. All rights reserved.", "Selva Stations"),
    ],
)
def test_the_name_of_an_outlet_is_told_from_what_is_glued_to_it(line: str, outlet: str) -> None:
    assert read(TITLE, *STORY, "Home", "Contact", line).outlet == outlet


def test_the_host_of_an_address_ends_where_a_word_is_glued_to_it() -> None:
    line = "Direttore: Lia Bel - l.bel@vocediselva.itWeb Master Ugo Rei"
    assert [vote.name for vote in addresses(line)] == ["vocediselva.it"]


@pytest.mark.parametrize("line", ["Search: [ Go ]", "Selva World Cup?", "Sign in: Home | News"])
def test_a_line_with_signs_that_no_name_has_is_no_outlet(line: str) -> None:
    assert read(line, "Home", "Sport", TITLE, *STORY).outlet is None


def test_summaries_of_other_stories_with_a_day_behind_them_are_no_part_of_a_text() -> None:
    others = (
        "Farmers count the cost of a dry spring",
        "Wells are running low across the valley, and the farmers of Selva ask the council for water. (03.05.2018)",
        "School bus drivers end their strike",
        "The drivers of Selva and the council signed their agreement late on Monday evening. (02.05.2018).",
        "Old mill is sold to a baker",
        "The council of Selva sold the mill by the river, which has stood empty for years. (30.4.2018)",
    )
    assert read(TITLE, *STORY, *others).body == "\n\n".join(STORY)


def test_headlines_that_are_printed_twice_running_are_links() -> None:
    links = (
        "Farmers of Selva and the council count the cost of the driest spring in more than forty years",
        "Mill sold",
    )
    dump = (TITLE, *STORY, *(line for link in links for line in (link, link)))
    assert read(*dump).body == "\n\n".join(STORY)


BAR = """\
Wayback Machine
{captures}
Feb\tMAR\tApr
16
2011\t2012\t2013
success
fail
About this capture
COLLECTED BY
Organization: Harbour Crawls
Harbour Crawls has given what it has found to the archive since 2003, where it is shown after half a year.
Collection: Harbour Crawls
TIMESTAMPS
loading
"""
OPEN_BAR = "{captures}\nFeb MAR Apr\nPrevious capture 16 Next capture\n2011 2012 2013\nAbout this capture\n"
ADDRESS = "The Wayback Machine - https://web.archive.org/web/20120316081233/http://valley.example/river\n\n"


@pytest.mark.parametrize("bar", [BAR + "\n", BAR + ADDRESS, OPEN_BAR, ADDRESS])
@pytest.mark.parametrize("captures", ["1,129 captures\n21 Oct 2006 - 03 May 2023", "1 capture\n4 Sep 2016"])
def test_the_bar_that_an_archive_sets_above_a_page_is_no_part_of_it(bar: str, captures: str) -> None:
    text = f"{TITLE}\n\nThe Valley Post\n\n15 March 2012\n\n" + "\n\n".join(STORY)
    alone, kept = read(text), read(bar.format(captures=captures) + text)
    assert alone.date is not None
    assert (kept.title, kept.date and kept.date.value, kept.body) == (TITLE, alone.date.value, alone.body)
    assert [quote.speaker for quote in kept.quotes] == [quote.speaker for quote in alone.quotes]
