"""Turns of phrase by which news of several languages say whose words they give."""

import pytest

from tests.quotes.told import indirect, quotes


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("La maire Lise Morel s'est dite « prête au dialogue ».", "fr", "Lise Morel"),
        ("Le maire Luc Morel s'est dit « prêt au dialogue ».", "fr", "Luc Morel"),
        ("La sindaca Ada Neri si è detta «molto preoccupata».", "it", "Ada Neri"),
        ("La CGT appelle à « une riposte massive » contre la loi.", "fr", "CGT"),
        ("« La loi sera retirée », veut croire Lise Morel.", "fr", "Lise Morel"),
        ("La loi sera retirée, croit savoir la maire Lise Morel.", "fr", "Lise Morel"),
        ("Paul Ney, 54 ans, pêcheur à Brest, raconte : « On a tout perdu en mer. »", "fr", "Paul Ney"),
        ("Desde CCOO advierten de que «habrá paros».", "es", "CCOO"),
        ("Dalla Cgil avvertono che «ci saranno scioperi».", "it", "Cgil"),
        ("«Andremo fino in fondo», assicurano dalla Cgil.", "it", "Cgil"),
        ("Per la sindaca Ada Neri la legge è «un errore storico».", "it", "Ada Neri"),
        ("Stando alle parole di Ada Neri, la legge sarà ritirata.", "it", "Ada Neri"),
        ("Dura la replica di Ada Neri: «La legge sarà ritirata».", "it", "Ada Neri"),
        ("La respuesta de Ana Ruiz: «La ley se retirará ya».", "es", "Ana Ruiz"),
        ("С точки зрения Анны Дубовой, закон отзовут.", "ru", "Анна Дубова"),
        ("Анна Дубова не исключила, что закон отзовут.", "ru", "Анна Дубова"),
        ("Об этом «Вестнику» рассказала Анна Дубова: «Закон отзовут до мая».", "ru", "Анна Дубова"),
        ("Ганна Крук не виключила, що закон відкличуть.", "uk", "Ганна Крук"),
        ("За словами міністерки Ганни Крук, закон відкличуть.", "uk", "Ганна Крук"),
        ("У Нафтогазі заявили, що угоду буде виконано.", "uk", "Нафтогаз"),
        ("«Угоду буде виконано», – ідеться в повідомленні компанії «Нива».", "uk", "Нива"),
        ("Zákon bude podle ministryně Jany Malé stažen.", "cs", "Jana Malá"),
        ("Jana Malá nevyloučila, že zákon bude stažen.", "cs", "Jana Malá"),
        ("Ministryně Jana Malá se nechala slyšet, že zákon bude stažen.", "cs", "Jana Malá"),
        ("„Smlouvu určitě splníme,“ uvedla společnost ČEZ v tiskové zprávě.", "cs", "ČEZ"),
    ],
)
def test_all_that_is_said_has_its_speaker(text: str, language: str, name: str) -> None:
    assert {quote.speaker for quote in quotes(text, language)} == {name}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("La sindaca Ada Neri ha detto di non aver paura del voto.", "non aver paura del voto"),
        ("L'inviato Ugo Neri ha detto di aver contato tre navi.", "aver contato tre navi"),
        ("Ada Neri assicura di voler restare.", "voler restare"),
    ],
)
def test_italian_infinitives_that_are_cut_short_are_told_too(text: str, said: str) -> None:
    assert [content for content, _ in indirect(text, "it")] == [said]


@pytest.mark.parametrize(
    "text",
    ["Les pays dits « sûrs » sont listés.", "Une zone dite « tampon » est prévue.", "L'opération dite « Aube » dure."],
)
def test_what_something_is_called_is_not_said(text: str) -> None:
    assert quotes(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Le maire Luc Morel est venu. « C'est un jour de deuil », a réagi l'édile.", "fr", "Luc Morel"),
        ("« J'ai entendu des cris », dit Lise Morel. « Puis plus rien », ajoute la jeune femme.", "fr", "Lise Morel"),
        ("«Oí gritos muy fuertes», dice Ana Ruiz. «Luego nada más», añade la mujer.", "es", "Ana Ruiz"),
        ("La jefa, Ana Ruiz, pidió que se vote. «Sin ley no hay nada», puso en la red social Faro.", "es", "Ana Ruiz"),
        ("Su portavoz Ana Ruiz ha acusado al Gobierno de «gobernar a gritos».", "es", "Ana Ruiz"),
        ("«Il governo scappa ancora», attacca la segretaria del Pd Ebe Schlin.", "it", "Ebe Schlin"),
    ],
)  # fmt: skip
def test_who_is_told_of_by_another_word_or_beside_a_name_speaks(text: str, language: str, name: str) -> None:
    assert {quote.speaker for quote in quotes(text, language)} == {name}


def test_kin_whom_a_given_name_alone_tells_speak_before_a_colon() -> None:
    text = "«C'è fango ovunque», dice Ada Neri. Suo figlio Davide non si dà pace: «Era già successo un anno fa»."
    assert [quote.speaker for quote in quotes(text, "it")] == ["Ada Neri", "Davide"]
