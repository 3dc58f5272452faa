"""Help: what can be done on this screen first, then everything else."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from searchapp.tui.head import Head
from searchapp.tui.line_view import LineView
from searchapp.tui.lines import BLANK, Piece, Row, row, wrapped
from searchapp.tui.sheet import Hint, Sheet

Section = tuple[str, tuple[tuple[str, str], ...]]

_QUERY: Section = (
    "QUERY",
    (
        ("/", "from anywhere: searches as you type; ⏎ ↓ leave it, ^U clears"),
        ("a b", "both, in any form; a OR b; -a without; =word only this form"),
        ('"a b"', 'a phrase; "a b"~5, a NEAR/5 b within words; ceas* endings'),
        ("by:Lavrov", "who speaks; by:none who has no name; as:aide; said:truce"),
        ("outlet:TASS", "title:talks; date:2016-10; date:2016..2017; has:quote"),
    ),
)
_FACETS: Section = (
    "FACETS",
    (
        ("f", "to the facets and back;  u  undo the last change"),
        ("⏎ space  x", "take a value, several are alternatives;  leave it out"),
        ("← →", "on the bars of DATE, ↑ from the values: ⏎ begins a range"),
    ),
)
_COMPARE: Section = (
    "MARK AND COMPARE",
    (
        ("space", "mark an article; the last two marked are A and B"),
        ("c  C", "compare them, or one with the nearest;  coverage: all outlets"),
        ("n N", "the statements both have:  = same words  ~ reworded"),
        ("d", "view: aligned, full, differences, only in one"),
        ("s  v  V", "scroll apart, Tab changes side;  stack;  your own verdict"),
        ("y  o  e", "copy the statement;  open the first file at it;  export"),
    ),
)
_COVERAGE: Section = (
    "COVERAGE",
    (
        ("A B –", "the first two articles have the statement, the third leaves it out"),
        ("⏎  A – E", "read it in the first that has it;  in the article of this letter"),
        ("c  y", "compare the first with the nearest;  copy every wording with where it was printed"),
    ),
)
_LIST: Section = (
    "RESULTS",
    (
        ("j k ↑ ↓", "one up or down, as n N;  g G  first, last;  PgUp PgDn  a screen"),
        ("⏎  t", "read the article;  give it a tag of yours, or take it back"),
        ("s", "order: best, newest, oldest, outlet"),
        ("1 – 9", "ask the question with this number"),
        ("w  W", "save this search; the saved searches"),
        ("H", "history of queries (can be turned off in Ctrl-P)"),
    ),
)
_READER: Section = (
    "READER",
    (
        ("n N", "next and previous hit, on into the next article"),
        ("[ ]", "previous and next article"),
        ("i", "fields with the words of the file that set them"),
        ("y  t", "copy the quote you stand in, with where it was printed;  tag"),
        ("Q", "every outlet's wording of that quote"),
        ("o", "open the file in $EDITOR at this place"),
    ),
)
_OTHER: Section = (
    "OTHER VIEWS AND KEYS",
    (
        ("Q", "quotes: who said it, grouped where several outlets carry one statement"),
        ("K", "keyword in context"),
        ("T", "timeline"),
        ("e", "export all that is listed into a file"),
        ("Ctrl-P", "all commands: themes, indexing, history"),
        ("Tab", "next pane;  Esc  back, never out;  q  quit"),
    ),
)
_VIEWS: Section = (
    "QUOTES, CONTEXT, TIMELINE",
    (
        ("⏎", "read the article at this place"),
        ("a  b  d", "quotes: every outlet's wording;  this speaker's;  none doubtful"),
        ("w", "context: the words that stand beside it, and those by which outlets differ"),
        ("r", "context: order by what follows;  timeline: narrow to this month"),
        ("n N", "timeline: the next month and the one before"),
        ("y  e", "copy with the citation;  export"),
        ("o  space  c", "quotes: open the file there;  mark the article;  compare it"),
    ),
)

_WORDS: Section = (
    "WORDS BESIDE",
    (
        ("everywhere", "words that stand beside what was found more than elsewhere in these articles"),
        ("an outlet", "words that it puts there more than all the others do"),
        ("12·3", "how often the word stands there, how often elsewhere, or with the others"),
        ("← →  ⏎", "to the outlet at the side;  the lines with this word"),
        ("e", "export"),
    ),
)

PAGES: dict[str, tuple[Section, ...]] = {
    "search": (_QUERY, _FACETS, _COMPARE, _LIST, _READER, _OTHER),
    "reader": (_READER, _COMPARE, _QUERY, _FACETS, _LIST, _OTHER),
    "compare": (_COMPARE, _READER, _QUERY, _FACETS, _LIST, _OTHER),
    "coverage": (_COVERAGE, _COMPARE, _QUERY, _FACETS, _LIST, _READER, _OTHER),
    "quotes": (_VIEWS, _COMPARE, _QUERY, _FACETS, _LIST, _READER, _OTHER),
    "kwic": (_VIEWS, _QUERY, _FACETS, _COMPARE, _LIST, _READER, _OTHER),
    "collocates": (_WORDS, _VIEWS, _QUERY, _FACETS, _COMPARE, _LIST, _READER, _OTHER),
    "timeline": (_VIEWS, _QUERY, _FACETS, _COMPARE, _LIST, _READER, _OTHER),
}
_KEY_COLUMNS = 15


def help_rows(topic: str, width: int) -> tuple[Row, ...]:
    """The rows of a topic's help; no blank rows within sections, and the first three fit on one
    page of 80 by 24."""
    columns = min(width, 110) - _KEY_COLUMNS - 3
    made = list[Row]()
    for heading, keys in PAGES[topic]:
        if made:
            made.append(BLANK)
        made.append(row(Piece(f" {heading}", ("heading",))))
        for key, words in keys:
            for number, (start, end) in enumerate(wrapped(words, columns)):
                shown = f" {key}" if number == 0 else ""
                made.append(row(Piece(f"{shown:<{_KEY_COLUMNS}}", ("accent", "strong")), words[start:end]))
    return tuple(made)


class HelpView(LineView):
    """The rows of a topic."""

    def __init__(self, topic: str) -> None:
        super().__init__(id="help")
        self.topic = topic
        self._rows: tuple[Row, ...] = ()

    def relayout(self) -> None:
        self._rows = help_rows(self.topic, self.columns)

    def row_count(self) -> int:
        return len(self._rows)

    def row_at(self, number: int) -> Row:
        return self._rows[number]


class Help(Sheet):
    """Help for one screen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark,enter", "back", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown,space", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("home,g", "scroll(-1000)", show=False),
        Binding("end,G", "scroll(1000)", show=False),
    ]

    def __init__(self, topic: str) -> None:
        super().__init__()
        self.topic = topic

    def body(self) -> ComposeResult:
        yield Head()
        yield HelpView(self.topic)

    def on_mount(self) -> None:
        super().on_mount()
        self.set_focus(self.query_one(HelpView))
        self.query_one(Head).show("help", self.topic)

    def hints(self) -> tuple[Hint, ...]:
        view = self.query_one(HelpView)
        more = (Hint("↓", "more", "screen.page(1)"),) if view.row_count() > view.size.height else ()
        return (*more, Hint("esc", "back", "screen.back"))

    def on_resize(self) -> None:
        """All of it may be in sight now, or not any more."""
        self.call_after_refresh(self.hints_changed)

    def action_scroll(self, rows: int) -> None:
        """Some rows up or down."""
        view = self.query_one(HelpView)
        view.scroll_to(y=view.scroll_offset.y + rows, animate=False, immediate=True)

    def action_page(self, step: int) -> None:
        """One screen up or down."""
        self.action_scroll(step * max(1, self.query_one(HelpView).size.height - 2))

    def action_help(self) -> None:
        """Back, since this is the help."""
        self.action_back()
