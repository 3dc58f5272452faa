"""What the mark-up of an HTML page says about itself: titles, sites, authors, dates, addresses.

Nothing is chosen here. Every statement is kept with the place it stands in, and the rooms that set a field
weigh them against the text.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from searchapp.patterns import late
from searchapp.reading.pages.html import is_kicker
from searchapp.reading.pages.links import home_of, host_in
from searchapp.reading.pages.page import SIGNED, Fact, HtmlFacts

_SPACES = re.compile(r"\s+")
_SAVED_FROM = re.compile(  # the comments of browsers, SingleFile and HTTrack
    r"(?:saved from url=\(\d{1,6}\)|saved with singlefile\s{1,9}url:\s{0,9}|mirrored from )(?P<url>[^\s<>]{4,2000})",
    re.IGNORECASE,
)
_JSON_LIMIT = 400_000
_DEPTH = 12
_VALUE_LIMIT = 2_000
_LIST_LIMIT = 60

_TITLES: Final = frozenset(
    {"og:title", "twitter:title", "dc.title", "dcterms.title", "title", "headline",
     "sailthru.title", "parsely-title", "citation_title", "hdl", "article.headline", "fb_title"}
)  # fmt: skip
_SITES: Final = frozenset(
    {"og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher",
     "dcterms.publisher", "publisher", "copyright", "citation_journal_title", "twitter:site",
     "source", "al:android:app_name", "article:publisher", "generator_site", "cre",
     "dcsext.publisher", "parsely-site"}
)  # fmt: skip
_AUTHORS: Final = frozenset(
    {"author", "article:author", "byl", "dc.creator", "dcterms.creator", "sailthru.author",
     "parsely-author", "creator", "citation_author", "article.author", "twitter:creator"}
)  # fmt: skip
_URLS: Final = frozenset({"og:url", "twitter:url", "al:web:url", "parsely-link", "identifier-url", "source-url"})
_DATES = re.compile(
    r"date|time(?!out)|publish|publica|modifi|updated|created|issued|dcterms\.|pubdate|\bdat[ue]m\b|fecha"
)
_NO_DATES = re.compile(r"publisher|published_in|timezone|read|expir|unpublish|video:|duration|author")

_ADDRESS = re.compile(r"(?:https?:)?//([^/?#:]{4,100})")
_OF_SITE = frozenset(("pingback", "shortlink", "edituri", "wlwmanifest", "home", "index", "start", "search"))
_FEED = re.compile(r"application/(?:rss|atom)")
_OWN_PAGE = re.compile(
    r"\s*(?:terms|privacy|about|contact|subscri|advertis|site ?map|careers|accessibility|newsletters?|impressum|"
    r"datenschutz|kontakt|mentions|aviso legal|контакты|реклама|künye|iletişim)",
    re.IGNORECASE,
)
_SIGNING = re.compile(r"(?:^|\s)(?:author|byline|article-author|post-author)(?:[_-]{1,2}(?:name|link))?(?:\s|$)")
_LONGEST_NAME = 80
_BESIDE_KICKER = " \t\r\n\xa0:|/–—-"
_ARTICLE_TYPE = re.compile(r"article|posting|report|news|webpage|creativework|statement", re.IGNORECASE)


def facts_of(root: etree._Element) -> HtmlFacts:
    """Every statement of the page's head, JSON-LD, microdata, `time` elements and first headings."""
    found: dict[str, list[Fact]] = {"titles": [], "sites": [], "authors": [], "dates": [], "urls": []}

    def note(kind: str, source: str, value: object) -> None:
        if isinstance(value, str | int) and not isinstance(value, bool) and len(found[kind]) < _LIST_LIMIT:
            # scripts cut titles within signs that are pairs for them, and write the half that is left
            whole = str(value)[:_VALUE_LIMIT].encode("utf-8", "ignore").decode()
            text = _SPACES.sub(" ", whole).strip()
            if text:
                found[kind].append(Fact(source, text))

    for block in _json_ld(root):
        for kind, source, value in _stated(block):
            note(kind, source, value)
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    for meta in root.iter("meta"):
        name = _name(meta)
        content = meta.get("content")
        if not name or not content:
            continue
        if name in ("content-language", "dc.language", "og:locale", "language"):
            language = language or content
        stated = _kind_of(name)
        if stated:
            note(stated, name, content)
    for link in root.iter("link"):
        if (link.get("rel") or "").casefold() == "canonical":
            note("urls", "canonical", link.get("href"))
    for kind, source, value in _marked(root):
        note(kind, source, value)
    if any(fact.source == "source-url" for fact in found["urls"]):  # a program for notes dates its note
        found["dates"] = [fact for fact in found["dates"] if fact.source not in ("created", "updated")]
    titles, sites, authors, dates, urls = (tuple(dict.fromkeys(facts)) for facts in found.values())
    home = None if urls else _home(root)
    return HtmlFacts(titles, sites, authors, dates, urls, language, _own_hosts(root), home)


def _home(root: etree._Element) -> str | None:
    """The host of a page that states no address of its own: that of its base, its feeds and services, else the one to
    which most of its links lead."""
    for link in root.iter("base", "link"):
        kind = (link.get("rel") or "").casefold()
        if link.tag == "base" or kind in _OF_SITE or (kind == "alternate" and _FEED.match(link.get("type") or "")):
            host = host_in(link.get("href") or "")
            if host is not None:
                return host
    return home_of(link.get("href") or "" for link in root.iter("a"))


def _own_hosts(root: etree._Element) -> tuple[str, ...]:
    """The hosts that links to what every site has lead to, each once."""
    hosts: dict[str, None] = {}
    for link in root.iter("a"):
        address = _ADDRESS.match(link.get("href") or "")
        if address is not None and _OWN_PAGE.match(_text(link)[:40]):
            hosts[address[1].casefold()] = None
    return tuple(hosts)


def _kind_of(name: str) -> str | None:
    if name in _TITLES:
        return "titles"
    if name in _SITES:
        return "sites"
    if name in _AUTHORS:
        return "authors"
    if name in _URLS:
        return "urls"
    if _DATES.search(name) and not _NO_DATES.search(name):
        return "dates"
    return None


def _name(meta: etree._Element) -> str:
    return (meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or "").casefold()


def _marked(root: etree._Element) -> Iterator[tuple[str, str, str | None]]:
    # browsers set their comment before the root
    outside = (*root.itersiblings(etree.Comment, preceding=True), *root.itersiblings(etree.Comment))
    for comment in (*outside, *root.iter(etree.Comment)):
        saved = _SAVED_FROM.search(comment.text or "")
        if saved:
            yield "urls", "saved from", _with_scheme(saved["url"])
    for element in root.iter("h1", "title", "time", "abbr"):
        if element.tag == "title":
            if element.getparent() is None or element.getparent().tag != "svg":
                yield "titles", "title element", _text(element)
        elif element.tag == "h1":
            whole, title = _text(element), _heading(element)
            yield "titles", "h1", title
            if title != whole:
                yield "titles", "h1 with kicker", whole
        elif element.tag == "time":
            names = f"{element.get('class', '')} {element.get('itemprop', '')}".casefold()
            source = "time published" if "publish" in names or "pubdate" in element.attrib else "time"
            if "updat" in names or "modif" in names:
                source = "time updated"
            yield "dates", source, element.get("datetime") or _text(element)
        elif "published" in element.get("class", ""):
            yield "dates", "abbr published", element.get("title")
    for element in root.iterfind(".//*[@itemprop]"):
        prop = element.get("itemprop", "")
        value = element.get("content") or element.get("datetime")
        if prop in ("datePublished", "dateModified", "dateCreated") and element.tag != "meta":
            yield "dates", f"microdata {prop}", value or _text(element)
        elif prop == "headline" and element.tag != "meta":
            yield "titles", "microdata headline", value or _text(element)
    for element in root.iter("a", "span", "p", "div", "address", "cite", "strong", "li"):
        by_name = "author" in (element.get("rel"), element.get("itemprop"))
        called = element.get("class", "").lower()
        # the words are looked for first: on most elements the pattern would be tried in vain
        if by_name or (("author" in called or "byline" in called) and _SIGNING.search(called)):
            yield "authors", SIGNED, _text(element)[:_LONGEST_NAME]


def _with_scheme(address: str) -> str:
    return address if "://" in address else f"http://{address}"


def _heading(element: etree._Element) -> str:
    """The text of a heading without what is set above the title in it, where there is more."""
    text = _text(element)
    first = next(element.iterchildren(etree.Element), None)
    if first is None or not is_kicker(first):
        return text
    above = _text(first)
    return text.partition(above)[2].strip(_BESIDE_KICKER) or text


def _text(element: etree._Element) -> str:
    """The text of an element, with a space for every line that begins in it."""
    if element.find(".//br") is None:
        return "".join(element.itertext())[:_VALUE_LIMIT]
    pieces = [element.text or ""]
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if inner is not element:
            broken = " " if inner.tag == "br" else inner.text
            pieces.append((broken if event == "start" else inner.tail) or "")
    return "".join(pieces)[:_VALUE_LIMIT]


_WRAPPING = late(r"\A\s*(?://|/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*/)?|(?://|/\*)?\s*(?:\]\]|--)>\s*(?:\*/)?\s*\Z")
"""What hides a script from programs that read a page as XML, or that know no scripts."""


def _json_ld(root: etree._Element) -> Iterator[Mapping[str, object]]:
    left = _JSON_LIMIT
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").casefold() or not script.text:
            continue
        left -= len(script.text)
        if left < 0:
            return
        try:
            # strict=False: raw line ends within strings are the commonest fault of such blocks
            block = json.loads(_WRAPPING.sub("", script.text).strip().strip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _objects(block, _DEPTH)


def _objects(block: object, depth: int) -> Iterator[Mapping[str, object]]:
    if depth == 0:
        return
    if isinstance(block, list):
        for item in block[:_LIST_LIMIT]:
            yield from _objects(item, depth - 1)
    elif isinstance(block, dict):
        yield block
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if key in block:
                yield from _objects(block[key], depth - 1)


def _stated(block: Mapping[str, object]) -> Iterator[tuple[str, str, object]]:
    kind = " ".join(_names(block.get("@type")))
    if re.search(r"website|organization", kind, re.IGNORECASE):
        yield "sites", f"json-ld {kind}", block.get("name")
    if not _ARTICLE_TYPE.search(kind):
        return
    page = "WebPage" in kind
    if not page:
        yield "titles", "json-ld headline", block.get("headline") or block.get("name")
    for key in ("datePublished", "dateCreated", "uploadDate", "dateModified"):
        yield "dates", f"json-ld {key}" if not page else f"json-ld WebPage {key}", block.get(key)
    for name in _names(block.get("author")) + _names(block.get("creator")):
        yield "authors", "json-ld author", name
    for name in _names(block.get("publisher")):
        yield "sites", "json-ld publisher", name
    yield "urls", "json-ld url", block.get("url")


def _names(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [name for item in value[:_LIST_LIMIT] if not isinstance(item, list) for name in _names(item)]
    if not isinstance(value, dict):
        return []
    if isinstance(value.get("name"), str):
        return [value["name"]]
    given, family = value.get("givenName"), value.get("familyName")
    return [f"{given} {family}"] if isinstance(given, str) and isinstance(family, str) else []
