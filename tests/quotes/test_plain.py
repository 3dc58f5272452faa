"""Spaces of a fixed width and signs that are not seen, which typesetters put into names and inside marks."""

import random
import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.article import Span
from searchapp.quotes.attribute import attribute
from searchapp.quotes.plain import plain
from searchapp.reading.read import read_bytes

_VOTE = """Council puts the tram off

Harbour Post, 4 March 2021

The council of Marlow put the tram off on Monday, and few of those who came to the town hall were glad of it.

“We will vote on it in May,” said Anna Berg, the mayor. Mr. Holm of the tram company said that the rails were bought.

According to Commissioner Ned Holm, the work would take two years. “It is too dear,” Berg added. “We wait.”
"""
_PORT = """Le port attend son vote

Le conseil de la ville s’est réuni lundi soir pour parler du tramway, et la salle était pleine jusqu’aux portes.

« Nous voterons en mai », a déclaré Claire Aubry, la maire. M. Martel a ajouté que les rails étaient achetés.

Selon Luc Martel, directeur de la société, les travaux dureront deux ans. « C’est trop cher », a dit Mme Aubry.
"""
_CITY = """Городской совет отложил решение

Городской совет отложил решение о трамвае до мая, и в зале было много недовольных горожан.

«Мы проголосуем в мае», — заявил Сергей Иванович Дроздов. Позже Дроздов сказал, что рельсы уже куплены.

По словам А. П. Орловой, работы займут два года. «Это слишком дорого», — добавила Орлова.
"""
_SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"


@pytest.mark.parametrize("text", [_VOTE, _PORT, _CITY], ids=["English", "French", "Russian"])
@pytest.mark.parametrize("space", [*_SPACES, _SPACES], ids=["no-break", "narrow", "thin", "mixed"])
def test_who_says_what_does_not_hang_on_the_width_of_spaces(text: str, space: str) -> None:
    draw = random.Random(7)
    set_otherwise = "".join(draw.choice(space) if sign == " " and draw.random() < 0.4 else sign for sign in text)
    (plain,) = read_bytes(text.encode(), "a.txt").articles
    (wide,) = read_bytes(set_otherwise.encode(), "a.txt").articles
    assert len(plain.quotes) >= 4
    assert [(quote.start, quote.end, quote.kind, quote.speaker) for quote in wide.quotes] == [
        (quote.start, quote.end, quote.kind, quote.speaker) for quote in plain.quotes
    ]
    assert [speaker.name for speaker in wide.speakers] == [speaker.name for speaker in plain.speakers]
    assert (wide.title, wide.author, wide.date and wide.date.value) == (
        plain.title,
        plain.author,
        plain.date and plain.date.value,
    )


def test_the_words_of_a_quote_stay_as_they_are_printed() -> None:
    text = _VOTE.replace("vote on", "vote\N{NO-BREAK SPACE}on")
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert "We will vote\N{NO-BREAK SPACE}on it in May," in [quote.text for quote in article.quotes]


@pytest.mark.parametrize("name", ["Sandons Allaho", "Hier Aubry", "Lundi Martel"])
def test_a_name_behind_a_word_that_opens_a_sentence_is_read_whatever_space_parts_them(name: str) -> None:
    text = _PORT + f"\n{name}\N{NO-BREAK SPACE}Akbar s’en va. {name.replace(' ', chr(0xA0))} reste.\n"
    reading = read_bytes(text.encode(), "a.txt")
    assert reading.error is None
    assert reading.articles[0].quotes


def says_the_same(text: str, odd: str, seen: Callable[[str], str]) -> None:
    """That an odd text, whose words look as `seen` tells, has the quotes of the text, each at its place."""
    (plain,) = read_bytes(text.encode(), "a.txt").articles
    (signed,) = read_bytes(odd.encode(), "a.txt").articles
    found = [(seen(quote.text), quote.kind, quote.speaker) for quote in signed.quotes]
    assert found == [(quote.text, quote.kind, quote.speaker) for quote in plain.quotes]
    for quote in signed.quotes:
        assert odd[quote.start : quote.end] == quote.text
        for mention in (quote.source, quote.cue):
            assert mention is None or odd[mention.start : mention.end] == mention.text


_UNSEEN = {
    "soft hyphens": lambda word: word[:3] + "\N{SOFT HYPHEN}" + word[3:] if word.isalpha() and len(word) > 5 else word,
    "zero width": lambda word: word + "\N{ZERO WIDTH SPACE}",
    "before marks": lambda word: "\N{ZERO WIDTH SPACE}" + word if word[0] in "“«" else word,
    "direction": lambda word: word + "\N{LEFT-TO-RIGHT MARK}" if word[-1] in ".,”»" else word,
    "accents apart": lambda word: unicodedata.normalize("NFD", word),
    "ligatures": lambda word: word.replace("fi", "\N{LATIN SMALL LIGATURE FI}"),
}


@pytest.mark.parametrize("text", [_VOTE, _PORT, _CITY], ids=["English", "French", "Russian"])
@pytest.mark.parametrize("sign", _UNSEEN)
def test_signs_that_nobody_sees_change_nothing_of_who_says_what(text: str, sign: str) -> None:
    def seen(words: str) -> str:
        bare = re.sub("[\u00ad\u200b\u200e]", "", unicodedata.normalize("NFC", words))
        return bare.replace("\N{LATIN SMALL LIGATURE FI}", "fi")

    odd = "\n".join(" ".join(map(_UNSEEN[sign], line.split())) for line in text.split("\n"))
    says_the_same(text, odd, seen)


_LINKS = {
    "addresses": lambda word, number: f"{word} <https://post.example/{number}/a-story-of-the-day>",
    "Markdown": lambda word, number: f"[{word}](https://post.example/{number})",
    "Markdown with titles": lambda word, number: f'[{word}](https://post.example/{number} "Story {number}")',
    "numbers": lambda word, number: f"[{number}]{word}",
}


@pytest.mark.parametrize("text", [_VOTE, _PORT, _CITY], ids=["English", "French", "Russian"])
@pytest.mark.parametrize("marks", _LINKS)
def test_marks_of_links_change_nothing_of_who_says_what(text: str, marks: str) -> None:
    def seen(words: str) -> str:
        bare = re.sub(r"[ \n]?<https[^>]*>|\]\([^()]*\)|\[\d+\]", "", words)
        return bare.lstrip("[").replace(" [", " ")

    count = iter(range(1, 1000))

    def linked(word: re.Match[str]) -> str:
        number = next(count)
        return str(_LINKS[marks](word[0], number)) if number % 3 == 0 else word[0]

    title, body = text.split("\n", 1)
    odd = title + "\n" + re.sub(r"(?<=[ ])[^\W\d_]{4,}(?=[ .,])", linked, body)
    says_the_same(text, odd, seen)


_PIECES = (
    "a",
    "b ",
    "“",
    "”",
    ".",
    "[1]",
    "[",
    "](https://a.b)",
    " <https://a.b/c>",
    "<mailto:a@b.c>",
    "\u00ad",
    "\n",
    " ",
)


@given(st.lists(st.sampled_from(_PIECES), max_size=30).map("".join))
def test_every_place_of_a_text_without_links_is_one_of_the_text_with_them(source: str) -> None:
    seen = plain(source)
    if seen is None:
        return
    assert "<https" not in seen.text
    for at, sign in enumerate(seen.text):
        begin, end = seen.printed(at, at + 1)
        assert sign in (source[begin:end], " ")


@given(st.text(alphabet="ab “”.\u00a0\u00ad\u200b\u0301eé\ufb01 ", max_size=40))
def test_every_place_of_a_plain_text_is_one_of_the_text_as_it_is(source: str) -> None:
    seen = plain(source)
    if seen is None:
        return
    before = Span(0, 0)
    for at, sign in enumerate(seen.text):
        begin, end = place = seen.printed(at, at + 1)
        # the letters of a ligature stand for one sign
        assert begin >= before.end or place == before
        assert begin < end <= len(source)
        assert sign == source[begin:end] or sign in unicodedata.normalize("NFKC", source[begin:end])
        (back,) = seen.spans([place])
        assert back.start <= at < back.end
        before = place
    assert seen.spans([Span(0, len(source))]) == (Span(0, len(seen.text)),)


@pytest.mark.parametrize(
    ("broken", "speaker", "said"),
    [
        ("“It is a long-\nterm plan,” said Ann Serra-\nMartins.", "Ann Serra-Martins", "It is a long-\nterm plan,"),
        ("„Wir gehen“, sagte Anna Meyer-\nLandau am Montag.", "Anna Meyer-Landau", "Wir gehen"),
        ("«Nous restons», a déclaré Jean-\nMarc Aubry lundi.", "Jean-Marc Aubry", "Nous restons"),
    ],
)  # fmt: skip
def test_a_word_broken_at_the_end_of_a_line_is_one_word(broken: str, speaker: str, said: str) -> None:
    language = {"“": "en", "„": "de", "«": "fr"}[broken[0]]
    found = attribute(broken, (Span(0, len(broken)),), language, None)
    assert [(quote.text, quote.speaker) for quote in found.quotes] == [(said, speaker)]
    for quote in found.quotes:
        assert broken[quote.start : quote.end] == quote.text


@pytest.mark.parametrize("symbol", ["<HBM.L>", "&lt;HBM>", "<HBM.O>"])
def test_the_symbol_of_a_firm_behind_its_name_is_no_part_of_it(symbol: str) -> None:
    text = (
        f"Harbour Mills Inc {symbol} said it had bought the old weir at Lower Marlow.\n\n"
        f"The price was not told. Orlow Water Co {symbol} said in a statement that it would not bid against Harbour "
        f"Mills {symbol}.\n"
    )
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert [quote.speaker for quote in article.quotes] == ["Harbour Mills Inc", "Orlow Water Co"]
    assert all(text[quote.start : quote.end] == quote.text for quote in article.quotes)
