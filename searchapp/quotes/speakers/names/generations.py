"""People whose names are printed with Jr. or III in some articles of an index and without it in others."""

from collections import defaultdict
from collections.abc import Mapping

from searchapp.quotes.speakers.names.name_parts import Parts, is_younger, parts_of, same_given


def without_generation(people: Mapping[str, int], canonical: Mapping[str, str]) -> dict[str, str]:
    """The names of people with Jr., II or III behind them, and those that are joined with them, with the canonical name
    of the same person without it.

    A paper that tells a son from his father calls him Karl Holm Jr.; one that prints whole names has a further given
    name or its initial too: Karl B. Holm Jr. So those of the second kind alone are joined, with the only Karl Holm, and
    only where nobody is called Holm Jr. or Karl Holm Jr. anywhere, nor Karl B. Holm, who is the father.
    """
    named: dict[str, list[str]] = defaultdict(list)
    for name in people:
        if any(suffix in name for suffix in ("Jr", "II", "IV")) and is_younger(name):
            named[parts_of(name).surname].append(name)
    if not named:
        return {}
    plain: dict[str, list[str]] = defaultdict(list)
    for name in people:
        if (parts := parts_of(name)).surname in named and parts.given and not parts.suffix:
            plain[parts.surname].append(name)
    found: dict[str, str] = {}
    for surname, younger in named.items():
        parts = parts_of(younger[0])
        if not all(_is_whole(other, parts) for other in map(parts_of, younger)):
            continue
        alike = [name for name in plain[surname] if same_given(parts_of(name).given, parts.given)]
        bearers = {canonical.get(name, name) for name in alike}
        if len(bearers) == 1 and all(len(parts_of(name).given) == 1 for name in alike):
            found.update(dict.fromkeys((*younger, *map(canonical.get, younger, younger)), *bearers))
    return found


def _is_whole(other: Parts, parts: Parts) -> bool:
    """Whether a name has more than one given name, and tells of the same generation of the same name as another."""
    return len(other.given) > 1 and other.suffix == parts.suffix and same_given(other.given, parts.given)
