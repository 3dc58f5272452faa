"""Who said what: marks, cues, names, attribution."""
