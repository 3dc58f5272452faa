"""Making the next generation: sources taken in, segments joined, reprints marked, all of it committed."""
