"""The names that a query may use before a colon, and what stands behind each."""

from searchapp.query.tree import NAME_FIELDS, TEXT_FIELDS

DATE_FIELDS = ("date", "after", "before")
STATES = {
    "has": ("quote", "speaker", "date", "outlet", "title", "via"),
    "is": ("reprint", "dup"),
}
KINDS = ("direct", "mixed", "indirect")
FIELDS = (*TEXT_FIELDS, *NAME_FIELDS, *DATE_FIELDS, *STATES, "like")
"""Every name but `atleastN`."""

_ALIASES = {
    "who": "by",
    "cue": "verb",
    "source": "outlet",
    "site": "outlet",
    "publisher": "outlet",
    "agency": "via",
    "language": "lang",
    "file": "path",
    "text": "text",
    "content": "body",
    "headline": "title",
    "quote": "said",
    "says": "said",
    "since": "after",
    "until": "before",
    "year": "date",
    "month": "date",
    "day": "date",
    "person": "speaker",
    "author": "speaker",
    "reprint": "is",
    "atleast": "atleast3",
}


def nearest(name: str, known: tuple[str, ...]) -> str | None:
    """The known name that was most likely meant, or None."""
    import difflib

    folded = name.casefold()
    letters = folded.rstrip("0123456789")
    if known is FIELDS and letters != folded and difflib.get_close_matches(letters, ["atleast"]):
        return f"atleast{folded.removeprefix(letters)}"
    if known is FIELDS and folded in _ALIASES:
        return _ALIASES[folded]
    near = difflib.get_close_matches(folded, known, n=1, cutoff=0.6)
    if near:
        return near[0]
    starting = [other for other in known if len(folded) > 1 and other.startswith(folded)]
    return starting[0] if len(starting) == 1 else None
