"""Titles of texts without mark-up: which line above or among the others is it."""

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes
from tests.reading.stories import ABOVE, BELOW, ENGLISH, GERMAN, RUSSIAN, read


@pytest.mark.parametrize(
    "lines",
    [
        ["Talks end in Vienna", '"We are done," said Anna Berg.'],
        ["Hafen gesperrt", "„Wir warten“, sagte Jens Ohlsen."],
        ["Bridge closed after flood", "“It will stay shut,” the mayor told reporters.", "“For weeks,” she added."],
    ],
)
def test_the_last_words_of_a_short_text_are_no_title(lines: list[str]) -> None:
    article = read(lines)
    assert article.title in (lines[0], None)
    assert article.body.endswith(lines[-1])
    assert article.quotes


SINGER = "'The Singing Owl': Actor Reacts to Winning Season Ten (Exclusive)"

BETWEEN = [
    ["Celebrity Photos", "Gallery", "Videos", SINGER],
    ["By Ann Bell", "Related photos", "Videos", "Play", "Pause", SINGER, "Trending Stories"],
    ["Nine Deals You Should Not Miss This Week", "Painter Fills Bathtub With Glitter", SINGER, "Trending Stories"],
    ["Share", "Tuesday, 12th June 2018"],
]  # fmt: skip


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize(("title", "story"), [ENGLISH, GERMAN, RUSSIAN], ids=["en", "de", "ru"])
def test_the_title_shares_words_with_its_text(title: str, story: tuple[str, ...], between: list[str]) -> None:
    assert read([*ABOVE, title, *between, *story, *BELOW]).title == title


@pytest.mark.parametrize(
    "between",
    [
        ["Comparte esta actualización en", "Copiar el vínculo", "Estos son vínculos a páginas externas y se abrirán"],
        ["Partagez cet article", "Copier le lien", "Lire la suite"],
        ["Condividi", "Iscriviti alla newsletter", "Potrebbe interessarti anche"],
    ],
)
def test_buttons_of_other_languages_are_no_title(between: list[str]) -> None:
    title, story = ENGLISH
    article = read([title, *between, *story])
    assert article.title == title
    assert not any(line in article.body for line in between)


@pytest.mark.parametrize("menu", ["Harbour Post Navegación", "La Voz Menú", "Hafen Kurier Menü", "Голос Гавани Меню"])
def test_the_name_of_a_site_with_a_word_for_its_menu_is_no_title(menu: str) -> None:
    title, story = ENGLISH
    assert read([menu, title, *story]).title == title
    assert read([menu, *story]).title != menu


@pytest.mark.parametrize("path", ["Harbour Post > City > {}", "Home / News / {}", "You are here » City » {}"])
def test_a_path_of_sections_that_ends_with_the_title_is_none(path: str) -> None:
    title, story = ENGLISH
    assert read([path.format(title), title, *story]).title == title


@pytest.mark.parametrize(
    ("title", "sentences"),
    [
        (
            "Bridge closed",
            ["The harbour bridge was closed on Tuesday.", "Nobody was hurt.", "Ferries run till midnight."],
        ),
        (
            "Brücke gesperrt",
            ["Die Hafenbrücke ist gesperrt.", "Niemand wurde verletzt.", "Fähren fahren bis Mitternacht."],
        ),
        ("Мост закрыт", ["Мост в гавани закрыли.", "Никто не пострадал.", "Паромы ходят до полуночи."]),
    ],
)
def test_a_short_title_stands_over_a_few_short_sentences(title: str, sentences: list[str]) -> None:
    article = read([title, *sentences])
    assert (article.title, article.body) == (title, "\n\n".join(sentences))


@pytest.mark.parametrize(
    "line",
    [
        "January 9th, 2019 by Ann Bell", "12 March 2019 | Harbour correspondent", "Web Issue 3044",
        "The harbour bridge on Tuesday. Photograph: Ann Bell", "You are in: Home > City > Bridges > News",
        "« Council votes on tram | Main | Market square rebuilt »", "Bridge to be rebuilt by… Read more", "Got A Tip?",
        "User Name:", "Follow us with our RSS feed",
    ],
)  # fmt: skip
def test_captions_paths_and_labels_above_a_text_are_no_titles(line: str) -> None:
    title, story = ENGLISH
    assert read([*ABOVE, line, title, *story, *BELOW]).title == title
    assert read([*ABOVE, title, line, *story, *BELOW]).title == title


@pytest.mark.parametrize(
    "head", ["MINISTRY OF TRANSPORT OF ARDENIA", "МИНИСТЕРСТВО ТРАНСПОРТА АРДЕНИИ", "MINISTERIO DE TRANSPORTES"]
)
def test_the_letterhead_of_an_office_is_no_title(head: str) -> None:
    title, story = ENGLISH
    assert read([head, "12 March 2019", title, *story]).title == title


@pytest.mark.parametrize(
    "entries", [["22.30 Summary", "20.14 Bridge closed after crack is found"], ["9:05pm – Bridge closed"]]
)
def test_entries_with_a_clock_are_no_titles(entries: list[str]) -> None:
    title, story = "Harbour bridge crisis as it happened", ENGLISH[1]
    assert read([*ABOVE, title, "Key events", *entries, "22:30", *story, *BELOW]).title == title


@pytest.mark.parametrize("name", ["Maria Olsen", "Jan Van Der Meer"])
def test_the_name_that_a_note_on_the_author_begins_with_is_no_title(name: str) -> None:
    title, story = ENGLISH
    note = f"{name} is professor of engineering at the harbour university and the author of “Bridges”."
    assert read(["Opinion", title, name, note, *story]).title == title


def dumped(head: list[str], story: tuple[str, ...]) -> Article:
    """What is read from a text dump whose `head` stands on lines of its own, without blank lines between."""
    return read_bytes("\n\n".join(["\n".join(head), *story]).encode(), "page.txt").articles[0]


@pytest.mark.parametrize(
    ("heading", "story"),
    [
        (["Harbour bridge closed after crack is found", "in one of its main cables"], ENGLISH[1]),
        (["HARBOUR BRIDGE CLOSED AFTER CRACK IS FOUND IN", "ONE OF ITS TWO MAIN CABLES"], ENGLISH[1]),
        (["Harbour Bridge Closed to Traffic After the", "Discovery of a Crack"], ENGLISH[1]),
        (["Riss im Tragseil der Hafenbrücke:", "Gesperrt bis zum Sommer"], GERMAN[1]),
        (["Мост в гавани закрыт для движения", "из-за трещины в тросе"], RUSSIAN[1]),
    ],
)
def test_a_heading_over_two_lines_is_one_title(heading: list[str], story: tuple[str, ...]) -> None:
    article = dumped(heading, story)
    assert article.title == " ".join(heading)
    assert article.body == "\n\n".join(story)


@pytest.mark.parametrize(
    "below",
    [
        "by Maria Olsen",
        "from our correspondent in the harbour",
        "Harbour Post",
        "3 May 2019",
        "Inspectors fear for it.",
    ],
)
def test_what_else_stands_below_a_heading_is_no_part_of_it(below: str) -> None:
    assert dumped([ENGLISH[0], below], ENGLISH[1]).title == ENGLISH[0]


def test_the_title_of_a_window_with_the_site_before_it_gives_way_to_the_title() -> None:
    assert dumped([f"Harbour Post - {ENGLISH[0]}", "9 May 2019", ENGLISH[0]], ENGLISH[1]).title == ENGLISH[0]


@pytest.mark.parametrize("heading", ["Stadt kündigt Sperrung der Hafenbrücke an", "Riss taucht in der Hafenbrücke auf"])
def test_a_german_heading_that_ends_with_a_part_of_its_verb_is_whole(heading: str) -> None:
    assert dumped([heading, "Verbände zufrieden – Händler warnen vor Umwegen"], GERMAN[1]).title == heading


STANDFIRSTS = [
    (
        ["Home > World > Africa"],
        "Drought returns to the plains",
        "Herders sell their cattle as wells run dry for the third year and rains are not expected before November",
        ["By Sena Abori in Tarsa", "Published 9 September 2016"],
        (
            "At the edge of the market in Tarsa, Musa Dole leads his last two cows through the dust. He has sold "
            "eleven since June, each for less than the one before.",
            "“There is no grass and there is no price,” he says. Around him, dozens of herders wait for buyers from "
            "the coast.",
        ),
    ),
    (
        ["Startseite", "Politik", "Wirtschaft", "Sport"],
        "Ein Dorf wehrt sich",
        "Seit drei Jahren kämpfen die Bewohner von Altenried gegen eine Autobahn, die durch ihre Felder führen soll",
        ["Von Jens Kolb", "4. Mai 2018, 17:30 Uhr"],
        (
            "Wer nach Altenried will, muss an sieben Plakaten vorbei. Auf jedem steht dasselbe Wort, in roter Farbe "
            "und mit der Hand gemalt.",
            "„Wir geben nicht auf“, sagt Ute Rahn, die den Widerstand anführt. Ihr Hof liegt genau dort, wo die Trasse "
            "verlaufen soll.",
        ),
    ),
    (
        ["Главная", "Новости", "Мнения"],
        "Тихая война за воду",
        "Как три деревни в горах Лузании десять лет спорят о реке и почему власти не спешат вмешиваться в этот спор",
        ["Анна Велт", "14 ноября 2017"],
        (
            "К роднику в Верхнем Осинине ведёт тропа, по которой раз в неделю проходит сторож с ключом от заслонки. "
            "Сегодня очередь нижней деревни.",
            "«Мы никому не желаем зла, но без воды сады засохнут», — говорит Пётр Осинин, который держит здесь "
            "двадцать ульев.",
        ),
    ),
    (
        ["Menu", "Search"],
        "Pension bill passes first reading",
        "MPs vote 212 to 180 after eleven hours of debate; unions call for a strike on Friday",
        ["Political correspondent", "Updated 21:40, 4 June 2014"],
        (
            "Parliament approved a bill late on Wednesday that would raise the age of retirement to 67, at the end of "
            "a debate that began before noon.",
            "“This is about our children,” said the minister, Karl Thore. The opposition walked out before the vote.",
        ),
    ),
]


@pytest.mark.parametrize(("above", "title", "standfirst", "below", "story"), STANDFIRSTS)
def test_the_title_stands_above_its_standfirst(
    above: list[str], title: str, standfirst: str, below: list[str], story: tuple[str, ...]
) -> None:
    assert read([*above, title, standfirst, *below, *story]).title == title


def test_a_section_above_a_long_title_is_not_taken_for_it() -> None:
    title = "UN council passes resolution on more aid for the delta after a week of talks between its members"
    story = (
        "The council passed a resolution on Friday that asks both sides to let more aid into the delta, after a week "
        "in which its members had talked about every word of it.",
        "“It is late, but it is something,” said the envoy, Edda Brenn. Two members of the council abstained.",
    )
    assert read(["Home", "News | Delta conflict", title, "22 December 2023", *story]).title == title


def test_points_above_a_story_are_no_titles() -> None:
    title, story = ENGLISH
    points = ["* Inspectors find crack in main cable", "* Ferries every ten minutes", "* First report by end of week"]
    assert read([title, *points, "By Lena Ortiz", *story]).title == title


@pytest.mark.parametrize(
    "question",
    ["Is the harbour bridge safe again?", "Is the harbour bridge too old to be safe ?", "¿Por qué se cerró el puente?"],
)
def test_a_question_over_the_text_is_its_title(question: str) -> None:
    assert read([question, *ENGLISH[1]]).title == question


def test_a_question_within_the_text_is_not() -> None:
    title, story = ENGLISH
    assert read([title, *story[:2], "Is the harbour bridge safe again?", *story[2:]]).title == title
    assert read([*story[:2], "Is the harbour bridge safe again?", *story[2:]]).title is None


def test_why_is_no_byline() -> None:
    title = "Por qué el puente del puerto sigue cerrado"
    assert read([title, "Fuente de la imagen, Getty", *ENGLISH[1]]).title == title


def test_a_short_first_line_above_a_text_with_its_words_is_the_title() -> None:
    title, story = "Жители города против стройки", RUSSIAN[1]
    told = [f"{story[0]} Жители недовольны, и стройка остановлена.", *story[1:]]
    assert read([title, *told]).title == title


@pytest.mark.parametrize(
    "title",
    [
        "About that long winter",
        "No, the ferries will not stop. It only looks that way.",
        "The mole is lost? The mole is saved. Nobody knows.",
        "Nobody contemplates the unthinkable",
    ],
)
def test_a_first_line_above_nothing_but_sentences_is_their_title(title: str) -> None:
    text = "\n\n".join([title, *ENGLISH[1], *ENGLISH[1][::-1]])
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.title == title
    assert title not in article.body


@pytest.mark.parametrize("line", ["The Marlow Gazette", "Marlow Daily News"])
def test_a_papers_name_above_nothing_but_sentences_is_none(line: str) -> None:
    text = "\n\n".join([line, *ENGLISH[1], *ENGLISH[1][::-1]])
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.title is None


@pytest.mark.parametrize("label", ["Story highlights", "KEY POINTS", "Auf einen Blick:", "Главное:"])
def test_the_title_stands_above_what_is_short_for_the_text(label: str) -> None:
    title, story = ENGLISH
    points = [f"{label} Inspectors say the harbour bridge has a crack", "Bell: The harbour bridge was never safe"]
    assert read([title, *points, *story]).title == title
    assert read([*points[:1], *story]).title is None


@pytest.mark.parametrize(
    "title",
    ["Key takeaways from the bridge talks", "Highlights of the bridge talks", "Key points in the harbour talks"],
)
def test_a_title_that_begins_as_what_is_short_for_a_text_is_one(title: str) -> None:
    assert read([title, *ENGLISH[1]]).title == title


@pytest.mark.parametrize(
    "caption", ["The harbour bridge in March 2017. (Ann Bell/Reuters)", "Media caption The harbour bridge is shut"]
)
def test_a_caption_above_a_text_is_not_its_title(caption: str) -> None:
    assert read([caption, *ENGLISH[1]]).title is None


@pytest.mark.parametrize("line", ["[liens en anglais]", "Share:"])
def test_a_first_line_without_words_of_the_text_is_none(line: str) -> None:
    assert read([line, *ENGLISH[1]]).title is None


@pytest.mark.parametrize(
    "printed",
    [
        "Harbour of\N{NO-BREAK SPACE}Marlow frozen over for first\N{THIN SPACE}time",
        "Har\N{SOFT HYPHEN}bour of Mar\N{SOFT HYPHEN}low frozen over for first time",
        "\N{LEFT-TO-RIGHT MARK}Harbour of Marlow frozen over for \N{LATIN SMALL LIGATURE FI}rst time",
        "Harbour of\N{ZERO WIDTH SPACE} Marlow  frozen over for first time",
    ],
)
def test_a_title_is_given_as_it_is_seen(printed: str) -> None:
    story = ["The harbour of Marlow froze over on Monday for the first time in forty years, its master said."] * 3
    text = "\n\n".join([printed, *(f"{line} Day {number} went by." for number, line in enumerate(story))])
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.title == "Harbour of Marlow frozen over for first time"


@pytest.mark.parametrize("section", ["World|", "Middle East|", "Politik|", "Общество|"])
@pytest.mark.parametrize("story", [ENGLISH, GERMAN, RUSSIAN])
def test_a_section_that_a_bar_joins_to_a_title_is_no_part_of_it(section: str, story: tuple[str, list[str]]) -> None:
    title, told = story
    assert read([f"{section}{title}", "5 March 2019", *told]).title == title


@pytest.mark.parametrize("label", ["News", "Long read", "Analyse"])
def test_a_label_can_stand_between_a_title_and_its_byline(label: str) -> None:
    title, told = ENGLISH
    caption = "A crack that stops a whole town"
    head = ["Home", "News", "Sport", "Best offers", title, label, "By Ann Bell", "published 5 March 2019", caption]
    assert read([*head, "(Image credit: Harbour Post)", *told, *BELOW]).title == title


@pytest.mark.parametrize("below", ["harbourpost.example · by Marta Vogel", "harbour letters • 4 min", "a note | Selva"])
def test_a_line_of_parts_below_a_title_is_not_the_rest_of_it(below: str) -> None:
    title, told = ENGLISH
    assert read_bytes("\n\n".join([f"{title}\n{below}", *told]).encode(), "a.txt").articles[0].title == title


@pytest.mark.parametrize(
    "line",
    [
        "This post is part of our special coverage of the Harbour Strike 2011.",
        "Este artículo forma parte de nuestra cobertura especial sobre el puerto.",
        "Cet article fait partie de notre dossier sur le port de Marlow.",
        "Questo post è parte di una serie sul porto di Marlow.",
        "BYLINE: Ann Bell.",
        "Harbour | Marlow | Ferries | Ann Bell | City council",
        "To log in you have to accept our privacy policy. I accept",
        "MARLOW (AP) — The ferries stay in the harbour",
    ],
)
def test_what_a_post_is_part_of_a_dateline_and_a_list_of_tags_are_no_titles(line: str) -> None:
    title, story = ENGLISH
    assert read([line, title, *story]).title == title
    assert read([line, *story]).title != line


@pytest.mark.parametrize("sign", ["*", "**"])
def test_the_asterisks_of_bold_titles_are_left_out(sign: str) -> None:
    title, story = ENGLISH
    assert read([f"{sign}{title}{sign}", *story]).title == title


@pytest.mark.parametrize(
    "salutation",
    [
        "Dear friends of the harbour!",
        "People of Norden!",
        "**Brave citizens!**",
        "Ladies and gentlemen, members of the council,",
        "Liebe Bürgerinnen und Bürger!",
        "Mes chers compatriotes,",
        "Queridos amigos del puerto!",
        "Уважаемые жители Озёрска!",
        "Хоробрий народе нашого краю!",
        "Değerli hemşehrilerim!",
    ],
)
def test_the_words_to_those_whom_a_speech_is_for_are_no_title(salutation: str) -> None:
    assert titled(salutation) is None


@pytest.mark.parametrize(
    "heading", ["Friends meet again after forty years!", "Liebe zum Hafen bleibt!", "People leave Norden in fear!"]
)
def test_headlines_that_shout_stay_titles(heading: str) -> None:
    assert titled(heading) == heading


def titled(first: str) -> str | None:
    speech = (
        "We did not ask for this storm, and we did not choose the day on which it came; but we have stood together.",
        "Whoever thought that the people of the harbour would leave their boats was wrong from the first hour on.",
        "I have signed the order today, and the mole will be rebuilt before the winter comes, with your help.",
    )
    text = "\n\n".join((first, *speech))
    return read_bytes(text.encode(), "a.txt").articles[0].title


@pytest.mark.parametrize("host", ["hafen-anzeiger.de", "ecodelpuerto.com", "lavoixduport.en"])
def test_the_host_above_a_title_is_no_part_of_it(host: str) -> None:
    assert titled(f"{host}\nNorden builds a new mole before the winter\nAnn Bell\n4 minutes") == (
        "Norden builds a new mole before the winter"
    )


@pytest.mark.parametrize(
    ("other", "title", "text"),
    [
        (
            "El puerto exigirá un permiso a todos los barcos que lleguen al puerto desde países de riesgo",
            'El alcalde se ríe de su "falsa muralla"',
            "Unos periodistas guiados por un funcionario han visto la falsa muralla que el alcalde llamó cantera.",
        ),
        (
            "Ardenia will ask all travellers who arrive in Ardenia from countries at risk for a test",
            "Der Bürgermeister und seine „falsche Mauer“",
            "Reporter haben mit eigenen Augen den Ort gesehen, den Kameras im Winter gefilmt und den der Bürgermeister"
            " Mauer genannt hatte.",
        ),
        (
            "Holm e lo spettro di Ardenia",
            'The mayor shrugs off his "false wall"',
            "Reporters have seen with their own eyes the wall that cameras filmed last winter, led by an official of"
            " the mayor.",
        ),
    ],
)
def test_the_news_of_the_hour_above_a_title_is_not_the_title(other: str, title: str, text: str) -> None:
    article = read_bytes(f"{other}\n{title}\n{text}\n{text}\n{text}".encode(), "a.txt").articles[0]
    assert article.title == title


@pytest.mark.parametrize("above", [[], ["Новости", "Город"], ["Harbour Post"]])
@pytest.mark.parametrize(
    "line", ["Инженеры у моста в гавани города", "Мария Ольсен у моста, который закрыли во вторник"]
)
def test_what_is_printed_above_a_page_and_again_above_its_text_is_the_title(line: str, above: list[str]) -> None:
    title, story = RUSSIAN
    assert read([*above, title, *ABOVE, title, "Share", line, *story, *BELOW]).title == title


@pytest.mark.parametrize("label", ["HARBOUR AND CITY", "SO LONG, BRIDGE"])
@pytest.mark.parametrize(
    "title",
    [
        "Who closed the harbour bridge, and when will it open again?",
        "„Wir sperren die Brücke, damit niemand stirbt“",
        "Почему закрыт мост в гавани города?",
    ],
)
def test_a_question_or_somebodys_words_below_a_label_are_the_title(label: str, title: str) -> None:
    assert read([*ABOVE, label, title, *ENGLISH[1], *BELOW]).title == title


@pytest.mark.parametrize("credit", ["Photo: Ann Bell, AFP", "Foto: Jens Ohlsen/dpa", "Фото: РИА Новости"])
def test_a_line_below_the_credit_of_a_picture_is_no_title(credit: str) -> None:
    title, story = GERMAN
    caption = "Ingenieure an der Hafenbrücke in der Stadt"
    assert read([*ABOVE, title, "Anna Bell", credit, caption, *story, *BELOW]).title == title


def test_a_paragraph_that_ends_with_somebodys_words_below_a_label_is_no_title() -> None:
    _, story = ENGLISH
    label = "A bridge of doubts."
    said = f"{story[0][:-1]}, and the mayor was heard to say to one of them: “It will fall.”"
    assert read([label, said, *story[1:]]).title != said


@pytest.mark.parametrize(
    "heading", ["What you need to know", "Key events", "Here's what we know so far", "WHAT TO KNOW"]
)
def test_the_title_of_a_page_that_goes_on_stands_above_the_heading_of_its_summary(heading: str) -> None:
    text = (
        f"Storm Ida: live updates\n\nBy Anna Holm and Peter Berg\n\n{heading}\nAt least 14 people have died\n"
        "Power is out for 200,000 homes\n\n11:32 a.m. ET, September 2, 2021\nGovernor declares state of emergency\n\n"
        "Governor Paul Denning declared a state of emergency on Thursday.\n\n“Please stay off the roads,” he said.\n\n"
        "10:05 a.m. ET, September 2, 2021\nTrains are stopped\n\nThe railways said all trains had been stopped."
    )
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.title == "Storm Ida: live updates"


@pytest.mark.parametrize("mark", ["# {}", "## {} ##", "**{}**", "__{}__", "### **{}**"])
def test_the_title_of_a_text_with_marks_of_markdown_is_told_without_them(mark: str) -> None:
    title, story = ENGLISH
    assert read([mark.format(title), "By Ann Bell, 6 June 2011", *story]).title == title


@pytest.mark.parametrize("title", ["#Harbour trends after the storm", "# 1 in the world: the pier of Port Elm"])
def test_a_title_that_begins_with_such_a_sign_of_its_own_keeps_it(title: str) -> None:
    assert read([title, "By Ann Bell, 6 June 2011", *ENGLISH[1]]).title == title
