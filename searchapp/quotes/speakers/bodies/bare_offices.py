"""Offices of the United States that are printed without them in the articles of an index: the Supreme Court."""

from collections.abc import Iterable, Mapping

from searchapp.quotes.speakers.bodies.body_forms import without_states


def bare_offices(listed: Mapping[str, str | None]) -> dict[str, str]:
    """The names of offices without a country that are those of the United States, with the keys of these; `listed` are
    the names of an index, each with the key of the body that a list has under it.

    So it is where the office is named with the United States too, and with no other country or place: Supreme Court and
    U.S. Supreme Court, where no Israeli Supreme Court and no Supreme Court of Pakistan says anything.
    """
    able = {
        bare: key
        for name, key in listed.items()
        if key is not None and (bare := without_states(name)) != name and listed.get(bare, "") is None
    }
    elsewhere = set(_elsewhere(listed, able)) if able else set[str]()
    return {bare: key for bare, key in able.items() if bare not in elsewhere}


def _elsewhere(names: Iterable[str], offices: Mapping[str, str]) -> Iterable[str]:
    """Those of `offices` that one of the names has of another place: Israeli Supreme Court, Supreme Court of Norway."""
    for name in names:
        words = name.split(" ")
        plain = without_states(name)
        for at in range(1, len(words)):
            behind, before = " ".join(words[at:]), " ".join(words[:at])
            if behind in offices and behind != plain:
                yield behind
            if before in offices and words[at] in ("of", "in"):
                yield before
