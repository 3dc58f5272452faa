"""What belongs to a text because others of its kind do, and what stands above it."""

import pytest

from tests.reading.one_article import read
from tests.reading.strike import STRIKE

PLACES = ("Vessøy, Norway", "Isla Brava, Spain", "Hallig Norderoog, Germany", "Comino, Malta")
TOLD = (
    "Take the sleeper to Bergstad and the mail boat at seven. The lighthouse keeper rents out two rooms in summer.",
    "The ferry runs only twice a week outside summer. Bring cash, for the one machine on the island is often empty.",
    "Sixteen people live here all year round. At high tide only their houses stand above the water.",
    "Nobody lives here but a policeman and his mother. She sells pancakes from eleven to four.",
)


@pytest.mark.parametrize("sign", ["{0}. {1}", "{0}) {1}"])
def test_every_item_of_a_list_told_in_paragraphs_is_body(sign: str) -> None:
    lines = []
    for number, (place, text) in enumerate(zip(PLACES, TOLD, strict=True), 1):
        lines += [sign.format(number, place), text, f"Getting there: night train, then ferry ({number}0 minutes)"]
    article = read("Four islands that you can reach by night train", "2 June 2022", *lines, "Sign up to our newsletter")
    assert article.body == "\n\n".join(lines)


def test_the_answer_to_the_last_question_is_body() -> None:
    talk = (
        "Mr Brandt, you were a village doctor for thirty years. Do you miss your patients?",
        "Every day. They were honest with me, and here people say good morning and mean something else.",
        "The hospital reform has been postponed twice. Will it come this year?",
        "It will come in the autumn. I have given my word, and I do not have many of them.",
        "Are you still afraid of speeches?",
        "Always. Without fear it would be office work.",
    )
    assert read("“I never wanted to be minister”", "12 March 2018", *talk, "Back to top").body == "\n\n".join(talk)


def test_what_asks_the_reader_below_a_last_question_is_not() -> None:
    text = tuple(text for _, text in STRIKE)
    article = read("Strike at the port", "3 May 2021", *text, "But who will pay for it?", "Subscribe to read more.")
    assert "Subscribe" not in article.body


@pytest.mark.parametrize(
    "head",
    [
        ("Pictures of the week: floods, a wedding and a lost seal", "By Carla Dunn", "Picture editor", "3 May 2021"),
        ("Watch: what the new port will look like in 2030", "By Ann Bell", "Published 3 May 2021 at 18:40"),
        ("Video of the day: cranes at work", "Von Karin Böhm", "Aktualisiert am 03.05.2021, 09:12"),
    ],
)
def test_what_stands_above_byline_and_day_is_the_title(head: tuple[str, ...]) -> None:
    assert read("The Marlow Star", "News Sport", *head, *(text for _, text in STRIKE)).title == head[0]


@pytest.mark.parametrize(
    "line",
    [
        "Walter Gibson contributed reporting.",
        "Ann Bell and Omar Haddad contributed to this report.",
        "Lena Ortiz in Selva, Marta Ilves also contributed reporting.",
        "Associated Press Writer Omar Haddad contributed to this report from Selva.",
        "Additional reporting by Ann Bell; editing by Tim Asher",
    ],
)
def test_who_helped_is_no_part_of_the_text(line: str) -> None:
    text = tuple(text for _, text in STRIKE)
    assert read("Strike at the port", "3 May 2021", *text, line).body == "\n\n".join(text)


WINNERS = ["2016: Nora Lind (Tarnby)", "2015: Ada Holt (Selva)", "2014: Ben Carr (Selva)", "2013: Ada Holt (Selva)"]


@pytest.mark.parametrize(
    "listed",
    [
        WINNERS,
        WINNERS[::-1],
        [line.replace(": ", " – ") for line in WINNERS],
        [f"{year}: Grundstein, Richtfest und Einweihung" for year in (1901, 1907, 1908, 1911, 1934)],
    ],
)
def test_a_list_by_years_below_a_text_is_part_of_it(listed: list[str]) -> None:
    told = (
        "Nora Lind of Tarnby has won the harbour race for the first time, in four hours and eleven minutes.",
        "“I did not look back once,” she said. The race has been held every spring since the breakwater was built.",
        "The committee will meet in June to choose the course of the next one, its chairman said on Monday.",
    )
    article = read("Nora Lind wins harbour race", "3 May 2016", *told, "Earlier years", *listed, "Share", "Comments")
    assert article.body.endswith("\n\n".join(listed))


def test_teasers_that_begin_with_years_of_no_order_are_no_list() -> None:
    told = (
        "Nora Lind of Tarnby has won the harbour race for the first time, in four hours and eleven minutes.",
        "“I did not look back once,” she said. The race has been held every spring since the breakwater was built.",
    )
    teasers = ["2016: what we learnt", "2019: a look ahead", "2011 – our best pictures", "2016: all results"]
    article = read("Nora Lind wins harbour race", "3 May 2016", *told, "Share", *teasers)
    assert article.body == "\n\n".join(told)
