"""Lines that recur in the files of a folder are the site's; none of them is the title or a part of the body."""

from pathlib import Path

from searchapp.reading.inspecting import inspector
from searchapp.reading.lines.recurring import LEAST, MOST_FILES, NONE, beside, recurring, witnesses
from searchapp.reading.read import read_bytes

TITLES = ("Bridge to be rebuilt", "Harbour strike ends", "School opens in the old mill", "Ferry runs aground")
FORMULA = "The two neighbours have had no diplomatic relations since the border was closed."
CLUTTER = "Harbour Post morning edition for everybody"


def article(number: int, *, clutter: bool = True) -> str:
    """A page whose body has the site's line in its middle, and a sentence that all its articles have."""
    first = (
        f"The council of town number {number} decided on Tuesday, after a debate of six hours, to spend another "
        f"{number} million on the plan that the mayor had put before it in the spring."
    )
    last = (
        f"Residents of street {number} told reporters that they had waited for this decision for years and that "
        f"they would come to the next meeting as well, whatever the weather was like."
    )
    lines = [TITLES[number % 4] + f" in town {number}", first, FORMULA, CLUTTER if clutter else "", last]
    return "\n\n".join(line for line in lines if line) + "\n"


def saved(folder: Path, count: int) -> Path:
    for number in range(count):
        (folder / f"page-{number}.txt").write_text(article(number), "utf-8")
    return folder


def test_a_line_recurs_when_enough_files_have_it_however_often_each_has_it() -> None:
    assert recurring(["a\nb\nb\nb", "b\nc", "d\n  b  "]) == {"b"}
    assert recurring(["a\na\na", "a"]) == NONE


def test_a_line_of_the_site_is_left_out_of_the_body_and_a_sentence_that_recurs_stays() -> None:
    known = frozenset((CLUTTER, FORMULA))
    (read,) = read_bytes(article(1).encode(), "page.txt", recurring=known).articles
    assert CLUTTER not in read.body
    assert FORMULA in read.body


def test_what_asks_something_of_the_reader_is_left_out_where_it_recurs() -> None:
    asking = "Sign up for our newsletter and get the news of the harbour in your inbox every morning."
    page = article(1).replace(CLUTTER, asking)
    (read,) = read_bytes(page.encode(), "page.txt", recurring=frozenset((asking,))).articles
    assert asking not in read.body


def test_the_names_of_speakers_stay_where_they_recur() -> None:
    turns = "\n\n".join(
        f"Question:\n\nWhat will the ministry do about the {thing} that so many people in the towns complain about?\n\n"
        f"Answer:\n\nThe ministry has set up a group that looks at the {thing} and will report before the summer."
        for thing in ("roads", "schools", "hospitals", "ferries")
    )
    text = f"Interview with the deputy minister\n\n{turns}\n"
    alone = read_bytes(text.encode(), "page.txt").articles[0].body
    assert (
        read_bytes(text.encode(), "page.txt", recurring=frozenset(("Question:", "Answer:"))).articles[0].body == alone
    )


def test_a_recurring_line_is_no_title() -> None:
    text = "Harbour Post Weekend Magazine\n\n" + article(2)
    (read,) = read_bytes(text.encode(), "page.txt", recurring=frozenset(("Harbour Post Weekend Magazine",))).articles
    assert read.title != "Harbour Post Weekend Magazine"


def test_witnesses_are_the_same_in_any_order_and_none_where_there_are_too_few_or_too_many() -> None:
    names = [f"{number}.txt" for number in range(60)]
    assert witnesses(names) == witnesses(reversed(names))
    assert witnesses([*names, "picture.png", ".hidden.txt", "page.html"]) == witnesses(names)
    assert witnesses(names[: LEAST - 1]) == ()
    assert witnesses([f"{number}.txt" for number in range(MOST_FILES + 1)]) == ()


def test_the_lines_of_a_folder_are_told_past_files_that_cannot_be_read(tmp_path: Path) -> None:
    saved(tmp_path, 4)
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (tmp_path / "link.txt").symlink_to(tmp_path / "page-0.txt")
    assert beside(tmp_path) == {CLUTTER, FORMULA}
    assert beside(tmp_path / "nowhere") == NONE


def test_inspect_reads_a_file_beside_its_neighbours(tmp_path: Path) -> None:
    saved(tmp_path, 4)
    (read,) = inspector(None)(str(tmp_path / "page-2.txt"), None).articles
    assert CLUTTER not in read.body


def test_copies_of_one_article_tell_nothing_about_the_site(tmp_path: Path) -> None:
    for number in range(5):
        text = f"Copy {number}\n\n{article(1)}" if number % 2 else article(1) + f"\nShared {number} times\n"
        (tmp_path / f"copy-{number}.txt").write_text(text, "utf-8")
    assert beside(tmp_path) == NONE
    read = inspector(None)(str(tmp_path / "copy-0.txt"), None)
    assert read.articles[0].title == TITLES[1] + " in town 1"
    for number in (2, 3):
        (tmp_path / f"other-{number}.txt").write_text(article(number), "utf-8")
    assert CLUTTER in beside(tmp_path)
    assert TITLES[1] + " in town 1" not in beside(tmp_path)


def test_a_short_sentence_that_ends_a_text_stays_where_copies_of_it_have_it_too() -> None:
    for last in ("It rained all night long.", "Nobody was hurt, she said.", "“We shall see,” he added."):
        text = f"{article(2, clutter=False)}\n{last}\n"
        (read,) = read_bytes(text.encode(), "page.txt", recurring=frozenset((last,))).articles
        assert read.body.endswith(last)


def test_a_short_offer_that_recurs_below_a_text_is_no_part_of_it() -> None:
    for offer in ("Follow us on Twitter.", "Sign up for our newsletter.", "Share this article."):
        text = f"{article(2, clutter=False)}\n{offer}\n"
        (read,) = read_bytes(text.encode(), "page.txt", recurring=frozenset((offer,))).articles
        assert offer not in read.body
