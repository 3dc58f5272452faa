"""What programs set beside the words of a link where they save a page as text, as patterns to build on."""

from typing import Final

TARGET: Final = r"(?:https?://|mailto:)"
"""How the address of a link begins."""
ADDRESS: Final = rf"<{TARGET}[^<>\s]{{1,2000}}>"
"""Behind the words, as browsers write it: `the mayor <https://town.example/mayor>`."""
NUMBER: Final = r"(?<!\S)\[\d{1,4}\]"
"""Before the words, as browsers of text write it: `[12]the mayor`."""
