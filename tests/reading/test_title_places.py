"""Which of the lines above a text is its title: beside standfirsts, labels, paths of sections, bylines with a day."""

import pytest

from searchapp.reading.read import read_bytes

STORY = (
    "The ferry company said on Tuesday that the new boats would sail from May, and that fares would stay as they are "
    "for the islanders who cross every day to work in the harbour of Norden.",
    "“We have waited four years for this,” said Mira Holt, who runs the shop at the pier and has kept a list of every "
    "crossing that was called off since the winter of the great storm.",
    "The council is to vote on the pier itself in June, when the engineers have told what the old piles can bear.",
)
MENU = ("* News", "* Islands", "* Harbour", "* Weather", "* Culture", "* Letters")


def title(*head: str, story: tuple[str, ...] = STORY) -> str | None:
    text = "\n".join(MENU) + "\n" + "\n\n".join([*head, *story]) + "\n"
    return read_bytes(text.encode(), "page.txt").articles[0].title


@pytest.mark.parametrize(
    ("first", "standfirst"),
    [
        ("Ferry company: three new boats for the islanders of Norden",
         "The boats are paid for, but the old pier may be too weak, engineers have warned"),
        ("Islanders of Norden demand answers from ferry company",
         "The company is pushed to say how long the crossing will stay closed after storms"),
        ("Who pays for the new boats of Norden?",
         "The company has ordered three boats for the islanders and has not said what the crossing is to cost them"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("below", [("By Jon Ekberg", "3 May 2024"), ("3 May 2024", "Jon Ekberg")])
def test_the_upper_of_two_headings_above_a_byline_is_the_title(first: str, standfirst: str, below: tuple[str]) -> None:
    assert title("Islands", first, standfirst, *below) == first


@pytest.mark.parametrize(
    ("label", "heading"),
    [
        ("Winter in the islands", "New boats for Norden: what they cost"),
        ("War of the ferries", "Norden’s boats: plans, fares, risks"),
    ],
)
def test_a_label_of_a_few_words_above_a_heading_is_no_title(label: str, heading: str) -> None:
    assert title(label, heading) == heading


@pytest.mark.parametrize(
    "head",
    [
        ("1. Home", "2. Islands", "3. New boats for Norden"),
        ("1.", "2. Islands", "3.", "4. New boats for Norden"),
    ],
)
def test_the_end_of_a_numbered_path_is_no_title_where_the_heading_stands_below(head: tuple[str, ...]) -> None:
    assert title("\n".join(head), "Boats at last: New ferries for Norden", "3 May 2024") == (
        "Boats at last: New ferries for Norden"
    )


def test_a_heading_that_the_path_above_it_repeats_is_the_title_though_the_text_has_other_words() -> None:
    assert title("1. Home\n2. Why gulls never sleep at night", "Why gulls never sleep at night", "Ekberg") == (
        "Why gulls never sleep at night"
    )


def test_a_heading_above_a_day_is_the_title_though_the_text_has_other_words() -> None:
    assert title("Turning tide: Help, here come they!", "Column by Jon Ekberg - 03.05.2024 - 12 replies") == (
        "Turning tide: Help, here come they!"
    )


@pytest.mark.parametrize(
    "line", ["…as islanders wait for cheaper fares", "Boats at the pier (Photos: Norden Pictures)"]
)
def test_a_line_that_goes_on_from_a_title_and_one_of_pictures_are_no_titles(line: str) -> None:
    heading = "New boats for the islanders"
    assert title(heading, "by Jon Ekberg 3 May 2024", line) == heading


LINKS = ("* [News](/news)", "* [Islands](/islands)", "* [Harbour](/harbour)")


def test_the_only_heading_of_the_first_level_is_the_title_however_short() -> None:
    head = (*LINKS, "03.05.2024", "#  Light boats", "##  How the islanders of Norden cheered up the ferry company")
    assert read_bytes("\n\n".join([*head, *STORY]).encode(), "page.txt").articles[0].title == "Light boats"


def test_a_heading_of_the_first_level_that_is_the_name_of_the_site_is_no_title() -> None:
    head = (*LINKS, "#  Foghorn", "##  Ferry company orders new boats for the islanders of Norden")
    found = read_bytes("\n\n".join([*head, *STORY]).encode(), "page.txt").articles[0].title
    assert found == "Ferry company orders new boats for the islanders of Norden"


@pytest.mark.parametrize(
    "first",
    [
        "Mira Holt of Norden on the ferry: ‘I waited four years for these boats!’",
        "Why do the new boats for the islanders cross so late?",
        "New boats for islanders: council votes on harbour pier in June",
    ],
)
@pytest.mark.parametrize("above", ["Islands", "Popular today at the pier and in town"])
def test_a_heading_that_the_text_goes_into_is_the_title_above_its_standfirst(first: str, above: str) -> None:
    assert title(
        "Islands", above, first, "The shop at the pier has kept a list of every crossing that was called off"
    ) == (first)


@pytest.mark.parametrize(
    "label",
    [
        "No. 14 Norden 24, Harbour Islanders 21",
        "Harbour Norden Ferry Islanders",
        "Letters to the harbour",
        "Ask Mira Holt Norden",
    ],
)
def test_a_score_and_tags_above_a_heading_are_no_title_though_the_text_has_their_words(label: str) -> None:
    heading = "Ferry company buys three boats for islanders who cross every day"
    assert title("Islands", label, heading, "By Jon Ekberg", "3 May 2024") == heading


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Mira Holt and Ferry Row of Norden taking a detour", ("* Jon Ekberg", "*", "* 3 May 2024, 17:39")),
        ("What the islanders of Norden should know about ferry insurance", ("by", "* Jon Ekberg", "16 min read")),
        ("Inside Our Trip To Norden With A Ferry Crew And Mira Holt", ("by", "* Jon Ekberg", "* 3 May 2024, 17:39")),
        ("Mira Holt and Ferry Row of Norden taking a detour", ("3 May 2024", "Jon Ekberg")),
    ],
)
@pytest.mark.parametrize(
    "between",
    [
        "The Old Pier Of Norden Is A Warning Sign For Ferry Company (Harbour Post)",
        "Mira Holt and Islanders of Norden at the Council [Post]",
        "Norden ferry fares stay as they are for islanders, company says",
    ],
)
def test_what_stands_between_a_day_and_the_text_is_no_title(heading: str, below: tuple[str, ...], between: str) -> None:
    assert title("Islands", heading, "\n".join(below), between) == heading


@pytest.mark.parametrize(
    "above",
    [
        "The Stories That Matter to You Every Day",
        "Covering Justice and Growth in Europe",
        "Add us as a preferred source",
    ],
)
def test_what_a_site_says_of_itself_high_above_is_no_title_where_a_heading_stands_above_a_byline(above: str) -> None:
    heading = "Will the boats of the islanders cross? Mira Holt says: ‘Hardly!’"
    assert title("Islands", above, "* Contact\n* Imprint\n* Terms", heading, "By Jon Ekberg", "3 May 2024") == heading


def test_the_last_entry_of_a_menu_is_no_heading_above_a_standfirst() -> None:
    menu = "* Contact\n* Imprint\nTowns Norden Ferry Harbour Islands Schools Weather Pictures"
    heading = "New boats for the islanders of Norden"
    assert title(menu, heading, "By Jon Ekberg", "3 May 2024") == heading


@pytest.mark.parametrize(
    "heading", ["Video shows ferry crew snagging boats of islanders", "Video shows new boats of Norden ferry company"]
)
def test_a_heading_about_a_video_is_the_title_above_a_byline(heading: str) -> None:
    assert title("Home\nPier", heading, "By\nJon Ekberg\n* Facebook\n* Twitter") == heading


@pytest.mark.parametrize("entry", ["o Boats for the islanders of Norden", "o Harbour and ferry news of the council"])
def test_the_entries_of_a_menu_within_menus_are_no_title(entry: str) -> None:
    assert title(f"+ Islands\n{entry}\n+ Contact", "3 May 2024") != entry


@pytest.mark.parametrize(
    "window",
    [
        "Talk with Mira Holt of Norden: islanders have waited four years - Ferry debate - HARBOUR.NET",
        "Ferry debate: Mira Holt of Norden on the boats that islanders wait for - HARBOUR.NET",
    ],
)
def test_the_window_of_a_page_above_its_menu_and_its_day_is_no_title(window: str) -> None:
    heading = "Islanders of Norden have waited four years for boats"
    lines = (window, "Home", "11 April 2011", *MENU, *MENU, heading, *STORY)
    assert read_bytes("\n".join(lines).encode(), "page.txt").articles[0].title == heading


def test_the_first_line_of_a_text_above_its_byline_is_the_title_though_a_caption_stands_below() -> None:
    heading = "What the islanders of Norden should know about ferry insurance"
    lines = (heading, "3 May 2024", "Mira Holt and Islanders of Norden at the Council [Post]", *STORY)
    assert read_bytes("\n\n".join(lines).encode(), "page.txt").articles[0].title == heading


@pytest.mark.parametrize(
    "heading",
    [
        "« Bateaux du peuple » ou « bateaux des riches » : Norden débat de ses nouveaux ferries",
        "Entre « trop tard » et « trop cher » : à Norden, les îliens attendent leurs bateaux",
        "Nuevos barcos de Norden  para los isleños que cruzan  cada día hasta el puerto",
        "Новые паромы  для жителей острова, которые  каждый день ездят в порт",
    ],
)
def test_quoted_terms_and_wide_gaps_within_a_sentence_make_a_heading_no_path_and_no_menu(heading: str) -> None:
    lines = (heading, "Par Anne Lorin", "3 mai 2024 | Le Phare", *STORY)
    found = read_bytes("\n\n".join(lines).encode(), "page.txt").articles[0].title
    assert found == " ".join(heading.split())


@pytest.mark.parametrize("line", ["Home » Islands » Norden ferry company", "Home  Harbour  Ferry company of Norden"])
def test_a_path_and_a_row_of_menu_entries_are_no_title(line: str) -> None:
    heading = "New boats for Norden: what they cost"
    assert title(line, heading) == heading


@pytest.mark.parametrize(
    ("heading", "signed", "dated"),
    [
        ("Ferry company gives the islanders three new boats", "MARTA ELIA CONTI", "20/09/2013 - La Gaceta de Norden"),
        ("Council of Norden votes on the pier in June", "Redacción Puerto", "2 June 2014"),
    ],
)
def test_a_first_line_above_a_name_and_a_day_is_the_title_and_not_what_stands_below(
    heading: str, signed: str, dated: str
) -> None:
    below = "■ The islanders of Norden have waited four years for new boats: Holt"
    lines = (heading, signed, dated, below, "■ Fares stay as they are, says the company of Norden", *STORY)
    assert read_bytes("\n\n".join(lines).encode(), "page.txt").articles[0].title == heading
