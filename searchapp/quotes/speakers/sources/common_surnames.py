"""Surnames that are common words as well, of people whose given name no list has: West said, behind Tyreeka West."""

from collections.abc import Iterable, Set

from searchapp.quotes.speakers.bodies.bodies import Bodies


def spoke_in_full(surname: str, recent: Iterable[str], not_names: Set[str], bodies: Bodies) -> str | None:
    """Who alone of those who have spoken has a full name of two words that ends in this one, of the words that belong
    to no name elsewhere; None where that may be a body or a place: News, of the Harbour News, and West, of New West."""
    if surname.lower() not in not_names or bodies.is_body(surname):
        return None
    spoke = {name for name in recent if name.endswith(f" {surname}") and name.count(" ") == 1}
    name = next(iter(spoke)) if len(spoke) == 1 else ""
    known = name and name.partition(" ")[0].lower() not in not_names and not bodies.is_body(name)
    return name if known else None
