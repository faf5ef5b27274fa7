"""`python -m bot`, also installed as `pomni`."""

import io
import sys

from bot.cli import cli


def main() -> None:
    """Carry out the command line; ends the process with its exit code."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # whatever the locale of the machine
    cli(prog_name="pomni")


if __name__ == "__main__":
    main()
