"""What a Romance or German article says beside a name of who somebody is: le ministre des Affaires étrangères, |
Luc Morel; die russische Außenministerin | Anna Petrowa; Rosa Gil, | portavoz del puerto."""

from searchapp.patterns import late
from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon, closed_words, word_set
from searchapp.quotes.speakers.offices.roles import lowered, role_pattern

LANGUAGES = HEAD_FIRST | {"de"}
"""Those in which it is told."""
# so far before a name what somebody is begins, and of so many words it is
_BEFORE, _LONGEST = 130, 14
_CLAUSE_END = late(r"(?:[.!?;:()«»“”„\"—–]|,(?=\s.*\S.*))\s|[\n«»“”„\"(]")
_BEHIND = late(
    r",\s(?:(?:le|la|el|il|lo|un|une|una|uno|der|die|das|o|a|um|uma|ein|eine|seul|su|sa|son|seine?)\s|l[’'])?"
    r"(?P<role>[^\n,;:.!?()«»“”„\"—–]{3,130}?)(?=[,;.:()—–\n«“„\"]|$)"
)
# before a title: an office that is no longer held, or is the second
_FORMER = word_set(
    "ancien ancienne ex antiguo antigua anterior vice actual nouveau nouvelle nuevo nueva nuovo nuova futur futuro"
)
# what goes on to somebody else
_JOINERS = (["et"], ["y"], ["e"], ["con"], ["avec"], ["und"])
# in the phrase behind a name its title is among so many words
_EARLY = 3


def beside(text: str, start: int, end: int, lexicon: Lexicon) -> str | None:
    """The role beside the name that stands at `[start, end)`, as it is printed."""
    before = _before_german if lexicon.language == "de" else _before
    return _behind(text, end, lexicon) or before(text, start, lexicon)


def _behind(text: str, at: int, lexicon: Lexicon) -> str | None:
    """The role in apposition behind a name that ends at offset `at`: its title is among the first words."""
    match = _BEHIND.match(text, at)
    if match is None:
        return None
    words = match["role"].split()
    early = lowered(" ".join(words[:_EARLY]))
    titled = role_pattern(lexicon).search(early) is not None or any(_is_title(word, lexicon) for word in words[:_EARLY])
    return " ".join(words) if titled and len(words) <= _LONGEST and _says_nothing(words, lexicon) else None


def _before(text: str, at: int, lexicon: Lexicon) -> str | None:
    """The role before a name at offset `at` of a Romance text: a title with what it is of."""
    clause = _CLAUSE_END.split(text[max(0, at - _BEFORE) : at].rstrip(" ,"))[-1]
    titles = list(role_pattern(lexicon).finditer(lowered(clause)))
    # a title of several is in the plural
    if not titles or titles[-1][0] not in lexicon.roles:
        return None
    title = titles[-1]
    of = clause[title.end() :]
    if of.startswith(",") or not _says_nothing(of.split(), lexicon) or of.split()[-1:] in _JOINERS:
        return None
    former = [word for word in clause[: title.start()].split()[-1:] if lowered(word).strip("-") in _FORMER]
    return " ".join((*former, clause[title.start() :].strip()))


def _before_german(text: str, at: int, lexicon: Lexicon) -> str | None:
    """The role right before a name at offset `at` of a German text: its noun with the adjectives before it."""
    words = _CLAUSE_END.split(text[max(0, at - _BEFORE) : at])[-1].split()
    if not words or not words[-1][:1].isupper() or not _is_title(words[-1], lexicon):
        return None
    first = len(words) - 1
    while first and _is_adjective(words[first - 1], lexicon):
        first -= 1
    return " ".join(words[first:])


def _is_adjective(word: str, lexicon: Lexicon) -> bool:
    """Whether a German word may be one, by its ending: russische, but not sagte, seine."""
    ending = word.islower() and word.endswith(("e", "er", "en"))
    return ending and word not in closed_words(lexicon) and word not in lexicon.cues


def _is_title(word: str, lexicon: Lexicon) -> bool:
    low = lowered(word)
    endings = tuple(lexicon.named("title_endings"))
    return low in lexicon.roles or (bool(endings) and word[:1].isupper() and low.endswith((*endings, "chef", "chefin")))


def _says_nothing(words: list[str], lexicon: Lexicon) -> bool:
    """Whether none of the words is a verb or begins a clause of its own."""
    # German articles are pronouns as well
    kinds = ("auxiliaries",) if lexicon.language == "de" else ("pronouns", "relatives", "auxiliaries", "breaks")
    closed = frozenset[str]().union(*map(lexicon.named, kinds))
    return not any(word.islower() and (word in closed or word in lexicon.cues) for word in words)
