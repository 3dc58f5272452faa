"""Which lines of a page are title, author and body."""

from collections.abc import Sequence

from searchapp.reading.page import Layout, Page
from searchapp.reading.parts import Likelihood, likelihoods
from searchapp.reading.titles import line_of, stated_title
from searchapp.reading.traits import seen_together

_BODY_FROM = 0.4
"""Likelihood from which on a line is body: a line lost hurts a reader more than one too many."""

_TITLE_FROM = 0.05
_LONGEST_TITLE = 300


def layout_of(page: Page) -> Layout:
    """The parts of a page. A page in which nothing looks like a body is all body."""
    likely = likelihoods(seen_together(page.lines))
    body = set(page.kept or (index for index, line in enumerate(likely) if line.body > _BODY_FROM))
    body = body or set(range(len(page.lines)))
    title = _title(page, likely)
    body.discard(-1 if title is None else title)
    if not body:
        return Layout(body=tuple(range(len(page.lines))))
    return Layout(tuple(sorted(body)), title)


def _title(page: Page, likely: Sequence[Likelihood]) -> int | None:
    stated = stated_title(page.facts) if page.facts else None
    if stated is not None and (line := line_of(stated.value, page)) is not None:
        return line
    fitting = [
        (line.title, -index)
        for index, line in enumerate(likely)
        if line.title > _TITLE_FROM and len(page.lines[index].text) <= _LONGEST_TITLE
    ]
    return -max(fitting)[1] if fitting else None
