"""Written once more: what stands already, or was taken back."""

from cards.presses import Press
from crm.changing import wishes_of
from handlers.carrying import carry_press
from handlers.clients import gone
from handlers.desk import Desk


async def on_written_again(press: Press, desk: Desk) -> None:
    """`rw:<change>`: what it wrote is written once more, as of now."""
    change = await desk.book.changes.of(press.number(0))
    if change is None or change.member_id != desk.member.id or change.erased_at is not None:
        await gone(desk)
        return
    await desk.answer_press()
    await desk.clear_buttons()
    await carry_press(desk, *wishes_of(change))
