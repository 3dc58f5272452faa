"""Words that news uses one for another: `bought` and `acquired`, `rose` and `climbed`."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from searchapp.compare.spelling import ENGLISH, american
from searchapp.text.tokens import forms, stem

_TABLE = "synonyms.toml"


def stem_of(word: str, language: str | None) -> str:
    """The stem of a word in a language, the same for both spellings of an English one."""
    return stem(american(word.lower()) if language == ENGLISH else word, language)


@cache
def synonyms(language: str | None) -> Mapping[str, str]:
    """The stem that stands for each other stem of its group, in this language; none where no list is kept."""
    text = files(__package__).joinpath(_TABLE).read_text(encoding="utf-8")
    groups = (group.split() for group in tomllib.loads(text).get(language or "", ()))
    found: dict[str, str] = {}
    for group in groups:
        first, *others = (stem_of(form, language) for word in group for form in forms(word))
        found.update((other, first) for other in others if other != first)
    return found
