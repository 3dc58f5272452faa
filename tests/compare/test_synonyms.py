import tomllib
from collections import Counter
from importlib.resources import files

import pytest

from searchapp.compare.align import compare
from searchapp.compare.synonyms import synonyms
from searchapp.text.tokens import stem
from tests.compare.articles import article

REWORDED = [
    ("en", "Tinplate exports climbed in autumn.", "Exports of tinplate jumped in autumn.", "dipped"),
    ("en", "Halden Foods bought two dairies near Skive.", "Two dairies near Skive were acquired by Halden.", "praised"),
    ("en", "Insurgents detained forty refugees at Brek.", "Rebels arrested forty migrants in Brek.", "fed"),
    ("de", "Der Konzern Brandau senkt die Preise.", "Brandau wird die Preise reduzieren.", "erläutern"),
    ("fr", "Le chômage a grimpé à Saint-Brévin.", "Le chômage augmente à Saint-Brévin.", "inquiète"),
    ("es", "El desempleo aumentó en Valdemora.", "El desempleo sube mucho en Valdemora.", "preocupa"),
    ("ru", "Экспорт жести вырос осенью.", "Осенью экспорт жести увеличился.", "остановился"),
]
SYNONYMS = ["jumped", "acquired", "arrested", "reduzieren", "augmente", "sube", "увеличился"]
ELSEWHERE = [
    "The choir of Lund sings on Sunday evening in the cathedral.",
    "A bridge over the Skjern was painted green by volunteers.",
]


@pytest.mark.parametrize(("told", "synonym"), zip(REWORDED, SYNONYMS, strict=True))
def test_a_sentence_told_in_a_synonym_is_likelier_the_same_than_one_told_in_another_word(
    told: tuple[str, str, str, str], synonym: str
) -> None:
    language, one, other, another_word = told
    said_else = other.replace(synonym, another_word)
    assert likeness_of(language, one, other) > max(0.5, likeness_of(language, one, said_else))


def likeness_of(language: str, one: str, other: str) -> float:
    a = article(one, ELSEWHERE[0], language=language)
    b = article(ELSEWHERE[1], other, language=language, name="b")
    return max((pair.score for pair in compare(a, b).pairs), default=0.0)


def groups(language: str) -> list[set[str]]:
    text = files("searchapp.compare").joinpath("synonyms.toml").read_text(encoding="utf-8")
    return [{stem(word, language) for word in group.split()} for group in tomllib.loads(text)[language]]


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "ru"])
def test_a_word_has_one_group(language: str) -> None:
    stems = Counter(one for group in groups(language) for one in group)
    assert [one for one, number in stems.items() if number > 1] == []


def test_opposites_are_not_one_word() -> None:
    words = synonyms("en")
    for one, other in [("rise", "fall"), ("buy", "sell"), ("start", "end"), ("war", "truce"), ("win", "lost")]:
        assert words.get(stem(one, "en"), stem(one, "en")) != words.get(stem(other, "en"), stem(other, "en"))


def test_a_language_without_a_list_keeps_its_words() -> None:
    assert synonyms("is") == {}
    assert synonyms(None) == {}
