"""The index on this machine: a Whoosh index with a codec, a writer and an evaluator of our own."""
