"""HTML pages whose text was sent behind them in hidden blocks, as a browser that ran no script saves them."""

import time

import pytest

from searchapp.article import Article
from searchapp.reading.pages.html import parse, render
from searchapp.reading.pages.streamed import put_in_place
from searchapp.reading.read import read_bytes
from tests.reading.strike import STRIKE

MENU = "<nav><a href='/'>Front page</a> <a href='/sea'>Sea</a> <a href='/law'>Law</a></nav>"
HEAD = "<h1>Strike at Port Elmsley enters its second week</h1><p>By Ida Marsh</p><p>3 May 2021</p>"
STORY = "".join(f"<p>{text}</p>" for _, text in STRIKE)
FOOT = "<footer><p>© 2021 Harbour One</p></footer>"


def article(body: str) -> Article:
    page = f"<html><head><title>Harbour One</title></head><body>{body}</body></html>"
    (found,) = read_bytes(page.encode(), "page.html").articles
    return found


def lines(body: str) -> list[str]:
    text = f"<html><body>{body}</body></html>"
    root = parse(text)
    assert root is not None
    put_in_place(root, text)
    return render(root).text.split("\n\n")


@pytest.mark.parametrize(
    "page",
    [
        f'{MENU}<main>{HEAD}<!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></main>{FOOT}'
        f'<div hidden id="S:0">{STORY}</div><script>$RC("B:0","S:0")</script>',
        f'<template id="B:0"></template>{FOOT}'
        f'<div hidden id="S:0">{MENU}<article>{HEAD}<template id="P:a"></template></article></div>'
        f'<div hidden id="S:a">{STORY}</div><script>$RS("S:a","P:a")</script>',
        f'{MENU}<main>{HEAD}</main>{FOOT}<div hidden id="S:3">{STORY}</div>',
    ],
    ids=["a part in its gap", "a part in a gap of another", "a part whose gap is lost"],
)
def test_the_text_of_a_part_that_came_later_is_the_body(page: str) -> None:
    found = article(page)
    assert all(text in found.body for _, text in STRIKE)
    assert found.title == "Strike at Port Elmsley enters its second week"
    assert found.date is not None
    assert found.date.value == "2021-05-03"
    assert "Front page" not in found.body


def test_a_part_stands_in_its_gap_and_the_words_beside_both_stay() -> None:
    page = '<p>one</p><template id="B:1"></template>two<p>four</p>'
    assert lines(f'{page}<div hidden id="S:1"><p>part</p></div>five') == ["one", "part", "two", "four", "five"]


def test_other_hidden_blocks_stay_hidden() -> None:
    page = '<p>one</p><div hidden id="S:x-menu">menu</div><div hidden id="login">log in</div>'
    assert lines(f'{page}<div hidden id="S:1"><p>part</p></div>') == ["one", "part"]


def test_a_part_that_holds_its_own_gap_stays_where_it_is() -> None:
    assert lines('<div hidden id="S:1"><p>part</p><template id="B:1"></template></div>') == ["part"]


@pytest.mark.parametrize("downwards", [True, False])
def test_very_many_parts_within_parts_are_read_at_once(downwards: bool) -> None:
    numbers = range(9_000) if downwards else range(9_000, 0, -1)
    parts = (f'<div hidden id="S:{n:x}"><p>{n}</p><template id="B:{n + 1:x}"></template></div>' for n in numbers)
    began = time.process_time()
    assert len(lines('<template id="B:0"></template>' + "".join(parts))) == 9_000
    assert time.process_time() - began < 5
