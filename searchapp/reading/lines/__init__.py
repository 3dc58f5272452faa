"""Which lines of a page are title, body and clutter, and in which language they are."""
