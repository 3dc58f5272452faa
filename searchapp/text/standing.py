"""Where words stand in a text."""

from collections.abc import Iterator


def stands(text: str, words: str) -> Iterator[int]:
    """The offset of each place in a text where these words stand, as printed and perhaps within longer ones."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))
