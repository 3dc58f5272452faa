"""The clipboard: each terminal is told what was copied (OSC 52), but not all listen, and none says whether it did."""

import os


def held(text: str) -> bool:
    """Put a text on this machine's own clipboard; whether a program for that is there and took it.

    Nobody who works through SSH sits before that clipboard, so it is left alone then.
    """
    if "SSH_CONNECTION" in os.environ:
        return False
    import pyperclip

    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError):
        return False
    return True
