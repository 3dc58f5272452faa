"""English words that look like verbs of saying and say nothing."""

import pytest

from tests.quotes.told import indirect, quotes

_KNOWN = "Ann Berg and Karl Lund met in Oslo.\n"


@pytest.mark.parametrize(
    "text",
    [
        "They have a son called Ronnie, 4, and a daughter named Pia, 1.",
        "He lives in a village called Mill Lane and works in a bar named Rex.",
        "She paid a firm called Norcorp Holdings, which builds yards.",
        "A lawsuit filed by a former clerk named Bo Holm came late.",
    ],
)
def test_what_somebody_is_called_is_not_said(text: str) -> None:
    assert quotes(text) == []


def test_whoever_is_called_so_can_say_something() -> None:
    assert indirect(f"{_KNOWN}A man named Karl Lund said it was late.") == [("it was late", "Karl Lund")]
    assert indirect("A critic called Berg a liar.") == [("Berg a liar", None)]


@pytest.mark.parametrize(
    "text",
    [
        "With April’s flash GDP estimate signalling a gain, the bank waits.",
        "Her now-defunct blog The Tig gave a touching insight.",
        "Why do harbour forecasts matter?",
        "How did their claims get there?",
        "She wore it with pointed pumps, a scarf and a belt.",
        "He folded the thing up and put it away until spring.",
        "It is less useful for drying, say, towels.",
        "When he agreed, she fled and phoned police.",
        "Even when an officer first called, Lund shrugged off the smell.",
        "After the sale was announced, the yard shut.",
    ],
)
def test_nobody_says_anything(text: str) -> None:
    assert quotes(_KNOWN + text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Although there were no other people reported, Berg said police would stay.", "police would stay"),
        ("Berg, who rose by bringing damage claims, said it was possible.", "it was possible"),
        ("Critics of the plan argue that it was possible.", "it was possible"),
        ("The two admit that it was possible.", "it was possible"),
        ("Berg’s most explosive claim is that it was possible.", "is that it was possible"),
        ("As Berg said, it was possible.", "it was possible"),
    ],
)
def test_what_is_said_beside_them_is_found(text: str, said: str) -> None:
    assert [words for words, _ in indirect(_KNOWN + text)] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "If all goes according to plan, the three yards will open in May.",
        "It will be built according to law.",
        "Norcorp made record profits in May, as its owners hoped.",
        "You'll want a tent with layers.",
        "Which is to say this tent is roomy.",
        "This is not to say it’s all fun and games.",
        "It’s worth considering these points.",
        "The show, called the Harbour Fair, was set to end.",
    ],
)
def test_turns_of_phrase_say_nothing(text: str) -> None:
    assert [quote.text for quote in quotes(text) if quote.cue and quote.cue.text != "hoped"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Oman is often called the “Harbour of the whole Middle East,” and the country is neutral.",
        "The deal cannot be portrayed simply as “big coal against virtuous wind and sun.”",
        "The yard was described as “the worst place in all of Marlow” last year.",
    ],
)
def test_what_somebody_is_called_is_not_theirs(text: str) -> None:
    assert [quote.speaker for quote in quotes(text) if quote.kind != "indirect"] == [None]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The controversy over the storyline on the Norcorp attack underscores the state of the yard.", "attack"),
        ("“It was late,” said Ann Berg, founder of the Norwegian brand Gunja Mill.", "brand"),
        ("Critics of the Norcorp claim that it was late were there.", "claim"),
        ("He worked on the Norcorp report that the yard had to close.", "report"),
    ],
)
def test_a_noun_behind_an_article_and_a_name_is_no_verb(text: str, cue: str) -> None:
    assert all(quote.cue is None or quote.cue.text != cue for quote in quotes(_KNOWN + text))
