import pytest

from searchapp.text.scripts import has_digit, is_latin


@pytest.mark.parametrize("text", ["in 2016", "٢٥ يناير", "२५ जनवरी", "２０１６年", "am 3. Mai – “kein Tag”"])
def test_digits_of_every_script_are_digits(text: str) -> None:
    assert has_digit(text)


@pytest.mark.parametrize("text", ["no number", "“no number” – she said…", "ни одной цифры", "یک روز", "一日", "x² ½ Ⅳ"])
def test_what_is_no_digit_is_none(text: str) -> None:
    assert not has_digit(text)


@pytest.mark.parametrize("text", ["", "plain", "Größe – “œuvre”…", "Ştefan Čapek’s"])
def test_letters_and_signs_of_latin_languages_are_latin(text: str) -> None:
    assert is_latin(text)


@pytest.mark.parametrize("text", ["один", "λόγος", "5 € 日本", "سلام"])
def test_what_has_other_letters_is_not_latin(text: str) -> None:
    assert not is_latin(text)
