"""How the tests of reading read text that holds one article."""

from searchapp.article import Article
from searchapp.reading.read import read_bytes


def read(*lines: str) -> Article:
    """The one article of a text file with these lines."""
    (article,) = read_bytes("\n".join(lines).encode(), "page.txt").articles
    return article
