"""Conversations as files hold them: labels in lines of their own are part of the text."""

import pytest

from searchapp.reading.read import read_bytes


@pytest.mark.parametrize("label", ["{}:", "{}: (0{}:20)", "{}  0:{}0"])
def test_names_in_lines_of_their_own_stay_above_what_is_said(label: str) -> None:
    said = [
        (
            "Judy Woodford",
            "Good evening. The ferry is back, and we have two guests to talk about what it means for us.",
        ),
        ("Ida Lund", "It is good to be with you, Judy. I have waited for this ferry for seven years."),
        ("Carl Berg", "So have I, and I believe that we all are glad to have it back in the harbour."),
        ("Judy Woodford", "Carl Berg, let me start with you. How did you cross the bay in these years?"),
        ("Carl Berg", "Well, I did not. I stayed where I was, and my sister came to see me by train."),
        ("Judy Woodford", "Thank you both for coming in tonight. We will see how long it lasts."),
    ]
    blocks = [f"{label.format(name, at)}\n\n{words}" for at, (name, words) in enumerate(said)]
    text = "\n\n".join(["What the ferry means for Harrow", *blocks])
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert [(quote.speaker, quote.text) for quote in article.quotes] == said


def test_headings_with_a_colon_make_no_conversation() -> None:
    parts = ("Ingredients", "Method", "Serving", "Storage")
    blocks = [
        f"{part}:\n\nTake two pounds of herring and leave them in salt over night, as my mother did." for part in parts
    ]
    (article,) = read_bytes("\n\n".join(["How to salt herring", *blocks]).encode(), "a.txt").articles
    assert not article.quotes
