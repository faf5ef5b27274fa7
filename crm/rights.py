"""Rights: who may do what. Whatever asks, asks here."""

from enum import StrEnum

from storage.tables import Change, Member, Task, Workspace

ROLES = ("rep", "manager", "owner")
"""From the least to the most."""


class Right(StrEnum):
    """What not everybody may do."""

    SET_UP = "set_up"
    """Change what is set for the whole company."""
    LEAD = "lead"
    """Invite people, and see to those of a lower role."""
    TAKE_OUT = "take_out"
    """Have all of the company's data as a file."""


LEAST = {Right.SET_UP: "owner", Right.LEAD: "manager", Right.TAKE_OUT: "owner"}
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


def may_hand_over(member: Member, holder: Member) -> bool:
    """Whether they may give to somebody else what that member looks after: who leads, their own and their people's."""
    return may(member, Right.LEAD) and (member.id == holder.id or may_lead(member, holder))


def may_erase(member: Member) -> bool:
    """Whether they may take out all that is known of a client, and erase it."""
    return may(member, Right.LEAD)


def may_review(member: Member, other: Member) -> bool:
    """Whether they may read what that member did: who leads, their own and their people's."""
    return may_hand_over(member, other)


def sees_only(member: Member, workspace: Workspace) -> int | None:
    """Whose records alone the member sees: their own; None: everybody's.

    Every handler's book is opened with it, and so search, cards, lists, replies, buttons and reminders obey it alike.
    Reps see their own clients in sales and all where a visit is anybody's; the company may set it otherwise.
    """
    if rank(member.role) > rank("rep"):
        return None
    return None if reps_see_all(workspace) else member.id


def reps_see_all(workspace: Workspace) -> bool:
    usual = workspace.kind != "sales"
    return usual if workspace.reps_see is None else workspace.reps_see == "all"


def may_undo(member: Member, change: Change) -> bool:
    """One's own changes; who leads, those of others too. What was done to the team (in no chat) is not undone but
    changed back, by the team's own rules.
    """
    own = change.member_id == member.id
    return change.chat_id is not None and (own or may(member, Right.LEAD))


def may_give_task(member: Member, task: Task) -> bool:
    """Anybody may ask a colleague to do what is theirs or was asked by them; who leads, whatever they see."""
    return member.id in {task.creator_id, task.assignee_id} or may(member, Right.LEAD)


def may_answer_for(member: Member, task: Task) -> bool:
    """Only who was asked accepts or declines, and nobody their own."""
    return member.id == task.assignee_id and member.id != task.creator_id


def rank(role: str) -> int:
    return ROLES.index(role)
