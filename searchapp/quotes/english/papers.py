"""Whose paper a relative pronoun stands for: Berg issued a statement | that said, a tweet from Berg, | which read."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.english.phrases import PASTS, POSSESSIVES, Phrases
from searchapp.quotes.english.subjects import EnglishSubjects
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.words import Words

_PAPERS = word_set(
    "statement letter memo tweet tweets email e-mail message post note summary release response reply op-ed column "
    "essay article report opinion order complaint petition text video thread advisory notice memorandum dissent"
)
# what whoever a paper is of does with it
_PUT_OUT = word_set(
    "issued issuing released releasing posted posting sent sending wrote writing tweeted tweeting published publishing "
    "submitted submitting filed filing shared sharing circulated circulating penned penning drafted signed signing "
    "delivered delivering offered gave giving provided uploaded recorded"
)
_PRONOUNS = frozenset(["that", "which"])
_FROM = frozenset(["from", "by"])
# so far before its pronoun stands a paper, and so far before that whoever put it out did so
_NEAR, _NEAR_VERB = 14, 6


class Papers:
    """Finds who speaks by a paper among the tokens of an article."""

    def __init__(self, words: Words, phrases: Phrases, subjects: EnglishSubjects) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._phrases = phrases
        self._subjects = subjects

    def author(self, pronoun: Range, first: int) -> Range | None:
        """Whose paper the relative pronoun stands for, in the sentence that begins with token `first`; None where it
        stands for none, or that is not told."""
        low, kinds = self._low, self._kinds
        if pronoun.last - pronoun.first != 1 or low[pronoun.first] not in _PRONOUNS:
            return None
        at = pronoun.first - 1
        at -= at > first and kinds[at] == ","
        while at > max(first, pronoun.first - _NEAR) and low[at] not in _PAPERS:
            if kinds[at] not in "wCDNIYR,&" or low[at] in PASTS:
                return None
            at -= 1
        if low[at] not in _PAPERS or kinds[at] != "w":
            return None
        if low[at + 1] in _FROM:
            if low[pronoun.first] == "which" and kinds[pronoun.first - 2 : pronoun.first] == "C,":
                # a report from the Guild, | which said
                return None
            return self._phrases.noun_phrase(at + 2, pronoun.first)
        article = at - 1
        while article > first and kinds[article] in "wNRC" and not low[article].endswith(("'s", "s'")):
            article -= 1
        if low[article] in POSSESSIVES or low[article].endswith(("'s", "s'")):
            return self._subjects.owner(article + 1, first)[0]
        return self._issuer(article, first) if kinds[article] == "D" else None

    def _issuer(self, article: int, first: int) -> Range | None:
        """Who does something with the paper that begins with token `article`."""
        kinds = self._kinds
        verb = article - 1
        while verb > max(first, article - _NEAR_VERB) and self._low[verb] not in _PUT_OUT:
            if kinds[verb] not in "CDPIw":
                return None
            verb -= 1
        if self._low[verb] not in _PUT_OUT:
            return None
        left, seen = self._subjects.verb_group(verb, first)
        if self._low[verb].endswith("ing"):
            return self._subjects.opening(first, verb)[0]
        return self._subjects.subject(left, first, seen)[0] or self._subjects.opening(first, verb)[0]
