"""Where the one who speaks ends: not to whom, when, where or how it was said."""

import pytest

from tests.quotes.told import direct, indirect, quotes


def source(text: str, language: str) -> str | None:
    """The printed source of the only quote."""
    [found] = quotes(text + "\n", language)
    return found.source.text if found.source else None


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        ('"Работы начнутся весной", - сказал Громов журналистам в Перми.', "Громов"),
        ('"Работы начнутся весной", - пояснила министр Вера Громова на пресс-конференции.', "министр Вера Громова"),
        ('"Работы начнутся весной", - заявил РИА Новости глава района Олег Громов.', "глава района Олег Громов"),
        ('"Работы начнутся весной", - ответил Громов на вопрос газеты.', "Громов"),
        ('"Работы начнутся весной", - отметил мэр по итогам встречи.', "мэр"),
        ('"Работы начнутся весной", - сказал посол Чили в Перу Карл Громов.', "посол Чили в Перу Карл Громов"),
    ],
)  # fmt: skip
def test_in_russian(sentence: str, printed: str) -> None:
    assert source(sentence, "ru") == printed


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        ("«Empezaremos en abril», dijo Robles a los periodistas en Burgos.", "Robles"),
        ("«Empezaremos en abril», precisó la concejala tras la reunión.", "la concejala"),
        ("«Empezaremos en abril», explicó a este diario un portavoz de la obra.", "un portavoz de la obra"),
        ("«Empezaremos en abril», señalan fuentes del ayuntamiento.", "fuentes del ayuntamiento"),
        ("«Empezaremos en abril», recordó Inés Robles durante un acto en Lugo.", "Inés Robles"),
    ],
)
def test_in_spanish(sentence: str, printed: str) -> None:
    assert source(sentence, "es") == printed


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        ("« Nous commencerons en avril », a dit Garnier aux journalistes à Brest.", "Garnier"),
        ("« Nous commencerons en avril », a précisé l'élue lors d'une réunion publique.", "l'élue"),
        ("« Nous commencerons en avril », a expliqué à la radio le chef du chantier.", "le chef du chantier"),
        ("« Nous commencerons en avril », lâche, agacée, Odile Garnier.", "Odile Garnier"),
        ("« Nous commencerons en avril », répond, dans un sourire, le maire.", "le maire"),
    ],
)
def test_in_french(sentence: str, printed: str) -> None:
    assert source(sentence, "fr") == printed


@pytest.mark.parametrize(
    ("sentence", "printed", "language"),
    [
        ("«Cominceremo ad aprile», ha detto Moretti ai cronisti a Pisa.", "Moretti", "it"),
        ("«Cominceremo ad aprile», ha chiarito la sindaca dopo il voto.", "la sindaca", "it"),
        ("“Começamos em abril”, disse Tavares aos jornalistas em Braga.", "Tavares", "pt"),
        ("“Começamos em abril”, esclareceu a vereadora após a reunião.", "a vereadora", "pt"),
        ("„Začneme v dubnu,“ řekl Dvořák novinářům v Brně.", "Dvořák", "cs"),
        ("„Začneme v dubnu,“ uvedla starostka po jednání.", "starostka", "cs"),
        ("„Wir beginnen im April“, sagte Kunze Reportern in Kiel.", "Kunze", "de"),
        ("„Wir beginnen im April“, sagte der dpa ein Sprecher der Stadt.", "ein Sprecher der Stadt", "de"),
        ("„Wir beginnen im April“, sagte der Sender.", "der Sender", "de"),
    ],
)
def test_in_other_languages(sentence: str, printed: str, language: str) -> None:
    assert source(sentence, language) == printed


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        ('"Пострадавших нет", - рассказали в пресс-службе порта.', "пресс-службе порта"),
        ('"Пострадавших нет", - сообщили ТАСС в МЧС России.', "МЧС России"),
        ("В МЧС России заявили, что пострадавших нет.", "МЧС России"),
        ("Как уточнили в районной прокуратуре, пострадавших нет.", "районной прокуратуре"),
    ],
)
def test_a_russian_body_speaks_from_where_it_sits(sentence: str, printed: str) -> None:
    assert source(sentence, "ru") == printed


def test_nobody_in_particular_speaks_for_the_one_who_spoke_before() -> None:
    text = "Selon la mairie, les travaux sont finis. « Tout est prêt depuis lundi », affirme-t-on au port.\n"
    assert direct(text, "fr") == [("Tout est prêt depuis lundi", None)]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("La ministra prometió \"cambiarlo todo\" en un año.\n", "es", "cambiarlo todo"),
        ("Le maire a promis de « tout refaire » avant mai.\n", "fr", "tout refaire"),
        ("Il sindaco ha promesso di «rifare tutto» entro maggio.\n", "it", "rifare tutto"),
    ],
)  # fmt: skip
def test_a_few_marked_words_behind_the_verb_are_said(text: str, language: str, said: str) -> None:
    assert (said, None) in direct(text, language)


def test_a_paper_named_behind_the_verb_says_nothing() -> None:
    assert direct("El alcalde declaró a «La Voz» que no dimitirá.\n", "es") == []


def test_a_german_clause_goes_on_behind_the_one_who_says_it() -> None:
    text = "Man werde, so die Stadt, die Preise senken.\n"
    assert [said for said, _ in indirect(text, "de")] == ["Man werde", "die Preise senken"]


def test_a_woman_by_her_title_is_not_the_man_who_holds_it() -> None:
    text = "Minister Jonas Brandt kam. „Das Werk bleibt wohl offen“, sagte die Ministerin.\n"
    assert direct(text, "de") == [("Das Werk bleibt wohl offen", None)]


@pytest.mark.parametrize(
    ("sentence", "printed", "language"),
    [
        ("Как пишет газета «Речной край», мост закроют.", "газета «Речной край»", "ru"),
        ('Come scrive la "Voce di Selva", il ponte chiude.', 'la "Voce di Selva"', "it"),
        ("Laut einem Bericht, der dem Rat vorliegt, ist die Brücke alt.", "einem Bericht", "de"),
    ],
)
def test_a_paper_or_a_report_as_source(sentence: str, printed: str, language: str) -> None:
    assert source(sentence, language) == printed


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Das Fest fällt aus. Kritik kam prompt: „Das ist ein Skandal“, rief Udo Pahl.", "de", "Das ist ein Skandal"),
        ("«Мост закроют в мае», — сказала Вера Громова, выступая в думе.", "ru", "Мост закроют в мае"),
        ("Laut einem Bericht, der dem Rat vorliegt, ist die Brücke alt.", "de", "ist die Brücke alt"),
        ("«Nessuno ci ha chiesto niente!», protesta la pensionata Rita Neri.", "it", "Nessuno ci ha chiesto niente!"),
    ],
)
def test_no_more_is_said_than_what_is_said(text: str, language: str, said: str) -> None:
    assert [quote.text for quote in quotes(text + "\n", language)] == [said]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Der Wirt von Selm, Rolf Jansen (CDU), kündigte an, er werde klagen.", "de", "Rolf Jansen"),
        ("Die Sprecherin des Betreibers Nordwind AG, Ines Kolb, betonte, der Kai sei offen.", "de", "Ines Kolb"),
        ("The director of Harbour Works Ltd, Emil Kolb, said that the quay was open.", "en", "Emil Kolb"),
        ("Вера Громова пришла. По ее мнению, мост скоро закроют.", "ru", "Вера Громова"),
        ("Громова отвергла упреки, заявив, что мост закроют.", "ru", "Громова"),
        (
            "Rita Neri ha detto che il ponte chiude. Alla domanda sul ponte ha risposto: «No, resta aperto».",
            "it",
            "Rita Neri",
        ),
    ],
)
def test_whose_name_it_is(text: str, language: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text + "\n", language)} == {speaker}
