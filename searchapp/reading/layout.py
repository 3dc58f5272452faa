"""Which lines of a page are title, author and body."""

from searchapp.reading.page import Layout, Page


def layout_of(page: Page) -> Layout:
    """The parts of a page."""
    if page.kept:
        body = tuple(sorted(page.kept))
        title = next((index for index, line in enumerate(page.lines) if line.heading == 1), None)
        return Layout(tuple(index for index in body if index != title), title)
    return Layout(body=tuple(range(1, len(page.lines))) or (0,), title=0 if len(page.lines) > 1 else None)
