"""Title and body are told from a site's clutter by the looks of the lines."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from searchapp.article import body_of
from searchapp.reading.lines.layout import layout_of
from searchapp.reading.lines.traits import seen_alone
from searchapp.reading.pages.page import Page, lines_of
from searchapp.reading.read import read_bytes
from tests.reading.stories import ABOVE, BELOW, ENGLISH, GERMAN, RUSSIAN, read


@pytest.mark.parametrize(("title", "story"), [ENGLISH, GERMAN, RUSSIAN], ids=["en", "de", "ru"])
def test_a_bare_text_is_title_and_body(title: str, story: tuple[str, ...]) -> None:
    article = read([title, *story])
    assert article.title == title
    assert article.body == "\n\n".join(story)


@pytest.mark.parametrize(("title", "story"), [ENGLISH, GERMAN, RUSSIAN], ids=["en", "de", "ru"])
def test_menus_and_footers_stay_out(title: str, story: tuple[str, ...]) -> None:
    article = read([*ABOVE, title, *story, *BELOW])
    assert article.title == title
    assert all(paragraph in article.body for paragraph in story)
    for line in (*ABOVE, *BELOW[-6:]):
        assert line not in article.body.split("\n")


def test_forms_links_and_captions_within_the_text_stay_out() -> None:
    title, story = ENGLISH
    inside = ["Advertisement", "Share this article", "Sign up for our newsletter"]
    article = read([*ABOVE, title, story[0], inside[0], story[1], inside[1], inside[2], story[2], story[3], *BELOW])
    assert all(paragraph in article.body for paragraph in story)
    assert not set(inside) & set(article.body.split("\n"))


def test_lines_of_rights_and_the_name_in_them_are_neither_body_nor_title() -> None:
    article = read(["Harbour Post of the North", ENGLISH[0], *ENGLISH[1], "© 2019 Harbour Post of the North"])
    assert article.title == ENGLISH[0]
    assert "©" not in article.body


def test_a_title_that_only_the_mark_up_knows_costs_no_paragraph() -> None:
    text = f"Subject: {ENGLISH[0]}\nFrom: a@b.example\nDate: Tue, 5 Feb 2019 10:00:00 +0000\n\n" + "\n\n".join(
        ENGLISH[1]
    )
    article = read_bytes(text.encode(), "a.eml").articles[0]
    assert article.title == ENGLISH[0]
    assert article.body == "\n\n".join(ENGLISH[1])


def test_a_page_of_one_paragraph_is_all_body() -> None:
    article = read([ENGLISH[1][0]])
    assert article.body == ENGLISH[1][0]
    assert article.title is None


def test_short_turns_of_a_transcript_are_kept() -> None:
    turns = [
        "Question: When will the bridge open again?",
        "Maria Olsen: We do not know yet.",
        "Question: And the ferries?",
        "Maria Olsen: They will run every ten minutes until midnight, and nobody will have to pay for them this week.",
    ]
    article = read([ENGLISH[0], ENGLISH[1][0], *turns, ENGLISH[1][3]])
    assert all(turn in article.body for turn in turns)


def test_turns_below_the_last_long_paragraph_are_kept() -> None:
    turns = [
        "MS. ROWE:  We do not know yet, and we shall not guess.",
        "Q    (Inaudible.)",
        "MS. ROWE:  No.  (Laughter.)",
    ]
    lines = [
        "MS. ROWE:  Good morning.  " + ENGLISH[1][0],
        "Q    And the bridge?",
        "MR. ABARA:  " + ENGLISH[1][1],
        *turns,
    ]
    assert read([ENGLISH[0], *lines]).body.endswith("(Laughter.)")


def test_names_and_times_in_lines_of_their_own_stand_before_what_is_said() -> None:
    said = [
        "Welcome to the show.",
        "Thank you, it is good to be here.",
        "How is the tide?",
        "It is high, and it will rise.",
    ]
    names = ["Ruth Lang (00:01):", "Kofi Mensa (00:15):", "Ruth Lang (00:22):", "Kofi Mensa (01:27):"]
    article = read(["Harbour Talk: the tide", *(line for pair in zip(names, said, strict=True) for line in pair)])
    assert [quote.speaker for quote in article.quotes] == ["Ruth Lang", "Kofi Mensa", "Ruth Lang", "Kofi Mensa"]


def test_the_body_is_exactly_its_paragraphs_of_the_file_text() -> None:
    reading = read_bytes("\n\n".join([*ABOVE, ENGLISH[0], *ENGLISH[1], *BELOW]).encode(), "page.txt")
    article = reading.articles[0]
    assert article.body == body_of(reading.text, article.paragraphs)
    assert article.start <= article.paragraphs[0].start
    assert article.paragraphs[-1].end <= article.end


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400))
def test_any_text_is_laid_out_within_its_lines(text: str) -> None:
    lines = lines_of(text)
    for line in lines:
        assert text[line.start : line.end] == line.text == line.text.strip()
    if lines:
        layout = layout_of(Page("a.txt", text, lines))
        assert layout.body
        assert list(layout.body) == sorted(set(layout.body))
        assert layout.title not in layout.body
        assert all(0 <= index < len(lines) for index in layout.body)


ASIDES = [
    "You are receiving this email because you signed up at harbour.example.", "Unsubscribe", "Filed under: Harbour",
    "View this email in your browser", "Posted in: News | Tagged: harbour", "First published in The Harrow Courier.",
    r'{"type":"gallery","object":{"title":"The bridge","uri":"https:\/\/harbour.example\/1.html","images":['
    r'{"title":"The bridge 1","image":"https:\/\/harbour.example\/1.jpg"},{"title":"The bridge 2","image":""}]}}',
    "window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }",
    'var player = new Player("3", null, "09dad8e8", "harbour");',
    "Source: Reuters", "(Quelle: dpa)", "Источник: ТАСС", "Original source: The Evening Star",
    "Fuente: EFE y Europa Press",
    "Subscribe to continue reading", "Already a subscriber? Sign in", "Advertisement", "ANZEIGE", "(Реклама)",
    "You have read all your free articles this month. Get unlimited access for one euro a week.",
    "You’ve reached your limit of free stories.", "Already a member? Log in", "Déjà abonné ? Connectez-vous",
    "Il vous reste 75 % de cet article à lire.", "Para seguir leyendo, suscríbete", "Sie haben bereits ein Abo?",
    "Материал доступен только подписчикам", "Devamını okumak için abone olun", "https://harbour.example/2019/bridge",
    "7. http://harbour.example/news", "* <https://harbour.example/news/a-long-address-of-another-story>",
    "Read more: Who is building the harbour tunnel?", "Lesen Sie auch: Streit um den Hafen",
    "À lire aussi : Un an après", "Читайте также: Хроника спора", "From: Harbour Desk <desk@harbour.example>",
    "To: ann@harbour.example", "MORE: Where to watch the harbour race", "REQUIRED READING: Ten bridges that moved",
    "WATCH: The cable in slow motion", "MORE FROM THE HARBOUR: Ferry to run all night",
    "If you buy something through a link on our site, we may receive compensation.",
    "All products are chosen by our editors. When you buy through our links, we may earn an affiliate commission.",
    "This article contains affiliate links.", "Cet article contient des liens affiliés.",
    "This document is subject to copyright. Apart from any fair dealing, no part may be reproduced.",
    "This story may not be published, broadcast or rewritten without permission.", "Riproduzione riservata",
    "Comments on this piece are premoderated, so that it may take a while until they appear.",
    "More information: A. Bell et al, Cables of bridges, Journal of Steel (2019). DOI: 10.1234/steel.5678",
    "При перепечатке материалов ссылка на сайт обязательна.", "Temps de lecture 2 min.", "3 min read", "2–3 minutes",
    "FILE ARCHIVED ON 10:11:12 Mar 14, 2019 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 08:00:00 Nov 03, 2023.",
    "info@harbour.example", "無断転載を禁じます。", "本文版权归海港日报所有，未经许可不得转载", "برچسب‌ها: پل، بندر",
    "Puedes seguir El Puerto en Facebook y Twitter.", "Get the latest stories straight to your inbox",
    "NEWYou can now listen to Harbour Post articles!", "Source URL: http://www.harbour.example/news/bridge",
    "Über dieses Thema berichtete die Hafenschau am 12. März 2019 um 20:00 Uhr.",
    "SOURCE Harrow Cables, Inc.", "Теги: мост, гавань", "Saved to Pocket on November 3, 2023",
]  # fmt: skip

NEWS = [
    "This story may not be over, the mayor told the council after the vote on Monday.",
    "If you buy a ticket for the ferry now, the town says, it will be good for the whole of next year.",
    "A commission of four engineers will look at the cables, and every product of the mill will be tested.",
    "При использовании оружия пострадали двое прохожих, сообщили в полиции города.",
    "SOURCES close to the council said that the bridge would stay closed for the whole of the summer.",
    "Ten minutes later the ferry came back, and nobody was on board.",
    "WATCH PARTIES: the town will show the opening of the bridge on three squares, the council said.",
    "Source: a word that the council has learnt to dread, for every report on the bridge begins with it.",
    "Read more about the bridge in the council's report, the mayor told the boat owners on Monday.",
    "Already a member of the alliance, the country asked for more ships.",
    "“You have read all my letters,” she told the court on Monday.",
    "To continue the search, the coast guard asked for two more boats.",
    "Advertising in the harbour was banned last year, the council said.",
    "He sent the address https://harbour.example to all owners of boats.",
]


@pytest.mark.parametrize("aside", ASIDES)
def test_what_sells_or_only_leads_elsewhere_is_no_body(aside: str) -> None:
    title, (first, *others) = ENGLISH
    assert read([*ABOVE, title, first, aside, *others, *BELOW]).body == "\n\n".join((first, *others))


@pytest.mark.parametrize("news", NEWS)
def test_news_that_begins_like_an_offer_is_body(news: str) -> None:
    title, (first, *others) = ENGLISH
    assert news in read([*ABOVE, title, first, news, *others, *BELOW]).body


@pytest.mark.parametrize(
    "biography",
    [
        "Ann Bell is a reporter who covers the harbour and its people.",
        "Ann Bell is The Harbour Post’s senior transport editor. In ten years she has written on ships and trains.",
        "Ann Bell writes about bridges for the Harbour Post.",
        "Anna Glocke ist freie Journalistin in Hafenstadt.",
    ],
)
def test_who_wrote_an_article_is_described_outside_of_it(biography: str) -> None:
    title, story = ENGLISH
    assert read([*ABOVE, title, biography, *story, *BELOW]).body == "\n\n".join(story)
    assert read([*ABOVE, title, *story, biography, *BELOW]).body == "\n\n".join(story)


def test_a_reporter_whom_the_story_is_about_is_no_author() -> None:
    title, story = ENGLISH
    about = "Maria Olsen is a writer who has long warned of the cables of the harbour bridge, her office said."
    assert about in read([*ABOVE, title, about, *story, *BELOW]).body


def test_the_author_below_a_standfirst_is_no_part_of_the_text() -> None:
    title, story = GERMAN
    article = read([title, story[0], "Von Anna Glocke, Hafenstudio London", *story[1:]])
    assert (article.author, article.body) == ("Anna Glocke", "\n\n".join(story))


def test_the_heads_of_printed_pages_are_no_part_of_the_text() -> None:
    title, story = ENGLISH
    heads = [f"THE HARROW COURIER        Wednesday, March 13, 2019        Page A{number}" for number in (3, 4)]
    article = read([heads[0], title, *story[:2], heads[1], *story[2:]])
    assert (article.title, article.body, article.outlet) == (title, "\n\n".join(story), "THE HARROW COURIER")


def test_a_paragraph_that_ends_with_who_wrote_it_is_text() -> None:
    title, story = ENGLISH
    last = "Ferries will run till midnight, the office said. (Reporting by Ann Bell; editing by Tom Reed)"
    assert read([title, *story, last]).body == "\n\n".join((*story, last))


def test_what_others_read_is_no_part_of_a_text() -> None:
    title, story = ENGLISH
    others = ["People are also reading…", "Market square to be rebuilt", "Ten places to eat by the water"]
    assert read([*ABOVE, title, story[0], *others, *story[1:], *BELOW]).body == "\n\n".join(story)


CHINESE = (
    "市政府发言人：大桥将继续关闭",
    (
        "港口大桥星期二起对所有车辆关闭，市交通局说，检查人员在一条主缆上发现了裂缝。",
        "市政府发言人李明在记者会上说：“没有人有危险，但是我们不会拿大桥冒险。”",
        "他还说，渡轮每十分钟一班，大桥将继续关闭到本月底。",
    ),
)

JAPANESE = (
    "港の橋、亀裂で通行止めに",
    (
        "市の交通局は火曜日、港の橋の主ケーブルに亀裂が見つかったため、すべての車両を通行止めにしたと発表した。",
        "「危険はなかったが、橋では冒険をしない」と田中局長は記者団に語った。",
        "フェリーは十分おきに運航し、橋の通行止めは夏まで続く可能性があるという。",
    ),
)


@pytest.mark.parametrize(("title", "story"), [CHINESE, JAPANESE], ids=["zh", "ja"])
def test_a_text_without_spaces_between_words_is_told_from_its_menus(title: str, story: tuple[str, ...]) -> None:
    article = read(
        ["首页 新闻 国际 体育", "海港日报", title, "2019年05月21日 14:35", *story, "© 2019 海港日报", "联系我们"]
    )
    assert article.title == title
    assert article.body == "\n\n".join(story)


@pytest.mark.parametrize(
    "paragraphs",
    [
        (
            "Der Bürgermeister hat die Vorwürfe am Montag zurückgewiesen. Alle Unterlagen lägen seit Januar aus.",
            "Die Sprecherin der Initiative kündigte an, vor das Gericht zu ziehen: „Wir haben den längeren Atem.“",
            "„Wenn sie klagen will, soll sie klagen“, sagte der Bürgermeister. „Das Gericht sagt ihr nichts anderes.“",
            "Der Stadtrat will sich kommende Woche mit der Deponie befassen. Ein Beschluss wird nicht erwartet.",
        ),
        (
            "« Nous ne voterons pas ce texte », a prévenu mercredi la députée, qui dirige le groupe des frondeurs.",
            "Le rapporteur a répondu aussitôt, non sans humour : « On en parle depuis six mois, et elle était là. »",
            "Un conseiller ironise dans les couloirs : « Ils veulent un chèque, qu’ils l’écrivent. »",
            "La présidente de l’Assemblée a appelé au calme. Elle a rappelé que le vote aurait lieu mardi prochain.",
        ),
    ],
)
def test_a_paragraph_that_ends_in_a_closing_mark_is_prose(paragraphs: tuple[str, ...]) -> None:
    text = "\n\n".join(["Streit / Dispute", *paragraphs])
    (article,) = read_bytes(text.encode(), "article.txt").articles
    assert article.body.split("\n\n") == list(paragraphs)


def test_the_paper_and_its_day_above_a_title_are_no_text() -> None:
    body = "".join(f"<p>{line}</p>" for line in ("The Border Echo, 8 May 2019, page 5", ENGLISH[0], *ENGLISH[1]))
    (article,) = read_bytes(f"<html><body>{body}</body></html>".encode(), "a.html").articles
    assert (article.title, article.outlet) == (ENGLISH[0], "The Border Echo")
    assert article.body == "\n\n".join(ENGLISH[1])


def test_a_narrow_column_that_was_printed_is_whole_paragraphs_below_its_heading() -> None:
    page = (
        "DOCKERS RETURN TO WORK\nAFTER PAY DEAL\n\nBy LENA ORTIZ\nOur Correspondent in Selva\n\n"
        "Selva, March 13.—Dock work-\ners in Selva returned to their\nposts on Friday after the port\n"
        "authority agreed to raise wages\nby seven per cent over two years,\nunion officials said.\n\n"
        "The strike had held up more\nthan forty ships and cost export-\ners an estimated twelve million\n"
        "dollars a day, it was stated.\n"
    )
    article = read_bytes(page.encode(), "page.txt").articles[0]
    assert article.title == "DOCKERS RETURN TO WORK AFTER PAY DEAL"
    assert [paragraph.split()[0] for paragraph in article.body.split("\n\n")] == ["Selva,", "The"]


@pytest.mark.parametrize(
    "behind", ["Read more: https://harbour.example/a", "https://harbour.example/a", "(https://a.example/b)"]
)
def test_an_address_behind_a_paragraph_makes_it_no_clutter(behind: str) -> None:
    title, (first, *others) = ENGLISH
    assert read([title, f"{first} {behind}", *others]).body == "\n\n".join((f"{first} {behind}", *others))


ITEMS = ["The old bridge was closed to lorries in March", "The new one has no money yet", "No ferry runs at night"]


@pytest.mark.parametrize("marks", ["***", "•••", "–––", ("1.", "2.", "3.")])
def test_a_list_that_the_text_announces_is_text(marks: Sequence[str]) -> None:
    title, story = ENGLISH
    items = [f"{mark} {item}" for mark, item in zip(marks, ITEMS, strict=True)]
    announced = "The council named three reasons for the queue:"
    article = read([*ABOVE, title, *story[:2], announced, *items, *story[2:], *BELOW])
    assert article.title == title
    assert all(line in article.body for line in (announced, *items))


def test_a_list_of_other_stories_is_not() -> None:
    title, story = ENGLISH
    items = [f"* {item}" for item in ITEMS]
    article = read([*ABOVE, title, *story[:2], "Related stories:", *items, *story[2:], *BELOW])
    assert not any(item in article.body for item in items)


def test_a_long_first_paragraph_without_its_full_stop_is_text() -> None:
    _, story = ENGLISH
    opening = (
        f"{story[0]} The harbour was built for fishing boats and is now used by large ships from all over the world"
    )
    assert opening in read([opening, *story[1:]]).body


def test_lines_that_were_broken_by_hand_are_one_paragraph_and_no_title() -> None:
    lines = (
        "In the harbour of the old town the bridge over the river Ald is",
        "closed to every lorry that weighs over three tons",
        "and so the drivers of the brewery have to take the long way",
        "round the bay.",
    )
    text = "\n".join((*lines, "", ENGLISH[1][0], "", ENGLISH[1][1], ""))
    article = read_bytes(text.encode(), "page.txt").articles[0]
    assert article.body.startswith("In the harbour of the old town")
    assert article.title is None


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("Subscribe to our newsletter", True),
        ("Please consider donating today", True),
        ("Jetzt das Abonnement verlängern", True),
        ("Подпишитесь на наш канал", True),
        ("The night trains stay undersubscribed", False),
        ("La barca che un vecchio amico ha donato alla città", False),
        ("Every sign points upstream", False),
    ],
)
def test_a_line_asks_something_by_whole_words(line: str, asks: bool) -> None:
    assert ("promotion" in seen_alone(lines_of(line))[0].signs) is asks


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        ("La presidenta de la comisión, Elena Vidal, afirmó que", "las advertencias fueron ignoradas durante meses."),
        ("The head of the inquiry, Ellen Vidal, said that the warnings of", "the engineers had been left unread."),
        ("Die Leiterin der Untersuchung, Elena Vidal, sagte, dass", "die Warnungen monatelang ungelesen blieben."),
    ],
)
def test_a_line_that_goes_on_in_the_next_is_body_with_it(head: str, tail: str) -> None:
    told = (
        "The report on the fallen bridge was handed to parliament on Monday, nine months after the accident.",
        "The minister of works will be heard next week, and the families have asked to be there with him.",
    )
    text = f"Report reaches parliament\n\n{told[0]}\n\n{head}\n{tail}\n\n{told[1]}"
    assert f"{head}\n" in read_bytes(text.encode(), "a.txt").articles[0].body.replace("\n\n", "\n") + "\n"


@pytest.mark.parametrize("kicker", ["Health", "Gesundheit", "Read aloud", "Общество"])
def test_a_kicker_above_the_heading_of_an_article_is_no_body(kicker: str) -> None:
    told = (
        "The clinic will part light and heavy cases at the door of its emergency ward from next month on.",
        "“Nobody shall wait for six hours,” said its director, Ilse Brandt, when she showed the new plan.",
        "The insurers pay for the trial, which ends in a year, and two other clinics may follow then.",
    )
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in told)
    page = f"<html><body><article><span>{kicker}</span><h1>Clinic changes ward</h1>{paragraphs}</article></body></html>"
    article = read_bytes(page.encode(), "a.html").articles[0]
    assert (article.title, article.body) == ("Clinic changes ward", "\n\n".join(told))
