"""Corrections by hand, from what a user sees to what an article was read with."""

from collections.abc import Mapping

from searchapp.article import Article
from searchapp.engine.local.engine import LocalEngine
from searchapp.errors import UsageError
from searchapp.reading.own.corrections import record, unnamed
from searchapp.workspace import Workspace


def correct(
    workspace: Workspace,
    engine: LocalEngine,
    article: Article,
    *,
    title: str | None,
    outlet: str | None,
    date: str | None,
    speakers: Mapping[str, str],
) -> None:
    """Keep what is to be set right in an article. Raises UsageError for a date that is none, and for a speaker who is
    none of the article's."""
    names = _as_read(engine, article, speakers)
    try:
        record(workspace, article, title=title, outlet=outlet, date=date, speakers=names)
    except ValueError as error:
        raise UsageError(f"{error}", "write a date as YYYY, YYYY-MM or YYYY-MM-DD") from error


def _as_read(engine: LocalEngine, article: Article, speakers: Mapping[str, str]) -> Mapping[str, str]:
    """The new names of speakers by those that the article was read with, which may be spelt otherwise than those that
    are listed, or by the words for somebody whose name is not known."""
    row = engine.row_of(article.id)
    found: dict[str, str] = {}
    sources = {words.casefold(): words for words in map(unnamed, article.quotes) if words}
    for old, new in speakers.items():
        printed = list(engine.names_in(row, old)) if row is not None else []
        printed = printed or [sources[words] for words in (old.casefold(),) if words in sources]
        if not printed:
            known = ", ".join([*(one.name for one in article.speakers), *sources.values()])
            raise UsageError(f"nobody who speaks in this article is called {old}", f"there are: {known or 'none'}")
        found |= dict.fromkeys(printed, new)
    return found
