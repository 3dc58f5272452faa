"""Attributions in Chinese and Japanese, which set no spaces: 王主任说：“…”, 「…」と社長は述べた.

Right before or behind what is marked stands a verb of saying; in Chinese the noun phrase at the head of its clause is
who spoke, in Japanese the name with its title that は or が marks.
"""

import re

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.marks import Marked
from searchapp.quotes.paragraphs import Governor
from searchapp.quotes.speakers.scripts.unspaced_names import JAPANESE_PERSON, named

_KANA = late(r"[ぁ-ヿ]")
# so many characters around a stretch its attribution is looked for
_NEAR = 120
_SURE = 0.9
_MARKED = late(r"「[^「」]*」|『[^『』]*』")
_ENDS = late(r"[。！？；\n」』”!?;]")

_VERB = (
    "说|說|表示|指出|(?<![简簡俗号號人又统統自被堪通别別旧舊名古合总總])[称稱]|强调|強調|介绍|介紹|告诉[^，。：:“「]{1,8}|告訴[^，。：:“「]{1,8}|透露|坦言|认为|認為|解释|解釋|回应|回應|"
    "写道|寫道|回答|回忆|回憶|呼吁|呼籲|补充|補充|宣布|直言|感慨|感叹|笑道|承认|承認|提到|建议|建議|警告|批评|批評|重申|反问|反問|"
    "提醒|抱怨|问道|問道|喊道|表態|表态|质疑|質疑|主张|主張"
)
# what parts the subject of a Chinese clause from its verb
_ADJUNCT = (
    r"在|对|對|(?<!意)向|也|还|還|则|則|就|并|並|又|再|曾|已|今|昨|日前|近日|当天|當天|当日|當日|当时|當時|随后|隨後|进一步|進一步|\d(?!\d*[岁歲])|"
    "上周|上週|上月|上个月|上個月|本周|本週|去年|今年|早些时候|早些時候|此前|之前|稍后|稍後|目前|最近|曾经|曾經|反复|反覆|一直|如是|"
    "(?:周|週|星期)[一二三四五六日天]|上午|下午|晚|接受|受访|受訪|(?<!位)于|(?<!位)於|通过|透過|公开|公開|同时|同時|高兴|激动|无奈|無奈|笑着|这样|這樣|"
    "如此|后来|是|都|另|便|最后|主持|以|从|從|明确|明確|继续|繼續|特别|特別|发文|發文"
)
_SAYS = late(rf"(?P<verb>{_VERB})(?:道|，|：|:|,|\s)*$")
_SAID = late(rf"[，,]?\s?(?P<np>[^，。！？；：:“”「」『』,\n]{{1,30}}?)(?P<verb>{_VERB})道?(?=[，。！？：:,\n“「]|$)")
# 张伟：“…”
_LABEL = late(r"\s*(?P<np>[^，。：:“「\s]{2,12})\s?[：:]\s*")
_HEAD = late(rf"(?P<np>.+?)(?={_ADJUNCT}|{_VERB}|$)")
# clauses whose subject stands in the one before them
_GOES_ON = late(rf"(?:{_ADJUNCT}|{_VERB}|有|针对|針對|当|當)")
_UNDERSTOOD = late(r"(?:他|她|其|他们|她们|他們|她們|对此|對此|据此|據此)$")

_VERB_JA = (
    "述べ|話し|話す|語っ|語る|語り|説明し|説明する|強調し|強調する|指摘し|指摘する|コメントし|明らかにし|訴え|呼びかけ|呼び掛け|答え|批判し|"
    "主張し|紹介し|アピールし|振り返|つづ|言っ|言う|発表し|釈明し|否定し|謝罪し|表明し|評価し|期待を|意気込|喜|嘆|憤|求め|明かし|"
    "回答し|反論し|見通しを|考えを|認識を|投稿し|して|しながら|しつつ|し、|した|願|指弾|"
    "(?:説明|強調|指摘|批判|主張|紹介|釈明|否定|謝罪|表明|評価|反論|回答|発表|コメント|アピール)(?=。)"
)
_SUBJECT_JA = late(rf"{JAPANESE_PERSON}(?:は|も|が)")
_TOPIC_JA = late(r"([^、。「」『』\s]{1,30}?)(?:は|が)(?:、|(?=「|『|$))")
_SAID_JA = late(rf"\s?(?:など)?と(?!いう|の[^見考認]|思|書かれ)[^。「」『』\n]{{0,24}}?(?P<verb>{_VERB_JA})")
_SAID_BY_JA = late(
    r"\s?(?:など)?と(?:語るのは|話すのは|言うのは)?、?[^。「」\n、]{0,12}?"
    rf"(?P<np>{JAPANESE_PERSON})(?:は|も|が|。|$)"
)
# 「…」とジョーダン・スピースは述べた, without a title
_SAID_BY_ANY_JA = late(
    rf"\s?(?:など)?と、?(?P<np>[^、。「」\n]{{2,40}}?)(?:は|が)(?![^。「」\n]*?報)[^。「」\n]{{0,30}}?(?P<verb>{_VERB_JA})[^。「」\n]{{0,6}}(?:。|$)"
)
# フリーマン氏は次のように書いている。「…」
_ANNOUNCED_JA = late(
    r"(?P<np>[^、。「」\n]{2,40}?)(?:は|が)(?:[^。「」\n]{0,30}?(?:のように|こう|の通り))?"
    rf"[^。「」\n]{{0,6}}?(?P<verb>{_VERB_JA}|書い|書き|続け|付け加え)[^。「」\n]{{0,6}}[。：:、]\s?$"
)


def attributed(text: str, span: Span, stretch: Marked) -> Governor | None:
    """Whom the words around a marked stretch of the paragraph `span` say it is of; None where they tell nothing, so
    that whoever spoke before goes on."""
    start, end = max(span.start, stretch.open - _NEAR), min(span.end, stretch.close + _NEAR)
    if _KANA.search(text, start, end) is not None:
        # what others say in marks, full stops and all, is no end of a sentence
        before = _MARKED.sub(lambda marked: "_" * len(marked.group()), text[start : stretch.open])
        return _japanese(text, start + _last_end(before), stretch, end)
    start += _last_end(text[start : stretch.open])
    return _chinese_before(text, start, stretch.open) or _chinese_behind(text, stretch.close, end)


def is_told(text: str, span: Span, stretch: Marked) -> bool:
    """Whether a verb of saying right before or behind a marked stretch of the paragraph `span` shows that it was said,
    by whomever."""
    start, end = max(span.start, stretch.open - _NEAR), min(span.end, stretch.close + _NEAR)
    return _SAYS.search(text, start, stretch.open) is not None or _SAID_JA.match(text, stretch.close, end) is not None


def _last_end(before: str) -> int:
    """Where the sentence begins that some words end."""
    return next((match.end() for match in reversed(list(_ENDS.finditer(before)))), 0)


def _chinese_before(text: str, start: int, end: int) -> Governor | None:
    """X (在会上)说：“…”"""
    verb = _SAYS.search(text, start, end)
    if verb is None:
        label = _LABEL.fullmatch(text, start, end)
        is_name = label is not None and named(label["np"]) is not None
        return Governor(Span(*label.span("np")), None, _SURE) if label is not None and is_name else None
    cue = Span(*verb.span("verb"))
    at = cue.start
    while at > start:
        comma = max(text.rfind("，", start, at), text.rfind(",", start, at))
        begin = comma + 1 if comma >= 0 else start
        if begin < cue.start and _GOES_ON.match(text, begin, end) is None:
            return _of_phrase(text, begin, cue)
        at = comma if comma >= 0 else start
    return None


def _chinese_behind(text: str, start: int, end: int) -> Governor | None:
    """“…”，X说。"""
    said = _SAID.match(text, start, end)
    return _of_phrase(text, said.start("np"), Span(*said.span("verb"))) if said is not None else None


def _of_phrase(text: str, begin: int, cue: Span) -> Governor | None:
    """The attribution by the verb `cue` of whom the clause from `begin` on speaks of; None for a pronoun."""
    head = _HEAD.match(text, begin, cue.start)
    if head is None:
        return None
    printed = head["np"].strip()
    if not printed or _UNDERSTOOD.fullmatch(printed) is not None:
        return None
    return Governor(Span(head.start("np"), head.end("np")), cue, _SURE)


def _japanese(text: str, start: int, stretch: Marked, end: int) -> Governor | None:
    said = _SAID_JA.match(text, stretch.close, end)
    behind = _SAID_BY_JA.match(text, stretch.close, end)
    subjects = list(_SUBJECT_JA.finditer(text, start, stretch.open)) if said is not None else []
    for subject in reversed(subjects):
        if said is not None and named(subject["name"] + subject["title"]) is not None:
            return Governor(Span(subject.start("name"), subject.end("title")), Span(*said.span("verb")), _SURE)
    if behind is not None and named(behind["name"] + behind["title"]) is not None:
        cue = Span(*said.span("verb")) if said is not None else None
        return Governor(Span(behind.start("name"), behind.end("title")), cue, _SURE)
    for found in (_SAID_BY_ANY_JA.match(text, stretch.close, end), _announced(text, stretch)):
        if found is not None and named(found["np"]) is not None:
            return Governor(Span(*found.span("np")), Span(*found.span("verb")), _SURE)
    topics = list(_TOPIC_JA.finditer(text, start, stretch.open)) if said is not None else []
    if said is not None and topics:
        return Governor(Span(*topics[-1].span(1)), Span(*said.span("verb")), _SURE)
    return None


def _announced(text: str, stretch: Marked) -> re.Match[str] | None:
    """The sentence before a marked stretch that says whose words will follow."""
    begin = max(stretch.open - _NEAR, 0)
    before = text[begin : stretch.open].rstrip("。：:、 ")
    start = begin + max(before.rfind(sign) for sign in "。「」\n") + 1
    return _ANNOUNCED_JA.search(text, start, stretch.open)
