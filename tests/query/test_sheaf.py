"""Articles matched together match as each does alone."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.article import Article
from searchapp.query.match import match, match_all
from searchapp.query.parse import parse
from tests.query.texts import article

QUERIES = (
    "harbour",
    "=boats",
    '"old harbour"',
    '"harbour of"',
    '"boats * harbour"',
    "boats OR nets",
    "boats -nets",
    "title:harbour",
    "body:boats",
    "boat*",
    "b?ats",
    "/nets?/",
    "habour~1",
    "boats NEAR/3 nets",
    '"nets boats"~2',
    "atleast2:boats",
    "co-operation",
    "cooperation",
    "al-Nusra",
    "U.S.",
    "Häfen",
    "der",
)
CHUNKS = (
    *("harbour", "Harbours", "old", "of", "boats", "boat.", "nets", "net", "co-operation", "cooperation", "al-Nusra"),
    *("U.S.", "Häfen", "Hafen", "der", "die", "港", "b\u00adoats", "boats’", "\n\n", "—", "…"),
)


@given(
    st.sampled_from(QUERIES),
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(CHUNKS), max_size=4),
            st.lists(st.sampled_from(CHUNKS), max_size=30),
            st.sampled_from(("en", "de", None)),
        ),
        max_size=6,
    ),
)
def test_they_match_as_each_does_alone(query: str, made: Sequence[tuple[Sequence[str], Sequence[str], str]]) -> None:
    tree = parse(query)
    articles = [article(" ".join(body), " ".join(title), language=language) for title, body, language in made]
    assert match_all(tree, articles) == [match(tree, one) for one in articles]


@pytest.mark.parametrize(
    "articles",
    [
        [article("Nets lay by the old", "A day in the harbour"), article("harbour of old. Boats", "harbour boats")],
        [article("boats " * 40_000), article("boats and nets"), article("nets")],
        [article("boats and nets " * 20, "Boats") for _ in range(100)],
    ],
    ids=["side by side", "one very long", "many"],
)
def test_texts_keep_to_themselves(articles: Sequence[Article]) -> None:
    for query in QUERIES:
        tree = parse(query)
        assert match_all(tree, articles) == [match(tree, one) for one in articles], query
