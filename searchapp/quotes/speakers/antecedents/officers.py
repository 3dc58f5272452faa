"""The firm whose officer spoke last, which a text then calls the company: “…,” said Ann Holm, chief executive of
Norcorp. | The company said that"""

import re
from collections.abc import Set

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.speakers.antecedents.body_callings import turns_from
from searchapp.quotes.speakers.antecedents.spoken_of import SENTENCE_END

_TITLE = (
    r"(?:chief executive|chief (?:financial|operating|technology|marketing|commercial|medical|product) officer"
    r"|CEO|CFO|COO|CTO|chair(?:man|woman|person)?|president|managing director|general manager|(?:co-?)?founder|"
    r"vice[- ]president|finance director|spokes(?:man|woman|person))(?: officer)?"
)
_FIRM = r"(?P<firm>[A-Z][\w&-]*(?:\.(?=[A-Z]))?(?: (?:[A-Z&][\w.&-]*|of|and)(?= |[,.’'])){0,4}?)"
# Ann Holm, the chairman and chief executive of | Norcorp,
_BEHIND = late(rf",? (?:the |its |a )?(?:[a-z-]+ ){{0,4}}?{_TITLE} (?:of|at|for|with) (?:the )?{_FIRM}(?=[,.;:”]|$)")
# | Norcorp's new chief executive, Ann Holm; | Norcorp CEO Ann Holm
_BEFORE = late(rf"(?:^|[^\w’']){_FIRM}(?:[’']s?)? (?:[a-z-]+ ){{0,3}}?{_TITLE},? (?:and [a-z ]{{3,30}},? )?$")
# so far before and behind the name of an officer
_REACH_BEFORE, _REACH_BEHIND = 110, 140


def firm_of_officer(text: str, officer: str, spoke_at: int, source: Span, not_names: Set[str]) -> str | None:
    """The firm of the `officer` who spoke at offset `spoke_at`, unless the text names something else before `source`;
    `not_names` are words in small letters that have capitals and are no names."""
    firm = _firm_of(text, officer, spoke_at)
    ended = SENTENCE_END.search(text, spoke_at, source.start) if firm is not None else None
    told = text[ended.end() : source.start] if ended is not None else ""
    turned = ended is None or turns_from(f"{firm} {officer}", text, told, not_names)
    return None if turned else firm


def _firm_of(text: str, officer: str, spoke_at: int) -> str | None:
    """The firm of which an article tells that `officer` leads it or speaks for it, in the sentence in which they spoke
    at offset `spoke_at`."""
    start = max(text.rfind("\n", 0, spoke_at) + 1, spoke_at - _REACH_BEFORE)
    end = text.find("\n", spoke_at)
    end = min(len(text) if end < 0 else end, spoke_at + _REACH_BEHIND)
    for surname in re.finditer(rf"\b{re.escape(officer)}\b", text[start:end]):
        first, last = start + surname.start(), start + surname.end()
        ends = [sign.end() for sign in SENTENCE_END.finditer(text, start, first)]
        told = _BEHIND.match(text, last, end) or _BEFORE.search(text, max([start, *ends]), first)
        if told is not None:
            return told["firm"]
    return None
