"""Makes the README's pictures: the real program on the sample articles, drawn as SVG.

    python docs/pictures.py [FOLDER]

Run it after a change that can be seen; a test compares the pictures with what the program draws.
"""

import asyncio
import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from textual.pilot import Pilot

from searchapp.engine.engine import Request
from searchapp.hits import Results
from searchapp.library import Library
from searchapp.tui.app import SearchApp
from searchapp.workspace import Workspace

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds"
SIZE = (120, 34)
COMPARED = ("001_325ec279d4bf9786.txt", "003_c650b099b3b6e936.txt")


class TimedAlike(Library):
    """The library, but for the time that a search takes: that alone differs from run to run."""

    def search(self, query: str, request: Request, *, started: float | None = None) -> Results:
        return replace(super().search(query, request, started=started), took_ms=2.0)


def _without_fonts(svg: str) -> str:
    """The drawing without the fonts that it would fetch: a picture asks no host for anything."""
    return re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)


async def _settled(pilot: Pilot[None]) -> None:
    for _ in range(4):
        await pilot.pause(0.1)
        await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def _search_picture(library: Library) -> str:
    app = SearchApp(library)
    async with app.run_test(size=SIZE) as pilot:
        await _settled(pilot)
        await pilot.press("slash", *"cooperation", "space", *"Syria", "enter")
        await _settled(pilot)
        return _without_fonts(app.export_screenshot(title="searchapp"))


async def _compare_picture(library: Library) -> str:
    app = SearchApp(library)
    async with app.run_test(size=SIZE) as pilot:
        await _settled(pilot)
        for name in COMPARED:
            app.mark(library.article(f"seeds/{name}").id)
        app.compare(None)
        await _settled(pilot)
        return _without_fonts(app.export_screenshot(title="searchapp"))


async def _coverage_picture(library: Library) -> str:
    app = SearchApp(library)
    async with app.run_test(size=(SIZE[0], 24)) as pilot:
        await _settled(pilot)
        await pilot.press("slash", *"cooperation", "space", *"Syria", "enter", "C")
        await _settled(pilot)
        return _without_fonts(app.export_screenshot(title="searchapp"))


def pictures() -> dict[str, str]:
    """The pictures by file name."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(SEEDS, Path(folder) / "seeds")
        library = TimedAlike(Workspace(Path(folder)))
        library.update(jobs=1)
        made = {
            "search.svg": asyncio.run(_search_picture(library)),
            "compare.svg": asyncio.run(_compare_picture(library)),
            "coverage.svg": asyncio.run(_coverage_picture(library)),
        }
        library.close()
    return made


def main(arguments: Sequence[str]) -> int:
    """Write the pictures into a folder, `docs/pictures` if none is named."""
    folder = Path(arguments[0]) if arguments else HERE / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures().items():
        (folder / name).write_text(picture, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
