"""`understand --explain TEXT`: how one message is read, and why."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.settings import Settings
from bot.understand import CaseDirectory, actions_of
from crm.deals import STAGES
from crm.wishes import Read
from phrases import Frame, Stage, read


async def explain(text: str, settings: Settings, now: datetime) -> str:
    """As of now, in the settings' zone, country and currency; nobody is known to it."""
    frame = Frame(
        moment=now,
        zone=ZoneInfo(settings.timezone),
        country=settings.country,
        currency=settings.currency,
        stages=tuple(Stage(id=key, name=key) for key in STAGES),
        language=settings.language,
    )
    found = await read(text, frame, CaseDirectory(()))
    return "\n".join((*_actions(found), *_reasons(found)))


def _actions(found: Read) -> list[str]:
    if not found.understood:
        return ["not understood"]
    actions = list(actions_of(found))
    asks = any(action["kind"] == "clarify" for action in actions)
    verdict = "asks first" if asks else "written at once" if found.sure else "shown as a draft to confirm"
    return [*(json.dumps(action, ensure_ascii=False) for action in actions), verdict]


def _reasons(found: Read) -> list[str]:
    return [f"  because: {reason}" for reason in found.reasons]
