"""English names of things: laws, events, works, products; and of bodies that look like names of people."""

from collections.abc import Callable

from searchapp.patterns import late
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import countries
from searchapp.text.standing import stands

THINGS = word_set(
    "act accord agreement amendment award axis ban beat bill bowl brief bureau caption campaign caucus challenge "
    "channel charter chronicle code control cup damage daily data deal decade division feed festival files fund game "
    "games gazette guide herald hour index initiative klan law line list live mail marathon march marketing medal memo "
    "movement notice papers plan pledge podcast prize project promotions protocol raid relief review sentinel series "
    "show spring storm story strategy study summit survey syndrome telegraph therapy tour tracker treaty tribune trove "
    "trust video wall war watch week wing"
)
"""What the names of laws, events, works and units end with."""
_ARTICLES = frozenset(["the", "a", "an", "its", "their"])
# behind a name they show that no noun goes on: the Norcorp Swift is; but the Holm Berg campaign
_CLOSED = word_set(
    "is was will would can could may might has had are were and or but in at on to for with from as that which of by "
    "when if while after before"
)
# what goes on behind its first words: the Dock Workers | of Norway, the Tide Research | and Pilots of Norway
_BODY = late(
    r"(?:[^,]{1,60} (?:by|from) )?[Tt]he (?:(?:U\.N\.|U\.S\.|UN|US|United Nations) )?"
    r"(?P<first>[A-Z][\w-]+(?: [A-Z][\w-]+){0,3})"
    r" (?P<joiner>of|for|on|and|to) (?:the )?(?P<next>[A-Z][\w-]+)"
)
# a body that is named for where it is, and by no adjective: the London Tide Panel; but the Russian Ivan Holm
_PLACED = late(
    r"[Tt]he (?P<place>[A-Z][a-z]+(?<!an)(?<!ish)(?<!ese)(?<!ch)) (?P<more>[A-Z][a-z]+(?: [A-Z][a-z]+){1,3})"
)
# so many characters before a name its article begins, and behind it the next word ends
_BEFORE, _BEHIND = 7, 8


def is_articled(text: str, name: str) -> bool:
    """Whether a name without a given name stands behind an article with nothing that goes on behind it: the Norcorp
    Swift."""
    if not given_names().keys().isdisjoint(name.split()[:-1]):
        return False
    for at in stands(text, name):
        before, end = text[max(0, at - _BEFORE) : at], at + len(name)
        words = before.split() if before.endswith(" ") else []
        behind = text[end : end + _BEHIND]
        closed = not behind[:2].strip().isalpha() or behind.split()[0] in _CLOSED
        if words and words[-1].lower() in _ARTICLES and closed and not behind[:1].isalnum():
            return True
    return False


def names_body(printed: str, is_title: Callable[[str], bool], nouns: frozenset[str]) -> bool:
    """Whether a source is a listed name with "and" in it, or of a body whose first words could be somebody's name but
    for the article before and what goes on behind: the Dock Workers of Norway, the Tide Panel on Ports. `nouns` are
    those for bodies."""
    paper = _PLACED.fullmatch(printed)
    if paper is not None and paper["place"].lower() in countries():
        # the Washington Free Lantern
        words = paper["more"].split()
        return given_names().keys().isdisjoint(words) and not any(map(is_title, words))
    body = _BODY.match(printed)
    if body is None:
        # Antigua and Barbuda, Standard and Poor's
        name = printed.casefold().removeprefix("the ")
        return " and " in name and (name in countries() or body_key(name) is not None)
    words = body["first"].split()
    named = any(word in given_names() or is_title(word) for word in (*words, body["next"]))
    whole = len(words) > 1 or (words[0].lower() in nouns and body["joiner"] != "and")
    return whole and not named
