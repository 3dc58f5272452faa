"""Labels that stand alone in a line, with what is said below, as records of calls and hearings print them.

`Operator`, `Anna Berg -- Chief Executive Officer`, `Carl Holm - Harrow Bank`, `Anna Berg`; `MS. BERG (Counsel)`.
"""

from collections import Counter
from collections.abc import Callable, Mapping

from searchapp.patterns import compiled, late
from searchapp.quotes.speakers.names.given_names import is_given
from searchapp.quotes.speakers.names.runs import UPPER

LONGEST = 130
"""Characters of a label that stands alone, at most."""
_WORD = rf"(?:[{UPPER}][\w’'-]*|(?:[{UPPER}]\.-?){{1,3}}|(?:St|Dr|Mrs?|Ms|Prof|Hon)\.)"
_NAME = (
    rf"{_WORD}(?:\s(?:d[aeiu]|de\sla|v[ao]n|von|der|den|la|le|al|bin|[\"“(]{_WORD}[\"”)]|{_WORD})){{0,6}}"
    r"(?:,?\s(?:Jr|Sr|I{2,3}|IV|M\.?D|Ph\.?D|CFA|CPA)\b\.?)?"
)
# an office ends no sentence, but perhaps with the short form of a firm: … of Harrow Inc.
_TITLE = rf"[{UPPER}](?:[^?!\n]*(?:[^.?!:;,\s]|\b(?:Inc|Co|Corp|Ltd|Jr|[{UPPER}]\.[{UPPER}])\.))?"
_LABEL = compiled(rf"(?P<name>{_NAME})(?:\s{{1,2}}(?:--?|[–—])\s{{1,2}}(?P<role>{_TITLE})|,\s(?P<office>{_TITLE}))?")
# who leads a call through, or is not known
_NOBODY = late(
    r"(?:(?:conference\s)?(?:call\s)?(?:operator|moderator|coordinator)|(?:unidentified|unknown|unverified)\s[\w-]+(?:\s[\w-]+)?|"
    r"company\srepresentatives?|(?:corporate\s)?participant|audience(?:\smember)?|attendees?)",
    2,
)
# so many labels, most of them again and again, make a record
_FEWEST, _OFTEN, _SURELY = 6, 2, 2 / 3
# labels in capitals
_LONGEST_LOUD, _FEWEST_LETTERS, _ENDS_LOUD = 100, 4, ")]"


def is_nobody(name: str) -> bool:
    """Whether a label is of one who has no name: Operator, Unidentified Analyst."""
    return _NOBODY.fullmatch(name) is not None


def is_loud(line: str) -> bool:
    """Whether a line can be a label that stands alone: in capitals, and no sentence."""
    if not line.isupper() or len(line) > _LONGEST_LOUD or (line[-1] not in _ENDS_LOUD and not line[-1].isalpha()):
        return False
    return ":" not in line and sum(map(str.isalpha, line)) >= _FEWEST_LETTERS


def with_office(line: str) -> bool:
    """Whether a line is a name with an office behind a dash, as in lists of those who take part."""
    found = _LABEL.fullmatch(line) if len(line) <= LONGEST else None
    return found is not None and found["role"] is not None


def standing(short: Mapping[int, str], ends: Callable[[int], bool]) -> Mapping[int, str]:
    """The names in the lines that are labels of a record, by their numbers; none where the lines are no record.

    `short` are the lines that can be labels, by their numbers; `ends` tells of a line whether there is one and a
    sentence ends with it. Lists of names have no words below, and the headings of a text do not come again.
    """
    if len(short) < _FEWEST:
        return {}
    found = {at: match for at, line in short.items() if (match := _LABEL.fullmatch(line)) is not None}
    said = {at: match for at, match in found.items() if at + 1 not in found and ends(at + 1)}
    if len(said) < _FEWEST:
        return {}
    led = sum(is_nobody(match["name"]) for match in said.values()) > 1
    full = (match for match in found.values() if " " in match["name"])
    known = {match["name"] for match in full if match["role"] or (led and match["office"])}
    often = Counter(match["name"] for match in said.values())
    names = {
        at: match["name"]
        for at, match in said.items()
        if (match["name"] in known or often[match["name"]] > 1)
        and (led or match["office"] is None)
        and (" " in match["name"] or is_nobody(match["name"]) or (led and is_given(match["name"])))
    }
    told = set(names.values())
    sure = sum(name in known or is_nobody(name) or is_given(name.split()[0]) for name in told)
    if len(names) < _FEWEST or len(told) < _OFTEN or len(names) < _OFTEN * len(told) or sure < _SURELY * len(told):
        return {}
    return names
