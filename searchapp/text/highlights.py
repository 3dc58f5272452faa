"""The label of what is short for an article and stands above it: `Story highlights The port was shut`."""

from typing import Final

LABEL: Final = (
    r"(?:story highlights|key (?:points|takeaways|facts)|at a glance|auf einen blick|l['’]essentiel|las claves|главное)"
)
"""A regular expression of such labels, in small letters."""
