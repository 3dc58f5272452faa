"""Between a folder of files and an engine: what changed, what is to be read, what to tell the user.

`update` is the way in: `roots` are the folders and files it looks in, `changes` compares what lies there with what the
index knows, where `rules` stand for settings and corrections, `digests` for bytes, and `neighbours` for the lines that
recur in a folder; `stretches` cuts long JSON Lines files. `reader` reads a source in a worker process. `report` is what
an update did, `status` what an index is like, and `health` checks and repairs one. `correcting` keeps what a user sets
right by hand.
"""
