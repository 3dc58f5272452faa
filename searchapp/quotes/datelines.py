"""Where the words of a paragraph begin behind its dateline: OSLO (Reuters) - | The two countries …

What stands there is no part of what anybody says in the first sentence, and no place is its subject.
"""

from searchapp.patterns import compiled
from searchapp.text.highlights import LABEL
from searchapp.text.sentences import after_dateline

_CAPITALS = r"[A-ZÀ-ÖØ-ÞА-ЯЁ][A-ZÀ-ÖØ-ÞА-ЯЁ’'.-]{2,30}"
_CAPITALISED = r"[A-ZÀ-ÖØ-ÞА-ЯЁ][\w’'.-]{1,30}"
_DAY = r"(?:[^\W\d_]{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s[^\W\d_]{3,10}\.?)"
_BEHIND_PLACE = rf"(?:,\s{_CAPITALISED}(?:\s{_CAPITALISED})?)?(?:,\s{_DAY})?"
_AGENCY = r"\s?(?:\([^()\n]{2,30}\)|/[^/\n]{2,30}/)\.?"
_DASH = r"\s?(?:--?|[—–])\s+"
# OSLO — …, NEW YORK (AP) — …, Oslo (dpa) – …, Kyiv, Ukraine (AP) -- …, OSLO/PARIS, June 5 (Xinhua) -- …, Oslo CNN — …
_DASHED = compiled(
    rf"(?:{_CAPITALS}(?:[\s/]{_CAPITALS}){{0,3}}{_BEHIND_PLACE}(?:{_AGENCY})?"
    rf"|{_CAPITALISED}(?:\s{_CAPITALISED}){{0,3}}{_BEHIND_PLACE}(?:{_AGENCY}|,?\s[A-Z]{{2,8}})){_DASH}"
)
# posts of a thread: 1/ The mayor …, 3/12 She said …
# ЗАРЕЧЬЕ, 3 марта — РИА Новости. …
_BEFORE_AGENCY = compiled(
    rf"{_CAPITALS}(?:\s{_CAPITALS}){{0,2}},\s{_DAY}\s?[—–-]\s[А-ЯЁA-Z][\w-]+(?:\s[А-ЯЁA-Z][\w-]+)?\.\s+(?=[«\"А-ЯЁA-Z])"
)
# Заречье. 3 марта. NEWS.RU - …
_DAY_APART = compiled(rf"{_CAPITALISED}\.\s{_DAY}(?:\s\d{{4}})?\.\s[А-ЯЁA-Z][\w.-]+{_DASH}")
# NEW DELHI: The two countries …, EXCLUSIVE: A minister …; but BERG: “We …”
_HEADED = compiled(rf"{_CAPITALS}(?:\s{_CAPITALS}){{0,3}}:\s+(?=[A-ZÀ-ÖØ-Þ][\w’'.-]*\s)")
_LEAST_CAPITALS = 3
_POST = compiled(r"\d{1,3}/(?:\d{1,3})?\s+(?=[“\"«„‘'A-ZÀ-ÖØ-ÞА-ЯЁ])")
# what heads the points above an article: Story highlights The mayor …
_POINTS = compiled(rf"(?i:{LABEL})\s(?=[“\"‘'A-Z])")
# entries of a live page: 22:40 The mood …, 9.15pm: “We …”
_CLOCK = compiled(
    r"\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\.?|Uhr|h)(?!\w))?(?:\s(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|MSK))?:?\s"
    r"(?:[-–—|]\s)?(?=[“\"«„‘'A-ZÀ-ÖØ-ÞА-ЯЁ])"
)


def words_begin(text: str, start: int, end: int, headed: bool) -> int:
    """The offset of the first word behind the dateline, the clock, the number or the heading of the paragraph
    `[start, end)`, else `start`; with `headed` also behind words in capitals that a colon ends."""
    begins = text[start : start + 1]
    if begins.isdigit():
        clock = _CLOCK.match(text, start, end) or _POST.match(text, start, end)
    else:
        clock = _POINTS.match(text, start, end)
    if clock is None and headed and text[start : start + _LEAST_CAPITALS].isupper():
        clock = _HEADED.match(text, start, end)
    if clock is not None:
        return clock.end()
    if not begins.isupper():
        return after_dateline(text, start, end)
    dashed = (
        _BEFORE_AGENCY.match(text, start, end) or _DAY_APART.match(text, start, end) or _DASHED.match(text, start, end)
    )
    return dashed.end() if dashed is not None else after_dateline(text, start, end)
