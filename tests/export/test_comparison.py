"""A comparison as printed for people."""

from dataclasses import replace

from searchapp.article import Article
from searchapp.compare.align import compare
from searchapp.export.comparison import comparison_page
from tests.compare.articles import article

SHARED = "The ferries to Burgas will sail again on Monday morning."
REWORDED = "The ferries to Burgas will sail again on Tuesday morning."


def printed(a: Article, b: Article, *, colored: bool = False) -> list[str]:
    return "".join(comparison_page(a, b, compare(a, b), colored=colored)).splitlines()


def harbour(*paragraphs: str, day: str | None = "2031-06-03") -> Article:
    return article(*paragraphs, name="a", title="Ferries sail", outlet="Harbour News", day=day)


def coast(*paragraphs: str, day: str | None = "2031-06-04") -> Article:
    return article(*paragraphs, name="b", title="Boats again", outlet="Coast Wire", day=day)


def test_what_both_say_comes_once_with_either_wording_then_what_only_one_has() -> None:
    lines = printed(harbour(SHARED, "A storm damaged the lighthouse in March."), coast(SHARED))
    assert lines[:4] == ["< Ferries sail", "  Harbour News · 2031-06-03", "> Boats again", "  Coast Wire · 2031-06-04"]
    assert "first: Harbour News (2031-06-03 before 2031-06-04)" in lines
    at = lines.index("In both")
    assert lines[at + 1 : at + 4] == ["  1 =", f"    < {SHARED}", f"    > {SHARED}"]
    assert lines[-2:] == ["Only in Harbour News", "  < A storm damaged the lighthouse in March."]
    assert not [line for line in lines if line.startswith("Only in Coast")]


def test_who_came_first_is_not_claimed_where_nobody_knows() -> None:
    lines = printed(harbour(SHARED, day=None), coast(SHARED, day=None))
    assert not [line for line in lines if line.startswith("first:")]
    assert "In both" in lines


def test_where_nothing_is_shared_there_is_no_heading_for_it() -> None:
    lines = printed(harbour("A storm damaged the lighthouse."), coast("The choir sang in Plovdiv."))
    assert "nothing shared · only left 1 · only right 1" in lines
    assert "In both" not in lines
    assert [line for line in lines if line.startswith(("Only", "  <", "  >"))] == [
        "Only in Harbour News",
        "  < A storm damaged the lighthouse.",
        "Only in Coast Wire",
        "  > The choir sang in Plovdiv.",
    ]


def test_in_colour_the_words_that_one_side_has_alone_are_marked() -> None:
    page = "\n".join(printed(harbour(SHARED), coast(REWORDED), colored=True))
    assert "\x1b[1;4mMonday\x1b[0m" in page
    assert "\x1b[1;4mTuesday\x1b[0m" in page
    assert "\x1b[1;4mferries" not in page


def test_two_articles_of_one_outlet_are_told_apart_by_their_days() -> None:
    one = harbour("A storm damaged the lighthouse.")
    lines = printed(one, replace(coast("The choir sang in Plovdiv."), outlet=one.outlet))
    assert [line for line in lines if line.startswith("Only")] == [
        "Only in Harbour News, 2031-06-03",
        "Only in Harbour News, 2031-06-04",
    ]
    lines = printed(one, replace(coast("The choir sang in Plovdiv.", day="2031-06-03"), outlet=one.outlet))
    assert "Only in Harbour News, the second" in lines


def test_the_signs_are_told_once_and_the_underlining_only_in_colour() -> None:
    plain, colored = (printed(harbour(SHARED), coast(REWORDED), colored=how) for how in (False, True))
    told = "< left  > right  = the same words  ~ reworded"
    assert [line for line in plain if line.startswith("< left")] == [told]
    assert [line for line in colored if line.startswith("< left")] == [f"{told}  underlined: only on this side"]
    alone = printed(harbour("A storm damaged the lighthouse."), coast("The choir sang in Plovdiv."))
    assert not [line for line in alone if line.startswith("< left")]


def spoken(words: str, by: str | tuple[str, ...], name: str) -> Article:
    return article(f"“{words}”", name=name, title=name, outlet=name, quotes=((words, by),))


def test_one_speaker_heads_a_statement_and_two_stand_behind_their_wordings() -> None:
    words = "The ferries to Burgas will sail again on Monday morning."
    lines = printed(spoken(words, "Lene Holt", "Post"), spoken(words, "Holt", "Mail"))
    assert lines[lines.index("In both") + 1 :] == ["  1 = Lene Holt", f"    < “{words}”", f"    > “{words}”"]
    lines = printed(spoken(words, "Lene Holt", "Post"), spoken(words, ("the Harbour Office", "Ole Brink"), "Mail"))
    assert lines[lines.index("In both") + 1 :] == [
        "  1 =",
        f"    < “{words}” — Lene Holt",
        f"    > “{words}” — the Harbour Office, Ole Brink",
    ]


def test_what_only_one_has_is_given_to_who_said_it() -> None:
    lines = printed(spoken("A storm is on its way.", "Lene Holt", "Post"), coast("The choir sang in Plovdiv."))
    assert "  < “A storm is on its way.” — Lene Holt" in lines
    named = article("“It rains,” Holt said.", name="a", quotes=(("It rains,", "Lene Holt"),))
    assert "  < “It rains,” Holt said." in printed(named, coast("The choir sang in Plovdiv."))
