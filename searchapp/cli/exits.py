"""The exit statuses of every command, as docs/cli.md promises them to scripts."""

FOUND, NOTHING, FAILED, INTERRUPTED, CLOSED_PIPE = 0, 1, 2, 130, 141
