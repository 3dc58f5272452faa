"""Between a folder of files and an engine: what changed, what is to be read, what to tell the user."""
