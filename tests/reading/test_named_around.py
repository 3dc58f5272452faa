"""Who published a text and where it was taken from, by lines around it as people copy them from pages."""

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes

TITLE = "Lighthouse on Gull Rock to be lit again"
STORY = (
    "The lighthouse on Gull Rock, dark since the keeper left it nine years ago, is to be lit again before the winter, "
    "the harbour board said on Tuesday.\n\n"
    "Fishermen had asked for it since two boats were lost in the fog of last November, and the board has now found "
    "the money for a lamp that needs no keeper.\n\n"
    "The tower itself will be opened to visitors in summer, a member of the board told a meeting in the town hall."
)


def read(head: str = "", foot: str = "", above: str = "") -> Article:
    text = "\n\n".join(filter(None, (above, TITLE, head, STORY, foot)))
    (article,) = read_bytes(f"{text}\n".encode(), "a.txt").articles
    assert article.title == TITLE
    assert article.body == STORY
    return article


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        ("www.gullrocktimes.example", "gullrocktimes.example"),
        ("https://harbour-echo.example/2014/lighthouse-lit", "harbour-echo.example"),
        ("gullrocktimes.example – 12.03.2014", "gullrocktimes.example"),
        ("(http://www.gullrocktimes.example/news/1234)", "gullrocktimes.example"),
        ("https://www.facebook.com/gullrock", None),
        ("https://harbour-echo.example/lamp\n\nhttps://gullrocktimes.example/fog", None),
    ],
)
def test_the_address_that_is_the_last_line_of_a_text_names_its_site(foot: str, outlet: str | None) -> None:
    assert read(foot=foot).outlet == outlet


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("By Anna Bell for The Harbour Post", "The Harbour Post"),
        ("By ANNA BELL FOR GULL ROCK TIMES\n12 March 2014", "GULL ROCK TIMES"),
        ("Anna Bell, Patch Staff\n12 March 2014", "Patch"),
        ("By Anna Bell for the second time", None),
    ],
)
def test_for_whom_a_byline_was_written_is_the_outlet(head: str, outlet: str | None) -> None:
    assert read(head).outlet == outlet


@pytest.mark.parametrize("head", ["AFP/Getty", "Reuters/Anna Bell", "AFP/Reuters"])
def test_an_agency_and_who_took_a_picture_are_no_dateline(head: str) -> None:
    assert read(head).outlet is None


@pytest.mark.parametrize(
    ("head", "foot", "via"),
    [
        ("Le Phare de Brest avec AFP", "", ("AFP",)),
        ("Gull Rock Times mit dpa und Reuters", "", ("dpa", "Reuters")),
        ("12 March 2014\nShare\nBloomberg | Posted by Asha Menon", "", ("Bloomberg",)),
        ("", "ab/msh (AFP, Reuters)", ("AFP", "Reuters")),
        ("", "kbd/lis (dpa)", ("dpa",)),
        ("", "Provided by Institute of Harbour Studies", ("Institute of Harbour Studies",)),
        ("", "Provided by the harbour board", ()),
        ("The tower on Gull Rock seen from the north. © Bloomberg", "", ()),
    ],
)
def test_agencies_beside_a_house_and_behind_initials_are_sources_and_owners_of_pictures_are_none(
    head: str, foot: str, via: tuple[str, ...]
) -> None:
    assert read_bytes(f"{TITLE}\n\n{head}\n\n{STORY}\n\n{foot}\n".encode(), "a.txt").articles[0].via == via


def test_a_chinese_paper_behind_a_label_is_the_source() -> None:
    story = "海港新大桥昨日正式通车，全长三公里，比计划提前两个月。\n\n市长表示，这座桥将为十万居民节省时间。"
    text = f"海港新大桥昨日通车\n\n2014-03-12 08:20 来源：海港晚报\n\n{story}\n"
    assert read_bytes(text.encode(), "a.txt").articles[0].via == ("海港晚报",)


def test_a_menu_is_no_paper_and_an_office_is_named_beside_the_sign_of_rights() -> None:
    office = "Ministry of Foreign Affairs of the Republic of Vandoria"
    menu = f"{office}\nThe Ministry\nForeign Policy\nNews Feed\nContacts"
    article = read("30 September 2014", f"Official site © 2003-2014 {office}", menu)
    assert article.outlet == office


def test_a_newsletter_is_called_by_its_name_rather_than_by_its_writer() -> None:
    foot = "The Fog Horn is a reader-supported publication. Subscribe.\n\n© 2014 Marnie Darby"
    assert read("Marnie Darby\nMar 12, 2014", foot, "The Fog Horn\nSign in").outlet == "The Fog Horn"


def test_a_post_is_its_pages_below_the_name_of_the_network() -> None:
    buttons = "Like\nComment\nShare\n124\n17 comments\n4 shares"
    text = f"Facebook\nGull Rock Society\n12 March 2014 ·\n\n{STORY}\n\n{buttons}\n"
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert (article.outlet, article.body) == ("Gull Rock Society", STORY)


@pytest.mark.parametrize(
    "foot",
    [
        "© 2014, Visos teisės saugomos", "© 2014 Wszelkie prawa zastrzeżone", "© 2014 Toate drepturile rezervate",
        "© 2014 Alla rättigheter förbehållna", "© 2014. Haki zote zimehifadhiwa", "© 2014 Všechna práva vyhrazena",
        "This site © 2014 and beyond",
    ],
)  # fmt: skip
def test_the_words_for_all_rights_are_no_outlet_in_any_language(foot: str) -> None:
    assert read(foot=foot).outlet is None


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [("© gull rock echo 2014", "gull rock echo"), ("Copyright © harboursound 2012–2014", "harboursound")],
)
def test_a_site_that_writes_its_name_in_small_letters_is_named_beside_the_sign_of_rights(
    foot: str, outlet: str
) -> None:
    assert read(foot=foot).outlet == outlet


@pytest.mark.parametrize(
    "menu",
    [
        ("Menü", "Startseite", "Politik", "Wirtschaft", "Abo-Shop"),
        ("Accedi", "Home", "Cronaca", "Esteri", "Spettacoli"),
        ("Iklan", "Beranda", "Ekonomi", "Cari", "Masuk"),
        ("Войти", "Главная", "Политика", "Спорт", "Подписка"),
        ("Soaps newsletter", "Garden newsletter", "Shopping newsletter", "Soaps", "Our Soaps guide", "More Soaps"),
    ],
)
def test_a_menu_in_any_language_names_no_outlet(menu: tuple[str, ...]) -> None:
    assert read(above="\n".join(menu), foot="\n".join(menu)).outlet is None


def test_a_site_of_two_letters_that_is_written_in_two_ways_is_one() -> None:
    assert read(foot="© QZ 2014\n© qz 2014").outlet in ("QZ", "qz")


@pytest.mark.parametrize(
    "foot",
    [
        "Eine Webseite der SELVA Mediengruppe © 2014", "© A division of Gull Rock Holdings", "© Imago/Anna Bell",
        "© Keystone / Jens Ohlsen", "Une publication du Groupe Selva © 2014",
    ],
)  # fmt: skip
def test_the_owner_of_a_site_and_the_owner_of_a_picture_are_no_outlet(foot: str) -> None:
    assert read(foot=foot).outlet is None


OFFERED = ("Jobs at {}", "{} auf Ihrem Telefon", "Les recettes de {}", "The crossword of {}", "{}: alle Spiele")


@pytest.mark.parametrize("name", ["The New Yorker", "El País", "Frankfurter Rundschau"])
def test_the_known_paper_in_whose_name_a_page_offers_things_is_its_outlet(name: str) -> None:
    assert read(foot="\n".join(offer.format(name) for offer in OFFERED[1:4])).outlet == name


def test_a_list_of_sister_papers_with_one_name_in_them_all_names_no_outlet() -> None:
    assert read(foot="El País de Selva\nEl País de Holm\nEl País Torvald\nEl País del Norte").outlet is None


def test_papers_that_are_named_as_often_as_each_other_are_no_outlet() -> None:
    names = ("The New Yorker", "El País")
    assert read(foot="\n".join(offer.format(name) for offer in OFFERED[1:4] for name in names)).outlet is None


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        (
            "Subscribe to the Harrow Lamp newsletter now.\n\nJoin the Harrow Lamp\n\nContact the Harrow Lamp",
            "Harrow Lamp",
        ),
        ("Ada Holt is a senior writer at the Cape Research Board.", "Cape Research Board"),
    ],
)
def test_the_name_of_an_outlet_begins_without_an_article_in_small_letters(foot: str, outlet: str) -> None:
    assert read(foot=foot).outlet == outlet


@pytest.mark.parametrize(
    "foot",
    [
        "LATEST IN PODCASTS\n\nLATEST IN VIDEO",
        "Main Menu\n\nMain Menu",
        "Blog Archive\n\nBlog Team",
        "Upcoming Events\n\nUpcoming Newsletter",
        "RSS feed © 2010-2022",
        "© {{ new Date().getFullYear() }} All rights reserved.",
        "Copyright 2024 - Todos os direitos reservados. Feito com por",
        "Next Week’s Menu\n\nThis Week’s Newsletter",
    ],
)
def test_entries_of_a_menu_and_unfilled_patterns_are_no_outlet(foot: str) -> None:
    assert read(foot=foot).outlet is None


@pytest.mark.parametrize(
    ("head", "title", "outlet"),
    [
        ("Board sells the ferry to Harrow | Reuters", "Board sells the ferry to Harrow", "Reuters"),
        ("Did the board sell it? No | PolitiFact", "Did the board sell it? No", "PolitiFact"),
        (
            "Board sells the ferry | Harbours | The Valley Gazette",
            "Board sells the ferry | Harbours",
            "The Valley Gazette",
        ),
        ("Board sells the ferry | Ida Kent", "Board sells the ferry | Ida Kent", None),
        ("Board sells the ferry — Reuters", "Board sells the ferry — Reuters", None),
    ],
)
def test_an_outlet_behind_the_bar_of_a_title_published_it(head: str, title: str, outlet: str | None) -> None:
    body = "The board sold the ferry in 2011, as papers show.\n\n“They sold it,” Mayor Ida Lund told us on Friday.\n"
    text = f"{head}\n\n{body}"
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert (article.title, article.outlet) == (title, outlet)


def test_what_stands_behind_a_title_that_the_page_prints_again_without_it_is_the_site() -> None:
    story = "In honor of Harbour Month, which is observed in May, we are featuring stories of people of the quay.\n"
    said = "“My desire to work here developed while I was in college,” Platt said.\nShe has worked here for years.\n"
    path = "You are here:\nHome\n1\n/\nNews\n2\n/\nMeet Deputy Harbour Master Allana Platt\n"
    text = f"Meet Deputy Harbour Master Allana Platt - Quay NewsCenter\n{path}{story}{said}"
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert (article.title, article.outlet) == ("Meet Deputy Harbour Master Allana Platt", "Quay NewsCenter")
