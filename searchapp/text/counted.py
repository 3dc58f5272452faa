"""Numbers of things, for readers."""


def counted(number: int, noun: str) -> str:
    """`1 article`, `1,200 articles`: a number with a noun that takes an s."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
