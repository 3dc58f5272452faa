from searchapp.query.parse import parse
from searchapp.query.renaming import Condition, with_other_names
from searchapp.query.unparse import unparse


def other_names(node: Condition) -> tuple[str, ...]:
    return ("United Nations",) if "UN" in str(node) else ()


def asked(query: str) -> str:
    return unparse(with_other_names(parse(query), other_names))


def test_a_speaker_is_also_asked_for_under_other_names() -> None:
    assert parse(asked("by:UN")) == parse('by:UN OR by:="United Nations"')
    assert parse(asked("speaker:UN aid -outlet:UN")) == parse(
        '(speaker:UN OR speaker:="United Nations") aid -(outlet:UN OR outlet:="United Nations")'
    )


def test_the_speaker_and_the_words_stay_those_of_one_quote() -> None:
    assert parse(asked("said:convoy by:UN")) == parse('{ said:convoy (by:UN OR by:="United Nations") }')


def test_what_has_no_other_name_stays_the_very_same() -> None:
    for query in ("UN title:UN", "by:lavrov (Aleppo OR Mosul)", "-speaker:lavrov", "{ said:UN by:lavrov }"):
        tree = parse(query)
        assert with_other_names(tree, other_names) == tree
