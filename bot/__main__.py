"""`python -m bot`, also installed as `pomni`."""

import gc
import io
import sys

from bot.cli import cli

SELDOM = (10_000, 20, 20)
"""How often Python looks for unreachable cycles: loading the program, like an update, makes thousands of objects and
next to no cycles."""


def main() -> None:
    """Carry out the command line; ends the process with its exit code."""
    gc.set_threshold(*SELDOM)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # whatever the locale of the machine
    cli(prog_name="pomni")


if __name__ == "__main__":
    main()
