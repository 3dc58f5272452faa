"""Where sentences end, in several languages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from searchapp.article import Span
from searchapp.text.sentence_ends import ends_of_long
from searchapp.text.sentences import ends, sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Brown flew to the U.S. on Friday.",
        "The talks in St. Petersburg, led by Gen. A. B. Petrov, took 3.5 hours.",
        "“Why now?” Brown asked.",
        "He praised the U.S.-led effort of No. 10 and Smith & Co. again.",
        "Am 3. Oktober sprach Dr. Meier, z. B. über die Bahn.",
        "В 2016 г. А. С. Орлов купил 5 тыс. акций за 3 млн руб. наличными.",
        "M. Dupont habite rue St. Jacques avec Mme. Durand.",
        "Lo dijo la embajadora de EE. UU. ante la ONU y las FF. AA. la oyeron.",
        "وقال عميد الكلية، د. محمد بابكر، إن الدورة بدأت.",
        "VARNA, March 6. /BTA/. The harbour will be closed for two weeks.",
        "Oslo. 12 May 2011. NTB. Ferries stayed in port.",
        "Рига, 3 апр – Балтия Сегодня. Порт закрыт на две недели.",
        "Plovdiv /Focus/. The choir sang again.",
        "Lima, 4 de oct. (ANDINA). El puerto está cerrado.",
        "WASHINGTON, D.C., Sept. 3, 2017 (AP). Nobody was hurt.",
        "Rain fell near St. Ives, dept. 9 said.",
        "Acme Inc.[3] makes paper.",
        "“Why now?” Sen. Ann Bell, D-N.M., asked.",
        "The court upheld Holm v. Lund by five votes.",
        "Trains were quicker (72 v. 66) and cheaper.",
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He came. She left.", ["He came.", "She left."]),
        ("“It is over.” The crowd left.", ["“It is over.”", "The crowd left."]),
        ("Is it so? It is! Fine.", ["Is it so?", "It is!", "Fine."]),
        ("They met in the U.S. The talks failed.", ["They met in the U.S.", "The talks failed."]),
        ("Она ушла. Он остался… И всё.", ["Она ушла.", "Он остался…", "И всё."]),
        ("¿Quién? Nadie lo sabe.", ["¿Quién?", "Nadie lo sabe."]),
        ("A heading\nThe first line.\n\nThe second.", ["A heading", "The first line.", "The second."]),
        (
            "The harbour was shut on Monday and few of those who\nMet there were glad. The\nmayor was.\nHe left.",
            [
                "The harbour was shut on Monday and few of those who\nMet there were glad.",
                "The\nmayor was.",
                "He left.",
            ],
        ),
        (
            "Few came to the self-\ndefence course.\nAnder-\nsons.\nA list\nof\nwords.",
            ["Few came to the self-\ndefence course.", "Ander-\nsons.", "A list", "of", "words."],
        ),
        ("他来了。她走了。", ["他来了。", "她走了。"]),
        ("校长说：“桥修好了。”学生们走了过去。", ["校长说：“桥修好了。”", "学生们走了过去。"]),
        ("（记者王。）下雨了！？没有。", ["（记者王。）", "下雨了！？", "没有。"]),
        ("「橋は開いた。」船が通った。", ["「橋は開いた。」", "船が通った。"]),
        ("「橋は開いた。」と町長は話した。", ["「橋は開いた。」と町長は話した。"]),
        ("He was born in Riga, May 3. She left.", ["He was born in Riga, May 3.", "She left."]),
        ("Nobody came. Riga, May 3. /LETA/. She left.", ["Nobody came.", "Riga, May 3.", "/LETA/.", "She left."]),
        ("Head\nRiga, May 3. /LETA/. It rained. She left.", ["Head", "Riga, May 3. /LETA/. It rained.", "She left."]),
        ("Petrova, 34. She left.", ["Petrova, 34.", "She left."]),
        (
            "It failed.[5] She left.[6][7] Why?¹² Nobody knew.",
            ["It failed.[5]", "She left.[6][7]", "Why?¹²", "Nobody knew."],
        ),
        ("“It is over.”[12] “Good,” she said.", ["“It is over.”[12]", "“Good,” she said."]),
    ],
)
def test_sentences_end_at_their_signs_and_at_line_breaks(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_white_space_before_a_dateline_makes_no_difference() -> None:
    assert split("\n\n  OSLO, May 3. /NTB/. It rained. Roads closed.") == [
        "OSLO, May 3. /NTB/. It rained.",
        "Roads closed.",
    ]


def test_a_part_of_a_text_is_split_with_offsets_of_the_whole() -> None:
    text = "One. Two. Three."
    assert sentences(text, Span(5, 16)) == [Span(5, 9), Span(10, 16)]


@given(st.text(alphabet='ab AB.?!…\n“”’"(), U.S Mr', max_size=80))
def test_sentences_are_in_order_and_leave_out_only_white_space(text: str) -> None:
    found = sentences(text)
    at = 0
    for start, end in found:
        assert at <= start < end
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


_WORDS = "He|she|a|it|Mr|prof|U.S|12|2016|Mai|den|Ёлка|дом|ё|école|Ägypten|日本|said. He|why? No|OSLO, May 3. NTB. It"
_DATED = ("MOSCOW, January 25. /TASS/. It", "Рига, 3 апр – Балтия. Он", "\nLima, 4 de oct. (ANDINA). El")
_BITS = [*_WORDS.split("|"), *_DATED, "...", "\n\n", *'.!?….!?。”")(«   \n\0😀\xa0']


@settings(max_examples=500)
@given(st.lists(st.sampled_from(_BITS), max_size=50).map("".join), st.data())
def test_the_sentences_of_a_long_text_end_where_they_do_sign_by_sign(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    assert ends_of_long(text, start, stop).tolist() == ends(text, start, stop)


@pytest.mark.parametrize("times", [3000, 3001, 3002, 3003])
def test_blocks_of_a_long_text_make_no_difference(times: int) -> None:
    text = "x" * (times % 7) + "They met Dr. No in 2016. Nobody came?\n\n“Why?” he asked. " * times
    assert ends_of_long(text, 0, len(text)).tolist() == ends(text, 0, len(text))
