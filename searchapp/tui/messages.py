"""What workers report. Each carries the number of what was asked, so that a late answer is told from the newest."""

from textual.message import Message

from searchapp.article import Article
from searchapp.asked.question import Question
from searchapp.errors import SearchappError
from searchapp.hits import Highlights, Hit, Results
from searchapp.query.tree import Node
from searchapp.records import dataclass


@dataclass
class Found(Message):
    """A question was answered: the first page of hits and the facets."""

    number: int
    question: Question
    tree: Node
    results: Results


@dataclass
class Failed(Message):
    """A question could not be answered."""

    number: int
    question: Question
    error: SearchappError


@dataclass
class PageCame(Message):
    """A page of the hits of an answered question; None when it could not be had."""

    number: int
    offset: int
    hits: tuple[Hit, ...] | None


class KeysDue(Message):
    """What was typed ahead of an answer can be given to whom it is meant for."""


@dataclass
class Advice(Message):
    """What else could be asked: each line with the question behind it, None for a line that only says."""

    number: int
    heading: str
    lines: "tuple[AdviceLine, ...]"


@dataclass(frozen=True, slots=True)
class AdviceLine:
    """One thing that could be asked, with the number of articles that it finds if known."""

    words: str
    question: Question | None = None
    count: int | None = None


@dataclass
class ArticleCame(Message):
    """An article to read, with what of it matched; the error where it could not be had."""

    number: int
    place: int
    article: Article | None
    highlights: Highlights
    error: SearchappError | None = None
    tags: tuple[str, ...] = ()
