"""Words by which a text shows who speaks in it, its own speakers or a writer who reports, and its title whose it is."""

import re

from searchapp.patterns import compiled, late

OWN_WORDS = compiled(
    r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y|me|[Мм]ы|[Нн]аш\w*|нас|нам|[Яя]|[Мм]и|мене|мені|[Ww]ir|[Uu]nser\w*|[Ii]ch|[Nn]ous|"
    r"[Nn]otre|[Jj]e|[Mm]es|[Nn]os|[Nn]osotr[oa]s|[Nn]uestr\w+|[Yy]o|[Mm]i|[Nn]oi|[Nn]ostr\w+|[Mm]i[oae]i?|[Ii]o|[Ee]u|[Nn]ós|"
    r"[Nn]oss\w+|[Mm]inha|[Mm]eu|[Jj]á|[Nn]áš|[Nn]aš\w+|[Nn]asz\w*|[Mm]ój|[Mm]oj\w+|[Bb]iz\w*|[Bb]en(?:im)?)\b"
)
"""The first person of those who speak, in several languages."""
SAYING = late(r"\b(?:said|says|told|added|сказал|сказала|заявил|заявила|отметил|sagte|erklärte|déclaré|dijo)\b")
"""Verbs by which a writer reports that somebody spoke."""

# at, before or for whom; what a speaker does by it, which is no name though it is in capitals: Berg Marking the Day
_OCCASION = late(
    r"\s(?:at|in|to|before|on|during|via|for|after|following|upon|aboard|about|with|from|as|в|на|перед|к|до|у|по|під|bei|beim|vor|im|am|à|devant|ante|"
    r"en|[^\W\d_]+ing(?=\s(?!(?:and|of|with)\b)))\s",
    re.IGNORECASE,
)


def before_occasion(words: str) -> str:
    """The words of a title up to where, when or why a speech was given: President Berg | Marking One Year Since …"""
    return _OCCASION.split(words, maxsplit=1)[0]
