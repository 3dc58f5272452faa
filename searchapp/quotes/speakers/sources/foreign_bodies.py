"""English names of bodies in Romance sources, of which capitals are only a part: Center for | Harbour Control."""

from collections.abc import Iterable

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.runs import Name
from searchapp.quotes.speakers.people.strange import is_strange

# reports bear a name that is nobody's who says something in them
_REPORTS = word_set("rapport rapporto informe relatório reporte")
# so far before a name the word before it begins
_WORD = 30
_CAPITAL = r"[A-ZÀ-Þ][\w-]*"
# words within English names, but within no Romance ones
_LINKS = r"(?: (?:of|for|and|the|&)){0,2}"
_WHOLE = late(rf"(?:{_CAPITAL} ){{1,6}}(?:of|for|in|and|&) (?:the )?{_CAPITAL}(?:{_LINKS} {_CAPITAL}){{0,6}}")


def with_whole_bodies(text: str, names: Iterable[Name], source: Span, lexicon: Lexicon | None) -> list[Name]:
    """The names in a Romance source, English ones of bodies whole: Royal College of Divers; without parts of others,
    and without those of reports: l'Economist | Research Unit, le rapport | Morvan."""
    names = [name for name in names if not _is_part(text, name, lexicon)]
    italian = lexicon is not None and lexicon.language == "it"
    for match in _WHOLE.finditer(text, source.start, source.end):
        start = match.start()
        while is_strange(text[start : match.end()].split(" ", 1)[0], lexicon):
            start = text.index(" ", start) + 1
        if (italian and " in " in match[0]) or not text[start].isupper():
            continue
        within = [name for name in names if start < name.end and name.start < match.end()]
        if within and not any(name.text.split()[0] in given_names() for name in within):
            names = [name for name in names if name not in within]
            names.append(Name(text[start : match.end()], start, match.end()))
    return sorted(names, key=lambda name: name.start)


def _is_part(text: str, name: Name, lexicon: Lexicon | None) -> bool:
    # a source may begin with the name
    before = text[max(0, name.start - _WORD) : name.start].replace("’", "'").rpartition("\n")[2].split()
    if not before or lexicon is None:
        return False
    last = before[-1]
    if last[:2].lower() == "l'" and last[2:3].isupper() and " " in name.text and not is_strange(last[2:], lexicon):
        # but l'ONG | Harbour Rights Watch
        named = last[2:].lower() in lexicon.named("kinds") or name.text.split()[0] in given_names()
        return not named
    return last in _REPORTS and " " not in name.text
