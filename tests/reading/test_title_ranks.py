"""Which of many lines above a text is the title: what heads it rather than menus, teasers, names, standfirsts."""

import pytest

from searchapp.reading.read import read_bytes

MENU = ("Skip to content", "Home", "News", "Harbour", "Culture", "Letters", "Subscribe for one crown a month", "Log in")
BRIDGE = (
    "The harbour bridge was closed to lorries on Tuesday after inspectors found a crack in its main cable, and the "
    "council has asked for a second survey before the summer.",
    "“We would rather close a bridge for a month than lose it for good,” said Maria Olsen, who heads the office of "
    "works. Lorries will be sent over the old ford until then.",
    "Drivers waited for up to two hours on the first morning. The ferry company has put on a boat for the bakers.",
)
HIVES = (
    "Anyone who wants to keep bees in a town needs three things: a roof that bears the weight, neighbours who do not "
    "mind, and a good deal of patience in the first spring.",
    "The hives should face south and stand out of the wind. Most beginners buy two colonies, because one alone tells "
    "them nothing about whether it does well or badly.",
    "Water matters more than flowers. Bees that find none nearby will drink from the pool of the people next door.",
)


def title(*lines: str) -> str | None:
    return read_bytes("\n".join(lines).encode(), "page.txt").articles[0].title


@pytest.mark.parametrize(
    ("heading", "below", "story"),
    [
        ("Harbour bridge closed to lorries after crack is found", ("Maria Olsen", "14 May 2019"), BRIDGE),
        ("How to keep bees in a town", ("Last updated 2 June 2021", "Share"), HIVES),
        ("Keeping Bees On The Roof: A Guide For Beginners", ("By Ann Bell", "May 3, 2020", "5 min read"), HIVES),
    ],
)
def test_a_title_between_menus_and_those_who_wrote_is_found(
    heading: str, below: tuple[str, ...], story: tuple[str, ...]
) -> None:
    assert title(*MENU, heading, *below, *story) == heading


@pytest.mark.parametrize(
    ("heading", "standfirst", "story"),
    [
        (
            "Harbour bridge closed to lorries after crack is found",
            "Survey of the main cable to be made before the summer while drivers take the old ford",
            BRIDGE,
        ),
        (
            "How to keep bees in a town",
            "What beginners need to know of roofs, neighbours and the first spring with two colonies",
            HIVES,
        ),
    ],
)
def test_what_sums_up_a_text_below_its_title_is_not_the_title(
    heading: str, standfirst: str, story: tuple[str, ...]
) -> None:
    assert title(*MENU, heading, standfirst, "By Ann Bell", "14 May 2019", *story) == heading


@pytest.mark.parametrize(
    "teaser",
    ["Sign up for our letter and never miss a story again", "Try the Echo for a month: half the price until Sunday"],
)
@pytest.mark.parametrize("story", [BRIDGE, HIVES], ids=["news", "guide"])
def test_what_a_site_offers_above_a_text_is_not_the_title(teaser: str, story: tuple[str, ...]) -> None:
    heading = "Harbour bridge closed to lorries after crack" if story is BRIDGE else "How to keep bees in a town"
    assert title(*MENU, teaser, heading, "By Ann Bell", "14 May 2019", *story) == heading


@pytest.mark.parametrize("story", [BRIDGE, HIVES], ids=["news", "guide"])
@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["lines", "paragraphs"])
def test_a_text_without_a_title_is_not_given_its_first_sentence(story: tuple[str, ...], between: str) -> None:
    assert title(between.join(story)) is None


@pytest.mark.parametrize(
    "notice", ["We use cookies", "Wir verwenden Cookies", "Nous utilisons des cookies", "Мы используем файлы cookie"]
)
def test_a_notice_of_cookies_is_not_the_title(notice: str) -> None:
    heading = "Harbour bridge closed to lorries after crack is found"
    assert title(notice, heading, "14 May 2019", *BRIDGE) == heading
