"""The command line under test: in this process, in a folder of its own, with no settings but those given."""

from pathlib import Path

import click.testing

from bot.cli import cli


class Commands:
    """Types commands and keeps what came of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._runner = click.testing.CliRunner()

    def type(self, *words: str, stdin: str | bytes = "", **env: str) -> click.testing.Result:
        """`pomni <words>`; an exception that is not an exit code fails the test."""
        result = self._runner.invoke(cli, words, input=stdin, env=env)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())
