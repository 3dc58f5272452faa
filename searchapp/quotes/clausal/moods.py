"""What German verbs tell by their forms: the passive, which leaves out who speaks, and the mood of reported speech.

`ihm wird vorgeworfen, …`, `wird von der Polizei bestätigt, …`; `Man habe sich geeinigt, und dabei bleibe es.`
"""

from searchapp.quotes.candidates import Range
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.words import Words

_PASSIVE = word_set("wird werden wurde wurden ward worden werde würde würden")
_MOOD = word_set("sei seien sey habe werde könne müsse solle wolle dürfe")
_FIRST_PERSON = frozenset(["ich", "wir"])
# wishes and the writer's own words: Gott sei Dank, es sei denn, hier sei erwähnt
_NOT_REPORTED = word_set(
    "dank denn gesagt erwähnt bemerkt hingewiesen dahingestellt angemerkt verwiesen gedankt genannt gestattet erlaubt "
    "nur gepriesen gegrüßt erinnert empfohlen verraten vorausgeschickt"
)
_ARTICLES = frozenset(["der", "die", "das"])
_BOUNDS = frozenset(",;:-(Q.")
# in a main clause the finite verb stands near its head
_NEAR_HEAD = 12


def passive_agent(words: Words, at: int, first: int, last: int) -> tuple[Range | None] | None:
    """Who speaks by the participle at token `at` of a clause in the passive, None in a tuple where nobody is named
    behind "von"; None for a clause in the active."""
    low, kinds = words.low, words.kinds
    word = low[at]
    if not (word.endswith("t") or ("ge" in word and word.endswith("en"))):
        return None
    start = at
    while start > first and kinds[start - 1] not in _BOUNDS:
        start -= 1
    stop = at + 1
    while stop < last and kinds[stop] not in _BOUNDS:
        stop += 1
    if _PASSIVE.isdisjoint(low[start:stop]):
        return None
    by = next((k for k in range(at - 1, start - 1, -1) if low[k] in ("von", "vom")), at)
    end = by + 1
    while end < at and kinds[end] in "CwDPN":
        end += 1
    named = by + 1 < end and (end == at or kinds[end] in "RYA")
    return (Range(by + 1, end) if named else None,)


def is_reported(words: Words, first: int, last: int) -> bool:
    """Whether tokens `[first, last)` are a main clause in the mood of reported speech: Man habe sich geeinigt."""
    low, kinds = words.low, words.kinds
    for k in range(first + 1, min(first + _NEAR_HEAD, last)):
        if low[k] in _MOOD:
            heads_clause = kinds[k - 1] == "," or "," not in kinds[first:k]
            own = not _FIRST_PERSON.isdisjoint((low[k - 1], *low[k + 1 : k + 2]))
            wish = low[k].startswith("se") and not _NOT_REPORTED.isdisjoint(low[k:last])
            return heads_clause and not own and not wish
        if kinds[k] in "AT" or (kinds[k - 1] in "BW" and low[k - 1] not in _ARTICLES):
            return False
    return False
