"""The headline as the place where an article names whom its text knows by a surname, an office or a pronoun alone:
Olav Holm warns of a cold winter ¶ “It will be cold,” Holm said."""

from searchapp.article import Span
from searchapp.patterns import compiled
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.names.given_names import given_names

_FULL_NAME = compiled(r"(?=\b([A-ZÀ-ÞА-ЯЁ][\w’'-]+)\s([A-ZÀ-ÞА-ЯЁ][\w’'-]+)\b)")
# these are small in a headline in which every other word has a capital
_SMALL = word_set("from with over after into about against that amid before during under between without than")
_LEAST_LETTERS = 4


def with_headline(text: str, spans: list[Span], title: str | None) -> tuple[str, list[Span]]:
    """The text with its headline behind it, and where that stands; nowhere if the headline names nobody in full, or
    only people whom the text names so as well, or is one in which all words have capitals."""
    if not title or not any(len(word) >= _LEAST_LETTERS and word.islower() for word in set(title.split()) - _SMALL):
        return text, []
    known = given_names()
    names = [f"{given} {surname}" for given, surname in _FULL_NAME.findall(title) if given in known]
    body = [text[slice(*span)] for span in spans] if names else []
    if all(any(name in paragraph for paragraph in body) for name in names):
        return text, []
    return f"{text}\n\n{title}", [Span(len(text) + 2, len(text) + 2 + len(title))]
