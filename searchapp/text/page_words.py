"""Words that a page sets beside its pictures and additions, and that run into a sentence: by what a picture is shared,
whose it is, when something was added. `Facebook Twitter Pinterest | Ann Holm says …`, `He left. | Getty | Holm wins`,
`[Updated at 11:05 a.m. ET] | Holm said …`"""

from collections.abc import Iterator
from typing import Final

from searchapp.patterns import late

_HINTS: Final = ("Pinterest", "Highlights", "e caption", "a caption", " | ", "[Update")
_AGENCIES: Final = r"(?:AP Photos?|AP Images|Getty(?: Images)?|Reuters|REUTERS|AFP|EPA|POLITICO)"
_CREDIT: Final = rf"(?:[A-Z][\w.’'-]{{0,30}}[ /]){{0,4}}?{_AGENCIES}(?:/[A-Z][\w.]{{0,30}}(?: Photos?| Images)?){{0,3}}"
_WORDS: Final = late(
    r"(?:(?<=\n)|(?<![\s\S]))(?:Facebook|Twitter|Email)(?: [A-Z][\w+]{2,12}){0,4} Pinterest(?: WhatsApp)?\s(?=[A-Z])"
    r"|(?:(?<=\n)|(?<=\) )|(?<![\s\S]))Story Highlights\s(?=\S)"
    r"|(?:Enlarge this image )?toggle caption (?:(?P<credit>[^\n]{2,90}?) (?P=credit)(?=\s|$)|(?=\S))"
    r"|(?:Image|Media) (?:copyright|source) [^\n]{1,60}? (?:Image|Media) caption\s"
    r"|(?:Media playback is (?:un)?supported on your device )(?:Media caption\s)?"
    rf"|(?<=[.!?”\"’'] )\| {_CREDIT}\s(?!Images|Photo)(?=[A-Z\d“‘\"'])"
    r"|\[Updated? at \d{1,2}:\d\d [ap]\.?m\.?(?: [A-Z]{2,4}\b)?[.:]?\][.:]?\s?(?=\S)"
)


def page_words(text: str) -> Iterator[tuple[int, int]]:
    """Where such words stand."""
    if any(map(text.__contains__, _HINTS)):
        yield from (words.span() for words in _WORDS.finditer(text))
