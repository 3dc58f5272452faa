"""The story of a river that flooded a town, for the tests of formats."""

from searchapp.article import Reading, body_of

STORY = (
    "The river rose by two metres overnight and flooded the lower part of the town, officials said on Friday.",
    "About three hundred people were taken to schools on the hill, where they will stay until the water falls.",
    "“We have food and blankets for a week,” mayor Anna Keller told reporters. “What we need is dry weather.”",
    "The regional weather service expects more rain at the weekend, and the railway has closed two of its lines.",
)
TITLE = "River floods lower town after night of rain"
TEXT = "\n\n".join((TITLE, *STORY)) + "\n"
HTML = f"""<!DOCTYPE html>
<html lang="en"><head><title>{TITLE} | The Valley Post</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="The Valley Post">
<meta property="article:published_time" content="2019-03-15T08:30:00+01:00">
<link rel="canonical" href="https://valleypost.example/river"><style>p {{ color: red }}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>{TITLE}</h1>{"".join(f"<p>{paragraph}</p>" for paragraph in STORY)}</article>
<script>var secret = "never shown";</script>
<footer><p>Copyright The Valley Post. All rights reserved.</p></footer></body></html>"""


def holds_story(reading: Reading) -> bool:
    assert reading.error is None, reading.error
    article = reading.articles[0]
    assert article.title == TITLE
    assert article.body == body_of(reading.text, article.paragraphs)
    return all(paragraph in article.body for paragraph in STORY)
