"""Where words stand in a text."""

from collections.abc import Iterator


def stands(text: str, words: str) -> Iterator[int]:
    """The offset of each place in a text where these words stand, as printed and perhaps within longer ones."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def stands_whole(text: str, word: str) -> Iterator[int]:
    """The offset of each place in a text where a word stands that ends there; no pattern, for it would be another for
    every word."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if is_letter(text[end - 1]) != (end < len(text) and is_letter(text[end])):
            yield at
        at = text.find(word, at + 1)


def is_letter(sign: str) -> bool:
    """Whether a character can be of a word: a letter, a figure or `_`, as in a pattern."""
    return sign.isalnum() or sign == "_"
