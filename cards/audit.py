"""Cards of the audit: who changed what, when, before and after, the newest first."""

from collections.abc import Sequence
from dataclasses import replace

from cards.card import Button, Card, pager, rows
from cards.changes import Teller
from cards.clients import found, told_apart
from cards.presses import press
from cards.voice import Voice
from crm.audit import History
from storage.tables import Change, Client, Workspace
from storage.tables.audit import Audited, Line

OPENS = {"client": "c", "deal": "d", "task": "t", "visit": "v", "member": "m"}
"""The button that opens what a history is of."""


def history(told: History, name: str, workspace: Workspace, voice: Voice, *, own: bool = False) -> Card:
    """One page of it, with the way back to the record; `own`: the reader's own doings, who has no page in the team."""
    audited = told.audited
    teller = Teller(told.known, workspace, voice)
    shown = [part for change, lines in told.changes if (part := _change(change, lines, audited, teller))]
    parts = [voice("audit-title", what=_title(audited, name, voice)), *(shown or [voice("audit-nothing")])]
    back = (Button(voice("audit-back"), press(OPENS[audited.kind], audited.number)),)
    turning = pager("hy", [audited.kind, audited.number], told.page, more=told.more)
    return Card("\n\n".join(parts), (turning, *(() if own else (back,))))


def _title(audited: Audited, name: str, voice: Voice) -> str:
    """«👤 Иван Громов», «💼 сделка · Иван Громов»."""
    if audited.kind in {"client", "member"}:
        return voice("client-button", name=name)
    return voice(f"audit-what-{audited.kind}") + (voice("audit-whose", name=name) if name else "")


def _change(change: Change, lines: Sequence[Line], audited: Audited, teller: Teller) -> str:
    """«вчера в 11:02 · Олег», and what it did; "" when there is nothing in it for a reader."""
    said = [(line, what) for line in lines if (what := teller.line(line.entry)) is not None]
    if not said:
        return ""
    voice, author = teller.voice, teller.known.members.get(change.member_id)
    head = voice("audit-change", when=voice.moment(change.made_at), who=author.name if author is not None else "")
    undone = voice("audit-undone", when=voice.moment(change.undone_at)) if change.undone_at is not None else ""
    told = [f"• {what}{_whose(line, audited, teller)}" for line, what in said]
    left = lines[0].all - len(lines)
    return "\n".join([head + undone, *told, *([voice("audit-more", count=left)] if left > 0 else [])])


def _whose(line: Line, audited: Audited, teller: Teller) -> str:
    """Of what a member did, with which client."""
    client = teller.known.clients.get(line.entry.client_id or 0)
    if audited.kind != "member" or line.entry.record == "client" or client is None:
        return ""
    return teller.voice("audit-whose", name=client.name)


def asks_which(query: str, clients: Sequence[Client], limit: int, voice: Voice) -> Card:
    """Several are called so: each button opens the history of one."""
    opens = [Button(label, press("hy", "client", one.id, 0)) for label, one in told_apart(clients, voice)]
    return replace(found(query, clients, limit, voice), buttons=rows(opens, 1))


def no_history(query: str, voice: Voice) -> Card:
    """Nobody of that name, or of none whose history the reader may read."""
    return Card(voice("audit-nobody", query=query))
