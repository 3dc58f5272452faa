"""Any text is read, offsets hold, and long hostile texts come to an end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.quotes.told import read

PIECES = st.sampled_from(
    [
        "“", "”", '"', "''", "«", "»", "„", "‘", "’", ":", ", ", ". ", "? ", "\n", "— ", "(", ")", " and ",
        "Anna Berg", "Mr. Dahl", " said ", " said that ", "adding that ", "according to ",
        "the Danish foreign minister",
        " he ", "both sides ", "Question: ",
        "Q: ", "A: ", "LH: ", "von der ", "заявил, что ", " sagte, ", "the dam is safe", "Why not", "É 🙂",
        "podle ", "według ", "laut ", "по словам ", " volgens ", " uvedl ", " dodał",
        " אמר ", "השר ", " گفت: ", "، ", "आयोग ने कहा, ", "라고 ", "그는 ", " 말했다",
        "表示：", "「", "」", "とマリア・コスタは述べた", "阿·",
    ]
)  # fmt: skip


@settings(max_examples=150)
@given(
    st.lists(PIECES, max_size=40).map("".join),
    st.sampled_from(
        ["en", "ru", "de", "fr", "pl", "cs", "uk", "nl", "no", "tr", "he", "fa", "hi", "ko", "zh", "ja", "zz", None]
    ),
)
def test_every_offset_holds_and_every_speaker_is_listed(text: str, language: str | None) -> None:
    found = read(text, language)
    for quote in found.quotes:
        assert 0 <= quote.start < quote.end <= len(text)
        assert text[quote.start : quote.end] == quote.text
        assert 0 <= quote.confidence <= 1
        for mention in (quote.source, quote.cue):
            assert mention is None or text[mention.start : mention.end] == mention.text
    named = {quote.speaker for quote in found.quotes} - {None}
    assert named <= {speaker.name for speaker in found.speakers}
    assert list(found.quotes) == sorted(found.quotes, key=lambda quote: quote.start)


@pytest.mark.parametrize(
    "piece",
    [
        "“a ",
        '" ',
        "« b »",
        "said that ",
        ", said X",
        "according to the ",
        "Foreign Minister ",
        "Bob Al and ",
        "(",
        "a’s ",
        "Q: a\nA: b\n",
        "Question: why?\nAnswer: because.\n",
        "AB: it was\n",
        "Anna Berg (AB)\nAB: it was\n",
        "A.B.C.",
        "Khalid bin ",
        "MR. A (B) (C): d\nQ  e\n",
        "[00:01] ",
        "— a?\n— b, — c d e f g h.\n",
        "You?\nI do.\n",
        "M. A. – ",
        "The Minister for A (B C) ",
        "late.The,",
        "late.“A ",
        'late."Late.',
        "‘We shall go there,’ said A. “b",
        "Mr. A Corp of the B, which said ",
        "has in the past said ",
        "President Al's counterpart said ",
        "Ann Bell said it was late. According to the mayor, it was. ",
        "Ann Bell said that, according to the director of a of b, it was. ",
        "For Ann Bell, it was late.\n“a,” she said.\n",
        "said oil and gas worker ",
        "The leader of the Miners' Union said that Ann Berg, leader of the Guild, left. ",
        "“No,” Pope Francis said. The Pope said that it was late. He added that. ",
    ],
)
def test_a_long_line_of_one_thing_comes_to_an_end(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert all(quote.end <= len(text) for quote in read(text).quotes)


@pytest.mark.parametrize("language", ["de", "ru", "fr", "it", "pt", "tr", "ar"])
@pytest.mark.parametrize(
    "piece",
    [
        "der die das und sagte: „",
        "“a” dedi diyen X, ",
        "по словам Ивана Иванова ",
        ", sagte von Bergen",
        "de la ",
        "— Oui ! dit la la X, ",
        "«a, — сказал X, — ",
        "« a — dit — ",
        "و قال ",
    ],
)
def test_a_long_line_comes_to_an_end_in_other_languages(piece: str, language: str) -> None:
    text = piece * (50_000 // len(piece))
    assert all(quote.end <= len(text) for quote in read(text, language).quotes)


@pytest.mark.parametrize(
    ("language", "head", "piece"),
    [
        ("de", "Er sagte, ", "zu"),
        ("de", "Er will ", "ge"),
        ("de", "„Ja“, sagte er. ", "Man habe es gesehen. "),
        ("fr", "« ", "Oui, dit-il. Non, "),
        ("pl", "", "– Tak – mówił. "),
        ("es", "Dijo ", "ar"),
        ("nl", "", "zei van Dalen "),
        ("ar", "", "قال كجبتك إن الجسر مغلق. "),
        ("ru", "", "— Да, — начал Орлов. "),
    ],
)
def test_what_other_languages_look_for_comes_to_an_end(language: str, head: str, piece: str) -> None:
    text = head + piece * (250_000 // len(piece))
    assert isinstance(read(text, language).quotes, tuple)


@pytest.mark.parametrize("language", ["pl", "cs", "de", "ru", "en", "fr"])
@pytest.mark.parametrize("text", ["W", "V.", "Podle", "Według", "Zdaniem.", "według: „", "Laut", "По словам", "Selon"])
def test_a_text_may_end_anywhere(language: str, text: str) -> None:
    assert read(text, language).quotes == ()


@pytest.mark.parametrize(
    "text",
    [
        "At noon CET), blasts were October Berg.",
        "), said hours later Anna Berg.",
        "Lund), the mayor said later that day that it was over.",
        "The two (Berg and Lund)), days later, said no.",
    ],
)
def test_a_bracket_that_closes_need_not_have_opened(text: str) -> None:
    assert all(quote.end <= len(text) for quote in read(text, "en").quotes)


@pytest.mark.parametrize("marks", ["«»", "»«", "„“", "“”"])
def test_a_mark_that_closes_at_the_head_of_the_next_paragraph_makes_no_empty_quote(marks: str) -> None:
    text = (
        f"Das Amt nehme die Sache ernst, teilte eine Sprecherin mit. {marks[0]}Wir nehmen keine Werbung.\n"
        f"{marks[1]} Das Amt wolle weiterhin mit den Behörden arbeiten, um Anfragen zu bearbeiten."
    )
    said = read(text, "de").quotes
    assert said
    assert all(quote.text.strip() for quote in said)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Ida Holm praised it, called it “good” and left, and said that, who knew, it has been late, he suggested.",
        ),
        (
            "de",
            "Spekulationen, wonach der Hafen zu sei, wies Anna Holm zurück, „er ist offen,“ heißt es in der Erklärung.",
        ),
        (
            "fr",
            "Pour elle, selon Météo Nord, « la pluie vient », ce qui, d’après le maire, a dit Anna, que tout va bien.",
        ),
        (
            "es",
            "Para Ana Gil, según el alcalde, la villa anunció que, de acuerdo con datos del instituto, lo que sube.",
        ),
        ("pt", "Para ele, segundo o prefeito, a ponte caiu, disse que, de acordo com Ana Gil, “tudo” está bem."),
        ("it", "Per Neri, secondo il sindaco, il ponte è chiuso, ha detto che, stando a Rosa, «tutto» va bene."),
        (
            "ru",
            "По его мнению, “мост” закрыт, заявил мэр, по словам Анны Беловой, что дорога открыта, сообщает агентство.",
        ),
        (
            "pl",
            "Według rzecznika, most jest zamknięty, powiedziała Anna Kula, że droga, zdaniem burmistrza, jest „dobra”.",
        ),
        ("cs", "Podle mluvčího, most je zavřený, řekla Anna Malá, že cesta, podle něj, je „dobrá“, uvedla agentura."),
    ],
)
def test_a_text_that_ends_in_the_midst_of_a_sentence_is_read(language: str, text: str) -> None:
    words = text.split()
    for size in range(1, len(words) + 1):
        cut = " ".join(words[:size])
        for tail in ("", ",", " —", " «", " “", ":", " ("):
            for quote in read(cut + tail, language).quotes:
                assert quote.start < quote.end <= len(cut + tail)
                assert all(part is None or part.text for part in (quote.source, quote.cue))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„  “ meldet, dass es gut ist."),
        ("ru", "«  » сообщает, что мост закрыт."),
        ("fr", "Selon «  », tout va bien."),
        ("es", "Según «  », todo va bien."),
    ],
)
def test_marks_with_nothing_between_them_name_nobody(language: str, text: str) -> None:
    assert {quote.speaker for quote in read(text, language).quotes} <= {None}


@pytest.mark.parametrize("sign", ["\ue000", "\ue001", "\ue002", "\ue000\ue000", "\uf8ff"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor said that the{}bridge stays open, and Ann Bell said “it is safe”."),
        ("en", "Ann Bell {}said “it is safe”.{}"),
        ("es", "El alcalde informó{}la entidad."),
        ("fr", "Le maire a dit que {}le pont reste ouvert."),
        ("de", "Der Bürgermeister sagte, {}die Brücke bleibe offen.{}"),
    ],
)
def test_pictures_of_a_font_of_its_own_are_no_marks(language: str, text: str, sign: str) -> None:
    shown = text.format(sign, sign)
    told, plainly = (read(one, language).quotes for one in (shown, text.format(" ", " ")))
    assert all(shown[quote.start : quote.end] == quote.text for quote in told)
    if sign in "\ue000\ue001\ue002":
        assert [quote.text.replace(sign, " ") for quote in told] == [quote.text for quote in plainly]
