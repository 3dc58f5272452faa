from searchapp.compare.statement import Said, carriers, statements

QUOTES = [
    Said("We are increasing cooperation with Turkey, Iran and other states of the region", "Sergey Lavrov", "en"),
    Said("The bridge over the Danube will be opened in autumn", "Sergey Lavrov", "en"),
    Said("Moscow is stepping up cooperation with Turkey, Iran and other countries of the region", "Lavrov", "en"),
    Said("No flights have been performed for ten days", "Sergei Lavrov", "en"),
    Said("cooperation with Turkey, Iran and other countries of the region is increasing", "Sergei Lavrov", "en"),
]


def test_quotes_that_word_one_statement_are_grouped() -> None:
    assert statements(QUOTES) == [(0, 2, 4)]


def test_all_wordings_of_a_statement_are_found_the_surest_first() -> None:
    found = carriers(QUOTES[2], QUOTES)
    assert found[0].number == 2
    assert {one.number for one in found} == {0, 2, 4}


def test_nothing_is_grouped_where_there_is_nothing() -> None:
    assert statements([]) == []
    assert carriers(QUOTES[0], []) == []
