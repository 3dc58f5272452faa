"""Words by which a text shows who speaks in it: its own speakers, or a writer who reports."""

import re

OWN_WORDS = re.compile(
    r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y|me|[Мм]ы|[Нн]аш\w*|нас|нам|[Яя]|[Мм]и|мене|мені|[Ww]ir|[Uu]nser\w*|[Ii]ch|[Nn]ous|"
    r"[Nn]otre|[Nn]osotros|[Nn]uestr\w+)\b"
)
"""The first person of those who speak, in several languages."""
SAYING = re.compile(r"\b(?:said|says|told|added|сказал|сказала|заявил|заявила|отметил|sagte|erklärte|déclaré|dijo)\b")
"""Verbs by which a writer reports that somebody spoke."""
