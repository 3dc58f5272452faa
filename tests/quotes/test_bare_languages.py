"""Speakers in Hebrew, Persian, Hindi and Korean, which show no name by a capital."""

import pytest

from tests.quotes.told import direct


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"הגשר ייפתח מחדש בעוד שבועיים", אמר גלעד רונן.', "גלעד רונן"),
        ('"אין לנו תקציב לעוד כיתה אחת", אמרה מיכל ארזי, מנהלת בית הספר.', "מיכל ארזי"),
        ('גלעד רונן אמר: "הגשר ייפתח מחדש בעוד שבועיים".', "גלעד רונן"),
        ('"הדיון יימשך גם מחר בבוקר", הוסיף שר האוצר דניאל פז.', "דניאל פז"),
        ('"הגענו להסכם טוב עם ארה"ב ועם האו"ם", אמר מנכ"ל החברה עמית גורן לעיתונאים.', "עמית גורן"),
    ],
)
def test_in_hebrew_a_name_stands_beside_the_verb(text: str, speaker: str) -> None:
    assert direct(text, "he")[0][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        '"הגשר ייפתח מחדש בעוד שבועיים", אמר דובר העירייה.',
        '"הגשר ייפתח מחדש בעוד שבועיים", אמרו התובעים.',
        '"הגשר ייפתח מחדש בעוד שבועיים", סיפרה אחת הנשים.',
        '"הגשר ייפתח מחדש בעוד שבועיים", אמר השר שביקר במקום.',
        'החברה הישראלית אמרה: "הגשר ייפתח מחדש בעוד שבועיים".',
    ],
)
def test_in_hebrew_nobody_is_named_by_a_calling(text: str) -> None:
    assert {who for _, who in direct(text, "he")} == {None}


def test_what_stands_before_the_last_letter_of_a_hebrew_abbreviation_is_no_mark() -> None:
    assert direct('"צה"ל יישאר בארה"ב", אמר גלעד רונן.', "he") == [('צה"ל יישאר בארה"ב', "גלעד רונן")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("بهرام نوری گفت: «این پل دو هفته دیگر باز می‌شود.»", "بهرام نوری"),
        ("آقای نوری در نشست خبری تأکید کرد: «این پل دو هفته دیگر باز می‌شود.»", "نوری"),
        ("بهرام نوری، شهردار سمنان، به خبرنگاران گفت: «این پل دو هفته دیگر باز می‌شود.»", "بهرام نوری"),
        ("مریم صدیقی می گوید: «این پل دو هفته دیگر باز می‌شود.»", "مریم صدیقی"),
        ("صدیقی روز دوشنبه گفت این کار دشوار است و افزود: «این پل دو هفته دیگر باز می‌شود.»", "صدیقی"),
    ],
)
def test_in_persian_a_name_opens_the_sentence_of_the_verb(text: str, speaker: str) -> None:
    assert direct(text, "fa")[0][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "سخنگوی دولت گفت: «این پل دو هفته دیگر باز می‌شود.»",
        "وزیر راه افغانستان گفت: «این پل دو هفته دیگر باز می‌شود.»",
        "یک مقام ارشد اظهار داشت: «این پل دو هفته دیگر باز می‌شود.»",
        "پس از دیدار با بهرام نوری در پاسخ گفت: «این پل دو هفته دیگر باز می‌شود.»",
        "نمایشگاهی با عنوان «این پل دو هفته دیگر باز می‌شود» در سمنان تشکیل شد.",
    ],
)
def test_in_persian_nobody_is_named_by_an_office_or_a_heading(text: str) -> None:
    assert {who for _, who in direct(text, "fa")} <= {None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("सुरेश पाटिल ने कहा, “पुल दो हफ़्ते में फिर खुल जाएगा।”", "सुरेश पाटिल"),
        ("“पुल दो हफ़्ते में फिर खुल जाएगा,” मीना जोशी ने बताया।", "मीना जोशी"),
        ("नगर निगम के अध्यक्ष सुरेश पाटिल ने मंगलवार को कहा, “पुल दो हफ़्ते में फिर खुल जाएगा।”", "सुरेश पाटिल"),
        ("श्रीमती जोशी ने पूछा, “पुल कब तक फिर से खुल जाएगा?”", "जोशी"),
    ],
)
def test_in_hindi_a_name_stands_before_the_word_that_marks_the_subject(text: str, speaker: str) -> None:
    assert direct(text, "hi")[0][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "पुलिस ने कहा, “पुल दो हफ़्ते में फिर खुल जाएगा।”",
        "किसानों ने कहा, “पुल दो हफ़्ते में फिर खुल जाएगा।”",
        "सुरेश पाटिल ने कहा, “पुल जल्दी खुल जाएगा।”\nलेकिन हमने कहा, “पुल दो हफ़्ते में फिर खुल जाएगा।”",
    ],
)
def test_in_hindi_nobody_is_named_by_a_calling(text: str) -> None:
    assert direct(text, "hi")[-1][1] is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("박서준 시장은 “다리는 두 주 뒤에 다시 열린다”고 말했다.", "박서준"),
        ("“다리는 두 주 뒤에 다시 열린다”라고 윤지혜 대표가 밝혔다.", "윤지혜"),
        ("윤 대표는 기자들에게 “다리는 두 주 뒤에 다시 열린다”고 강조했다.", "윤"),
    ],
)
def test_in_korean_an_ending_marks_who_spoke(text: str, speaker: str) -> None:
    assert direct(text, "ko")[0][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "관계자는 “다리는 두 주 뒤에 다시 열린다”고 말했다.",
        "그는 “다리는 두 주 뒤에 다시 열린다”고 말했다.",
        "박서준 시장은 “다리는 두 주 뒤에 다시 열린다”는 책을 읽었다.",
    ],
)
def test_in_korean_nobody_is_named_by_a_calling(text: str) -> None:
    assert {who for _, who in direct(text, "ko")} <= {None}


def test_who_goes_on_is_whoever_spoke_before() -> None:
    text = "بهرام نوری گفت: «این پل دو هفته دیگر باز می‌شود.»\nاو افزود: «هزینه آن را شهرداری می‌پردازد.»"
    assert [who for _, who in direct(text, "fa")] == ["بهرام نوری", "بهرام نوری"]
    text = "박서준 시장은 “다리는 두 주 뒤에 다시 열린다”고 말했다.\n그는 “비용은 시가 낸다고 약속한다”고 덧붙였다."
    assert [who for _, who in direct(text, "ko")] == ["박서준", "박서준"]
