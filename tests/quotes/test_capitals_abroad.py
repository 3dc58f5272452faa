"""Capitals that begin a sentence, a heading or the rest of a body's name, in other languages than English."""

import pytest

from tests.quotes.told import speakers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Entretanto, afirmou que a ponte vai abrir. Todos esperam."),
        ("pt", "O relatório saiu. Diante disso, disse que a ponte vai abrir."),
        ("es", "La obra sigue. Allí, dijo que el puente se abrirá."),
        ("es", "La obra sigue. Incluso, aseguró que el puente se abrirá."),
        ("ru", "Мост закрыт. Почему, заявил мэр, пока неясно."),
        ("pl", "Most zamknięto. Nie, powiedział, że most działa."),
    ],
)
def test_a_word_that_opens_a_sentence_is_nobody(language: str, text: str) -> None:
    opened = {"Entretanto", "Diante", "Allí", "Incluso", "Почему", "Nie"}
    assert opened.isdisjoint(speakers(text, language))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pt", "O ministro do Supremo Tribunal Federal Almir Couto disse que a ponte vai abrir.", "Almir Couto"),
        ("pt", "COUTO Couto disse que a ponte vai abrir. Almir Couto viajou.", "Almir Couto"),
        ("pt", "Empresário Almir Couto disse que a ponte vai abrir.", "Almir Couto"),
        ("ru", "Генерал-майор Марк Дубов заявил, что мост открыт.", "Марк Дубов"),
    ],
)
def test_what_stands_before_a_name_is_no_part_of_it(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}


@pytest.mark.parametrize(
    ("language", "text", "tail"),
    [
        ("pt", "A denúncia do Ministério Público Federal diz que a ponte caiu.", "Público Federal"),
        ("pt", "Segundo a nota do Tribunal Regional Federal, a ponte caiu.", "Regional Federal"),
        ("es", "Según la lista del Instituto Federal Electoral, el puente cayó.", "Federal Electoral"),
        ("es", "Según un informe de la Universidad Nacional Autónoma, el puente cayó.", "Nacional Autónoma"),
    ],
)
def test_the_rest_of_the_name_of_a_body_is_no_person(language: str, text: str, tail: str) -> None:
    assert tail not in speakers(text, language)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "El juicio será rápido, alegó el ministro de Justicia, Iván Lima.", "Iván Lima"),
        ("pt", "A deputada Cristiane Brasil disse que a ponte vai abrir.", "Cristiane Brasil"),
        ("de", "Die Brücke sei zu, sagte Anna Holland.", "Anna Holland"),
        (
            "es",
            "Según los Centros de Control del Puerto (CCP, por sus siglas), hay barcos.",
            "Centros de Control del Puerto",
        ),
    ],
)
def test_a_place_is_a_surname_behind_a_given_name(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Le pont fermera en mai, selon Le Faucon. Le Faucon affirme que les travaux dureront.", "Le Faucon"),
        ("fr", "Selon L’Abeille, le pont fermera en mai.", "L’Abeille"),
        ("es", "El puente se cerrará en mayo, según El Faro de Ampo.", "El Faro de Ampo"),
        ("pt", "A ponte vai fechar em maio, segundo o jornal O Farol.", "O Farol"),
        ("it", "Il ponte chiuderà a maggio, secondo La Lanterna.", "La Lanterna"),
        ("pt", "A ponte vai fechar em maio. O Farol afirma que a obra vai durar.", "Farol"),
    ],
)
def test_an_article_with_a_capital_within_a_sentence_belongs_to_the_name(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Hanley's anunció que abrirá una tienda.", "Hanley's"),
        ("fr", "Selon Hanley’s, la boutique ouvrira en mai.", "Hanley’s"),
        ("es", "«No habrá puente», ha declarado Rosa Gil la mañana de este martes.", "Rosa Gil"),
        ("pt", "“Não haverá ponte”, declarou Rui Prata na manhã desta terça-feira.", "Rui Prata"),
    ],
)
def test_a_name_ends_with_all_that_is_its_own_and_no_more(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == {name}
