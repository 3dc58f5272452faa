"""What an article says beside a name of who somebody is: Russian Foreign Minister | Sergey Lavrov; Ann Holm, | director
of the Harbour Watch. English is told here, other languages are by `printed_roles_abroad`."""

from functools import cache
from itertools import islice

from searchapp.patterns import late
from searchapp.quotes.lexicon import Lexicon, closed_words, word_set
from searchapp.quotes.speakers.offices.printed_roles_abroad import LANGUAGES
from searchapp.quotes.speakers.offices.printed_roles_abroad import beside as beside_abroad
from searchapp.quotes.speakers.offices.roles import lowered, role_pattern
from searchapp.text.standing import stands

TOLD = LANGUAGES | {"en"}
"""The languages in which it is told."""
# so many places of a name are looked at, and so far before it what somebody is begins
_PLACES, _BEFORE = 6, 130
# words before a title that belong to it, and of a whole role
_MODIFIERS, _LONGEST = 6, 18
# a stop within a role is one of initials: the U.S. ambassador
_SHORT = r"(?<!\b[A-Z])(?<!\b(?:St|Jr|Dr|Mt|Mr|Ms))(?<!\bMrs)"
_INSIDE = rf"(?:[^\n,;:()“”\"—–.!?]|(?!{_SHORT})\.|\.(?=\w))"
_BEHIND = late(
    r"(?:,\s\d\d(?=,))?(?:,\s(?!who)|,?\swho\s(?:is|was|serves\sas|works\sas)\s)(?:(?:the|an?|its|their)\s)?"
    rf"(?P<role>{_INSIDE}{{3,130}}?)(?=[,;)(\n—–”\"]|{_SHORT}\.(?!\w)|\s[-—–]\s|\swho\s|\swhich\s|\sand\s(?:his|her|one)\s|$)"
)
_CLAUSE_END = late(rf"(?:{_SHORT}[.!?]|[;:,()—–-]|'')\s|[\n“”\"(]")
# what an office is of, between its title and the name: envoy | for Syria | Staffan de Mistura
_OF = late(r"\s(?:of|for|to|at|on|in|with)\s(?:(?:the|of|for|and|on|at|to|in|[A-Z&][\w’'&.-]*)\s)*[A-Z][\w’'&.-]*\s")
# what opens it in the phrase behind a name
_HEAD_END = late(
    r"\s(?:of|for|at|in|on|from|with|to|by|and|based|since|under|during|after|before|until|covering|leading)\s"
)
_TITLES_ALONE = word_set("mr mrs ms miss dr sir lord lady dame")
# participles that belong to a title: acting governor, but they impeached | President Holm
_HELD_SO = word_set(
    "acting sitting incoming outgoing visiting leading managing founding ruling serving supervising consulting retired "
    "disgraced ousted exiled appointed elected re-elected jailed deposed embattled ranking standing presiding"
)
_NOUN_ENDINGS = ("ist", "ian", "ologist", "woman", "person", "grapher")
_ARTICLED = (", a ", ", an ", ", the ")


def printed_role(text: str, name: str, lexicon: Lexicon) -> str | None:
    """What is printed beside the full name of somebody, with what the office is of, as it stands in the text: the first
    that says so, else the first title alone. None where nothing does. Of the languages in `TOLD`."""
    beside = _beside if lexicon.language == "en" else beside_abroad
    alone = None
    for at in islice(stands(text, name), _PLACES):
        found = beside(text, at, at + len(name), lexicon)
        if found is not None and " " in found:
            return found
        alone = alone or found
    return alone


def _beside(text: str, start: int, end: int, lexicon: Lexicon) -> str | None:
    return _behind(text, end, lexicon) or _before(text, start, end, lexicon)


def _behind(text: str, at: int, lexicon: Lexicon) -> str | None:
    """The role in apposition behind a name that ends at offset `at`."""
    if text[at : at + 1] not in (",", " "):
        return None
    match = _BEHIND.match(text, at)
    if match is None:
        return None
    role = match["role"].strip()
    head = _HEAD_END.split(role, maxsplit=1)[0].split()
    if not head or len(role.split()) > _LONGEST or not _is_noun(head, lexicon, text.startswith(_ARTICLED, at)):
        return None
    words = role.split()
    if any(_is_verb(word, lexicon) for word in words) or words[0].lower() in closed_words(lexicon):
        return None
    while words[-1].lower() in closed_words(lexicon):
        words.pop()
    return " ".join(words)


def _before(text: str, start: int, end: int, lexicon: Lexicon) -> str | None:
    """The role before a name at `[start, end)`: a title with the words before it and what it is of."""
    before = text[max(0, start - _BEFORE) : start]
    # the Norwegian minister, | Ann Holm, but not the minister, | Ann Holm said
    apposed = before.endswith(", ") and text[end : end + 1] in (",", ".", ";")
    clause = _CLAUSE_END.split(before.removesuffix(", ") + " " if apposed else before)[-1]
    titles = list(role_pattern(lexicon).finditer(lowered(clause)))
    if not titles:
        return None
    title = titles[-1]
    if title[0][-1] == "s" and title[0] not in lexicon.roles:
        # the Norwegian and Danish ministers | Ann Holm and Karl Lund
        return None
    between = clause[title.end() :]
    if between.strip() and _OF.fullmatch(between) is None:
        return None
    words = clause[: title.start()].split()
    first = len(words)
    while first and len(words) - first < _MODIFIERS and _modifies(words[first - 1], lexicon):
        first -= 1
    if apposed and words[first - 1 : first] not in (["the"], ["The"]):
        return None
    return " ".join((*words[first:], clause[title.start() :].strip()))


def _modifies(word: str, lexicon: Lexicon) -> bool:
    low = word.lower().strip("’'")
    if low in closed_words(lexicon) or low.strip(".") in _TITLES_ALONE:
        return False
    participle = word.islower() and word.endswith(("ing", "ed"))
    return low in _HELD_SO if participle else not _is_verb(low, lexicon)


def _is_noun(head: list[str], lexicon: Lexicon, articled: bool) -> bool:
    """Whether a phrase ends with a noun for somebody."""
    last = head[-1].lower()
    if last in _nouns(lexicon) or (last.endswith("-elect") and len(head) < _MODIFIERS):
        return True
    return articled and last.endswith(_NOUN_ENDINGS)


def _is_verb(word: str, lexicon: Lexicon) -> bool:
    cue = lexicon.cues.get(word.lower())
    return cue is not None and cue.form in ("past", "third")


@cache
def _nouns(lexicon: Lexicon) -> frozenset[str]:
    titles = {title.rpartition(" ")[2] for title in lexicon.roles if "*" not in title}
    named = lexicon.named("people") | lexicon.named("callings") | lexicon.named("persons") | lexicon.named("epithets")
    return frozenset(titles | named | lexicon.named("before_name") | lexicon.named("before_surname")) - _TITLES_ALONE
