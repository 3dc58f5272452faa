"""Collocates as text for people, as rows and as JSON."""

from collections.abc import Iterator, Sequence

from searchapp.compare.collocates import Collocate, Group
from searchapp.export.objects import JsonObject
from searchapp.export.page import strong
from searchapp.text.clean import clean_line
from searchapp.text.counted import counted

COLUMNS = ("word", "count", "others", "score")
_HEAD = f"{'count':>8}{'others':>8}{'score':>8}  word\n"


def group_object(group: Group) -> JsonObject:
    """`{"articles": …, "matches": …, "words": [{"word": …, "count": …, "others": …, "score": …}]}`."""
    return {
        "articles": group.passages.articles,
        "matches": group.passages.matches,
        "words": list(map(_word_object, group.words)),
    }


def _word_object(one: Collocate) -> JsonObject:
    return {"word": one.word, "count": one.count, "others": one.others, "score": round(one.score, 1)}


def word_rows(groups: Sequence[Group], field: str | None) -> Iterator[JsonObject]:
    """A row a word; where groups are of a `field`, with the value that the word belongs to under its name."""
    for group in groups:
        for one in group.words:
            yield ({} if field is None else {field: group.value}) | _word_object(one)


def collocates_page(groups: Sequence[Group], field: str | None, *, colored: bool = False) -> Iterator[str]:
    """The words one below the other, group by group."""
    for number, group in enumerate(groups):
        name = "" if field is None else f"{clean_line(group.value or f'(no {field})')}: "
        where = f"{counted(group.passages.matches, 'place')} in {counted(group.passages.articles, 'article')}"
        yield "\n" * (number > 0) + strong(f"{name}{where}", colored) + "\n"
        yield _HEAD if group.words else f"{'':8}no word stands out\n"
        for one in group.words:
            yield f"{one.count:>8,}{one.others:>8,}{one.score:>8,.1f}  {clean_line(one.word)}\n"
