"""Rights: who may do what. Whatever asks, asks here."""

from enum import StrEnum

from storage.tables import Change, Member

ROLES = ("rep", "manager", "owner")
"""From the least to the most."""


class Right(StrEnum):
    """What not everybody may do."""

    SET_UP = "set_up"
    """Change what is set for the whole company."""
    LEAD = "lead"
    """Invite people, and see to those of a lower role."""


LEAST = {Right.SET_UP: "owner", Right.LEAD: "manager"}
"""The role from which on one has a right."""


def may(member: Member, right: Right) -> bool:
    """Whether a member has that right in their company."""
    return member.active and rank(member.role) >= rank(LEAST[right])


def may_give(member: Member, role: str) -> bool:
    """Whether they may make somebody that: an owner anything, a manager a rep."""
    return role in ROLES and may(member, Right.LEAD) and (member.role == "owner" or rank(role) < rank(member.role))


def may_lead(member: Member, other: Member) -> bool:
    """Whether they may suspend, remove or promote that colleague: never themselves."""
    return member.id != other.id and member.workspace_id == other.workspace_id and may_give(member, other.role)


def may_undo(member: Member, change: Change) -> bool:
    """One's own changes; who leads, those of others too. What was done to the team (in no chat) is not undone but
    changed back, by the team's own rules.
    """
    own = change.member_id == member.id
    return change.chat_id is not None and (own or may(member, Right.LEAD))


def rank(role: str) -> int:
    return ROLES.index(role)
