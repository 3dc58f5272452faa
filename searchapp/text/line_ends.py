"""Words that are broken at the end of a line: govern-|ment, self-|defence, in what was printed to text."""

from searchapp.patterns import late

HINT = "-\n"
"""What a text with such words has in it."""
BROKEN = late(r"\n(?<=[^\W\d_]-\n)(?=[^\W\d_])(?!(?:and|or|to|und|oder|bis|et|ou|y|o|e|и|или)\b)")
"""The line end within a word; two- | and three-year terms are two words."""
