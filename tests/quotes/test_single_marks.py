"""Speech in single marks, the British way: the same as in double ones."""

import pytest

from tests.quotes.told import direct


def _single(text: str, straight: bool) -> str:
    single = text.replace("“", "‘").replace("”", "’")
    return single.replace("‘", "'").replace("’", "'") if straight else single


@pytest.mark.parametrize("straight", [False, True], ids=["curly", "straight"])
@pytest.mark.parametrize(
    "text",
    [
        "“The unions’ demands make a mockery of the talks,” Pia Holm said.",
        "“Both sides’ claims are false,” Pia Holm said. “I told them so in the players’ lounge,” she added.",
        "“It’s the bakers’ turn now and the millers’ turn tomorrow,” said Pia Holm.",
        "Pia Holm called the miners’ strike a shame. “I don’t think the ’80s were any better,” she said.",
    ],
)
def test_a_plural_possessive_and_a_decade_close_no_quote(text: str, straight: bool) -> None:
    said = [(_single(quote, straight), name) for quote, name in direct(text)]
    assert said
    assert direct(_single(text, straight)) == said


@pytest.mark.parametrize(
    "lines",
    [
        ["“We lost the game.", "Nobody came to see it.", "That is all I know about it,” said Pia Holm."],
        [
            "Pia Holm wrote to the club:",
            "“I am glad to greet you all.",
            "May the fair go well.”",
            "It opens on Friday.",
        ],
    ],
)
def test_a_quote_in_single_marks_runs_on_over_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    said = [(quote, name) for quote, name in direct(text)]
    assert {name for _, name in said} == {"Pia Holm"}
    assert direct(_single(text, False)) == said


def test_a_closing_mark_behind_an_s_closes_where_the_next_quote_opens() -> None:
    text = "Pia Holm called them ‘lazy losers’ and left. ‘The players’ fees are low,’ Anna Lund said."
    assert direct(text) == [("lazy losers", "Pia Holm"), ("The players’ fees are low,", "Anna Lund")]
