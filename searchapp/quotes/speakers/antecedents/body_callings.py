"""What a body is called that was told of before: the group, the company, it."""

import re
from collections.abc import Sequence, Set

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.antecedents.spoken_of import MARKS, SENTENCE_END
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.names.places import countries

# no country and nothing of a state is called so
_CALLINGS = word_set(
    "group organization organisation company agency firm association charity foundation network institute operator "
    "airline bank retailer maker manufacturer supplier insurer lender carmaker chain broadcaster publisher brand "
    "developer brewer club team union utility planemaker automaker drugmaker chipmaker shipbuilder steelmaker builder "
    "miner contractor conglomerate producer exporter regulator watchdog consultancy start-up startup subsidiary "
    "supermarket wholesaler nonprofit platform site website carrier giant newspaper paper magazine"
)
# so are firms alone
_FIRMS = frozenset(["company", "firm"])
_OF_STATE = word_set(
    "ministry government department police court army military navy parliament congress senate embassy presidency poll "
    "survey"
)
_AGENCIES = frozenset(["ministry", "department"])
_POLICE = word_set("police constabulary met")
_MARKED = late(r"[“„\"][^“”„\"]*[”“\"]")
_SENTENCE_END = compiled(r"(?<=[.!?…])\s+")
# what a sentence is about that begins with a name
_ABOUT = late(r"((?!The\b)[A-Z][\w’'&.-]*(?: [A-Z&][\w’'.-]*){0,4})(?<![’']s) (?!and |or )[a-z]")
# a name that only tells where or when
_WHERE = late(r"\b(?:[Ii]n|[Oo]n|[Aa]t|of|from|near|since|across|for|to) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")
_AT = late(r"\b(?:[Ii]n|[Oo]n|[Aa]t|near|since) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")
# of two firms: a bid for, a stake in
_DEAL = late(
    r"\b(?:bids?|bidd(?:er|ing)|offers?|takeover|acqui\w+|merge\w*|stake|buy|buys|bought|purchase\w*|deal|suit|sued)\b"
)
# at the head of a sentence what a firm is, and no part of its name: Rival | Norcorp
_BESIDE_FIRM = word_set(
    "bidder rival parent competitor partner retailer carmaker chipmaker automaker drugmaker planemaker insurer lender "
    "brewer miner startup start-up maker broadcaster"
)
# these begin a clause before the one of "it"
_SUBORDINATING = word_set("as when while after before since until once if because although though whereas")
# nobody in particular has said so: it is alleged, it was announced, it's thought
_IMPERSONAL = late(
    r"\s?(?:[’']s|is|was|has been|had been)(?:\s(?:now|also|since|\w+ly))?\s"
    r"(?:alleged|announced|argued|assumed|believed|claimed|confirmed|disclosed|emerged|estimated|expected|feared|hoped|"
    r"known|noted|predicted|reported|revealed|"
    r"rumou?red|said|stated|suggested|thought|understood)\b(?! (?:for|about)\b)"
)
# the sentence before, and one that is about a paper
_LAST_SENTENCE = late(r"(?:^|(?<=[.!?…]\s)|(?<=\n))[^.!?…\n]+[.!?…][”\"]?\s*$")
_PAPER = late(
    r"(?:(?:The|This|That|Its|An?|His|Her)\s)?(?:[\w’'-]+\s){0,3}?(?:[Aa]rticle|brochure|pamphlet|report|law|bill|treaty|"
    r"memo|document|guidance|study|survey|constitution|charter|agreement|resolution|order|petition|lawsuit)"
    r"(?:\s\d+)?\s(?:[a-z]+ly\s|also\s)?(?:is|was|has|had|includes?|contains?|came|comes|covers?|describes?|lists?|[a-z]{3,}ed)\b"
)
_POSSESSIVE = compiled(r"[’']s?$")
# around a word
_SIGNS = ".,;:()<>*"
# so many characters before its noun a body is named
_REACH = 600
# so many words at its head name whom a sentence is about
_HEAD = 5


def is_called(noun: str, name: str) -> bool:
    """Whether a noun can stand for a body of this name."""
    if noun.lower() == "force":
        return not _POLICE.isdisjoint(name.lower().split())
    if noun.lower() not in _CALLINGS or name.casefold() in countries():
        return False
    words = name.lower().split()
    return _OF_STATE.isdisjoint(words) or (noun.lower() == "agency" and not _AGENCIES.isdisjoint(words))


def tells_of(printed: str, recent: Sequence[str]) -> bool:
    """Whether a source printed without a name may be the last of the `recent` speakers: the medical charity; but a
    company or a firm is another one where the text has not told so."""
    noun = printed.rpartition(" ")[2]
    return bool(recent) and not is_firms(noun) and is_called(noun, recent[-1])


def named_before(noun: str, text: str, at: int, not_names: Set[str]) -> str | None:
    """The name with which the sentence before the one with a noun for a body at offset `at` begins, if the noun can
    stand for it and no other name stands in between: Norcorp shut its yard. “…,” the company said."""
    told = _MARKED.sub("", text[max(0, at - _REACH) : at]).replace("\n", ". ")
    *before, own = _SENTENCE_END.split(told)
    sentence = next((sentence for sentence in reversed(before) if sentence[:1].isalpha()), "")
    about = _ABOUT.match(sentence)
    if about is None or not is_called(noun, about[1]) or names_something(own, not_names):
        return None
    if " " not in about[1] and not _is_name(about[1], text):
        # Profits fell: a noun that begins a sentence
        return None
    rest = about.string[about.end() :]
    # a bid for Norcorp: of two firms
    where = _WHERE if not is_firms(noun) or _DEAL.search(sentence) is None else _AT
    if names_something(where.sub("", rest), not_names):
        return None
    first, _, more = about[1].partition(" ")
    return more if more and first.lower() in _BESIDE_FIRM else about[1]


def is_firms(noun: str) -> bool:
    """Whether a noun only tells that something is a firm, be it a bank or an airline."""
    return noun.lower() in _FIRMS


def turns_from(name: str, text: str, told: str, not_names: Set[str]) -> bool:
    """Whether a sentence of what is `told` in a text, but for what is marked in it, names something else than the firm
    `name` at its head: Rednet agreed; but not: In May the yard of Norcorp was shut, Proceeds rose."""
    known = not_names | {word.strip(_SIGNS).lower() for word in name.split()}
    for sentence in _SENTENCE_END.split(_MARKED.sub("", told)):
        head = [word.strip(_SIGNS) for word in _WHERE.sub("", sentence).split()[:_HEAD]]
        words = [_POSSESSIVE.sub("", word) for word in head]
        # series J is no other firm
        others = [word for word in words if word[:1].isupper() and len(word) > 1 and word.lower() not in known]
        # any other word has a capital at the head of a sentence as well
        if others and (others != words[:1] or words[0] != head[0] or _is_name(words[0], text)):
            return True
    return False


def _is_name(word: str, text: str) -> bool:
    """Whether a word with which a sentence begins has its capital within others too."""
    return re.search(rf"[a-z,] {re.escape(word)}\b", text) is not None


def names_something(text: str, not_names: Set[str]) -> bool:
    """Whether, of the sentences of a text but for what is marked in them, the last one names somebody or something, or
    another one does so at its head. `not_names` are words in small letters that have capitals and are no names."""
    *others, last = (sentence.split() for sentence in _SENTENCE_END.split(_MARKED.sub("", text)))
    words = [word for sentence in others for word in sentence[:_HEAD]] + last
    return any(word[0].isupper() and word.strip(".,;:’'").lower() not in not_names for word in words)


def it_means(name: str, text: str, source: Span, not_names: Set[str]) -> tuple[str, ...]:
    """Whom "it" means at `source` where `name` spoke last: the state or body that its sentence begins with, and
    nobody where that names something else: Norway’s plans came late as it sought to calm the markets."""
    if _IMPERSONAL.match(text, source.start + len("it")) is not None:
        return ()
    start = text.rfind("\n", 0, source.start) + 1
    start = max([start, *(end.end() for end in SENTENCE_END.finditer(text, start, source.start))])
    before = text[start : source.start]
    if not before.strip() and (last := _LAST_SENTENCE.search(text, text.rfind("\n", 0, start) + 1, start)) is not None:
        paper = _PAPER.match(last[0])
        if paper is not None and name.split(" ")[-1] not in paper[0]:
            # Article 5 is a part of it. | It says
            return ()
    opening = before.split(" ", 1)[0].lower()
    clause = opening in _SUBORDINATING
    if name.split(" ")[-1] in before or MARKS.search(before) or (before.endswith(", ") and not clause):
        return (name,)
    if clause or opening.endswith("ing"):
        before = before[0].lower() + before[1:]
    about = _ABOUT.match(before)
    if about is not None and (about[1].casefold() in countries() or body_key(about[1]) is not None):
        return (about[1],)
    return () if names_something(_WHERE.sub("", before), not_names) else (name,)


def has_noun(name: str, noun: str) -> bool:
    """Whether a noun, in small letters, ends the name of a body or stands before its preposition."""
    behind = r"(?:$| (?:for|of|in|de|für)\b| (?:\w+ )?(?:de|des|du)\b)"
    return re.search(rf"(?:^| ){re.escape(noun)}{behind}", name, re.IGNORECASE) is not None
