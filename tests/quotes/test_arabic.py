"""Arabic speakers, whose verb stands first and whose names have no capitals."""

import pytest

from tests.quotes.told import direct


def test_an_arabic_source_ends_before_what_is_said() -> None:
    text = "وأضاف كريم سالم أن العمل سيبدأ غدا، وقال: “كل شيء جاهز في المدينة منذ أمس”."
    assert {who for _, who in direct(text, "ar")} <= {"كريم سالم", None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال كريم سالم في مؤتمر صحافي: «نحن نريد حلاً عادلاً للمدينة».", "كريم سالم"),
        ("«لا أحد يريد الحرب في هذه المنطقة»، قال كريم سالم للتلفزيون الرسمي.", "كريم سالم"),
        ("وأضافت ليلى منصور خلال لقاء مع الصحافيين: «لن نوقع على أي اتفاق اليوم».", "ليلى منصور"),
    ],
)
def test_where_and_to_whom_it_was_said_is_no_part_of_an_arabic_name(text: str, speaker: str) -> None:
    assert [who for _, who in direct(text, "ar")] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "وقال عميد الكلية، في جامعة النهر، د. محمد بابكر، إن الكلية “باشرت في تشرين دورة تدريبية”، مشيراً إلى أن "
            "الدورة “تقام بناءً على طلب المديرية العامة”.",
            "محمد بابكر",
        ),
        ("وأوضح سامي منصور، أن الورشة تهدف أيضاً إلى “وضع هيكل تنظيمي لكل درس”.", "سامي منصور"),
        (
            "قال الوزير سامح النجار: «إن البلاد بخير هذا العام». وأضاف النجار أن «الحوار هو الطريق الوحيد إلى الحل».",
            "سامح النجار",
        ),
        ("“الجسر سيفتح قبل نهاية العام الحالي”، بحسب ما قال رئيس البلدية هادي منصور.", "هادي منصور"),
        ("من جانبه قال مدير معهد البحار، إن الاتفاقية “مبادرة رائعة توجت التعاون بين البلدين”.", "معهد البحار"),
    ],
)
def test_an_arabic_verb_gives_its_subject_all_marked_words_behind_it(text: str, speaker: str) -> None:
    assert {who for _, who in direct(text, "ar")} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "وقال الوزير إن «الحوار هو الطريق الوحيد إلى الحل».",
        "وقال باحثون وأكاديميون إن «الحوار هو الطريق الوحيد إلى الحل».",
        "تحت عنوان “نموذج فريد في التعليم التطبيقي المشترك” عقدت الندوة يوم الأحد.",
    ],
)
def test_an_arabic_title_or_many_are_nobody(text: str) -> None:
    assert {who for _, who in direct(text, "ar")} <= {None}
