"""Who wrote an article: bylines as pages print them, alone and beside other things."""

import pytest

from searchapp.reading.read import read_bytes

TITLE = "Ferries collide in fog off northern cape"
STORY = (
    "Two ferries collided in thick fog off the northern cape on Monday, the coastguard said, and eleven people were "
    "taken to hospital with broken bones and bruises.\n\n"
    "The larger of the two vessels was on its way to Selva with ninety passengers when the collision happened, shortly "
    "after seven in the morning.\n\n"
    "Both ships reached the harbour under their own power. An inquiry has been opened, a spokesman for the ministry of "
    "transport said."
)


def author(head: str, story: str = STORY, title: str = TITLE) -> str | None:
    return read_bytes(f"{title}\n\n{head}\n\n{story}\n".encode(), "a.txt").articles[0].author


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("By Ann Bell and Peter Nash", "Ann Bell, Peter Nash"),
        ("By ANN BELL and LARRY McNASH, Harbour Wire", "Ann Bell, Larry McNash"),
        ("Von Petra Kunz, Jan Moll und Stefan Auer, HRD", "Petra Kunz, Jan Moll, Stefan Auer"),
        ("Par Claire Morand et Luc Ferrand", "Claire Morand, Luc Ferrand"),
        ("By Ann Bell and agencies", "Ann Bell"),
        ("By Ann Bell, Political Editor", "Ann Bell"),
        ("Por José Prado e Lima", "José Prado e Lima"),
    ],
)
def test_joint_authors_are_all_named(head: str, names: str) -> None:
    assert author(head) == names


def test_all_authors_that_mark_up_states_are_named() -> None:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.split("\n\n"))
    head = '<meta name="author" content="Ann Bell"><meta name="author" content="Peter Nash, Maria Holm">'
    page = f"<html><head>{head}</head><body><h1>{TITLE}</h1>{paragraphs}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].author == "Ann Bell, Peter Nash, Maria Holm"


@pytest.mark.parametrize(
    "head",
    [
        "By Ann Bell December 21, 2019",
        "By Ann Bell Dec. 21, 2019 9:00 am EST",
        "By Ann Bell Last updated Dec 21, 2019",
        "By Ann BellPublished: Dec 21, 2019",
        "By Ann Bell on Dec 21, 2019 2:15pm",
        "Von Ann Bell am 21. Dezember 2019",
        "ByAnn Bell",
        "By Ann Bell Globe Staff Writer",
        "By Ann Bell@annbell",
        "Posted on 2019-12-21 by Ann Bell",
        "Posted On : December 21, 2019 Published By : Ann Bell",
    ],
)
def test_a_byline_ends_before_its_day_and_what_runs_on_from_it(head: str) -> None:
    assert author(head) == "Ann Bell"


@pytest.mark.parametrize("label", ["By", "Author", "Written by", "Author:", "Autor", "Von"])
def test_the_line_below_a_label_names_the_author(label: str) -> None:
    assert author(f"{label}\nAnn Bell\nDecember 21, 2019") == "Ann Bell"


@pytest.mark.parametrize(
    "head",
    [
        "Ann Bell - Dec 21, 2019 1:00 pm UTC",
        "Ann Bell | December 21, 2019 5:30 PM",
        "Ann Bell\nDec 21, 2019",
        "Ann Bell\nPublished: 16:46, 21 Dec 2019",
        "Last updated: 2019/12/21 at 9:01 PM\nAnn Bell\nShare",
        "Ann Bell\n@annbell\nSat 21 Dec 2019 15.30 CET",
        "Ann Bell Associated Press",
    ],
)
def test_a_person_beside_the_day_or_before_an_agency_is_the_author(head: str) -> None:
    assert author(head) == "Ann Bell"


@pytest.mark.parametrize(
    "head",
    [
        "Northern Cape\nDec 21, 2019",
        "Harbour Affairs | December 21, 2019",
        "Jordan Times\nDec 21, 2019",
        "By No Author",
        "By Letters To The Editor",
        "By\nTO KEVIN MARSH",
        "Ann Bell",
        "Updated by\nDecember 21, 2019",
    ],
)
def test_a_section_a_house_and_a_name_alone_are_no_author(head: str) -> None:
    assert author(head) is None


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Xu Meilin\n12 March 2019", "Xu Meilin"),
        ("Han Seo-yeon\nMarch 12, 2019 09:10 KST", "Han Seo-yeon"),
        ("Chandan Mukherjee\nUpdated: 12 Mar 2019, 11:02 IST", "Chandan Mukherjee"),
        ("12 March 2019\nEmeka Nwosu", "Emeka Nwosu"),
        ("Mihoko Takeuchi, 12 March 2019", "Mihoko Takeuchi"),
        ("Phạm Thu Trang | 12/03/2019 | 08:15", "Phạm Thu Trang"),
        ("Tamsin Coe, Harbour Affairs Correspondent\nTuesday March 12 2019, 12.01am GMT, The Times", "Tamsin Coe"),
        ("Niamh Darby in Port Elm\nMARCH 12 2019", "Niamh Darby"),
        ("Interview by Ann Bell\n12 March 2019", "Ann Bell"),
    ],
)
def test_names_from_all_over_the_world_beside_a_day_are_the_authors(head: str, name: str) -> None:
    assert author(head) == name


@pytest.mark.parametrize(
    "head", ["Hong Kong\n12 March 2019", "South Korea\n12 March 2019", "Kim, the leader\n12 March 2019",
             "New Delhi\nUpdated: 12 Mar 2019", "Long Read\n12 March 2019"]
)  # fmt: skip
def test_places_and_sections_beside_a_day_wrote_nothing(head: str) -> None:
    assert author(head) is None


@pytest.mark.parametrize(
    ("head", "name"),
    [("作者：王晓梅", "王晓梅"), ("本报记者 陈立", "陈立"), ("2019-03-12 来源：海港晚报 记者：周丽娟", "周丽娟")],
)
def test_chinese_labels_name_the_author(head: str, name: str) -> None:
    story = "海港新大桥昨日正式通车，全长三公里，比计划提前两个月。\n\n市长表示，这座桥将为十万居民节省时间。"
    assert author(head, story, "海港新大桥昨日通车") == name


def test_an_arabic_label_names_the_author() -> None:
    story = (
        "افتتح وزير النقل يوم الثلاثاء الجسر الجديد فوق الميناء بعد ثلاث سنوات من العمل المتواصل فيه.\n\n"
        "وقال الوزير إن الجسر سيخدم مئة ألف من سكان المدينة كل يوم، وسيخفف الزحام في وسطها."
    )
    assert author("كتب سامي الحداد", story, "افتتاح الجسر الجديد فوق الميناء") == "سامي الحداد"


@pytest.mark.parametrize(
    ("foot", "names"),
    [
        ("\n\n(Reporting by Ann Bell; Editing by Peter Nash)", "Ann Bell"),
        (" (Reporting by Ann Bell and Chandan Mukherjee; Editing by Peter Nash)", "Ann Bell, Chandan Mukherjee"),
        ("\n\nReporting by Ann Bell; Writing by Maria Holm; Editing by Peter Nash", "Ann Bell"),
        ("\n\n(Writing by Maria Holm)", "Maria Holm"),
        ("\n\n(Additional reporting by Ann Bell)", None),
        ("\n\n(Editing by Peter Nash)", None),
    ],
)
def test_the_end_of_a_report_names_who_reported_it_and_no_agency(foot: str, names: str | None) -> None:
    (article,) = read_bytes(f"{TITLE}\n\n12 March 2019\n\n{STORY}{foot}\n".encode(), "a.txt").articles
    assert (article.author, article.outlet, article.via) == (names, None, ())


def test_somebody_whom_the_article_is_about_did_not_write_it() -> None:
    about = STORY.replace("a spokesman for the ministry of transport", "Ann Bell, the minister of transport,")
    assert author("Ann Bell\nDec 21, 2019", about) is None
    assert author("Ann Bell\nDec 21, 2019", STORY, "Ann Bell resigns over ferries that collided in fog") is None


def test_a_byline_above_the_title_is_taken_where_none_stands_below() -> None:
    page = f"Harbour news\n\nBy Ann Bell December 21, 2019\n\n{TITLE}\n\n{STORY}\n"
    assert read_bytes(page.encode(), "a.txt").articles[0].author == "Ann Bell"


def test_a_sentence_that_begins_as_a_byline_names_nobody() -> None:
    first, rest = STORY.split("\n\n", 1)
    assert author("21 December 2019", f"{first}\n\nBy Monday Night Bell and Nash had gone.\n\n{rest}") is None


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("By Ann Bell and Oyelaran Adewale, Harbour Echo", "Ann Bell, Oyelaran Adewale"),
        ("Von: Bill NASH, Petra KUNZ", "Bill Nash, Petra Kunz"),
        ("By Ann Bell Travel News Reporter", "Ann Bell"),
        ("Von Ulrich Auer Korrespondent", "Ulrich Auer"),
        ("By Ann Bell and Peter Nash The Associated Press", "Ann Bell, Peter Nash"),
        ("By Ann BellTwitter", "Ann Bell"),
        ("By Ann Bell, Data and Graphics Journalist", "Ann Bell"),
    ],
)
def test_names_are_told_from_what_their_bearers_are(head: str, names: str) -> None:
    assert author(head) == names


def test_who_took_the_picture_above_the_text_did_not_write_it() -> None:
    assert author("Ann Bell / Associated Press") is None


def test_mark_up_that_states_more_authors_than_the_byline_is_believed() -> None:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.split("\n\n"))
    head = '<meta name="author" content="Ann Bell"><meta name="author" content="Xiaoying Wu">'
    page = f"<html><head>{head}</head><body><h1>{TITLE}</h1><p>By Ann Bell</p>{paragraphs}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].author == "Ann Bell, Xiaoying Wu"


def test_the_site_is_nobody() -> None:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.split("\n\n"))
    head = '<meta property="og:site_name" content="Selva Tidings"><meta name="author" content="Selva Tidings">'
    page = f"<html><head>{head}</head><body><h1>{TITLE}</h1>{paragraphs}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].author is None


@pytest.mark.parametrize(
    "head",
    [
        "December 21, 2019 by Ann Bell",
        "Saturday, 21 December 2019 10:44 am PST by Ann Bell",
        "21.12.2019 - 10:44 von Ann Bell",
        "21 décembre 2019, par Ann Bell",
    ],
)
def test_a_name_behind_a_day_and_by_is_the_author(head: str) -> None:
    assert author(head) == "Ann Bell"


@pytest.mark.parametrize(
    "head", ["December 21, 2019 by popular demand", "Corrected December 21, 2019 by Harbour Echo staff"]
)
def test_what_else_stands_behind_a_day_and_by_is_no_author(head: str) -> None:
    assert author(head) is None


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ('<p><a rel="author" href="/u/wu">Wu Xiaoying</a></p>', "Wu Xiaoying"),
        ('<div><span class="byline__name">Ann Bell</span> Twitter <span>2k shares</span></div>', "Ann Bell"),
        (
            '<p class="byline"><a rel="author">Ann Bell</a> and <a rel="author">Tunde Okafor</a></p>',
            "Ann Bell, Tunde Okafor",
        ),
        ('<p><a rel="author">Ann Bell</a></p><p class="author-name">Ann Bel</p>', "Ann Bell"),
        ('<div class="author">Ann Bell Senior Politics Editor, Harbour Echo</div>', "Ann Bell"),
        ('<p>投稿者 <a rel="author">Ann Bell</a></p>', "Ann Bell"),
    ],
)
def test_whom_mark_up_calls_the_author_is_that_where_a_line_beside_the_title_names_them(
    byline: str, names: str
) -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.split("\n\n"))
    page = f"<html><body><article><h1>{TITLE}</h1>{byline}{body}</article></body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].author == names


def test_who_wrote_another_article_or_a_comment_is_not_the_author() -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.split("\n\n"))
    below = (
        "<h3>More</h3><ul><li>Harbour opens <a rel='author'>Peter Nash</a></li></ul><p class='author'>Maria Holm</p>"
    )
    page = f"<html><body><article><h1>{TITLE}</h1>{body}</article><p>Comments</p><p>Share</p>{below}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].author is None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("mardi 21 mars 2006, par P. Lambert", "P. Lambert"),
        ("Monday 5 March 2019 by Ann Bell", "Ann Bell"),
        ("5 March 2019 9 March 2019 by Ann Bell", "Ann Bell"),
        ("Haber: Elif Sarı", "Elif Sarı"),
    ],
)
def test_who_wrote_can_stand_behind_the_days_of_a_page_or_a_turkish_label(line: str, author: str) -> None:
    told = "The ferry came back on Tuesday with all of its crew, and the whole town stood on the quay in the rain."
    page = f"<html><body><h1>The ferry is back</h1><p>{line}</p><p>{told}</p><p>{told} Nobody slept.</p></body></html>"
    article = read_bytes(page.encode(), "a.html").articles[0]
    assert article.author == author
    assert line not in article.body


@pytest.mark.parametrize("host", ["harbourpost.example", "letters.harbour.example"])
def test_a_name_above_the_address_of_a_site_is_the_author(host: str) -> None:
    told = "The ferry came back on Tuesday with all of its crew, and the whole town stood on the quay in the rain."
    text = f"The ferry is back\nRuth Abel\n{host}\n8 min\n\n{told}\n\n{told} Nobody slept."
    assert read_bytes(text.encode(), "a.txt").articles[0].author == "Ruth Abel"


@pytest.mark.parametrize(
    "takes", ["4-5 minutes", "3 min read", "7 Minuten Lesezeit", "5 minutos de lectura", "6 мин чтения"]
)
def test_a_name_above_how_long_a_text_takes_to_read_is_the_author(takes: str) -> None:
    assert author(f"Ann Bell\n{takes}") == "Ann Bell"
    assert author(f"Local News\n{takes}") is None


@pytest.mark.parametrize(
    "head",
    [
        "Ann Bell · CBC News · Posted: Dec 21, 2019 4:00 AM EST",
        "21 December 2019 • Ann Bell • 3 min read",
        "Ann Bell   – Journalist   Journalist",
        "Ann Bell    2 minutes read",
        "Ann Bell@annbell\nDec 21, 2019",
        "Ann Bell and AP\nDec 21, 2019",
        "Ann BellThe Guardian\nDec 21, 2019",
        "Ann Bell\n9:51",
        "Ann Bell\nPublicerad 22:31",
        "Ann Bell\nNorden - 21 dec 2019 - 08:22",
        "Ann Bell\nPublished December 21, 2019 9:26pm   Updated December 22, 2019 9:28am, in the evening edition",
        "Commentary by\nAnn Bell",
        "Kommentar von\nAnn Bell",
        "byAnn Bell",
        "Ann Bell\nThe Guardian",
        "Ann Bell (Enviada especial)\nDec 21, 2019",
        "Ann Bell · CBC News · Posted: Dec 21, 2019 4:00 AM EST | Last Updated: December 22",
        "City, Harbour, Culture, National, Top Story |   Published: 5 hours ago |   Last Updated: 4 hours ago |   "
        "Edited in Norden |   Written by Ann Bell",
    ],
)
def test_what_stands_beside_a_name_tells_that_its_bearer_wrote(head: str) -> None:
    assert author(head) == "Ann Bell"


@pytest.mark.parametrize(
    "head",
    [
        "World News · CBC News · Posted: Dec 21, 2019",
        "21 December 2019 • Harbour News • 3 min read",
        "Harbour Affairs – Journalism",
        "Late Night\n22:31",
        "Ann Bell – harbour – goats",
    ],
)
def test_sections_and_subjects_beside_such_words_wrote_nothing(head: str) -> None:
    assert author(head) is None


def test_a_byline_far_above_a_text_without_a_title_is_believed() -> None:
    shared = "Share\nCopy\nEmail\nX\nPrint\nSave\nLink copied\nFlipboard\nPinterest\nReddit"
    text = f"By ANN BELL, PETER NASH and LEA PRIM\n{shared}\n{STORY}"
    assert read_bytes(text.encode(), "a.txt").articles[0].author == "Ann Bell, Peter Nash, Lea Prim"


@pytest.mark.parametrize(
    ("head", "name"),
    [("박서윤 기자", "박서윤"), ("박서윤 기자 외 1명", "박서윤"), ("田中花子2019年3月12日 21時37分", "田中花子")],
)
def test_eastern_lines_that_name_a_reporter_alone_or_before_the_day(head: str, name: str) -> None:
    assert author(head) == name


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ('[{"@type":"Person","givenName":"Ann","familyName":"Bell"}]', "Ann Bell"),
        ('[{"@type":"Person","name":"박서윤 기자"},{"@type":"Person","name":"김민준"}]', "박서윤, 김민준"),
        ('{"@type":"Person","name":"田中花子"}', "田中花子"),
        ('{"@type":"Organization","name":"北浜新聞社"}', None),
        ('{"@type":"Organization","name":"북항뉴스"}', None),
    ],
)
def test_mark_up_states_names_in_parts_and_in_eastern_letters(stated: str, names: str | None) -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.split("\n\n"))
    told = f'{{"@type":"NewsArticle","headline":"{TITLE}","author":{stated}}}'
    head = f'<head><script type="application/ld+json">{told}</script></head>'
    page = f"<html>{head}<body><h1>{TITLE}</h1>{body}</body></html>"
    assert read_bytes(page.encode(), "a.html").articles[0].author == names


@pytest.mark.parametrize("name", ["Ann Bell", "Lê Thảo", "Noora Lindström"])
def test_who_signs_right_below_a_text_wrote_it(name: str) -> None:
    text = f"{TITLE}\n\n{STORY}\n\n{name}\n\nShare"
    assert read_bytes(text.encode(), "a.txt").articles[0].author == name


@pytest.mark.parametrize(
    "below", ["Ann Bell\n\nPeter Nash", "Norden Harbour", "Harbour Post", "Maria Olsen, Brava 1987"]
)
def test_lists_of_names_and_places_below_a_text_did_not_write_it(below: str) -> None:
    text = f"{TITLE}\n\n{STORY}\n\n{below}\n\nShare"
    assert read_bytes(text.encode(), "a.txt").articles[0].author is None


def test_all_are_named_whose_jobs_stand_beside_their_names() -> None:
    assert author("Ann Bell   – Journalist   Journalist\nPeter Nash – Reporter\nFrom Norden") == "Ann Bell, Peter Nash"
