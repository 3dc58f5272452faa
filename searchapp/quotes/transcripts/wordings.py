"""Words by which a text shows who speaks in it: its own speakers, or a writer who reports."""

from searchapp.patterns import compiled, late

OWN_WORDS = compiled(
    r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y|me|[Мм]ы|[Нн]аш\w*|нас|нам|[Яя]|[Мм]и|мене|мені|[Ww]ir|[Uu]nser\w*|[Ii]ch|[Nn]ous|"
    r"[Nn]otre|[Jj]e|[Mm]es|[Nn]os|[Nn]osotr[oa]s|[Nn]uestr\w+|[Yy]o|[Mm]i|[Nn]oi|[Nn]ostr\w+|[Mm]i[oae]i?|[Ii]o|[Ee]u|[Nn]ós|"
    r"[Nn]oss\w+|[Mm]inha|[Mm]eu|[Jj]á|[Nn]áš|[Nn]aš\w+|[Nn]asz\w*|[Mm]ój|[Mm]oj\w+|[Bb]iz\w*|[Bb]en(?:im)?)\b"
)
"""The first person of those who speak, in several languages."""
SAYING = late(r"\b(?:said|says|told|added|сказал|сказала|заявил|заявила|отметил|sagte|erklärte|déclaré|dijo)\b")
"""Verbs by which a writer reports that somebody spoke."""
