"""Names in a source that are of another than who speaks: a minister's adviser, a family, an office like another."""

import pytest

from tests.quotes.told import direct, indirect, speakers


def _speaker(text: str, language: str) -> str | None:
    found = [who for _, who in indirect(text, language) + direct(text, language)]
    assert found
    return found[-1]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "El asesor del presidente Raúl Montes, Íñigo Vera, dijo que la tregua sigue.", "Íñigo Vera"),
        ("es", "Un asesor del exministro Raúl Montes dijo que la tregua sigue.", None),
        ("es", "Una fuente próxima a Montes, de 83 años, dijo que sigue enfermo.\nRaúl Montes calla.", None),
        ("es", "La viuda de Raúl Montes en Cuenca dijo que no sabía nada.", None),
        ("es", "La familia Montes dijo que no sabía nada.\nRaúl Montes calla.", "familia Montes"),
        ("es", "«No sabía nada», dijo el abogado de la familia Montes, Gil Arce.", "Gil Arce"),
        ("fr", "La conseillère du président Marc Aubin, Lise Ferrand, a dit que la trêve tenait.", "Lise Ferrand"),
        ("fr", "Le gouvernement d'Anne Morin a dit que la trêve tenait.", "gouvernement d'Anne Morin"),
        ("fr", "Un proche de la ministre Anne Morin a dit que la trêve tenait.", None),
        ("fr", "« La trêve tient », a dit l'avocat du docteur Marc Aubin, Paul Rivet.", "Paul Rivet"),
        ("it", "Il consigliere del presidente Carlo Testi, Ugo Sala, ha detto che la tregua regge.", "Ugo Sala"),
        ("it", "Secondo quanto riferito da Amnesty International, la tregua regge.", "Amnesty International"),
        ("es", "Según un conteo de Human Rights Watch, hubo treinta muertos.", "Human Rights Watch"),
    ],
)
def test_the_name_of_whom_somebody_works_for_or_is_kin_to_is_not_the_speaker(
    language: str, text: str, speaker: str | None
) -> None:
    assert _speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Un portavoz de la primera ministra, Berta Sáez, dijo que la tregua sigue."),
        ("fr", "Contacté hier, un porte-parole du ministre de la Culture, Marc Aubin, a dit que la trêve tenait."),
        ("fr", "Contacté par l'AFP, un porte-parole du maire, Marc Aubin, a dit que la trêve tenait."),
        ("it", "Una portavoce del premier, Carlo Testi, ha detto che la tregua regge."),
        ("en", "A spokesman for the prime minister, Ann Holm, said that the truce held."),
        ("de", "Ein Sprecher der Ministerin, Anna Berg, sagte, die Waffenruhe halte."),
    ],
)
def test_a_spokesman_without_a_name_does_not_take_that_of_the_office_he_speaks_for(language: str, text: str) -> None:
    assert _speaker(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "El portavoz del ministro, Jon Arana, dijo que la tregua sigue.", "Jon Arana"),
        ("fr", "Une porte-parole du ministère, Lise Ferrand, a dit que la trêve tenait.", "Lise Ferrand"),
        ("en", "A spokesman for the harbour board, Tom Bree, said that the truce held.", "Tom Bree"),
    ],
)
def test_a_spokesman_of_a_body_or_with_an_article_has_the_name_behind_the_comma(
    language: str, text: str, speaker: str
) -> None:
    assert _speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "told", "again", "speaker"),
    [
        ("fr", "Le secrétaire d'Etat américain, Paul Rivet, a dit qu'il viendrait.", "le secrétaire du syndicat", None),
        ("fr", "Le chef de l'opposition, Paul Rivet, a dit qu'il viendrait.", "le chef de la tribu voisine", None),
        ("fr", "Le chef de l'opposition, Paul Rivet, a dit qu'il viendrait.", "le chef de l'opposition", "Paul Rivet"),
        ("fr", "L'archiviste du musée, Paul Rivet, a dit qu'il viendrait.", "l'archiviste", "Paul Rivet"),
        ("fr", "Le porte-parole du syndicat, Paul Rivet, a dit non.", "le porte-parole du président Marc Aubin", None),
        ("es", "La responsable de Cultura, Inés Vidal, dijo que no.", "la responsable de Hacienda", None),
        ("es", "La responsable de Cultura, Inés Vidal, dijo que no.", "la responsable de Cultura", "Inés Vidal"),
        ("es", "El abogado del club, Gil Arce, dijo que no.", "el abogado del detenido", None),
        ("it", "Il custode del museo, Ugo Sala, ha detto che era tardi.", "il custode dello stadio", None),
    ],
)
def test_an_office_of_something_else_is_not_that_of_whom_the_text_named(
    language: str, told: str, again: str, speaker: str | None
) -> None:
    verb = {"fr": "a ajouté", "es": "añadió", "it": "ha aggiunto"}[language]
    assert _speaker(f"{told}\n« Il est tard pour tout le monde », {verb} {again}.", language) == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "En tiempos de Raúl Montes, asociaciones como el Ateneo denunciaron que faltaba pan."),
        ("fr", "Après la mort de Marc Aubin, associations et partis ont affirmé que le pain manquait."),
    ],
)
def test_several_bodies_behind_a_name_are_not_its_bearer(language: str, text: str) -> None:
    assert _speaker(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "La agencia oficial dijo que la tregua sigue.", None),
        ("es", "La agencia oficial, Sarna, dijo que la tregua sigue.", "Sarna"),
        ("fr", "L'agence officielle a dit que la trêve tenait.", None),
        ("fr", "L'agence officielle Sarna a dit que la trêve tenait.", "Sarna"),
        ("it", "Il quotidiano locale ha detto che la tregua regge.", None),
    ],
)
def test_what_any_body_of_its_kind_may_be_called_names_none(language: str, text: str, speaker: str | None) -> None:
    assert _speaker(text, language) == speaker


def test_a_spokesman_is_not_the_one_who_was_named_before() -> None:
    text = "El portavoz del gobierno, Jon Arana, dijo que sí.\nLondres apoya el plan, dijo un portavoz del gobierno."
    assert [who for _, who in indirect(text, "es")] == ["Jon Arana", None]


@pytest.mark.parametrize("name", ["M. de la Verrière", "Mme Le Bras", "M. Du Plessis"])
def test_a_title_before_a_particle_does_not_hide_the_surname(name: str) -> None:
    surname = name.split(" ", 1)[1]
    text = f"« Rien ne presse ici », a dit le maire, Alix {surname}. « On verra bien demain », a ajouté {name}."
    assert {who for _, who in direct(text, "fr")} == {f"Alix {surname}"}


@pytest.mark.parametrize(
    ("language", "known", "source"),
    [
        ("fr", "Le président malien Jean Kamba est venu.", "Le président du club"),
        ("fr", "Le président Jean Kamba est venu.", "Le président de la Cour suprême"),
        ("fr", "Le ministre de la Santé, Luc Villard, est venu.", "Le ministre des Finances"),
        ("es", "El presidente Juan Molina vino.", "El presidente de la Federación"),
        ("pt", "O presidente João Moura veio.", "O presidente da Câmara"),
    ],
)
def test_whoever_heads_a_state_heads_no_other_body(language: str, known: str, source: str) -> None:
    said = {"fr": "a dit que le pont est cher", "es": "dijo que el puente es caro", "pt": "disse que a ponte é cara"}
    assert not speakers(f"{known} {source} {said[language]}.", language)


@pytest.mark.parametrize(
    ("language", "known", "source", "person"),
    [
        ("fr", "Le président malien Jean Kamba est venu.", "Le président de la République", "Jean Kamba"),
        ("fr", "Le président de la Cour suprême, Paul Morel, est venu.", "Le président de la Cour", "Paul Morel"),
        ("fr", "Le ministre de la Santé, Luc Villard, est venu.", "Le ministre de la Santé", "Luc Villard"),
        ("es", "El presidente Juan Molina vino.", "El presidente del país", "Juan Molina"),
    ],
)
def test_an_office_is_of_whom_its_body_was_named_with(language: str, known: str, source: str, person: str) -> None:
    said = {"fr": "a dit que le pont est cher", "es": "dijo que el puente es caro"}
    assert speakers(f"{known} {source} {said[language]}.", language) == {person}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'ancien président Paul Villard est venu. Le président a dit que le pont est cher."),
        ("es", "El ex presidente Juan Molina vino. El presidente dijo que el puente es caro."),
        ("pt", "O ex-presidente João Moura veio. O presidente disse que a ponte é cara."),
    ],
)
def test_whoever_held_an_office_before_is_not_its_holder(language: str, text: str) -> None:
    assert not speakers(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le capitaine de la Coupe Dovis a dit que le pont est cher."),
        ("fr", "Le musée d'histoire de la Silice Valley a dit que le pont est cher."),
        ("es", "El capitán de la Copa Dovis dijo que el puente es caro."),
    ],
)
def test_what_an_office_is_of_holds_it_not(language: str, text: str) -> None:
    assert not speakers(text, language)
