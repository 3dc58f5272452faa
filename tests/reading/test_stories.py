"""Several stories on one HTML page, each an article in the mark-up."""

from itertools import pairwise

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes

FLOOD = (
    "Flood waters reach the old town of Merena",
    "12 March 2019",
    (
        "Flood waters reached the old town of Merena on Tuesday morning, after a night in which four hundred people "
        "had carried sandbags to the lower bridge, the mayor's office said.",
        "Schools stay closed until Friday. “We have seen higher water, but never so fast,” said Rosa Prem, who has run "
        "the ferry for thirty years.",
    ),
)
TUNNEL = (
    "Tunnel through the pass opens to lorries",
    "10 March 2019",
    (
        "The tunnel through the Orsk pass was opened to lorries on Sunday, two years later than planned and at twice "
        "the price, the ministry of transport said in a statement.",
        "Drivers save three hours on the way to the coast. The villages on the old road hope for quiet and fear for "
        "their inns, their council wrote in January.",
    ),
)
STRIKE = (
    "Dockers vote to end their strike",
    "8 March 2019",
    (
        "Dockers in Selva voted on Friday to end their strike of five weeks after the port authority had offered "
        "seven percent more over two years, the union said in the evening.",
        "More than forty ships wait outside the harbour. It may take until Easter before all of them have been "
        "unloaded, the harbour master told the radio.",
    ),
)


def article(story: tuple[str, str, tuple[str, ...]], tag: str = "article", level: int = 2, attributes: str = "") -> str:
    title, day, paragraphs = story
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<{tag} {attributes}><h{level}>{title}</h{level}><div class='meta'>{day}</div>{text}</{tag}>"


def read(*blocks: str, head: str = "") -> tuple[Article, ...]:
    menu = "<ul><li><a href='/'>Home</a></li><li><a href='/about'>About us</a></li></ul>"
    page = f"<html><head><title>Harbour Notes</title>{head}</head><body>{menu}{''.join(blocks)}</body></html>"
    return read_bytes(page.encode(), "page.html").articles


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [
        ("article", ""),
        ("div", "class='post hentry'"),
        ("div", "itemscope itemtype='https://schema.org/NewsArticle'"),
        ("section", "itemscope itemtype='https://schema.org/BlogPosting'"),
    ],
)
def test_each_story_that_mark_up_sets_apart_is_an_article(tag: str, attributes: str) -> None:
    site = "<meta property='og:site_name' content='Harbour Notes'>"
    site += "<link rel='canonical' href='https://harbournotes.example/2019/03/12/'>"
    stories = (FLOOD, TUNNEL, STRIKE)
    articles = read(*(article(story, tag, attributes=attributes) for story in stories), head=site)
    assert [one.title for one in articles] == [title for title, _, _ in stories]
    assert [one.body for one in articles] == ["\n\n".join(paragraphs) for _, _, paragraphs in stories]
    assert [one.date.value for one in articles if one.date] == ["2019-03-12", "2019-03-10", "2019-03-08"]
    assert {one.outlet for one in articles} == {"Harbour Notes"}
    assert [one.place for one in articles] == [1, 2, 3]
    assert all(before.end <= after.start for before, after in pairwise(articles))


TEASER = "<article><h3>{}</h3><span>{}</span><p>{}</p></article>"
COMMENT = "<article class='comment-body'><h3>{}</h3><span>{}</span><p>{}</p><p>{}</p></article>"


@pytest.mark.parametrize(
    "others",
    [
        [TEASER.format(title, day, paragraphs[0]) for title, day, paragraphs in (TUNNEL, STRIKE)],
        [COMMENT.format(title, day, *paragraphs) for title, day, paragraphs in (TUNNEL, STRIKE)],
        [f"<article><h2>{TUNNEL[0]}</h2><p>{TUNNEL[2][0]}</p><p>{TUNNEL[2][1]}</p></article>"],
        [f"<article><div>{TUNNEL[1]}</div><p>{TUNNEL[2][0]}</p><p>{TUNNEL[2][1]}</p></article>"],
    ],
    ids=["teasers", "comments", "without a day", "without a heading"],
)
def test_beside_teasers_and_comments_a_story_stays_one(others: list[str]) -> None:
    (one,) = read(article(FLOOD, level=1), *others)
    assert one.title == FLOOD[0]
    assert one.date is not None
    assert one.date.value == "2019-03-12"


def test_an_article_within_an_article_is_a_part_of_it() -> None:
    title, day, paragraphs = FLOOD
    inner = f"<div class='box'>{article(TUNNEL, level=3)}{article(STRIKE, level=3)}</div>"
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    assert len(read(f"<article><h1>{title}</h1><div>{day}</div>{text}{inner}</article>")) == 1
