"""What law adds to the name of a firm: Holm Corp, Bree & Co, Lund Harbour plc, Nordwerk AG."""

from searchapp.patterns import late

COMMON = "Inc|Corp|Corporation|Co|Company|Cos|Ltd|Limited|PLC|Plc|plc|LLC|AG|SA|NV|SpA|Spa|AB"
"""Those that English papers print most, as alternatives of a pattern."""
# legal forms at the end of a name have no more characters
_LONGEST = 60
# a sign behind them is left of a stock's symbol: Holm Corp <HLM>
_FORM = late(
    rf"(?:,?\s(?:(?:and|&|und|et|e|y)\s)?(?:{COMMON}|INC|Incorporated|CORP|CO|Companies|LTD|Pty|Pte|Bhd|LLP|LP|A\.G|GmbH|mbH|"
    r"KG|KGaA|S\.A|SAS|SARL|SPA|S\.p\.A|Srl|N\.V|BV|B\.V|ASA|Oyj|Ltda|ООО|ОАО|ПАО|АО|ЗАО)\.?)+>?$"
)


def without_form(name: str) -> str:
    """The name of a firm without its legal form; any other name as it is, and a form with nothing before it."""
    form = _FORM.search(name, max(0, len(name) - _LONGEST))
    return name[: form.start()] if form is not None and form.start() else name


def has_form(name: str) -> bool:
    """Whether a name ends with a legal form of firms."""
    return without_form(name) != name
