"""`understand --explain TEXT`: how one message is read, and why."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.settings import Settings
from bot.understand import CaseDirectory
from crm.rules.stages import STAGES
from phrases import Frame, Stage
from phrases.explaining import explain


async def explained(text: str, settings: Settings, now: datetime) -> str:
    """As of now, in the settings' zone, country and currency; nobody is known to it."""
    frame = Frame(
        moment=now,
        zone=ZoneInfo(settings.timezone),
        country=settings.country,
        currency=settings.currency,
        stages=tuple(Stage(id=key, name=key) for key in STAGES),
        language=settings.language,
    )
    return "\n".join(await explain(text, frame, CaseDirectory(())))
