"""Russian, Ukrainian, Polish and Czech, and Dutch beside them: who speaks, and what is told without a conjunction."""

import pytest

from tests.quotes.told import direct, indirect, quotes, speakers


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("ru", "Мэр Юрий Смола пообещал закончить работы в срок.", "закончить работы в срок", "Юрий Смола"),
        ("ru", "Депутат Инна Лапина призвала горожан не спешить.", "не спешить", "Инна Лапина"),
        ("uk", "Мер Тарас Бойко пообіцяв закінчити роботи вчасно.", "закінчити роботи вчасно", "Тарас Бойко"),
        ("pl", "Burmistrz Marek Zawada obiecał naprawić most.", "naprawić most", "Marek Zawada"),
    ],
)
def test_what_is_to_be_done_is_told_in_an_infinitive(language: str, text: str, said: str, speaker: str) -> None:
    assert indirect(text, language) == [(said, speaker)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Мэр Юрий Смола пообещал помощь и новую печать."),
        ("uk", "Мер Тарас Бойко пообіцяв зарплати вчителям."),
        ("pl", "Burmistrz Marek Zawada obiecał radość i pięć mostów."),
        ("cs", "Starosta Petr Hora slíbil rozpočet a nový byt."),
    ],
)
def test_nouns_that_end_like_infinitives_tell_nothing(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "marked", "speaker"),
    [
        ("ru", "Депутат Виктор Лапин назвал закон «популистским».", "популистским", "Виктор Лапин"),
        ("uk", "Мер Тарас Бойко назвав це «неприйнятним».", "неприйнятним", "Тарас Бойко"),
        ("pl", "Poseł Marek Zawada nazwał ustawę „skandaliczną”.", "skandaliczną", "Marek Zawada"),
        ("cs", "Poslankyně Alena Malá označila rozpočet za „nezodpovědný“.", "nezodpovědný", "Alena Malá"),
        ("nl", "Kamerlid Marieke Smit noemde de begroting “onverantwoord”.", "onverantwoord", "Marieke Smit"),
    ],
)
def test_what_somebody_calls_a_thing_is_a_fragment(language: str, text: str, marked: str, speaker: str) -> None:
    assert [(quote.text, quote.kind, quote.speaker) for quote in quotes(text, language)] == [(marked, "mixed", speaker)]


def test_who_is_spoken_of_says_nothing() -> None:
    text = "«Терпение кончилось», — сказал Иван Дроздов. В порту слова Дроздова назвали «эмоциональными»."
    assert [said for said, _ in direct(text, "ru")] == ["Терпение кончилось"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("— Это была трудная победа, — признался тренер «Волны» Сергей Кашин.", "Сергей Кашин"),
        ("Рынок скоро вырастет, считает аналитик банка «Парус» Олег Веденеев.", "Олег Веденеев"),
        ("«Мы не поверили», — вспоминает руководитель группы, доктор наук Лидия Храмова.", "Лидия Храмова"),
        ("Глава Ассоциации портов Марина Лапина не согласна: «Никакого роста в этом году нет».", "Марина Лапина"),
    ],
)
def test_a_name_stands_behind_the_body_or_the_title_of_its_bearer(text: str, speaker: str) -> None:
    assert speakers(text, "ru") == {speaker}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Вратарь Антон Лыков молчал. Тренер Пауло Мендеш злился. «Нас убили», — бросил португалец.", "Пауло Мендеш"),
        ("«Ждём», — сказал Олег Гуськов. Директор завода Юрий Смола молчал. Он пообещал ответить.", "Юрий Смола"),
        ("Прокурор Дмитрий Шилов встал. «Всё очевидно», — отметил гособвинитель.", "Дмитрий Шилов"),
    ],
)
def test_a_noun_or_pronoun_stands_for_who_was_named_last(text: str, speaker: str) -> None:
    assert quotes(text, "ru")[-1].speaker == speaker


def test_a_noun_and_its_body_are_no_person() -> None:
    text = "Учёные Института океана вернулись. Доклад готов. «Это новый вид кораллов», — сказала она."
    assert speakers(text, "ru") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Nie ma planów” – powiedział premier Jan Tarkowski.", [("Nie ma planów", "Jan Tarkowski")]),
        ("– Premier mija się z faktami – ocenił poseł Marek Zawada.", [("Premier mija się z faktami", "Marek Zawada")]),
        # who spoke speaks on
        ("„To był wypadek” – tłumaczyła sędzia Ewa Lis. „Przykro mi” – dodała.", None),
        ("Trener Jan Lis był zły. – Graliśmy bez głowy – mówił po meczu.", [("Graliśmy bez głowy", "Jan Lis")]),
    ],
)
def test_polish_marks_and_dashes_have_their_speakers(text: str, expected: list[tuple[str, str]] | None) -> None:
    assert direct(text, "pl") == (expected or [("To był wypadek", "Ewa Lis"), ("Przykro mi", "Ewa Lis")])


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("pl", "Premier Jan Tarkowski zapowiedział, że podatki nie wzrosną.", "podatki nie wzrosną", "Jan Tarkowski"),
        ("pl", "Jak podaje „Kurier Poranny”, rząd szykuje opłatę.", "rząd szykuje opłatę", "Kurier Poranny"),
        ("pl", "Zdaniem Marka Zawady budżet jest bezpieczny.", "budżet jest bezpieczny", "Marek Zawada"),
        ("pl", "„Dość tego” – powiedział poseł Marek Zawada. Dodał, że złoży skargę.", "złoży skargę", "Marek Zawada"),
        ("cs", "„To ne,“ řekla Jana Nová. Dodala, že řidič ujel.", "řidič ujel", "Jana Nová"),
        ("nl", "Premier Joris van Dalen zei dinsdag dat de prijzen dalen.", "de prijzen dalen", "Joris van Dalen"),
        ("nl", "Er is brand, aldus burgemeester Kees Bakker.", "Er is brand", "Kees Bakker"),
    ],
)
def test_reported_speech_ends_and_begins_without_commas(language: str, text: str, said: str, speaker: str) -> None:
    assert indirect(text, language)[-1] == (said, speaker)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Критик Алла Сомова уверена: это лучшая проза.", "indirect"), ("Алла Сомова сказала: Мост закроют.", "direct")],
)
def test_a_small_letter_behind_a_colon_reports(text: str, kind: str) -> None:
    assert [quote.kind for quote in quotes(text, "ru")] == [kind]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("cs", "Mluvčí Kremlu Ivan Petrov uvedl, že Moskva odpoví.", "Ivan Petrov"),
        ("pl", "Prezydent Ukrainy Bohdan Hryb powiedział, że nie ma czasu.", "Bohdan Hryb"),
        ("uk", "Прем'єр Ізраїлю Давид Коен заявив, що операція триватиме.", "Давид Коен"),
        ("de", "Syriens Machthaber Samir al-Hadid sagte, seine Armee sei bereit.", "Samir al-Hadid"),
        ("pt", "O presidente José Inácio Moura da Silva afirmou que haverá obras.", "José Inácio Moura da Silva"),
    ],
)
def test_the_office_and_its_country_are_no_part_of_a_name(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == {speaker}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("uk", "Заступник мера Роман Зуб мовчав. У мерії запевнили, що кошти є.", None),
        ("pl", "Właścicielka kawiarni Marta Judska czekała. „Wreszcie możemy otworzyć” – mówi.", "Marta Judska"),
        ("it", "La titolare, Marta Giudici, aspettava. «Finalmente possiamo aprire», dice ridendo.", "Marta Giudici"),
        ("nl", "Haar man Paul Smit voegt toe dat de gasten nog ontbreken.", "Paul Smit"),
    ],
)
def test_what_is_no_name_speaks_for_nobody(language: str, text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in quotes(text, language)] == [speaker]
