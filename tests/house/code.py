"""The code of the house, for rules about it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "handlers", "scheduler", "cards", "phrases", "crm", "storage", "names")


def files(*folders: str) -> Iterator[Path]:
    """All modules of these folders, but for what Alembic writes."""
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            if "versions" not in file.parts:
                yield file


def shown(file: Path) -> str:
    return str(file.relative_to(ROOT))


@cache
def nodes(file: Path) -> list[ast.AST]:
    """Everything a module consists of."""
    return list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))


@cache
def called(file: Path) -> set[str]:
    """What a module calls, as it is written: `datetime.now`."""
    return {ast.unparse(node.func) for node in nodes(file) if isinstance(node, ast.Call)}


def spoken(file: Path) -> Iterator[str]:
    """Texts of a module that are no docstrings."""
    remarks = {id(node.value) for node in nodes(file) if isinstance(node, ast.Expr)}
    for node in nodes(file):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in remarks:
            yield node.value


@cache
def classes(*folders: str) -> set[str]:
    """The names of all classes of these folders."""
    return {node.name for file in files(*folders) for node in nodes(file) if isinstance(node, ast.ClassDef)}
