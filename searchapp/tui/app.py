"""The program on the screen: the library, what is marked, and the ways from one screen to the next."""

import asyncio
import shutil
import signal
import subprocess
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Input

from searchapp.asked.days import Days
from searchapp.engine.engine import Progress
from searchapp.errors import SearchappError
from searchapp.tui import building
from searchapp.tui.asking import Listing
from searchapp.tui.box import Box
from searchapp.tui.carrying import Carrier
from searchapp.tui.commands import Palette, SearchCommands
from searchapp.tui.leaving import insist, writing
from searchapp.tui.own import History, ScreenSettings, save_screen_settings, screen_settings
from searchapp.tui.program import Program
from searchapp.tui.search_screen import SearchScreen
from searchapp.tui.sheet import Sheet
from searchapp.tui.themes import DARK, LIGHT, row_colors

if TYPE_CHECKING:
    from searchapp.library import Library
    from searchapp.tui.collocate_rows import Narrow

_MARKS = ("A", "B")
_LOOK_FOR_NEWER = 2.0
_LOOK_AT_SIZE = 0.5
_LONGEST_MAKING = 4.0
Build = Callable[[Callable[[Progress], None], Callable[["subprocess.Popen[str]"], None], bool], str]


class SearchApp(Carrier):
    """Holds what outlives a screen. `return_code` is 128 plus the signal where one ended it.

    `build` brings the index up to date, or makes it anew, and tells how far it is; it runs in a thread.
    """

    TITLE = "searchapp"
    CSS_PATH = "style.tcss"
    COMMANDS = {SearchCommands}  # noqa: RUF012 - Textual's own convention
    BINDINGS: ClassVar[list[BindingType]] = [Binding("q,ctrl+q", "quit", "Quit", show=False, priority=False)]

    def __init__(self, library: "Library", build: Build | None = None) -> None:
        self.library = library
        self.own = library.workspace.own
        self.settings = screen_settings(self.own)
        super().__init__()
        self.build = build or partial(building.build, library.workspace.root)
        self.history = History(self.own, on=self.settings.history)
        self.marked: tuple[str, ...] = ()
        self.builder: subprocess.Popen[str] | None = None

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return row_colors(self.current_theme)

    def get_default_screen(self) -> SearchScreen:
        return SearchScreen()

    def get_system_commands(self, screen: Screen[object]) -> "list[SystemCommand]":
        return []

    def action_command_palette(self) -> None:
        """Show the commands."""
        if not isinstance(self.screen, Palette):
            self.push_screen(Palette())

    def action_help_quit(self) -> None:
        """Say how to quit, to whoever presses Ctrl-C."""
        self.tell("q quits; Ctrl-Q does so from anywhere")

    def on_mount(self) -> None:
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self._take_theme(self.settings.theme)
        if not self.is_headless:
            self._heed_signals(asyncio.get_running_loop())
        self.set_interval(_LOOK_FOR_NEWER, self.look_for_newer)
        self.set_interval(_LOOK_AT_SIZE, self._follow_size)

    def _heed_signals(self, loop: asyncio.AbstractEventLoop) -> None:
        # Not by the loop's own handlers: those wait until what it is at is done.
        def end(number: int, _frame: object) -> None:
            insist(self._give_terminal_back, 128 + number)
            loop.call_soon_threadsafe(self.exit, None, 128 + number)

        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, end)

    def _give_terminal_back(self) -> None:
        if self._driver is not None:
            self._driver.stop_application_mode()
            self._driver.close()

    def _follow_size(self) -> None:
        # Of several changes of the terminal's size that come at once, the last may never be told.
        if not self.is_headless:
            size = Size(*shutil.get_terminal_size())
            if size != self.size:
                self.post_message(events.Resize(size, size))

    def on_unmount(self) -> None:
        if self.builder is not None and self.builder.poll() is None:
            self.builder.terminate()

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.Paste) and not event.is_forwarded:
            if await self._has_screen_for_keys() and not self._pasted(event):
                await super().on_event(event)
        elif not isinstance(event, events.Key):
            await super().on_event(event)
        elif event.key.startswith("alt+") and event.character is not None and not event.is_forwarded:
            # Esc and a letter right after it come as one key with Alt, which means nothing here.
            await self.on_event(events.Key("escape", None))
            await self.on_event(events.Key(event.character, event.character))
        elif await self._has_screen_for_keys() and (event.is_forwarded or not await self._done(event)):
            await super().on_event(event)

    async def _has_screen_for_keys(self) -> bool:
        # A screen that was pushed a moment ago has no widgets yet that a key could mean, be it new or come back because
        # no widget of the screen before took it; while the program is being left, none gets any.
        with suppress(TimeoutError):
            async with asyncio.timeout(_LONGEST_MAKING):
                while not self._is_left() and not self.screen.is_mounted:
                    await self.screen._mounted_event.wait()
        return not self._is_left() and self.screen.is_mounted

    def _is_left(self) -> bool:
        return self._exit or not self.is_running

    async def _done(self, key: events.Key) -> bool:
        # A key is done with before the next one is read, so what a quick hand (or a pasted line of keys) means by "/",
        # the letters after it and Enter reaches the box, and what follows Enter the results.
        focused = self.focused
        if self.screen is self.search_screen and self.search_screen.ahead.kept(key):
            return True
        if await self._check_bindings(key.key, priority=True):
            return True
        if isinstance(focused, Box):
            return focused.take(key) or await self._check_bindings(key.key)
        return not isinstance(focused, Input) and await self._check_bindings(key.key)

    def _pasted(self, paste: events.Paste) -> bool:
        if self.screen is self.search_screen and self.search_screen.ahead.kept(paste):
            return True
        if isinstance(self.focused, Box):
            self.focused.take_pasted(paste.text)
        return isinstance(self.focused, Box)

    async def on_keys_due(self) -> None:
        """Give the keys that were kept back to whom they are meant for now, before any that was read after them."""
        for kept in self.search_screen.ahead.due():
            again = events.Paste(kept.text) if isinstance(kept, events.Paste) else events.Key(kept.key, kept.character)
            await self.on_event(again)

    @property
    def search_screen(self) -> SearchScreen:
        """The first screen, under all others."""
        first = self.screen_stack[0]
        assert isinstance(first, SearchScreen)
        return first

    # --- the index
    @work(thread=True, exclusive=True, group="refresh")
    def look_for_newer(self) -> None:
        """Move to an index that was built meanwhile, in a thread."""
        try:
            newer = self.library.refresh()
        except SearchappError:
            return
        if newer:
            self.call_from_thread(self.search_screen.index_replaced)

    @work(thread=True, group="build")
    def build_index(self, *, full: bool = False) -> None:
        """Bring the index up to date in a thread, or make it anew with `full`; one at a time."""
        screen = self.search_screen
        if self.builder is not None:
            self.call_from_thread(self.tell, "the index is being built already")
            return
        try:
            did = self.build(partial(self._told, screen), self._builder_started, full)
            self.library.refresh()
        except SearchappError as error:
            self.call_from_thread(screen.built, None, error)
            return
        finally:
            self.builder = None
        self.call_from_thread(screen.built, did, None)

    def _told(self, screen: SearchScreen, progress: Progress) -> None:
        self.call_from_thread(screen.building, progress)

    def _builder_started(self, process: "subprocess.Popen[str]") -> None:
        self.builder = process

    # --- marks
    def mark(self, article: str) -> None:
        """Mark an article, or let it go; of more than two, the two latest stay."""
        if article in self.marked:
            self.marked = tuple(one for one in self.marked if one != article)
        else:
            self.marked = (*self.marked, article)[-len(_MARKS) :]

    def marks(self) -> Mapping[str, str]:
        """The marked articles with their letters."""
        return dict(zip(self.marked, _MARKS, strict=False))

    def marks_words(self) -> str:
        """How many are marked, and what can be done with them."""
        return ("no article marked", "one article marked: mark another", "A and B marked: c compares")[len(self.marked)]

    # --- tags
    @work(thread=True, group="tag")
    def tag(self, article: str, tag: str, *, remove: bool) -> None:
        """Give a tag to an article, or take it back, in a thread."""
        try:
            with writing():
                kept = self.library.tag([self.library.article(article)], tag, remove=remove)
        except SearchappError as error:
            self.call_from_thread(self.tell, str(error), warning=True)
            return
        self.call_from_thread(self._tagged, f"{'taken back' if remove else 'tagged'}: {kept}")

    def _tagged(self, words: str) -> None:
        self.tell(words)
        for screen in self.screen_stack:
            if isinstance(screen, Sheet):
                screen.tags_changed()

    # --- settings
    def keep_settings(self, settings: ScreenSettings) -> None:
        """Remember how the screen is left."""
        self.settings = settings
        if not save_screen_settings(self.own, settings):
            self.tell(f"{self.own} cannot be written to: this holds until you quit", warning=True)

    def choose_theme(self, theme: str) -> None:
        """Take a theme and keep it."""
        self._take_theme(theme)
        self.keep_settings(ScreenSettings(theme, self.settings.history))

    def _take_theme(self, name: str) -> None:
        theme = self.available_themes.get(name, DARK)
        # Textual makes the terminal's own colours black on black where none are wanted.
        if theme.ansi and self.no_color:
            theme = DARK if theme.dark else LIGHT
        self.theme = theme.name

    def switch_history(self) -> None:
        """Turn the history off and forget it, or on."""
        on = not self.settings.history
        forgotten = on or self.history.forget()
        self.history = History(self.own, on=on)
        self.keep_settings(ScreenSettings(self.settings.theme, on))
        if forgotten:
            self.tell("queries are remembered" if on else "the history is off and forgotten")
        else:
            self.tell(f"the history is off, but {self.own / 'history.txt'} cannot be deleted", warning=True)

    # --- ways to other screens
    def _show(self, screen: Screen[None]) -> None:
        # Enter twice in one moment opens one reader, not two.
        if self.screen.is_mounted:
            self.push_screen(screen)

    def read(self, listing: Listing, place: int, *, at: int | None = None) -> None:
        """Read the article at this place of a listing; `at` is where in the file text to begin."""
        from searchapp.tui.reader import Reader

        self._show(Reader(listing, place, at))

    def reading(self, listing: Listing, place: int) -> None:
        """Another article of a listing is read: the results follow."""
        self.search_screen.follow(listing, place)

    def compare(self, article: str | None) -> None:
        """The two marked; else this one with the marked one; else with the nearest of another outlet."""
        from searchapp.tui.compare import Compare

        if len(self.marked) == len(_MARKS):
            self._show(Compare(*self.marked))
        elif article is not None:
            others = [one for one in self.marked if one != article]
            self._show(Compare(others[0], article) if others else Compare(article, None))

    def show_coverage(self, listing: Listing, article: str) -> None:
        """What the outlets nearest to an article have of its event; what is read from there is of this listing."""
        from searchapp.tui.coverage import CoverageSheet

        self._show(CoverageSheet(listing, article))

    def show_help(self, topic: str) -> None:
        """What can be done on a screen."""
        from searchapp.tui.help import Help

        self._show(Help(topic))

    def show_quotes(self, listing: Listing) -> None:
        """The quotes of a listing."""
        from searchapp.tui.quotes import Quotes

        self._show(Quotes(listing))

    def show_wordings(self, listing: Listing, words: str) -> None:
        """Every outlet's wording of a statement."""
        from searchapp.tui.quotes import Quotes

        self._show(Quotes(listing, words))

    def show_kwic(self, listing: Listing) -> None:
        """The matches of a listing in their context."""
        from searchapp.tui.kwic import Kwic

        self._show(Kwic(listing))

    def show_collocates(self, listing: Listing, narrow: "Narrow") -> None:
        """The words beside the matches of a listing."""
        from searchapp.tui.collocates import Collocates

        self._show(Collocates(listing, narrow))

    def show_timeline(self, listing: Listing) -> None:
        """A listing by date."""
        from searchapp.tui.timeline import Timeline

        self._show(Timeline(listing))

    def narrow_to(self, days: Days) -> None:
        """Narrow the search to these days."""
        self.search_screen.narrow_to(days)

    def to_query(self) -> None:
        """Back to the search, into the query box."""
        while self.screen is not self.search_screen:
            self.pop_screen()
        self.search_screen.action_query()


if TYPE_CHECKING:

    def _offers_all(app: SearchApp) -> Program:
        return app
