"""Reading a message: the phrase, with the frame it was said in."""

from datetime import datetime

from crm.wishes import Mention, Read
from handlers.desk import Desk
from handlers.directory import BookDirectory
from phrases import Frame, Intent, Stage, read


async def frame(desk: Desk, moment: datetime | None = None) -> Frame:
    """When, where and in which funnel something is said."""
    stages = await desk.book.workspaces.stages()
    return Frame(
        moment=moment or desk.moment,
        zone=str(desk.doer.zone),
        country=desk.workspace.country,
        currency=desk.workspace.currency,
        stages=tuple(Stage(id=stage.key, name=stage.name or desk.voice(f"stage-{stage.key}")) for stage in stages),
        language=desk.voice.language,
    )


async def read_text(text: str, desk: Desk, *, intent: Intent | None = None, about: Mention | None = None) -> Read:
    """What the person means, as of the moment they wrote."""
    return await read(text, await frame(desk), BookDirectory(desk.book), intent=intent, about=about)
