"""Where the words of a paragraph begin behind its dateline: OSLO (Reuters) - | The two countries …

What stands there is no part of what anybody says in the first sentence, and no place is its subject.
"""

import re

from searchapp.text.sentences import after_dateline

_CAPITALS = r"[A-ZÀ-ÖØ-ÞА-ЯЁ][A-ZÀ-ÖØ-ÞА-ЯЁ’'.-]{2,30}"
_CAPITALISED = r"[A-ZÀ-ÖØ-ÞА-ЯЁ][\w’'.-]{1,30}"
_DAY = r"(?:[^\W\d_]{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s[^\W\d_]{3,10}\.?)"
_BEHIND_PLACE = rf"(?:,\s{_CAPITALISED}(?:\s{_CAPITALISED})?)?(?:,\s{_DAY})?"
_AGENCY = r"\s?(?:\([^()\n]{2,30}\)|/[^/\n]{2,30}/)\.?"
_DASH = r"\s?(?:--?|[—–])\s+"
# OSLO — …, NEW YORK (AP) — …, Oslo (dpa) – …, Kyiv, Ukraine (AP) -- …, PARIS, June 5 (Xinhua) -- …, Moscow, SANA- …
_DASHED = re.compile(
    rf"(?:{_CAPITALS}(?:\s{_CAPITALS}){{0,3}}{_BEHIND_PLACE}(?:{_AGENCY})?"
    rf"|{_CAPITALISED}(?:\s{_CAPITALISED}){{0,3}}{_BEHIND_PLACE}(?:{_AGENCY}|,\s[A-Z]{{2,8}})){_DASH}"
)


def words_begin(text: str, start: int, end: int) -> int:
    """The offset of the first word behind the dateline of the paragraph `[start, end)`, else `start`."""
    dashed = _DASHED.match(text, start, end)
    return dashed.end() if dashed is not None else after_dateline(text, start, end)
