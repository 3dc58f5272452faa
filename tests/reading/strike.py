"""The story of a strike, told in four entries, for the tests of layout."""

STRIKE = (
    ("Minister: come back", "Transport minister Elena Kovac has urged both sides to return to their talks."),
    ("Union says no", "The dockers' union has rejected the offer that was made to it on Sunday night."),
    ("Ships are waiting", "The port authority has counted fourteen ships at anchor, among them two car carriers."),
    ("The walkout begins", "About 2,300 dockers left their posts at six o'clock this morning, the union said."),
)
