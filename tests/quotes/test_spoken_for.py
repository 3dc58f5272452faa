"""Bodies that speak through a spokesperson or a document without a name."""

import pytest

from tests.quotes.told import direct, indirect, speakers


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("A spokesman for the Harbour Ministry", "Harbour Ministry"),
        ("A Danish embassy spokeswoman", "Danish embassy"),
        ("The State Department spokesperson", "State Department"),
        ("A statement by the Norwegian government", "Norwegian government"),
        ("A new report from the World Bank", "World Bank"),
        ("The Oakham Police Department's statement", "Oakham Police Department"),
        ("A recent Oakham University study", "Oakham University"),
        ("A rep for the Danish embassy", "Danish embassy"),
        ("A representative for the Harbour Ministry", "Harbour Ministry"),
        ("A rep from the World Bank", "World Bank"),
        ("A U.N. spokeswoman", "U.N."),
        ("An EU spokesman", "EU"),
        ("A spokesperson for the United Nations", "United Nations"),
        # who speaks for a person is somebody else, and so is an official or a source of a body
        ("A spokesman for Ann Holm", None),
        ("An official at the Harbour Ministry", None),
        ("A police spokesman", None),
        ("A report on the World Bank", None),
        ("A report by China", "China"),
        ("A representative from Ohio", None),
        ("A rep for Ann Holm", None),
        ("A UN envoy", None),
    ],
)
def test_a_body_speaks_through_its_spokesman_and_its_papers(source: str, speaker: str | None) -> None:
    assert indirect(f"{source} said that the strait was shut.") == [("the strait was shut", speaker)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Die Sprecherin der Weltbank sagte, die Straße sei gesperrt.", "Weltbank"),
        ("de", "Ein Sprecher des Umweltministeriums sagte, die Straße sei gesperrt.", "Umweltministerium"),
        ("de", "Die Sprecherin der Weltbank, Anna Berg, sagte, die Straße sei gesperrt.", "Anna Berg"),
        ("es", "Un portavoz del Ministerio de Pesca dijo que la carretera está cerrada.", "Ministerio de Pesca"),
        ("es", "Un informe de la ONU dice que la carretera está cerrada.", "ONU"),
        ("es", "El portavoz del Gobierno, Luis Prado, dijo que la carretera está cerrada.", "Luis Prado"),
        ("fr", "Un porte-parole du ministère de la Pêche a dit que la route était fermée.", "ministère de la Pêche"),
        ("fr", "Selon un rapport de l'ONU, la route était fermée.", "ONU"),
        ("it", "Un portavoce del ministero della Pesca ha detto che la strada è chiusa.", "ministero della Pesca"),
        ("es", "Según datos del Instituto de la Pesca, la carretera está cerrada.", "Instituto de la Pesca"),
        ("fr", "Selon les chiffres du ministère de la Pêche, la route était fermée.", "ministère de la Pêche"),
        ("it", "Secondo i dati del ministero della Pesca, la strada è chiusa.", "ministero della Pesca"),
        ("pt", "Segundo dados do Ministério da Pesca, a estrada está fechada.", "Ministério da Pesca"),
        ("pt", "Um porta-voz do Ministério da Pesca disse que a estrada está fechada.", "Ministério da Pesca"),
        ("pt", "Segundo o relatório do IBLT, a estrada está fechada.", "IBLT"),
        ("ru", "Официальный представитель Минобороны заявил, что дорога закрыта.", "Минобороны"),
        ("ru", "Представитель МИД Вера Котова заявила, что дорога закрыта.", "Вера Котова"),
    ],
)
def test_so_it_does_in_other_languages_unless_its_spokesman_has_a_name(language: str, text: str, speaker: str) -> None:
    assert [who for _, who in indirect(text, language)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for the Danish navy said that the strait was shut. The navy added that it was mined.",
        "A Danish navy spokeswoman said that the strait was shut. Nobody asked Ida Holm. She added that it was mined.",
        "The strait was shut, a spokesman for the Danish navy said.\n“It is mined,” he added.",
    ],
)
def test_who_speaks_for_a_body_goes_on_to_do_so(text: str) -> None:
    assert speakers(text) == {"Danish navy"}


def test_a_name_behind_ends_it() -> None:
    text = (
        "A Danish navy spokesman said that the strait was shut. “It is mined,” Ida Holm said. “It is cold,” she said."
    )
    assert direct(text) == [("It is mined,", "Ida Holm"), ("It is cold,", "Ida Holm")]
