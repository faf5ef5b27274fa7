"""One call of every shelf method about hand-overs, groups, announcements and leads, for the query plans."""

from collections.abc import Awaitable, Callable
from typing import Any

from crm.announcing import announcement
from storage.book import Book
from storage.tables import GroupChat, Journal, Member
from storage.tables.audit import Audited, Line
from storage.tables.erasure import Called
from storage.tables.handover import Lot
from tests.storage.handed import hand_over
from tests.storage.seeds import NOW, lead, lead_link, many

CALLED = Called(frozenset({"Иван Громов"}), frozenset({"Ромашка"}), frozenset({"+79123456789"}))
TEAM_CALLS: dict[str, Callable[[Book, Any], Awaitable[object]]] = {
    "handovers.weight": lambda b, s: b.handovers.weight(Lot(s.owner.id), 2),
    "handovers.give": lambda b, s: hand_over(b, s.owner),
    "handovers.give_back": lambda b, s: hand_over(b, s.owner, s.client),
    "handovers.give_bookings": lambda b, s: b.handovers.give_bookings(s.owner.id, 2),
    "handovers.give_bookings_back": lambda b, s: b.handovers.give_bookings_back(2, s.owner.id),
    "briefings.prepare": lambda b, s: b.briefings.prepare(77, s.owner.id, NOW),
    "briefings.of": lambda b, _: b.briefings.of(1),
    "briefings.reading": lambda b, s: b.briefings.reading(s.change.id, s.owner.id),
    "briefings.unread": lambda b, s: b.briefings.unread(s.change.id, s.owner.id),
    "briefings.others": lambda b, s: b.briefings.others(s.change.id, s.owner.id, limit=10),
    "briefings.read_all": lambda b, s: b.briefings.read_all(s.change.id, s.owner.id, NOW),
    "briefings.forget": lambda b, s: b.briefings.forget(s.change.id),
    "announcements.plan_all": lambda b, s: b.announcements.plan_all([announcement("lost", "lost:1", s.deal, NOW)]),
    "announcements.alerts_waiting": lambda b, _: b.announcements.alerts_waiting(10),
    "announcements.put_off": lambda b, _: b.announcements.put_off("summary", NOW),
    "announcements.called": lambda b, _: b.announcements.called("summary"),
    "announcements.of": lambda b, _: b.announcements.of(1),
    "announcements.due": lambda b, _: b.announcements.due(NOW, 10),
    "leads.waiting": lambda b, _: b.leads.waiting(8),
    "leads.add": lambda b, s: b.leads.add(lead(s.client)),
    "leads.of": lambda b, _: b.leads.of(1),
    "leads.of_client": lambda b, s: b.leads.of_client(s.client.id),
    "leads.from_telegram": lambda b, _: b.leads.from_telegram(77),
    "leads.came_here": lambda b, _: b.leads.came_here(77),
    "leads.make_link": lambda b, s: b.leads.make_link(lead_link(s.owner)),
    "leads.link": lambda b, _: b.leads.link(1),
    "leads.by_token": lambda b, _: b.leads.by_token("token"),
    "leads.links": lambda b, _: b.leads.links(),
    "groups.known": lambda b, _: b.groups.known(-100),
    "groups.all": lambda b, _: b.groups.all(),
    "groups.connect": lambda b, s: b.groups.connect(_group(s.owner)),
    "groups.move_chat": lambda b, _: b.groups.move_chat(-100, -1_001_234_567_890),
    "groups.forget": lambda b, _: b.groups.forget(-1_001_234_567_890),
    "audit.changes": lambda b, s: _each_audited(s, lambda one: b.audit.changes(one, limit=7, skip=6)),
    "audit.lines": lambda b, s: _each_audited(s, lambda one: b.audit.lines(one, [s.change], 8)),
    "audit.records": lambda b, s: b.audit.records([*_lines(s), Line(s.gone, 1)]),
    "erasure.family": lambda b, s: b.erasure.family(s.client.id),
    "erasure.named": lambda b, _: b.erasure.named("Мария Петрова"),
    "erasure.weight": lambda b, s: b.erasure.weight(many(s.client.id)),
    "erasure.called": lambda b, s: b.erasure.called(many(s.client.id)),
    "erasure.guests": lambda b, s: b.erasure.guests(many(s.client.id)),
    "erasure.belongings": lambda b, s: b.erasure.belongings(many(s.client.id)),
    "erasure.messages": lambda b, s: b.erasure.messages(many(s.client.id), 100),
    "erasure.forget_words": lambda b, _: b.erasure.forget_words([777], CALLED),
    "erasure.erase": lambda b, _: b.erasure.erase([777], 200),
    "erasure.end": lambda b, _: b.erasure.end([777], [77]),
    "traces.last": lambda b, _: b.traces.last("inbox"),
    "traces.questions": lambda b, _: b.traces.questions(0, 500),
    "traces.forget_questions": lambda b, _: b.traces.forget_questions(0, 500),
    "traces.wishes": lambda b, _: b.traces.wishes(0, 500),
    "traces.forget_wishes": lambda b, _: b.traces.forget_wishes([777], NOW),
    "traces.changes_of": lambda b, s: b.traces.changes_of(many(s.client.id), 0, 500),
    "traces.beside": lambda b, s: b.traces.beside(many(s.change.id), [777]),
    "traces.drop": lambda b, s: _drop(b, s),
    "traces.waiting": lambda b, _: b.traces.waiting([1, 2]),
    "traces.call_off": lambda b, _: b.traces.call_off([777]),
    "traces.forget_outbox": lambda b, _: b.traces.forget_outbox(0, 500, [1]),
    "traces.forget_inbox": lambda b, _: b.traces.forget_inbox(0, 500, [1]),
    "traces.forget_guests": lambda b, _: _forget_guests(b),
    "traces.forget_jobs": lambda b, _: b.traces.forget_jobs(0, 500),
    "summaries.between": lambda b, s: b.summaries.between(many(s.owner.id), NOW, NOW, NOW),
}


async def _drop(book: Book, seeded: Any) -> None:
    made = {"workspace_id": seeded.owner.workspace_id, "change_id": seeded.change.id}
    line = Journal(**made, record="task", record_id=777)
    await book.save(line)
    await book.traces.drop(line)


async def _forget_guests(book: Book) -> None:
    for table in ("inbox", "outbox"):
        await book.traces.forget_guests(table, 0, 500, [77])


async def _each_audited(seeded: Any, asked: Callable[[Audited], Awaitable[object]]) -> None:
    for kind, number in (("client", seeded.client.id), ("deal", seeded.deal.id), ("member", seeded.owner.id)):
        await asked(Audited(kind, number))


def _group(owner: Member) -> GroupChat:
    return GroupChat(
        workspace_id=owner.workspace_id, chat_id=-100, title="Отдел", connected_by=owner.id, connected_at=NOW
    )


def _lines(seeded: Any) -> list[Line]:
    return [Line(Journal(record="deal", record_id=number), 1) for number in many(seeded.deal.id)]
