"""HTML pages: rendering, title, facts."""

import pytest

from searchapp.reading.lines.titles import stated_title, without_site
from searchapp.reading.pages.facts import facts_of
from searchapp.reading.pages.html import parse, render
from searchapp.reading.pages.page import Fact, HtmlFacts
from searchapp.reading.read import read_bytes
from tests.reading.river import HTML, holds_story


def rendered(body: str) -> str:
    root = parse(f"<html><body>{body}</body></html>")
    assert root is not None
    page = render(root)
    for line in page.lines:
        assert page.text[line.start : line.end] == line.text
    assert len(page.lines) == len(page.markup)
    return page.text


def test_blocks_are_lines_with_blank_lines_between() -> None:
    assert (
        rendered("<h1>A</h1><p>One <b>two</b>\n three.</p><div>x<p>y</p>z</div>")
        == "A\n\nOne two three.\n\nx\n\ny\n\nz"
    )


def test_a_line_break_begins_a_line_of_the_same_block() -> None:
    assert rendered("<p>one<br>two<br/>three</p>") == "one\ntwo\nthree"


def test_what_no_reader_sees_is_left_out() -> None:
    hidden = "<script>s</script><style>t</style><p hidden>h</p><p style='display: none'>n</p><!-- c -->"
    hidden += "<noscript>x</noscript>"
    assert rendered(f"<p>a</p>{hidden}<p>b</p>") == "a\n\nb"


def test_text_after_a_hidden_element_is_kept() -> None:
    assert rendered("<p>one <script>var x</script>two <!-- c -->three</p>") == "one two three"


def test_a_page_for_browsers_without_scripts_is_read() -> None:
    assert rendered("<noscript><p>All the news.</p></noscript><script>x</script>") == "All the news."


def test_headings_and_links_are_marked() -> None:
    root = parse(
        "<html><body><nav><a href='/'>Home</a></nav><h2>Part</h2><p>text <a href='/b'>link</a></p></body></html>"
    )
    assert root is not None
    page = render(root)
    assert [line.heading for line in page.lines] == [0, 2, 0]
    assert page.markup[0].linked == 1.0
    assert 0 < page.markup[2].linked < 1
    assert "nav" in page.markup[0].above


def test_facts_are_gathered_with_their_places() -> None:
    root = parse(
        """<html lang="de-AT"><head><title>T – Blatt</title><meta property="og:site_name" content="Blatt">
        <meta name="author" content="Eva Berg"><link rel="canonical" href="https://blatt.example/t">
        <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "T",
        "datePublished": "2020-01-02T03:04:05Z", "publisher": {"@type": "Organization", "name": "Blatt"},
        "author": [{"name": "Eva Berg"}]}]}</script></head>
        <body><h1>T</h1><time datetime="2020-01-02">2. Jänner</time></body></html>"""
    )
    assert root is not None
    facts = facts_of(root)
    assert facts.language == "de-AT"
    assert Fact("json-ld headline", "T") in facts.titles
    assert Fact("h1", "T") in facts.titles
    assert Fact("og:site_name", "Blatt") in facts.sites
    assert Fact("json-ld author", "Eva Berg") in facts.authors
    assert Fact("canonical", "https://blatt.example/t") in facts.urls


@pytest.mark.parametrize(
    "wrapped", ["<![CDATA[ {} ]]>", "//<![CDATA[\n{}\n//]]>", "/*<![CDATA[*/{}/*]]>*/", "<!-- {} -->", "\n{};\n"]
)
def test_json_is_read_behind_what_hides_it_from_other_programs(wrapped: str) -> None:
    json = '{"@type": "NewsArticle", "headline": "Rain -- at last", "datePublished": "2020-01-02"}'
    root = parse(f'<html><script type="application/ld+json">{wrapped.format(json)}</script><p>x</p></html>')
    assert root is not None
    assert facts_of(root).titles == (Fact("json-ld headline", "Rain -- at last"),)
    assert facts_of(root).dates == (Fact("json-ld datePublished", "2020-01-02"),)


@pytest.mark.parametrize("half", [r"\ud83d", r"\udc00\ud800"])
def test_half_a_sign_that_a_script_cut_a_title_off_at_is_left_out(half: str) -> None:
    json = f'{{"@type": "NewsArticle", "headline": "Rain at last {half}", "author": "Eva Berg{half}"}}'
    root = parse(f'<html><script type="application/ld+json">{json}</script><p>x</p></html>')
    assert root is not None
    assert facts_of(root).titles == (Fact("json-ld headline", "Rain at last"),)
    assert facts_of(root).authors == (Fact("json-ld author", "Eva Berg"),)


def test_broken_json_in_a_page_is_passed_over() -> None:
    root = parse('<html><script type="application/ld+json">{"@type": </script><h1>A b c</h1></html>')
    assert root is not None
    assert facts_of(root).titles == (Fact("h1", "A b c"),)


@pytest.mark.parametrize(
    ("titles", "sites", "wanted"),
    [
        ([("og:title", "Rain in the hills"), ("h1", "Rain in the hills")], [], "Rain in the hills"),
        ([("title element", "Rain in the hills | Hill Post"), ("h1", "Hill Post")], ["Hill Post"], "Rain in the hills"),
        ([("title element", "Hill Post - Rain in the hills")], ["Hill Post"], "Rain in the hills"),
        (
            [("og:title", "Rain!"), ("h1", "After weeks of drought, rain in the hills")],
            [],
            "After weeks of drought, rain in the hills",
        ),
        ([("title element", "Rain in the hills — a report")], [], "Rain in the hills — a report"),
        ([], [], None),
    ],
)
def test_the_title_is_what_heading_and_head_agree_on(
    titles: list[tuple[str, str]], sites: list[str], wanted: str | None
) -> None:
    facts = HtmlFacts(
        titles=tuple(Fact(*title) for title in titles), sites=tuple(Fact("og:site_name", site) for site in sites)
    )
    found = stated_title(facts)
    assert (found.value if found else None) == wanted


SAID = (
    "The old bridge over the river Arn will be closed to lorries from Monday, the town council decided last night.",
    "“The bridge was built for carts,” said councillor Ada Holt. “It cannot carry forty tons.”",
    "Lorries will have to take the road through the hills, which is nine kilometres longer, until it is replaced.",
)


@pytest.mark.parametrize(
    "window", ["The Arn Valley Gazette - Archive", "Welcome to our website!", "Page 3, 12 March 1998"]
)
def test_the_title_of_a_window_that_names_no_article_gives_way_to_the_line_of_the_page(window: str) -> None:
    title = "Lorries banned from old bridge over river"
    body = "".join(f"{paragraph}<p>" for paragraph in SAID)
    page = f"<html><head><title>{window}</title></head><body><font size=5><b>{title}</b></font><p>{body}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].title == title


@pytest.mark.parametrize("heading", ["Hill Post Logo", "Health Centre", "What They Ask", "Good Morning Norden"])
def test_a_heading_of_the_site_gives_way_to_the_title_that_the_window_states_and_the_page_prints(heading: str) -> None:
    title = "Lorries banned from old bridge over river"
    body = "".join(f"<p>{paragraph}</p>" for paragraph in SAID)
    head = f"<title>{title} - HILL POST</title>"
    page = f"<html><head>{head}</head><body><h1>{heading}</h1><h2>{title}</h2>{body}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].title == title


def test_the_name_of_the_program_that_a_page_claims_to_be_is_none_of_the_site_if_it_is_the_title() -> None:
    title = "Lorries banned from old bridge over river"
    facts = HtmlFacts(
        titles=(Fact("og:title", title), Fact("h1", "back to hill post home news"), Fact("h1", title)),
        sites=(Fact("application-name", title), Fact("og:site_name", "Hill Post")),
    )
    found = stated_title(facts)
    assert found is not None
    assert found.value == title


def test_a_title_that_the_page_prints_stands_though_its_text_has_none_of_its_words() -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in SAID)
    page = (
        "<html><head><title>Too heavy by half</title></head><body><h1>Too heavy by half</h1>"
        f"<div>Lorries banned from old bridge over river</div>{body}</body></html>"
    )
    assert read_bytes(page.encode(), "a.html").articles[0].title == "Too heavy by half"


@pytest.mark.parametrize(
    "line",
    [
        "Ada Holt | Norden | 14/06/2022 - 19:05h", "Norden · 14. Juni 2022 · 19:05", "Publié le 14 juin 2022 à 07h30",
        "A. Holt Norden 14/06/2022 05:00 h Actualizado a las 11:22 h.", "Ewa Lis, 14 czerwca 2022, 8:45",
        "Last updated: 14 June 2022",
    ],
)  # fmt: skip
def test_who_where_and_when_above_a_text_are_no_part_of_it(line: str) -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in SAID)
    page = (
        f"<html><body><article><h1>Too heavy by half</h1><h2>{SAID[2]}</h2><p>{line}</p>{body}</article></body></html>"
    )
    article = read_bytes(page.encode(), "a.html").articles[0]
    assert line not in article.body
    assert SAID[0] in article.body


@pytest.mark.parametrize(
    ("host", "printed", "outlet"),
    [
        ("www.islandobserver.example", "Island Observer", "Island Observer"),
        ("thehillpost.example", "THE HILL POST", "THE HILL POST"),
        ("hillpost.example", "The Hills", "hillpost.example"),
    ],
)
def test_a_site_goes_by_the_name_that_a_line_prints_with_the_letters_of_its_domain(
    host: str, printed: str, outlet: str
) -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in SAID)
    head = f'<link rel="canonical" href="https://{host}/lorries">'
    page = f"<html><head>{head}</head><body><div>{printed}</div><h1>Too heavy by half</h1>{body}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].outlet == outlet


def test_only_the_name_of_the_site_is_cut_off() -> None:
    assert without_site("War and peace - a summary - The Post", {"thepost"}) == "War and peace - a summary"
    assert without_site("Yes | No", set()) == "Yes | No"


@pytest.mark.parametrize(
    "subhead", ["<h3>{}</h3>", "<p><b>{}</b></p>", "<p><strong>{}</strong></p>", "<div class='sub'><b>{}</b></div>"]
)
def test_subheads_are_lines_of_the_body(subhead: str) -> None:
    first = "<p>The harbour bridge was closed to all traffic on Tuesday after inspectors found a crack in a cable.</p>"
    second = (
        "<p>Engineers were lowered from the towers in the early morning to look at the damage, the office said.</p>"
    )
    page = f"<h1>Harbour bridge closed</h1>{first}{second}{subhead.format('What happens next')}{second}"
    paragraphs = read_bytes(f"<html><body>{page}</body></html>".encode(), "a.html").articles[0].body.split("\n\n")
    assert paragraphs[2:3] == ["What happens next"]
    assert len(paragraphs) == 4


def test_a_subhead_that_only_a_style_sheet_sets_apart_is_a_line_of_its_own() -> None:
    text = "Engineers were lowered from the towers in the early morning to look at the damage, the office said."
    assert rendered(f"<p><span class='sub'>What happens next</span>{text}</p>") == f"What happens next\n\n{text}"
    assert rendered(f"<p><b>What happens next</b><span>{text}</span></p>") == f"What happens next\n\n{text}"
    assert rendered("<p><a>Maria Olsen</a><span>Staff Writer</span></p>") == "Maria Olsen Staff Writer"
    assert rendered("<p><i>Mc</i>Donald and <b>i</b>Phone</p>") == "McDonald and iPhone"


def test_a_heading_that_is_broken_keeps_its_words_apart() -> None:
    root = parse("<html><body><h1>Bridge <i>closed</i><br>Crack found<br/>in cable</h1></body></html>")
    assert root is not None
    assert Fact("h1", "Bridge closed Crack found in cable") in facts_of(root).titles


@pytest.mark.parametrize(
    "window", ["Harbour bridge closed - Delta Forum", "Harbour bridge closed :: Notes of the Harbour"]
)
def test_the_line_of_the_page_is_the_title_where_the_window_goes_on_with_the_site(window: str) -> None:
    text = (
        "The harbour bridge was closed to all traffic on Tuesday after inspectors found a crack in one of its cables."
    )
    body = f"<div>Harbour bridge closed</div><div>12.03.2019 10:15</div><p>{text}</p><p>{text}</p>"
    page = f"<html><head><title>{window}</title></head><body>{body}</body></html>"
    article = read_bytes(page.encode(), "a.html").articles[0]
    assert article.title == "Harbour bridge closed"
    assert article.body == f"{text}\n\n{text}"


TEXT = "Engineers were lowered from the towers in the early morning to look at the damage to the cable, they said."


def story_of(body: str) -> list[str]:
    article = f"<article><h1>Harbour bridge closed</h1>{body}</article>"
    page = f"<html><body><nav><a href='/'>Home</a></nav>{article}</body></html>"
    return read_bytes(page.encode(), "a.html").articles[0].body.split("\n\n")


def test_the_short_items_of_a_list_are_part_of_the_text() -> None:
    winners = ["2019: Ann Bell", "2018: Tom Reed", "2017: Ann Bell", "2016: Kim Oda"]
    items = "".join(f"<li>{winner}</li>" for winner in winners)
    assert story_of(f"<p>{TEXT}</p><p>{TEXT}</p><h3>Builders of the year</h3><ul>{items}</ul>")[-4:] == winners


def test_a_list_of_links_to_other_stories_is_no_part_of_the_text_and_what_announces_it_neither() -> None:
    links = "".join(f"<li><a href='/{n}'>The {n} best bridges to walk across this summer</a></li>" for n in range(3))
    body = story_of(f"<p>{TEXT}</p><p>{TEXT}</p><p>{TEXT}</p><p>Now, see some more of our bridges:</p><ul>{links}</ul>")
    assert body == [TEXT] * 3


@pytest.mark.parametrize(
    ("window", "heading"),
    [
        ("Why the bridge closed « Notes from the Harbour", "Notes from the Harbour"),
        ("Print: Why the bridge closed", "The Harrow Courier"),
        ("Druckversion - Why the bridge closed", "Hafenblatt"),
    ],
)
def test_a_window_tells_the_title_without_the_site_and_what_the_page_is_for(window: str, heading: str) -> None:
    body = f"<h1>{heading}</h1><h2>Why the bridge closed</h2><p>12 March 2019</p><p>{TEXT}</p><p>{TEXT}</p>"
    page = f"<html><head><title>{window}</title></head><body>{body}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].title == "Why the bridge closed"


STORY = "<p>The council of the harbour town agreed on Monday to close the old fish market for two years.</p>"
LINKS = "".join(f"<a href='https://harbourpost.example/{number}'>Story {number}</a>" for number in range(12))


@pytest.mark.parametrize(
    ("head", "body", "outlet"),
    [
        ("<base href='https://harbourpost.test/'>", "", "harbourpost.test"),
        ("<link rel='pingback' href='https://dunefield.test/xmlrpc.php'>", "", "dunefield.test"),
        (
            "<title>Market closed | The Dune Field</title>"
            "<link rel='alternate' type='application/rss+xml' href='https://dunefield.test/feed'>",
            "",
            "The Dune Field",
        ),
        ("", LINKS.replace("post.example", "post.test"), "harbourpost.test"),
        (
            "",
            LINKS.replace("post.example", "post.test") + "<p>© 2021 The Harbour Post. All rights reserved.</p>",
            "The Harbour Post",
        ),
        ("<link rel='alternate' type='application/rss+xml' href='https://feeds.hub.test/?x'>", "", None),
        ("", LINKS[:300], None),
        ("", LINKS.replace("harbourpost.example", "click.mailhub.test"), None),
    ],
)
def test_a_page_without_an_address_is_of_the_site_that_its_links_lead_to(
    head: str, body: str, outlet: str | None
) -> None:
    page = f"<html><head>{head}</head><body><h1>Market closed</h1>{STORY * 3}{body}</body></html>"
    [article] = read_bytes(page.encode(), "page.html").articles
    assert article.outlet == outlet


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0042)https://harbourpost.test/2017/market -->",
        "<!--\n Page saved with SingleFile \n url: https://harbourpost.test/2017/market \n saved date: 25 Jan 2017 -->",
        "<!-- Mirrored from harbourpost.test/2017/market by HTTrack, Tue, 10 Jan 2017 10:10:10 GMT -->",
    ],
)
@pytest.mark.parametrize("place", ["before", "within", "behind"])
def test_a_program_that_saved_the_page_says_its_address(comment: str, place: str) -> None:
    rest = f"<body><h1>Market closed</h1>{STORY * 3}</body></html>"
    page = {
        "before": f"<!DOCTYPE html>\n{comment}\n<html>{rest}",
        "within": f"<!DOCTYPE html><html>{comment}{rest}",
        "behind": f"<!DOCTYPE html><html>{rest}\n{comment}\n",
    }[place]
    [article] = read_bytes(page.encode(), "page.html").articles
    assert article.outlet == "harbourpost.test"
    assert (article.url or "").endswith("harbourpost.test/2017/market")
    assert article.date is None


@pytest.mark.parametrize(
    "around",
    [
        "<div>{}</div>",
        "<table><tr><td>{}</td></tr></table>",
        "<blockquote><i>{}</i></blockquote>",
        "<SECTION CLASS='x'>{}</SECTION>",
        "<ul><li>{}",
        "<font size=2><b>{}",
    ],
)
def test_the_text_of_a_page_is_read_however_deep_it_stands(around: str) -> None:
    text = "<h1>A bridge opens</h1><p>One <b>short</b> line.</p><p>Another<br>line.</p>"
    for _ in range(900):
        text = around.replace("{}", text)
    assert rendered(text).split() == ["A", "bridge", "opens", "One", "short", "line.", "Another", "line."]


def test_a_page_whose_elements_are_never_closed_is_read_to_its_end() -> None:
    page = rendered("".join(f"<font face=x><span>Line {number}<br>" for number in range(700)))
    assert page.splitlines()[::699] == ["Line 0", "Line 699"]


@pytest.mark.parametrize("error", [ValueError, RecursionError, AttributeError])
def test_a_page_that_the_extractor_stumbles_over_is_read_without_it(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumbles(*_: object, **__: object) -> None:
        raise error("Input object is not an XML element")

    monkeypatch.setattr("trafilatura.bare_extraction", stumbles)
    assert holds_story(read_bytes(HTML.encode(), "page.html"))
