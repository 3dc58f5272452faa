"""Whom a noun with its article stands for in other languages than English, where the article prints no such noun beside
a name or calls somebody so."""

import pytest

from tests.quotes.told import direct, indirect, quotes

_SAID = {
    "de": "„Der Hafen bleibt den ganzen Winter zu“,", "fr": "« Le quai restera fermé tout l’hiver »,",
    "es": "«El muelle estará cerrado todo el invierno»,", "it": "«Il molo resterà chiuso tutto l’inverno»,",
    "pt": "«O cais ficará fechado todo o inverno»,", "ru": "«Причал будет закрыт всю зиму», —",
    "uk": "«Причал буде зачинений усю зиму», —", "cs": "„Molo zůstane zavřené celou zimu,“",
    "pl": "„Molo będzie zamknięte całą zimę” –", "no": "«Kaia blir stengt hele vinteren»,",
    "da": "»Kajen er lukket hele vinteren«,", "sv": "”Kajen är stängd hela vintern”,",
    "nl": "„De kade blijft de hele winter dicht”,",
}  # fmt: skip


def _speaker(language: str, before: str, attribution: str) -> str | None:
    text = f"{before}\n{_SAID[language]} {attribution}"
    return direct(text, language)[-1][1]


@pytest.mark.parametrize(
    ("language", "before", "attribution", "name"),
    [
        # another noun for the office, or for anybody of the trade
        ("de", "Bürgermeister Emil Kolb eröffnete die Sitzung, sagte Kolb.", "sagte der Ortschef.", "Emil Kolb"),
        ("de", "Der Biologe Emil Kolb sagte, der Fang sei klein.", "so der Wissenschaftler.", "Emil Kolb"),
        ("de", "Die Botanikerin Ute Stein sagte, der Fang sei klein.", "erklärte die Forscherin.", "Ute Stein"),
        ("fr", "L’historienne Luce Morvan a dit que la digue était vieille.", "a ajouté la chercheuse.", "Luce Morvan"),
        ("es", "El biólogo Gil Arce dijo que la pesca era escasa.", "añadió el investigador.", "Gil Arce"),
        ("it", "Lo storico Aldo Bruni ha detto che il molo è vecchio.", "ha aggiunto lo studioso.", "Aldo Bruni"),
        ("ru", "Биолог Павел Дубов сообщил, что рыбы мало.", "отметил учёный.", "Павел Дубов"),
        ("pl", "Historyk Jan Kula powiedział, że molo jest stare.", "dodał badacz.", "Jan Kula"),
        ("cs", "Historik Jan Kolář řekl, že molo je staré.", "dodal odborník.", "Jan Kolář"),
        # whoever spoke right before, of whom nothing says that it is another
        ("de", "Vizekanzler Emil Kolb sagte, das Geld sei knapp.", "betonte der HFP-Chef.", "Emil Kolb"),
        ("fr", "Le sénateur Luc Morel a dit que l’argent manquait.", "a affirmé le socialiste.", "Luc Morel"),
        ("es", "La ministra Rosa Gil dijo que faltaba dinero.", "afirmó la dirigente.", "Rosa Gil"),
        ("pt", "O deputado Rui Costa Lemos disse que faltava dinheiro.", "afirmou o parlamentar.", "Rui Costa Lemos"),
        ("ru", "Павел Дубов сказал, что денег мало.", "заявил оппозиционер.", "Павел Дубов"),
        ("uk", "Олег Дубенко сказав, що грошей мало.", "заявив посадовець.", "Олег Дубенко"),
        ("cs", "Jan Kolář řekl, že peněz je málo.", "dodal vyjednavač.", "Jan Kolář"),
        ("pl", "Jan Kula powiedział, że pieniędzy jest mało.", "dodał negocjator.", "Jan Kula"),
        ("no", "Ordfører Knut Berg sa at pengene er brukt opp.", "sa ordføreren.", "Knut Berg"),
        ("no", "Knut Berg sa at pengene er brukt opp.", "sa partilederen.", "Knut Berg"),
        ("da", "Jens Holm sagde, at pengene er brugt.", "sagde borgmesteren.", "Jens Holm"),
        ("sv", "Sven Holm sade att pengarna är slut.", "sade ministern.", "Sven Holm"),
        ("nl", "Jan Bakker zei dat het geld op is.", "zei de wethouder.", "Jan Bakker"),
    ],
)
def test_a_noun_for_somebody_is_whoever_is_called_so_or_spoke(
    language: str, before: str, attribution: str, name: str
) -> None:
    assert _speaker(language, before, attribution) == name


@pytest.mark.parametrize(
    ("language", "before", "attribution"),
    [
        # of another trade, office, gender, country or body
        ("de", "Generalsekretär Emil Kolb sagte, das Geld sei knapp.", "sagte der Erzbischof."),
        ("de", "Emil Kolb sagte, das Geld sei knapp.", "sagte die Ministerin."),
        ("fr", "L’ancien président Luc Morel a dit que l’argent manquait.", "a dit le président."),
        ("fr", "Le journaliste Luc Morel a dit que l’argent manquait.", "a dit le procureur."),
        ("es", "Gil Arce dijo que faltaba dinero.", "afirmó el primer ministro italiano."),
        ("es", "El ministro Gil Arce dijo que faltaba dinero.", "afirmó el alcalde."),
        ("it", "Il ministro Aldo Bruni ha detto che mancano soldi.", "ha detto il direttore del porto."),
        ("pt", "O ex-presidente Rui Lemos disse que faltava dinheiro.", "afirmou o presidente."),
        ("ru", "Павел Дубов сказал, что денег мало.", "сказала глава комиссии."),
        ("pl", "Minister Jan Kula powiedział, że pieniędzy jest mało.", "dodał kardynał."),
        # of several
        ("de", "Emil Kolb sagte, das Geld sei knapp.", "sagten die Forscher."),
        ("ru", "Павел Дубов сказал, что денег мало.", "сказали политики."),
        # the words answer whoever spoke
        ("fr", "Anne Petit a dit que l’argent manquait.", "a répondu la préfète."),
        # whoever speaks for others
        ("de", "Emil Kolb sagte, das Geld sei knapp.", "sagte der Sprecher."),
    ],
)
def test_it_is_nobody_of_another_trade_office_gender_or_place(language: str, before: str, attribution: str) -> None:
    assert _speaker(language, before, attribution) is None


def test_what_somebody_is_of_must_stand_beside_the_name() -> None:
    before = "Emil Kolb, Direktor des Seehafens Olden, sagte, das Geld sei knapp."
    assert _speaker("de", before, "sagte der Leiter des Seehafens.") == "Emil Kolb"
    assert _speaker("de", before, "sagte der Leiter der Sternwarte.") is None


def test_a_country_must_stand_beside_the_name() -> None:
    before = "Le président norvégien Luc Morel a dit que l’argent manquait."
    assert _speaker("fr", before, "a affirmé le dirigeant norvégien.") == "Luc Morel"
    assert _speaker("fr", before, "a affirmé le dirigeant danois.") is None


def test_whom_the_text_names_since_is_another() -> None:
    text = "Павел Дубов сказал, что денег мало. Рядом стоял Олег Ремезов. «Причал закрыт», — заявил оппозиционер."
    assert quotes(text, "ru")[-1].speaker != "Павел Дубов"


def test_a_name_behind_the_noun_says_whom_it_means() -> None:
    text = "Павел Дубов сказал, что денег мало.\n«Причал закрыт», — заявил политолог, директор центра Олег Ремезов."
    assert quotes(text, "ru")[-1].speaker in (None, "Олег Ремезов")


def test_a_noun_that_meant_somebody_does_so_again() -> None:
    text = (
        "Emil Kolb sagte, das Geld sei knapp. „Wir warten“, sagte der Verhandler.\nIm Hafen lagen drei Schiffe.\n"
        "„Der Hafen bleibt zu“, sagte der Verhandler."
    )
    assert [speaker for _, speaker in direct(text, "de")] == ["Emil Kolb", "Emil Kolb"]


def test_reported_words_have_their_speaker_so_too() -> None:
    text = "Министр Павел Дубов сообщил, что рыбы мало. Чиновник добавил, что причал закрыт."
    assert indirect(text, "ru")[-1] == ("причал закрыт", "Павел Дубов")


def test_republicans_in_the_plural_are_nobody() -> None:
    text = "Hilda Kern sagte, das Geld sei knapp. Die Republikaner sagten, der Hafen bleibe zu."
    assert indirect(text, "de")[-1][1] is None
