"""What happens, pushed to the page as it happens (server-sent events), resumed after a gap."""

import json
from collections.abc import AsyncIterator
from typing import Any

from bot.demo.page.stage import OverError, Scene
from bot.demo.page.views import event_views, milliseconds

HEARTBEAT = 10.0
"""Seconds of silence after which the page is told the time."""
RETRY = 500
"""Milliseconds after which a page whose stream ended comes again."""


def cursor_in(scene: Scene, event_id: str) -> int | None:
    """How far a page has heard, by the id of the last event; None when that was another town."""
    world, _, number = event_id.partition("-")
    return int(number) if world == scene.id and number.isdecimal() else None


async def stream(scene: Scene, cursor: int | None) -> AsyncIterator[str]:
    """Blocks of text/event-stream, until the town is left."""
    yield f"retry: {RETRY}\n\n"
    if cursor is None:
        yield block({"kind": "reset"})
        return
    feed = scene.town.world.events
    while True:
        try:
            await scene.unless_over(feed.next(lambda _: True, after=cursor, seconds=HEARTBEAT))
        except OverError:
            return
        except TimeoutError:
            yield block({"kind": "clock", "at": milliseconds(scene.town.clock.now())})
        for event in feed.since(cursor):
            cursor += 1
            for view in event_views(scene, event):
                yield block(view, f"{scene.id}-{cursor}")


def block(data: dict[str, Any], event_id: str | None = None) -> str:
    """One event; JSON keeps it on one line."""
    named = f"id: {event_id}\n" if event_id else ""
    return f"{named}data: {json.dumps(data, ensure_ascii=False)}\n\n"
