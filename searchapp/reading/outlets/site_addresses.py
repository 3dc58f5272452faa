"""The addresses by which a page names its site: of archives and readers, beside labels and titles, of its desks."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from searchapp.patterns import compiled, late
from searchapp.reading.outlets.hosts import host_of, main_label
from searchapp.reading.outlets.site_words import PUBLIC

LONGEST = 160
"""Characters of a line that can name a site, at most."""
_ADDRESS_LABEL = late(
    r"(?i)\b(?:cache\sof|url|link|permalink|(?<!image\s)(?<!photo\s)source|this\swebsite|retrieved\sfrom|available\s(?:at|from)|original\s(?:article|url|link)|"
    r"saved\sfrom|sent\sfrom|diese\sseite|from\sthe\swebsite|адрес|ссылка|источник|quelle|źródło|zdroj|bron|källa|kilde|adresse|fuente|lien)\b[^\n]{0,40}?"
    r"(?P<url>(?:https?://)?(?:www\.)?[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,40}){0,4}\.[a-z]{2,14}(?=[/\s:?#,)]|$)[^\s)]{0,300})"
)
_REFERENCE = late(r"\W{0,3}\[?\d{1,3}[\].)]\s.{4,200}?\W(?:19|20)\d\d\b")
"""An entry of a list of references: `[36] Holm, A. (1937).`"""
_WEAK_LABELS = ("source", "источник", "quelle", "źródło", "zdroj", "bron", "källa", "kilde", "fuente", "lien", "link")
_ADDRESS = late(r"^(?:https?://|www\.)(?P<url>\S{4,300})(?:\s{3,}\d{1,3}/\d{1,3})?$", re.IGNORECASE)
_MAIL = late(r"[\w.+-]{1,64}@((?:[\w-]{1,60}\.){1,4}(?-i:[a-z]{2,14}|[A-Z]{2,14})(?-i:(?![a-z])))", re.IGNORECASE)
_DOMAIN = late(
    r"(?i)(?<![\w@./-])((?:[A-Za-z0-9-]{2,40}\.){1,3}(?:com|org|net|info|ru|uk|de|fr|es|it|tr|az|ir|sy|eu|tv|us|ua|by|kz|at|ch|nl|be|pl|"
    r"cz|in|cn|jp|kr|au|ca|br|mx|ar|il|ae|sa|eg|jo|lb|pk|za|ng|ke|io|news|media|press|gov|edu|int|mil))(?![\w-])(?!\.\w)"
)
_LABELS = ("cache of", "url", "link", "source", "website", "retrieved", "available", "original", " from ", "seite",
           "адрес", "ссылка", "источник", "quelle", "źródło", "zdroj", "bron", "källa", "kilde", "adresse", "fuente",
           "lien")  # fmt: skip
_LONGEST_TOP = 8
"""Letters of the last label of an address without a scheme at most: words are glued behind a full stop too."""
_DOTTED = compiled(r"\w\.\w")
_READER = late(r"\babout:reader\?url=(?P<url>https?%3A%2F%2F\S{4,2000})", re.IGNORECASE)
_LETTERS = late(r"[^\W\d_]{2,}")
_ADDRESS_WORDS = late(  # words beside an address that stands alone, or with which a site speaks of itself
    r"https?|www|copyright|\bby\b|\b(?:about|welcome to|search|web|visit|contact|index|home|more (?:on|from)|"
    r"advertise (?:on|with))\b",
    re.IGNORECASE,
)
_ARCHIVED = late(
    r"\barchive\.(?:org|is|ph|today)/(?:web/)?(?:[\d.]{8,14}(?:-\d{6})?\w{0,3}/)?"
    r"(?P<url>(?:https?://)?[\w-]{1,63}\.[\w.-]{2,100}\S{0,300})"
)
_HOST = late(r"(?:www\.)?(?:[a-z0-9-]{2,63}\.){1,3}[a-z]{2,14}", re.IGNORECASE)
SEPARATED = late(r"\s[|·•»«›>–—:-]{1,2}\s|\s/\s|\s{3,}")
"""What stands between a site's name or host and what else a line says."""


class Vote(NamedTuple):
    """One sign that `name` published the page: how much it weighs, the line that says so, and whether nothing but the
    place of the line does."""

    name: str
    weight: float
    line: str
    placed: bool = False


def is_host(name: str) -> bool:
    """Whether what a vote is for is a host rather than a name, or one in letters that no host has: `Вестник.ру`."""
    return "." in name and " " not in name and (name[-1].isascii() or name.endswith(".рф"))


def addresses(text: str) -> Iterator[Vote]:
    """The hosts of the addresses of one line, archives and readers unwrapped."""
    if "." not in text or not _DOTTED.search(text):
        return
    if "archive." in text and (archived := _ARCHIVED.search(text)):
        host = host_of(archived["url"])
        if main_label(host) not in PUBLIC:
            yield Vote(host, 3.5, text)
            return
    if "about:reader" in text and (read := _READER.search(text)):
        from urllib.parse import unquote

        yield Vote(host_of(unquote(read["url"])), 3.5, text)
        return
    if _REFERENCE.match(text):
        return
    small = text.lower()
    labelled = _ADDRESS_LABEL.search(text) if any(map(small.__contains__, _LABELS)) else None
    stated = labelled or _ADDRESS.match(text)
    if stated:
        host = host_of(stated["url"])
        whole = "://" in stated["url"] or len(host.rpartition(".")[2]) <= _LONGEST_TOP
        if main_label(host) not in PUBLIC and "." in host and whole:
            weak = labelled is None or labelled[0].casefold().startswith(_WEAK_LABELS)
            yield Vote(host, 1.2 if weak else 3.5, text)
            return
    if "@" in text:
        for mail in _MAIL.findall(text[:600]):
            if main_label(mail) not in PUBLIC:
                yield Vote(host_of(mail), 1.5, text)
                return
    if "." in text and len(text) <= LONGEST:
        for domain in _DOMAIN.findall(text)[:2]:
            if main_label(domain) not in PUBLIC:
                beside = _LETTERS.findall(_ADDRESS_WORDS.sub("", text.replace(domain, "")))
                yield Vote(host_of(domain), 0.6 if beside else 1.3, text)


def host_beside_title(text: str) -> Iterator[Vote]:
    """The address that a reading program puts below or above a title, `harbourpost.example · by Ann Bell · 12 May`, or
    whoever copied the text, alone."""
    alone = _ADDRESS.match(text)
    if alone and main_label(host := host_of(alone["url"])) not in PUBLIC and "." in host:
        yield Vote(host, 1.8, text)
        return
    for part in SEPARATED.split(text) if "." in text and len(text) <= LONGEST else ():
        if _HOST.fullmatch(part) and main_label(part) not in PUBLIC:
            yield Vote(host_of(part), 1.8, text)
            return
