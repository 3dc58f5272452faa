"""Two articles beside each other: aligned units, reprints, occasions."""
