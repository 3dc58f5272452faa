"""A line to write in."""

from textual import events
from textual.widgets import Input

from searchapp.text.clean import clean_line


class Box(Input):
    """A line of text that is given each key, and what is pasted, before the next key is read (`take`, `take_pasted`).

    Textual queues what is typed for the box and does at once what a key is bound to, so that of keys that come in one
    moment Ctrl-U would empty the box after the letters behind it, and Enter be pressed before them.
    """

    def take(self, key: events.Key) -> bool:
        """Write what a key stands for. False for a key that is no letter."""
        if not key.is_printable or key.character is None:
            return False
        self.replace(key.character, *self.selection)
        return True

    def take_pasted(self, text: str) -> None:
        """Write what is pasted, its lines as one."""
        self.replace(clean_line(" ".join(text.splitlines())), *self.selection)

    def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        self.take_pasted(event.text)
