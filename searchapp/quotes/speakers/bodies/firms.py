"""Names of firms, which may look like those of people, by what English text has beside them: Holm Bree raised its
forecast, shares of Norcorp."""

from collections.abc import Mapping

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import Cue
from searchapp.quotes.speakers.bodies.legal_forms import COMMON, has_form
from searchapp.quotes.speakers.names.runs import Name
from searchapp.text.standing import stands

_KINDS = (
    "airline|automaker|bank|brand|brewer|broadcaster|builder|carmaker|carrier|chain|charity|chipmaker|club|company|"
    "consultancy|contractor|developer|drugmaker|firm|giant|group|insurer|lender|maker|manufacturer|miner|network|"
    "operator|platform|producer|provider|publisher|retailer|site|startup|start-up|steelmaker|subsidiary|supermarket|"
    "supplier|union|utility|website|wholesaler"
)
# the legal form, behind all of a name or more of it, and the sign of a stock: Holm Bree | Lines Inc, <HBL>
_FORM = rf",? (?:(?:and|&) )?(?:{COMMON}|INC|INc|CORP|CO|LTD|[cC]os?|corp|inc|ltd|LLP|SE|GmbH|Holdings|Group)(?![\w-])"
_STOCK = r"[<(](?:(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX): )?[A-Z]{2,6}(?:\.[A-Z]{1,2})?[>)]"
_FORMED = late(rf"(?: [A-Z&][\w&.-]*){{0,3}}?(?:{_FORM}|,? {_STOCK})")
# what a sentence says of it that it begins: P.B. Holm | said its board met
_DEALS = (
    "acquir|add|agree|appoint|bought|build|built|buy|clos|complet|cut|declar|discontinu|elect|expand|expect|fil|form|hold|"
    "increas|intend|introduc|issu|launch|lower|open|own|paid|pay|plan|purchas|receiv|record|redeem|reduc|rais|report|"
    "repurchas|resum|sell|settl|sign|sold|start|suspend"
)
_ITSELF = late(
    r" (?:also |today |yesterday )?(?:said|says|announced|reported) (?:that )?"
    rf"(?:its|it (?:(?:also|has|had|will|would|is|was) )*(?:{_DEALS})(?:e?[sd]|t?ing|n?ed)?)\b"
)
_BEHIND = late(
    rf"{_FORM}|,? {_STOCK}|"
    r" (?:shares|stock|executives|employees|customers|shareholders|investors)\b|"
    r"[’']s? (?:(?:\w+ ){0,2}(?:shares|stock|headquarters|employees|shareholders|investors|customers)|"
    r"(?:share price|board|chief executive|CEO|chief financial officer|profits?|revenues?|sales))\b|"
    rf",? which\b|, (?:an?|the) (?:(?!of |for |at |in |from )[\w’-]+ ){{0,4}}(?:{_KINDS})\b|"
    # what it does with what is its own; but: Holm said its plan failed
    r" (?:also |now )?(?:raised|cut|lowered|trimmed|lifted|reiterated|maintained|upgraded|downgraded|revised|reported|"
    r"posted|expects|maintains|expanded|doubled|launched|closed|opened|sold|slashed|missed|unveiled) its\b"
)
_BEFORE = late(
    r"(?:\b(?:shares|stake|stock) (?:of|in)|"
    r"\b(?:CEO|chief executive(?: officer)?|(?:economist|analyst|strategist)s?) (?:of|at|with)|"
    rf"\b(?:{_KINDS})) $"
)
# General Holm; the General Holm | partnership
_TITLED = late(
    r"(?:[Tt]he )?(?P<name>(?P<title>General|Major|Captain|Judge|Prince|Bishop|Cardinal|Chancellor|Senator|Regent|"
    r"Admiral|St|Ft|Mt)\.? [A-Z][\w&’'-]*(?: (?:and |& |of )?[A-Z][\w&’'-]*){0,4})"
    r"(?=$|,| (?:partnership|company|group|firm|bank)\b)"
)
_SHORT = frozenset(["St", "Ft", "Mt"])
# so many characters before a name tell what it is of, and so far behind a source the word ends that follows
_NEAR, _NEXT = 40, 20
_POSSESSIVES = ("'s", "’s")
_LINE_BEFORE = ("", "\n")


def is_shop(text: str, name: Name, source: Span, cues: Mapping[str, Cue]) -> bool:
    """Whether the possessive that ends a source is the name itself: it is never printed without, and nothing of its own
    follows. Moody's | said, Sotheby's, | for one; but not Berg's | claim."""
    ending = text[name.end : source.end]
    if ending not in _POSSESSIVES or " " in name.text:
        return False
    behind = text[source.end : source.end + _NEXT].split(maxsplit=1)[:1]
    cue = cues.get(behind[0]) if behind else None
    own = text.startswith(",", source.end) or (cue is not None and cue.form == "past")
    bare = text.count(name.text) - sum(text.count(name.text + sign) for sign in _POSSESSIVES)
    return own and bare == 0


def is_firm(text: str, name: str) -> bool:
    """Whether a name is that of a firm somewhere in a text."""
    return is_formed(text, name) or any(
        _BEHIND.match(text, at + len(name)) is not None
        or _BEFORE.search(text, max(0, at - _NEAR), at) is not None
        or (text[at - 1 : at] in _LINE_BEFORE and _ITSELF.match(text, at + len(name)) is not None)
        for at in stands(text, name)
        if not text[at - 1 : at].isalnum()
    )


def titled_firm(text: str, printed: str) -> str | None:
    """The firm that a source names and whose name begins like a title: General Holm, St. Bree Mills; else None."""
    named = _TITLED.match(printed)
    if named is None:
        return None
    name = named["name"]
    if has_form(name) or (named["title"] in _SHORT and name.count(" ") > 1 and not is_firm(text, name)):
        return name
    if not is_firm(text, name):
        return None
    formed = (_FORMED.match(text, at + len(name)) for at in stands(text, name))
    form = next((form[0] for form in formed if form is not None and form[0][-1] not in ")>"), "")
    return f"{name}{form}"


def is_formed(text: str, name: str) -> bool:
    """Whether a name stands first in a text with the legal form of a firm or the sign of its stock behind it: Eli Holm
    | and Co; in which case more of it may be printed: Bree Star | Lines Inc."""
    at = text.find(name)
    return at >= 0 and (has_form(name) or _FORMED.match(text, at + len(name)) is not None)
