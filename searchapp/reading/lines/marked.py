"""What mark-up says of the lines of a page: traits beside those of their text (`traits.py`).

Which tags a line stands in, what their classes and ids call them, how much of it is link, and whether an extractor of
HTML keeps it. Pages without mark-up have none of these traits.
"""

from bisect import bisect_left
from collections.abc import Sequence, Set
from functools import lru_cache

from searchapp.patterns import late
from searchapp.reading.lines.traits import PROSE, Seen, Traits
from searchapp.reading.pages.page import Page

_AROUND = frozenset(
    {
        "nav", "footer", "aside", "header", "figure", "figcaption", "form", "article", "main", "blockquote", "table",
        "ul", "ol", "button", "label", "section"
    }
)  # fmt: skip
_TOKEN = late(r"[a-z]{3,20}")
_NAMES = 300
"""Characters of the classes and ids of a line that are looked at."""
_LINKED = (0.01, 0.3, 0.7, 0.99)


def marked(page: Page, seen: Sequence[Seen]) -> list[list[Traits]]:
    """The traits that mark-up gives the lines of a page, `seen` alone; nothing where the page has no mark-up."""
    kept = page.kept
    if kept is None and not page.markup:
        return [[] for _ in seen]
    forms = [one.form for one in seen]
    flags = "^" + "".join("k" if kept is not None and index in kept else "l" for index in range(len(seen))) + "$"
    found: list[list[Traits]] = []
    for index, form in enumerate(forms):
        around = flags[index : index + 3]
        own: list[Traits] = [] if kept is None else [(f"{form} {around[1]}", f"around {around}")]
        if page.markup:
            place = page.markup[index]
            linked = bisect_left(_LINKED, place.linked)
            own += ((f"{form} linked{linked}", f"{form} in {place.tag}"), _place(place.above, place.names))
            if kept is not None:
                own.append((f"{around[1]} linked{linked}",))
        found.append(own)
    return found


@lru_cache(maxsize=4096)
def _place(above: tuple[str, ...], names: str) -> Traits:
    tags = (f"under {tag}" for tag in sorted(_AROUND.intersection(above)))
    called = (f"called {name}" for name in sorted(set(_TOKEN.findall(names[:_NAMES]))))
    return (*tags, *called)


def captions_figure(page: Page, index: int) -> bool:
    """Whether mark-up makes a line the caption of a figure."""
    return bool(page.markup) and "figcaption" in page.markup[index].above


def figure_captions(page: Page, seen: Sequence[Seen], body: Set[int]) -> set[int]:
    """The lines of a body that mark-up makes captions of figures, but where these are the text: stories in pictures."""
    captions = {index for index in body if captions_figure(page, index)}
    told = sum(seen[index].form in PROSE for index in body - captions) if captions else 0
    return captions if told > sum(seen[index].form in PROSE for index in captions) else set()
