"""What stands before the comma of a German verb of saying and is nothing that somebody said."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    "text",
    [
        "Der Bürgermeister, der seit Jahren im Amt ist, kritisierte die Regierung scharf.",
        "Norland, das die halbe Insel verwaltet, kritisierte solche Pläne vorsichtig, ohne die Nachbarn zu nennen.",
        "Auch Adolf Berger, einer der Gründer des Vereins, meldete sich und unterstrich die Bedeutung des Abends.",
        "Die Frage, ob er noch einmal antrete, beantwortete Olaf Holm am Abend ausweichend.",
    ],
)
def test_a_subject_with_what_says_more_of_it_is_not_what_was_said(text: str) -> None:
    assert quotes(text, "de") == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Die Brücke, die seit Mai gesperrt ist, sagte Olaf Holm, werde abgerissen.",
            ["Die Brücke, die seit Mai gesperrt ist", "werde abgerissen"],
        ),
        ("Das Ziel, sagt Olaf Holm, müsse ein neuer Damm sein.", ["Das Ziel", "müsse ein neuer Damm sein"]),
        (
            "Der Bau, ein Werk der Moderne, sagt Olaf Holm, ist in Gefahr.",
            ["Der Bau, ein Werk der Moderne", "ist in Gefahr"],
        ),
    ],
)
def test_unless_what_was_said_goes_on_behind_who_said_it(text: str, parts: list[str]) -> None:
    assert indirect(text, "de") == [(part, "Olaf Holm") for part in parts]


@pytest.mark.parametrize(
    "text",
    [
        "Generalsekretär Max Mertens griff die Partei an, forderte eine Entschuldigung von Parteichef Lohmann.",
        "Blas Campo hat einen leisen Ton gewählt, erzählt bedächtig und genau das Erwachsenwerden eines Jungen.",
        "Ute Stein kam spät, betonte die Wichtigkeit der Probe.",
    ],
)
def test_what_a_second_verb_is_about_says_nothing(text: str) -> None:
    assert quotes(text, "de") == []


def test_a_clause_that_tells_when_is_no_part_of_what_was_said() -> None:
    text = (
        "Während der Präsident noch gefeiert hatte, warnte der Gesandte Luis Roca, jede Lücke "
        "untergrabe „das ganze Recht“."
    )
    assert indirect(text, "de") == [("jede Lücke untergrabe „das ganze Recht“", "Luis Roca")]


def test_the_subject_of_two_verbs_stands_in_the_main_clause() -> None:
    text = (
        "Während solche Verbindungen bekannt wurden, warf Luis Roca den Nachbarn Undank vor und sprach davon, dass das "
        "Land „den Preis bezahlt“ habe."
    )
    assert direct(text, "de") == [("den Preis bezahlt", "Luis Roca")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "In ihrem Brief wollen Ute Stein und andere das Wesen der „wirklich offenen Gesellschaft von heute“ "
            "unterstreichen.",
            [("wirklich offenen Gesellschaft von heute", "Ute Stein")],
        ),
        (
            "Die Küstenwache hatte den Tanker aufgebracht, was als „Akt der internationalen Piraterie auf See“ "
            "verurteilt wurde.",
            [("Akt der internationalen Piraterie auf See", None)],
        ),
        (
            "Auf Plakaten wurde Norland als „reine Diktatur der Reichen“ bezeichnet.",
            [("reine Diktatur der Reichen", None)],
        ),
    ],
)
def test_marked_words_and_a_verb_that_end_a_clause(text: str, said: list[tuple[str, str | None]]) -> None:
    assert direct(text, "de") == said
    assert indirect(text, "de") == []


def test_in_whose_case_somebody_was_criticized_did_not_say_so() -> None:
    text = "Im Fall von Olaf Holm war zudem kritisiert worden, dass er keine Erfahrung mitbringe."
    assert indirect(text, "de") == [("er keine Erfahrung mitbringe", None)]
