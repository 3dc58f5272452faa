"""Pronouns in the cases behind a preposition, and possessives, with the nominatives that antecedents are sought for."""

NOMINATIVES = {
    "sein": "er", "seine": "er", "ihre": "sie",
    "ihm": "er", "ihr": "sie", "ihnen": "sie", "seiner": "er", "seinen": "er", "seinem": "er",
    "ihrer": "sie", "ihren": "sie", "ihrem": "sie",
    "něj": "on", "něho": "on", "ní": "ona", "nich": "oni", "niego": "on", "niej": "ona",
}  # fmt: skip
"""German ones behind laut and before zufolge, Czech and Polish ones behind podle and według."""
