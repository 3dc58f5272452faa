"""`searchapp`: the group of commands, and the outermost door through which every error leaves as one line."""

import contextlib
import gc
import importlib
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from searchapp import __version__
from searchapp.cli.exits import CLOSED_PIPE, FAILED, FOUND, INTERRUPTED
from searchapp.cli.session import Session, shared_options
from searchapp.errors import DEBUG, QueryError, SearchappError
from searchapp.kept import keep

COMMANDS = {
    "index": "bring the index up to date with the saved articles",
    "query": "search",
    "quotes": "who said it: one row a quote",
    "facets": "counts by speaker, outlet or date",
    "show": "print one article",
    "compare": "two articles, statement beside statement",
    "coverage": "several outlets on one event: who has which statement, who leaves it out",
    "collocates": "the words that stand beside what a query finds, by outlet",
    "similar": "articles like this one, or like a text",
    "reprints": "who printed an article first, and who printed it again",
    "inspect": "what would be read from a file, with the evidence",
    "correct": "set a field of an article by hand",
    "tag": "give articles tags of your own",
    "status": "the state of the index",
    "check": "look for damage",
    "repair": "rebuild what is damaged",
    "init": "make a workspace",
    "completion": "shell completion for bash, zsh or fish",
    "tui": "the terminal screen, by name",
}

_CALLED_ELSEWHERE = {
    **dict.fromkeys(("search", "find", "grep", "ask", "filter"), "query"),
    **dict.fromkeys(("list", "ls", "all", "articles"), "query '*'"),
    **dict.fromkeys(("export", "csv", "download", "dump", "table"), "query --csv"),
    **dict.fromkeys(("json", "jsonl"), "query --jsonl"),
    **dict.fromkeys(("cite", "bibliography"), "query --bibtex"),
    **dict.fromkeys(("files", "paths"), "query -l"),
    **dict.fromkeys(("kwic", "concordance", "context"), "query --kwic"),
    "count": "query -c", "explain": "query --explain", "batch": "query --batch", "duplicates": "query is:dup",
    **dict.fromkeys(("words", "keywords", "wordlist", "cooccurrences", "framing"), "collocates"),
    **dict.fromkeys(("said", "who", "statements"), "quotes"),
    **dict.fromkeys(("counts", "top", "frequencies"), "facets"),
    **dict.fromkeys(("outlets", "sources"), "facets --field outlet"),
    **dict.fromkeys(("speakers", "people"), "facets --field speaker"),
    **dict.fromkeys(("dates", "timeline", "histogram"), "facets --field month"),
    **dict.fromkeys(("cat", "view", "read", "open", "print", "get"), "show"),
    **dict.fromkeys(("diff", "align", "versus"), "compare"),
    **dict.fromkeys(("like", "related", "near"), "similar"),
    **dict.fromkeys(("parse", "extract", "preview"), "inspect"),
    **dict.fromkeys(("update", "reindex", "build", "add", "import", "ingest", "load", "refresh", "sync"), "index"),
    **dict.fromkeys(("remove", "delete", "forget", "drop", "rm"), "index --forget"),
    "rebuild": "index --full",
    **dict.fromkeys(("stats", "info", "state"), "status"),
    **dict.fromkeys(("verify", "validate", "doctor", "health"), "check"),
    **dict.fromkeys(("fix", "recover", "restore"), "repair"),
    **dict.fromkeys(("edit", "set"), "correct"),
    **dict.fromkeys(("new", "create"), "init"),
    **dict.fromkeys(("ui", "gui", "screen", "browse", "start", "run"), "tui"),
    "version": "--version",
}  # fmt: skip
"""What other programs call our commands, and some of what these can do."""

_NEAR = 0.7
"""How alike a command and what was typed have to be, 0 to 1."""
_NEW_OBJECTS = 50_000
"""How many objects more than before are a reason to look for garbage. What a start makes is none, and Python's own 700
would have it looked through sixty times."""


class _ClosedPipe(Exception):  # noqa: N818 - it reads as what it is
    """Whoever reads our output has gone. click would end with 1 for a BrokenPipeError, which is "nothing found"."""


class Commands(click.Group):
    """The commands, each imported when it is called: a query pays for no other command."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"searchapp.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise _ClosedPipe from error
        except click.UsageError as error:
            name = ctx.invoked_subcommand or ""
            if error.ctx is None and (command := self.get_command(ctx, name)):
                error.ctx = click.Context(command, parent=ctx, info_name=name)
            raise

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches
            from shlex import quote

            called = args[0].lower()
            near = get_close_matches(called, [*COMMANDS, *_CALLED_ELSEWHERE, "help"], 1, _NEAR)
            meant = _CALLED_ELSEWHERE.get(near[0], near[0]) if near else "help"
            mend = "searchapp --help lists them" if meant == "help" else f"did you mean: searchapp {meant}"
            if not near:
                mend += f"; to search: searchapp query {quote(args[0])}"
            raise click.UsageError(f"no command {args[0]!r}; {mend}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="`searchapp COMMAND --help` shows examples.",
)
@shared_options
@click.version_option(__version__, message="searchapp %(version)s")
@click.pass_context
def app(ctx: click.Context) -> None:
    """Who said what in a folder of saved news articles, and how each outlet worded it.

    Without a command, on a terminal: opens the search screen.
    """
    ctx.ensure_object(Session)
    if ctx.invoked_subcommand is None:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            click.echo(ctx.get_help())
            ctx.exit(FAILED)
        from searchapp.cli.tui import command

        ctx.exit(ctx.invoke(command))


def main(arguments: Sequence[str]) -> int:
    """Run one command and give its exit status. Every error becomes one line on standard error."""
    _open_closed_streams()
    _speak_utf8()
    try:
        status: Any = app.main(args=list(arguments), prog_name="searchapp", standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else FOUND
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.ctx.get_help() if error.ctx else error.message, file=sys.stderr)
        return FAILED
    except click.ClickException as error:
        return _failed(_one_line(error))
    except SearchappError as error:
        return _failed(str(error), caret=_caret(error))
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except (_ClosedPipe, BrokenPipeError):
        # Whatever is still buffered goes nowhere, and the interpreter's last flush must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED_PIPE
    except OSError as error:
        place = f": {error.filename}" if error.filename is not None else ""
        return _failed(f"{error.strerror or error}{place}; look at the disk and its permissions")
    except Exception as error:  # the outermost door: a fault of ours is one line too
        if os.environ.get(DEBUG):
            raise
        fault = f"{type(error).__name__}: {error}"
        return _failed(f"a fault in searchapp ({fault}); set {DEBUG}=1, run it again and report what it prints")


def run() -> None:
    """The entry point of the installed command."""
    gc.set_threshold(_NEW_OBJECTS)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    status = main(sys.argv[1:])
    keep()
    if "multiprocessing" in sys.modules:
        sys.exit(status)
    # Nothing is to be waited for, not even a thread that looks up what the screen has no use for any more; and to take
    # down all that was loaded would cost a short command a twentieth.
    with contextlib.suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status)


def _open_closed_streams() -> None:
    """Stand in for a stream that whoever started us had closed, before a file of the index takes its number."""
    if sys.stdin is None:
        sys.stdin = _nothing("r")
    if sys.stdout is None:
        sys.stdout = _nothing("w")
    if sys.stderr is None:
        sys.stderr = _nothing("w")


def _nothing(mode: str) -> Any:
    return Path(os.devnull).open(mode, encoding="utf-8")


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            if not stream.isatty():
                stream.reconfigure(encoding="utf-8")
            stream.reconfigure(errors="backslashreplace")


def _one_line(error: click.ClickException) -> str:
    if isinstance(error, click.NoSuchOption):
        near = f"; did you mean {error.possibilities[0]}?" if error.possibilities else ""
        message = f"no option {error.option_name}{near}"
    else:
        message = " ".join(error.format_message().rstrip(".").split())
        message = message[:1].lower() + message[1:]
    if isinstance(error, click.UsageError) and ";" not in message:
        asked_of = error.ctx.command_path if error.ctx is not None else "searchapp"
        return f"{message}; see: {asked_of} --help"
    return message


def _caret(error: SearchappError) -> str:
    if not isinstance(error, QueryError) or not error.query or not sys.stderr.isatty():
        return ""
    from searchapp.text.clean import clean_line
    from searchapp.text.columns import columns

    shown, at = clean_line(error.query), error.position - 1
    marked = max(1, columns(shown[at : at + error.length]))
    return f"\n  {shown}\n  {' ' * columns(shown[:at])}{'^' * marked}"


def _failed(message: str, caret: str = "") -> int:
    from searchapp.text.clean import clean_line

    with contextlib.suppress(OSError):  # who cannot be told why still learns by the exit status that it failed
        print(f"searchapp: {clean_line(message)}{caret}", file=sys.stderr)
    return FAILED
