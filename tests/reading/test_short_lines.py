"""Short lines of an article are part of its text: verses, cells of tables, embedded posts, words that are quoted."""

from collections.abc import Callable

import pytest

from searchapp.reading.read import read_bytes

Site = Callable[[str], str]
BEGIN = [
    "The nurses of Norden General walked out on Tuesday morning after talks with the hospital trust broke down for the "
    "third time this month, leaving only emergency wards open.",
    "“We have asked for a year, and we have been told to wait for a year,” said Ann Bell, who has worked on the "
    "children's ward since 2009. “Nobody on this picket line wants to be here.”",
    "The union put its case to the board in a letter that was read out at the gates.",
]
END = [
    "The trust said that it had offered a rise of four per cent over two years, and that it had no money for more "
    "without the consent of the ministry in the capital.",
    "Patients who had been booked in for operations this week were told to stay at home. About two hundred "
    "appointments have been moved to December, the trust said in a statement.",
]
MENU = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/n'>News</a></li><li><a href='/s'>Sport</a></li></ul></nav>"
MORE = (
    "<div class='more'><h4>More stories</h4><ul><li><a href='/1'>Fog closes the cape</a></li>"
    "<li><a href='/2'>Mill sold for one crown</a></li></ul></div>"
)
SHARE = "<ul class='share'><li><a href='#'>Facebook</a></li><li><a href='#'>Twitter</a></li></ul>"


def paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def weblog(text: str) -> str:
    return f"{MENU}<main><article><h1>Nurses walk out</h1><div class='entry'>{text}</div>{SHARE}</article></main>{MORE}"


def old_site(text: str) -> str:
    return f"<div id='menu'>{MENU}</div><h1>Nurses walk out</h1><div id='story'>{text}</div>{MORE}{SHARE}"


def body_of(page: str) -> list[str]:
    (article,) = read_bytes(f"<html><body>{page}</body></html>".encode(), "saved.html").articles
    return article.body.splitlines()


@pytest.mark.parametrize("site", [weblog, old_site])
@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<p>She said:<br>“Nobody asked us.”</p>", ["She said:", "“Nobody asked us.”"]),
        (
            "<p>Asked about the offer, she said:<br/>“We will not sign that.”<br/>“Not this year.”</p>",
            ["Asked about the offer, she said:", "“We will not sign that.”", "“Not this year.”"],
        ),
        (
            "<blockquote><p>Nobody asked us.<br>We will not sign.</p></blockquote>",
            ["Nobody asked us.", "We will not sign."],
        ),
        (
            "<p>The lamp is lit, the tide is low,<br>the boats are on the sand,</p>",
            ["The lamp is lit, the tide is low,", "the boats are on the sand,"],
        ),
        (
            "<pre>The lamp is lit, the tide is low,\n  the boats are on the sand,\nand we who came\n  are gone.</pre>",
            ["The lamp is lit, the tide is low,", "the boats are on the sand,", "and we who came", "are gone."],
        ),
        (
            "<blockquote class='twitter-tweet'><p>Not one nurse too few.</p>&mdash; Ann Bell (@annbell) "
            "<a href='https://twitter.com/annbell/status/1'>March 3, 2020</a></blockquote>",
            ["Not one nurse too few.", "— Ann Bell (@annbell) March 3, 2020"],
        ),
    ],
)  # fmt: skip
def test_short_lines_within_a_text_and_at_its_end_are_body(site: Site, written: str, shown: list[str]) -> None:
    for page in (paragraphs(BEGIN) + written + paragraphs(END), paragraphs([*BEGIN, *END]) + written):
        body = body_of(site(page))
        assert [line for line in shown if line not in body] == []
        assert not {"Home", "News", "Facebook", "More stories", "Fog closes the cape"} & set(body)


@pytest.mark.parametrize("site", [weblog, old_site])
def test_the_cells_of_a_table_within_a_text_are_body(site: Site) -> None:
    rows = [("Ward", "Beds", "Nurses"), ("Children", "24", "3"), ("Surgery", "40", "4"), ("Maternity", "18", "2")]
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    body = body_of(site(f"{paragraphs(BEGIN)}<table>{table}</table>{paragraphs(END)}"))
    assert [cell for row in rows for cell in row if cell not in body] == []


@pytest.mark.parametrize(
    "elsewhere",
    [
        "<div class='wards'><div>Surgery</div><div>Children</div></div>",
        "<table><tr><td>Surgery</td></tr><tr><td>Children</td></tr></table>",
        "<p class='tags'><a href='/s'>Surgery</a> <br> <a href='/c'>Children</a></p>",
    ],
)
def test_what_stands_elsewhere_in_the_words_of_a_cell_is_not(elsewhere: str) -> None:
    table = "<table><tr><td>Surgery</td><td>40</td></tr><tr><td>Children</td><td>24</td></tr></table>"
    text = f"<div id='story'>{paragraphs(BEGIN)}{table}{paragraphs(END)}</div>"
    for page in (
        f"<div>{elsewhere}</div><h1>Nurses walk out</h1>{text}{MORE}",
        f"{MENU}<h1>Nurses walk out</h1>{text}<div>{elsewhere}</div>{MORE}",
    ):
        body = body_of(page)
        assert body.count("Surgery") == body.count("Children") == 1
