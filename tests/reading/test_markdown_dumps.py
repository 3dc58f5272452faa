"""Whole pages that a program printed as Markdown, with their menus and all links."""

from searchapp.article import Article
from searchapp.reading.read import read_bytes

STORY = (
    "The ferry company said on Tuesday that the new boats would sail from May, and that fares would stay as they\n"
    "are for [the islanders](https://norden.example/boats/the-new-\nboats-of-may) who cross every day.",
    "“We have waited four years for this,” said Mira Holt, who runs the shop at the pier and has kept a list of\n"
    "every crossing that was called off since the winter of the great storm.",
    "The council is to vote on the pier itself in June, when the engineers have told what the old piles can bear.",
)
SECTIONS = ("News", "Islands", "Harbour", "Weather", "Culture", "Sport", "Letters", "Archive", "Shop", "Jobs")
MENU = [f"  * [{name}](https://norden.example/{name.casefold()})" for name in SECTIONS]


def page(*head: str, foot: tuple[str, ...] = ()) -> str:
    return "\n\n".join(["[ ](https://norden.example/)", "\n".join(MENU), *head, *STORY, *foot, "\n".join(MENU)])


def read(text: str, name: str) -> Article:
    return read_bytes(text.encode(), name).articles[0]


def test_menus_and_addresses_of_a_page_printed_as_markdown_are_no_body() -> None:
    found = read(page("# New boats for Norden from May"), "page.md")
    assert found.title == "New boats for Norden from May"
    assert "](" not in found.body
    assert "norden.example" not in found.body
    assert "Weather" not in found.body
    assert found.body.startswith("The ferry company said")
    assert found.body.endswith("can bear.")


def test_a_link_that_runs_over_lines_is_its_words() -> None:
    assert "for the islanders who cross every day" in " ".join(
        read(page("# New boats for Norden from May"), "a.md").body.split()
    )


def test_menus_without_links_are_no_body_of_a_page_of_markdown_either() -> None:
    menu = "\n".join(f"  * {line[5 : line.index(']')]}" for line in MENU)
    text = "\n\n".join([menu, "# New boats for Norden from May", *STORY, menu])
    found = read(text, "page.md")
    assert "Weather" not in found.body
    assert found.body.startswith("The ferry company said")


def test_a_note_with_a_few_links_keeps_all_that_it_says() -> None:
    text = "# Boats\n\n- Norden\n- Brava\n\n" + "\n\n".join(STORY)
    assert "every crossing" in read(text, "note.md").body
    assert read("\n\n".join(STORY), "note.txt").body.count("](") == 1


def test_a_text_file_stays_as_it_is_however_many_links_of_markdown_it_has() -> None:
    text = page("New boats for Norden from May", foot=("More on [the ferry](https://norden.example/ferry)",))
    reading = read_bytes(text.encode(), "page.txt")
    assert reading.text == text
    (article,) = reading.articles
    assert article.title == "New boats for Norden from May"
    assert article.body.startswith("The ferry company said")
    assert [text[quote.start : quote.end] for quote in article.quotes] == [quote.text for quote in article.quotes]
