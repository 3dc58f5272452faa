"""The tokens of a text cut at once are those that the common analysis finds one by one."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from searchapp.query.cutting import cut
from searchapp.query.forms import TokenTest, token_tests
from searchapp.query.kinds import AROUND, BASE, CODE, KIND_OF, PARTING, SPACE, kinds
from searchapp.query.patterns import compile_pattern
from searchapp.query.places import phrase
from searchapp.query.stream import Stream
from searchapp.query.tree import Exact, Fuzzy, Leaf, Phrase, Regex, Wildcard, Word
from searchapp.text.folding import fold
from searchapp.text.tokens import Token, readings, tokens

_PIECES = [
    "cooperation",
    "co-operation",
    "co‑operation",
    "U.S.",
    "US",
    "won’t",
    "won't",
    "wont",
    "Da'esh",
    "Daesh",
    "d'Esh",
    "café",
    "CAFE",
    "café",
    "naïve",
    "Straße",
    "strasse",
    "l'homme",
    "homme",
    "Лавров",
    "Лаврова",
    "ЛАВРОВУ",
    "Ёлка",
    "елка",
    "terrorist",
    "terrorists",
    "TERRORISM",
    "anti-terrorist",
    "“terrorist”",
    "(terror)",
    "а.б",
    "x.y.z",
    "İstanbul",
    "istanbul",
    "ISTANBUL",
    "soft-\nhyphen",
    "soft¬\nhyphen",
    "â€œMÃ¼llerâ€™s",
    "StraÃŸe",
    "cafÃ©",
    "Â",
    "SeÃ±or",
    "MarÃ\u00ada",
    "soft\u00ad\n  hyphen",
    "soft\xadhyphen",
    "softhyphen",
    "zero\u200dwidth",
    "foo_bar",
    "10:30",
    "e.g.",
    "日本語",
    "ｆｕｌｌ",
    "full",
    "ﬁne",
    "fine",
    "—dash—",
    "a—b",
    "...",
    "al-Nusra",
    "alNusra",
    "Nusra",
    "²",
    "x²",
    "٣",
    "can’t-miss",
    "rock`n`roll",
    "O’Brien",
    "O'Briens",
    "ǅ",
    "Ångström",
    "déjà",
    "DÉJÀ",
    "Мой",
    "Ґанок",
    "œuvre",
    "ŁÓDŹ",
    "IIİ",
]
_GAPS = [" ", " ", "\n", "-\n", "¬\n", "\u00ad\n", "-\n  ", "\n\n", "\u00a0", "\t", "-", "", ".", "’", "\x1c", "\x85"]

_REGULAR = "Of regular words, and so on: a text that is long enough, " * 6

texts = st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from(_GAPS)), max_size=25).map(
    lambda pairs: "".join(piece + gap for piece, gap in pairs)
)
typed = st.sampled_from([piece for piece in _PIECES if readings(piece)])
leaves = st.one_of(
    typed.map(Word),
    typed.map(Exact),
    typed.map(lambda word: Wildcard(f"{word[:3]}*")),
    typed.map(lambda w: Wildcard(f"*{w[-3:]}")),
)


def _told(text: str, leaf: Leaf, language: str | None) -> list[tuple[int, int]]:
    """The spans of a leaf, token by token."""
    cut = tokens(text)
    found = set()
    for run in token_tests(leaf, language):
        for at in range(len(cut) - len(run) + 1):
            pairs = list(zip(run, cut[at:], strict=False))
            if all(test.accepts(one.form, text[one.start : one.end]) for test, one in pairs):
                found.add((cut[at].start, pairs[-1][1].end))
            if len(run) == 1 and cut[at].joined and run[0].accepts(cut[at].joined, cut[at].joined):
                found.add((cut[at].start, cut[at + cut[at].parts - 1].end))
    return sorted(found)


@settings(max_examples=300)
@given(st.one_of(texts, st.text(max_size=40)), leaves, st.sampled_from(["en", "ru", "fr", "tr", "de", None]))
def test_a_leaf_is_found_where_its_tokens_are(text: str, leaf: Leaf, language: str | None) -> None:
    for whole in (text, f"{text} {_REGULAR}{text}"):
        stream = Stream(whole, language)
        seen = stream.seen(leaf)
        assert seen is None or list(seen) == _told(whole, leaf, language)
        assert list(stream.spans_of(stream.found(leaf))) == _told(whole, leaf, language)


@settings(max_examples=300)
@given(st.one_of(texts, st.text(max_size=40)), st.lists(leaves, min_size=2, max_size=3), st.sampled_from(["en", None]))
def test_a_phrase_that_is_seen_without_cutting_stands_there(text: str, parts: list[Leaf], language: str | None) -> None:
    for whole in (text, f"{text} {_REGULAR}{text}"):
        stream = Stream(whole, language)
        seen = stream.seen(Phrase(tuple(parts)))
        assert seen is None or list(seen) == list(stream.spans_of(phrase(Phrase(tuple(parts)), stream)))


@settings(max_examples=400)
@given(texts, leaves, st.sampled_from(["en", "ru", None]))
def test_a_long_text_cut_at_once_has_the_tokens_of_one_cut_word_by_word(
    text: str, leaf: Leaf, language: str | None
) -> None:
    whole = f"{text} {_REGULAR}{text}"
    found = cut(whole)
    told = tokens(whole)
    assert list(zip(found.starts.tolist(), found.ends.tolist(), strict=True)) == [(one.start, one.end) for one in told]
    assert found.joined == [(at, one.joined, one.parts) for at, one in enumerate(told) if one.joined]
    for test in [test for run in token_tests(leaf, language) for test in run]:
        assert found.passing(test).tolist() == _passing(told, whole, test)


def _passing(told: list[Token], text: str, test: TokenTest) -> list[int]:
    return [at for at, one in enumerate(told) if test.accepts(one.form, text[one.start : one.end])]


@pytest.mark.parametrize(
    "leaf",
    [
        *(Word("the"), Word("Laws"), Exact("of"), Exact("café"), Wildcard("t?e"), Wildcard("*o*"), Wildcard("*")),
        *(Fuzzy("coperation", 2), Regex("(т|l)[аa].*"), Regex("laws?|[^e]+|of"), Regex("toe|laws?|th(e|en)")),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", None])
def test_words_that_recur_thousands_of_times_are_all_found(leaf: Leaf, language: str | None) -> None:
    recurring = ["the", "then", "Toe,", "of", "law", "laws", "lawful", "«та»", "Café", "cafes", "déjà", "Cooperations"]
    text = " ".join([*_PIECES, *recurring] * 700)
    [[test]] = token_tests(leaf, language)
    assert cut(text).passing(test).tolist() == _passing(tokens(text), text, test)


def test_a_regular_letter_folds_to_its_base() -> None:
    for letter, kind in KIND_OF.items():
        base = fold(letter)
        assert (chr(CODE[kind]), letter.lower(), KIND_OF[base]) == (letter, letter, BASE[kind])
        for written in {letter, letter.upper()} if letter.upper().lower() == letter else {letter}:
            assert kinds(written + "ж")[AROUND] == kind
            assert [(one.form, one.joined) for one in tokens(f"x{written}x")] == [(f"x{base}x", "")]


def test_every_sign_parts_words_and_chunks_as_the_common_analysis_says() -> None:
    for code in range(0x3100):
        sign = chr(code)
        kind = kinds(f"а{sign}")[AROUND + 1]
        assert (kind == SPACE) == sign.isspace(), hex(code)
        if kind == PARTING:
            assert [one.form for one in tokens(f"a{sign}b c{sign}")] == ["a", "b", "c"], hex(code)


_ALTERNATIVES = st.lists(
    st.lists(
        st.sampled_from(["a", "b", "É", "ab?", "b+", "a*", "(a|b)", "[^a|]", "[b|]", "\\w", "a{0,2}", ".", "(b|ab)?"]),
        max_size=3,
    ),
    min_size=1,
    max_size=3,
).map(lambda parts: "|".join("".join(part) for part in parts))


@settings(max_examples=300)
@given(_ALTERNATIVES, st.lists(st.text("abe", min_size=1, max_size=4), max_size=20))
def test_whatever_a_pattern_matches_begins_as_is_read_off_it(pattern: str, forms: list[str]) -> None:
    assume(pattern)
    starts, matches, *_ = compile_pattern(Regex(pattern))
    for form in forms:
        assert not matches(form) or not starts or form.startswith(starts)
