"""Signs that look like marks of speech and are none: items of a list, minutes and seconds."""

import pytest

from tests.quotes.told import direct


@pytest.mark.parametrize(
    "item", ["» Le fil du jour", "» Lire aussi : la mer monte", "Voir » Suite", "la mer.», dit-il"]
)
def test_an_item_of_a_list_turns_no_marks_round(item: str) -> None:
    text = f"{item}\nLe vent tombe. « La mer monte chaque année », a dit Anne Morel. « Il faut partir », ajoute-t-elle."
    assert [said for said, _ in direct(text, "fr")] == ["La mer monte chaque année", "Il faut partir"]


@pytest.mark.parametrize(
    "text",
    [
        "»Das Meer steigt jedes Jahr«, sagte Anna Berg. »Wir müssen gehen«, sagte sie.\n» Mehr lesen",
        "Anna Berg sagte:» Das Meer steigt jedes Jahr « und rief:» Wir müssen gehen «",
        "» Das Meer steigt jedes Jahr«, sagte Anna Berg. »Wir müssen gehen«, sagte sie.",
    ],
)
def test_marks_that_point_inward_stay_so(text: str) -> None:
    assert [said for said, _ in direct(text, "de")] == ["Das Meer steigt jedes Jahr", "Wir müssen gehen"]


@pytest.mark.parametrize("time", ["3.14‘47‘‘", "zu 18‘‘ Rückstand", "nach 1‘06‘‘"])
def test_minutes_and_seconds_are_no_marks(time: str) -> None:
    text = f"Der Sieger kam {time} vor Emil Roth ins Ziel. „Es war sehr heiß“, sagte Emil Roth."
    assert direct(text, "de") == [("Es war sehr heiß", "Emil Roth")]
