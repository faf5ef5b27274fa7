"""The word lists that lie beside the code."""

from pathlib import Path
from typing import Any

import yaml

# The loader in C, where there is one: the list of given names takes 80 ms without it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_list(name: str) -> Any:
    """The content of a YAML file of this package."""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return yaml.load(text, _LOADER)  # noqa: S506 - both loaders are the safe ones
