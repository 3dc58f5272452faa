"""Rules that Romance and Slavic languages share: which clauses are said, and who speaks past what stands beside."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El juez revocó la sentencia que permitía cerrar el puerto."),
        ("es", "Iván Soto leyó una denuncia que hablaba de robos."),
        ("es", "Iván Soto advirtió del daño al que se exponen los niños."),
        ("it", "Luca Bassi legge la nota che chiude il caso."),
        ("it", "La protesta che ha bloccato il porto è finita."),
        ("fr", "La menace que représente la crue inquiète Lens."),
        ("es", "El rey firmó y proclama un decreto que cierra el puerto."),
    ],
)
def test_a_noun_with_a_relative_clause_reports_nothing(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("es", "Iván Soto recalcó que descartó que el puerto cierre.", "descartó que el puerto cierre", "Iván Soto"),
        ("es", "Iván Soto mencionó que el puerto cierra.", "el puerto cierra", "Iván Soto"),
        ("fr", "Julie Roche réaffirme que le pont tiendra.", "le pont tiendra", "Julie Roche"),
        ("it", "Luca Bassi rammenta che il ponte regge.", "il ponte regge", "Luca Bassi"),
        ("ru", "Анна Белова настаивает, что мост выдержит.", "мост выдержит", "Анна Белова"),
        ("ru", "Анна Белова намекнула, что мост закроют.", "мост закроют", "Анна Белова"),
    ],
)
def test_rarer_verbs_say_something_with_a_clause(language: str, text: str, said: str, speaker: str) -> None:
    assert (said, speaker) in indirect(text, language)


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        (
            "fr",
            "« Le pont tiendra encore cent ans », décrypte Julie Roche.",
            "Le pont tiendra encore cent ans",
            "Julie Roche",
        ),
        ("es", "«El puerto abrirá muy pronto», corrobora Iván Soto.", "El puerto abrirá muy pronto", "Iván Soto"),
        ("fr", "« Le pont tiendra », a dit Armand qui passe tous les jours.", "Le pont tiendra", "Armand"),
        (
            "fr",
            "« Le pont tiendra », a commenté jeudi le porte-parole des Amis lensois, Paul Arnal, avant de partir.",
            "Le pont tiendra",
            "Paul Arnal",
        ),
        (
            "ru",
            "«Мост закроют уже весной», – сказал в беседе с корреспондентом «Голоса Волги» глава союза Пётр Белов.",
            "Мост закроют уже весной",
            "Пётр Белов",
        ),
    ],
)
def test_who_spoke_is_found_past_what_stands_beside(language: str, text: str, said: str, speaker: str) -> None:
    assert direct(text, language) == [(said, speaker)]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("es", "Los vecinos volvieron a la plaza donde, según Iván Soto, empezó el fuego.", "empezó el fuego"),
        ("fr", "La crue a pris le quai sur lequel, selon Julie Roche, dormaient deux hommes.", "dormaient deux hommes"),
        ("it", "La gente torna nella piazza dove, secondo Luca Bassi, il fuoco è spento.", "il fuoco è spento"),
        ("ru", "Люди вернулись на площадь, где, по словам Анны Беловой, огонь потушили.", "огонь потушили"),
        ("ru", "Задержания были, но, как сообщил Пётр Белов, людей отпустили.", "людей отпустили"),
    ],
)
def test_what_stands_before_an_open_clause_is_not_said(language: str, text: str, said: str) -> None:
    assert [content for content, _ in indirect(text, language)] == [said]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "«El puerto abre el lunes», dijo Iván Soto, según la agencia Faro.", "Iván Soto"),
        ("fr", "« Le pont tiendra », a affirmé Julie Roche selon l'agence Rivage.", "Julie Roche"),
        ("it", "«Il ponte regge», ha detto Luca Bassi, secondo l'agenzia Riva.", "Luca Bassi"),
    ],
)
def test_an_agency_that_passes_a_quote_on_does_not_speak(language: str, text: str, speaker: str) -> None:
    assert [quote.speaker for quote in quotes(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [("ru", "Как говорится, утро вечера мудренее всех."), ("uk", "Скрипка була, як то кажуть, на славу.")],
)
def test_a_saying_is_nobodys(language: str, text: str) -> None:
    assert quotes(text, language) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("О том, что мост закроют на год, заявил глава комитета Пётр Белов.", ["мост закроют на год"]),
        (
            "По словам Петра Белова, рабочие починили половину того, что было сломано.",
            ["рабочие починили половину того, что было сломано"],
        ),
        ("«Здесь будет новый порт», — уточнил Пётр Белов, которого цитирует «Заря».", ["Здесь будет новый порт"]),
        ("Гости пока не едут, однако рекомендуют друзьям отложить поездки.", []),
        ("Рыбаки, которые ждали с утра, объявили о забастовке.", []),
    ],
)
def test_russian_words_beside_what_is_said_are_no_part_of_it(text: str, said: list[str]) -> None:
    assert [quote.text for quote in quotes(text, "ru")] == said


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "es",
            "La calle fue cerrada ayer por la noche, dijo un guardia que pidió el anonimato.",
            ["La calle fue cerrada ayer por la noche"],
        ),
        (
            "es",
            "Los heridos son ya ciento dos personas, según Tomás Noriega, el médico que dirige el hospital.",
            ["Los heridos son ya ciento dos personas"],
        ),
        (
            "fr",
            "La crue a touché six villages du sud, selon des médecins de Lens, où les blessés sont soignés.",
            ["La crue a touché six villages du sud"],
        ),
        ("es", "El alcalde sufrió, según su médico, un desmayo leve.", ["El alcalde sufrió", "un desmayo leve"]),
        ("fr", "Julie Roche constate aussi que le quai tient.", ["le quai tient"]),
        ("es", "El puerto cerró ayer, según denuncia la alianza.", ["El puerto cerró ayer"]),
        (
            "es",
            "Además de los daños en el puerto, según Tomás Noriega, la ciudad espera médicos que la ayuden.",
            ["Además de los daños en el puerto", "la ciudad espera médicos que la ayuden"],
        ),
        ("fr", "Sa visite répond à des calculs commerciaux autant que politiques.", []),
        ("it", "Era istriano di Pola, secondo e ultimo figlio di un maestro.", []),
    ],
)
def test_what_says_more_of_a_source_is_not_said_by_it(language: str, text: str, said: list[str]) -> None:
    assert [quote.text for quote in quotes(text, language)] == said


def test_a_paper_in_marks_is_a_source() -> None:
    assert indirect("Según «El Faro», el puerto abre el lunes.", "es") == [("el puerto abre el lunes", "El Faro")]
    assert indirect("Selon « Le Rivage », le pont tiendra.", "fr") == [("le pont tiendra", "Le Rivage")]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Mil vecinos cantan en la Plaza Tirso, pidiendo al alcalde que se vaya.", None),
        ("fr", "Les marins prient dans le quartier Sainte Anne, promettant de rester là.", None),
        ("es", "Iván Soto llegó a la sede de la Junta, asegurando que el puerto abre.", "Iván Soto"),
    ],
)
def test_a_gerund_is_of_no_place(language: str, text: str, speaker: str | None) -> None:
    assert [speaker_ for _, speaker_ in indirect(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Luca Bassi condanna l'attacco al porto e in una nota ha scritto che il ponte regge.", "Luca Bassi"),
        ("es", "Iván Soto visitó el puerto y en una entrevista afirmó que abrirá pronto.", "Iván Soto"),
        ("ru", "Пётр Белов напомнил, что лозунги звучали вчера, и сказал, что мост закроют.", "Пётр Белов"),
    ],
)
def test_the_second_verb_has_the_subject_of_the_first(language: str, text: str, speaker: str) -> None:
    assert indirect(text, language)[-1][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Заявление сделал журналист Ли Тао. Комитет защиты журналистов считает, что дело пустое.",
            "Комитет защиты журналистов",
        ),
        ("Марк Дроздов вышел. Согласно Дроздову, завод закрыли без всякого предупреждения.", "Марк Дроздов"),
    ],
)
def test_a_body_and_a_capital_at_the_head_are_no_person(text: str, speaker: str) -> None:
    assert {speaker_ for _, speaker_ in indirect(text, "ru")} == {speaker}
