"""The word lists: YAML takes the last of two keys that are alike, and drops the first without a word."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.house.code import PACKAGES, ROOT, shown

LISTS = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.yaml"))


@pytest.mark.parametrize("path", LISTS, ids=shown)
def test_no_key_stands_twice(path: Path) -> None:
    assert list(_twice(yaml.compose(path.read_text(encoding="utf-8")))) == []


def _twice(node: yaml.Node | None) -> Iterator[str]:
    if isinstance(node, yaml.MappingNode):
        keys = Counter(key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode))
        yield from (key for key, times in keys.items() if times > 1)
        for _, value in node.value:
            yield from _twice(value)
