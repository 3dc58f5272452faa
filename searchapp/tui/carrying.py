"""What is carried out of the program: copies with citations, files written, articles opened in an editor."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work
from textual.app import App
from textual.notifications import Notification, Notify

from searchapp.article import Article, Quote
from searchapp.errors import SearchappError
from searchapp.export.citation import article_citation, quote_citation
from searchapp.hits import QuoteHit
from searchapp.text.clean import clean_line
from searchapp.tui.asking import Listing
from searchapp.tui.leaving import writing
from searchapp.tui.question import request
from searchapp.workspace import from_home

if TYPE_CHECKING:
    from searchapp.compare.align import Comparison
    from searchapp.compare.collocates import Group
    from searchapp.compare.units import Unit
    from searchapp.library import Library
    from searchapp.tui.exporting import Export
    from searchapp.tui.kwic_rows import KwicLine

_LEAST_SECONDS = 0.01
_TOLD_SECONDS = 3


class Told(Notification):
    """Something said in a corner for a while."""

    @property
    def time_left(self) -> float:
        # Its time may be up between Textual's look at `has_expired` and the timer that it sets then, and one for less
        # than nothing never ends: the program would stand still.
        return max(super().time_left, _LEAST_SECONDS)

    @property
    def has_expired(self) -> bool:
        return super().time_left <= 0


class Carrier(App[None]):
    """An app over a library whose articles can be copied, written and edited."""

    library: "Library"

    def tell(self, words: str, *, warning: bool = False) -> None:
        """Say something in a corner for a while, cleaned and without markup."""
        told = Told(clean_line(words), timeout=_TOLD_SECONDS)
        if warning:
            told.severity, told.timeout = "warning", 2 * _TOLD_SECONDS
        self.post_message(Notify(told))

    # --- copying and editing
    def copy(self, text: str, what: str) -> None:
        """Put cleaned text on the clipboard."""
        cleaned = clean_line(text)
        self.copy_to_clipboard(cleaned)
        self._hold(cleaned, what)

    @work(thread=True, exclusive=True, group="clipboard")
    def _hold(self, text: str, what: str) -> None:
        from searchapp.tui.clipboard import held

        if held(text):
            self.call_from_thread(self.tell, f"copied: {what}")
        else:
            self.call_from_thread(self.tell, f"sent to the terminal's clipboard, if it has one: {what}")

    def copy_quote(self, article: Article, quote: Quote) -> None:
        """Copy a quote with where it was printed."""
        self.copy(_cited(article, quote), "quote and citation")

    def copy_wordings(self, articles: Sequence[Article], wordings: "Sequence[Sequence[Unit]]") -> None:
        """Copy every wording of a statement, each with where it was printed; the wordings are those of the articles in
        their order."""
        said = [
            _cited(article, Quote(unit.text, unit.start, unit.end, "indirect", unit.speaker, joint=unit.speakers[1:]))
            for article, units in zip(articles, wordings, strict=True)
            for unit in units
        ]
        self.copy(" / ".join(said), "all wordings and citations")

    @work(thread=True, group="copy")
    def copy_article(self, article_id: str) -> None:
        """Copy where an article was printed, in a thread that fetches it."""
        try:
            article = self.library.article(article_id)
        except SearchappError as error:
            self.call_from_thread(self.tell, str(error), warning=True)
            return
        self.call_from_thread(self.copy, article_citation(article), "citation")

    @work(thread=True, exclusive=True, group="edit")
    def edit(self, path: str, article_id: str | None = None, offset: int = 0) -> None:
        """Open an article's file, at an offset of the file text where there is one, in a thread that finds its line."""
        from searchapp.tui.editor import file_and_line

        text = ""
        if article_id is not None and offset and not path.lower().endswith((".html", ".htm", ".mhtml", ".eml")):
            try:
                text = self.library.file_text(self.library.article(article_id))
            except SearchappError as error:
                self.call_from_thread(self.tell, str(error), warning=True)
                return
        file, line = file_and_line(path, self.library.workspace.root, text, offset)
        self.call_from_thread(self._open_editor, file, line)

    def _open_editor(self, file: Path, line: int) -> None:
        from searchapp.tui.editor import edit, editor_command, opening

        command = editor_command()
        if command is None:
            self.tell("no editor found: set EDITOR to one, as in EDITOR=nano", warning=True)
        elif not file.exists():
            self.tell(f"{clean_line(str(file))} is not there any more", warning=True)
        elif self._driver is not None and self._driver.can_suspend:
            with self.suspend():
                wrong = edit(opening(command, file, line))
            self.refresh()
            if wrong:
                self.tell(wrong, warning=True)

    # --- exporting
    def export_hits(self, listing: Listing) -> None:
        """Write all hits of a listing."""
        from searchapp.tui.exporting import hits_export

        if not listing.pages.total:
            self.tell("nothing is listed that could be written")
            return
        wanted = request(listing.question, listing.tree)
        self._export(hits_export(lambda: self.library.stream(wanted)))

    def export_quotes(self, listing: Listing) -> None:
        """Write all quotes of a listing."""
        from searchapp.tui.exporting import quotes_export

        wanted = request(listing.question, listing.tree)
        self._export(quotes_export(lambda: self.library.quotes(wanted)))

    def export_some_quotes(self, quotes: Sequence[QuoteHit]) -> None:
        """Write these quotes."""
        from searchapp.tui.exporting import quotes_export

        self._export(quotes_export(lambda: quotes))

    def export_kwic(self, lines: "Callable[[], Sequence[KwicLine]]") -> None:
        """Write lines in context."""
        from searchapp.tui.exporting import kwic_export

        self._export(kwic_export(lines))

    def export_collocates(self, groups: "Sequence[Group]") -> None:
        """Write words that stand beside what was found."""
        from searchapp.tui.exporting import collocates_export

        self._export(collocates_export(groups))

    def export_article(self, article: Article) -> None:
        """Write an article."""
        from searchapp.tui.exporting import article_export

        self._export(article_export(article))

    def export_comparison(self, a: Article, b: Article, comparison: "Comparison") -> None:
        """Write a comparison."""
        from searchapp.tui.exporting import comparison_export

        self._export(comparison_export(a, b, comparison))

    def _export(self, export: "Export", name: str = "") -> None:
        """Ask where to write, again with the `name` that was not good, and write it."""
        from searchapp.tui.exporting import suggested_name
        from searchapp.tui.picker import AskName

        endings = ", ".join(export.endings)
        name = name or suggested_name(export, Path())
        asked = AskName(f"Write to ({endings})", name, foot="⏎ write   esc leave it")
        self.push_screen(asked, partial(self._write_export, export))

    def _write_export(self, export: "Export", name: str | None) -> None:
        from searchapp.tui.exporting import ending_of

        if name is None:
            return
        ending = ending_of(name, export)
        if ending is None:
            self.tell(f"nothing written: a name must end with {' or '.join(export.endings)}", warning=True)
            self._export(export, name)
            return
        self._write(export, ending, name)

    @work(thread=True, group="export")
    def _write(self, export: "Export", ending: str, name: str) -> None:
        path = from_home(name)
        try:
            with writing():
                from searchapp.tui.exporting import write

                write(path, export.pieces(ending))
        except OSError as error:
            said = f"nothing written: {path}: {error.strerror}"
            self.call_from_thread(self.tell, said, warning=True)
            self.call_from_thread(self._export, export, name)
        except SearchappError as error:
            self.call_from_thread(self.tell, f"nothing written: {error}", warning=True)
        else:
            self.call_from_thread(self.tell, f"written: {path.absolute()}")


def _cited(article: Article, quote: Quote) -> str:
    return quote_citation(
        quote,
        title=article.title,
        outlet=article.outlet,
        via=article.via,
        date=article.date.value if article.date else None,
        path=article.path,
    )
