"""`run` as a process: it works until it is stopped, and only once for a file."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.bot.commands import Commands
from tests.bot.local_telegram import TOKEN, LocalTelegram, local_telegram
from tests.house.code import ROOT


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as telegram:
        yield telegram


@asynccontextmanager
async def running(folder: Path, **settings: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """`python -m bot run` in that folder; killed at the end, should it still be there."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run",
        cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT), **settings}, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def heard(process: asyncio.subprocess.Process, part: str) -> str:
    """The first line of its log that holds this."""
    assert process.stderr is not None
    async for line in process.stderr:
        if part in line.decode():
            return line.decode()
    pytest.fail(f"it ended without saying {part!r}")


async def test_it_runs_once_until_it_is_stopped(shell: Commands, telegram: LocalTelegram) -> None:
    settings = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": telegram.url, "SETUP_CODE": "open-sesame"}
    async with running(shell.folder, **settings) as first:
        assert "?start=<SETUP_CODE> to begin" in await heard(first, "https://t.me/")
        async with running(shell.folder, **settings) as second:
            refusal = await heard(second, "in use")
            assert f"process {first.pid}" in refusal
            assert await second.wait() == 1
        first.send_signal(signal.SIGTERM)
        async with asyncio.timeout(10):
            assert await first.wait() == 0
    exported = await asyncio.to_thread(shell.type, "export", "-")
    assert exported.exit_code == 0


async def test_a_code_is_made_up_where_none_is_set(shell: Commands, telegram: LocalTelegram) -> None:
    async with running(shell.folder, TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url) as process:
        assert re.search(r"\?start=[\w-]{12} to begin", await heard(process, "https://t.me/"))


async def test_a_refused_token_ends_it_with_an_error_that_does_not_show_it(
    shell: Commands, telegram: LocalTelegram
) -> None:
    settings = {"TELEGRAM_BOT_TOKEN": "42:NOT-KNOWN", "TELEGRAM_API_URL": telegram.url}
    async with running(shell.folder, **settings) as process:
        assert "NOT-KNOWN" not in await heard(process, "TELEGRAM_BOT_TOKEN")
        assert process.stderr is not None
        assert await process.stderr.read() == b"", "it left something open"
        assert await process.wait() == 1


async def test_it_can_be_stopped_while_telegram_cannot_be_reached(shell: Commands) -> None:
    settings = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:9"}
    async with running(shell.folder, **settings) as process:
        await heard(process, "cannot be reached")
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(10):
            assert await process.wait() == 0
