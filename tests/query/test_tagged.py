"""Conditions on a user's tags come to the articles that bear them."""

from collections.abc import Mapping

import pytest

from searchapp.article import Article
from searchapp.query.explain import explain
from searchapp.query.match import match
from searchapp.query.parse import parse
from searchapp.query.tagged import with_tags
from searchapp.query.tree import Among
from searchapp.query.unparse import unparse

TAGS = {"Aleppo": frozenset("ab"), "to check": frozenset("bc"), "Zweifel": frozenset("d")}
BODIES = {"a": "peace talks", "b": "peace", "c": "war", "d": "talks", "e": "nothing of this"}


def found(query: str, tags: Mapping[str, frozenset[str]] = TAGS) -> str:
    tree = with_tags(parse(query), lambda: tags)
    return "".join(id_ for id_, body in BODIES.items() if match(tree, Article(id_, f"{id_}.txt", None, body)).matched)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("tag:aleppo", "ab"),
        ("tag:check", "bc"),
        ('tag:"to check"', "bc"),
        ('tag:="to check"', "bc"),
        ("tag:=check", "bc"),
        ("tag:=checks", ""),
        ("tag:checks", ""),
        ("tag:zw*", "d"),
        ("tag:alepo~1", "ab"),
        ("tag:(aleppo OR zweifel)", "abd"),
        ("tag:aleppo tag:check", "b"),
        ("tag:aleppo -tag:check", "a"),
        ("-tag:check", "ade"),
        ("has:tag", "abcd"),
        ("tag:*", "abcd"),
        ("-has:tag", "e"),
        ("peace tag:check", "b"),
        ("talks (tag:aleppo OR tag:zweifel)", "ad"),
        ("tag:nobody", ""),
    ],
)
def test_articles_are_found_by_their_tags(query: str, ids: str) -> None:
    assert found(query) == ids


def test_without_tags_nothing_has_one() -> None:
    assert found("has:tag", {}) == found("tag:aleppo", {}) == ""
    assert found("-has:tag", {}) == "abcde"


@pytest.mark.parametrize(
    "query", ["peace -talks", "outlet:tass OR title:peace", "{by:lavrov said:peace}", "atleast2:peace"]
)
def test_a_query_without_tags_stays_the_very_same(query: str) -> None:
    tree = parse(query)
    assert with_tags(tree, lambda: pytest.fail("nothing asks for tags")) == tree


@pytest.mark.parametrize("query", ["tag:check", 'tag:="to check"', "has:tag", "-tag:aleppo"])
def test_a_query_of_tags_is_written_and_said_in_words(query: str) -> None:
    assert parse(unparse(parse(query))) == parse(query)
    assert "tag" in explain(parse(query))


def test_the_articles_that_tags_come_to_can_be_asked_for_by_their_ids() -> None:
    tree = parse(unparse(Among(frozenset("ab"))))
    assert [id_ for id_ in BODIES if match(tree, Article(id_, f"{id_}.txt", None, "")).matched] == ["a", "b"]
