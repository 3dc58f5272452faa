"""Sites that name themselves in sentences, and rights that name who is no site."""

import pytest

from searchapp.reading.outlets.own_words import asked
from tests.reading.publishers import PARAGRAPH, read

TITLE = "Ministers meet"


def outlet(*foot: str, head: tuple[str, ...] = (TITLE,), body: tuple[str, ...] = (PARAGRAPH, PARAGRAPH)) -> str | None:
    return read(list(head), list(body), list(foot)).outlet


@pytest.mark.parametrize(
    ("line", "site"),
    [
        ("Mira Holt is the senior food editor at Tideway, where she tests kettles.", "Tideway"),
        ("Jon Ekberg is a reporter for The Norden Ledger in Brava.", "The Norden Ledger"),
        ("Lea Prim is a staff writer and data editor with Quayside Today.", "Quayside Today"),
    ],
)
def test_the_house_of_whoever_wrote_is_the_outlet(line: str, site: str) -> None:
    assert outlet(line) == site


@pytest.mark.parametrize(
    "line",
    [
        "Mira Holt is a freelance writer for magazines such as Tideway.",
        "Jon Ekberg is a former reporter for The Norden Ledger.",
        "Lea Prim is a fellow at Brava College and the founder of Lighthouse Labs.",
    ],
)
def test_where_a_guest_works_or_worked_is_no_outlet(line: str) -> None:
    assert outlet(line) is None


@pytest.mark.parametrize(
    ("byline", "site"),
    [("By Tideway Staff", "Tideway"), ("QuayOnline Staff", "QuayOnline"), ("NordenNow staff report", "NordenNow")],
)
def test_a_byline_of_nobody_names_the_house(byline: str, site: str) -> None:
    assert outlet(head=(TITLE, byline)) == site


@pytest.mark.parametrize(
    ("sentence", "support", "site"),
    [
        ("The ministry did not respond to a request for comment from Tideway.", "About Tideway", "Tideway"),
        ("Norden Now has reached out to the union and will report.", "Subscribe to Norden Now", "Norden Now"),
        ("Quayside Today reporter Jon Ekberg contributed to this report.", "Contact Quayside Today", "Quayside Today"),
    ],
)
def test_who_asked_for_comment_is_the_outlet_where_the_page_offers_it_too(
    sentence: str, support: str, site: str
) -> None:
    assert outlet(support, body=(PARAGRAPH, sentence, PARAGRAPH)) == site


@pytest.mark.parametrize(
    "line",
    [
        "© 2021 Brava Media Group",
        "Copyright 2019 Norden Broadcasting Corporation",
        "© Mira Holt",
        "© Harbour Pictures",
        "© 2022 Selva Zeitschriftenverlag GmbH",
    ],
)
def test_a_house_or_whoever_signs_a_picture_is_no_outlet_alone(line: str) -> None:
    assert outlet(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "From “Quays and Kings” by Anna Holm Lund. Copyright © 2014 by Anna Holm Lund. Reprinted by arrangement.",
        "COPYRIGHT 2016 ANNA B. LUND|DISTRIBUTED BY QUAYWRITERS",
        "[36] Holm, N. (1937). Tide and Trade. Retrieved from: https://www.old-quays.com/nth/tgr16.htm",
        "(Image Source: quaypictures.org)",
        "The minister meets her staff at the White House in January.",
    ],
)
def test_whose_book_source_or_staff_is_told_of_is_no_outlet(line: str) -> None:
    assert outlet(line) is None
    assert outlet(head=(TITLE, line)) is None


@pytest.mark.parametrize(
    "caption",
    [
        "Anna Holm | Getty ",
        "Even quays are shut. | AP Photos ",
        "Candidate Anna Holm. | Ole Lund/Getty Images ",
    ],
)
def test_a_caption_that_runs_into_the_title_again_names_no_outlet(caption: str) -> None:
    title = "Harbour ministers of the north meet once more"
    assert outlet(head=(caption + title, title)) is None


@pytest.mark.parametrize("place", ["TOPEKA, Kan. -- The", "WICHITA, Kan. (Nobody) - The", "Lawrence, Kan. — The"])
def test_the_state_of_a_place_is_no_broadcaster(place: str) -> None:
    assert outlet(head=(TITLE,), body=(f"{place} {PARAGRAPH}", PARAGRAPH, PARAGRAPH)) is None


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (("OPINION: Who are the women joining Karo?",), ("Karo is back.", "Women who joined Karo left Karo.")),
        (("Beds for Nebola patients",), ("Few beds are available for Nebola patients, whom Nebola kills.",)),
        ((TITLE,), ("During the campaign, Hamper contacted several members of the board.", "Hamper denies it.")),
        (("A witness is asked again",), ("The FBI has reached out to a second witness.", "The FBI said so.")),
        ((TITLE, "What Senator Brandt says"), ("“Senator Brandt contacted me today.”", "Senator Brandt said so.")),
        ((TITLE, "Bell team denies that funds were held back", "Bell", "Bell says so"), ("Bell said no.",)),
    ],
)
def test_whom_an_article_is_about_is_no_outlet(head: tuple[str, ...], body: tuple[str, ...]) -> None:
    assert outlet(*body, head=head, body=(PARAGRAPH, *body, PARAGRAPH)) is None


@pytest.mark.parametrize(
    "caption", ["Image copyright AP Image caption The envoy at the quay", "Photo copyright Reuters", "Image copyright"]
)
def test_a_label_of_pictures_is_no_outlet_however_often_it_stands(caption: str) -> None:
    assert outlet(caption, "Image caption The quay", "Photo: the quay", "Photo credit", "Image: the quay") is None


def test_the_end_of_a_title_with_a_dash_is_no_outlet() -> None:
    title = "With the new board, harbour workers win — and lose"
    assert outlet(head=(f"{title.replace('and', 'And')}  Listen· 3:33", title.replace("and", "And"))) is None
    assert outlet(head=(f"{title} | Norden Ledger", title)) == "Norden Ledger"


@pytest.mark.parametrize(
    ("foot", "site"),
    [
        (("Support Tideway", "The Tideway app", "Tideway newsletters", "© 2021 Brava Media Group"), "Tideway"),
        (("© 2022 Selva Zeitschriftenverlag GmbH - HAFEN HEUTE",), "HAFEN HEUTE"),
        (("Contact Norden Now", "Your visit to nordennow.news", "© 2020 Lund Newspapers, LLC"), "Norden Now"),
    ],
)
def test_the_site_goes_before_the_house_that_owns_it(foot: tuple[str, ...], site: str) -> None:
    assert outlet(*foot) == site


@pytest.mark.parametrize(
    "foot",
    [
        ("Home", "Harbour", "Harbour", "Ferries", "Harbour"),
        ("Kettle", "Kettle Offers", "Kettle Repairs", "More"),
        ("tickets.example", "Home"),
    ],
)
def test_entries_of_a_menu_and_advertisements_are_no_outlet(foot: tuple[str, ...]) -> None:
    assert outlet(*foot) is None


def test_what_begins_with_the_same_letters_is_another_name() -> None:
    foot = ("Chemfold", "Chemfold", "© 2020 Chemfolder Holdings GmbH")
    assert outlet(*foot) is None


@pytest.mark.parametrize(
    ("app", "mails"),
    [
        (
            "CLICK HERE TO GET THE HARBOUR POST APP",
            "You agree to receive content and communications from Harbour Post.",
        ),
        ("Download the Harbour Post app today", "I wish to receive e-mails from Harbour Post and its partners."),
        ("Get the Harbour Post app", "Tick the box for news, offers and updates from Harbour Post"),
    ],
)
def test_a_site_is_who_offers_its_own_app_and_letters(app: str, mails: str) -> None:
    found = read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], [app, mails])
    assert found.outlet is not None
    assert found.outlet.casefold() == "harbour post"


def test_an_app_and_letters_that_are_told_of_are_no_sites() -> None:
    told = ["He asked for updates from Port Elm, where the app of the ferry failed.", "Emails from Holm were read out."]
    assert read(["Ministers meet"], [PARAGRAPH, PARAGRAPH], told).outlet is None


@pytest.mark.parametrize(
    "question",
    [
        "Has the Kremlin reached out to confirm it?",
        "Have the Dockers contacted the mayor?",
        "Had Port Elm approached you?",
    ],
)
def test_of_whom_it_is_asked_whether_they_called_is_no_house(question: str) -> None:
    assert not list(asked(question))
    assert [vote.name for vote in asked("The Harbour Post has reached out to the ministry.")] == ["The Harbour Post"]


@pytest.mark.parametrize(
    "credit", ["Bild: HN/NBA/KESTREL/MIRA HOLT", "Photo: Norden/NBA/Jon Ekberg", "Foto: Bild: HN/NBA/LEA PRIM"]
)
def test_several_who_own_a_picture_are_no_site(credit: str) -> None:
    assert outlet(credit, f"Foto: {credit}", credit) is None
