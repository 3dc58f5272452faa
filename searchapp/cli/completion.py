"""`searchapp completion`: what a shell needs to complete commands and options."""

import sys

import click
from click.shell_completion import get_completion_class

from searchapp.cli.session import shared_options


@click.command("completion")
@shared_options
@click.argument("shell", metavar="SHELL", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> int:
    """The completion script for a SHELL (bash, zsh or fish), to be loaded by its start file.

    Make the folder first if it is not there.

    \b
    Examples:
      searchapp completion bash > ~/.local/share/bash-completion/completions/searchapp
      searchapp completion zsh > ~/.zsh/_searchapp
      searchapp completion fish > ~/.config/fish/completions/searchapp.fish
    """
    from searchapp.cli.main import app

    found = get_completion_class(shell)
    assert found is not None
    sys.stdout.write(found(app, {}, "searchapp", "_SEARCHAPP_COMPLETE").source() + "\n")
    return 0
