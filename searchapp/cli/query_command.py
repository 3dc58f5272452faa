"""A command whose arguments are a query, in which `-word` leaves a word out."""

from pathlib import Path
from shlex import quote

import click

from searchapp.errors import UsageError


class QueryCommand(click.Command):
    """A command that takes a query: `-word` that is no option is an error that says how to leave a word out."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        words = self._words(args)
        left_out = next((word for word in words if _is_short(word) and not self._has_options(ctx, word[1:])), None)
        if left_out is not None:
            before = next((word for word in words if not word.startswith("-")), "")
            example = f"{ctx.command_path} -- {f'{before} {quote(left_out)}'.strip()}"
            raise UsageError(
                f"no option {left_out}", f"a query with a word to leave out is quoted or follows --, as in: {example}"
            )
        return super().parse_args(ctx, args)

    def _words(self, args: list[str]) -> list[str]:
        """What stands before `--` but for the values of options that stand apart from them."""
        before = args[: args.index("--")] if "--" in args else args
        takes_value = {
            name for one in self.params if isinstance(one, click.Option) and not one.is_flag for name in one.opts
        }
        return [word for last, word in zip(("", *before), before, strict=False) if last not in takes_value]

    def _has_options(self, ctx: click.Context, letters: str) -> bool:
        """Whether letters behind a dash are options of this command, the last perhaps with its value."""
        known = {name[1]: one for one in self.get_params(ctx) for name in one.opts if _is_short(name)}
        for at, letter in enumerate(letters, 1):
            option = known.get(letter)
            if not isinstance(option, click.Option):
                return False
            if not option.is_flag:
                value = letters[at:]
                return not value or (value.isdigit() if option.name == "limit" else _may_be_folder(value))
        return True


def _may_be_folder(name: str) -> bool:
    return not name.isalpha() or Path(name).is_dir()


def _is_short(word: str) -> bool:
    return len(word) > 1 and word[0] == "-" and word[1] != "-"
