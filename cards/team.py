"""Cards of the team: who is in it, what may be done about a colleague, invites, and several companies."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cards.card import Button, Card, rows
from cards.deals import audit_button
from cards.handovers import in_case, weighed
from cards.presses import press
from cards.voice import Voice, speak_to
from crm.rights import ROLES, Right, may, may_give, may_hand_over, may_lead, may_review
from crm.team import INVITE_DAYS
from names.grammar import Case
from storage.tables import Invite, Member, Workspace
from storage.tables.handover import Weight

LINK = "https://t.me/{bot}?start={code}"
MOST_BUTTONS = 30


@dataclass(frozen=True)
class Portfolio:
    """What a member looks after."""

    clients: int
    deals: int

    @property
    def any(self) -> bool:
        return bool(self.clients or self.deals)


def role_name(role: str, workspace: Workspace, voice: Voice) -> str:
    """«менеджер»; in a salon «мастер»."""
    return voice(f"role-{role}-{workspace.kind}")


def team(
    viewer: Member, workspace: Workspace, members: Sequence[Member], invites: Sequence[Invite], voice: Voice
) -> Card:
    """Everybody with their role; for who leads, the invites that stand and what can be done."""
    lines = [voice("team-title", company=workspace.name), *(_line(one, workspace, voice) for one in members)]
    leads = may(viewer, Right.LEAD)
    shown = [invite for invite in invites if leads and may_give(viewer, invite.role)]
    if shown:
        lines += ["", voice("team-invites"), *(f"• {_invite_line(one, workspace, voice)}" for one in shown)]
    led = [
        Button(voice("client-button", name=one.name), press("m", one.id)) for one in members if may_lead(viewer, one)
    ]
    revoking = [
        Button(voice("team-button-revoke", invite=_invite_line(one, workspace, voice)), press("ix", one.id))
        for one in shown
    ]
    asking = ((Button(voice("team-button-invite"), press("mi")),),) if leads else ()
    leaving = (Button(voice("team-button-leave"), press("ml")),)
    return Card("\n".join(lines), (*rows(led[:MOST_BUTTONS], 2), *rows(revoking, 1), *asking, leaving))


def _line(member: Member, workspace: Workspace, voice: Voice) -> str:
    key = "team-line" if member.active else "team-line-suspended"
    return voice(key, name=member.name, role=role_name(member.role, workspace, voice))


def _invite_line(invite: Invite, workspace: Workspace, voice: Voice) -> str:
    role = role_name(invite.role, workspace, voice)
    return voice("team-invite-line", role=role, until=voice.moment(invite.expires_at))


def colleague(viewer: Member, member: Member, workspace: Workspace, portfolio: Portfolio, voice: Voice) -> Card:
    """One colleague, and what the viewer may do about them."""
    since = voice.day_at(member.created_at)
    lines = [
        _line(member, workspace, voice),
        voice("team-since", when=since),
        voice("team-portfolio", clients=portfolio.clients, deals=portfolio.deals),
    ]
    giving = (_handing_over(member, voice),) if portfolio.any and may_hand_over(viewer, member) else ()
    giving = (*giving, *((audit_button("member", member.id, voice),) if may_review(viewer, member) else ()))
    return Card(
        "\n".join(lines),
        (_work(viewer, member, voice), giving, *_steps(viewer, member, workspace, voice), (_back(voice),)),
    )


def _work(viewer: Member, member: Member, voice: Voice) -> tuple[Button, ...]:
    """What they did, and what they are up to."""
    if not may_review(viewer, member):
        return ()
    return (
        Button(voice("work-button-results"), press("yw", member.id)),
        Button(voice("work-button-plans"), press("yc", member.id)),
    )


def _steps(viewer: Member, member: Member, workspace: Workspace, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    if not may_lead(viewer, member):
        return ()
    roles = [role for role in ROLES if role != member.role and may_give(viewer, role)]
    given = [
        Button(voice("team-button-role", role=role_name(role, workspace, voice)), press("mr", member.id, role))
        for role in roles
    ]
    turn = ("team-button-suspend", "ms") if member.active else ("team-button-restore", "mb")
    going = (
        Button(voice(turn[0]), press(turn[1], member.id)),
        Button(voice("team-button-remove"), press("mx", member.id)),
    )
    return (*rows(given, 2), going)


def _handing_over(member: Member, voice: Voice) -> Button:
    return Button(voice("team-button-hand-over"), press("hm", member.id))


def _back(voice: Voice) -> Button:
    return Button(voice("settings-back"), press("tm"))


def asks_to_remove(member: Member, portfolio: Portfolio, voice: Voice) -> Card:
    """What becomes of their clients is said before."""
    text = voice(
        "team-remove-ask",
        name=in_case(member, Case.ACCUSATIVE, voice),
        clients=portfolio.clients,
        deals=portfolio.deals,
    )
    yes = Button(voice("team-remove-yes"), press("mx", member.id, "yes"))
    giving = (_handing_over(member, voice),) if portfolio.any else ()
    return Card(text, (giving, (yes,), (Button(voice("settings-back"), press("m", member.id)),)))


def asks_to_leave(workspace: Workspace, portfolio: Portfolio, voice: Voice) -> Card:
    text = voice("team-leave-ask", company=workspace.name, clients=portfolio.clients, deals=portfolio.deals)
    return Card(text, ((Button(voice("team-leave-yes"), press("ml", "yes")),), (_back(voice),)))


def asks_role(viewer: Member, workspace: Workspace, voice: Voice) -> Card:
    """Whom to invite."""
    roles = [role for role in ROLES if may_give(viewer, role)]
    buttons = [Button(role_name(role, workspace, voice), press("mi", role)) for role in roles]
    return Card(voice("team-invite-role"), (*rows(buttons, 1), (_back(voice),)))


def asks_days(role: str, workspace: Workspace, voice: Voice) -> Card:
    """How long the link is to stand."""
    buttons = [Button(voice("settings-days", days=days), press("mi", role, days)) for days in INVITE_DAYS]
    text = voice("team-invite-days", role=role_name(role, workspace, voice))
    return Card(text, (*rows(buttons, 3), (_back(voice),)))


def invite_made(invite: Invite, bot_name: str, workspace: Workspace, voice: Voice) -> Card:
    """The link, to be sent on by hand."""
    link = LINK.format(bot=bot_name, code=invite.code)
    role, until = role_name(invite.role, workspace, voice), voice.moment(invite.expires_at)
    text = voice("team-invite-made", role=role, until=until, company=workspace.name, link=link)
    copy = Button(voice("team-invite-copy"), copy=link)
    return Card(text, ((copy,), (Button(voice("team-invite-revoke"), press("ix", invite.id)), _back(voice))))


def invite_refused(why: str, language: str | None) -> Card:
    """The link was used, has expired or was revoked; said to people we may not know."""
    return Card(speak_to(language, f"invite-{why}"))


def joined(member: Member, workspace: Workspace, voice: Voice, name: str, *, elsewhere: bool) -> Card:
    """The first words to a new colleague; `elsewhere`: they are in another company too."""
    lines = [voice("joined", name=name, company=workspace.name, role=role_name(member.role, workspace, voice))]
    if elsewhere:
        lines.append(voice("joined-switch"))
    return Card("\n".join([*lines, voice("joined-hint")]))


def has_joined(member: Member, workspace: Workspace, voice: Voice) -> Card:
    return Card(voice("team-has-joined", name=member.name, role=role_name(member.role, workspace, voice)))


def told_of_role(member: Member, workspace: Workspace, voice: Voice) -> Card:
    return Card(voice("team-role-now", role=role_name(member.role, workspace, voice), company=workspace.name))


def has_left(member: Member, workspace: Workspace, portfolio: Portfolio, voice: Voice) -> Card:
    """Said to the owners: whoever left may have left clients behind."""
    card = told_of_end("left", workspace, voice, member.name)
    return replace(card, buttons=((_handing_over(member, voice),),)) if portfolio.any else card


def left_behind(former: Member, weight: Weight, voice: Voice) -> Card:
    """Somebody has gone, and what they looked after is nobody's yet."""
    text = voice("team-left-behind", name=former.name)
    return Card(f"{text}\n{weighed(weight, voice)}", ((_handing_over(former, voice),),))


def told_of_end(why: str, workspace: Workspace, voice: Voice, name: str = "") -> Card:
    """`suspended`, `restored`, `removed`, `you-left`, said to whom it befell; `left`, of whoever left."""
    return Card(voice(f"team-{why}", company=workspace.name, name=name))


def companies(found: Sequence[Workspace], here: Workspace, voice: Voice) -> Card:
    """The companies one belongs to, the present one ticked."""
    if len(found) < 2:
        return Card(voice("companies-one", name=here.name))
    buttons = [Button(f"✓ {one.name}" if one.id == here.id else f"🏢 {one.name}", press("go", one.id)) for one in found]
    return Card(voice("companies", name=here.name), rows(buttons, 1))


def in_company(card: Card, workspace: Workspace, voice: Voice) -> Card:
    """Said about another company than the one they are in."""
    return replace(card, text=f"{voice('in-company', name=workspace.name)}\n{card.text}")
