"""The keys of the search screen, by what has the focus."""

from textual.widget import Widget

from searchapp.tui.facets import FacetPane
from searchapp.tui.histogram import Histogram
from searchapp.tui.query_input import QueryInput
from searchapp.tui.sheet import Hint

NOTHING_ASKED = (
    Hint("/", "search", "screen.query"),
    Hint("⏎", "open", "screen.open"),
    Hint("f", "facets", "screen.facets"),
    Hint("c", "compare", "screen.compare"),
    Hint("Q", "quotes", "screen.quotes"),
    Hint("?", "help", "screen.help"),
)

NOTHING_LISTED = (
    Hint("^P", "commands", "app.command_palette"),
    Hint("?", "help", "screen.help"),
    Hint("q", "quit", "app.quit"),
)

NOTHING_FOUND = (
    Hint("1-9", "ask", "screen.ask(1)"),
    Hint("/", "query", "screen.query"),
    Hint("f", "facets", "screen.facets"),
    Hint("u", "undo", "screen.undo"),
    Hint("^P", "commands", "app.command_palette"),
    Hint("?", "help", "screen.help"),
)


def hints_for(focused: Widget | None) -> tuple[Hint, ...]:
    """What can be pressed now."""
    if isinstance(focused, QueryInput):
        return (
            Hint("⏎", "results", "screen.results"),
            Hint("^U", "clear", "screen.clear"),
            Hint("↑", "earlier", "screen.earlier"),
            Hint("^P", "commands", "app.command_palette"),
        )
    if isinstance(focused, FacetPane):
        values = Hint("⏎", "take", "screen.results"), Hint("x", "leave out", "screen.results")
        return (
            *(values if any(one.can_be_chosen for one in focused.rows) else ()),
            Hint("u", "undo", "screen.undo"),
            Hint("esc", "results", "screen.back"),
            Hint("?", "help", "screen.help"),
        )
    if isinstance(focused, Histogram):
        return (
            Hint("←→", "move", "screen.results"),
            Hint("⏎", "begin, then take a range", "screen.results"),
            Hint("x", "all days", "screen.results"),
            Hint("esc", "results", "screen.back"),
            Hint("?", "help", "screen.help"),
        )
    return (
        Hint("⏎", "open", "screen.open"),
        Hint("space", "mark", "screen.mark"),
        Hint("c", "compare", "screen.compare"),
        Hint("f", "facets", "screen.facets"),
        Hint("Q", "quotes", "screen.quotes"),
        Hint("?", "help", "screen.help"),
    )
