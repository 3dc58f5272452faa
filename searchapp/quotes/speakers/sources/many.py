"""English sources of many, of whom none or only some are named, and those that name nobody who speaks."""

import re

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.sources.sentence_heads import SentenceHeads

# many of which some are named: countries like | Norway; but critics like Ann Holm
_EXAMPLES = late(
    r"(?:[\w’'-]+ ){0,4}(?:countr|nation|state|compan|corporation|firm|group|organi[sz]ation|agenc|cit|newspaper|paper|"
    r"outlet|site|website|bank|universit|bod)(?:ie)?s (?:like|such as|including) ",
    re.IGNORECASE,
)
# of so many some are of a party or a town, and none is named
_NUMBERED = late(
    r"(?:Dozens|Scores|Hundreds|Thousands|Millions|Billions|Half|Most|Much|Part|Plenty|Pockets|Majorities|"
    r"Fully .{1,12}|(?:Two|Three)-(?:thirds|quarters|fifths)) of |"
    r"(?:Eleven|Twelve|(?:Thir|Four|Fif|Six|Seven|Eigh|Nine)teen|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty(?:-[a-z]+)?)"
    r"(?=$| .*s$)"
)
# those who begin a sentence: Protesters | in Oslo, Members | of the board; but Friends of the Library
_SEVERAL = late(
    r"((?:Members|Followers|Opponents|Defenders|Supporters|Critics|Allies|Relatives|Survivors|Employees|Readers|Viewers|"
    r"Parents|Managers|Veterans|Backers|Proponents|Organi[sz]ers|Detractors|Subscribers|Respondents|Spokespersons)"
    r"(?= (?:of|to|for) )"
    r"|[A-Z][a-z]{3,}s(?= (?:in|on|at|near|outside|across|with|among|around|inside) ))"
)
_ALONE = word_set("all several many most some few others another each more")
# those of a party, a country or a faith
_GROUP = late(
    r"[A-Z][\w’'-]+\s(?:(?:House|Senate|GOP|U\.S\.|Capitol Hill|congressional|administration)\s){0,2}(?:Democrats|"
    r"Republicans|Dems|Liberals|Conservatives|Jews|Muslims|Christians|Catholics|Latinos|Hispanics|Palestinians|Europeans|[A-Z][a-z]+ans)"
    r"(?! of )(?:,|\s(?:in|on|at|from|across|who|like|and|with)\b|$)"
)
# Journalists and | Democrats
_AND_GROUP = late(r"[A-Z][a-z]+s and (?:the )?(?:Democrats|Republicans|Liberals|Conservatives|[a-z]{3,}s)$")
# which of them, by the ending of the word before them and by its whole
_WHICH = (
    "ed", "ing", "ive", "ous", "al", "ent", "ant", "ful", "ary", "able", "ible", "less", "est", "ish", "iest", "wing",
)  # fmt: skip
_RANKED = word_set(
    "senior top key many moderate multiple countless local conservative liberal progressive centrist establishment "
    "ordinary average older younger fellow freshman rank-and-file hard-line hardline some few most swing-state "
    "red-state blue-state clever angry nervous wary weary"
)
_NOT_WHICH = word_set("congressional national federal native former liberal-democratic")
# what a sentence begins with that tells when, or about what, and names no speaker
_ASIDE = late(
    r"(?:(?:Prior|Thanks|Due|Contrary|Welcome|Flashback|Fast-forward) to|Ahead of|Back (?:in|at|on)|Good for|"
    r"Updated? at|Given (?:the|how|that|all)|(?P<verb>[A-Z][a-z]{2,}ing) (?:to|at|on|about|for|from|with|in))\s"
)


def is_of_many(printed: str, source: Span, heads: SentenceHeads, strangers: frozenset[str]) -> bool:
    """Whether a source is of many: countries like Norway, Members of the Harbour Board. `strangers` are the words that
    name nobody by themselves."""
    first, _, more = printed.partition(" ")
    if _NUMBERED.match(printed) is not None:
        # Twenty-five | left; Forty Berg supporters
        return True
    if (aside := _ASIDE.match(printed)) is not None and heads.opens(source, printed, first):
        # Prior to the vote | the board said; but Boeing in Oslo
        return aside["verb"] is None or not (heads.is_name(first) or first.casefold() in countries())
    grouped = _GROUP.match(printed) is not None and _tells_which(first)
    # Pilots and others, but not Hayes and others
    paired = _AND_GROUP.match(printed) is not None and not heads.is_name(first)
    if (grouped or paired) and heads.opens(source, printed, first):
        # Key Republicans
        return True
    if not more:
        if first.lower() in _ALONE:
            # All | said: no Al-Somebody
            return True
        # Workers | said
        plural = first.endswith("s") and first[-2:] != "ss" and first.lower() in strangers
        return plural and heads.opens(source, printed, first)
    if first[:1].isupper() and first.endswith("s") and (head := _SEVERAL.match(printed)) is not None:
        return not heads.is_name(head[1])
    listed = " like " in more or " as " in more or "including" in more or more.startswith("like ")
    return listed and _EXAMPLES.match(printed) is not None


def _tells_which(word: str) -> bool:
    """Whether a word with the capital of its sentence says which people are meant: Key, Vulnerable, Better-educated."""
    low = word.lower()
    return low not in _NOT_WHICH and (low in _RANKED or low.endswith(_WHICH))
