"""Names that nobody has, and those that may have been meant."""

import pytest

from searchapp.query.naming import fewer_demands, respelt, unknown
from searchapp.query.parse import parse
from searchapp.query.unparse import unparse

OUTLETS = {
    "The New Harbour Times": 40,
    "New Harbour Times - Opinion": 20,
    "Fjord News": 30,
    "Fjord News (Online)": 3,
    "Bank of the North": 5,
    "Nordlys": 9,
    "Tass": 7,
}


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("nht", ["The New Harbour Times", "New Harbour Times - Opinion"]),
        ("fjordnews", ["Fjord News", "Fjord News (Online)"]),
        ("fjordnews.com", ["Fjord News", "Fjord News (Online)"]),
        ("www.fjordnews.co.uk", ["Fjord News", "Fjord News (Online)"]),
        ("newharbourtimes", ["The New Harbour Times", "New Harbour Times - Opinion"]),
        ("nordlyss", ["Nordlys"]),
        ("tas", ["Tass"]),
        ("qzx", []),
        ("bn", []),
    ],
)
def test_an_outlet_is_found_by_how_it_is_often_written(asked: str, near: list[str]) -> None:
    ((_, found),) = unknown(parse(f"outlet:{asked}"), lambda _: 0, lambda _: OUTLETS).items()
    assert list(found) == near


@pytest.mark.parametrize(
    ("query", "name", "other", "respelled"),
    [
        ("outlet:fjordnews ice", "fjordnews", "Fjord News", 'outlet:"Fjord News" ice'),
        ('outlet:"Fjord Nws"', "Fjord Nws", "Fjord News", 'outlet:"Fjord News"'),
        ("outlet:tas", "tas", "Tass", "outlet:Tass"),
    ],
)
def test_another_name_takes_the_place_of_one(query: str, name: str, other: str, respelled: str) -> None:
    assert respelt(query, name, other) == respelled
    assert parse(respelled)


def test_each_demand_is_left_out_once() -> None:
    assert [unparse(less) for less in fewer_demands(parse("ice outlet:tass -snow"))] == [
        "outlet:tass -snow",
        "ice -snow",
        "ice outlet:tass",
    ]
    assert [unparse(less) for less in fewer_demands(parse("by:berg said:ice"))] == ["said:ice", "by:berg"]
    assert list(fewer_demands(parse("ice"))) == []
