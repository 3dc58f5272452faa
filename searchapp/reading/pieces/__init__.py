"""Files that hold several articles, and where each begins."""
