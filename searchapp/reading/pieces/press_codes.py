"""Articles as a press database exports them, every field under its code: `HD` the title, `SN` the source, `PD` the day.

A code stands on a line of its own or before what it names.
"""

from collections.abc import Sequence

from searchapp.patterns import compiled, late
from searchapp.reading.pages.page import Fact, HtmlFacts, Line
from searchapp.reading.pieces.press_article import PressArticle

_CODES = "HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|AN|CO|IN|NS|RE|PUB|SE|ART|CX|IPC|IPD|RF|CLM|CT|NGC|GC|VOL"
_CODE = compiled(rf"({_CODES})(?:\s{{2,80}}(?=\S)|$)")
_CODE_CLOSE = late(rf"({_CODES})(?:\s{{1,80}}(?=\S)|$)")
"""As programs write it that keep one space of several."""
_SURELY = ("HD", "WC", "PD", "SN")
"""Codes that an article has all of where one space stands behind its codes."""
_TEXT = ("LP", "TD")


def coded(lines: Sequence[Line]) -> PressArticle | None:
    """What the codes of an article say and the lines of its text; None where it has no such codes."""
    spaced = all(any(line.text.startswith(f"{code} ") for line in lines) for code in _SURELY)
    pattern = _CODE_CLOSE if spaced else _CODE
    values: dict[str, list[Line]] = {}
    code = ""
    for line in lines:
        met = pattern.match(line.text)
        rest = line.text[met.end() :] if met else line.text
        code = met[1] if met else code
        if code and rest:
            values.setdefault(code, []).append(line._replace(text=rest, start=line.end - len(rest)) if met else line)
    text = tuple(line for part in _TEXT for line in values.get(part, ()))
    if "HD" not in values or not text:
        return None

    def told(wanted: str, name: str) -> tuple[Fact, ...]:
        words = " ".join(line.text for line in values.get(wanted, ()))
        return (Fact(f"front matter {name}", words),) if words else ()

    facts = HtmlFacts(told("HD", "title"), told("SN", "site"), told("BY", "author"), told("PD", "date"))
    return PressArticle(facts, text)
