"""Texts that have lost the line ends between their paragraphs."""

import pytest

from tests.quotes.told import direct, indirect, quotes


def test_paragraphs_without_a_space_between_them_are_read_one_by_one() -> None:
    text = (
        "The ferry has been late all week.“We shall see about that,” said the mayor, Ann Holm.Kurt Lind, who runs the "
        "line, was not amused.“It is the fog,” he said.Holm added that the line would pay.The crew stayed on board."
    )
    assert direct(text) == [("We shall see about that,", "Ann Holm"), ("It is the fog,", "Kurt Lind")]
    assert indirect(text) == [("the line would pay", "Ann Holm")]


def test_a_straight_mark_closes_or_opens_by_those_before_it() -> None:
    text = (
        'Ines Roca said she was glad."It took us ten years," she said."Now it is done."The mayor, Paul Winter, said '
        "the dam would hold.Nobody had asked in 2016.Roca said it had to."
    )
    assert direct(text) == [("It took us ten years,", "Ines Roca"), ("Now it is done.", "Ines Roca")]
    assert indirect(text) == [
        ("she was glad", "Ines Roca"),
        ("the dam would hold", "Paul Winter"),
        ("it had to", "Ines Roca"),
    ]


def test_russian_paragraphs_too() -> None:
    text = (
        "Мост закрыт до весны.«Мы его починим», — сказал мэр Олег Дубов.Жители ждут.Дубов добавил, что деньги есть."
        "Работы начнутся в мае."
    )
    assert direct(text, "ru") == [("Мы его починим", "Олег Дубов")]
    assert indirect(text, "ru") == [("деньги есть", "Олег Дубов")]


@pytest.mark.parametrize(
    "text",
    [
        "The sites are ann@harbour.Org and Ferry.Com and www.Quay.De now. Ann Holm said the line was shut.",
        "Mr.Holm, Dr.Lind, Gen.Roth and Rep.Bree met in St.Anne today. Ann Holm said the line was shut.",
    ],
)
def test_addresses_and_titles_part_nothing(text: str) -> None:
    assert [(quote.text, quote.speaker) for quote in quotes(text)] == [("the line was shut", "Ann Holm")]


def test_german_closing_marks_before_a_space_lose_no_line_end() -> None:
    text = (
        "„Wir bauen.“ Uwe Lang lobte den Plan. „Wir warten.“ Ida Kern schwieg dazu lange. „Wir gehen.“ "
        "Uwe Lang sagte: „Das Geld ist da.“ Danach ging er."
    )
    assert ("Das Geld ist da.", "Uwe Lang") in direct(text, "de")
    assert all("\n" not in said and not said.startswith(" ") for said, _ in direct(text, "de"))


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        (
            'La ministre Lise Ferrand a rappelé qu\'"une étape reste à franchir" avant mai.',
            "une étape reste à franchir",
        ),
        ('Lise Ferrand a dit qu’"il n’y aura pas d’autre vote".', "il n’y aura pas d’autre vote"),
        (
            'Le maire a accusé l\'Etat."Nous sommes seuls depuis des mois", a dit Lise Ferrand.',
            "Nous sommes seuls depuis des mois",
        ),
    ],
)
def test_a_straight_mark_opens_behind_an_elision_and_behind_a_glued_full_stop(text: str, speech: str) -> None:
    assert direct(text, "fr") == [(speech, "Lise Ferrand")]
