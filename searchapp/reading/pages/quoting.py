"""Lines of letters without what programs for mail put around them: the marks of what is quoted (`> …`), and what is
left of lines that were coded for their way (`=20`)."""

from collections.abc import Iterator, Sequence

from searchapp.patterns import compiled
from searchapp.reading.pages.page import Line
from searchapp.text.mangled import CODED_ENDS, is_coded

_MOST_JOINED = 500
_MARKS = compiled(r"(?:>\s{0,4}){1,6}")
_NEARLY_ALL, _FEWEST, _LONG, _SHARE = 0.8, 3, 45, 0.3
"""Lines that are quoted, to all, by which the text is: else so many in a row, and those of these that are as long as
lines of a text: the entries of menus are short."""


def unmarked(lines: tuple[Line, ...], text: str) -> tuple[Line, ...]:
    """The lines of a text as they were before they were quoted and coded."""
    if is_coded(text):
        lines = tuple(_decoded(lines))
    if not lines:
        return lines
    quoted = [line.text[0] == ">" for line in lines]
    if sum(quoted) < _FEWEST:
        return lines
    whole = sum(quoted) >= _NEARLY_ALL * len(lines)
    return tuple(
        line for run in _runs(lines, quoted) for line in (_unquoted(run) if whole or _is_of_text(run) else run)
    )


def _decoded(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines without the ends that mail gave them, and with those in one that it made several."""
    begun: list[Line] = []
    for line in lines:
        bare = CODED_ENDS.sub("", line.text)
        goes_on = line.text[-1] == "=" and len(bare) < len(line.text)
        begun.append(line._replace(text=bare if goes_on else bare.rstrip(), end=line.start + len(bare.rstrip())))
        if goes_on and len(begun) < _MOST_JOINED:
            continue
        text = "".join(part.text for part in begun).rstrip()
        if text:
            yield begun[0]._replace(text=text, end=begun[-1].end)
        begun = []
    yield from (part for part in begun if part.text)


def _runs(lines: Sequence[Line], quoted: Sequence[bool]) -> Iterator[list[Line]]:
    """The lines that stand below each other and are quoted, or are not."""
    run = [lines[0]]
    for index in range(1, len(lines)):
        if quoted[index] == quoted[index - 1]:
            run.append(lines[index])
        else:
            yield run
            # what a letter quotes is a paragraph of its own
            run = [lines[index]._replace(after_blank=True)]
    yield run


def _is_of_text(run: Sequence[Line]) -> bool:
    long = sum(len(line.text) >= _LONG for line in run)
    return run[0].text[0] == ">" and len(run) >= _FEWEST and long >= _SHARE * len(run)


def _unquoted(run: Sequence[Line]) -> Iterator[Line]:
    blank = False
    for line in run:
        marks = _MARKS.match(line.text)
        text = line.text[marks.end() :] if marks else line.text
        if text:
            yield line._replace(text=text, start=line.end - len(text), after_blank=blank or line.after_blank)
        blank = not text
