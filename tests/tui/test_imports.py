"""The room reads from top to bottom: no module needs one that needs it."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import searchapp.tui

ROOM = Path(searchapp.tui.__file__).parent


def imported(module: Path) -> set[str]:
    """The modules of the room that one imports, wherever in it: also in functions, and for types alone."""
    found = set[str]()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "searchapp.tui":
            found.update(name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("searchapp.tui."):
            found.add((node.module or "").removeprefix("searchapp.tui."))
    return found


def test_imports_run_in_no_circle() -> None:
    needs = {module.stem: imported(module) for module in ROOM.glob("*.py")}
    order = list(TopologicalSorter(needs).static_order())
    assert order.index("app") > order.index("search_screen") > order.index("lines")
