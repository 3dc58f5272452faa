"""The names of encodings: those that files declare, and those that a user sets."""

import codecs

_OF_PROGRAMS = frozenset(("undefined", "idna", "punycode", "unicode-escape", "raw-unicode-escape"))
"""Codecs of Python that it calls encodings of text, for names of hosts and for programs."""


def text_encoding(label: str) -> str | None:
    """The Python name of the encoding that `label` names; None where it names none that texts are saved in."""
    try:
        codec = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    return codec.name if codec._is_text_encoding and codec.name not in _OF_PROGRAMS else None
