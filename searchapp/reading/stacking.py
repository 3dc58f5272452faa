"""Articles of one file that were each read by themselves: its text is theirs one below another."""

from collections.abc import Sequence

from searchapp.article import PARAGRAPH_BREAK, Article
from searchapp.reading.articles import placed


class Stack:
    """The articles of a file so far, with their places in its text."""

    def __init__(self) -> None:
        self.articles: list[Article] = []
        self._texts: list[str] = []
        self._at = 0

    @property
    def text(self) -> str:
        """The text of the file."""
        return PARAGRAPH_BREAK.join(self._texts)

    def add(self, text: str, articles: Sequence[Article]) -> tuple[Article, ...]:
        """Put the articles of a text below the others, and give them as they stand there; a text without any is left
        out."""
        if not articles:
            return ()
        stacked = tuple(placed(one, len(self.articles) + place, self._at) for place, one in enumerate(articles, 1))
        self.articles += stacked
        self._texts.append(text)
        self._at += len(text) + len(PARAGRAPH_BREAK)
        return stacked
