"""The doctor: what is wrong with the set-up, and how to mend it. Looks only; never prints a secret."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from importlib.metadata import version as installed
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
from asyncpg import PostgresError
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.clock import Clock
from bot.lock import holder
from bot.settings import Settings
from bot.transport import Transport
from storage.engine import database_url
from storage.migrate import sqlite_file
from storage.snapshot import looking, version_of, why_not

LEAST_SPACE = 200 * 1024 * 1024
"""Bytes: the file, its journal and the copy made before a migration must fit."""
MOST_DRIFT = timedelta(seconds=30)
"""Of our clock from Telegram's: more, and "in five minutes" is said at the wrong one."""


@dataclass(frozen=True)
class Finding:
    """What was looked at, what was found, and how to mend it; nothing to mend: all is well."""

    about: str
    says: str
    mend: str | None = None

    def __str__(self) -> str:
        line = f"{'ok   ' if self.mend is None else 'WRONG'}  {self.about:<10}  {self.says}"
        return line if self.mend is None else f"{line}\n{'':19}-> {self.mend}"


async def examine(settings: Settings, clock: Clock) -> AsyncIterator[Finding]:
    """One finding after the other, as they are made."""
    yield Finding("settings", "all can be read")
    yield _zone(settings.timezone, clock.now())
    url = database_url(settings.database_url)
    yield await _database(url)
    for finding in _file(sqlite_file(url)):
        yield finding
    yield _lock(url)
    async for finding in _telegram(settings):
        yield finding
    if (off := await clock_drift(settings.telegram_api_url, clock)) is not None:
        yield off


def _zone(name: str, now: datetime) -> Finding:
    return Finding(
        "time zone", f"{name}, where it is {now.astimezone(ZoneInfo(name)):%H:%M}; data {installed('tzdata')}"
    )


async def _database(url: URL) -> Finding:
    shown = url.render_as_string(hide_password=True)
    try:
        async with looking(url) as connection:
            found = await connection.run_sync(version_of)
    except FileNotFoundError:
        return Finding("database", f"{shown}: not there yet, the first start makes it")
    except (SQLAlchemyError, PostgresError, OSError) as error:
        mend = "check DATABASE_URL, and that the server runs, knows the database and lets you in"
        return Finding("database", f"{shown}: {said(error)}", mend)
    return Finding("database", f"{shown}, version {found or 'none'}", why_not(found))


def _file(file: Path | None) -> Iterator[Finding]:
    """An SQLite file and its folder, where the journal lies and backups are made."""
    if file is None:
        return
    folder = file.resolve().parent
    if not folder.is_dir():
        yield Finding("file", f"{folder} is no folder", f"make it, or correct DATABASE_URL: mkdir -p {folder}")
        return
    closed = [str(path) for path in (folder, file) if path.exists() and not os.access(path, os.W_OK)]
    mend = "let the user who runs Pomni write there: chown, chmod" if closed else None
    yield Finding("file", f"{' and '.join(closed)} cannot be written" if closed else f"{file} can be written", mend)
    free, needed = shutil.disk_usage(folder).free, LEAST_SPACE + (2 * file.stat().st_size if file.exists() else 0)
    mend = None if free >= needed else f"free some space: {_megabytes(needed)} are needed for a backup and the journal"
    yield Finding("disk", f"{_megabytes(free)} free", mend)


def _megabytes(size: int) -> str:
    return f"{size // (1024 * 1024):,} MB"


def _lock(url: URL) -> Finding:
    """A holder is no fault: it is the bot at work."""
    if sqlite_file(url) is None:
        return Finding("lock", "not needed on PostgreSQL")
    try:
        who = holder(url)
    except OSError as error:
        return Finding(
            "lock", f"cannot tell whether it is held: {said(error)}", "look again as the user who runs Pomni"
        )
    return Finding("lock", f"held by {who}" if who else "free")


async def _telegram(settings: Settings) -> AsyncIterator[Finding]:
    """Whether the token is known, and whether a webhook is set."""
    if not settings.telegram_bot_token:
        yield Finding("token", "not set", "ask @BotFather for one and put it into .env as TELEGRAM_BOT_TOKEN")
        return
    try:
        async with _bot(settings, settings.telegram_bot_token.get_secret_value()) as bot:
            yield Finding("token", f"that of @{bot.username} (bot {bot.id})")
            yield _webhook(await bot.get_webhook_info())
    except InvalidToken:
        yield Finding(
            "token", "Telegram refuses it", "ask @BotFather for a new one: /token, then mend TELEGRAM_BOT_TOKEN"
        )
    except TelegramError as error:
        mend = "check TELEGRAM_API_URL, the network and the proxy of this machine"
        yield Finding("telegram", f"{settings.telegram_api_url}: {type(error).__name__}", mend)


@asynccontextmanager
async def _bot(settings: Settings, token: str) -> AsyncIterator[Bot]:
    api = settings.telegram_api_url.rstrip("/")
    request, polling = Transport(connections=1), Transport(connections=1)
    async with Bot(token, base_url=f"{api}/bot", request=request, get_updates_request=polling) as bot:
        yield bot


def _webhook(info: WebhookInfo) -> Finding:
    waiting = f"{info.pending_update_count} updates wait"
    return Finding("webhook", f"set; {waiting}; `run` deletes it and keeps them" if info.url else f"not set; {waiting}")


async def clock_drift(api: str, clock: Clock) -> Finding | None:
    """Our clock beside that of Telegram's web server; None when it cannot be asked or does not say."""
    timeout = aiohttp.ClientTimeout(total=10)
    try:
        async with aiohttp.ClientSession(trust_env=True, timeout=timeout) as session, session.head(api) as answer:
            theirs = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, TimeoutError, KeyError, ValueError):
        return None
    drift = abs(clock.now() - theirs)
    mend = "set the clock of this machine: timedatectl set-ntp true" if drift > MOST_DRIFT else None
    return Finding("clock", f"{drift.total_seconds():.0f} s from Telegram's", mend)


def said(error: BaseException) -> str:
    """The first line of an error of a database, without the statement and its values."""
    cause = getattr(error, "orig", None) or error
    return (str(cause).splitlines() or [type(cause).__name__])[0]
