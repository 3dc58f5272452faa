"""The index on this machine: a Whoosh index with a codec, a writer and an evaluator of our own.

`engine` is the way in. `indexing` makes generations of articles, `search` answers from one; both work on `segments`,
which `storage` keeps on the disk, and `stock` makes of them what stock Whoosh opens.
"""

import os

# numpy starts a thread for every core when it is loaded, for algebra that nothing here does
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
