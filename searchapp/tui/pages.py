"""The hits of one question, page by page: a list of any length of which only what is looked at is asked for."""

from collections.abc import Callable

from searchapp.hits import Hit

PAGE = 20
_KEPT_PAGES = 64


class Pages:
    """Hits by their place in the list, from 0. Pages that were not looked at for long are dropped again."""

    def __init__(self, total: int = 0, first: tuple[Hit, ...] = ()) -> None:
        self.total = total
        self._pages: dict[int, tuple[Hit, ...]] = {0: first[:PAGE]} if first else {}
        self._asked: set[int] = set()

    @classmethod
    def of(cls, hits: tuple[Hit, ...]) -> "Pages":
        """A list that is all here."""
        made = cls(len(hits))
        for offset in range(0, len(hits), PAGE):
            made.put(offset, hits[offset : offset + PAGE])
        return made

    def hit(self, place: int) -> Hit | None:
        """The hit at this place, or None while its page has not come."""
        page = self._pages.get(place // PAGE)
        within = place % PAGE
        return page[within] if page is not None and within < len(page) else None

    def put(self, offset: int, hits: tuple[Hit, ...]) -> None:
        """Keep a page that came."""
        number = offset // PAGE
        self._asked.discard(number)
        self._pages.pop(number, None)
        self._pages[number] = hits
        while len(self._pages) > _KEPT_PAGES:
            self._pages.pop(next(iter(self._pages)))

    def want(self, first: int, last: int, ask: Callable[[int], None]) -> None:
        """Call `ask` with the offset of every page of the places `[first, last]` that is neither here nor asked for.

        A page of which only the beginning is here is asked for once one of its other places is looked at.
        """
        last = min(last, self.total - 1)
        for number in range(max(first, 0) // PAGE, last // PAGE + 1):
            if number not in self._asked and self.hit(min(last, (number + 1) * PAGE - 1)) is None:
                self._asked.add(number)
                ask(number * PAGE)

    def forget_asked(self, offset: int) -> None:
        """A page did not come: it may be asked for again."""
        self._asked.discard(offset // PAGE)
