"""A user's own verdicts on statements: plain TOML in the workspace's `own/verdicts.toml`, outside the index.

    [[verdict]]
    verdict = "recurring formula"
    a = {article = "3fa1c2d4e5", words = "We will continue to strengthen our cooperation …"}
    b = {article = "91b0aa17c3", words = "We are increasing cooperation with Turkey …"}

A verdict holds for the two statements in either order; the words are the statement's own, so that it survives a new
index and a quote that is read a little longer. An article that is gone, for its file has moved, is known by the words.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from searchapp.article import Article
from searchapp.compare.align import Comparison
from searchapp.compare.occasion import VERDICTS, Occasion, Verdict
from searchapp.reading.own.toml_files import TomlFile, changing, read_toml, tables_of
from searchapp.records import dataclass
from searchapp.text.tokens import forms
from searchapp.workspace import Workspace

FILE = "verdicts.toml"
_TABLE = "verdict"
_WORDS_KEPT, _WORDS_COMPARED = 16, 6
"""So many words of a statement are kept, and so many tell it apart from the others of its article."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Words in an article: its id, and how they begin."""

    article: str
    words: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What a user decided on two statements."""

    a: Statement
    b: Statement
    verdict: Verdict

    def is_on(self, a: Statement, b: Statement, gone: Collection[str] = ()) -> bool:
        """Whether this is about these two, in either order; `gone` are ids that no article has any more."""
        return any(_is(self.a, one, gone) and _is(self.b, other, gone) for one, other in ((a, b), (b, a)))


def read_verdicts(workspace: Workspace) -> tuple[Decision, ...]:
    """All decisions of a workspace. Raises WorkspaceError with file and line."""
    file = read_toml(workspace.own / FILE)
    for key in file.data:
        if key != _TABLE:
            raise file.fault(f"unknown table {key}", f"write [[{_TABLE}]] above each verdict", table=key, key=key)
    listed = file.data.get(_TABLE, [])
    if not isinstance(listed, list):
        raise file.fault(f"{_TABLE} is not a list of tables", f"write [[{_TABLE}]] above each")
    return tuple(_decision(file, entry, number) for number, entry in enumerate(listed, 1))


def decided(decisions: Sequence[Decision], a: Statement, b: Statement, gone: Collection[str] = ()) -> Occasion | None:
    """The user's verdict on two statements, or None where there is none; the last one counts."""
    for decision in reversed(decisions):
        if decision.is_on(a, b, gone):
            return Occasion(decision.verdict, ("your verdict",), by_user=True)
    return None


def judged(
    comparison: Comparison, a: Article, b: Article, decisions: Sequence[Decision], gone: Collection[str] = ()
) -> Comparison:
    """A comparison of two articles with the user's verdict on a statement of theirs in place of the program's."""
    for pair in comparison.pairs if decisions else ():
        occasion = decided(decisions, Statement(a.id, pair.a.text), Statement(b.id, pair.b.text), gone)
        if occasion is not None:
            return replace(comparison, occasion=occasion)
    return comparison


def keep(workspace: Workspace, comparison: Comparison, a: Article, b: Article, verdict: Verdict) -> bool:
    """Keep a verdict on the surest statement that two articles share; False where they share none. Raises
    WorkspaceError."""
    if not comparison.pairs:
        return False
    pair = max(comparison.pairs, key=lambda pair: (pair.a.speaker is not None, pair.score))
    record(workspace, Decision(Statement(a.id, pair.a.text), Statement(b.id, pair.b.text), verdict))
    return True


def record(workspace: Workspace, decision: Decision) -> None:
    """Keep a decision, in place of an earlier one on the same statements. Raises WorkspaceError."""
    import tomlkit

    with changing(workspace.own / FILE) as whole:
        known = read_verdicts(workspace)
        tables = tables_of(whole, _TABLE)
        for number in reversed(range(len(known))):
            if known[number].is_on(decision.a, decision.b):
                del tables[number]
        entry = tomlkit.table()
        entry["verdict"] = decision.verdict
        for key, statement in (("a", decision.a), ("b", decision.b)):
            value = tomlkit.inline_table()
            value["article"] = statement.article
            value["words"] = " ".join(statement.words.split()[:_WORDS_KEPT])
            entry[key] = value
        tables.append(entry)


def _is(kept: Statement, now: Statement, gone: Collection[str]) -> bool:
    """Whether a statement that was kept is this one: by its article and how it begins, or by all words that were kept,
    if they are more than a phrase that anybody may use."""
    said, says = forms(kept.words), forms(now.words)
    if kept.article in gone:
        return len(said) > _WORDS_COMPARED and says[: len(said)] == said
    return kept.article == now.article and says[:_WORDS_COMPARED] == said[:_WORDS_COMPARED]


def _decision(file: TomlFile, entry: object, number: int) -> Decision:
    if isinstance(entry, Mapping):
        a, b, verdict = _statement(entry.get("a")), _statement(entry.get("b")), entry.get("verdict")
        for known in VERDICTS:
            if a is not None and b is not None and verdict == known:
                return Decision(a, b, known)
    mend = f"it needs a, b and a verdict: {', '.join(VERDICTS)}"
    raise file.fault("not a verdict on two statements", mend, table=_TABLE, number=number)


def _statement(value: object) -> Statement | None:
    if not isinstance(value, Mapping):
        return None
    article, words = value.get("article"), value.get("words")
    return Statement(article, words) if isinstance(article, str) and isinstance(words, str) else None
