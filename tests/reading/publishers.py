"""A page with its head and foot, and who published it, for the tests of outlets."""

from searchapp.reading.outlets.outlets import shipped_outlets
from searchapp.reading.outlets.publishing import Published, published
from searchapp.reading.pages.page import HtmlFacts, Layout, Page, lines_of

PARAGRAPH = (
    "The ministers met behind closed doors and agreed to send a joint mission to the border region, where "
    "thousands of people have been waiting for food and medicine since the roads were cut off by the fighting."
)


def read(head: list[str], body: list[str], foot: list[str] = [], facts: HtmlFacts | None = None) -> Published:  # noqa: B006
    """What is read from a page whose first line of `head` is its title unless it says otherwise."""
    text = "\n\n".join([*head, *body, *foot])
    page = Page("page.txt", text, lines_of(text), facts)
    first = len(head)
    return published(
        page, Layout(tuple(range(first, first + len(body))), first - 1 if head else None), shipped_outlets()
    )
