"""Finding words without cutting the whole text gives the same spans as cutting it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from searchapp.query.forms import token_tests
from searchapp.query.places import phrase
from searchapp.query.stream import Stream
from searchapp.query.tree import Exact, Leaf, Phrase, Wildcard, Word
from searchapp.text.tokens import readings, tokens

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
    "IIİ",
]
_GAPS = [" ", " ", "\n", "\n\n", "\u00a0", "\t", "-", "", ".", "’", "\x1c", "\x85"]

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


@settings(max_examples=600, deadline=None)
@given(st.one_of(texts, st.text(max_size=40)), leaves, st.sampled_from(["en", "ru", "fr", "tr", "de", None]))
def test_a_leaf_is_found_where_its_tokens_are(text: str, leaf: Leaf, language: str | None) -> None:
    told, quick, full = _told(text, leaf, language), Stream(text, language), Stream(text, language)
    assert quick.spans(leaf) == told
    assert sorted(full.span(run) for run in full.runs(leaf)) == told


@settings(max_examples=600, deadline=None)
@given(texts, st.lists(leaves, min_size=2, max_size=3), st.sampled_from(["en", "fr", None]))
def test_a_phrase_is_found_where_its_tokens_follow_each_other(
    text: str, parts: list[Leaf], language: str | None
) -> None:
    cut = Stream(text, language)
    quick = Stream(text, language).quick_phrase(parts)
    assert quick is None or quick == sorted(map(cut.span, phrase(Phrase(tuple(parts)), cut).listed()))


def test_the_parts_of_a_phrase_may_stand_in_compounds_and_between_signs() -> None:
    stream = Stream("The co-operation — of “the” states, of _the_ state. Of these: the co-operation's end", "en")
    found = stream.quick_phrase([Word("of"), Word("the"), Word("states")])
    assert [stream.text[start:end] for start, end in found or ()] == ["of “the” states", "of _the_ state"]
    found = stream.quick_phrase([Word("the"), Word("cooperation")])
    assert [stream.text[start:end] for start, end in found or ()] == ["The co-operation", "the co-operation's"]


@settings(max_examples=400, deadline=None)
@given(texts, leaves, st.sampled_from(["en", "ru", None]))
def test_a_long_text_cut_at_once_has_the_tokens_of_one_cut_word_by_word(
    text: str, leaf: Leaf, language: str | None
) -> None:
    whole = text + " of regular words, and so on." * 12 + " " + text
    cut = Stream(whole, language).cut
    told = tokens(whole)
    assert list(zip(cut.starts.tolist(), cut.ends.tolist(), strict=True)) == [(one.start, one.end) for one in told]
    assert cut.joined == [(at, one.joined, one.parts) for at, one in enumerate(told) if one.joined]
    for test in {test for run in token_tests(leaf, language) for test in run}:
        passing = [at for at, one in enumerate(told) if test.accepts(one.form, whole[one.start : one.end])]
        assert cut.passing(test).tolist() == passing


@pytest.mark.parametrize(
    "leaf", [Word("the"), Word("Laws"), Exact("of"), Wildcard("t?e"), Wildcard("*o*"), Wildcard("*")]
)
def test_words_that_recur_thousands_of_times_are_all_found(leaf: Leaf) -> None:
    text = " ".join([*_PIECES, "the", "then", "Toe,", "of", "law", "laws", "lawful", "«та»"] * 700)
    told = tokens(text)
    cut = Stream(text, "en").cut
    [[test]] = token_tests(leaf, "en")
    passing = [at for at, one in enumerate(told) if test.accepts(one.form, text[one.start : one.end])]
    assert cut.passing(test).tolist() == passing
