"""The English names of the months, in full and as they are shortened."""

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
SHORT_MONTHS = tuple(month[:3] for month in MONTHS)
MONTH_WORDS = frozenset(month.lower() for month in (*MONTHS, *SHORT_MONTHS, "Sept"))
"""All of them in small letters."""
