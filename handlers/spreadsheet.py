"""The company's spreadsheet: the owner takes all that is remembered out as a file.

A job makes it; the letter that brings it is put in line, noted and told of in one transaction.
"""

from cards import spreadsheet as cards
from crm.changing import Origin, changing
from crm.rights import Right, may
from handlers.desk import Desk
from handlers.group_gate import refuses_in_group
from storage.tables import Job

KIND = "spreadsheet"
"""The job that makes one."""


async def make_spreadsheet(desk: Desk) -> None:
    """`/export`: once at a time."""
    if await refuses_in_group(desk):
        return
    if not may(desk.member, Right.TAKE_OUT):
        await desk.say(cards.refused(desk.voice))
    elif await desk.book.jobs.is_under_way(KIND, desk.member.id):
        await desk.say(cards.still_making(desk.voice))
    else:
        await desk.say(cards.making(desk.voice))
        await desk.ask_job(KIND, {})


async def on_spreadsheet_made(made: cards.Made, job: Job, desk: Desk) -> None:
    """The file is there: it leaves, unless whoever asked may not have it any more, or Telegram would not take it."""
    if not may(desk.member, Right.TAKE_OUT):
        await desk.book.files.forget([job.id])
    elif not made.fits:
        await desk.say(cards.too_large(made, desk.voice))
    else:
        await desk.send_file(cards.file_of(job.id, made, desk.workspace.name, desk.voice))
        await _note(job, desk)


async def _note(job: Job, desk: Desk) -> None:
    """In the history of whoever took it, and to the others who lead."""
    async with changing(desk.book, desk.doer, Origin(f"job:{job.id}")):
        desk.member.exported_at = desk.now
        await desk.book.save(desk.member)
    for colleague in await desk.book.members.active():
        if colleague.id != desk.member.id and may(colleague, Right.LEAD):
            told = cards.taken_out(desk.member.name, desk.workspace.name, desk.voice_of(colleague))
            await desk.tell(colleague, told)
