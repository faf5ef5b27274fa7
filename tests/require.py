"""What some tests need and a machine may lack: without it they are skipped, and the last line of the run says so.

With REQUIRE=postgres,browser in the environment what is named there must not be missing.
"""

import os
from collections.abc import Generator

import pytest

_missing: dict[str, str] = {}


def need(what: str, *, present: bool, remedy: str) -> None:
    """Go on when it is present; else skip the test, or fail it when REQUIRE names `what`."""
    if present:
        return
    if what in os.environ.get("REQUIRE", "").replace(" ", "").split(","):
        pytest.fail(f"{what} is required and missing: {remedy}")
    _missing[what] = remedy
    pytest.skip(f"{what} is missing")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None]:
    """The very last line, after pytest's own."""
    yield
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if _missing and reporter is not None:
        told = "; ".join(f"{what} ({remedy})" for what, remedy in sorted(_missing.items()))
        reporter.write_line(f"NOT TESTED for want of {told}", yellow=True)
