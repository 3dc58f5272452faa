"""The reader: one article, from hit to hit and on into the next article."""

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from searchapp.article import Article, BodyMap, Span
from searchapp.errors import SearchappError
from searchapp.hits import Highlights
from searchapp.tui import asking
from searchapp.tui.asking import Listing
from searchapp.tui.head import Head
from searchapp.tui.line_view import LineView, scroll_for
from searchapp.tui.lines import Row
from searchapp.tui.messages import ArticleCame
from searchapp.tui.question import asked_words
from searchapp.tui.reader_rows import Layout, drawn, laid_out, quote_near, row_of, sentence_of
from searchapp.tui.sheet import HELP_AND_BACK, Hint, Sheet
from searchapp.tui.windows import pick_tag


class ReaderView(LineView):
    """The text of an article with its hits, the current one marked."""

    def __init__(self) -> None:
        super().__init__(id="text")
        self.article: Article | None = None
        self.highlights = Highlights((), ())
        self.layout_now: Layout | None = None
        self.current: int | None = None
        self.lit: tuple[Span, ...] = ()
        self.evidence = False
        self.tags: tuple[str, ...] = ()

    def show(self, article: Article, highlights: Highlights, current: int | None, begin: int | None = None) -> None:
        """Read this article, standing on this hit; `begin` is the place in the body that is to be seen."""
        self.article, self.highlights, self.current = article, highlights, current
        self.relayout()
        self.rows_changed()
        if begin is None or self.layout_now is None:
            self.to_current()
        else:
            self.to_row(row_of(self.layout_now, "body", begin))

    def relayout(self) -> None:
        if self.article is not None:
            self.layout_now = laid_out(
                self.article, self.highlights, self.columns, evidence=self.evidence, tags=self.tags
            )
            self.lit = sentence_of(self.layout_now, self.current)

    def on_resize(self) -> None:
        super().on_resize()
        self.to_current()

    def row_count(self) -> int:
        return len(self.layout_now.lines) if self.layout_now else 0

    def row_at(self, number: int) -> Row:
        assert self.layout_now is not None
        return drawn(self.layout_now, number, self.current, self.lit)

    @property
    def hit_count(self) -> int:
        """How many matches there are."""
        return len(self.highlights.title) + len(self.highlights.body)

    def to_current(self) -> None:
        """Bring the current hit into sight."""
        if self.layout_now is None:
            return
        self.to_row(self.layout_now.hits[self.current].row if self.current is not None else 0)

    def to_row(self, at: int) -> None:
        """Bring a row into sight."""
        self.scroll_to(y=scroll_for(at, self.size.height, self.row_count()), animate=False, immediate=True)

    def stand_on(self, hit: int) -> None:
        """Make this hit the current one."""
        self.current = hit
        if self.layout_now is not None:
            self.lit = sentence_of(self.layout_now, hit)
        self.rows_changed()
        self.to_current()


class Reader(Sheet):
    """Walks through a listing: hit by hit, article by article."""

    HELP = "reader"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "hit(1)", "Next hit", show=False),
        Binding("N", "hit(-1)", "Previous hit", show=False),
        Binding("right_square_bracket", "article(1)", "Next article", show=False),
        Binding("left_square_bracket", "article(-1)", "Previous article", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("home,g", "top", show=False),
        Binding("end,G", "bottom", show=False),
        Binding("i", "evidence", "Evidence", show=False),
        Binding("space", "mark", "Mark", show=False),
        Binding("t", "tag", "Tag", show=False),
        Binding("c", "compare", "Compare", show=False),
        Binding("C", "coverage", "Coverage", show=False),
        Binding("y", "copy", "Copy quote", show=False),
        Binding("e", "export", "Export", show=False),
        Binding("o", "edit", "Open in editor", show=False),
        Binding("Q", "quotes", "All outlets' wordings", show=False),
    ]

    def __init__(self, listing: Listing, place: int, at: int | None = None) -> None:
        super().__init__()
        self.listing = listing
        self.place = place
        self.at = at
        self.asked = 0
        self.waiting = list[int]()
        self.loading = False
        self.from_end = False

    def body(self) -> ComposeResult:
        yield Head()
        yield ReaderView()

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self.view)
        self.load(self.place, from_end=False)

    @property
    def view(self) -> ReaderView:
        """The text."""
        return self.query_one(ReaderView)

    def hints(self) -> tuple[Hint, ...]:
        article = self.view.article
        offered = (
            (article is None or self.view.hit_count > 0, Hint("n", "next hit", "screen.hit(1)")),
            (self.listing.pages.total > 1, Hint("]", "next article", "screen.article(1)")),
            (True, Hint("i", "evidence", "screen.evidence")),
            (article is None or bool(article.quotes), Hint("y", "copy quote", "screen.copy")),
            (True, Hint("c", "compare", "screen.compare")),
        )
        able = tuple(hint for can, hint in offered if can)
        return (*able, *(HELP_AND_BACK if len(able) < len(offered) else HELP_AND_BACK[1:]))

    # --- loading
    def load(self, place: int, *, from_end: bool) -> None:
        """Fetch the article at this place and stand on its first hit, or its last."""
        self.asked += 1
        self.loading = True
        self.from_end = from_end
        self.fetch(self.asked, place)

    @work(thread=True, exclusive=True, group="article")
    def fetch(self, number: int, place: int) -> None:
        """Fetch an article in a thread."""
        library = self.program.library
        nothing = Highlights((), ())
        try:
            hit = asking.hit_at(library, self.listing, place)
            if hit is None:
                self.post_message(ArticleCame(number, place, None, nothing))
                return
            article = library.article(hit.id)
            highlights = library.highlights(self.listing.tree, article)
            tags = library.tags.of.get(article.id, ())
        except SearchappError as error:
            self.post_message(ArticleCame(number, place, None, nothing, error))
            return
        self.post_message(ArticleCame(number, place, article, highlights, tags=tags))

    @on(ArticleCame)
    def show_article(self, message: ArticleCame) -> None:
        """Show it, unless another was asked for since."""
        if message.number != self.asked:
            return
        self.loading = False
        if message.article is None:
            self.waiting.clear()
            self.query_one(Head).say(str(message.error or "this article is not in the index any more"))
            return
        self.place = message.place
        self.program.reading(self.listing, self.place)
        count = len(message.highlights.title) + len(message.highlights.body)
        current = None if not count else count - 1 if self.from_end else 0
        begin = None
        if self.at is not None:
            begin = BodyMap.of(message.article.paragraphs).to_body(self.at)
            later = [number for number, span in enumerate(message.highlights.body) if span.end > begin]
            current = len(message.highlights.title) + later[0] if later else current
            self.at = None
        self.view.tags = message.tags
        self.view.show(message.article, message.highlights, current, begin)
        self._show_head()
        self.hints_changed()
        if self.waiting:
            self.action_hit(self.waiting.pop(0))

    def _show_head(self) -> None:
        view = self.view
        said = f"article {self.place + 1:,} of {self.listing.pages.total:,}"
        if view.hit_count and view.current is not None:
            said += f" · hit {view.current + 1} of {view.hit_count}"
        marks = self.program.marks()
        mark = f"marked {marks[view.article.id]} · " if view.article and view.article.id in marks else ""
        self.query_one(Head).show(asked_words(self.listing.question), mark + said)

    # --- moving
    def action_hit(self, step: int) -> None:
        """The next hit or the one before, on into the next article."""
        if self.loading:
            self.waiting.append(step)
            return
        view = self.view
        if view.article is None:
            return
        at = (view.current if view.current is not None else -1 if step > 0 else 0) + step
        if 0 <= at < view.hit_count:
            view.stand_on(at)
            self._show_head()
        else:
            self._go(step, from_end=step < 0)
        if self.waiting and not self.loading:
            self.action_hit(self.waiting.pop(0))

    def action_article(self, step: int) -> None:
        """The next article of the listing or the one before."""
        if not self.loading:
            self._go(step, from_end=False)

    def _go(self, step: int, *, from_end: bool) -> None:
        place = self.place + step
        if 0 <= place < self.listing.pages.total:
            self.load(place, from_end=from_end)
        else:
            self.waiting.clear()
            self.program.tell("the last article" if step > 0 else "the first article")

    def action_scroll(self, rows: int) -> None:
        """Some rows up or down."""
        self.view.scroll_to(y=self.view.scroll_offset.y + rows, animate=False, immediate=True)

    def action_page(self, step: int) -> None:
        """One screen up or down."""
        self.action_scroll(step * max(1, self.view.size.height - 2))

    def action_top(self) -> None:
        """To the beginning."""
        self.view.scroll_to(y=0, animate=False, immediate=True)

    def action_bottom(self) -> None:
        """To the end."""
        self.view.scroll_to(y=self.view.row_count(), animate=False, immediate=True)

    # --- doing
    def action_evidence(self) -> None:
        """Which words of the file set each field."""
        self.view.evidence = not self.view.evidence
        self.view.relayout()
        self.view.rows_changed()
        self.action_top()

    def action_mark(self) -> None:
        """Mark this article for comparing, or let it go."""
        if self.view.article is not None:
            self.program.mark(self.view.article.id)
            self._show_head()

    def action_tag(self) -> None:
        """Give this article a tag, or take one back."""
        if self.view.article is not None:
            pick_tag(self, self.view.article.id)

    def tags_changed(self) -> None:
        """Show its tags as they are now."""
        if self.view.article is not None:
            self.view.tags = self.program.library.tags.of.get(self.view.article.id, ())
            self.view.relayout()
            self.view.rows_changed()

    def action_compare(self) -> None:
        """With the other marked one, or with the nearest."""
        if self.view.article is not None:
            self.program.compare(self.view.article.id)

    def action_coverage(self) -> None:
        """What other outlets have of this article's event."""
        if self.view.article is not None:
            self.program.show_coverage(self.listing, self.view.article.id)

    def action_copy(self) -> None:
        """Copy the quote that one stands in, with where it was printed."""
        view = self.view
        if view.article is None or view.layout_now is None:
            return
        quote = quote_near(view.layout_now, view.current, view.scroll_offset.y)
        if quote is None:
            self.program.tell("no quote in this article")
        else:
            self.program.copy_quote(view.article, quote)

    def action_export(self) -> None:
        """Write this article into a file."""
        if self.view.article is not None:
            self.program.export_article(self.view.article)

    def action_edit(self) -> None:
        """Open the file at the current hit."""
        view = self.view
        if view.article is None:
            return
        offset = 0
        if view.layout_now is not None and view.current is not None:
            hit = view.layout_now.hits[view.current]
            offset = BodyMap.of(view.article.paragraphs).to_text(hit.span.start) if hit.part == "body" else 0
        self.program.edit(view.article.path, view.article.id, offset)

    def action_quotes(self) -> None:
        """Every outlet's wording of the quote that one stands in; the quotes of the listing where there is none."""
        view = self.view
        quote = None
        if view.layout_now is not None:
            quote = quote_near(view.layout_now, view.current, view.scroll_offset.y)
        if quote is None:
            self.program.show_quotes(self.listing)
        else:
            self.program.show_wordings(self.listing, quote.text)
