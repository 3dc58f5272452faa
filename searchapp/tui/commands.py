"""The command palette: everything that can be done, by name."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from typing import NamedTuple, cast

from textual import events, on
from textual.app import ComposeResult
from textual.command import (
    CommandInput,
    CommandList,
    CommandPalette,
    DiscoveryHit,
    Hit,
    Hits,
    Provider,
    SearchIcon,
)
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Input, LoadingIndicator
from textual.worker import WorkerCancelled

from searchapp.tui.program import Program
from searchapp.tui.sheet import SteadyScreen
from searchapp.tui.themes import DARK, LIGHT

_THEME = "Theme: "
_OURS = (DARK.name, LIGHT.name)


class ShownCommands(CommandList):
    """The list of the palette. A click on a command that is not in it any more does nothing; in Textual's own it ends
    the program."""

    def on_click(self, event: events.Click) -> None:
        option = event.style.meta.get("option")
        if option is not None and option >= self.option_count:
            event.prevent_default()


class Palette(CommandPalette, SteadyScreen[None]):
    """The palette, whose keys for its list do nothing while that is not shown, or has no row to show in a low
    terminal: in Textual's own, pages of it end the program then."""

    def on_mount(self) -> None:
        """What is typed right after the key that opened it is meant for its box."""
        self.set_focus(self.query_one(CommandInput))

    @on(Input.Changed)
    def heed_only_while_shown(self, event: Input.Changed) -> None:
        """What was typed is of no interest any more to a palette that was left meanwhile."""
        if not self.is_active:
            event.prevent_default()

    @on(Input.Submitted)
    async def wait_for_what_was_typed(self) -> None:
        """Enter is for what was typed before it, which may still be looked for."""
        for looking in [worker for worker in self.workers if worker.node is self]:
            with suppress(WorkerCancelled):
                await looking.wait()

    def compose(self) -> ComposeResult:
        with Vertical(id="--container"):
            with Horizontal(id="--input"):
                yield SearchIcon()
                yield CommandInput(placeholder=self._placeholder, select_on_focus=False)
            with Vertical(id="--results"):
                yield ShownCommands()
                yield LoadingIndicator()

    def _action_command_list(self, action: str) -> None:
        if self.query_one(CommandList).scrollable_content_region.area:
            super()._action_command_list(action)


class Command(NamedTuple):
    """A command of the palette."""

    name: str
    words: str
    run: Callable[[], object]


def commands(app: Program, screen: Screen[object]) -> Iterator[Command]:
    """The commands that can be given on a screen."""
    offered = (
        ("Search", "to the query box", "query"),
        ("Facets", "narrow by outlet, speaker, date", "facets"),
        ("Compare", "the two marked, or this one with the nearest", "compare"),
        ("Tag", "give this article a tag of your own, or take it back", "tag"),
        ("Coverage", "what each outlet has of the event, and leaves out", "coverage"),
        ("Quotes", "who said it, in every outlet", "quotes"),
        ("Words in context", "every match with what stands around it", "kwic"),
        ("Words beside", "what stands beside the matches, and by which words outlets differ", "collocates"),
        ("Timeline", "the articles by date", "timeline"),
        ("Order", "best, newest, oldest first, by outlet", "sort"),
        ("Save search", "keep this question under a name", "save_search"),
        ("Saved searches", "ask one again", "saved_searches"),
        ("Query history", "ask an earlier query again", "history"),
        ("Undo filter", "the facets as they were", "undo"),
        ("Export", "write what is on the screen into a file", "export"),
        ("Copy", "with where it was printed", "copy"),
        ("Open in editor", "the file of this article", "edit"),
        ("Evidence", "the words that set each field", "evidence"),
        ("Back", "to the screen before", "back"),
        ("Help", "what can be done here", "help"),
    )
    keys = _keys(screen)
    for name, words, action in offered:
        if hasattr(screen, f"action_{action}"):
            shown = f"{keys[action]} · {words}" if action in keys else words
            yield Command(name, shown, partial(app.run_action, action, screen))
    yield Command("Bring the index up to date", "read new and changed files, while you go on", app.build_index)
    yield Command("Build the index anew", "read every article again", partial(app.build_index, full=True))
    history = "off: forget the queries asked" if app.settings.history else "on: remember the queries asked"
    yield Command(f"Turn the history {history}", "kept in own/history.txt of the workspace", app.switch_history)
    for theme in sorted(app.available_themes, key=lambda name: (name not in _OURS, name)):
        yield Command(f"{_THEME}{theme}", "the colours of the screen", partial(app.choose_theme, theme))
    yield Command("Quit", "q · leave searchapp", app.exit)


def _keys(screen: Screen[object]) -> Mapping[str, str]:
    """The first key of each action of a screen, as it stands on a keyboard."""
    bound = [active.binding for active in screen.active_bindings.values()]
    return {one.action: screen.app.get_key_display(one) for one in reversed(bound)}


class SearchCommands(Provider):
    """Gives the palette our commands."""

    async def discover(self) -> Hits:
        for command in commands(cast("Program", self.app), self.screen):
            if not command.name.startswith(_THEME) or command.name.removeprefix(_THEME) in _OURS:
                yield DiscoveryHit(command.name, command.run, help=command.words)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for command in commands(cast("Program", self.app), self.screen):
            score = matcher.match(command.name)
            if score > 0:
                yield Hit(score, matcher.highlight(command.name), command.run, help=command.words)
