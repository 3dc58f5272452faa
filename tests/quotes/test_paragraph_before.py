"""Whom a pronoun or a verb without its subject stands for, where the paragraph before is about somebody who did not
speak there."""

import pytest

from tests.quotes.told import direct

# who speaks first, what the next paragraph tells of the other, and what is said behind it
_TOLD = [
    (
        "es",
        "Luis Pardo",
        "“La obra sigue”, dijo el ingeniero Luis Pardo.",
        "Ana Ruiz, la alcaldesa, visitó ayer el puente con los vecinos.",
        "“No habrá más retrasos este año”, aseguró.",
    ),
    (
        "it",
        "Ugo Landi",
        "«Non cediamo», ha detto Ugo Landi.",
        "Maria Corti ha visitato ieri il cantiere con gli abitanti del quartiere.",
        "«Serve tempo a tutti noi», ha spiegato.",
    ),
    (
        "pl",
        "Jan Kula",
        "„Prace trwają”, powiedział Jan Kula.",
        "Ewa Dębska odwiedziła wczoraj budowę mostu razem z mieszkańcami.",
        "„Potrzeba nam jeszcze czasu”, powiedziała.",
    ),
    (
        "cs",
        "Jan Malý",
        "„Stavba pokračuje,“ řekl Jan Malý.",
        "Hana Dvořáková včera navštívila stavbu mostu spolu s obyvateli.",
        "„Potřebujeme ještě trochu času,“ řekla.",
    ),
    (
        "de",
        "Kai Lenz",
        "„Der Bau geht weiter“, sagte Kai Lenz.",
        "Anna Roth besuchte gestern die Baustelle am Fluss mit den Anwohnern.",
        "„Wir brauchen noch etwas Zeit“, sagte sie.",
    ),
    (
        "fr",
        "Paul Petit",
        "« Le chantier avance », a dit Paul Petit.",
        "Anne Colas a visité hier le chantier du pont avec les habitants.",
        "« Il nous faut encore du temps », a-t-elle dit.",
    ),
    (
        "sv",
        "Nils Ek",
        "”Bygget fortsätter”, sade Nils Ek.",
        "Anna Lind besökte i går bygget vid ån tillsammans med de boende.",
        "”Vi behöver lite mer tid”, sade hon.",
    ),
    (
        "no",
        "Nils Eik",
        "«Byggingen fortsetter», sa Nils Eik.",
        "Anna Lind besøkte i går byggeplassen sammen med naboene.",
        "«Vi trenger litt mer tid», sa hun.",
    ),
]


@pytest.mark.parametrize(("language", "first", "said", "prose", "more"), _TOLD)
@pytest.mark.parametrize("apart", ["\n", "\n\n", "\n\n\n"])
def test_who_opens_the_paragraph_before_is_meant_and_not_who_spoke_last(
    language: str, first: str, said: str, prose: str, more: str, apart: str
) -> None:
    other = " ".join(prose.replace(",", "").split()[:2])
    assert [speaker for _, speaker in direct(apart.join((said, prose, more)), language)] == [first, other]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "“La obra sigue”, dijo Luis Pardo.\n\nEl puente costará más de lo previsto y nadie espera ya en la ciudad "
            "que este verano lo inaugure Ana Ruiz.\n\n“No habrá más retrasos este año”, aseguró.",
        ),
        (
            "pl",
            "„Prace trwają”, powiedział Jan Kula.\n\nMost będzie droższy niż planowano i nikt w mieście nie wierzy "
            "już, że latem otworzy go Ewa Dębska.\n\n„Potrzeba nam jeszcze czasu”, powiedziała.",
        ),
    ],
)
def test_nobody_is_meant_whom_the_paragraph_before_only_names_at_its_end(language: str, text: str) -> None:
    assert direct(text, language)[-1][1] not in ("Ana Ruiz", "Ewa Dębska")


@pytest.mark.parametrize(
    "told",
    [
        "One member, Councillor Ann Berg of Oakham, raised the matter as the Harbour Board believes that it is safe.",
        "Ann Berg rose from clerk to mayor in a war that the Coast Guard says began over nets.",
        "To Dr. Ann Berg, the bill is a gift to those who fish by night.",
    ],
)
def test_a_body_that_says_or_thinks_something_there_leaves_her_meant(told: str) -> None:
    text = f"Pia Lund said that it was dear.\n{told}\n“It was never safe,” she said."
    assert direct(text) == [("It was never safe,", "Ann Berg")]
