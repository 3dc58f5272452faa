"""Marked speech in other languages than English; in Turkish and Arabic too."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        ("ru", "«Мы готовы открыть мост завтра», — сказал Иван Орлов.", "Мы готовы открыть мост завтра", "Иван Орлов"),
        ("ru", "Иван Орлов сказал: «Мы готовы открыть мост».", "Мы готовы открыть мост", "Иван Орлов"),
        ("ru", "— Мы готовы открыть мост, — сказал Иван Орлов.", "Мы готовы открыть мост", "Иван Орлов"),
        ("de", "„Wir sind bereit zu helfen“, sagte Anna Berg.", "Wir sind bereit zu helfen", "Anna Berg"),
        ("de", "Anna Berg sagte: „Wir sind bereit zu helfen.“", "Wir sind bereit zu helfen.", "Anna Berg"),
        ("cs", "„Jsme připraveni most otevřít,“ řekl Jan Novák.", "Jsme připraveni most otevřít,", "Jan Novák"),
        ("fr", "« Nous sommes prêts à aider », a déclaré Anne Petit.", "Nous sommes prêts à aider", "Anne Petit"),
        ("es", "«Estamos listos para abrir», afirmó Ana Ruiz.", "Estamos listos para abrir", "Ana Ruiz"),
        (
            "it",
            "«Siamo pronti ad aprire», ha detto il sindaco, Luca Bianchi.",
            "Siamo pronti ad aprire",
            "Luca Bianchi",
        ),
        ("it", "Nessuno crede al sindaco: «Solo promesse», replica Pia Neri.", "Solo promesse", "Pia Neri"),
        ("pt", "“Estamos prontos para abrir”, afirmou Rui Prado.", "Estamos prontos para abrir", "Rui Prado"),
        ("pt", "A vereadora Ana Teixeira criticou: “É caro e inútil”.", "É caro e inútil", "Ana Teixeira"),
    ],
)
def test_direct_speech(language: str, text: str, said: str, speaker: str) -> None:
    assert direct(text, language) == [(said, speaker)]


def test_russian_dialogue_goes_on_behind_its_attribution() -> None:
    found = direct("— Мы готовы открыть мост, — сказал Иван Орлов. — Приходите завтра.", "ru")
    assert found == [("Мы готовы открыть мост", "Иван Орлов"), ("Приходите завтра", "Иван Орлов")]


def test_the_name_of_a_paper_in_marks_is_no_quote() -> None:
    assert direct("Wie die „Neue Zeit“ meldet, ist die Brücke gesperrt.", "de") == []


def test_other_languages_have_marked_speech_only() -> None:
    assert indirect("Emine Yıldız, fırının yarın açılacağını söyledi.", "tr") == []


@pytest.mark.parametrize(
    ("language", "text", "pieces"),
    [
        (
            "ru",
            "«Лодка готова, — сказал Егор Дубов, — и мы отплываем завтра утром».",
            ["Лодка готова", "и мы отплываем завтра утром"],
        ),
        ("ru", "«Лодка готова, — тихо сказал Егор Дубов. — Мы отплываем».", ["Лодка готова", "Мы отплываем"]),
        ("fr", "« Le bateau, dit Luc Roy en riant, est prêt », puis il part.", ["Le bateau", "est prêt"]),
        ("fr", "« Le bateau, la rive et la mer, tout est prêt », dit Luc Roy.", None),
        ("es", "«El barco —dijo Ana Gil— está listo desde ayer».", ["El barco", "está listo desde ayer"]),
    ],
)
def test_an_attribution_within_the_marks_parts_the_quote(language: str, text: str, pieces: list[str] | None) -> None:
    found = direct(text, language)
    if pieces is None:
        assert len(found) == 1
        return
    assert [said for said, _ in found] == pieces
    assert {who for _, who in found} <= {"Егор Дубов", "Ana Gil", "Luc Roy"}


def test_an_inverted_pronoun_within_the_marks_is_the_last_speaker() -> None:
    text = "Luc Roy est arrivé hier. « Le bateau, a-t-il expliqué, est prêt depuis longtemps. »"
    assert direct(text, "fr") == [("Le bateau", "Luc Roy"), ("est prêt depuis longtemps.", "Luc Roy")]


def test_a_dash_within_the_marks_without_a_verb_of_saying_parts_nothing() -> None:
    text = "«Наша лодка — лучшая на реке, и все это знают», — сказал Егор Дубов."
    assert direct(text, "ru") == [("Наша лодка — лучшая на реке, и все это знают", "Егор Дубов")]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Sie habe nachgefragt, sagte Anna Berg. „Dreimal war der Ordner gerade beim Chef.“", "Anna Berg"),
        ("en", "Anna Berg said that she had asked. “Three times the file was with the boss.”", "Anna Berg"),
    ],
)
def test_marked_speech_goes_on_from_what_was_reported_before(language: str, text: str, speaker: str) -> None:
    before = {"de": "„Alles liegt aus“, sagte Olaf Dahl.\n", "en": "“It is all on show,” Olaf Dahl said.\n"}
    assert direct(before[language] + text, language)[-1][1] == speaker


def test_russian_dialogue_goes_on_for_several_sentences() -> None:
    found = direct("— Ухом, — говорит Иван Орлов. — Он поёт. Если замолчал, уходи.", "ru")
    assert [text for text, _ in found][1:] == ["Он поёт", "Если замолчал, уходи"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« Nous avons entendu la montagne », raconte Jeanne Morel, 58 ans, hébergée au gymnase."),
        ("es", "«El puente ha caído», cuenta Ana Ruiz, de 58 años, alojada en el gimnasio."),
    ],
)
def test_what_is_said_of_a_speaker_behind_marked_speech_is_no_quote(language: str, text: str) -> None:
    assert [quote.kind for quote in quotes(text, language)] == ["direct"]


def test_what_stands_before_a_colon_and_marked_speech_is_not_said() -> None:
    text = "La oposición no está contenta: «Solo son promesas», respondió Carmen Ruiz."
    assert [(quote.kind, quote.text) for quote in quotes(text, "es")] == [("direct", "Solo son promesas")]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Pour Anne Petit, « rien ne justifie un tel report ».", "Anne Petit"),
        ("es", "Para la alcaldesa Ana Ruiz, «nada justifica un retraso así».", "Ana Ruiz"),
        ("it", "Per Anna Rossi, «niente giustifica un rinvio simile».", "Anna Rossi"),
    ],
)
def test_in_whose_eyes_something_is_so_says_whose_words_they_are(language: str, text: str, speaker: str) -> None:
    assert [name for _, name in direct(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "«Il ponte cadrà molto presto». Lo ha detto il sindaco Luca Bassi.", "Luca Bassi"),
        ("it", "«Il ponte cadrà molto presto». Così il sindaco Luca Bassi commenta il crollo.", "Luca Bassi"),
        ("it", "«Il ponte cadrà molto presto»: così il sindaco Luca Bassi.", "Luca Bassi"),
        ("es", "«El puente caerá muy pronto». Así lo ha dicho la ministra Ana Gil.", "Ana Gil"),
        ("fr", "« Le pont tombera bientôt ». C'est ce qu'a déclaré le maire Luc Roy.", "Luc Roy"),
        ("pt", "“A ponte vai cair muito em breve”. Foi o que disse o prefeito Luís Mora.", "Luís Mora"),
        ("de", "„Die Brücke wird bald einstürzen“. Das sagte Bürgermeister Karl Vogt.", "Karl Vogt"),
        ("ru", "«Мост скоро рухнет, это точно». Об этом заявил мэр Иван Петров.", "Иван Петров"),
    ],
)
def test_the_sentence_behind_marked_speech_may_say_whose_it_is(language: str, text: str, speaker: str) -> None:
    assert [who for _, who in direct(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Министр Олег Дубов заявил, что так называемая «серая зона» исчезнет."),
        ("uk", "Міністр Олег Дубенко заявив, що так звана «сіра зона» зникне."),
        ("de", "Die Ministerin Ida Kern sagte, dass die sogenannte „graue Zone“ verschwindet."),
        ("es", "La ministra Ana Ruiz dijo que la llamada «zona gris» desaparecerá."),
        ("it", "Il ministro Elio Conti ha detto che la cosiddetta «zona grigia» sparirà."),
    ],
)
def test_what_something_is_called_by_others_is_no_quote(language: str, text: str) -> None:
    assert [quote.kind for quote in quotes(text, language)] == ["indirect"]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("fi", "”En tiedä vielä”, sanoi Antti Aho. Hän lähti kotiin.", "En tiedä vielä"),
        ("el", "«Δεν ξέρω ακόμα», είπε ο Νίκος Δήμου και έφυγε.", "Δεν ξέρω ακόμα"),
        ("hu", "„Még nem tudom” – mondta Kovács Béla.", "Még nem tudom"),
    ],
)
def test_few_words_before_who_said_them_are_a_quote_in_any_language(language: str, text: str, said: str) -> None:
    assert direct(text, language) == [(said, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kirjasto hankki ”Tuntematon sotilas” -romaanin, ”Aamun”, ”Illan” ja ”Yön”."),
        ("el", "Είδαμε το «Μικρό Νησί» και το «Μεγάλο Νησί», δύο ταινίες."),
    ],
)
def test_names_in_marks_are_none(language: str, text: str) -> None:
    assert direct(text, language) == []
