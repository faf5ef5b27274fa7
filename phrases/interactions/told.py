"""Contacts that took place: conventions A1–A3 and D11."""

from collections.abc import Iterator
from datetime import datetime

from crm.wishes import Channel, Direction, LogInteraction, Mention
from names.forms import Part
from names.gender import gender_of
from phrases.clauses.clause import Clause
from phrases.clauses.people import Cast, cast_of, direction_of, is_spoken_to
from phrases.clients.acquaintance import is_called_new
from phrases.dates.when import When
from phrases.hearsay import told_by_another
from phrases.interactions.happened import is_just_over
from phrases.interactions.leaving import LEAVING
from phrases.interactions.reported import SHOWING, contact_in
from phrases.interactions.unanswered import (
    THERE,
    TRIED,
    has_failed,
    is_busy,
    is_failed_attempt,
    is_unanswered,
    picks_up,
    tells_no_answer,
    tells_of_nobody_there,
)
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.thread import Thread, is_addressed
from phrases.words.small_words import small_words

GREETING = small_words("tasks", "greeting")
VIDEO = small_words("interactions", "video")
ON_THE_SPOT = small_words("interactions", "on_the_spot")
US = small_words("interactions", "us")
IN_PERSON = small_words("interactions", "in_person")
FACE_TO_FACE = {Channel.MEETING, Channel.VISIT}


def log_contact(clause: Clause, thread: Thread) -> bool:
    """Add a contact for everybody the clause reports one with; False when it reports none."""
    if tells_no_answer(clause, thread) or tells_of_nobody_there(clause, thread):
        return True
    head = contact_in(clause)
    if head is None or clause.supposes(head) or _is_hearsay(clause):
        return False
    channel, cast = _channel(clause, head), cast_of(clause, head)
    for doubt in _doubts(clause, head, cast, thread):
        thread.doubt(doubt)
    direction = _direction(clause, cast, head, channel, thread)
    failed = has_failed(clause, head)
    if _is_told_further(clause, head, channel, failed, thread):
        return True
    if channel is Channel.CALL and not head.means("call") and _is_of_no_channel(clause, head):
        thread.doubt("they talked, and how is not said")
    at = _when(clause, head, thread)
    for client in thread.whom(clause, head, cast) or (Mention(),):
        thread.add(
            head.start,
            LogInteraction(
                client=client,
                channel=channel,
                direction=_of_failed(clause, head) if failed and channel is Channel.CALL else direction,
                reached=not (failed or (channel in THERE and clause.has("absent"))),
                happened_at=at,
                text=clause.text,
            ),
            f"«{_said(clause, head)}» reports a contact",
        )
    return True


def _is_hearsay(clause: Clause) -> bool:
    """«Гусева сказала, Иванов звонил»: a contact of theirs, and none with us."""
    return any(clause.start <= said.start < clause.end for said in told_by_another(clause.scene))


def _doubts(clause: Clause, head: Head, cast: Cast, thread: Thread) -> Iterator[str]:
    """Why the contact may not have taken place, or not with the client named."""
    if _is_somebody_new(clause) and not (thread.last and thread.last.new):
        yield "somebody new did it, perhaps not the client named beside"
    if head.means("serve"):
        yield "something was done for a client, who may not have been seen"
    if not clause.verbs and not head.means("unreached") and not is_just_over(clause):
        yield "a contact is only named, not reported"
    if is_unanswered(clause, head) and not is_busy(head) and not (is_failed_attempt(head) and not head.means("silent")):
        yield "it may be a call that nobody took, or something else"
    if picks_up(clause, head) and not _says_who_answered(clause, head, cast):
        yield "who took the call, and whether there was one, is not said"


def _says_who_answered(clause: Clause, head: Head, cast: Cast) -> bool:
    """Not «взяла трубку жена Громова», «Громов берёт трубку»."""
    return head.mood is Mood.PAST and (cast.subject or not clause.people)


def _direction(clause: Clause, cast: Cast, head: Head, channel: Channel, thread: Thread) -> Direction | None:
    if channel in {Channel.MEETING, Channel.VISIT}:
        return None
    if picks_up(clause, head):
        return Direction.OUT
    return Direction.IN if _newcomer_acts(clause, cast, head, thread) else direction_of(clause, cast, head)


def _of_failed(clause: Clause, head: Head) -> Direction:
    """«Петрова не дозвонилась до нас» is a call of theirs, any other that failed is ours."""
    behind = clause.scene.words[head.end : min(head.end + 2, clause.end)]
    return Direction.IN if head.lemma in TRIED and not US.isdisjoint(behind) else Direction.OUT


def _newcomer_acts(clause: Clause, cast: Cast, head: Head, thread: Thread) -> bool:
    """«новый клиент Олег Сомов, звонил сегодня»: it is he who did, when the verb agrees with his name."""
    new = thread.last if thread.last and thread.last.new and not cast.mentions else None
    if new is None or head.mood is not Mood.PAST or not head.gender or is_spoken_to(clause, head):
        return False
    return head.means("call", "write") and is_called_new(clause) and gender_of(new.name) is head.gender


def _is_told_further(clause: Clause, head: Head, channel: Channel, failed: bool, thread: Thread) -> bool:
    """The same contact goes on («написала, ответила …»; «набрал, занято»; «был у …, поговорили»): one record (A1)."""
    latest = thread.latest(LogInteraction)
    if latest is None or clause.dates:
        return False
    n, before = latest
    there = before.channel in FACE_TO_FACE and head.means("talk", "meet") and not clause.has("by_phone", "messenger")
    if _is_with_others(clause, head, before.client, there=there):
        return False
    if (failed or (clause.has("unreached") and not picks_up(clause, head))) and before.channel is Channel.CALL:
        thread.put(n, before.model_copy(update={"reached": False}))
        return True
    greeted = head.lemma in GREETING and before.channel is not Channel.NOTE
    talked = head.means("talk") and not clause.has("by_phone", "messenger")
    return channel is before.channel or greeted or there or talked


def _is_with_others(clause: Clause, head: Head, client: Mention, *, there: bool) -> bool:
    """Not «был в «Векторе», говорил с Сергеем», who is theirs; nor «… с закупщицей Ириной», whom nobody knows."""
    if any(set(client.ids).isdisjoint(said.ids) for said in clause.people):
        return True
    at_company = there and _is_company(client, clause.scene)
    return not at_company and any(is_addressed(said, head) for said in clause.strangers)


def _is_company(client: Mention, scene: Scene) -> bool:
    """Whether the client was named by the company alone."""
    named = [one for said in scene.people for one in said.candidates if one.client in client.ids]
    return bool(named) and all(one.parts == {Part.COMPANY} for one in named)


def _said(clause: Clause, head: Head) -> str:
    return clause.scene.said(head.start, head.end)


def _is_of_no_channel(clause: Clause, head: Head) -> bool:
    """«обсудили с Гусевой меню»: by phone or face to face?"""
    return head.means("talk") and not clause.has("call", "by_phone", "messenger", "meet", "unreached")


def _is_somebody_new(clause: Clause) -> bool:
    """«новая клиентка пришла по рекомендации Гусевой»: who acts is no client that is known."""
    new = clause.first("new", moods=(Mood.THING,))
    return new is not None and any(head.start == new.end and head.means("client") for head in clause.heads)


def _channel(clause: Clause, head: Head) -> Channel:
    words = set(clause.words())
    if head.means("email", "mail") or (clause.has("mail") and head.means("write", "send", "visit")):
        return Channel.EMAIL
    if words & VIDEO:
        return Channel.MEETING
    if clause.has("messenger") and head.means("unreached", "talk"):
        return Channel.MESSAGE
    if head.means("call") or picks_up(clause, head) or (has_failed(clause, head) and head.lemma not in ON_THE_SPOT):
        return Channel.CALL
    if head.lemma in SHOWING | {"see"} or (head.means("meet") and not head.means("visit")):
        return Channel.MEETING
    if head.means("talk"):
        return Channel.MEETING if words & IN_PERSON else Channel.CALL
    if head.means("visit", "deliver", "be", "service", "serve") or head.lemma in TRIED | LEAVING:
        return Channel.MEETING if clause.has("meet") and not head.means("deliver") else Channel.VISIT
    return Channel.MESSAGE


def _is_of_a_wish(clause: Clause, told: Head, when: When) -> bool:
    """«звонил, хочет чтобы в субботу навесили», «принёс паспорт, готов подписать в четверг»: of what is to be."""
    behind = [one for one in clause.heads if told.end <= one.start < when.start]
    wished = (one.mood is Mood.PRESENT and one.means("want", "expect", "must") for one in behind)
    return not when.ago and (any(wished) or any(one.mood is Mood.PLAN for one in behind))


def _when(clause: Clause, head: Head, thread: Thread) -> datetime | None:
    """When it was, only if the message says so (D11)."""
    said = [when for when in clause.dates if not when.vague and not when.deadline]
    if not said:
        return None
    if _is_of_a_wish(clause, head, said[0]):
        thread.doubt("a day on which something is wished")
        return None
    moment = thread.resolved(said[0], past=True)
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    ahead = said[0].elapsed is not None and not said[0].ago
    if moment is not None and (ahead or moment.at.date() > today):
        thread.doubt("a report of what lies ahead")
        return None
    return moment.at if moment else None
