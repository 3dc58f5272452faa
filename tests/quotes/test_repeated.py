"""Words between marks that stand in an article twice, once without anybody beside them."""

import pytest

from tests.quotes.told import direct


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        (
            "Mr. Holm was late, Ida Lund said.\n“The yard has to close now”\nThe crews wept.\n"
            "“It is late. The yard has to close now,” Olav Berg said.",
            "en",
            "Olav Berg",
        ),
        (
            "“The yard is cold and wet.”\nOlav Berg\nThe crews wept.\n“The yard is cold and wet,” Olav Berg said.",
            "en",
            "Olav Berg",
        ),
        (
            "Le maire Marc Holm a qualifié le port de «honte».\n«Paul est celui qui fait tout»\nPaul est né ici.\n"
            "«Bruno dirige. Paul est celui qui fait tout», a résumé Anna Lund.",
            "fr",
            "Anna Lund",
        ),
    ],
)
def test_a_heading_in_marks_is_of_whoever_says_it_below(text: str, language: str, speaker: str) -> None:
    heading = next(line for line in text.split("\n") if line[0] in "“«" and "," not in line)
    assert (heading.strip("“”«»"), speaker) in direct(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "“No way,” Ida Lund said.\n“It is late”\nThe crews wept.\n“It is late,” Olav Berg said.",
        "“The yard has to stay open,” Ida Lund said. “The yard has to close now,” Olav Berg said.",
    ],
)
def test_few_words_or_other_ones_tell_nothing(text: str) -> None:
    assert direct(text)[0][1] == "Ida Lund"
    assert direct(text)[-1][1] == "Olav Berg"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "L'imam Walid Haq a parlé. « Priez », a-t-il dit.\n« Voici celui qui nous salue »\n"
            "Le commentateur de la chaîne affirmait : « Voici celui qui nous salue en ami. »",
            "fr",
        ),
        (
            "“We are late,” Olav Berg said.\n“The yard has to close now”\nThe crews wept.\n"
            "“It is late. The yard has to close now,” a welder said.",
            "en",
        ),
    ],
)
def test_a_heading_is_of_nobody_who_spoke_before_where_somebody_without_a_name_says_it_below(
    text: str, language: str
) -> None:
    heading = text.split("\n")[1].strip("“”«» ")
    assert (heading, None) in direct(text, language)
