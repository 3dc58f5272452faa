"""An article whose file has moved, so that it has another id, is known again by how it begins."""

from searchapp.article import Article
from searchapp.engine.engine import Engine
from searchapp.query.telling import candidates
from searchapp.text.tokens import forms

_FEWEST = 7
"""Words by which an article is known again at least: fewer are a phrase with which any may begin."""
_LIKELIEST = 10


def known_again(engine: Engine, words: str) -> Article | None:
    """The article that begins with these words; None where none does, or where they are too few to tell."""
    said = forms(words)
    if len(said) < _FEWEST:
        return None
    likeliest = engine.fetch([hit.row for hit in candidates(engine, Article("", "", None, words), _LIKELIEST)])
    return next((one for one in likeliest if forms(one.body[: 2 * len(words)])[: len(said)] == said), None)
