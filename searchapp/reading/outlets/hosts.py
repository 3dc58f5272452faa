"""Web addresses and names of sites, reduced to what tells one site from another."""

from searchapp.patterns import compiled, late

DOMAIN = compiled(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,14}")
_ARCHIVED = late(r"/(?:web/)?\d{8,14}(?:id_|if_)?/(?:https?://)?([^/?#\s]+)")
_SCHEME = late(r"^\w{2,9}:/+|^//")
_BEHIND_HOST = late(r"[/?#:\s]")
_LEADING = late(r"^(?:www\d?|m|amp|mobile)\.(?=.+\.)")
_JOINED_ARTICLE, _ARTICLE = late(r"^The(?=[A-Z])"), late(r"^(?:the|le|la|el|der|die|das)\s")
_ARTICLE_OF_LABEL = late(r"^the(?=\w{4})")
_NO_LETTERS = late(r"[\W_]")


def host_of(address: str) -> str:
    """The host of a web address or a bare domain: lower case, no `www.`, archives and caches unwrapped."""
    inner = _ARCHIVED.search(address)
    if inner and "archive" in address:
        address = inner[1]
    host = _SCHEME.sub("", address.strip().lower())
    host = _BEHIND_HOST.split(host, maxsplit=1)[0].rpartition("@")[2].strip(".")
    if "xn--" in host:
        host = _readable(host)
    return _LEADING.sub("", host)


def _readable(host: str) -> str:
    """A host with the letters that its ASCII form (RFC 3492) stands for; the host itself where that is faulty."""
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


def name_key(name: str) -> str:
    """A name or domain reduced to what two spellings of it share: letters and digits, no article, no ending."""
    bare = _JOINED_ARTICLE.sub("", name).casefold()
    if DOMAIN.fullmatch(bare):
        bare = _ARTICLE_OF_LABEL.sub("", main_label(bare))
    return _NO_LETTERS.sub("", _ARTICLE.sub("", bare))


def main_label(host: str) -> str:
    """The part of a host that names the site: `abcnews` of abcnews.go.com, `today` of today.az."""
    labels = host_of(host).split(".")
    labels = labels[:-1] if len(labels) > 1 else labels
    if len(labels) > 1 and labels[-1] in ("co", "com", "org", "net", "gov", "go", "ac", "gob", "gouv", "or", "ne"):
        labels = labels[:-1]
    return labels[-1] if labels else host
