"""Whole pages that a program printed as Markdown, with their menus and all links."""

import pytest

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


HEADED = (
    "* Norden\n* Islands\n\n##### Weather\n\n* Today\n\n##### Harbour\n\n* Tides\n\n#  {title}\n\n## {below}\n\n"
    "By Mira Holt\n\n3 May 2024\n\n{story}\n\n### More on ferries\n\n* The old boats\n* The new pier\n"
)


@pytest.mark.parametrize(
    ("title", "below"),
    [
        (
            "New boats for Norden",
            "The company orders two ferries, and the islanders wait for the pier that is to bear them",
        ),
        ("Ferry company cuts fares", "What the islanders pay from May"),
        ("Storm closes the pier", "Engineers have told the council what the old piles can bear, and for how long"),
    ],
)
def test_the_title_of_a_text_with_marks_of_headings_is_its_first_heading(title: str, below: str) -> None:
    text = HEADED.format(title=title, below=below, story="\n\n".join(STORY))
    found = read(text, "page.txt")
    assert found.title == title
    assert found.outlet is None


def test_headings_in_a_list_are_headings() -> None:
    text = HEADED.format(title="Boats", below="Ferries", story="\n\n".join(STORY))
    found = read(text.replace("#  Boats", "  3.   4. # New boats \\- and fares for Norden"), "page.txt")
    assert found.title == "New boats - and fares for Norden"


def test_a_day_that_begins_like_an_item_stays_a_day_among_marks() -> None:
    text = HEADED.format(title="New boats for Norden", below="Fares", story="\n\n".join(STORY))
    for printed in ("3. Mai 2024", "3\\. Mai 2024"):
        found = read(text.replace("3 May 2024", printed), "page.txt")
        assert found.date is not None
        assert found.date.value == "2024-05-03"


def test_links_that_run_over_paragraphs_and_pictures_are_no_title() -> None:
    head = "![Logo \\[new\\]](data:image/gif;base64,R0lGOD)\n\n[](javascript:void\\(0\\);)\n\n[\n\n](/norden)"
    found = read(page(head, "# New boats for Norden from May"), "page.txt")
    assert found.title == "New boats for Norden from May"


OTHERS = [f"[{name}](https://brava.example/{name})" for name in ("a", "b", "c")]


@pytest.mark.parametrize("name", ["page.txt", "page.md"])
def test_a_page_whose_links_lead_to_one_site_is_of_that_site(name: str) -> None:
    found = read(page("# New boats for Norden from May", foot=(" ".join(OTHERS), "Norden")), name)
    assert found.outlet in ("norden.example", "Norden")


def test_hosts_of_one_domain_are_one_site_and_pictures_from_elsewhere_count_for_none() -> None:
    links = [f"* [{one}](https://{one.casefold()}.norden.co.uk/{one})" for one in SECTIONS]
    pictures = [f"![](https://pictures.brava.example/{number}.jpg)" for number in range(30)]
    found = read("\n\n".join(["# New boats", *links, *STORY, *pictures]), "page.txt")
    assert found.outlet == "norden.co.uk"


def test_a_text_with_links_to_many_sites_is_of_none() -> None:
    links = [f"* [{one}](https://{one.casefold()}.example/{one})" for one in SECTIONS]
    assert read("\n\n".join(["# New boats", *links, *STORY]), "page.txt").outlet is None
