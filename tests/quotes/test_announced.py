"""A paragraph that is what somebody says, by the verb and the colon with which the one before it ends."""

import pytest

from tests.quotes.told import direct

# more words than a heading has, and none of whoever speaks
_SAID = {
    "es": "El puente viejo está cerrado y nadie en la ciudad sabe cuándo lo van a abrir.",
    "fr": "Le vieux pont est fermé et personne dans la ville ne sait quand il doit rouvrir.",
    "it": "Il vecchio ponte è chiuso e nessuno in città sa quando lo devono riaprire al traffico.",
    "de": "Die alte Brücke ist gesperrt und niemand in der Stadt weiß, wann sie wieder öffnet.",
}


@pytest.mark.parametrize(
    ("lead", "language", "speaker"),
    [
        ("La bloguera Ana Ruiz escribe [fa]:", "es", "Ana Ruiz"),
        ("En Twitter, Ana Ruiz añade [en]:", "es", "Ana Ruiz"),
        ("Anne Morel écrit [en farsi] :", "fr", "Anne Morel"),
        ("Anne Morel, qui était sur place, a écrit [en arabe] sur Facebook :", "fr", "Anne Morel"),
        ("Il blogger Luca Berti scrive:", "it", "Luca Berti"),
        ("Uta Brandt schreibt:", "de", "Uta Brandt"),
    ],
)
def test_what_a_verb_and_its_colon_announce_is_said(lead: str, language: str, speaker: str) -> None:
    assert direct(f"{lead}\n{_SAID[language]}", language) == [(_SAID[language], speaker)]


@pytest.mark.parametrize("handle", ["@anaruiz: ", "@ana_ruiz : ", "@anaruiz:[en] "])
def test_under_which_name_it_was_posted_is_no_part_of_it(handle: str) -> None:
    assert direct(f"Ana Ruiz tuiteó:\n{handle}{_SAID['es']}", "es") == [(_SAID["es"], "Ana Ruiz")]


@pytest.mark.parametrize(
    ("lead", "language"),
    [
        ("La junta vota lo siguiente:", "es"),
        ("Ana Ruiz dice que el puente cierra y que hay dos motivos:", "es"),
        ("Anne Morel écrit ce jour-là les mots que voici dans son carnet :", "fr"),
    ],
)
def test_what_another_clause_announces_is_nobodys(lead: str, language: str) -> None:
    assert direct(f"{lead}\n{_SAID[language]}", language) == []


@pytest.mark.parametrize(
    "post",
    [
        "Nadie sabe cuándo abren el puente #Oya",
        "Ana Gil dice que el puente cierra. Qué pena http://example.org/a",
        "sin puente no hay fiesta",
    ],
)
def test_a_post_is_of_whom_the_line_before_it_names(post: str) -> None:
    assert direct(f"La bloguera Ana Ruiz tuiteó:\n@anaruiz: {post}", "es") == [(post, "Ana Ruiz")]


def test_posts_of_the_same_account_go_on_and_those_of_another_do_not() -> None:
    text = "Ana Ruiz tuiteó:\n@ana: Nadie sabe nada #Oya\n@ana: Y nadie pregunta #Oya\n@luis: Yo tampoco sé nada"
    assert direct(text, "es") == [("Nadie sabe nada #Oya", "Ana Ruiz"), ("Y nadie pregunta #Oya", "Ana Ruiz")]


@pytest.mark.parametrize(("lead", "language"), [("Ana Ruiz tuiteó [ar]:", "es"), ("Anne Morel écrit [arabe] :", "fr")])
def test_behind_its_tongue_a_translation_is_said_though_it_tells_of_others(lead: str, language: str) -> None:
    said = {"es": "Nadie dice que el puente cierra", "fr": "Personne ne dit que le pont ferme"}[language]
    (found,) = direct(f"{lead}\nالجسر مغلق منذ أمس\n{said}", language)
    assert found[0] == said
    assert found[1] in ("Ana Ruiz", "Anne Morel")
