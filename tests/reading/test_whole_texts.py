"""Of files that hold hardly more than their text nothing is lost: speeches, teleprinter copy, stories in pictures."""

import pytest

from searchapp.reading.read import read_bytes
from tests.reading.one_article import read

LONG = (
    "We did not ask for this storm, and we did not choose the day on which it came; but we have stood together at the "
    "harbour for nine nights now, and whoever thought that the town would leave its boats was wrong from the first."
)
ENGLISH_SPEECH = [
    "The town will rebuild its harbour",
    "**Citizens of Norden!**",
    LONG,
    "*“Do you hear the wind? It is the wind of our fathers.”*",
    "I have signed the order today. It is short.",
    "The mole will be rebuilt.",
    "The lamps will be lit again before winter.",
    LONG.replace("nine", "ten").replace("storm", "flood"),
    "I thank the crews. I thank their families.",
    "We need patience.",
    "We need timber, and we need hands.",
    "**Long live the town!**",
]
UKRAINIAN_SPEECH = [
    "Місто відбудує свою гавань",
    "**Громадяни Нордена!**",
    "Ми не просили цієї бурі і не обирали дня, коли вона прийшла, але вже дев’ять ночей стоїмо разом біля гавані, і "
    "той, хто думав, що місто покине свої човни, помилявся з першої години.",
    "*«Чуєте вітер? Це вітер наших батьків.»*",
    "Сьогодні я підписав указ. Він короткий.",
    "Мол буде відбудовано до осені.",
    "**Капітан Олекса Вітрук**. Вивів усі човни з гавані без втрат, коли хвиля вже переходила через мол.",
    "Ліхтарі знову горітимуть ще до зими.",
    "Потрібне терпіння.",
    "**Хай живе місто!**",
]


@pytest.mark.parametrize("speech", [ENGLISH_SPEECH, UKRAINIAN_SPEECH])
def test_every_sentence_of_a_speech_is_body_however_short(speech: list[str]) -> None:
    article = read("\n\n".join(speech))
    assert article.title == speech[0]
    assert article.body == "\n\n".join(speech[1:])


TELEPRINTER = """NORDEN HARBOUR BOARD CUTS FEES

    Norden Harbour Board said it is
cutting its mooring fees to ten crowns a day from eleven crowns,
effective tomorrow.
    The cut follows similar moves from the three other harbours of
the coast.
    Ostend led the way this morning after the ministry lowered its
own charges in a signal that it would tolerate cheaper moorings.
    The ministry's signal followed strenuous efforts last week to
keep fees up before the budget of March 17.
"""


def test_the_paragraphs_of_teleprinter_copy_are_told_by_their_indents() -> None:
    article = read(TELEPRINTER)
    assert article.title == "NORDEN HARBOUR BOARD CUTS FEES"
    paragraphs = article.body.split("\n\n")
    assert [paragraph.split()[0] for paragraph in paragraphs] == ["Norden", "The", "Ostend", "The"]
    assert paragraphs[1].split()[-2:] == ["the", "coast."]


def test_indented_rows_of_figures_stay_rows() -> None:
    rows = ["    Shr 26 cts vs 23 cts", "    Net 2,253,664 vs 1,903,211", "    Revs 58.1 mln vs 49.5 mln"]
    article = read("\n".join(["NORDEN CABLES INC YEAR", "", *rows, ""]))
    assert "Net 2,253,664 vs 1,903,211" in article.body.splitlines()


PLACES = ("harbour", "market", "station", "school", "lighthouse", "ferry", "chapel", "bridge", "mill")
IN_PICTURES = [
    f"On the morning after the storm I walked down to the {place} of Norden with my camera, and again the people "
    f"of the town stood there in their wet coats, telling each other what the water had taken from the {place} and "
    "what they would do first when the wind let them begin, for nobody in Norden had slept that night."
    for place in PLACES
]


def test_paragraphs_of_a_story_told_with_pictures_are_all_body() -> None:
    lines = ["What the storm left of Norden", IN_PICTURES[0]]
    for place, paragraph in zip(PLACES, IN_PICTURES[1:], strict=False):
        lines += [
            f"Ann Bell at the {place} of Norden(Ann Bell/Norden Courier)",
            f"TOWN BY THE SEA COUNTS WHAT THE WATER TOOK FROM THE {place.upper()}",
            paragraph,
        ]
    lines += ["CLICK HERE TO GET THE COURIER APP", "By entering your email you agree to the terms of use"]
    body = read("\n\n".join(lines)).body
    assert [paragraph for paragraph in IN_PICTURES if paragraph not in body] == []
    assert "CLICK HERE" not in body


def test_paragraphs_between_the_pictures_and_advertisements_of_a_page_are_all_body() -> None:
    between = "<div>Advertisement</div><div><img src=p.jpg></div><p>(Artist: {})</p><div>Advertisement</div>"
    names = ("Nora3", "Lindt", "Haddad-Bell", "Kestrel", "Sesame", "Fddt", "Orsk", "Elea")
    told = [
        *(f"<p>{paragraph}</p>{between.format(name)}" for paragraph, name in zip(IN_PICTURES, names, strict=False)),
        f"<p>{IN_PICTURES[-1]}</p>",
    ]
    page = f"<html><body><h1>What the storm left of Norden</h1><article>{''.join(told)}</article></body></html>"
    (article,) = read_bytes(page.encode(), "saved.html").articles
    assert [paragraph for paragraph in IN_PICTURES if paragraph not in article.body] == []
    assert "Artist" not in article.body


@pytest.mark.parametrize(
    "items",
    [
        ["~ Two old ferries went to the breakers on Friday.", "~ The lighthouse has a new keeper, its first in years.",
         "~ A seal slept on the steps of the town hall until noon."],
        ["-The ferry leads over the bridge in every ward of Norden. [NPA]",
         "-Ann Bell explains why the mole is called the bishop. [Courier]",
         "-One poll shows the mill far behind. [NPA]"],
        ["* The council voted for the mole by nine to four.", "* The mill will be sold to the town for one crown.",
         "* Nobody spoke for the bridge that night."],
    ],
)  # fmt: skip
def test_a_list_of_sentences_at_the_end_of_a_letter_is_body(items: list[str]) -> None:
    letter = ["Morning letter from the harbour", LONG, LONG.replace("nine", "ten"), "BEFORE YOU GO", *items]
    body = read("\n\n".join([*letter, "Sign up for this letter to get it by mail"])).body
    assert [item for item in items if item not in body] == []


def test_a_list_of_headings_below_a_text_is_not() -> None:
    others = ["* Mole wins vote in council", "* Mill sold for one crown", "* Bridge has no friends tonight"]
    body = read("\n\n".join(["The town will rebuild its harbour", LONG, LONG.replace("nine", "ten"), *others])).body
    assert [item for item in others if item in body] == []


@pytest.mark.parametrize("credit", ["(PAP)", "(AFP/DPA)", "[NPA]", "(РИА)"])
def test_a_last_sentence_with_its_agency_behind_it_is_body(credit: str) -> None:
    last = f"Fishermen who land their catch at Ostend since the storm said that nobody had asked them. {credit}"
    lines = ["The town will rebuild its harbour", LONG, LONG.replace("nine", "ten"), last, "Read more: The lamp is lit"]
    assert read("\n\n".join(lines)).body.endswith(last)


def test_the_number_that_a_database_gives_a_text_is_no_part_of_it() -> None:
    lines = [
        "The town will rebuild its harbour",
        LONG,
        LONG.replace("nine", "ten"),
        "Document NORCOU0020170125ed1p0003x",
    ]
    assert "NORCOU" not in read("\n\n".join(lines)).body


@pytest.mark.parametrize("byline", ["By BBC News", "By Associated Press", "By The Guardian"])
def test_a_house_in_a_byline_is_nobody(byline: str) -> None:
    lines = ["The town will rebuild its harbour", byline, LONG, LONG.replace("nine", "ten")]
    article = read("\n\n".join(lines))
    assert article.author is None
    assert byline not in article.body


@pytest.mark.parametrize(
    ("head", "value"),
    [
        (["Saved: 2019-03-02"], None),
        (["Gespeichert am 2. März 2019"], None),
        (["25.01.2017, 14:44", "aktualizacja: 26.01.2017, 16:02"], "2017-01-25"),
    ],
)
def test_the_day_on_which_a_text_was_saved_or_changed_is_not_its_own(head: list[str], value: str | None) -> None:
    article = read("\n\n".join(["The town will rebuild its harbour", *head, LONG, LONG.replace("nine", "ten")]))
    assert (article.date.value if article.date else None) == value


@pytest.mark.parametrize(
    "foot",
    [
        "1 von 2\t02.03.2019, 11:22",
        "Page 1 of 2 - 3/2/2019",
        "02/03/2019 1/2",
        "It is the page as it appeared on 2 Mar 2019",
    ],
)
def test_the_day_on_which_a_page_was_printed_or_kept_is_not_its_own(foot: str) -> None:
    article = read("\n\n".join(["The town will rebuild its harbour", LONG, LONG.replace("nine", "ten"), foot]))
    assert article.date is None


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("This article has been read 1,204 times.", True),
        ("Bu haber 12.345 kez okundu.", True),
        ("Просмотров: 1 204", True),
        ("The story of the mole was told three times that night.", False),
        ("This story of a mole was rebuilt 3 times by the town.", False),
    ],
)
def test_how_often_a_text_was_read_is_no_part_of_it(line: str, counts: bool) -> None:
    body = read("\n\n".join(["The town will rebuild its harbour", LONG, LONG.replace("nine", "ten"), line])).body
    assert (line not in body) == counts


def test_the_cache_of_a_search_engine_names_the_site_by_its_address() -> None:
    kept = "This is Google's cache of http://www.nordencourier.example/mole.html. It is a snapshot of 2 Mar 2019."
    article = read("\n\n".join([kept, "The town will rebuild its harbour", LONG, LONG.replace("nine", "ten")]))
    assert article.outlet == "nordencourier.example"


NOTICE = (
    "The council of Norden has decided to close the old mole to all lorries from the first of next month onwards.",
    "“The stones have moved by a hand since the winter,” said Ulla Brandt, who is responsible for the harbour.",
    "Boats may still land there, and those who walk or cycle are not concerned by the decision.",
    "The repairs, for which the state has promised half of the money, are to begin before the summer.",
    "A meeting for all who live at the harbour will be held at the town hall on the second Tuesday of the month.",
)


@pytest.mark.parametrize(
    "between",
    [
        ["Advertisement"],
        ["Newsletter", "The harbour every evening. Sign up for our newsletter.", "Subscribe"],
        ["Related stories", "Bus drivers end their strike after a night of talks"],
        ["Also read: Bus drivers end their strike"],
    ],
)
def test_a_short_text_goes_on_behind_what_interrupts_it(between: list[str]) -> None:
    head = ["Harbour Echo", "Home", "News", "Sport", "Sign in", "Norden closes its old mole to lorries", "By Ann Bell"]
    foot = ["Tags: harbour, council", "Most read", "Bakery wins a prize", "About us", "© 2019 Harbour Echo"]
    article = read("\n".join((*head, *NOTICE[:2], *between, NOTICE[2], *between, *NOTICE[3:], *foot)))
    assert article.body == "\n\n".join(NOTICE)
