"""The latest news of a site is no part of the text it stands beside; what is told hour by hour is."""

import pytest

from tests.reading.stories import ENGLISH, GERMAN, read

BRIEF = (
    "10:04 Trams run again on the pier line",
    "9:57 Snow closes two passes in Norden",
    "09.04 20:26 Nun finds a coin hoard in Selva",
    "Tue 18:22 Ardenia wins the rowing cup",
    "17:19 Mill sold for one crown",
)


@pytest.mark.parametrize("heading", ["Latest:", "In brief"])
def test_headlines_with_falling_times_below_a_text_are_other_stories(heading: str) -> None:
    title, story = ENGLISH
    for lines in ([title, *story, heading, *BRIEF], [title, *story[:2], *BRIEF, *story[2:]]):
        assert read(lines).body.split("\n\n") == list(story)


def test_sentences_with_falling_times_and_what_each_says_are_other_stories() -> None:
    title, story = GERMAN
    below = (
        "Der Fährmann ließ sein Boot am Morgen im Schilf, weil das Eis zu dünn für Schritte und zu dick zum Rudern ist."
    )
    times = ("10:17 Fähre fährt nicht", "10:15 Wache am Rathaus", "10:02 Mühle verkauft", "09:50 Schnee auf den Pässen")
    assert below not in read([title, *story, *(line for time in times for line in (time, below + time))]).body


@pytest.mark.parametrize(
    "times",
    [
        ("19:40", "18:55", "17:20", "16:02", "15:31"),
        ("08:10", "09:25", "11:00", "12:45", "13:30"),
    ],
)
def test_what_a_text_tells_hour_by_hour_is_part_of_it(times: tuple[str, ...]) -> None:
    title, story = ENGLISH
    hourly = [
        f"{time} {said}"
        for time, said in zip(
            times,
            (
                "Engineers found the crack in the cable of the bridge.",
                "The bridge was closed to cars and buses.",
                "Ferries carried the first commuters across the river.",
                "The council of the city met about the bridge and its cables.",
                "Engineers said that the bridge will stay closed.",
            ),
            strict=True,
        )
    ]
    body = read([title, *story, *hourly]).body
    assert all(line in body for line in hourly)
