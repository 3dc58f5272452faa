"""Collocates: which words stand beside what was found, and by which ones outlets differ."""

from collections import Counter
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.article import Article
from searchapp.compare.collocates import Collocate, Group, differing, overall, passages
from searchapp.query.parse import parse
from searchapp.text.tokens import tokens
from tests.compare.articles import article

FILLER = "A long report about roads, prices, weather and the football match of the town followed on every page below."
NORTH = [
    article(
        f"Brave volunteers reached the village on Monday. {FILLER}", "The brave volunteers brought bread.", outlet="N"
    ),
    article(f"On Friday brave volunteers left again. {FILLER}", outlet="N"),
]
SOUTH = [
    article(f"So-called volunteers filmed the staged scene. {FILLER}", outlet="S"),
    article(
        f"It was staged by volunteers, a colonel said. {FILLER}",
        "Staged pictures of volunteers were staged.",
        outlet="S",
    ),
]


def by_outlet(query: str, *articles: Article, near: int = 5) -> dict[str, Group]:
    found = passages(parse(query), articles, "outlet", near)
    return {group.value or "": group for group in differing(found)}


def everywhere(query: str, *articles: Article, near: int = 5) -> Group:
    return overall(passages(parse(query), articles, "outlet", near))


def counts(words: list[Collocate]) -> dict[str, tuple[int, int]]:
    return {one.word: (one.count, one.others) for one in words}


def test_words_that_stand_beside_the_match_are_told_from_those_of_the_rest() -> None:
    found = everywhere("volunteers", *NORTH, *SOUTH)
    assert (found.passages.articles, found.passages.matches) == (4, 6)
    assert counts(list(found.words))["brave"] == (3, 0)
    assert not {"football", "volunteers"} & {one.word.lower() for one in found.words}


def test_outlets_are_told_apart_by_the_words_that_each_puts_there_alone() -> None:
    groups = by_outlet("volunteers", *NORTH, *SOUTH)
    assert list(groups) == ["N", "S"]
    assert "brave" in counts(list(groups["N"].words))
    assert counts(list(groups["S"].words))["staged"] == (4, 0)
    assert "brave" not in counts(list(groups["S"].words))


def test_no_outlet_is_told_by_its_own_name() -> None:
    text = (
        f"The minister told the Harbour Post that ferries ran late. The minister told the Harbour Post more. {FILLER}"
    )
    groups = by_outlet(
        "minister", *[article(text, outlet="Harbour Post")] * 3, article(text.replace("Harbour", "City"))
    )
    assert "told" not in counts(list(groups["Harbour Post"].words))
    assert not {"Harbour", "Post"} & set(counts(list(groups["Harbour Post"].words)))
    assert "City" in counts(list(groups[""].words))


def test_inflected_forms_are_one_word_written_as_it_mostly_is() -> None:
    text = "Rebels shelled it. Shelling by rebels went on; rebels shelled the port. The rebels had shelled roads."
    (word,) = [one for one in everywhere("rebels", article(text, FILLER)).words if "shelled" in one.spellings]
    assert (word.word, word.count) == ("shelled", 4)
    assert word.spellings == {"shelled", "shelling"}


@pytest.mark.parametrize(
    ("near", "beside"),
    [(1, {"the", "said"}), (2, {"today", "the", "said", "he"}), (9, {"today", "the", "said", "he", "in", "vienna"})],
)
def test_no_word_farther_away_counts_nor_one_of_another_paragraph(near: int, beside: set[str]) -> None:
    one = article("Prices rose.", "Today the minister said he, in Vienna.", "Bread costs more.")
    found = passages(parse("minister"), [one], "outlet", near).whole
    assert set(found.there) == {"today", "the", "said", "he", "in", "vienna"} & beside


def test_quotes_asked_for_by_their_speaker_give_their_own_words() -> None:
    said = "Peace, peace and once more peace is what we want"
    one = article(f"“{said},” Ana Ruiz said of the war.", FILLER, quotes=((said, "Ana Ruiz"),))
    found = everywhere("by:ruiz", one)
    assert counts(list(found.words))["peace"] == (3, 0)
    assert found.passages.there.total() == len(tokens(said))


def test_speakers_are_told_apart_and_from_what_the_article_says_itself() -> None:
    texts = ("Heroic rebels, brave rebels, free rebels", ", ".join(["foreign rebels"] * 5))
    one = article(
        f"“{texts[0]},” Ana Ruiz said.", f"“{texts[1]},” Olav Dahl said.", "The rebels left the town and rebels came.",
        quotes=((texts[0], "Ana Ruiz"), (texts[1], "Olav Dahl")),
    )  # fmt: skip
    found = passages(parse("rebels"), [one], "speaker", 1)
    assert {value: group.matches for value, group in found.groups.items()} == {"Ana Ruiz": 3, "Olav Dahl": 5, None: 2}
    assert found.whole.matches == 10
    groups = {group.value: counts(list(group.words)) for group in differing(found)}
    assert groups["Olav Dahl"] == {"foreign": (5, 0)}
    assert list(groups)[-1] is None


def test_each_language_has_its_own_stems() -> None:
    text = "Военные обстреляли порт. Потом военные обстреляли мост, и военные обстреляли дорогу."
    one = article(text, "Цены выросли, писали в городе о погоде, о дорогах и о школе.", language="ru")
    assert counts(list(everywhere("военные", one).words))["обстреляли"] == (3, 0)


def test_what_matched_in_the_title_alone_has_no_passage() -> None:
    assert not passages(parse("storm"), [article(FILLER, title="A storm")], "outlet").groups


@pytest.mark.parametrize("query", ["bread", '"brave volunteers"', "brave NEAR/3 bread", "vol*", "by:ana bread"])
def test_no_word_is_counted_more_often_elsewhere_than_it_stands_there(query: str) -> None:
    found = everywhere(query, *NORTH, *SOUTH)
    whole = Counter(token.form for one in (*NORTH, *SOUTH) for token in tokens(one.body))
    for word in found.words:
        assert 0 <= word.others <= sum(whole[form] for form in word.spellings)


def test_the_score_is_dunnings_log_likelihood() -> None:
    martial, calm = article(f"{'war ' * 9}peace x", outlet="a"), article(f"war {'peace ' * 9}x", outlet="b")
    (war,) = by_outlet("x", martial, calm, near=10)["a"].words
    assert (war.word, war.count, war.others) == ("war", 9, 1)
    assert war.score == pytest.approx(2 * (9 * log(9 / 5) + log(1 / 5)))


@given(
    st.lists(st.sampled_from(["war", "peace", "x", "won’t", "\n\n", "co-op", "мир", "戦争"]), max_size=40),
    st.integers(1, 6),
)
def test_whatever_the_text_no_place_gives_more_words_than_it_has_room_for(words: list[str], near: int) -> None:
    one = article(*[part for part in " ".join(words).split("\n\n") if part.strip()] or ["none"])
    for found in passages(parse("x"), [one], "outlet", near).groups.values():
        assert found.there.total() <= 2 * near * found.matches
        assert all(found.there[key] == found.written[key].total() for key in found.there)
        assert "x" not in found.there
