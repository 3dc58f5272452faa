"""Titles of pages by their mark-up: kickers, sections, cut statements, windows of weblogs."""

import pytest

from searchapp.reading.read import read_bytes

STORY = (
    "Two ferries collided in thick fog off the northern cape on Monday, the coastguard said, and eleven people were "
    "taken to hospital with broken bones and bruises.",
    "The larger of the two vessels was on its way to Selva with ninety passengers when the collision happened, shortly "
    "after seven in the morning.",
    "Both ships reached the harbour under their own power. An inquiry has been opened, a spokesman for the ministry of "
    "transport said.",
)
TITLE = "Ferries collide in fog off northern cape"


def title(heading: str, head: str = "", below: str = "") -> str | None:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    page = f"<html><head>{head}</head><body>{heading}{below}{paragraphs}</body></html>"
    article = read_bytes(page.encode(), "a.html").articles[0]
    assert article.body == "\n\n".join(STORY)
    return article.title


@pytest.mark.parametrize(
    ("heading", "head"),
    [
        (f'<h1><span class="kicker">Shipping</span> <span>{TITLE}</span></h1>', ""),
        (f'<h1><span class="dachzeile ">After the storm</span>\n<span class="headline">{TITLE}</span></h1>', ""),
        (f'<h1><div class="topic-label">Collision</div>{TITLE}</h1>', f"<title>{TITLE} | Harbour Echo</title>"),
        (f'<h1 class="head"><span class="head__topline">Sea</span> <span class="head__text">{TITLE}</span></h1>', ""),
        (f'<h1><small class="article-overline">Sea traffic</small><span>{TITLE}</span></h1>', ""),
    ],
)
def test_a_title_is_what_stands_below_the_kicker_of_its_heading(heading: str, head: str) -> None:
    assert title(heading, head) == TITLE


@pytest.mark.parametrize("between", ['<span class="hidden">: </span>', " "])
def test_a_title_that_the_site_states_with_its_kicker_has_both(between: str) -> None:
    heading = f'<h1><span class="x__kicker">Shipping</span>{between}<span>{TITLE}</span></h1>'
    assert title(heading, f'<meta property="og:title" content="Shipping: {TITLE}">') == f"Shipping: {TITLE}"


def test_a_heading_that_is_a_kicker_alone_is_kept() -> None:
    assert title(f'<h1><span class="kicker">{TITLE}</span></h1>') == TITLE


@pytest.mark.parametrize("section", ["Opinion", "College Sports", "Sea & Ships"])
def test_a_section_before_a_bar_is_no_part_of_a_title(section: str) -> None:
    assert title(f"<h1>{section} | {TITLE}</h1>", f'<meta property="og:title" content="{TITLE}">') == TITLE


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="twitter:title" content="Ferries collide in fog...">',
        f'<meta name="twitter:title" content="Ferries collide in fog off"><meta property="og:title" content="{TITLE}">',
        '<meta property="og:title" content="Ferries collide in fog">',
    ],
)
def test_a_statement_that_breaks_off_does_not_cut_the_heading(head: str) -> None:
    assert title(f"<h1>{TITLE}</h1>", head) == TITLE


def test_a_subtitle_within_the_heading_is_still_left_out() -> None:
    heading = f"<h1>{TITLE} Inquiry into the worst accident for years</h1>"
    assert title(heading, f'<meta property="og:title" content="{TITLE}">') == TITLE


@pytest.mark.parametrize("words", ["Blog Archive", "Blog Archiv", "Blog archive"])
def test_the_window_of_a_weblog_names_site_and_archive_before_the_title(words: str) -> None:
    head = f"<title>Harbour Notes » {words} » {TITLE}</title>"
    assert title('<h1><a href="/">Harbour Notes</a></h1>', head, f"<h2>{TITLE}</h2>") == TITLE


@pytest.mark.parametrize("behind", ["Ships | Forum", "Sea | Northern Cape, Ardenia | Harbour Local News"])
def test_sections_behind_the_printed_title_go(behind: str) -> None:
    assert title("", f"<title>{TITLE} | {behind}</title>", f"<div>{TITLE}</div>") == TITLE


@pytest.mark.parametrize(
    ("window", "outlet"),
    [
        (f"{TITLE} – Harbour Echo", "Harbour Echo"),
        (f"{TITLE} | SelvaNet", "SelvaNet"),
        (f"{TITLE} - News - Selva Today", "Selva Today"),
        (f"{TITLE} :: selva.example", None),
    ],
)
@pytest.mark.parametrize("menu", ["Home\nWorld\nSport", "Skip to content\nSearch", "Advertisement"])
def test_the_title_of_a_window_gives_way_to_the_line_of_a_text_that_it_repeats(
    window: str, outlet: str | None, menu: str
) -> None:
    text = "\n".join((window, menu, TITLE, "21 December 2019", *STORY, "Privacy", "Contact"))
    article = read_bytes(text.encode(), "a.txt").articles[0]
    assert article.title == TITLE
    assert outlet is None or article.outlet == outlet
    assert article.evidence["title"] != "line 1"


@pytest.mark.parametrize("heading", ["Ferries | What we know of the fog off the cape", "Fog – a short history of it"])
def test_a_title_with_a_dash_whose_part_is_a_section_stays_whole(heading: str) -> None:
    text = "\n".join((heading.split(" ")[0], heading, "21 December 2019", *STORY))
    assert read_bytes(text.encode(), "a.txt").articles[0].title == heading


@pytest.mark.parametrize("label", ["News", "Interview", "Sea Traffic"])
def test_a_label_within_a_heading_goes_where_the_head_of_the_page_has_the_title_without_it(label: str) -> None:
    stated = f'<title>{TITLE} - Harbour Echo</title><meta property="og:title" content="{TITLE}">'
    assert title(f'<h1><span class="cat">{label}</span> {TITLE}</h1>', stated) == TITLE


@pytest.mark.parametrize("heading", [f"What we know of how f{TITLE[1:]}", f"Dismay as f{TITLE[1:]}"])
def test_a_heading_that_says_more_than_the_head_of_the_page_stays(heading: str) -> None:
    stated = f'<title>{TITLE}</title><meta property="og:title" content="{TITLE}">'
    assert title(f"<h1>{heading}</h1>", stated) == heading


@pytest.mark.parametrize("house", ["Verein der Hafenlotsen e.V.", "Ardenia Maritime Union", "Союз лоцманов Селвы"])
def test_a_window_that_is_called_like_the_house_whose_page_it_is_has_no_title(house: str) -> None:
    head = f'<title>{house}</title><meta name="author" content="{house}">'
    assert title(f"<h4>{TITLE}</h4>", head) == TITLE


@pytest.mark.parametrize("site", ["Selva Info", "Cape News", "Ordre du port"])
def test_a_window_that_names_the_site_first_gives_way_to_the_heading_that_it_repeats(site: str) -> None:
    assert title(f"<h3>{TITLE}</h3>", f"<title>{site} : {TITLE}</title>") == TITLE


@pytest.mark.parametrize(
    ("window", "site"),
    [
        (f"Harbour Echo - {TITLE}", "Harbour Echo"),
        (f"The Echo of the Northern Harbour - {TITLE}", "The Echo of the Northern Harbour"),
        (f"{TITLE} | Shipping | Forum", "Forum"),
        (f"L'Écho du Port – {TITLE}", "L'Écho du Port"),
    ],
)
def test_the_title_of_a_window_is_that_part_of_it_which_the_page_prints(window: str, site: str) -> None:
    heading = f"<td><b>{site}</b></td></tr><tr><td><font size=4><b>{TITLE}</b></font></td></tr></table>"
    assert title(f"<table><tr>{heading}", f"<title>{window}</title>") == TITLE


@pytest.mark.parametrize("site", ["The Fog Horn", "Notes of a lighthouse keeper", "Kalender"])
def test_a_heading_that_the_window_has_before_what_another_line_prints_is_the_name_of_a_weblog(site: str) -> None:
    window = f"<title>{site}: {TITLE}</title>"
    assert title(f"<h1><a href='/'>{site}</a></h1><h3>{TITLE}</h3>", window) == TITLE


UNSPACED = (
    "北の岬の沖で月曜日に二隻のフェリーが濃い霧の中で衝突し、十一人が病院に運ばれたと海上保安庁が発表した。",
    "大きい方の船は九十人の乗客を乗せて島へ向かう途中で、衝突が起きたのは朝七時を少し過ぎた頃だったという。",
    "二隻とも自力で港に戻り、運輸省の報道官は調査が始まったことを明らかにした。",
)
UNSPACED_TITLE = "北の岬の沖でフェリー二隻が霧の中で衝突、十一人が病院へ"


@pytest.mark.parametrize(
    ("window", "heading"),
    [
        (f"{UNSPACED_TITLE} | 港新聞［日本版］", ""),
        (f"{UNSPACED_TITLE}｜港新聞", ""),
        (f"{UNSPACED_TITLE}_社会_港新聞", f"<h2>{UNSPACED_TITLE}</h2>"),
        (f"{UNSPACED_TITLE} - 海運 港新聞：無料で読む", f"<h2>{UNSPACED_TITLE}</h2>"),
    ],
)
def test_a_title_without_spaces_is_told_from_its_section_and_site(window: str, heading: str) -> None:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in UNSPACED)
    page = f"<html><head><meta charset=utf-8><title>{window}</title></head><body>{heading}{paragraphs}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].title == UNSPACED_TITLE


def test_a_heading_that_the_window_has_before_a_subtitle_stays() -> None:
    assert title("<h1>Fog off the cape</h1>", "<title>Fog off the cape: What we know</title>") == "Fog off the cape"


def test_a_heading_that_is_printed_twice_is_the_title_once() -> None:
    text = "\n".join((TITLE.upper(), TITLE.upper(), *STORY))
    article = read_bytes(text.encode(), "a.txt").articles[0]
    assert article.title == TITLE.upper()
    assert article.body == "\n\n".join(STORY)


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
@pytest.mark.parametrize("marks", ["***", "*", "**", "\u200b", "\u00ad\u200b"])
def test_marks_alone_are_no_title(marks: str, name: str) -> None:
    told = ["The river rose on Friday, and the town was asked to leave, said Ann Bell, the mayor."] * 3
    if name == "a.html":
        page = f"<html><h1>{marks}</h1>" + "".join(f"<p>{line}</p>" for line in told)
    else:
        page = "\n\n".join([f"# {marks}" if name == "a.md" else marks, *told])
    (article,) = read_bytes(page.encode(), name).articles
    assert article.title != ""
    assert (article.title is None) is ("title" not in article.evidence)
