"""The names that a query may use before a colon, and what stands behind each."""

from searchapp.query.tree import NAME_FIELDS, TEXT_FIELDS

DATE_FIELDS = ("date", "after", "before")
STATES = {
    "has": ("quote", "speaker", "date", "outlet", "title", "via", "tag"),
    "is": ("reprint", "dup"),
}
KINDS = ("direct", "mixed", "indirect", "likely", "doubtful")
FIELDS = (*TEXT_FIELDS, *NAME_FIELDS, *DATE_FIELDS, *STATES, "like")
"""Every name but `atleastN`."""

_OPEN_RANGES = {"since": "date:2017-01..", **dict.fromkeys(("until", "to"), "date:..2017-01")}
_PROXIMITY = {"near": "NEAR/5", "w": "W/5", "same": "SAME/S"}
_ALIASES = {
    "who": "by",
    "cue": "verb",
    "rst": "outlet",
    "site": "outlet",
    **dict.fromkeys(("publisher", "publication", "newspaper", "sn", "sc", "domain"), "outlet"),
    "la": "lang",
    **dict.fromkeys(("published", "pd"), "date"),
    **dict.fromkeys(("lp", "td"), "body"),
    "agency": "via",
    **dict.fromkeys(("label", "tags", "tagged", "keyword", "category"), "tag"),
    "language": "lang",
    "file": "path",
    "text": "text",
    "content": "body",
    **dict.fromkeys(("headline", "hlead", "hd", "hl", "allintitle"), "title"),
    "quote": "said",
    "says": "said",
    "year": "date",
    "month": "date",
    "day": "date",
    "person": "speaker",
    "reprint": "is",
    "atleast": "atleast3",
}


_WRITERS = frozenset(["author", "byline", "au", "writer", "reporter", "journalist"])


def mend_of(name: str) -> str:
    """What to write instead of a field that is not there."""
    folded = name.casefold()
    if meant := _OPEN_RANGES.get(folded) or _PROXIMITY.get(folded):
        return f"write {meant}"
    if folded in ("source", "sources"):
        return "write outlet:NAME for who printed it, as:WORDS for how a speaker is called"
    if folded == "from":
        return "write date:2017-01.. for days, outlet:NAME for who printed it, by:NAME for who said it"
    if folded in _WRITERS:
        return "who wrote an article is shown and not searched, by:NAME finds who is quoted"
    near = nearest(name, FIELDS)
    return f"did you mean {near}:?" if near else f'put it between marks if it is a word: "{name}:…"'


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
    starting = starting or [other for other in known if len(other) > 2 and folded.startswith(other)]
    return starting[0] if len(starting) == 1 else None
