"""What a test reads of the screen: what a user sees there."""

from typing import Any

from searchapp.tui.app import SearchApp
from searchapp.tui.results import ResultList


def text_of(widget: Any) -> str:
    """Every row of a widget that is made of rows, also those that are scrolled out of sight."""
    return "\n".join(widget.row_at(number).text for number in range(widget.row_count()))


def seen(app: SearchApp) -> list[str]:
    """The rows of the terminal."""
    return [strip.text for strip in app.screen._compositor.render_strips()]


def results_of(app: SearchApp) -> ResultList:
    """The list of hits."""
    return app.search_screen.query_one(ResultList)
