"""Fixtures for all tests."""

import gc

from bot.__main__ import SELDOM

pytest_plugins = ["tests.require", "tests.databases"]


def pytest_collection_finish() -> None:
    """What is loaded by now stays loaded: the search for unreachable cycles need not walk through it each time."""
    gc.freeze()
    gc.set_threshold(*SELDOM)
