"""What a line announces by its colon is part of the text, however short; what it announces of a site is not."""

import pytest

from searchapp.reading.read import read_bytes
from tests.reading.one_article import read

STRIKE = [
    "The nurses of Norden General walked out on Tuesday morning after talks with the hospital trust broke down for the "
    "third time this month, leaving only emergency wards open.",
    "“We have asked for a year, and we have been told to wait for a year,” said Ann Bell, who has worked on the "
    "children's ward since 2009. “Nobody on this picket line wants to be here.”",
]
LATER = [
    "The trust said that it had offered a rise of four per cent over two years, and that it had no money for more "
    "without the consent of the ministry in the capital.",
    "Patients who had been booked in for operations this week were told to stay at home. About two hundred "
    "appointments have been moved to December, the trust said in a statement.",
]
BANNER = ["Home", "News", "Sport", "Nurses walk out at Norden General", "March 3, 2020"]
FOOT = ["Share", "Facebook", "Most read", "Fog closes the cape", "Mill sold for one crown", "About us", "Contact"]
GERMAN = [
    "Die Pflegekräfte des Krankenhauses in Norden haben am Dienstag die Arbeit niedergelegt, nachdem die Gespräche mit "
    "dem Träger zum dritten Mal gescheitert waren.",
    "„Wir haben ein Jahr lang gefragt, und man hat uns ein Jahr lang warten lassen“, sagte Anna Bell, die seit 2009 "
    "auf der Kinderstation arbeitet.",
    "Der Träger erklärte, er habe vier Prozent über zwei Jahre angeboten, und für mehr fehle ihm ohne Zustimmung des "
    "Ministeriums das Geld.",
]
LISTS = [
    ("Its members want:", ["Higher wages for nurses", "Safe staffing on night shifts", "Free parking"]),
    ("The figures that the trust gave on Monday:", ["Ward  Beds  Nurses", "Children  24  3", "Surgery  40  4"]),
    ("At the gates they sang the song of the harbour:", ["The lamp is lit, the tide is low,", "the boats are away,"]),
    ("Those who signed the letter are three:", ["Ann Bell, ward sister", "Tom Haddad, porter", "Nora Lindt, midwife"]),
]  # fmt: skip


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize(("line", "told"), LISTS)
def test_short_lines_between_a_colon_and_the_next_paragraph_are_body(line: str, told: list[str], gap: str) -> None:
    body = read(gap.join([*BANNER, *STRIKE, line, *told, *LATER, *FOOT])).body.splitlines()
    assert [each for each in (line, *told) if each not in body] == []
    assert not {*BANNER, *FOOT} & set(body)


@pytest.mark.parametrize(("line", "told"), LISTS)
def test_so_are_those_that_end_a_file_of_nothing_but_its_text(line: str, told: list[str]) -> None:
    body = read("\n\n".join(["Nurses walk out at Norden General", *STRIKE, *LATER, line, *told])).body
    assert body.split("\n\n")[-len(told) :] == told


def test_demands_are_body_in_other_languages() -> None:
    told = ["Zehn Prozent mehr Lohn", "Freie Wochenenden"]
    text = [*GERMAN[:2], "Sie stellen zwei Forderungen an den Träger:", *told, GERMAN[2]]
    body = read("\n\n".join(["Pflegekräfte in Norden streiken für mehr Lohn", *text])).body
    assert body == "\n\n".join(text)


def test_demands_in_blocks_of_a_page_are_body() -> None:
    told = ["Higher wages for nurses", "Safe staffing on night shifts", "Free parking"]
    blocks = "".join(f"<div>{each}</div>" for each in told)
    text = "".join(f"<p>{each}</p>" for each in (*STRIKE, "The letter says what its members want:"))
    later = "".join(f"<p>{each}</p>" for each in LATER)
    page = f"<html><body><h1>Nurses walk out</h1><article>{text}{blocks}{later}</article></body></html>"
    (article,) = read_bytes(page.encode(), "saved.html").articles
    assert [each for each in told if each not in article.body.split("\n\n")] == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Read more stories:", ["Fog closes the northern cape", "Mill sold for one crown"]),
        ("The harbour made the news last week as well:", ["Related stories", "Mill sold for one crown"]),
        ("Related:", ["Fog closes the northern cape", "Mill sold for one crown"]),
        ("Lesen Sie auch:", ["Nebel am Nordkap", "Mühle für eine Krone verkauft"]),
        ("Zobacz więcej na temat:", ["Mgła nad przylądkiem", "Młyn sprzedany za koronę"]),
    ],
)
def test_other_stories_below_a_text_are_not(line: str, told: list[str]) -> None:
    body = read("\n\n".join(["Nurses walk out at Norden General", *STRIKE, *LATER, line, *told])).body.splitlines()
    assert [each for each in told if each in body] == []


@pytest.mark.parametrize(
    "sentence", ["Related industries suffer.", "Related industries have begun to suffer.", "Help is on the way."]
)
def test_a_short_sentence_within_a_text_is_body_whatever_it_begins_with(sentence: str) -> None:
    assert sentence in read("\n\n".join([*BANNER, *STRIKE, sentence, *LATER, *FOOT])).body.splitlines()


@pytest.mark.parametrize("line", ["Related stories", "Related news.", "Related articles can be found below."])
def test_the_heading_of_other_stories_is_not(line: str) -> None:
    assert line not in read("\n\n".join([*BANNER, *STRIKE, *LATER, line, *FOOT])).body.splitlines()
