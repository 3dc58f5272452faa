"""Several articles in one file, none of which says who put them together: each has its own source, day and text."""

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes

STORIES = (
    (
        "Dam above Orsk to be raised by four metres",
        "The dam above the town of Orsk is to be raised by four metres so that it holds the floods of a wet spring, "
        "the water office said on Thursday after a meeting with the mayors of the valley.",
        "Work begins in autumn and lasts for two years, engineer Pavel Durin told the meeting, and the road along the "
        "crest stays open to buses and lorries for most of that time.",
    ),
    (
        "Teachers on the islands call off their strike",
        "Teachers on the islands called off a strike that was to begin on Monday after the ministry agreed to pay for "
        "their ferries in winter, a union leader said in the capital on Friday.",
        "Forty schools had told parents to keep their children at home, and some of them had already sent their "
        "boarders back to the mainland on the last boat of the week.",
    ),
    (
        "Court lets mining company search for copper again",
        "A court in Lindhaven lifted a ban on the search for copper in the northern hills on Wednesday, but told the "
        "company to keep away from the springs that feed the reservoirs of three towns.",
        "The herders who had gone to court said that they would appeal, because the pits of the last search had never "
        "been filled and their animals still fell into them every year.",
    ),
)
TITLES = [title for title, *_ in STORIES]
BODIES = ["\n\n".join(story) for _, *story in STORIES]
DAYS = ("12 March 2014", "13 March 2014", "2 April 2014")
ISO = ["2014-03-12", "2014-03-13", "2014-04-02"]
PAPERS = ("Press TV", "Daily Sabah", "The Harrow Gazette")
WIRES = ("ORSK, March 12 (Reuters) - ", "PORT ELM (AFP) — ", "LINDHAVEN, April 2 /TASS/. ")


def read(*pieces: str, between: str = "\n\n") -> tuple[Article, ...]:
    return read_bytes(f"{between.join(pieces)}\n".encode(), "collected.txt").articles


@pytest.mark.parametrize(
    "between", ["\n\n", "\n\n\n\n", "\n\n* * *\n\n"], ids=["blank line", "blank lines", "line drawn"]
)
@pytest.mark.parametrize("label", ["Source: {}", "(Source: {})", "Quelle: {}"])
@pytest.mark.parametrize("head", ["{title}\n{day}", "{day}\n{title}", "{title}"])
def test_the_source_at_the_foot_of_a_piece_is_its_own_and_not_the_outlet_of_the_next(
    head: str, label: str, between: str
) -> None:
    told = zip(TITLES, DAYS, BODIES, PAPERS, strict=True)
    articles = read(
        *(f"{head.format(title=title, day=day)}\n\n{body}\n\n{label.format(name)}" for title, day, body, name in told),
        between=between,
    )
    assert [article.title for article in articles] == TITLES
    assert [article.outlet for article in articles] == [None] * 3
    assert [article.via for article in articles] == [(name,) for name in PAPERS]
    assert [article.body for article in articles] == BODIES
    days = [article.date.value if article.date else None for article in articles]
    assert days == (ISO if "day" in head else [None] * 3)


@pytest.mark.parametrize("count", ["", "{}. ", "({}) "], ids=["bare", "numbered", "in brackets"])
@pytest.mark.parametrize("between", ["\n\n", "\n\n-----\n\n"], ids=["blank line", "line drawn"])
def test_every_wire_in_a_file_has_the_agency_of_its_own_dateline(count: str, between: str) -> None:
    told = enumerate(zip(TITLES, WIRES, BODIES, strict=True), 1)
    articles = read(
        *(f"{count.format(number)}{title}\n\n{wire}{body}" for number, (title, wire, body) in told), between=between
    )
    assert [article.title for article in articles] == TITLES
    assert [article.outlet for article in articles] == ["Reuters", "AFP", "TASS"]
    assert [article.via for article in articles] == [()] * 3
    assert [article.body for article in articles] == [wire + body for wire, body in zip(WIRES, BODIES, strict=True)]


SHORT = (
    "The bridge at Orsk was opened to lorries on Monday.\n\nDrivers had waited for it since the flood of last May.",
    "The last coal train left Port Elm on Tuesday night.\n\nThe railway is to become a path for walkers and riders.",
    "Lindhaven is to have a second school for nurses.\n\nIts first forty students are expected in the autumn term.",
)


@pytest.mark.parametrize("between", ["\n\n", "\n\n=====\n\n"], ids=["blank line", "line drawn"])
@pytest.mark.parametrize("head", ["{title}\n{name}, {day}", "{title}\n\n{name} | {day}"])
def test_pieces_of_two_short_paragraphs_are_articles_where_each_is_headed_by_source_and_day(
    head: str, between: str
) -> None:
    told = zip(TITLES, (*PAPERS[:2], "Azernews"), DAYS, SHORT, strict=True)
    articles = read(
        *(f"{head.format(title=title, name=name, day=day)}\n\n{body}" for title, name, day, body in told),
        between=between,
    )
    assert [article.body for article in articles] == list(SHORT)
    assert [article.via for article in articles] == [("Press TV",), ("Daily Sabah",), ("Azernews",)]
    assert [article.date.value for article in articles if article.date] == ISO


def test_an_article_that_credits_its_figures_stays_one() -> None:
    parts = [TITLES[0], DAYS[0], BODIES[0], "How much the river carries in spring", "Source: Orsk Water Office"]
    parts += ["What the valley expects", BODIES[1], "What the work costs", "Source: Ministry of Works", BODIES[2]]
    (article,) = read(*parts)
    assert article.title == TITLES[0]


FOREIGN = (
    (("Le Monde, 12 mars 2019", "Libération, 13 mars 2019"), ("Le Monde", "Libération"), ["2019-03-12", "2019-03-13"]),
    (("El País, 2 de julio de 2012", "El Mundo, 3 de julio de 2012"), ("El País", "El Mundo"),
     ["2012-07-02", "2012-07-03"]),
    (("Ведомости, 30.09.2016", "РИА Новости, 1 октября 2016"), ("Vedomosti", "RIA Novosti"),
     ["2016-09-30", "2016-10-01"]),
    (("March 3, 2015 - Press TV", "March 5, 2015 - Azernews"), ("Press TV", "Azernews"), ["2015-03-03", "2015-03-05"]),
)  # fmt: skip


@pytest.mark.parametrize(("heads", "names", "days"), FOREIGN, ids=[heads[0] for heads, *_ in FOREIGN])
@pytest.mark.parametrize("bodies", [SHORT, BODIES], ids=["short", "long"])
@pytest.mark.parametrize(
    "between", ["\n\n", "\n\n\n", "\n\n-----\n\n"], ids=["blank line", "blank lines", "line drawn"]
)
@pytest.mark.parametrize("order", ["source first", "title first"])
def test_the_heading_of_a_piece_stands_above_its_source_and_day_or_below(
    heads: tuple[str, ...], names: tuple[str, ...], days: list[str], bodies: list[str], between: str, order: str
) -> None:
    pairs = zip(heads, TITLES, bodies, strict=False)
    articles = read(
        *("\n".join((*((head, title) if order == "source first" else (title, head)), body))
          for head, title, body in pairs),
        between=between,
    )  # fmt: skip
    assert [article.title for article in articles] == TITLES[:2]
    assert [article.via for article in articles] == [(name,) for name in names]
    assert [article.date.value for article in articles if article.date] == days
    assert [article.body for article in articles] == list(bodies[:2])


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["line", "blank line"])
@pytest.mark.parametrize("bodies", [SHORT, BODIES], ids=["short", "long"])
def test_a_heading_right_behind_the_text_before_and_a_byline_below_it_are_told(bodies: list[str], between: str) -> None:
    told = zip(TITLES, PAPERS[:2], DAYS, bodies, strict=False)
    articles = read(
        *(between.join((title, "By Ann Bell", f"{name}, {day}", body)) for title, name, day, body in told),
        between=between,
    )
    assert [article.title for article in articles] == TITLES[:2]
    assert [article.author for article in articles] == ["Ann Bell"] * 2
    assert [article.body for article in articles] == list(bodies[:2])


def test_a_cover_above_the_first_source_is_no_heading_of_it() -> None:
    cover = "Cuttings on the valley in spring\nCollected by the reading room"
    heads = (f"{name}\n{day}\n{title}\nBy Ann Bell" for name, day, title in zip(PAPERS, DAYS, TITLES, strict=True))
    pieces = [f"{head}\n\n{body}" for head, body in zip(heads, SHORT, strict=True)][:2]
    articles = read(cover, *pieces)
    assert [article.title for article in articles] == TITLES[:2]
    assert [article.body for article in articles] == list(SHORT[:2])


@pytest.mark.parametrize("mark", ["*{}*", "**{}**", "{}", "_{}_"])
@pytest.mark.parametrize("title", ["# {}", "## {}", "## [{}](https://example.com/story)"])
def test_every_piece_of_markdown_notes_has_its_own_source(mark: str, title: str) -> None:
    heads = zip(TITLES, PAPERS[:2], DAYS, SHORT, strict=False)
    pieces = (f"{title.format(one)}\n\n{mark.format(f'{paper}, {day}')}\n\n{body}" for one, paper, day, body in heads)
    articles = read_bytes("\n\n".join(pieces).encode(), "notes.md").articles
    assert [article.title for article in articles] == TITLES[:2]
    assert [article.outlet for article in articles] == [None, None]
    assert [article.via for article in articles] == [("Press TV",), ("Daily Sabah",)]


@pytest.mark.parametrize(
    "line",
    ["Updated 6 June 2011", "With reporting by AP, 6 June 2011", "Photograph: Ann Bell/Reuters, 4 June 2011",
     "This article first appeared in The Independent, 4 June 2011", "Updated: The Guardian, 6 June 2011"],
)  # fmt: skip
@pytest.mark.parametrize("head", ["{title}\n\n{source}", "{source}\n\n{title}"])
def test_a_line_with_another_day_above_a_subhead_begins_no_piece(head: str, line: str) -> None:
    opening = head.format(title=TITLES[0], source="The Guardian, 5 June 2011")
    (article,) = read(opening, *STORIES[0][1:], line, "What the valley expects of it", *STORIES[1][1:])
    assert article.title == TITLES[0]
    for paragraph in (*STORIES[0][1:], *STORIES[1][1:]):
        assert paragraph in article.body


RULES = ("-----", "=====", "* * *", "***")
OPENED = (
    ("HARLOW, June 5 (Reuters) - ", "PIRAEUS, Greece (AP) — ", ("Reuters", "AP")),
    ("ВЛАДИВОСТОК, 12 августа 2016. /ТАСС/. ", "МОСКВА, 30 сентября 2016 — РИА Новости. ", ("TASS", "RIA Novosti")),
    ("Frankfurt (dpa) - ", "MARSEILLE (AFP) - ", ("dpa", "AFP")),
)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    ("titled", "bodies"), [(True, SHORT), (True, BODIES), (False, BODIES)], ids=["short", "long", "untitled"]
)
@pytest.mark.parametrize(("first", "second", "agencies"), OPENED, ids=["English", "Russian", "German and French"])
def test_wires_with_a_line_drawn_between_them_are_articles_however_short(
    first: str, second: str, agencies: tuple[str, ...], titled: bool, bodies: list[str], rule: str
) -> None:
    told = zip(TITLES, (first, second), bodies, strict=False)
    wires = [(title, f"{dateline}{body}") for title, dateline, body in told]
    articles = read(*(f"{title}\n\n{wire}" if titled else wire for title, wire in wires), between=f"\n\n{rule}\n\n")
    assert [article.title for article in articles] == (TITLES[:2] if titled else [None, None])
    assert [article.outlet for article in articles] == list(agencies)
    assert [article.body for article in articles] == [wire for _, wire in wires]


@pytest.mark.parametrize("rule", RULES)
def test_a_line_drawn_sets_a_wire_apart_from_what_is_headed_by_source_and_day(rule: str) -> None:
    cut, wire = f"The Guardian, 5 June 2011\n\n{SHORT[0]}", f"{TITLES[1]}\n\nPIRAEUS, Greece (AP) — {SHORT[1]}"
    first, second = read(cut, wire, between=f"\n{rule}\n")
    assert (first.title, first.via, first.body) == (None, ("The Guardian",), SHORT[0])
    assert (second.title, second.outlet) == (TITLES[1], "AP")


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    "below",
    [
        "(Reporting by Jane Poe in Harlow; Editing by Tom Roe)",
        "Correction, 6 June 2011: the dam is above Orsk and not above Omsk.",
        "Editor's note, The Guardian, 7 June 2011\n\nAn earlier version said that the dam was built last year.",
        "What the valley expects of it\n\nNobody asked the farmers, who met in the square on Monday to say so aloud.",
        "A month before, the same engineer had told Reuters that the dam would hold, and so it did on Sunday night.",
    ],
)
@pytest.mark.parametrize("dateline", ["", "HARLOW, June 5 (Reuters) - "])
def test_an_article_with_a_line_drawn_above_its_end_stays_one(dateline: str, below: str, rule: str) -> None:
    (article,) = read(f"{TITLES[0]}\nThe Guardian, 5 June 2011", f"{dateline}{BODIES[0]}", rule, below)
    assert article.title == TITLES[0]
    assert BODIES[0] in article.body


@pytest.mark.parametrize(
    "foot", ["Compiled by the press office", "For internal use only.", "Press office, 7 June 2011"]
)
@pytest.mark.parametrize("rule", RULES)
def test_who_collected_clippings_says_so_below_the_last_line_drawn(rule: str, foot: str) -> None:
    wires = [f"{title}\n\n{wire}{body}" for title, wire, body in zip(TITLES, WIRES[:2], SHORT, strict=False)]
    articles = read("Press digest\n7 June 2011", *wires, foot, between=f"\n\n{rule}\n\n")
    assert [article.title for article in articles] == TITLES[:2]
    assert [article.body for article in articles] == [wire + body for wire, body in zip(WIRES[:2], SHORT, strict=False)]


@pytest.mark.parametrize("level", ["#", "##", "####"])
def test_wires_below_the_headings_of_markdown_notes_are_articles_however_short(level: str) -> None:
    told = list(zip(TITLES, WIRES[:2], SHORT, strict=False))
    notes = "\n\n".join(f"{level} {title}\n\n{wire}{body}" for title, wire, body in told)
    articles = read_bytes(notes.encode(), "wires.md").articles
    assert [article.title for article in articles] == TITLES[:2]
    assert [article.outlet for article in articles] == ["Reuters", "AFP"]
    assert [article.body for article in articles] == [wire + body for _, wire, body in told]


@pytest.mark.parametrize("dateline", ["HARLOW, June 5 (Reuters) - ", "PIRAEUS, Greece (AP) — "])
def test_markdown_with_one_dateline_and_subheads_stays_one_article(dateline: str) -> None:
    parts = [f"# {TITLES[0]}", f"{dateline}{BODIES[0]}", "## The view from the islands", BODIES[1]]
    (article,) = read_bytes("\n\n".join([*parts, "## And the mines", SHORT[2]]).encode(), "notes.md").articles
    assert article.title == TITLES[0]
    assert all(body in article.body for body in (BODIES[0], BODIES[1], SHORT[2]))


def test_a_source_behind_a_label_is_named_with_its_article() -> None:
    heads = [f"Source: {name}, {day}" for name, day in zip(("The Guardian", "The Independent"), DAYS, strict=False)]
    articles = read(*("\n\n".join(piece) for piece in zip(TITLES, heads, SHORT, strict=False)))
    assert [article.via for article in articles] == [("The Guardian",), ("The Independent",)]


UNLISTED = ("Harrow Gazette", "Norden Echo", "Altenrieder Anzeiger")


@pytest.mark.parametrize("form", ["{title}\n\n{paper}, {day}\n\n{body}", "{day} | {paper}\n\n{title}\n\n{body}"])
def test_papers_that_no_list_has_head_their_pieces_beside_a_day(form: str) -> None:
    told = zip(TITLES, UNLISTED, DAYS, BODIES, strict=True)
    articles = read(*(form.format(title=title, paper=paper, day=day, body=body) for title, paper, day, body in told))
    assert [article.title for article in articles] == TITLES
    assert [article.via for article in articles] == [(paper,) for paper in UNLISTED]
    assert [article.body for article in articles] == BODIES


@pytest.mark.parametrize("line", ["Harrow Gazette, the paper of the valley, 12 March 2014", "Ann Bell, 12 March 2014"])
def test_what_is_more_than_a_paper_and_a_day_begins_no_piece(line: str) -> None:
    assert len(read(TITLES[0], line, BODIES[0], TITLES[1], line.replace("12", "13"), BODIES[1])) == 1


def headed(number: int) -> str:
    return f"{TITLES[number]}\n\n{PAPERS[number]}, {DAYS[number]}\n\n{BODIES[number]}"


def test_an_address_above_each_piece_is_that_of_the_piece() -> None:
    addresses = [f"https://{name}.example/news/1" for name in ("orsk-post", "island-echo", "hill-voice")]
    articles = read(*(f"{address}\n\n{headed(number)}" for number, address in enumerate(addresses)))
    assert [article.url for article in articles] == addresses
    assert [article.outlet for article in articles] == [
        f"{name}.example" for name in ("orsk-post", "island-echo", "hill-voice")
    ]
    assert [article.body for article in articles] == BODIES


def test_the_address_in_the_first_line_is_of_who_put_the_pieces_together() -> None:
    articles = read("https://collected.example/dams", *map(headed, range(3)))
    assert {article.outlet for article in articles} == {"collected.example"}


def test_the_address_of_the_first_source_in_the_first_line_is_not_that_of_the_others() -> None:
    articles = read("https://www.presstv.com/dams", *map(headed, range(3)))
    assert [article.url for article in articles] == ["https://www.presstv.com/dams", None, None]
    assert [article.via for article in articles] == [("Press TV",), ("Daily Sabah",), ("The Harrow Gazette",)]
