"""English words with capitals that are nobody's name, where they stand for a source alone."""

from searchapp.patterns import compiled, late

# an office in capitals: Plymouth MP, MP for Oakham, Hungary's PM
_OFFICE = compiled(r"(?:[\w’'-]+ ){0,2}(?:MP|MEP|MSP|MLA|PM|CEO|CFO|DA|AG|VP)s?(?:$| (?:for|in|from|of|at) )")
# his book or promise of a year: Holm's 2016 |
_OWNED_YEAR = compiled(r"[’']s? (?:19|20)\d\d$")
# where somebody sits, a part of a law, the hour of an entry, what heads a part of an article, Anti-Holm
_NOTHING = late(
    r"[DRI]-[A-Z]\S{0,5}$|(?:Section|Article|Chapter|Rule|Resolution|Update)s? (?:at )?\d|"
    r"(?:Anti|Pro|Non|Pre|Post|Ex)-[A-Z][\w-]+$|(?:Claims?|Facts?|Verdict|Ruling|Rating|Ret|Legislation|Dems?)$"
)


def names_nobody(words: str) -> bool:
    """Whether words say what somebody or something is, and do not name them."""
    return bool(_OFFICE.match(words) or _OWNED_YEAR.search(words) or _NOTHING.match(words))
