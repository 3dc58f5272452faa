"""How quickly the screen answers, in a pty, against the real program."""
