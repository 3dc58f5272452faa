"""Who has spoken so far: people and bodies by name, and where somebody, several or a thing did without one."""

from collections.abc import Callable

from searchapp.article import Span
from searchapp.quotes.speakers.antecedents.body_callings import tells_of
from searchapp.quotes.speakers.antecedents.somebody import Somebody


class Heard:
    """The speakers of one article, of whose sources it is told in text order.

    `recent` are their names in turn, `spoke_at` where the last one did; `is_no_person` tells which of them are bodies.
    """

    def __init__(self, text: str, somebody: Somebody, is_no_person: Callable[[str], bool]) -> None:
        self._text = text
        self._somebody = somebody
        self._is_no_person = is_no_person
        self.recent: list[str] = []
        self._joint: tuple[str, ...] = ()
        self.spoke_at = self._person_at = self._joint_at = -1
        self._unnamed_at = self._many_at = self._thing_at = -1
        # where somebody without a name spoke for a body, and for which
        self._voice = (-1, "")

    def heard_for(self, body: str, source: Span) -> None:
        """Takes note of a source without a name that speaks for a body: a spokesman for the World Bank."""
        self._unnamed_at = source.start
        self._voice = source.start, body
        self.recent.append(body)

    def heard(self, names: tuple[str, ...], source: Span) -> None:
        """Takes note of the speakers of a source, none where it names nobody who is known."""
        if not names and self._somebody.is_one(source):
            self._unnamed_at = source.start
        if not names and self._somebody.are_many(source):
            self._many_at = source.start
        thing = not names and self._somebody.is_thing(source)
        if thing and not tells_of(self._text[slice(*source)], self.recent):
            self._thing_at = source.start
        if names:
            self.spoke_at = source.start
            if not self._is_no_person(names[0]):
                self._person_at = source.start
            if not self.recent or self.recent[-1] != names[0]:
                self.recent.append(names[0])
        if len(names) > 1:
            self._joint, self._joint_at = names, source.start

    def left_unnamed(self, source: Span) -> None:
        """Takes note that whoever speaks at `source` is somebody without a name."""
        self._unnamed_at = source.start

    def voiced(self) -> str | None:
        """The body for which whoever spoke last without a name did so."""
        spoke, body = self._voice
        return body if spoke == self._unnamed_at >= 0 else None

    def is_voice_last(self) -> bool:
        """Whether nobody has spoken since somebody without a name did for a body."""
        return self._voice[0] == self._unnamed_at > self.spoke_at

    def is_unnamed_last(self) -> bool:
        """Whether nobody with a name has spoken since somebody without one did."""
        return self._unnamed_at > self.spoke_at
