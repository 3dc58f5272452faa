"""Turkish speakers, whose verb stands behind what they said: in no case, and so without an apostrophe."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.subjects import Subjects
from searchapp.quotes.words import Words


class VerbLast:
    """Finds them among the tokens of one paragraph."""

    def __init__(self, words: Words, subjects: Subjects) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._subjects = subjects

    def before_marks(self, first: int, mark: int) -> Range | None:
        """The name that a comma or an adverb at most parts from marked speech: X ise | “…” dedi."""
        found = self._subjects.opening(first, mark)
        if found is None or not self._in_no_case(found):
            return None
        end = found.last
        while end < mark and self._kinds[end] == "R":
            end += 1
        return found if end == mark or self._kinds[end] == "," else None

    def heading(self, found: Range | None) -> Range | None:
        """Whom the sentence before speaks of, if it begins with a full name: Ayşe Kara buna karşı. | “…” dedi."""
        if found is None or found.last - found.first < 2 or not self._in_no_case(found):
            return None
        return found if self._kinds[found.first - 1 : found.first] in ("", ".", "^") else None

    def _in_no_case(self, found: Range) -> bool:
        return not any("'" in word.replace("’", "'") for word in self._low[found.first : found.last])
