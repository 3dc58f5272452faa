"""Finding, opening and decoding saved files: `walk` finds them, `opening` reads their bytes safely, `kinds` tells what
they are and `decoding` makes text of them."""
