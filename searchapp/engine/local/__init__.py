"""The index on this machine: a Whoosh index with a codec, a writer and an evaluator of our own."""

import os

# numpy starts a thread for every core when it is loaded, for algebra that nothing here does
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
