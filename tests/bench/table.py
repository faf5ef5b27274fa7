"""Tables for the terminal."""

from collections.abc import Sequence

import click


def show(title: str, head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table with a title, columns as wide as they need to be."""
    lines = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(head))]
    click.echo(f"\n{title}")
    for number, line in enumerate(lines):
        cells = [
            line[0].ljust(widths[0]),
            *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True)),
        ]
        click.echo("  " + "  ".join(cells))
        if number == 0:
            click.echo("  " + "  ".join("-" * width for width in widths))
