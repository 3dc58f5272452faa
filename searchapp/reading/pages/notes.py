"""What programs for notes write beside the text of a page that was clipped into them: labelled lines below the heading
(Notion), a block of fields at the end (Joplin).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from searchapp.reading.pages.front_matter import facts_of_fields, fields_at
from searchapp.reading.pages.page import Fact, HtmlFacts, Line

_KEY = re.compile(r"[a-z_]{2,30}:(?:\s|$)")
_KEYS = ("id:", "type_:")
_HEADED = 4
"""Lines from the heading of a note to the first of its labels at most."""


def clipped(lines: Sequence[Line]) -> tuple[HtmlFacts, tuple[Line, ...]] | None:
    """What the labels of a note say and the lines of its text; None where it has no such labels."""
    first = next((index for index in range(len(lines) - 1, -1, -1) if not _KEY.match(lines[index].text)), -1) + 1
    block = lines[first:]
    if first and all(any(line.text.startswith(key) for line in block) for key in _KEYS):
        facts = replace(facts_of_fields(block), titles=(Fact("title element", lines[0].text),), sites=())
        return facts, tuple(lines[1:first] if first > 1 else lines[:first])
    for index in range(1, min(_HEADED, len(lines))):
        if lines[index - 1].heading and (labels := fields_at(lines, index)):
            return facts_of_fields(lines[index : index + labels]), (*lines[:index], *lines[index + labels :])
    return None
