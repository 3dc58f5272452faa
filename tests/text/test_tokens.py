"""Words: what is one, what is the same one, and what has the same stem."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from searchapp.text.folding import fold
from searchapp.text.shingles import plain_hashes, word_hashes
from searchapp.text.tokens import FORM_LIMIT, Piece, cut, forms, readings, spelt_words, stem, tokens

TEXTS = st.text(st.sampled_from("aB-'’. \n.U.S.éıİёЙ北京l'«»\u00adø١०ค้хx1ʼ-") | st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("won’t won't", ["won't", "won't"]),
        ("U.S. and US", ["us", "and", "us"]),
        ("J.F.Kennedy", ["jf", "kennedy"]),
        ("co-operation", ["co", "operation"]),
        ("L’homme d'Artagnan qu'il dell’arte", ["l", "homme", "d", "artagnan", "qu", "il", "dell", "arte"]),
        ("O'Brien", ["o'brien"]),
        ("İstanbul ISPARTA ısparta Erdoğan", ["istanbul", "isparta", "isparta", "erdogan"]),
        ("Ёлка ещё Лавро́в йод її", ["елка", "еще", "лавров", "йод", "її"]),
        ("Łukasz Ærø STRASSE straße", ["lukasz", "aero", "strasse", "strasse"]),
        ("e\u0301te\u0301 été", ["ete", "ete"]),
        ("co\u00adoperate می\u200cخواهم", ["cooperate", "ميخواهم"]),
        ("北京大学", ["北", "京", "大", "学"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("foo_bar @tass #Syria", ["foo", "bar", "tass", "syria"]),
        ("«слово»—да", ["слово", "да"]),
        ("sputniknews.com", ["sputniknews", "com"]),
        ("2017-01-25 3.5%", ["2017", "01", "25", "3", "5"]),
        ("", []),
        ("… — !", []),
    ],
)
def test_a_text_is_read_as_words(written: str, read: list[str]) -> None:
    assert forms(written) == read


@pytest.mark.parametrize(
    ("written", "joined", "parts"),
    [
        ("co-operation", "cooperation", 2),
        ("al‑Nusra", "alnusra", 2),
        ("MH-17", "mh17", 2),
        ("Da’esh", "daesh", 1),
    ],
)
def test_parts_remember_the_whole(written: str, joined: str, parts: int) -> None:
    first = tokens(written)[0]
    assert (first.joined, first.parts) == (joined, parts)


def test_dates_and_long_chains_are_not_joined() -> None:
    assert not any(token.joined for token in tokens("2017-01-25 a-b-c-d-e-f Russia's won't"))


def test_a_typed_word_is_read_every_way_it_may_be_written() -> None:
    assert readings("al-Nusra") == (
        (Piece("al", "al"), Piece("nusra", "Nusra")),
        (Piece("alnusra", "alNusra"),),
    )
    assert readings("Da'esh")[1] == (Piece("daesh", "Daesh"),)
    assert readings("U.S.") == ((Piece("us", "U.S."),),)
    assert readings("?!") == ()


@pytest.mark.parametrize(
    ("language", "together"),
    [
        ("en", "attack attacks attacked attacking"),
        ("en", "Russia Russia's RUSSIA’S"),
        ("ru", "Лавров Лаврова Лаврову Лавровым Лаврове"),
        ("ru", "Захарова Захаровой Захарову"),
        ("ru", "Медведев Медведева Медведевым"),
        ("es", "declaración declaraciones declaracion"),
        ("tr", "Erdoğan Erdoğan'ın"),
        ("uk", "президент президента президенту президентом"),
        ("de", "Haus Häuser"),
        ("ko", "총리 총리는 총리가 총리에게 총리로부터"),
        ("ko", "발표 발표했다 발표했다고 발표하며 발표를"),
        ("ko", "전문가 전문가는 전문가들은"),
        ("he", "הסכם ההסכם וההסכם"),
        ("bg", "правителство правителството"),
        ("bg", "президент президентът президента"),
        ("mk", "министер министерот"),
        ("sk", "vláda vlády vládou"),
        ("ms", "menteri menterinya"),
        (None, "report reports"),
        (None, "Сирия Сирии"),
    ],
)
def test_inflected_forms_share_a_stem(language: str | None, together: str) -> None:
    assert len({stem(word, language) for word in together.split()}) == 1


@pytest.mark.parametrize("called", ["English", "eng", "EN-us", "en_GB.UTF-8", "english (US)", "British English"])
def test_inflected_forms_share_a_stem_whatever_their_language_is_called(called: str) -> None:
    assert stem("attacks", called) == stem("attacked", called) == stem("attacks", "en")


def test_different_words_keep_different_stems() -> None:
    assert stem("news", "en") != stem("new", "en")
    assert stem("слов", "ru") != stem("слева", "ru")
    assert stem("회의", "ko") != stem("회사", "ko")
    assert stem("북한", "ko") != stem("북미", "ko")


@given(TEXTS, st.integers(0, 12))
def test_so_many_tokens_are_the_first_of_all(text: str, limit: int) -> None:
    assert tokens(text, limit) == tokens(text)[:limit]


@given(TEXTS)
def test_spans_are_ordered_and_hold_their_forms(text: str) -> None:
    found = tokens(text)
    assert [token.form for token in found] == forms(text)
    ends = 0
    for token in found:
        assert ends <= token.start < token.end <= len(text)
        assert token.form
        ends = token.end


@pytest.mark.parametrize("plane", range(3))
def test_every_character_is_folded_at_once(plane: int) -> None:
    letters = [chr(code) for code in range(plane << 16, plane + 1 << 16) if not 0xD800 <= code < 0xE000]
    assert [letter for letter in letters if fold(fold(letter)) != fold(letter)] == []


@given(TEXTS)
@example("ﮎﻼﯼ")  # letters of Arabic as they were printed, each form a character
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(TEXTS, max_size=4))
def test_white_space_parts_texts(parts: list[str]) -> None:
    assert forms(" ".join(parts)) == [form for part in parts for form in forms(part)]


@pytest.mark.parametrize("hostile", ["a-", "un'", "a.", "'", "a\u0301", "北", "\u00ad", "a'"])
def test_hostile_text_is_read_in_one_pass(hostile: str) -> None:
    text = hostile * (250_000 // len(hostile))
    assert all(len(token.form) <= FORM_LIMIT for token in tokens(text))


_SIGNS = st.text("abéßŉΣςЁё\u0301İı½ªﬁåعש中ก'’«.-_1", min_size=1, max_size=7)


@given(st.lists(_SIGNS, max_size=9))
@example(["«Москва»,", "İstanbul", "école", "ΟΔΟΣ", "ŉ", "d’un", "1.5", ""])
def test_words_that_are_folded_together_are_those_that_are_cut_one_by_one(chunks: list[str]) -> None:
    for chunk, found in zip(chunks, spelt_words(chunks), strict=True):
        if found is not None:
            (token,) = cut(chunk)
            assert (token.form, token.joined, chunk[token.start : token.end].lower()) == (found[0], "", found[1])
            assert word_hashes(chunk) == list(plain_hashes([found[1]]))


def test_words_of_other_alphabets_are_folded_together() -> None:
    assert spelt_words(["«Москва»,", "Élysée", "中国", "d’un"]) == [("москва",) * 2, ("elysee", "élysée"), None, None]
