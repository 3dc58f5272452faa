"""What it costs to find the matches of a query in an article and to cut its snippet."""
