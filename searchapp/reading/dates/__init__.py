"""The day on which an article was published.

`publication_day` is the way in: it takes what mark-up, headers and address state (`stated`), else weighs the dates
that the page prints (`dated_lines`) by the words beside them (`labels`). `forms` reads every printed form of a date,
with the tables in `words`.
"""
