"""The code of a language, whatever it is called."""

import pytest

from searchapp.text.languages import code_of_language, shared_language


@pytest.mark.parametrize(
    ("code", "called"),
    [
        ("en", "en EN-us en_GB eng English ENGLISH"),
        ("de", "de deu ger German Deutsch de-AT"),
        ("ru", "ru rus Russian русский РУССКИЙ"),
        ("fr", "fr fra fre French français"),
        ("sr", "sr-Latn-RS srp Serbian"),
        ("he", "he heb iw Hebrew עברית"),
        ("zh", "zh-Hans zho cmn Chinese 中文"),
        ("nb", "nb nob Bokmål"),
        ("az", "az aze Azerbaijani"),
    ],
)
def test_a_code_a_tag_and_a_name_are_one_language(code: str, called: str) -> None:
    assert {code_of_language(name) for name in called.split()} == {code}


def test_a_language_is_told_among_other_words() -> None:
    assert code_of_language("Brazilian Portuguese") == "pt"
    assert code_of_language("Chinese (Simplified)") == "zh"


def test_a_country_behind_a_code_is_no_language() -> None:
    assert code_of_language("azb-AZ") == "azb"
    assert code_of_language("gsw-DE") == "gsw"


def test_what_is_not_known_stays_as_it_is() -> None:
    assert code_of_language("Klingon") == "klingon"
    assert code_of_language("yo") == "yo"
    assert code_of_language("-") == "-"


@pytest.mark.parametrize(
    ("called", "shared"),
    [
        (("en", "English", "en-GB"), "en"),
        (("español", "spa"), "es"),
        (("en", "ru"), None),
        (("en", None), None),
        ((None, None), None),
    ],
)
def test_texts_share_a_language_however_each_calls_it(called: tuple[str | None, ...], shared: str | None) -> None:
    assert shared_language(called) == shared
