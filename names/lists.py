"""The word lists and other data that lie beside the code, as YAML."""

from pathlib import Path
from typing import Any

import yaml

# The loader in C, where there is one, is six times as fast.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_list(file: Path) -> Any:
    """The content of a YAML file."""
    return yaml.load(file.read_text(encoding="utf-8"), _LOADER)  # noqa: S506 - both loaders are the safe ones
