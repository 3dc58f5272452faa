"""Who published an article, who wrote it, and where it was taken from."""
