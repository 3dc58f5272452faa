"""Whole numbers as options take them."""

from typing import Any

import click

_DIGITS = 18


class Number(click.ParamType):  # type: ignore[type-arg, unused-ignore]  # generic since click 8.3
    """A whole number from `least` on."""

    name = "number"

    def __init__(self, least: int = 0) -> None:
        self.least = least

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        text = str(value)
        if text.isascii() and text.isdigit():
            if len(text) > _DIGITS:
                return self.fail(f"{text!r} has more than {_DIGITS} digits", param, ctx)
            if int(text) >= self.least:
                return int(text)
        return self.fail(f"{text!r} is no number from {self.least} on", param, ctx)

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        return "N"
