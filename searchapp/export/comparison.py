"""A comparison as text for people: what both articles say, each statement once, then what only one has."""

from collections.abc import Iterator, Sequence

from searchapp.article import Article, Span
from searchapp.compare.align import Comparison
from searchapp.compare.layout import Group, groups, summary
from searchapp.compare.likeness import one_speaker
from searchapp.compare.units import Unit
from searchapp.export.page import PLAIN, date_words, marked, provenance_line, strong
from searchapp.text.clean import clean_line
from searchapp.text.tokens import forms

_LEFT, _RIGHT = "<", ">"
_UNDERLINED = "  underlined: only on this side"


def comparison_page(a: Article, b: Article, comparison: Comparison, *, colored: bool = False) -> Iterator[str]:
    """Two articles, the comparison in a line, then every statement that both have with the wordings of either side
    (`=` the same words, `~` reworded) and what only one has. `<` is the first article, `>` the second; the words that
    only one side has are marked where `colored`. Whoever said a sentence is named where it does not name them."""
    names = _called(a, b)
    for side, article in ((_LEFT, a), (_RIGHT, b)):
        yield f"{side} {strong(clean_line(article.title or '(no title)'), colored)}\n"
        yield f"  {provenance_line(article.outlet, article.via, date_words(article.date))}\n"
    yield "\n" + summary(comparison) + "\n"
    came = comparison.precedence
    if came is not None and came.first is not None:
        yield f"first: {names[came.first == 'b']} ({clean_line(came.evidence)})\n"
    shared = groups(comparison)
    if shared:
        yield f"{_LEFT} left  {_RIGHT} right  = the same words  ~ reworded{_UNDERLINED if colored else ''}\n"
        yield "\n" + strong("In both", colored) + "\n"
    for number, group in enumerate(shared, start=1):
        yield from _statement(number, group, colored)
    for side, name, units in ((_LEFT, names[0], comparison.only_a), (_RIGHT, names[1], comparison.only_b)):
        if units:
            yield "\n" + strong(f"Only in {name}", colored) + "\n"
        for unit in units:
            yield f"  {side} {clean_line(unit.text)}{_unnamed(unit)}\n"


def _statement(number: int, group: Group, colored: bool) -> Iterator[str]:
    agreed = _agreed(group)
    yield " ".join(filter(None, (f"{number:>3} {group.mark}", clean_line(", ".join(agreed))))) + "\n"
    for side, units, differs in ((_LEFT, group.a, group.a_differs), (_RIGHT, group.b, group.b_differs)):
        for unit, spans in zip(units, differs, strict=True):
            note = "" if agreed else _unnamed(unit)
            yield f"    {side} {_wording(unit, spans, colored)}{note}\n"


def _agreed(group: Group) -> tuple[str, ...]:
    """Who said a statement by all sentences that give it to anybody; none where these give it to others."""
    spoken = [unit.speakers for unit in (*group.a, *group.b) if unit.speakers]
    first, *others = spoken or [()]
    return first if all(one_speaker(_forms(first), _forms(other)) for other in others) else ()


def _forms(names: Sequence[str]) -> list[list[str]]:
    return [form for form in map(forms, names) if form]


def _unnamed(unit: Unit) -> str:
    """The speakers of a sentence whom it does not name itself."""
    words = unit.text.casefold()
    names = [name for name in unit.speakers if name.casefold().rpartition(" ")[2] not in words]
    return " — " + clean_line(", ".join(names)) if names else ""


def _wording(unit: Unit, differs: Sequence[Span], colored: bool) -> str:
    text = clean_line(unit.text)
    return marked(text, differs, PLAIN) if colored else text


def _called(a: Article, b: Article) -> tuple[str, str]:
    """What two articles are called beside each other: by their outlets, and where these are one by their days too."""
    names = [clean_line(article.outlet or article.title or article.path) for article in (a, b)]
    if names[0] == names[1]:
        days = [article.date.value if article.date else "undated" for article in (a, b)]
        days = days if days[0] != days[1] else ["the first", "the second"]
        names = [f"{name}, {day}" for name, day in zip(names, days, strict=True)]
    return names[0], names[1]
