"""The day on which an article was published."""
