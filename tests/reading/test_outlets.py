"""Who published a page, and through whom it came."""

import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from searchapp.errors import WorkspaceError
from searchapp.reading.outlets.outlets import host_of, own_outlets, shipped_outlets
from searchapp.reading.outlets.publishing import Published, published
from searchapp.reading.outlets.via import dateline
from searchapp.reading.pages.page import Fact, HtmlFacts, Layout, Page, lines_of
from searchapp.workspace import Workspace

PARAGRAPH = (
    "The ministers met behind closed doors and agreed to send a joint mission to the border region, where "
    "thousands of people have been waiting for food and medicine since the roads were cut off by the fighting."
)


def read(head: list[str], body: list[str], foot: list[str] = [], facts: HtmlFacts | None = None) -> Published:  # noqa: B006
    """What is read from a page whose first line of `head` is its title unless it says otherwise."""
    text = "\n\n".join([*head, *body, *foot])
    page = Page("page.txt", text, lines_of(text), facts)
    first = len(head)
    return published(
        page, Layout(tuple(range(first, first + len(body))), first - 1 if head else None), shipped_outlets()
    )


@pytest.mark.parametrize(
    "line",
    [
        "29 agosto 2011 13:55 © RIPRODUZIONE RISERVATA",
        "© Reproducción prohibida",
        "di Redazione Online11 aprile 2017",
        "Code promo Harbourtrips.com",
        "Copyright © 2020 · www",
    ],
)
def test_what_forbids_copying_or_offers_goods_names_no_outlet(line: str) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], [line]).outlet is None


def test_the_list_knows_many_agencies_and_papers_by_name_and_domain() -> None:
    known = shipped_outlets()
    assert len(known.kinds) > 300
    assert sum(kind == "agencies" for kind in known.kinds.values()) >= 100
    assert {known.canonical(name) for name in ("TASS", "ТАСС", "ITAR-TASS", "tass.ru", "https://tass.com/world/1")} == {
        "TASS"
    }
    assert known.canonical("the guardian") == "The Guardian"
    assert known.canonical("https://english.ahram.org.eg/News/1.aspx") == "Ahram Online"
    assert known.canonical("The Little Village Gazette") is None


@pytest.mark.parametrize(
    ("dotted", "outlet"),
    [
        ("F.A.Z.", "Frankfurter Allgemeine Zeitung"),
        ("A.F.P.", "AFP"),
        ("B.B.C.", "BBC"),
        ("A.P.", "AP"),
        ("X.Q.", None),
    ],
)
def test_initials_with_dots_are_the_same_name(dotted: str, outlet: str | None) -> None:
    assert shipped_outlets().canonical(dotted) == outlet


@pytest.mark.parametrize(
    "text",
    [
        "Most of the time magazine readers",
        "a foreign affairs reporter",
        "in the standard edition",
        "the tribune reported",
    ],
)
def test_small_words_name_no_outlet(text: str) -> None:
    assert not list(shipped_outlets().named_in(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("wie dpa und die taz meldeten", ["dpa", "taz"]),
        ("selon franceinfo et 20 Minutes", ["franceinfo", "20 Minutes"]),
        ("a report by Česká televize, ČTK and i24NEWS", ["Česká televize", "CTK", "i24NEWS"]),
    ],
)
def test_names_that_begin_small_or_with_accents_are_found(text: str, names: list[str]) -> None:
    assert [named.name for named in shipped_outlets().named_in(text)] == names


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("MOSCOW, January 25. /TASS/. The minister said", "TASS"),
        ("Moscow, SANA- The minister said", "SANA"),
        ("WASHINGTON (Reuters) - The minister said", "Reuters"),
        ("BEIRUT, Jan 25 (Reuters) - The minister said", "Reuters"),
        ("ATLANTA (AP) — The minister said", "AP"),
        ("МОСКВА, 25 янв - РИА Новости. Министр заявил", "RIA Novosti"),
        ("МОСКВА, 25 января. /ТАСС/. Министр заявил", "TASS"),
        ("Москва. 25 января. INTERFAX.RU - Министр заявил", "Interfax"),
        ("Moskau (dpa) - Der Minister sagte", "dpa"),
        ("PARIS (AFP) - Le ministre a dit", "AFP"),
        ("Madrid, 25 ene (EFE).- El ministro dijo", "EFE"),
        ("(ANSA) - ROMA, 25 GEN - Il ministro", "ANSA"),
        ("ANKARA (AA) - Bakan", "Anadolu Agency"),
        ("موسكو-سانا أكد الوزير", "SANA"),
    ],
)
def test_a_dateline_names_its_agency(line: str, agency: str) -> None:
    named = dateline(line, shipped_outlets())
    assert named is not None
    assert named.name == agency


@pytest.mark.parametrize(
    "line",
    [
        "SANA reporter in Aleppo said that",
        "TASS reported on Monday",
        "The AP reported that",
        "LONDON — The mayor",
        "Human Rights Watch (HRW) said on Monday",
        "The United Nations (UN) warned of floods",
    ],
)
def test_what_only_cites_an_agency_is_no_dateline(line: str) -> None:
    assert dateline(line, shipped_outlets()) is None


def test_an_aggregator_stays_the_outlet_and_its_sources_stand_nearest_first() -> None:
    found = read(
        ["TODAY.AZ / World news", "25 January 2017 [17:18] - TODAY.AZ", "By Azernews", "Ministers meet"],
        [f'"We agreed," he said, Sputnik reported. {PARAGRAPH}', PARAGRAPH],
        ["URL: http://www.today.az/news/1.html"],
    )
    assert found.outlet == "Today.Az"
    assert found.via == ("Azernews", "Sputnik")
    assert "today.az" in found.evidence.lower()
    assert "Sputnik reported" in found.via_evidence


@pytest.mark.parametrize("line", ["Damascus, SANA-", "دمشق - سانا", "DAMASCUS, January 25. /SANA/."])
def test_a_dateline_may_stand_on_a_line_of_its_own(line: str) -> None:
    menu = ["Home", "World", "Sport"]
    text = "\n\n".join([*menu, "Ministers meet", line, PARAGRAPH, PARAGRAPH, "© 2017 Harbour Echo"])
    found = published(Page("page.txt", text, lines_of(text)), Layout((5, 6), 3), shipped_outlets())
    assert (found.outlet, found.via) == ("Harbour Echo", ("SANA",))


@pytest.mark.parametrize("line", ["صحيفة المرفأ - الأخبار", "Harbour Echo - World"])
def test_a_line_above_the_title_is_no_dateline(line: str) -> None:
    assert read([line, "Ministers meet"], [PARAGRAPH, PARAGRAPH]).outlet is None


@pytest.mark.parametrize(
    "byline", ["Par Claire Fontaine avec AFP", "Von Jan Meer mit AFP", "By Ann Bell with AFP", "By Ann Bell and AFP"]
)
def test_a_byline_names_the_agency_that_helped(byline: str) -> None:
    assert read(["Ministers meet", byline], [PARAGRAPH, PARAGRAPH]).via == ("AFP",)


def test_the_agency_of_a_dateline_is_the_outlet_where_no_other_is_named() -> None:
    found = read(["Ministers meet"], [f"Moscow, SANA- {PARAGRAPH}", PARAGRAPH])
    assert (found.outlet, found.via) == ("SANA", ())


def test_the_agency_of_a_dateline_is_a_source_where_the_page_is_anothers() -> None:
    found = read(
        ["Ministers meet"], [f"MOSCOW (Reuters) - {PARAGRAPH}"], ["© 2017 The Jordan Times. All rights reserved."]
    )
    assert (found.outlet, found.via) == ("The Jordan Times", ("Reuters",))


def test_an_agency_that_is_only_cited_is_no_outlet() -> None:
    found = read(["Ministers meet"], [f"He made the comments in an Interfax interview. {PARAGRAPH}", PARAGRAPH])
    assert found.outlet is None
    assert found.via == ("Interfax",)


@pytest.mark.parametrize(
    ("sentence", "agency"),
    [
        ("The road is closed, TASS reported.", "TASS"),
        ("The road is closed (according to Reuters).", "Reuters"),
        ("The road is closed, Reuters’ correspondent says.", "Reuters"),
        ("“The road is closed,” he told Sputnik.", "Sputnik"),
        ("In a report released by the European Commission, the road is closed.", "European Commission"),
        ("Дорога закрыта, сообщает ТАСС.", "TASS"),
        ("Дорога закрыта, заявил он в интервью РИА Новости.", "RIA Novosti"),
        ("Die Straße ist laut dpa gesperrt.", "dpa"),
        ("Die Straße ist gesperrt, wie Reuters meldete: Es schneit.", "Reuters"),
        ("La route est fermée, d’après Reuters.", "Reuters"),
        ("La carretera está cerrada, informó EFE.", "EFE"),
        ("La strada è chiusa (secondo ANSA).", "ANSA"),
        ("Droga jest zamknięta, podaje PAP.", "PAP"),
        ("الطريق مغلق بحسب سانا.", "SANA"),
    ],
)
def test_an_agency_that_reports_is_a_source_in_any_language_and_between_any_signs(sentence: str, agency: str) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, f"{PARAGRAPH} {sentence}", PARAGRAPH]).via == (agency,)


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


def test_an_archived_address_is_that_of_the_page_archived() -> None:
    assert host_of("https://web.archive.org/web/20131110121040/http://www.harbourecho.com/a") == "harbourecho.com"
    assert host_of("WWW.Example.com:8080/x") == "example.com"


def test_a_users_own_outlets_may_begin_with_any_letter(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.own.mkdir()
    (workspace.own / "outlets.toml").write_text(
        '[papers]\n"openHarbour" = ["oh.example"]\n"Ελεύθερη Ώρα" = []\n', "utf-8"
    )
    named = own_outlets(workspace).named_in("as openHarbour and Ελεύθερη Ώρα reported, openly")
    assert [found.name for found in named] == ["openHarbour", "Ελεύθερη Ώρα"]


def test_a_users_own_outlets_add_to_the_list(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.own.mkdir()
    (workspace.own / "outlets.toml").write_text('[papers]\n"Harbour Echo" = ["harbourecho.com", "The Echo"]\n', "utf-8")
    known = own_outlets(workspace)
    assert known.canonical("The Echo") == known.canonical("harbourecho.com") == "Harbour Echo"
    assert known.canonical("TASS") == "TASS"


def test_a_broken_list_of_outlets_names_file_and_line(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.own.mkdir()
    (workspace.own / "outlets.toml").write_text('[papers]\nGood = ["good.com"]\nBad = "bad.com"\n', "utf-8")
    with pytest.raises(WorkspaceError, match=r"outlets\.toml, line 3: Bad has no list of names"):
        own_outlets(workspace)


@pytest.mark.parametrize("unit", ["A", "The ", "(TASS", "By A, ", "© ", "www.", "a.b.", "Contact A ", "according to "])
def test_a_long_hostile_text_is_read_to_its_end(unit: str) -> None:
    text = "Title\n\n" + unit * (300_000 // len(unit))
    page = Page("page.txt", text, lines_of(text))
    for layout in (Layout((1,), 0), Layout((0,), None)):
        assert isinstance(published(page, layout, shipped_outlets()), Published)


def test_the_shipped_list_is_read_as_any_reader_of_toml_reads_it() -> None:
    listed = tomllib.loads(files("searchapp.reading.outlets").joinpath("outlets.toml").read_text(encoding="utf-8"))
    known = shipped_outlets()
    assert known.kinds == {name: kind for kind, outlets in listed.items() for name in outlets}
    printed = {entry: name for outlets in listed.values() for name, others in outlets.items() for entry in others}
    assert printed.items() <= {**known.names, **known.domains}.items()


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


def test_on_the_page_of_a_site_that_line_names_its_source() -> None:
    head = ["Dockers return to work", "The Independent, 12 March 2019"]
    read_ = read(head, [PARAGRAPH], ["© 2019 Selva Observer. All rights reserved."])
    assert (read_.outlet, read_.via) == ("Selva Observer", ("The Independent",))


@pytest.mark.parametrize(
    ("line", "via"),
    [
        ("Source: Reuters", ("Reuters",)),
        ("Quelle: dpa", ("dpa",)),
        ("Источник: ТАСС", ("TASS",)),
        ("(Source: Xinhua)", ("Xinhua",)),
        ("Fuente: EFE y Europa Press", ("EFE", "Europa Press")),
        ("Sources: AP, Reuters", ("AP", "Reuters")),
        ("Source: Al Jazeera and agencies", ("Al Jazeera",)),
        ("Источник: https://ria.ru/20170125/148.html", ("RIA Novosti",)),
        ("Source: https://www.selva-observer.net/story/12", ("selva-observer.net",)),
        ("Source: Santa Brava Herald", ("Santa Brava Herald",)),
        ("Источник: Вечерний Северогорск", ("Вечерний Северогорск",)),
        ("Source: police officers who asked not to be named", ()),
        ("Source: https://www.youtube.com/watch?v=1", ()),
    ],
)
def test_a_source_at_the_foot_of_the_text_is_where_it_came_from(line: str, via: tuple[str, ...]) -> None:
    assert read(["Dockers return to work"], [PARAGRAPH], [line]).via == via


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
    ("line", "via"),
    [
        ("Originally published in The Harrow Courier on March 12, 2019.", ("The Harrow Courier",)),
        ("This article first appeared in The Guardian.", ("The Guardian",)),
        ("Reprinted with permission from the Selva Observer", ("Selva Observer",)),
        ("Dieser Artikel ist zuerst erschienen in Altenrieder Anzeiger", ("Altenrieder Anzeiger",)),
        ("Впервые опубликовано в РИА Новости", ("RIA Novosti",)),
        ("First published on Thu 21 Dec 2023 14.10 GMT", ()),
        ("First published on Apr 3, 2020", ()),
    ],
)
def test_a_reprint_says_whose_it_is(line: str, via: tuple[str, ...]) -> None:
    assert read(["Dockers return to work", line], [PARAGRAPH]).via == via
    assert read(["Dockers return to work"], [PARAGRAPH], [line]).via == via


@pytest.mark.parametrize(
    ("paragraph", "below", "via"),
    [
        (PARAGRAPH, "(Reuters)", ("Reuters",)),
        ("港の橋は火曜日、点検で亀裂が見つかったため通行止めになった。", "(共同通信)", ("Kyodo",)),
        (f"به گزارش ایرنا، {PARAGRAPH}", "", ("IRNA",)),
        (PARAGRAPH, "(Selva)", ()),
    ],
)
def test_agencies_in_brackets_below_a_text_and_reporting_in_persian(
    paragraph: str, below: str, via: tuple[str, ...]
) -> None:
    assert read(["Dockers return to work"], [paragraph], [below] if below else []).via == via


def test_a_label_within_the_line_of_the_day_names_the_source() -> None:
    assert read(["Dokerzy wracają do pracy", "12 marca 2019, 10:15 Źródło: PAP"], [PARAGRAPH]).via == ("PAP",)


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


@pytest.mark.parametrize("line", ["Credit: Elle Harwood", "Source: Nature Reserve Office", "Credit: Vogue Williams"])
def test_a_name_that_goes_on_is_no_paper_of_one_word(line: str) -> None:
    assert not {"Elle", "Nature", "Vogue"} & set(read(["Ministers meet", line], [PARAGRAPH, PARAGRAPH]).via)


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
    ("line", "via"),
    [
        ("Source: I read the report that shook the CIA", ()),
        ("Source: How NATO was built", ()),
        ("Source: NATO", ("NATO",)),
        ("Source: The Kremlin", ("Kremlin",)),
    ],
)
def test_a_body_that_a_source_is_about_is_no_source(line: str, via: tuple[str, ...]) -> None:
    assert read(["Ministers meet", line], [PARAGRAPH, PARAGRAPH]).via == via


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


def test_a_host_is_told_in_its_own_letters() -> None:
    assert host_of("https://www.xn--grnewelle-r9a.example/a") == "grünewelle.example"
    assert host_of("https://xn--80ak6aa92e.xn--p1ai/news") == "аррӏе.рф"
    assert host_of("https://xn--0.example/a") == "xn--0.example"
