"""What kind of file some bytes are: by their content first, then by the file's name."""

import re
from typing import Literal

from searchapp.article import is_json_lines
from searchapp.patterns import compiled, late

Kind = Literal["text", "html", "markdown", "mhtml", "mail", "jsonl", "feed", "other"]

_HTML_HEAD = compiled(
    r"\s{0,2000}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--.{0,4000}?-->\s{0,200}){0,5}<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_FEED_HEAD = late(
    r"\s{0,2000}(?:(?:<\?xml[^>]{0,400}>|<!--.{0,2000}?-->)\s{0,200}){0,5}<(?:rss|feed|rdf:RDF|item|entry)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
"""How a feed begins, or some items that were cut out of one."""
_TAG = compiled(
    r"</?(?:p|div|span|a|br|h[1-6]|ul|li|td|tr|table|meta|title|img|font|b|i|em|strong)\b[^<>]{0,500}>", re.IGNORECASE
)
_TAGS_OF_HTML = 8
_HEADER = compiled(r"(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]{0,9000}\n(?:[ \t][^\n]{0,9000}\n){0,300}){3,300}\n")
"""The head of a letter; on its way programs that look for spam add dozens of headers, and pages of text to some."""
_HEADER_NAMES = late(
    r"^(?:from|subject|date|mime-version|content-type|message-id|received)\s*:", re.IGNORECASE | re.MULTILINE
)
_MARKDOWN_NAMES = (".md", ".markdown")
_OTHER = {
    "a script": (".js", ".mjs", ".map", ".py", ".sh", ".bat", ".ps1"),
    "a style sheet": (".css", ".scss", ".less"),
    "a table without a column of texts: text, body or content": (".csv", ".tsv"),
    "settings": (".ini", ".cfg", ".conf", ".toml", ".yaml", ".yml", ".properties"),
    "a link to a page; save the page itself": (".url", ".webloc", ".desktop"),
    "a picture (SVG)": (".svg",),
    "a bibliography": (".bib", ".ris"),
    "rules for robots": ("/robots.txt",),
}
"""Text that is no article, as copies of whole sites hold it, by the ends of its names."""
_PROBE = 20_000
_HEAD = 200_000


def other_than_article(name: str) -> str | None:
    """What the text file of this name is, in words, where it is no article whatever stands in it."""
    name = f"/{name}".casefold().removesuffix(".gz")
    return next((words for words, ends in _OTHER.items() if name.endswith(ends)), None)


def kind_of(text: str, name: str) -> Kind:
    """The kind of the file named `name` whose decoded text is `text`.

    `name` may end in `.gz`; the name is asked only where the content does not tell.
    """
    probe = text[:_PROBE]
    if is_json_lines(name):
        return "jsonl"
    name = name.casefold().removesuffix(".gz")
    if _is_mail(text[:_HEAD], named=name.endswith((".eml", ".mhtml", ".mht"))):
        return "mhtml" if "multipart/related" in probe.casefold() or name.endswith((".mhtml", ".mht")) else "mail"
    if _HTML_HEAD.match(probe):
        return "html"
    if probe.lstrip()[:1] == "<" and _FEED_HEAD.match(probe):
        return "feed"
    if other_than_article(name):
        return "other"
    if name.endswith((".html", ".htm", ".xhtml")):
        return "html" if _TAG.search(text) else "text"
    if name.endswith(_MARKDOWN_NAMES):
        return "markdown"
    tags = len(_TAG.findall(probe))
    return "html" if tags >= _TAGS_OF_HTML and tags * 400 > len(probe) else "text"


def _is_mail(text: str, named: bool) -> bool:
    head = _HEADER.match(text)
    if head is None:
        return False
    known = {found.casefold() for found in _HEADER_NAMES.findall(head[0])}
    return len(known) >= (1 if named else 3)
