"""Where an article was taken from: datelines, bylines, credits and "X reported" in the text."""

from searchapp.reading.outlets.credits import bylines, credited
from searchapp.reading.outlets.datelines import datelines
from searchapp.reading.outlets.outlets import OutletList, Source
from searchapp.reading.outlets.reported_by import reported
from searchapp.reading.pages.page import Layout, Page


def sources(page: Page, layout: Layout, outlets: OutletList) -> list[Source]:
    """The sources that the article names, nearest first, each once."""
    body = layout.body
    begin = 0 if layout.title is None else layout.title + 1
    found = [*bylines(page, layout, outlets), *datelines(page, layout, outlets, begin)]
    found += [*credited(page, body, outlets), *reported(page, body, outlets)]
    seen: dict[str, Source] = {}
    for source in found:
        known = seen.setdefault(source.name, source)
        if source.how == "dateline" and known.how != "dateline":
            seen[source.name] = source
    return list(seen.values())
