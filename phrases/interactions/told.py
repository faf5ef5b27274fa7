"""Contacts that took place: conventions A1–A3 and D11."""

from datetime import datetime

from crm.wishes import Channel, Direction, LogInteraction, Mention
from names.gender import gender_of
from names.speech import Speech
from phrases.clauses.arrivals import a_thing_comes
from phrases.clauses.clause import Clause
from phrases.clauses.people import FROM_SOMEBODY, Cast, cast_of, direction_of, is_spoken_to
from phrases.clients.acquaintance import is_called_new
from phrases.hearsay import told_by_another
from phrases.interactions.being import visit_by_being
from phrases.interactions.leaving import LEAVING, left_a_client
from phrases.lexicon import meanings
from phrases.lexicon.heads import Head, Mood
from phrases.lexicon.negation import NEGATIONS
from phrases.thread import CONTACT, Thread, is_addressed
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

GATHERING = small_words("interactions", "gathering")
GREETING = small_words("tasks", "greeting")
JUST_AFTER, JUST_NOW = small_words("interactions", "just_after"), small_words("interactions", "just_now")
FROM_DAY = small_words("dates_grammar", "from_day")
VIDEO = small_words("interactions", "video")
SHOWING = small_words("interactions", "showing")
ON_THE_SPOT = small_words("interactions", "on_the_spot")
IN_PERSON = small_words("interactions", "in_person")

REPLY = small_words("interactions", "reply")
WRITTEN = {Channel.MESSAGE, Channel.EMAIL}
TRIED = small_words("interactions", "tried")
ANSWERING = small_words("interactions", "answering")
HUNG_UP = small_words("interactions", "hung_up")
BUSY = small_words("interactions", "busy")
HAPPENED, TOOK_PLACE = small_words("interactions", "happened"), small_words("interactions", "took_place")


BESIDE_A_PLAN = ("stage", "reschedule", "book", "lost", "remind", "must", "expect", "want", "agree", "cancel")
"""Beside these the name of a contact («встреча», "call") tells of one that is planned or called off."""
OUTCOMES = ("agree", "want", "expect", "lost")
"""What a contact that is over may have come to."""


def log_contact(clause: Clause, thread: Thread) -> bool:
    """Add a contact for everybody the clause reports one with; False when it reports none."""
    if _tells_no_answer(clause, thread):
        return True
    head = _contact(clause)
    if head is None or clause.supposes(head) or _is_hearsay(clause):
        return False
    channel = _channel(clause, head)
    if _is_somebody_new(clause) and not (thread.last and thread.last.new):
        thread.doubt("somebody new did it, perhaps not the client named beside")
    if head.means("serve"):
        thread.doubt("something was done for a client, who may not have been seen")
    if not any(one.verb for one in clause.heads) and not head.means("unreached") and not _is_just_over(clause):
        thread.doubt("a contact is only named, not reported")
    if (
        _is_unanswered(clause, head)
        and not _is_busy(head)
        and not (_is_failed_attempt(head) and not head.means("silent"))
    ):
        thread.doubt("it may be a call that nobody took, or something else")
    cast = cast_of(clause, head)
    _doubt_who_answered(clause, head, cast, thread)
    direction = _direction(clause, cast, head, channel, thread)
    failed = _failed(clause, head)
    if _is_told_further(clause, head, channel, failed, thread):
        return True
    if channel is Channel.CALL and not head.means("call") and _is_of_no_channel(clause, head):
        thread.doubt("they talked, and how is not said")
    at = _when(clause, thread)
    for client in thread.whom(clause, head) or (Mention(),):
        thread.add(
            head.start,
            LogInteraction(
                client=client,
                channel=channel,
                direction=Direction.OUT if failed and channel is Channel.CALL else direction,
                reached=not failed,
                happened_at=at,
                text=clause.text,
            ),
            f"«{_said(clause, head)}» reports a contact",
        )
    return True


def _is_hearsay(clause: Clause) -> bool:
    """«Гусева сказала, Иванов звонил»: a contact of theirs, and none with us."""
    return any(clause.start <= said.start < clause.end for said in told_by_another(clause.scene))


def _doubt_who_answered(clause: Clause, head: Head, cast: Cast, thread: Thread) -> None:
    """«взяла трубку жена Громова», «Громов берёт трубку»."""
    plain = head.mood is Mood.PAST and (cast.subject or not clause.people)
    if _picks_up(clause, head) and not plain:
        thread.doubt("who took the call, and whether there was one, is not said")


def _direction(clause: Clause, cast: Cast, head: Head, channel: Channel, thread: Thread) -> Direction | None:
    if channel in {Channel.MEETING, Channel.VISIT}:
        return None
    if _picks_up(clause, head):
        return Direction.OUT
    return Direction.IN if _newcomer_acts(clause, cast, head, thread) else direction_of(clause, cast, head)


def _newcomer_acts(clause: Clause, cast: Cast, head: Head, thread: Thread) -> bool:
    """«новый клиент Олег Сомов, звонил сегодня»: it is he who did, when the verb agrees with his name."""
    new = thread.last if thread.last and thread.last.new and not cast.mentions else None
    if new is None or head.mood is not Mood.PAST or not head.gender or is_spoken_to(clause, head):
        return False
    return head.means("call", "write") and is_called_new(clause) and gender_of(new.name) is head.gender


def _tells_no_answer(clause: Clause, thread: Thread) -> bool:
    """«набрал Иванова, занято», «…, не взял», «…, скинула»: the call told before reached nobody."""
    latest = thread.latest(LogInteraction)
    if latest is None or clause.dates or not any(_is_unanswered(clause, head) for head in clause.heads):
        return False
    n, call = latest
    others = any(said.ids != call.client.ids for said in clause.people)
    if not others and call.channel in WRITTEN and _is_no_reply(clause):
        thread.put(n, call.model_copy(update={"text": f"{call.text}, {clause.text}"}))
        return True
    if others or call.channel is not Channel.CALL or call.direction is None:
        return False
    thread.put(n, call.model_copy(update={"reached": False, "direction": Direction.OUT}))
    return True


def _is_no_reply(clause: Clause) -> bool:
    """ "pinged him, no reply", «написал, не отвечает»: the message waits still, and nobody was called."""
    silent = clause.has("silent") or not REPLY.isdisjoint(clause.words())
    return silent and not clause.has("call", "by_phone")


def _is_unanswered(clause: Clause, head: Head) -> bool:
    """Said of a call it means that nobody was reached; said alone it may mean something else («не взял», «скинул»)."""
    if _picks_up(clause, head):
        return False
    if _is_failed_attempt(head) or _is_busy(head):
        return True
    if head.mood is not Mood.PAST or not {head.lemma} & (ANSWERING if head.negated else HUNG_UP):
        return False
    behind = clause.scene.tokens[head.end : clause.end]
    return all(token.kind is Kind.MARK for token in behind)


def _is_busy(head: Head) -> bool:
    """«занято»: said of a line, it has no gender."""
    return head.lemma in BUSY and head.gender is None and head.mood is not Mood.PLAN


def _is_told_further(clause: Clause, head: Head, channel: Channel, failed: bool, thread: Thread) -> bool:
    """The same contact goes on («написала, ответила …»; «набрал, занято»; «был у …, поговорили»): one record (A1)."""
    latest = thread.latest(LogInteraction)
    others = clause.people or any(is_addressed(said, head) for said in clause.strangers)
    if latest is None or others or clause.dates:
        return False
    n, before = latest
    if (failed or (clause.has("unreached") and not _picks_up(clause, head))) and before.channel is Channel.CALL:
        thread.put(n, before.model_copy(update={"reached": False}))
        return True
    greeted = head.lemma in GREETING and before.channel is not Channel.NOTE
    return channel is before.channel or greeted or (head.means("talk") and not clause.has("by_phone", "messenger"))


def _said(clause: Clause, head: Head) -> str:
    return clause.scene.said(head.start, head.end)


def _contact(clause: Clause) -> Head | None:
    """The head that reports a contact, if any."""
    if (unanswered := next((head for head in clause.heads if _is_unanswered(clause, head)), None)) and _alone(clause):
        return unanswered
    for head in clause.heads:
        if head.means("silent") and not clause.has("call", "by_phone"):
            continue
        if (
            _is_failed_attempt(head)
            or _picks_up(clause, head)
            or (_reports(clause, head) and not _has_arrived(clause, head) and not _gathers_goods(clause, head))
        ):
            return head
    return (
        visit_by_being(clause)
        or left_a_client(clause)
        or _seen(clause)
        or _showing(clause)
        or _thing_that_happened(clause)
        or _service_done(clause)
    )


def _service_done(clause: Clause) -> Head | None:
    """«постригла Гусеву», «заменили Иванову колодки», "fixed John's sink": done for a client by us."""
    done = clause.first("serve", moods=(Mood.PAST,))
    ours = done is not None and bool(clause.people) and not (done.negated or cast_of(clause, done).subject)
    return done if ours else None


def _is_of_no_channel(clause: Clause, head: Head) -> bool:
    """«обсудили с Гусевой меню»: by phone or face to face?"""
    return head.means("talk") and not clause.has("call", "by_phone", "messenger", "meet", "unreached")


def _is_somebody_new(clause: Clause) -> bool:
    """«новая клиентка пришла по рекомендации Гусевой»: who acts is no client that is known."""
    new = clause.first("new", moods=(Mood.THING,))
    return new is not None and any(head.start == new.end and head.means("client") for head in clause.heads)


def _gathers_goods(clause: Clause, head: Head) -> bool:
    """«набрала краски на 640 евро», «набрали товара»: things are taken, and nobody was rung up."""
    behind = clause.scene.tokens[head.start + 1] if head.start + 1 < clause.end else None
    if head.lemma not in GATHERING or behind is None or behind.kind is not Kind.WORD or behind.capital:
        return False
    first = next(iter(readings(behind.word, clause.scene.hint)), None)
    thing = first is not None and first.speech is Speech.NOUN and first.known and not first.name
    return thing and not meanings(behind.word) & {"phone", "by_phone", "messenger", "client"}


def _alone(clause: Clause) -> bool:
    """Nothing but one verb is said."""
    return len(clause.heads) == 1 and not (clause.sums or clause.dates)


def _has_arrived(clause: Clause, head: Head) -> bool:
    """«пришла заявка от Иванова», «предоплата пришла», «Иванову пришли шины»: a thing came, nobody visited."""
    if head.means("visit") and a_thing_comes(clause, head):
        return True
    behind = {word_at(clause.scene.tokens, said.start - 1) for said in clause.people}
    thing = clause.has("order", "pay", "thing", "event") and not clause.has("mail", "messenger")
    return head.means("visit") and not head.means("phrase") and thing and bool(behind & FROM_SOMEBODY)


def _reports(clause: Clause, head: Head) -> bool:
    told = head.mood is Mood.PAST or _is_told_as_present(clause, head)
    if not told or not head.means(*CONTACT) or head.negated:
        return False
    return not head.means("lost", "won", "reschedule", "agree") or head.means("call")


def _is_told_as_present(clause: Clause, head: Head) -> bool:
    """«Громов пишет, что фура на границе», «дзвонить Василенко, питає …»: the client does, and no day ahead is said."""
    telling = head.mood is Mood.PRESENT and head.person == 3 and head.means("call", "write") and not head.plural
    ahead = any(when.repeat or not (when.ago or when.vague) for when in clause.dates)
    return telling and not ahead and not head.lemma.isascii() and cast_of(clause, head).subject


def _is_failed_attempt(head: Head) -> bool:
    if head.mood is Mood.PLAN and not head.infinitive:
        return False
    if head.means("unreached", "silent"):
        return head.negated or not head.verb or head.means("phrase")
    return head.negated and head.lemma in TRIED and (head.infinitive or head.mood in {Mood.PAST, Mood.PRESENT})


def _picks_up(clause: Clause, head: Head) -> bool:
    """«Громов взял трубку»: without a negation a call that reached him."""
    said = {token.word for token in clause.scene.tokens[clause.start : head.end]}
    told = head.mood in {Mood.PAST, Mood.PRESENT} and head.means("unreached") and head.means("phrase")
    return told and not head.infinitive and head.lemma in ANSWERING and said.isdisjoint(NEGATIONS)


def _failed(clause: Clause, head: Head) -> bool:
    """The attempt itself says so, or what follows the call in its clause («звонил Иванову — занято»)."""
    behind = clause.heads if head.means("call") else ()
    return any(_is_unanswered(clause, one) for one in (head, *behind) if one.start >= head.start)


def _showing(clause: Clause) -> Head | None:
    """«показал Рябининой двушку»: shown to a client, a place and no paper, is a meeting (F6)."""
    shown = next((head for head in clause.heads if head.lemma in SHOWING and head.mood is Mood.PAST), None)
    papers = clause.has("thing", "event", "mail", "messenger")
    away = shown is not None and (shown.negated or shown.means("state"))
    return shown if shown and clause.people and not (away or papers) else None


def _seen(clause: Clause) -> Head | None:
    """ "saw Smith today", "I saw her": somebody, and no thing («saw the email»)."""
    seen = next((head for head in clause.heads if head.lemma == "see" and head.mood is Mood.PAST), None)
    named = (said for said in (*clause.people, *clause.strangers) if seen and said.start == seen.end)
    whom = any(not word_at(clause.scene.tokens, said.end - 1).endswith("'s") for said in named)
    return seen if whom and seen is not None and not (seen.negated or cast_of(clause, seen).subject) else None


def _thing_that_happened(clause: Clause) -> Head | None:
    """«провёл встречу», «был звонок от Иванова», «вчера встреча с Петровой»."""
    thing = clause.first("call", "meet", "talk", "visit", "email", "service", moods=(Mood.THING,))
    thing = thing or _written_thing(clause)
    if (
        thing is None
        or thing.start in clause.stages
        or (clause.has(*BESIDE_A_PLAN) and not (_opens_just_over(clause, thing) or _is_said_to_be_over(clause)))
    ):
        return None
    told = [head for head in clause.heads if head.mood is Mood.PAST and not head.negated]
    if any(head.mood is Mood.PAST and head.negated and head.means(*CONTACT) for head in clause.heads):
        return None
    if clause.people and not clause.dates and not any(head.verb for head in clause.heads):
        return thing if thing.means("call", "meet", "talk") else None
    happened = any(head.lemma in HAPPENED or thing.means("meet") for head in told) or _is_just_over(clause)
    ago = any(when.ago for when in clause.dates) or _is_from_client(clause, thing)
    return thing if happened or (ago and not any(head.mood is Mood.PLAN for head in clause.heads)) else None


def _is_said_to_be_over(clause: Clause) -> bool:
    """«переговоры с Ивановым прошли норм договорились на 2 млн»: first that it took place, then what came of it."""
    planned = [head for head in clause.heads if head.means(*BESIDE_A_PLAN)]
    told = (head for head in clause.heads if head.mood is Mood.PAST and not head.negated)
    over = next((head for head in told if head.lemma in TOOK_PLACE), None)
    return over is not None and all(head.means(*OUTCOMES) and head.start > over.start for head in planned)


def _written_thing(clause: Clause) -> Head | None:
    """«пришло сообщение от Иванова», "got a text from John"."""
    behind = {word_at(clause.scene.tokens, said.start - 1) for said in clause.people}
    return clause.first("messenger", "mail", "write", moods=(Mood.THING,)) if behind & FROM_SOMEBODY else None


def _is_from_client(clause: Clause, thing: Head) -> bool:
    """«звонок от Гусевой», "call from John": it has come."""
    behind = {word_at(clause.scene.tokens, said.start - 1) for said in clause.people}
    return (
        thing.means("call", "write", "email", "mail", "messenger") and bool(behind & FROM_SOMEBODY) and not clause.dates
    )


def _is_just_over(clause: Clause) -> bool:
    """«только что со встречи», "just off zoom with Kate"."""
    words = clause.words()
    return (
        _is_just_from(clause)
        or "off" in words[:3]
        or ("out" in words[:3] and "of" in words[:4])
        or bool(set(words[:4]) & JUST_AFTER)
    )


def _is_just_from(clause: Clause) -> bool:
    """«только что с созвона», «щойно з дзвінка», but «сейчас с Ивановым встреча»."""
    now = next((n for n in (1, 2) if " ".join(clause.words()[:n]) in JUST_NOW), 0)
    place = clause.start + now
    named = any(said.start == place + 1 for said in (*clause.people, *clause.strangers))
    return bool(now) and word_at(clause.scene.tokens, place) in FROM_DAY and not named


def _opens_just_over(clause: Clause, thing: Head) -> bool:
    """«только что с созвона с Ивановым, хочет подумать»: what was said there is no plan of the contact itself."""
    return (
        not clause.dates
        and _is_just_over(clause)
        and not any(one.verb and one.start < thing.start for one in clause.heads)
    )


def _channel(clause: Clause, head: Head) -> Channel:
    words = set(clause.words())
    if head.means("email", "mail") or (clause.has("mail") and head.means("write", "send", "visit")):
        return Channel.EMAIL
    if words & VIDEO:
        return Channel.MEETING
    if clause.has("messenger") and head.means("unreached", "talk"):
        return Channel.MESSAGE
    if head.means("call") or _picks_up(clause, head) or (_failed(clause, head) and head.lemma not in ON_THE_SPOT):
        return Channel.CALL
    if head.lemma in SHOWING | {"see"} or (head.means("meet") and not head.means("visit")):
        return Channel.MEETING
    if head.means("talk"):
        return Channel.MEETING if words & IN_PERSON else Channel.CALL
    if head.means("visit", "deliver", "be", "service", "serve") or head.lemma in TRIED | LEAVING:
        return Channel.MEETING if clause.has("meet") and not head.means("deliver") else Channel.VISIT
    return Channel.MESSAGE


def _when(clause: Clause, thread: Thread) -> datetime | None:
    """When it was, only if the message says so (D11)."""
    said = [when for when in clause.dates if not when.vague and not when.deadline]
    if not said:
        return None
    moment = thread.resolved(said[0], past=True)
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    ahead = said[0].elapsed is not None and not said[0].ago
    if moment is not None and (ahead or moment.at.date() > today):
        thread.doubt("a report of what lies ahead")
        return None
    return moment.at if moment else None
