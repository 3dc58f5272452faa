"""Who published whole pages saved as text, with menus, offers and addresses of others around the article."""

import pytest

from tests.reading.publishers import PARAGRAPH, read

TITLE = "Ministers meet"
SECTIONS = [f"* Section {name}" for name in ("Alder", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Maple")] * 8
"""A menu as text dumps have it; with it a page is that of a site."""


def outlet(*foot: str, head: tuple[str, ...] = (), body: tuple[str, ...] = (PARAGRAPH, PARAGRAPH)) -> str | None:
    return read([*head, TITLE], list(body), list(foot)).outlet


@pytest.mark.parametrize(
    "foot",
    [
        ("Do you have a story to tell? Write to ann.bell@quayholding.example.net",),
        ("Contact for licences of this content: sales@tidehouse.org",),
        ("We have sent a password to name@somebody.com",),
        ("This cookie is set by Counter.io to count who returns", "The cookie is set by Counter.io and stores a name"),
        ("* Rooms.com", "* Boats.de (11)"),
        ("Facebook Twitter Instagram LinkedIn",),
        ("© Bild: Werk/Ann Bell", "© Foto: Ann Bell"),
        ("Copyright © 2023 | Harbourtheme WordPress Theme by Harbourthemes",)[1:],
        ("© 2020 - Proudly powered by WordPress. Tide by TideTheme",),
        ("* From staff reports", "Follow From staff reports"),
        ("by Ann Bell | Dec 22, 2023",),
        ("Hilarious video shows a bus of fans that runs into a fence", "Hilarious video shows a seal in the pool"),
        ("http://oldquay.example.net/a/1", "http://oldquay.example.net/a/2", "http://oldquay.example.net/a/3",
         "http://tide.example.org/b", "http://foam.example.org/c"),
    ],
)  # fmt: skip
def test_addresses_of_writers_trackers_partners_and_words_of_menus_name_no_outlet(foot: tuple[str, ...]) -> None:
    assert outlet(*foot) is None


def test_the_mail_of_a_desk_names_its_site() -> None:
    assert outlet("Tel. 0123 456 | redaktion@hafenblatt.net") == "hafenblatt.net"


@pytest.mark.parametrize(
    ("line", "site"),
    [
        ("Jetzt Hafenblatt testen", "Hafenblatt"),
        ("Den Nebelboten abonnieren", "Nebelboten"),
        ("Folgst du schon 12 Stunden auf Whatsapp?", "12 Stunden"),
        ("Siga las noticias de EL ECO desde su teléfono", "EL ECO"),
        ("Abbonati a La Voce del Molo", "La Voce del Molo"),
        ("Téléchargez l’application Le Phare", "Le Phare"),
        ("Assine o Cais", "Cais"),
    ],
)
def test_what_a_site_offers_in_its_own_name_in_other_languages_names_it(line: str, site: str) -> None:
    assert outlet(line, f"* {site}", f"Mehr: {site}", f"© {site}") == site


@pytest.mark.parametrize(
    ("line", "site"),
    [
        ("© die woche | Impressum / Datenschutz", "die woche"),
        ("© 2024 nebelbote ist ein Teil der Kai Presse GmbH", "nebelbote"),
        ("Harbour Ledger © All rights reserved", "Harbour Ledger"),
        ("© 2023 Hafen WelleDatenschutzImpressumErklärung zur Barrierefreiheit", "Hafen Welle"),
    ],
)
def test_rights_name_the_site_in_small_letters_before_the_sign_and_glued_to_a_menu(line: str, site: str) -> None:
    assert outlet(line, f"* {site}", f"{site} News und mehr", f"Mehr von {site} heute") == site


@pytest.mark.parametrize("line", ["© privat", "© dpa", "© archiv"])
def test_whose_a_picture_is_in_small_letters_is_no_site(line: str) -> None:
    assert outlet(line, line.upper(), f"Bild {line[2:]} heute", f"Und {line[2:]} auch") is None


def test_the_site_behind_its_firm_in_a_line_of_rights_is_the_outlet_whosever_the_mail_is() -> None:
    foot = ("Kontakt: nebelbote@kaiverlag.net", "© 2022 Kai Zeitschriftenverlag GmbH - DER NEBELBOTE")
    assert outlet(*foot) == "DER NEBELBOTE"


def test_the_rights_of_a_firm_that_a_page_with_menus_does_not_name_elsewhere_are_those_of_an_owner() -> None:
    assert outlet("© 2020 KGN Limited") == "KGN"
    assert outlet(*SECTIONS, "© 2020 KGN Limited") is None
    assert outlet(*SECTIONS, "Work at KGN", "© 2020 KGN Limited") == "KGN"


def test_an_agency_in_the_byline_of_a_site_with_menus_is_a_source() -> None:
    short = read([TITLE, "dpa 30.04.2024, 18:58"], [PARAGRAPH, PARAGRAPH])
    assert short.outlet == "dpa"
    whole = read([*SECTIONS, TITLE, "Von dpa 30.04.2024, 18:58"], [PARAGRAPH, PARAGRAPH], SECTIONS)
    assert whole.outlet is None


def test_an_entry_of_a_menu_is_no_masthead() -> None:
    menu = ("* World Ledger", "* Home Ledger", "* Money Gazette")
    assert outlet("Copyright © 1999-2024 The Harbour Ledger. All rights reserved.", head=menu) == "The Harbour Ledger"


def test_the_menu_printed_twice_counts_once() -> None:
    assert outlet("+ Rooms.com", head=("* Rooms.com", "* Boats.com")) is None


def test_a_word_glued_behind_the_name_of_the_source_makes_no_address() -> None:
    assert outlet("Quelle: H.A.F.Artikelrechte erwerben", "© Hafen Allgemeine 2001 - 2024") == "Hafen Allgemeine"


def test_an_offer_is_read_across_several_spaces() -> None:
    foot = ("Jetzt Norder Nebelbote  testen", "Norder Nebelbote im Abo", "Alle Hefte: Norder Nebelbote")
    assert outlet(*foot) == "Norder Nebelbote"
