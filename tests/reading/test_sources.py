"""Where an article was taken from: datelines, bylines, credits, reports."""

import pytest

from searchapp.reading.outlets.datelines import dateline
from searchapp.reading.outlets.outlets import shipped_outlets
from searchapp.reading.outlets.publishing import published
from searchapp.reading.pages.page import Layout, Page, lines_of
from tests.reading.publishers import PARAGRAPH, read


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
        "US Vice-President Ann Holm arrived in Port Elm",
        "Time-keepers in Port Elm strike",
        "Metro-Fahrer in Port Elm streiken",
        "The United Nations (UN) warned of floods",
        "Avrupa Merkez Bankası (ECB), faizleri sabit tuttu",
        "Die Weltgesundheitsorganisation (WHO), deren Sitz Genf ist, warnt",
        "Konsorcjum Dziennikarzy Śledczych (ICIJ) 40 milionów dokumentów",
        "(Ann Bell/Reuters) The mayor said",
        "The envoy at the quay. (Jan van Meer/AFP) The mayor said",
        "According to a Wall Street Journal/NBC News survey, most",
        "A CNN/Marist poll found",
        "Polling by NPR/PBS/Marist found",
        "UNITED NATIONS—The envoy said on Monday",
        "A little help on the Hill: The senators",
        "SANTA ANA – A baker was sentenced on Friday",
        "Santa Ana, Calif. – A baker was sentenced",
        "Highlights The New York Times: The president",
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


@pytest.mark.parametrize(
    "line",
    [
        "(Ann Bell/Reuters)",
        "The envoy in 2016 (Ann Bell/Reuters)",
        "In an essay published by Fox News, the envoy wrote that ferries cost too much.",
        "The ministry said in a document posted by Reuters that ferries cost too much.",
    ],
)
def test_whoever_took_a_picture_or_is_cited_is_no_outlet(line: str) -> None:
    assert read(["Ministers meet"], [line, PARAGRAPH, PARAGRAPH]).outlet is None


def test_a_byline_glued_to_the_text_names_the_outlet_still() -> None:
    found = read(["Ministers meet"], [f"Posted on 3 May 2015 by Reuters {PARAGRAPH}", PARAGRAPH])
    assert (found.outlet, found.via) == ("Reuters", ())


@pytest.mark.parametrize(
    ("line", "syndicate"),
    [
        ("Copyright 2017 by Creators Syndicate Inc.", "Creators Syndicate"),
        ("© 2018 by King Features Syndicate", "King Features Syndicate"),
        ("© 2019, Washington Post Writers Group", "Washington Post Writers Group"),
    ],
)
def test_a_syndicate_is_the_source_of_a_column_and_no_outlet(line: str, syndicate: str) -> None:
    found = read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], [line])
    assert (found.outlet, found.via) == (None, (syndicate,))


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


@pytest.mark.parametrize("line", ["Credit: Elle Harwood", "Source: Nature Reserve Office", "Credit: Vogue Williams"])
def test_a_name_that_goes_on_is_no_paper_of_one_word(line: str) -> None:
    assert not {"Elle", "Nature", "Vogue"} & set(read(["Ministers meet", line], [PARAGRAPH, PARAGRAPH]).via)


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
    ("foot", "agency"),
    [
        ("With inputs from PTI", "PTI"),
        ("(With agency inputs from Xinhua)", "Xinhua"),
        ("— Bernama", "Bernama"),
        ("-- AFP", "AFP"),
        ("Our Standards: The Thomson Reuters Trust Principles.", "Reuters"),
        ("With files from The Canadian Press", "The Canadian Press"),
    ],
)
def test_a_line_below_the_text_credits_an_agency(foot: str, agency: str) -> None:
    assert agency in read(["Bridge to be rebuilt"], [PARAGRAPH, PARAGRAPH + " More was not said."], [foot]).via


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("Rebels shell northern suburb of the city. SANA-Two civilians were killed on Monday.", "SANA"),
        ("Ministers agree on a joint mission in June. TASS - The ministers met on Monday.", "TASS"),
    ],
)
def test_a_dateline_can_stand_right_behind_a_summary(text: str, agency: str) -> None:
    named = dateline(text, shipped_outlets())
    assert named is not None
    assert named.name == agency


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Rebels shell suburb 21 November 2016 SANA Aircraft of the coalition struck a village on Monday.", "SANA"),
        ("8 November 2016 TASS Ministers of both countries met behind closed doors and agreed on little.", "TASS"),
        ("The talks on 21 November 2016 IRNA Tower was closed and nobody met there until the evening.", None),
        ("Since 8 November 2016 TASS Ministers say little, the envoy said of the men whom he called so.", None),
        ("21 November 2016 REBELS Took the northern suburb on Monday after a night of heavy shelling there.", None),
    ],
)
def test_an_agency_in_capitals_right_behind_a_day_is_a_dateline_where_signs_were_lost(
    line: str, outlet: str | None
) -> None:
    assert read(["Ministers meet"], [line, PARAGRAPH]).outlet == outlet


@pytest.mark.parametrize(
    ("line", "via"),
    [
        ("Источник: Берёзовский вестник, 19.11.2014", ("Берёзовский вестник",)),
        ("Source: The Selva Gazette, 19.11.2014", ("The Selva Gazette",)),
        ("Quelle: Selvaer Anzeiger, 1.2.2016", ("Selvaer Anzeiger",)),
    ],
)
def test_the_day_beside_a_source_is_no_source(line: str, via: tuple[str, ...]) -> None:
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], [line]).via == via


@pytest.mark.parametrize(
    "text",
    [
        "Im ZDF-Interview sagte Anna Berg, die Brücke sei zu.",
        "Eine ARD-Doku blickt auf die Brücke von Auental zurück.",
        "Viele Länder wollen im UN-Rat über die Brücke sprechen.",
        "Das war das Versprechen der Bundesregierung. Die Brücke ist zu.",
    ],
)
def test_the_first_part_of_a_german_compound_is_no_dateline(text: str) -> None:
    assert dateline(text, shipped_outlets()) is None


def test_a_place_and_an_agency_that_a_hyphen_joins_to_the_text_are_a_dateline() -> None:
    found = dateline("Alder SANA-Crews shut the bridge on Monday.", shipped_outlets())
    assert found is not None
    assert found.name == "SANA"
