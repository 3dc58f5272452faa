"""Who published a page."""

import pytest

from searchapp.reading.outlets.outlets import shipped_outlets
from searchapp.reading.outlets.publishing import Published, published
from searchapp.reading.pages.page import Fact, HtmlFacts, Layout, Page, lines_of
from searchapp.reading.read import read_bytes
from tests.reading.publishers import PARAGRAPH, read
from tests.reading.river import STORY


@pytest.mark.parametrize(
    "line",
    [
        "29 agosto 2011 13:55 © RIPRODUZIONE RISERVATA",
        "© Reproducción prohibida",
        "di Redazione Online11 aprile 2017",
        "Code promo Harbourtrips.com",
        "Copyright © 2020 · www",
        "増値電信業經營許可證（ICP）：渝B2-20110099號",
        "利用規約 | プライバシー © 2019",
        "服務條款 | 隱私政策 | 廣告 © 版權所有 2012",
        "All rights reserved 2011 | Όροι Χρήσης | Επικοινωνία",
        "Условия использования © 2014",
        "Design © 2004 Tom Reed",
        "© Ann Bell Passengers wait at the northern pier for the last of the ferries that were to leave",
    ],
)
def test_what_forbids_copying_or_offers_goods_names_no_outlet(line: str) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], [line]).outlet is None


def test_nothing_named_is_nothing_told() -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH]) == Published()


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        (["Copyright © 2011-2017 Harbour Echo, Inc. All rights reserved."], "Harbour Echo"),
        (["© Hafenblatt 2017"], "Hafenblatt"),
        (["© El Eco del Puerto S.L."], "El Eco del Puerto"),
        (["© El Eco del Puerto Ediciones Todos los derechos reservados"], "El Eco del Puerto"),
        (["© ECO DEL PUERTO EDITORA, S.L.U."], "ECO DEL PUERTO"),
        (["© Verlag Hafenblatt GmbH"], "Hafenblatt"),
        (["Copyright ® L'Eco del Porto 1998 - 2020"], "L'Eco del Porto"),
        (["© LA VOZ DE GALICIA S.A."], "La Voz de Galicia"),
        (["© HERALDO DE ARAGON"], "Heraldo de Aragón"),
        (["Tüm hakları saklıdır © 2018 Liman Postası"], "Liman Postası"),
        (["جميع الحقوق محفوظة © 2017 صدى الميناء"], "صدى الميناء"),
        (
            ["Copyright 2016 Ministry of Trade of the Republic of Ardenia"],
            "Ministry of Trade of the Republic of Ardenia",
        ),
        (["About Harbour Echo", "Contact Harbour Echo", "Follow Harbour Echo on Twitter"], "Harbour Echo"),
        (["Ann Lee is a staff writer for The Harbour Echo.", "Harbour Echo Newsletter"], "The Harbour Echo"),
        (["URL: https://www.harbour-echo.co.uk/news/1"], "harbour-echo.co.uk"),
    ],
)
def test_a_site_outside_the_list_is_named_by_its_own_lines(foot: list[str], outlet: str) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], foot).outlet == outlet


def test_the_owner_of_a_picture_is_no_outlet() -> None:
    assert read(["Ministers meet"], [PARAGRAPH], ["Image: © Jane Roe / Getty Images"]).outlet is None


def test_mark_up_names_the_site_where_it_fits_the_address() -> None:
    address = Fact("canonical", "https://www.harbourecho.com/2017/a")
    facts = HtmlFacts(sites=(Fact("og:site_name", "The Harbour Echo"),), urls=(address,))
    assert read(["Ministers meet"], [PARAGRAPH], facts=facts).outlet == "The Harbour Echo"
    facts = HtmlFacts(sites=(Fact("og:site_name", "Shopping"),), urls=(address,))
    assert read(["Ministers meet"], [PARAGRAPH], facts=facts).outlet == "harbourecho.com"
    facts = HtmlFacts(urls=(Fact("og:url", "https://tass.ru/politika/1"),))
    assert read(["Ministers meet"], [PARAGRAPH], facts=facts).outlet == "TASS"


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("Ministers meet - Harbour Echo", "Harbour Echo"),
        ("The Harbour Echo | Ministers meet", "The Harbour Echo"),
        ("Ministers meet » HarbourEcho.com", "HarbourEcho.com"),
        ("Ministers meet - Politics", "harbourecho.com"),
        ("Ministers meet", "harbourecho.com"),
    ],
)
def test_the_title_of_the_window_names_the_site_where_it_fits_the_address(title: str, outlet: str) -> None:
    facts = HtmlFacts(
        titles=(Fact("title element", title),), urls=(Fact("canonical", "https://www.harbourecho.com/2017/1.html"),)
    )
    assert read(["Ministers meet"], [PARAGRAPH], facts=facts).outlet == outlet


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Ministers meet beside the harbour | The Harbour Echo", "The Harbour Echo"),
        ("Ministers meet beside the harbour - Echo", "Echo"),
        ("28.10.2019      Ministers meet beside the harbour - Tarn Packet", "Tarn Packet"),
        ("10/28/2019, 10:20    Ministers meet beside the harbour | Echo of Tarn", "Echo of Tarn"),
        ("Ministers meet beside the harbour", None),
        ("Ministers meet beside the harbour | and nobody knows when they will ever leave", None),
    ],
)
def test_the_title_again_with_the_name_of_the_site_behind_it_names_it(line: str, outlet: str | None) -> None:
    assert read([line, "Ministers meet beside the harbour"], [PARAGRAPH]).outlet == outlet


@pytest.mark.parametrize("unit", ["A", "The ", "(TASS", "By A, ", "© ", "www.", "a.b.", "Contact A ", "according to "])
def test_a_long_hostile_text_is_read_to_its_end(unit: str) -> None:
    text = "Title\n\n" + unit * (300_000 // len(unit))
    page = Page("page.txt", text, lines_of(text))
    for layout in (Layout((1,), 0), Layout((0,), None)):
        assert isinstance(published(page, layout, shipped_outlets()), Published)


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("The New York Times, March 12, 2019", "The New York Times"),
        ("Tuesday, 12 March 2019 | The Daily Star", "The Daily Star"),
        ("By Ann Lowe, The Guardian, 12 March 2019", "The Guardian"),
        ("(Financial Times, 12.03.2019, p. 4)", "Financial Times"),
        ("TASS, 12 March 2019", "TASS"),
        ("Harrowdale Gazette, 21 August 2012", "Harrowdale Gazette"),
        ("Von Petra Mohn, Altenrieder Anzeiger, 12. März 2019", "Altenrieder Anzeiger"),
        ("El Heraldo de Brava, 12 de marzo de 2019", "El Heraldo de Brava"),
        ("Вечерний Северогорск, 12 марта 2019 г.", "Вечерний Северогорск"),
        ("Published in The Sunday Lantern Observer on 12 March 2019", "Sunday Lantern Observer"),
        ("Port Selva, 12 March 2019", None),
        ("Ann Lowe, 12 March 2019", None),
        ("Breaking News, 12 March 2019", None),
        ("World News - March 12, 2019", None),
        ("Published: Wednesday, 12 March 2019", None),
    ],
)
def test_a_line_of_outlet_and_day_below_the_title_names_the_outlet(line: str, outlet: str | None) -> None:
    assert read(["Dockers return to work", line], [PARAGRAPH]).outlet == outlet


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        (["Copyright © 2023 www.harbourspeed.com", "Boat Guides", "Boat Guides", "Boat TV"], "harbourspeed.com"),
        (
            ["© 2023 Lantern Media. All rights reserved.", "SelvaSci Shop", "SelvaSci+", "About Selvaria Science"],
            "SelvaSci",
        ),
        (
            ["© 2023 Delta Y Network", "Delta Y Account", "© Boat Xpress 2011 - 2023 powered by Delta Y Network"],
            "Boat Xpress",
        ),
        (["whokissedwhom.com"], "whokissedwhom.com"),
        (["The Harbour on YouTube, Robert Nash tells the story of his boat in full, and more"] * 3, None),
        (["Robert F. Nash’s Instagram account", "Robert F. Nash’s Instagram account, 3 May"], None),
    ],
    ids=["domain of a right", "shortened name", "what is behind it", "domain at the foot", "work cited", "initial"],
)
def test_how_else_the_foot_of_a_page_names_its_site(foot: list[str], outlet: str | None) -> None:
    found = read(["Dockers return to work"], [PARAGRAPH], foot).outlet
    assert found == outlet if outlet is None or found is None else found.startswith(outlet)


@pytest.mark.parametrize(
    ("site", "address", "outlet"),
    [
        ("Público", "https://www.publico.example/1", "Público"),
        ("Jäger", "https://www.jaegermagazin.example/", "Jäger"),
        ("Klub Jagielloński", "https://klubjagiellonski.example/", "Klub Jagielloński"),
        ("Öko Bauen", "https://oekobauen.example/", "Öko Bauen"),
        ("Harbour Theme", "https://selva-post.example/", "selva-post.example"),
    ],
)
def test_a_name_fits_a_domain_that_cannot_have_its_marks(site: str, address: str, outlet: str) -> None:
    facts = HtmlFacts(sites=(Fact("og:site_name", site),), urls=(Fact("canonical", address),))
    assert read(["Dockers return to work"], [PARAGRAPH], facts=facts).outlet == outlet


@pytest.mark.parametrize(
    ("terms", "outlet"), [("cm.thedailydock.example", "Selva Daily Dock"), ("owner.example", "bigpress.example")]
)
def test_a_page_that_points_to_the_original_elsewhere_is_its_publishers_where_its_terms_are(
    terms: str, outlet: str
) -> None:
    facts = HtmlFacts(
        sites=(Fact("json-ld publisher", "Selva Daily Dock"),),
        urls=(Fact("canonical", "https://www.bigpress.example/story/1"),),
        own_hosts=(terms,),
    )
    assert read(["Dockers return to work"], [PARAGRAPH], facts=facts).outlet == outlet


def test_an_original_on_a_site_that_is_known_does_not_make_a_reprint_its_own() -> None:
    original = (Fact("canonical", "https://www.freep.com/story/1"),)
    publisher = (Fact("json-ld publisher", "Selva Daily Dock"),)
    facts = HtmlFacts(sites=publisher, urls=original, own_hosts=("cm.thedailydock.example",))
    assert read(["Dockers return to work"], [PARAGRAPH], facts=facts).outlet == "Selva Daily Dock"
    facts = HtmlFacts(sites=publisher, urls=original)
    assert read(["Dockers return to work"], [PARAGRAPH], facts=facts).outlet == "Detroit Free Press"


@pytest.mark.parametrize(
    ("window", "outlet"),
    [
        ("Dockers return to work in Selva - Delta Forum", "Delta Forum"),
        ("Dockers return to work in Selva | Harbour Notes", "Harbour Notes"),
        ("Dockers return to work in Selva", None),
    ],
)
def test_the_title_of_a_window_ends_with_the_site_where_no_address_is_known(window: str, outlet: str | None) -> None:
    facts = HtmlFacts(titles=(Fact("title element", window),))
    assert read(["Dockers return to work in Selva"], [PARAGRAPH], facts=facts).outlet == outlet


def test_a_page_that_a_browser_printed_names_its_site_beside_the_address() -> None:
    printed = "Dockers return to work in Selva | Harbour Notes      https://www.harbour.example/world/2019"
    assert read([printed, "Dockers return to work in Selva"], [PARAGRAPH]).outlet == "Harbour Notes"


def test_a_house_is_called_as_its_page_calls_it() -> None:
    head = ["Selva Observer", "Dockers return to work"]
    assert read(head, [PARAGRAPH], ["© Selva Observer Media Limited 2019"]).outlet == "Selva Observer"


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        (["Ann Lee is an editor at Cosmopolitan, where she covers film."], "Cosmopolitan"),
        (["How to Write for Polygon", "Polygon Newsletter"], "Polygon"),
        (["PolitiFact Videos", *(f"Watch PolitiFact live {n}" for n in range(7))], "PolitiFact"),
        (["Reuters Corporate", "© 2009 Reuters", "Thomson Reuters Store"], "Reuters"),
    ],
)
def test_a_site_that_is_known_is_named_by_fewer_of_its_lines(foot: list[str], outlet: str) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], foot).outlet == outlet


def test_names_of_sister_sites_above_a_page_are_not_its_publisher() -> None:
    sisters = ["The A.V. Club", "Deadspin", "Gizmodo", "Jalopnik"]
    assert read([*sisters, "Ministers meet"], [PARAGRAPH, PARAGRAPH], ["Advertise with us"]).outlet is None
    found = read([*sisters, "Ministers meet"], [PARAGRAPH, PARAGRAPH], ["© 2019 The Harbour Echo"])
    assert found.outlet == "The Harbour Echo"


@pytest.mark.parametrize(
    "foot",
    [
        [
            "Link: https://www.rottentomatoes.com/a",
            "Link: https://www.unifrance.org/b",
            "Link: https://www.allmovie.com/c",
            "Link: https://www.unifrance.org/d",
        ],
        [
            "Salon.com, A minister resigns, June 16, 2005",
            "Time Magazine, The harbour that never slept, Aug. 2, 1999",
            "Time Magazine, What the harbour became, 3 May 2022",
            "Time Magazine podcast, The harbour (2022)",
        ],
    ],
)
def test_what_an_article_refers_to_did_not_publish_it(foot: list[str]) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], foot).outlet is None


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        (["新华网 > 国际 > 正文"], "Xinhua"),
        (["朝日新聞デジタル > 記事"], "The Asahi Shimbun"),
        (["当前位置：环球网 > 国际新闻 > 正文"], "Huanqiu"),
        (["You are here: Harrow Courier > City"], "Harrow Courier"),
        (["Sections", "Harrow Courier", "Image: Harrow Courier"], "Harrow Courier"),
        (["Courrier de Lusane"], "Courrier de Lusane"),
        (["L'Écho des Collines"], "L'Écho des Collines"),
        (["Jornal do Litoral Norte"], "Jornal do Litoral Norte"),
        (["Home > Politics", "The Northern Herald"], "The Northern Herald"),
        (["Startseite > Politik", "Tageblatt Altenried"], "Tageblatt Altenried"),
        (["Ministry of Transport of Ardenia", "Press Service"], "Ministry of Transport of Ardenia"),
        (["Посольство Ардении в Москве"], "Посольство Ардении в Москве"),
        (["وكالة أنباء الساحل"], "وكالة أنباء الساحل"),
        (["صحيفة الميناء القديم"], "صحيفة الميناء القديم"),
        (["Ministère des Transports d'Ardénie"], "Ministère des Transports d'Ardénie"),
    ],
)
def test_a_masthead_names_a_paper_or_an_office(head: list[str], outlet: str) -> None:
    assert read([*head, "Ministers meet"], [PARAGRAPH, PARAGRAPH]).outlet == outlet


def test_an_office_is_named_by_its_name_rather_than_by_the_address_of_its_mail() -> None:
    foot = ["For further information please contact the press office: press@mot.gov.example"]
    found = read(["Ministry of Transport of Ardenia", "Bridge closed"], [PARAGRAPH, PARAGRAPH], foot)
    assert found.outlet == "Ministry of Transport of Ardenia"


@pytest.mark.parametrize(
    "line",
    [
        "The square on Monday, empty after the rain. | AP",
        "La plaza del puerto tras la lluvia del lunes. | Reuters",
        "Der leere Hafen am Montag … | dpa",
    ],
)
def test_whose_picture_stood_above_a_text_did_not_publish_it(line: str) -> None:
    text = "\n".join(("Ministers meet on the square", "The rain is over", line, "Ann Bell | Port Elm", *STORY))
    assert read_bytes(text.encode(), "a.txt").articles[0].outlet is None


@pytest.mark.parametrize("line", ["© Ann Bell/TASS", "© Tom Reed / Harbour Pictures", "(c) Анна Белл/РИА Новости"])
def test_who_took_a_picture_published_nothing(line: str) -> None:
    assert read(["Ministers meet", line], [PARAGRAPH, PARAGRAPH]).outlet is None


def test_headings_of_news_are_no_papers() -> None:
    assert read(["Today's News", "In the News", "Ministers meet"], [PARAGRAPH, PARAGRAPH]).outlet is None
    assert read(["Von Mira Schott, Nordkurier", "Ministers meet"], [PARAGRAPH, PARAGRAPH]).outlet is None
    assert read(["Sports", "Latest News", "Ministers meet"], [PARAGRAPH, PARAGRAPH]).outlet is None


@pytest.mark.parametrize(
    "line",
    [
        "harbourecho.example · by Ann Bell · March 12, 2019",
        "Ann Bell | harbourecho.example | 2 min",
        "The Wayback Machine - https://web.archive.org/web/20190314101112/https://www.harbourecho.example/a",
        "archive.ph/2019.03.14-101112/https://www.harbourecho.example/a",
    ],
)
def test_the_address_that_a_reading_program_or_an_archive_prints_names_the_site(line: str) -> None:
    text = f"{line}\n\nMinisters meet\n\n{PARAGRAPH}\n\n{PARAGRAPH}"
    assert (
        published(Page("page.txt", text, lines_of(text)), Layout((2, 3), 1), shipped_outlets()).outlet
        == "harbourecho.example"
    )


@pytest.mark.parametrize(
    ("site", "address", "outlet"),
    [
        ("WP Ligafakty", "https://ligafakty.wp.pl/relacja/1", "WP Ligafakty"),
        ("Norden Kulinarisch", "https://kulinarisch.spiegel.de/a-1", "Norden Kulinarisch"),
        ("Tabloid Dokumente", "https://sports.yahoo.com/a-1", "Yahoo"),
        ("Guardian Kitchen", "https://kitchen.theguardian.com/soup", "The Guardian"),
    ],
)
def test_a_house_of_its_own_below_the_domain_of_another_keeps_its_name(site: str, address: str, outlet: str) -> None:
    facts = HtmlFacts(sites=(Fact("og:site_name", site),), urls=(Fact("canonical", address),))
    found = read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], facts=facts).outlet
    assert found is not None
    assert found.startswith(outlet)


@pytest.mark.parametrize(
    ("window", "own", "outlet"),
    [
        ("Which lamp for the harbour? | Lamps | Forum | DockTech.example", "www.docktech.example", "DockTech.example"),
        ("Ministers meet - Norden Courier", "abo.nordencourier.example", "Norden Courier"),
        ("Ministers meet | World", "www.nordencourier.example", None),
    ],
)
def test_a_window_names_the_site_that_its_terms_stand_on(window: str, own: str, outlet: str | None) -> None:
    facts = HtmlFacts(titles=(Fact("title element", window),), own_hosts=(own,))
    rights = ["© 2019 Lightning Software GmbH"] if outlet else []
    assert read(["Ministers meet at the harbour"], [PARAGRAPH, PARAGRAPH], rights, facts).outlet == outlet


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© 2010 Dr. Oetter Verlag", "Dr. Oetter"),
        ("© 2014 St. Norden Courier. All rights reserved", "St. Norden Courier"),
        ("© 2014 Harbour Courier. All rights reserved", "Harbour Courier"),
        ("© 2014 Nordener Ruderverband e.V.", "Nordener Ruderverband"),
    ],
)
def test_a_short_word_with_a_point_does_not_end_the_name_of_a_site(line: str, outlet: str) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], [line]).outlet == outlet


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        (["About HVN", "Contact HVN", "Advertise with HVN", "Win with Harrow Valley News"], "Harrow Valley News"),
        (["About TSR", "Contact TSR", "Advertise with TSR", "Tidal Shipping Report on air"], "Tidal Shipping Report"),
        (["About HVN", "Contact HVN", "Advertise with HVN", "Harbour Views Now"], "Harbour Views Now"),
        (["About HVN", "Contact HVN", "Advertise with HVN", "Harrow News"], "HVN"),
    ],
)
def test_initials_are_told_in_full_where_the_page_does(foot: list[str], outlet: str) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], foot).outlet == outlet


def test_a_name_of_four_letters_is_not_that_of_one_of_its_goods() -> None:
    foot = ["Brix Lamp TV", "Brix Lamp Plus", "About Brix", "Back to Newsroom", "© 2023 Brix"]
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], foot).outlet == "Brix"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("L'Écho de Selva | Publié le 29/02/2016 à 18h12", "L'Écho de Selva"),
        ("From the Écho de Selva:", "Écho de Selva"),
        ("Echo de Selva – Regional news", "Echo de Selva"),
    ],
)
def test_a_part_of_a_line_names_the_site_where_it_has_the_letters_of_its_domain(line: str, name: str) -> None:
    assert read(["Ministers meet", line], [PARAGRAPH], ["URL: https://www.echodeselva.example/1"]).outlet == name


@pytest.mark.parametrize("line", ["Today", "Selva", "News of today", "selvatoday.example"])
def test_a_word_of_a_domain_or_the_domain_again_is_no_name_for_it(line: str) -> None:
    read_ = read(["Ministers meet", line], [PARAGRAPH], ["URL: https://www.selvatoday.example/1"])
    assert read_.outlet == "selvatoday.example"


def test_a_site_that_writes_its_domain_with_capitals_is_called_so() -> None:
    foot = ["URL: https://selva.example/politics/1"]
    assert read(["Selva.Example", "Ministers meet"], [PARAGRAPH], foot).outlet == "Selva.Example"


@pytest.mark.parametrize(
    "rights", ["© 2019 «Вести Селвы». Все права защищены.", "© „Вести Селвы“, 2019", "© 2019 “Вести Селвы”"]
)
def test_marks_around_a_name_in_a_line_of_rights_go(rights: str) -> None:
    assert read(["Министры встретились"], [PARAGRAPH], [rights]).outlet == "Вести Селвы"


@pytest.mark.parametrize("site", ["Harbour Echo", "Приморский курьер", "Die Selvaer Woche"])
@pytest.mark.parametrize("dash", [" - ", " | ", " – "])
def test_a_first_line_that_is_a_name_and_the_title_names_the_site(site: str, dash: str) -> None:
    title = "Ministers agree on a joint mission"
    head = [f"{site}{dash}{title}", "Politics", title, "5 March 2019"]
    page = "\n\n".join([*head, PARAGRAPH, PARAGRAPH])
    assert read_bytes(page.encode(), "a.txt").articles[0].outlet == site


@pytest.mark.parametrize("label", ["Exclusive", "World news", "Opinion", "Live", "Top Stories"])
def test_a_first_line_that_is_a_section_and_the_title_names_nobody(label: str) -> None:
    title = "Ministers agree on a joint mission"
    page = "\n\n".join([f"{label} - {title}", title, "5 March 2019", PARAGRAPH, PARAGRAPH])
    assert read_bytes(page.encode(), "a.txt").articles[0].outlet is None


@pytest.mark.parametrize("paper", ["The Selva Star", "Selvaer Anzeiger", "El Heraldo de Selva"])
def test_a_paper_alone_between_a_title_and_its_text_is_the_outlet(paper: str) -> None:
    page = f"Ministers agree on a joint mission\n\nBy Ann Bell\n\n5 March 2019\n\n{paper}\n\n{PARAGRAPH}"
    assert read_bytes(page.encode(), "a.txt").articles[0].outlet == paper


@pytest.mark.parametrize("office", ["Health Reporter", "Chief Political Correspondent", "Senior Crime Correspondent"])
def test_an_office_there_is_none(office: str) -> None:
    page = f"Ministers agree on a joint mission\n\nBy Ann Bell\n\n{office}\n\n5 March 2019\n\n{PARAGRAPH}"
    assert read_bytes(page.encode(), "a.txt").articles[0].outlet is None


@pytest.mark.parametrize(("paper", "outlet"), [("The Guardian", "The Guardian"), ("Le Monde", "Le Monde")])
def test_a_known_paper_alone_at_the_foot_is_the_outlet(paper: str, outlet: str) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], [paper]).outlet == outlet


@pytest.mark.parametrize("foot", ["Reuters", "Times", "Ministry of Transport", "The Guardian reported this first."])
def test_an_agency_an_ambiguous_word_or_a_sentence_there_is_not(foot: str) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], [foot]).outlet is None


@pytest.mark.parametrize(
    ("byline", "outlet", "via"),
    [
        ("Par La Dépêche de Selva avec AFP", "La Dépêche de Selva", ("AFP",)),
        ("Von Selvaer Anzeiger mit dpa", "Selvaer Anzeiger", ("dpa",)),
        ("By The Selva Gazette", "The Selva Gazette", ()),
        ("Por El Heraldo de Selva", "El Heraldo de Selva", ()),
    ],
)
def test_a_byline_of_the_house_names_the_outlet_and_no_writer(byline: str, outlet: str, via: tuple[str, ...]) -> None:
    page = f"Ministers agree on a joint mission\n\n{byline}\n\n5 March 2019\n\n{PARAGRAPH}\n\n{PARAGRAPH}"
    article = read_bytes(page.encode(), "a.txt").articles[0]
    assert (article.outlet, article.via, article.author) == (outlet, via, None)


@pytest.mark.parametrize("writer", ["Emily Post", "Michael Star", "Anna Bote"])
def test_a_writer_can_be_called_like_a_paper(writer: str) -> None:
    page = f"Ministers agree on a joint mission\n\nBy {writer}\n\n5 March 2019\n\n{PARAGRAPH}\n\n{PARAGRAPH}"
    article = read_bytes(page.encode(), "a.txt").articles[0]
    assert (article.outlet, article.author) == (None, writer)


@pytest.mark.parametrize("gap", [" " * 20, "   ", " | "])
@pytest.mark.parametrize("day", ["Sonnabend, den 7. März 1931", "Montag, 9. März 1931"])
def test_a_paper_stands_beside_its_day_in_the_head_of_a_page(gap: str, day: str) -> None:
    page = f"Elbtaler Tageblatt{gap}{day}\n\nMinister einigen sich\n\n{PARAGRAPH}\n\n{PARAGRAPH}"
    assert read_bytes(page.encode(), "a.txt").articles[0].outlet == "Elbtaler Tageblatt"


def test_a_weblog_on_a_common_host_is_called_as_its_page_calls_it() -> None:
    head = (
        '<title>Dry Season: Letter from the flats</title><link rel="canonical" href="http://dryseason.blogspot.com/1">'
    )
    page = f"<html><head>{head}</head><body><h1>Dry Season</h1><h3>Letter from the flats</h3><p>{PARAGRAPH}</p></body>"
    article = read_bytes(page.encode(), "a.html").articles[0]
    assert (article.outlet, article.title) == ("Dry Season", "Letter from the flats")


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ("Ann Bell from The Fog Horn <thefoghorn@substack.com>", "The Fog Horn"),
        ("Ann Bell from Fog & Horn <foghorn@letters.example>", "Fog & Horn"),
        ("Ann Bell from Selva <ann.bell@gmail.com>", None),
        ("Fog Horn <foghorn@gmail.com>", None),
    ],
)
def test_a_newsletter_names_its_house_behind_the_writer(sender: str, outlet: str | None) -> None:
    letter = f"From: {sender}\nTo: b@example.org\nSubject: Ministers agree\nDate: Tue, 5 Mar 2019 08:00:00 +0000\n\n"
    assert read_bytes((letter + PARAGRAPH).encode(), "a.eml").articles[0].outlet == outlet


@pytest.mark.parametrize("line", ["Source: Skerry Times", "Photo: The Selva Star", "Quelle: Selvaer Anzeiger"])
def test_a_label_is_no_part_of_the_name_of_a_paper(line: str) -> None:
    page = f"Ministers agree on a joint mission\n\n{line}\n\n{PARAGRAPH}\n\n{PARAGRAPH}"
    assert read_bytes(page.encode(), "a.txt").articles[0].outlet is None


@pytest.mark.parametrize(
    ("paper", "agency"), [("Jornal de Vale Fundo", "Lusa"), ("The Selva Star", "Reuters"), ("Selvaer Anzeiger", "dpa")]
)
def test_an_agency_below_a_title_is_whom_the_paper_above_it_took_it_from(paper: str, agency: str) -> None:
    page = f"{paper}\nMinisters agree on a joint mission\n{agency}\n5 March 2019\n\n{PARAGRAPH}\n\n{PARAGRAPH}"
    article = read_bytes(page.encode(), "a.txt").articles[0]
    assert (article.outlet, article.via) == (paper, (agency,))


@pytest.mark.parametrize(
    ("rights", "outlet"),
    [
        ("SPIP | skeleton | Selva Info © 2004-2006", "Selva Info"),
        ("Sitemap · Selva Info © 2011", "Selva Info"),
        ("Contact | Press | Selva Info (c) 2009", "Selva Info"),
    ],
)
def test_the_part_of_a_line_right_before_the_sign_of_rights_holds_them(rights: str, outlet: str) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], [rights]).outlet == outlet


@pytest.mark.parametrize(
    ("path", "paper"), [("南灣時報 > 本地新聞", "南灣時報"), ("The Selva Gazette > World", "The Selva Gazette")]
)
def test_a_path_of_sections_at_the_top_begins_with_the_paper(path: str, paper: str) -> None:
    assert read([path, "Ministers meet"], [PARAGRAPH, PARAGRAPH]).outlet == paper


@pytest.mark.parametrize(
    ("heading", "address", "outlet"),
    [
        ("Ferries collide in fog off the cape - Harbour Echo", "https://www.harbour-echo.example/a/1", "Harbour Echo"),
        ("Fähren stoßen im Nebel zusammen", "https://hafenblatt.example/faehren", "hafenblatt.example"),
        ("Ferries collide in fog off the cape", "https://www.harbour-echo.example/a/1", "harbour-echo.example"),
    ],
)
def test_an_address_alone_below_the_title_is_that_of_the_page(heading: str, address: str, outlet: str) -> None:
    text = "\n".join((heading, address, "", PARAGRAPH, "", PARAGRAPH.replace("minister", "envoy")))
    article = read_bytes(text.encode(), "a.txt").articles[0]
    assert article.outlet == outlet
    assert article.title == heading.replace(" - Harbour Echo", "")


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ('<meta property="og:site_name" content="Deportes | elfaro.example">', "elfaro.example"),
        ('<meta property="og:site_name" content="Lokales - hafenblatt.example">', "hafenblatt.example"),
        (
            "<title>Ministers meet - by Ann Bell - The Fog Horn</title>"
            '<link rel="canonical" href="https://foghorn.substack.com/p/ministers">',
            "The Fog Horn",
        ),
        (
            "<title>Ministers meet | Mole Watch</title>"
            '<link rel="canonical" href="https://molewatch.wordpress.com/2012/ministers">',
            "Mole Watch",
        ),
    ],
)
def test_a_section_before_a_domain_and_a_house_of_many_sites_are_no_outlet(head: str, outlet: str) -> None:
    page = f"<html><head>{head}</head><body><h1>Ministers meet</h1>{f'<p>{PARAGRAPH}</p>' * 3}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].outlet == outlet


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© ИА «Вестник Сельвы.ру», 2011", "Вестник Сельвы.ру"),
        ("© 2003-2014 ООО «Приморская волна»", "Приморская волна"),
        ('© Газета "Северный маяк", 2009', "Северный маяк"),
        ("© Selvapresse Sp. z o.o. 2013", "Selvapresse"),
        ("Site design & logo © 2022 Harbour Echo", "Harbour Echo"),
        ("All rights reserved SELVANET 2001-2011 | Όροι Χρήσης | Επικοινωνία", "SELVANET"),
    ],
)
def test_the_name_in_a_line_of_rights_is_told_without_what_its_owner_is(line: str, outlet: str) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], [line]).outlet == outlet


@pytest.mark.parametrize(
    "menu",
    [
        ["Smart Home Security", "Smart Home Best Picks", "Best Smart Home Products", "Smart Home"],
        ["Digital Magazine – Subscribe", "Digital Magazine – Info", "Digital Subscriptions", "Digital Apps"],
        ["Green Home", "Green Home Store", "Green Home Account", "Best Green Home Guides"],
        ["All Lamps: Up to 13 hours", "All Lamps + Radio: Up to 9 hours", "All Lamps + Horn: Up to 5 hours"],
    ],
)
def test_goods_and_sections_of_a_menu_published_nothing(menu: list[str]) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], menu * 2).outlet is None


@pytest.mark.parametrize("line", ["top of page", "Secondary Menu", "Reviews you can rely on", "Serwis jest dla was"])
def test_what_stands_above_the_menu_of_a_page_and_names_nobody_is_no_outlet(line: str) -> None:
    assert read([line, "Home", "World", "Ministers meet"], [PARAGRAPH, PARAGRAPH]).outlet is None


def test_of_whom_a_sentence_has_fans_published_nothing() -> None:
    said = "I do not doubt that many of the older fans of Hornby will love the boat, and he would have too."
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], [said, "Hornby wrote it.", "Hornby sails."]).outlet is None
