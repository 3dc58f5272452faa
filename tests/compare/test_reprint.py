import pytest

from searchapp.compare.reprint import chain, precedence, shares
from tests.compare.articles import article

STORY = (
    "The ministers of five coastal states signed a treaty on the lake after twenty years of talks on Sunday. "
    "It divides the seabed by the middle line and leaves the surface to the ships of all five countries alike. "
    "Fishing boats may go up to twenty-five miles from the shore, and armies of other states are kept out. "
)


def test_a_copy_stands_in_the_other_in_full() -> None:
    assert shares(article(STORY), article("Our own introduction.", STORY)).weighed == pytest.approx(1.0)


def test_other_words_on_the_same_matter_are_no_reprint() -> None:
    other = "After two decades, the lake has a treaty: five capitals agreed who owns the ground and who may fish."
    assert shares(article(STORY), article(other)).weighed < 0.1


def test_the_more_is_rewritten_the_less_is_reprinted() -> None:
    lightly = (
        STORY.replace("signed a treaty", "have signed an accord").replace("divides", "splits").replace("may", "can")
    )
    heavily = " ".join(word for number, word in enumerate(lightly.split()) if number % 4)
    full, light, heavy = (shares(article(STORY), article(text)).weighed for text in (STORY, lightly, heavily))
    assert full > light > heavy


def test_the_shorter_one_counts_whichever_side_it_is_on() -> None:
    part, whole = article(STORY[:300]), article(STORY)
    assert shares(part, whole) == shares(whole, part)
    assert shares(part, whole).weighed > 0.9


def test_who_names_the_other_as_source_came_later() -> None:
    source = article(STORY, outlet="Interfax", day="2018-08-13")
    copy = article(STORY, outlet="Today.Az", via=("Interfax",), day="2018-08-12")
    assert precedence(source, copy).first == "a"
    assert precedence(copy, source).first == "b"
    assert "Interfax" in precedence(source, copy).evidence


def test_else_the_earlier_date_decides_as_far_as_it_is_known() -> None:
    early, late = article(STORY, day="2018-08-12"), article(STORY, day="2018-08-13")
    assert precedence(late, early).first == "b"
    assert precedence(early, article(STORY)).first is None
    assert precedence(early, article(STORY, day="2018-08")).first is None


def test_a_chain_begins_with_the_source_and_leaves_out_what_is_not_alike() -> None:
    source = article(STORY, outlet="Sputnik", day="2017-01-25", name="s")
    second = article(STORY, outlet="Azernews", via=("Sputnik",), day="2017-01-25", name="z")
    third = article(STORY, outlet="Today.Az", via=("Azernews", "Sputnik"), day="2017-01-25", name="t")
    found = chain(third, [article("Something else was in the news that day.", name="x"), source, second])
    assert [link.article.outlet for link in found] == ["Sputnik", "Azernews", "Today.Az"]
    assert "Sputnik" in found[1].evidence


def test_a_statement_printed_in_full_by_two_makes_neither_a_reprint() -> None:
    own = [" ".join(f"{word}{number}" for number in range(200)) for word in ("quay", "dome")]
    left, right = (article(f"{text}. {STORY}", name=text[:4]) for text in own)
    words = len(STORY.split())
    assert shares(left, right).copied == pytest.approx(words / (200 + words), abs=0.02)
    assert [link.article.id for link in chain(left, [right])] == [left.id]
    assert [round(link.share) for link in chain(left, [article(f"{own[0]}.", name="part")])] == [1, 1]
