"""Lines as they are typed or piped in, without ever holding up the loop."""

import asyncio
import codecs
import os
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from io import UnsupportedOperation
from typing import TextIO

CHUNK = 65536


class Lines:
    """A queue of lines; None is the end."""

    def __init__(self, source: TextIO) -> None:
        self._loop = asyncio.get_running_loop()
        self._queue: asyncio.Queue[str | None] = asyncio.Queue()
        try:
            number = source.fileno()
        except UnsupportedOperation:
            for line in [*source.read().splitlines(), None]:
                self._queue.put_nowait(line)
        else:
            # Nothing can interrupt a read of a terminal; a daemon's need not be waited for.
            threading.Thread(target=self._read, args=(number,), daemon=True).start()

    async def __aiter__(self) -> AsyncIterator[str]:
        while (line := await self._queue.get()) is not None:
            yield line

    def end(self) -> None:
        """As if the source had ended here: nothing that was typed before is read any more."""
        while not self._queue.empty():
            self._queue.get_nowait()
        self._queue.put_nowait(None)

    def _read(self, number: int) -> None:
        """By the number of the file: the interpreter could not end while a thread holds `sys.stdin` itself."""
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        rest = ""
        while chunk := os.read(number, CHUNK):
            *whole, rest = (rest + decoder.decode(chunk)).split("\n")
            self._hand_over(*whole)
        self._hand_over(*([rest] if rest else []), None)

    def _hand_over(self, *lines: str | None) -> None:
        with suppress(RuntimeError):  # the loop has ended before the source did
            for line in lines:
                self._loop.call_soon_threadsafe(self._queue.put_nowait, line)
