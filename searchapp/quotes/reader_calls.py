"""Calls to readers that ran into a Romance text: A lire aussi : …, Te puede interesar: …, Leia também: …

What follows such a call is the next sentence of the text, so that its colon stands for a full stop.
"""

from searchapp.patterns import late

_HEADS = (
    r"[AÀ]\s{1,2}(?:(?:ne pas|surtout|aussi)\s){0,3}(?:lire|regarder|voir|écouter|manquer|découvrir)",
    r"(?:Lire|Voir|Regarder|Écouter|Ne pas manquer|Lisez|Regardez|Écoutez)(?: aussi| également)?",
    r"(?:Vous|Cela|Ceci|Cette vidéo) (?:pourriez|pourrez|pourrait|peut|aimerez|devriez)",
    r"(?:Lea|Lee|Vea|Ve|Ver|Mira|Mire) (?:también|además|más)|(?:Te|Le|Os) (?:puede|podría) interesar",
    r"(?:Leia|Veja|Ouça|Assista) (?:também|mais|ainda|a)|Saiba mais",
    r"(?:Leggi|Guarda|Ascolta|Vedi) (?:anche|pure)|(?:Ti )?(?:potrebbe|può) interessar[et]i?",
)
_CALL = late(rf"(?:^|(?<=[.!?…»”\"'\n)]\s)|(?<=\s\s))(?:{'|'.join(_HEADS)})\b[^.:;!?…«»“”\"\n]{{0,40}}:(?=\s)")


def ended(text: str) -> tuple[str, list[int]]:
    """A text in which calls to readers end with a full stop, and where they do."""
    stops = [match.end() for match in _CALL.finditer(text)]
    parts, at = [], 0
    for stop in stops:
        parts += [text[at : stop - 1], "."]
        at = stop
    return "".join([*parts, text[at:]]), stops
