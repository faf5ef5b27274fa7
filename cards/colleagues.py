"""How a colleague is named in reports and lists."""

from cards.voice import Voice
from storage.tables import Member


def called(member: Member, voice: Voice) -> str:
    """Their name; of who works here no more, that it is so."""
    if member.active:
        return member.name
    return voice("team-suspended-named" if member.removed_at is None else "team-gone-named", name=member.name)
