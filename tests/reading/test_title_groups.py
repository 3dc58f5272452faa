"""The title among lines that stand one right below the other, and what asks readers for an account instead."""

import pytest

from searchapp.reading.lines.asides import is_aside
from tests.reading.stories import ABOVE, BELOW, ENGLISH, GERMAN, RUSSIAN, read

TITLE, STORY = ENGLISH
LINES = {
    "en": (ENGLISH, "By Ann Bell", "14 June 2022"),
    "de": (GERMAN, "Von Anna Bell", "14. Juni 2022"),
    "ru": (RUSSIAN, "Автор: Анна Белова", "14 июня 2022"),
}
SUMMED = {
    "en": ["Inspectors found the crack in a main cable on Tuesday", "Repairs of the bridge may take until the summer"],
    "de": ["Prüfer fanden den Riss am Dienstag in einem Tragseil", "Die Arbeiten an der Brücke dauern bis zum Sommer"],
    "ru": ["Трещину в тросе моста нашли во вторник утром", "Ремонт моста может продлиться до самого лета"],
}


@pytest.mark.parametrize("language", LINES)
def test_the_first_of_several_headlines_above_a_byline_is_the_title(language: str) -> None:
    (title, story), byline, day = LINES[language]
    assert read([*ABOVE, title, *SUMMED[language], byline, day, *story, *BELOW]).title == title


@pytest.mark.parametrize("language", LINES)
def test_a_place_or_a_subject_may_stand_among_them(language: str) -> None:
    (title, story), byline, day = LINES[language]
    assert read([*ABOVE, title, "Norden", SUMMED[language][0], byline, day, *story, *BELOW]).title == title


def test_a_headline_of_another_story_above_the_title_is_none() -> None:
    lines = [*ABOVE, "Goats win third match in a row at home", TITLE, "By Ann Bell", "14 June 2022", *STORY, *BELOW]
    assert read(lines).title == TITLE


@pytest.mark.parametrize(
    "path",
    [
        f"Home > News > City > {TITLE}",
        f"HomeNewsCity{TITLE}",
        f"You are here: News / City / {TITLE}",
        f"Home  News  {TITLE}",
    ],
)
def test_the_title_is_what_the_path_of_sections_ends_with(path: str) -> None:
    login = "Members can listen to this article now"
    assert read([*ABOVE[:-1], path, TITLE, "9:51", login, *STORY, *BELOW]).title == TITLE


@pytest.mark.parametrize("path", ["Home > News > Harbour, bridges, roads", "HomeNewsHarbour, bridges, roads"])
def test_a_list_of_sections_that_a_path_ends_with_is_no_title(path: str) -> None:
    lines = [*ABOVE, path, "Harbour, bridges, roads", TITLE, "By Ann Bell", "14 June 2022", *STORY, *BELOW]
    assert read(lines).title == TITLE


@pytest.mark.parametrize(
    "asking",
    [
        "Already have an account? Here is where you enter",
        "Non hai un account? Registrati in 1 minuto",
        "Chcete-li poslouchat, přihlaste se",
        "Um diesen Beitrag zu hören, jetzt anmelden",
        "¿Ya tienes una cuenta? Entra aquí",
    ],
)
def test_what_asks_readers_for_an_account_is_no_title(asking: str) -> None:
    assert read([*ABOVE, TITLE, "9:51", asking, "Share", *STORY, *BELOW]).title != asking


def test_an_entry_of_a_long_menu_far_above_a_text_is_no_title() -> None:
    menu = ["The latest news and stories from city and harbour today", *(f"Section {number}" for number in range(180))]
    lines = [*menu, TITLE, "By Ann Bell", "14 June 2022", *STORY, *BELOW]
    assert read(lines).title in (TITLE, None)


@pytest.mark.parametrize(
    ("title", "day", "story"),
    [
        (
            '부두 다리, 케이블 균열로 전면 통제··· 시민들 "언제 열리나"',
            "입력 2026.07.12 22:09",
            "북항시는 12일 부두 다리의 주 케이블에서 균열이 발견돼 다리를 전면 통제한다고 밝혔다. "
            "시는 점검 결과를 토대로 "
            "복구 일정을 정할 방침이라고 설명했으며, 시민들의 불편을 줄이기 위해 배편을 늘리기로 했다.",
        ),
        (
            "港口大桥因主缆开裂封闭 市长承诺尽快查明原因",
            "2024年04月24日23:52 | 来源：北港网",
            "北港市交通局24日宣布，港口大桥主缆发现裂缝，大桥即日起全面封闭，恢复通行的时间尚未确定，市民出行将受到影响。",
        ),
    ],
)
def test_the_headline_above_the_day_is_the_title_in_eastern_languages(title: str, day: str, story: str) -> None:
    assert read([*"ABCDEF", title, day, "A", "B", story, story.replace("24", "25").replace("12", "13")]).title == title


@pytest.mark.parametrize(
    "line",
    [
        "You are using an old browser. Please switch to another to see this page.",
        "Stai utilizzando Internet Explorer: è un browser non più supportato.",
        "Bitte aktualisieren Sie Ihren Browser, um alle Inhalte zu sehen.",
        "Por favor, actualice su navegador.",
    ],
)
def test_what_a_page_asks_of_the_readers_program_is_no_news(line: str) -> None:
    assert is_aside(line)


def test_a_sentence_on_such_programs_is_news() -> None:
    assert not is_aside("The company said its browser would no longer be sold in Ardenia after the ruling.")
