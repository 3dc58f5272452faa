"""What law adds to the name of a firm: Holm Corp, Bree & Co, Lund Harbour plc, Nordwerk AG."""

from searchapp.patterns import late

# legal forms at the end of a name have no more characters
_LONGEST = 60
# a sign behind them is left of a stock's symbol: Holm Corp <HLM>
_FORM = late(
    r"(?:,?\s(?:(?:and|&|und|et|e|y)\s)?"
    r"(?:Inc|INC|Incorporated|Corp|CORP|Corporation|Co|CO|Cos|Company|Companies|Ltd|LTD|Limited|Pty|Pte|Bhd|LLC|LLP|LP|"
    r"PLC|Plc|plc|AG|A\.G|GmbH|mbH|KG|KGaA|SA|S\.A|SAS|SARL|SpA|SPA|Spa|S\.p\.A|Srl|NV|N\.V|BV|B\.V|AB|ASA|Oyj|Ltda|"
    r"ООО|ОАО|ПАО|АО|ЗАО)\.?)+>?$"
)


def without_form(name: str) -> str:
    """The name of a firm without its legal form; any other name as it is, and a form with nothing before it."""
    form = _FORM.search(name, max(0, len(name) - _LONGEST))
    return name[: form.start()] if form is not None and form.start() else name


def is_firm(name: str) -> bool:
    """Whether a name ends with a legal form of firms."""
    return without_form(name) != name
