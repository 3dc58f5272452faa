"""Attributions within the marks of a Romance quote: between commas or dashes, with who that is, or what text it is."""

import pytest

from tests.quotes.told import direct


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        (
            "fr",
            "« Il manque des wagons, mais aussi des rails, constate Rodolphe Sabart. Tout est pris jusqu’en mai. »",
            ["Il manque des wagons, mais aussi des rails", "Tout est pris jusqu’en mai."],
            "Rodolphe Sabart",
        ),
        (
            "fr",
            "« C’est une chance pour le port, se félicite son PDG, Hugo Castel, dans un entretien au Cri. Allons-y. »",
            ["C’est une chance pour le port", "Allons-y."],
            "Hugo Castel",
        ),
        (
            "fr",
            "« Le quai est plein, explique Anne Roux, directrice de l’école de pêche. Il faut agir vite. »",
            ["Le quai est plein", "Il faut agir vite."],
            "Anne Roux",
        ),
        (
            "fr",
            "« Le quai sera prêt en mai, a rappelé M. Castel. La grue, c’est une autre affaire. »",
            ["Le quai sera prêt en mai", "La grue, c’est une autre affaire."],
            "Castel",
        ),
        (
            "it",
            "«Bisogna aspettare ancora – ha detto il sindaco, Luca Bassi –. Si tratta di pochi giorni».",
            ["Bisogna aspettare ancora", "Si tratta di pochi giorni"],
            "Luca Bassi",
        ),
        (
            "it",
            "«Apriamo la gara – ha spiegato Rita Neri –: una procedura lunga e severa».",
            ["Apriamo la gara", "una procedura lunga e severa"],
            "Rita Neri",
        ),
    ],
)
def test_an_attribution_within_the_marks_ends_where_it_has_said_who_spoke(
    language: str, text: str, said: list[str], speaker: str
) -> None:
    assert direct(text, language) == [(words, speaker) for words in said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« C’est le plus dur, je pense, parce que le gardien avance », dit Anne Roux."),
        ("fr", "« S’ils nous attaquent, on vous dit la vérité, nous partons », dit Anne Roux."),
        ("fr", "« Quand les auditeurs appellent, je leur raconte tout, et cela dure », dit Anne Roux."),
    ],
)
def test_what_a_speaker_says_of_themselves_parts_nothing(language: str, text: str) -> None:
    assert direct(text, language) == [(text[2 : text.index(" »")], "Anne Roux")]


def test_of_two_asides_the_one_with_a_name_tells_who_spoke() -> None:
    text = "« Le régime, en fuyant, a reconnu la faute, et chacun le sait, a poursuivi le général Oudin. Que faire ? »"
    said = "Le régime, en fuyant, a reconnu la faute, et chacun le sait"
    assert direct(text, "fr") == [(said, "Oudin"), ("Que faire ?", "Oudin")]


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        (
            "it",
            "«È davvero troppo tardi», dice Ugo Galli.\n«Nessuno - si legge nel messaggio - deve restare indietro».",
            ["È davvero troppo tardi", "Nessuno", "deve restare indietro"],
            None,
        ),
        (
            "it",
            "«Nessuno - si legge in una nota della Cisa - deve restare indietro nei campi».",
            ["Nessuno", "deve restare indietro nei campi"],
            "Cisa",
        ),
        (
            "fr",
            "« Les élus, peut-on lire dans le rapport de la Cour des comptes, ont trop tardé. »",
            ["Les élus", "ont trop tardé."],
            "Cour des comptes",
        ),
    ],
)
def test_what_a_text_holds_is_of_nobody_who_spoke_before(
    language: str, text: str, said: list[str], speaker: str | None
) -> None:
    found = direct(text, language)
    assert [words for words, _ in found] == said
    assert found[-1][1] == speaker
