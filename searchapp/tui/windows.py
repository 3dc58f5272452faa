"""The windows over the screens: all values of a facet, saved searches, earlier queries, tags."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from textual.app import App

from searchapp.asked.question import Question
from searchapp.asked.saved import SavedSearch, forget_search, saved_searches
from searchapp.engine.engine import FacetCount
from searchapp.errors import SearchappError
from searchapp.text.clean import clean_line
from searchapp.tui.facet_rows import LEFT_OUT, TAKEN
from searchapp.tui.picker import AskName, Option, Picked, Picker
from searchapp.tui.program import Program
from searchapp.tui.question import narrowing_words, toggled


class Below(Protocol):
    """The screen below a window."""

    @property
    def app(self) -> App[object]:
        """What windows are pushed on."""
        ...

    @property
    def program(self) -> Program:
        """The app, as screens know it."""
        ...


class Asker(Below, Protocol):
    """The same with the question that stands on it."""

    question: Question

    def ask(self, question: Question) -> None:
        """Make this the question."""
        ...

    def keep_search(self, name: str, question: Question) -> object:
        """Keep a question under a name."""
        ...

    def ask_saved(self, saved: SavedSearch) -> object:
        """Ask a saved search again."""
        ...


def pick_value(screen: Asker, field: str, counts: Sequence[FacetCount]) -> None:
    """All values of a field, with a box to search in them; the picked one is taken or left out."""
    chosen = {choice.value: choice for choice in screen.question.choices if choice.field == field}
    signs = {value: LEFT_OUT if choice.excluded else TAKEN for value, choice in chosen.items()}
    options = [
        Option(one.value, "(none)" if one.value is None else one.value, f"{one.count:,}", signs.get(one.value, " "))
        for one in counts
    ]

    def picked(choice: Picked | None) -> None:
        if choice is not None:
            screen.ask(toggled(screen.question, field, choice.key, excluded=choice.other))

    screen.app.push_screen(Picker(field, options, foot="⏎ take   ^X leave out   esc close", other=True), picked)


def name_search(screen: Asker) -> None:
    """Keep the question that stands under a name."""
    question = screen.question

    def named(name: str | None) -> None:
        if name is None:
            return
        screen.keep_search(name, question)

    suggested = clean_line(" · ".join(filter(None, (question.text.strip(), narrowing_words(question)))))
    screen.app.push_screen(AskName("Save this search as", suggested), named)


def pick_saved(screen: Asker) -> None:
    """Ask a saved search again, or forget it."""
    try:
        kept = saved_searches(screen.program.own)
    except SearchappError as error:
        screen.program.tell(str(error), warning=True)
        return
    if not kept:
        screen.program.tell("no saved searches: w saves this one")
        return
    options = [
        Option(str(number), one.name, clean_line(f"{one.question.text} {narrowing_words(one.question)}".strip())[:30])
        for number, one in enumerate(kept)
    ]

    def picked(choice: Picked | None) -> None:
        if choice is None or choice.key is None:
            return
        chosen = kept[int(choice.key)]
        if choice.other:
            if forget_search(screen.program.own, chosen.name):
                screen.program.tell(f"forgotten: {chosen.name}")
            else:
                screen.program.tell("own/searches.toml cannot be written", warning=True)
        else:
            screen.ask_saved(chosen)

    screen.app.push_screen(Picker("saved searches", options, foot="⏎ ask   ^X forget   esc close", other=True), picked)


def pick_earlier(screen: Asker) -> None:
    """Ask an earlier query again."""
    queries = list(reversed(screen.program.history.queries))
    if not queries:
        screen.program.tell("no queries yet" if screen.program.history.on else "the history is off: Ctrl-P turns it on")
        return

    def picked(choice: Picked | None) -> None:
        if choice is not None and choice.key is not None:
            screen.ask(replace(screen.question, text=choice.key))

    options = [Option(query, query) for query in queries]
    screen.app.push_screen(Picker("asked before", options, foot="⏎ ask again   esc close"), picked)


def pick_tag(screen: Below, article: str) -> None:
    """Give an article one of the user's tags, or a new one; one that it has is taken back."""
    try:
        tags = screen.program.library.tags
    except SearchappError as error:
        screen.program.tell(str(error), warning=True)
        return
    borne = tags.of.get(article, ())

    def picked(choice: Picked | None) -> None:
        if choice is not None and choice.key is not None:
            screen.program.tag(article, choice.key, remove=choice.key in borne)

    options = [Option(tag, tag, f"{len(ids):,}", TAKEN if tag in borne else " ") for tag, ids in tags.bearers.items()]
    foot = "⏎ give or take back   esc close"
    screen.app.push_screen(Picker("tags of this article", options, foot=foot, new="a new tag"), picked)
