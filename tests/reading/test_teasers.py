"""What stands within and below a text and is told by how it is printed: messages of the page, other stories, the house
that put a release out."""

import pytest

from searchapp.reading.read import read_bytes
from tests.reading.stories import ABOVE, BELOW, ENGLISH, GERMAN, read


@pytest.mark.parametrize(
    "message",
    [
        "Your settings keep this player from loading, so nothing is shown to you here.",
        "Wenn Sie unsere Karten sehen wollen, ändern Sie bitte Ihre Einstellungen im Menü.",
    ],
)
def test_a_sentence_that_stands_three_times_in_a_text_is_the_pages(message: str) -> None:
    title, (first, second, *rest) = ENGLISH
    article = read([title, first, message, second, message, *rest, message, first.replace("crack", "hole")])
    assert message not in article.body
    assert second in article.body


@pytest.mark.parametrize(
    "question",
    [
        "What did you think when you first saw the bridge in the dark?",
        "Worum geht es Ihnen bei dieser alten Brücke vor allem?",
    ],
)
def test_a_question_that_is_put_to_three_people_is_part_of_the_text(question: str) -> None:
    title, story = ENGLISH
    body = read([title, *(line for answer in story for line in (question, answer))]).body
    assert body.count(question) >= 3


def test_what_is_said_twice_is_part_of_the_text() -> None:
    title, (first, second, *rest) = ENGLISH
    refrain = "The bridge stays closed until further notice, the office said."
    assert read([title, first, refrain, second, *rest, refrain]).body.count(refrain) == 2


STORIES_BELOW = (
    "Ferries to run all night",
    "The council of the northern side pays for two more boats until the bridge is open to cars and buses again.",
    "Shops on the quay fear for the summer",
    "Owners say that one in three customers stays away, and ask for help with the rent for as long as this lasts.",
    "A bridge with a history",
    "Built in nine years, closed three times: what the archives of the city know of the towers and their cables.",
)


def test_a_text_goes_on_below_the_heading_of_a_story_that_is_named_within_it() -> None:
    title, story = ENGLISH
    body = read([*ABOVE, title, *story[:2], "Related stories", STORIES_BELOW[0], *story[2:], *BELOW]).body
    assert all(line in body for line in story)


HOUSE = "The company builds cables for bridges and lifts in eleven countries and has its seat in the old harbour."


@pytest.mark.parametrize("heading", ["About Harrow Cables", "About Harrow Cables:", "Über Harrow Cables"])
def test_the_description_of_a_house_below_its_release_is_no_part_of_it(heading: str) -> None:
    title, story = ENGLISH
    told = (*story[:-1], "“We will replace it,” said Tom Reed, the head of Harrow Cables, who had come to the bridge.")
    assert read([title, *told, heading, HOUSE]).body == "\n\n".join(told)


@pytest.mark.parametrize("heading", ["About the towers", "About Selva", "Over the water"])
def test_a_subhead_that_begins_with_about_leaves_the_text_whole(heading: str) -> None:
    title, story = GERMAN
    body = read(
        [title, *story, heading, story[0].replace("Dienstag", "Montag"), story[1].replace("Woche", "Frist")]
    ).body
    assert "Montag" in body
    assert "Frist" in body


OFFERS = (
    "Subscribe for more", "Unlimited online access to the Harbour Post and three news sites with one account.",
    "Daily puzzles, and the archive of forty years of news from the port and its people.", "Sign up", "Log in",
)  # fmt: skip


def test_a_long_page_in_which_offers_drown_the_text_is_not_all_text() -> None:
    title, story = ENGLISH
    lines = [*ABOVE, title, *(line for paragraph in story for line in (paragraph, *OFFERS * 3)), *BELOW * 2]
    body = read(lines).body
    assert story[0] in body
    assert "Log in" not in body


MENU = {
    "Opinion": ("Minister gave the port away, says a former guard", "Nobody will ever know who signed, he told us."),
    "Sport": ("Selva beats Norden in the last minute of the cup", "Norden led until the ninetieth minute on Tuesday."),
    "Culture": ("Painter fills her bathtub with glitter for a film", "The film opens on Friday night."),
}  # fmt: skip


@pytest.mark.parametrize(("title", "story"), [ENGLISH, GERMAN], ids=["en", "de"])
def test_headlines_in_a_menu_that_folds_open_above_the_title_are_no_text(title: str, story: tuple[str, ...]) -> None:
    menu = "".join(
        f"<li><a href='/{name}'>{name}</a><ul><h3><a href='/1'>{headline}</a></h3><p><a href='/1'>{summary} {summary}"
        f"</a></p></ul><h2>See also:</h2></li>"
        for name, (headline, summary) in MENU.items()
    )
    text = "".join(f"<p>{paragraph}</p>" for paragraph in story)
    page = (
        f"<html><head><title>{title}</title></head><body><ul>{menu}</ul><div><h1>{title}</h1>{text}</div></body></html>"
    )
    (article,) = read_bytes(page.encode(), "page.html").articles
    assert article.title == title
    assert article.body == "\n\n".join(story)


def test_a_standfirst_above_the_title_stays() -> None:
    title, story = ENGLISH
    standfirst = "A crack in a cable keeps forty thousand people from their way to work, and nobody knows for how long."
    text = "".join(f"<p>{paragraph}</p>" for paragraph in story)
    page = f"<html><head><title>{title}</title></head><body><p>{standfirst}</p><h1>{title}</h1>{text}</body></html>"
    assert read_bytes(page.encode(), "page.html").articles[0].body == "\n\n".join([standfirst, *story])
