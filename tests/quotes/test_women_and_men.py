"""The same sentence of a woman and of a man."""

import pytest

from tests.quotes.told import direct, indirect, quotes

CZECH = ["popsal", "shrnul", "vyprávěl", "komentoval", "žádal", "reagoval", "upřesnil", "zlobil", "argumentoval"]
RUSSIAN = ["недоумевал", "негодовал", "вторил", "улыбнулся", "буркнул", "возмутился"]


@pytest.mark.parametrize("verb", CZECH)
@pytest.mark.parametrize(("name", "ending"), [("Petr Holub", ""), ("Jana Holubová", "a")])
def test_czech_verbs_of_saying_have_both_genders(verb: str, name: str, ending: str) -> None:
    assert direct(f"„Most je hotový,“ {verb}{ending} {name}.", "cs") == [("Most je hotový,", name)]


@pytest.mark.parametrize("verb", RUSSIAN)
def test_russian_verbs_of_saying_have_both_genders(verb: str) -> None:
    woman = verb.removesuffix("ся") + ("ась" if verb.endswith("ся") else "а")
    assert direct(f"«Мост уже готов», — {verb} Олег Дубов.", "ru") == [("Мост уже готов", "Олег Дубов")]
    assert direct(f"«Мост уже готов», — {woman} Анна Дубова.", "ru") == [("Мост уже готов", "Анна Дубова")]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Мэр Анна Дубова приехала.\nВ свою очередь Дубова считает, что мост нужен.", "ru", "Анна Дубова"),
        ("Мэр Анна Дубова приехала.\nВ пятницу Дубова сообщила, что мост нужен.", "ru", "Анна Дубова"),
        ("Мер Ольга Сергєєва приїхала.\nЗа словами Сергєєвої, міст потрібен.", "uk", "Ольга Сергєєва"),
        ("Мер Ганна Калініна приїхала.\nНа думку Калініної, міст потрібен.", "uk", "Ганна Калініна"),
        ("Мер Ігор Калінін приїхав.\nНа думку Калініна, міст потрібен.", "uk", "Ігор Калінін"),
    ],
)
def test_a_surname_of_a_woman_stays_hers_in_every_case(text: str, language: str, name: str) -> None:
    assert [quote.speaker for quote in quotes(text, language)] == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Пекарь Рустам Ахатов чинит дом сам. «Ждать бесполезно», — говорит мужчина.", "ru", "Рустам Ахатов"),
        ("Вице-мэр Анна Кожух не спорит. «Закон есть закон», — отмечает чиновница.", "ru", "Анна Кожух"),
        ("Вчителька Олена Крук живе тут. «Я просто чекаю», — каже жінка.", "uk", "Олена Крук"),
        ("Мер Іван Крук не квапиться. «Я просто чекаю», — каже посадовець.", "uk", "Іван Крук"),
        ("Kouč Petr Malík nespěchá. „Já prostě čekám,“ říká kouč.", "cs", "Petr Malík"),
        ("Sportvorstand Udo Kranz lobt Trainer Max Bühl. »Er ist der Richtige«, sagt der Vorstand.", "de", "Udo Kranz"),
        ("Präsident Udo Kranz blieb zu Hause. »Ich warte einfach ab«, sagt der Staatschef.", "de", "Udo Kranz"),
        ("VDB-Hauptgeschäftsführerin Ida Kranz warnt. »Es fehlt an allem«, so die VDB-Chefin.", "de", "Ida Kranz"),
    ],
)
def test_a_noun_for_somebody_means_who_was_named_so_or_just_before(text: str, language: str, name: str) -> None:
    assert [speaker for _, speaker in direct(text, language)] == [name]


def test_a_man_is_nobody_whom_only_an_earlier_paragraph_names() -> None:
    text = "Пекарь Рустам Ахатов чинит дом.\nНа рынке людно.\n«Ждать бесполезно», — говорит мужчина."
    assert direct(text, "ru") == [("Ждать бесполезно", None)]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Ana Olmedo, jefa del Gobierno, llegó.\n«Hay que actuar», dijo la jefa del Gobierno.", "es", "Ana Olmedo"),
        ("Lise Mor, cheffe du gouvernement, rit.\n« C'est clair », dit la cheffe du gouvernement.", "fr", "Lise Mor"),
        ("La ministra della Difesa Ada Neri ride.\n«Calma ora», ha detto la ministra della Difesa.", "it", "Ada Neri"),
        ("Очільниця МЗС Ганна Крук приїхала.\n«Потрібен спокій», – сказала очільниця МЗС.", "uk", "Ганна Крук"),
        ("Hejtmanka Jana Malá přijela.\n„Je potřeba klid,“ řekla hejtmanka.", "cs", "Jana Malá"),
        ("Bundespräsidentin Ida Kranz kam.\n»Wir brauchen Ruhe«, sagte die Bundespräsidentin.", "de", "Ida Kranz"),
    ],
)  # fmt: skip
def test_offices_are_known_when_women_hold_them(text: str, language: str, name: str) -> None:
    assert [speaker for _, speaker in direct(text, language)] == [name]


@pytest.mark.parametrize("thing", ["the Alder Memorial Wall", "Marine Surveillance Act", "the Harbour Spring"])
def test_a_law_an_event_and_a_work_are_no_he(thing: str) -> None:
    text = f"Tom Rogan said that he would stay.\nCrews met before {thing} on Monday, and he said that it was over."
    assert indirect(text)[-1] == ("it was over", "Tom Rogan")


@pytest.mark.parametrize(
    ("language", "text", "person"),
    [
        ("fr", "Walidou Elhoud est né ici. M. Elhoud travaille. « Je doute », déclare-t-il.", "Walidou Elhoud"),
        ("fr", "Kenzia Azouz est née ici. Mme Azouz travaille. « J'ai peur », déclare-t-elle.", "Kenzia Azouz"),
        ("fr", "Kenzia Azouz est née ici. Mme Azouz travaille. « J'ai peur », déclare-t-il.", None),
        ("es", "Kenzia Azul llegó. La señora Azul trabaja. «Tengo miedo», dijo ella.", "Kenzia Azul"),
    ],
)
def test_a_romance_honorific_shows_a_woman_or_a_man(language: str, text: str, person: str | None) -> None:
    assert direct(text, language)[-1][1] == person
