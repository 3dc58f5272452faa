"""Snippets are the best passages of an article, and their spans are its matches."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from searchapp.article import Article
from searchapp.query.kwic import kwic
from searchapp.query.match import Matches, match
from searchapp.query.parse import parse
from searchapp.query.snippet import WIDTH, Snippet, snippet
from tests.query.texts import article, quoted

FILLING = "Nothing of note was reported from the town that day, as the days before. " * 12
LONG = article(
    f"{FILLING}\n\nA lone Lavrov passed. {FILLING}\n\nLavrov said in Astana that peace was near. {FILLING}", "A title"
)


def excerpt(query: str, one: Article) -> Snippet:
    return snippet(one, match(parse(query), one))


def words(found: Snippet) -> list[str]:
    return [found.text[start:end] for start, end in found.spans]


def test_the_passage_with_the_most_different_words_is_chosen() -> None:
    found = excerpt("lavrov astana peace", LONG)
    assert "Lavrov said in Astana that peace was near." in found.text
    assert words(found)[-3:] == ["Lavrov", "Astana", "peace"]
    assert found.text.startswith("… ")
    assert found.text.endswith("…")
    assert "\n" not in found.text


def test_an_article_that_matches_by_its_title_shows_its_first_lines() -> None:
    found = excerpt("title:title", LONG)
    assert found.text.startswith("Nothing of note")
    assert found.spans == ()
    assert excerpt("title", article("", "A title")) == ("A title", ((2, 7),))


def test_cuts_are_at_sentences_or_words() -> None:
    for query in ("lavrov", "astana", "town", "title:title", "reported"):
        text = excerpt(query, LONG).text
        body = " ".join(LONG.body.split())
        for part in text.strip("… ").split(" … "):
            at = body.index(part)
            assert not body[at - 1 : at].isalnum()
            assert not body[at + len(part) : at + len(part) + 1].isalnum()
        assert len(text) < 1.5 * WIDTH


def test_no_word_is_cut_wherever_the_room_ends() -> None:
    sentence = "The spillway stayed shut, and the villages of Karsa, Lower Karsa and Obrin stood as empty as the lake."
    one = article(f"Engineers came first. {sentence} Nobody was hurt.", "A title")
    for width in range(60, 120):
        text = snippet(one, match(parse("spillway karsa"), one), width).text
        assert set(text.replace("…", "").split()) <= set(one.body.split()), width


def test_a_quote_longer_than_a_passage_is_cut_between_words() -> None:
    said = "No village below the spillway will be left without water, power or a road as long as we sit in this office"
    one = quoted(f"“{said}”, Ana Obrin said.", (said, "Ana Obrin", "direct", "said"))
    for width in range(40, len(said)):
        found = snippet(one, match(parse("by:obrin"), one), width)
        (shown,) = words(found)
        assert said.startswith(shown)
        assert set(shown.split()) <= set(said.split()), width
        assert shown == shown.strip()


def test_a_word_without_end_is_cut() -> None:
    found = excerpt("lavrov", article("x" * 100_000 + " lavrov " + "y" * 100_000))
    assert words(found) == ["lavrov"]
    assert len(found.text) < 3 * WIDTH


texts = st.text(alphabet=st.sampled_from("ab .\n\u00a0é—"), max_size=700)


@settings(max_examples=300)
@given(texts, st.sampled_from(["a", "b", "a b", '"a b"', "a OR ab*", "-zz"]), st.sampled_from([40, 100, 240]))
def test_spans_are_matches_and_the_text_is_never_empty(body: str, query: str, width: int) -> None:
    one = article(body)
    found = match(parse(query), one)
    if not found:
        found = Matches(True)
    text, spans = snippet(one, found, width)
    assert bool(text.strip("… ")) is bool(body.strip())
    assert bool(spans) is bool(found.body)
    whole = {" ".join(body[start:end].split()) for start, end in found.body}
    last = 0
    for start, end in spans:
        assert last <= start < end <= len(text)
        last = end
        assert any(" ".join(text[start:end].split()) in match_text for match_text in whole)


@pytest.mark.parametrize("width", [20, 40])
def test_keywords_stand_below_each_other_in_their_context(width: int) -> None:
    rows = list(kwic(LONG, match(parse("lavrov"), LONG), width))
    assert [row.match for row in rows] == ["Lavrov", "Lavrov"]
    assert [LONG.body[row.start : row.end] for row in rows] == ["Lavrov", "Lavrov"]
    assert all(row.match.startswith("Lavrov") and len(row.left) <= width for row in rows)
    assert all(len(row.left) <= width and len(row.right) <= width for row in rows)
    assert rows[0].left.endswith("A lone ")
    assert rows[1].right.startswith(" said in Astana")


def test_of_two_passages_with_as_many_matches_the_one_where_they_stand_close_is_shown() -> None:
    apart = f"The zebra {'looked on and waited for somebody to come by with ' * 3}the giraffe."
    found = excerpt("zebra giraffe", article(f"{apart}\n\n{FILLING}\n\nHere zebra and giraffe met.\n\n{FILLING}"))
    assert "Here zebra and giraffe met." in found.text
    assert words(found) == ["zebra", "giraffe"]


def test_two_places_far_apart_give_a_passage_each() -> None:
    found = excerpt("zebra OR giraffe", article(f"A zebra ran. {FILLING}\n\n{FILLING}\n\n{FILLING} A giraffe stood."))
    assert words(found) == ["zebra", "giraffe"]
    assert " … " in found.text
    assert len(found.text) <= WIDTH + 2 * len(" … ")


def test_the_context_of_a_match_is_cut_between_words() -> None:
    one = article(
        "Some of them said extraordinarily longish words before Lavrov and extraordinarily longish words after."
    )
    (row,) = kwic(one, match(parse("lavrov"), one), 25)
    assert (row.left, row.match, row.right) == ("longish words before ", "Lavrov", " and extraordinarily")


@pytest.mark.parametrize(
    ("body", "left", "right"),
    [
        ("I saw Lavrov.", "I saw ", "."),
        ("Lavrov.", "", "."),
        (" Lavrov left\n\nhim", "", " left him"),
        ("On Monday Lavrov went", "On Monday ", " went"),
    ],
)
def test_the_context_near_an_end_of_the_text_is_whole(body: str, left: str, right: str) -> None:
    (row,) = kwic(article(body), match(parse("lavrov"), article(body)), 10)
    assert (row.left, row.right) == (left, right)


def test_a_word_that_stands_there_once_is_shown_before_many_places_of_frequent_ones() -> None:
    often = "The harbour board met; the harbour board, a harbour board without a board room, adjourned."
    once = "A harbour pilot called the strike a last resort."
    one = article(f"{often} {FILLING}\n\n{often} {FILLING}\n\n{once} {FILLING}\n\n{often}", "A title")
    assert "last resort" in words(excerpt('harbour board "last resort"', one))


def test_what_leads_to_the_first_match_is_shown() -> None:
    lead = "The province's electoral court said on Sunday that it had found no sign of"
    behind = "fraud in the count, though observers" + " who had been kept out of halls on the coast" * 4 + " spoke of"
    found = excerpt("fraud OR theft", article(f"{FILLING}\n\n{lead} {behind} theft. {FILLING}"))
    assert "it had found no sign of fraud in the count" in found.text
