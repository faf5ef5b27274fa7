"""A call that nobody took, a message that nobody answered, a visit that met nobody: «набрал, занято», «не застал»."""

from crm.wishes import Channel, Direction, LogInteraction
from phrases.clauses.clause import Clause
from phrases.clauses.people import cast_of
from phrases.lexicon.heads import Head, Mood
from phrases.lexicon.negation import NEGATIONS
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

REPLY = small_words("interactions", "reply")
WRITTEN = {Channel.MESSAGE, Channel.EMAIL}
TRIED = small_words("interactions", "tried")
ANSWERING = small_words("interactions", "answering")
HUNG_UP = small_words("interactions", "hung_up")
THERE = {Channel.VISIT, Channel.MEETING}
BUSY = small_words("interactions", "busy")


def tells_no_answer(clause: Clause, thread: Thread) -> bool:
    """«набрал Иванова, занято», «…, не взял», «…, скинула»: the call told before reached nobody."""
    latest = thread.latest(LogInteraction)
    if latest is None or clause.dates or not any(is_unanswered(clause, head) for head in clause.heads):
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


def tells_of_nobody_there(clause: Clause, thread: Thread) -> bool:
    """«был в Векторе, Сергея не застал», «…, никого нет»: the visit told before met nobody."""
    latest = thread.latest(LogInteraction)
    if latest is None or latest[1].channel not in THERE or clause.dates or not _is_absence(clause):
        return False
    n, visit = latest
    if any(set(said.ids).isdisjoint(visit.client.ids) for said in clause.people):
        return False
    thread.put(n, visit.model_copy(update={"reached": False}))
    return True


def _is_absence(clause: Clause) -> bool:
    """«…, Сергея не было»; not «у Сергея не было времени»."""
    said = [head for head in clause.heads if head.verb]
    alone = len(said) == len(clause.heads) == 1 and said[0].negated and said[0].means("be")
    was_not = alone and bool(clause.people) and not cast_of(clause, said[0]).with_preposition
    return was_not or clause.has("absent")


def _is_no_reply(clause: Clause) -> bool:
    """ "pinged him, no reply", «написал, не отвечает»: the message waits still, and nobody was called."""
    silent = clause.has("silent") or not REPLY.isdisjoint(clause.words())
    return silent and not clause.has("call", "by_phone")


def is_unanswered(clause: Clause, head: Head) -> bool:
    """Said of a call it means that nobody was reached; said alone it may mean something else («не взял», «скинул»)."""
    if picks_up(clause, head):
        return False
    if is_failed_attempt(head) or is_busy(head):
        return True
    if head.mood is not Mood.PAST or not {head.lemma} & (ANSWERING if head.negated else HUNG_UP):
        return False
    behind = clause.scene.tokens[head.end : clause.end]
    return all(token.kind is Kind.MARK for token in behind)


def is_busy(head: Head) -> bool:
    """«занято»: said of a line, it has no gender."""
    return head.lemma in BUSY and head.gender is None and head.mood is not Mood.PLAN


def is_failed_attempt(head: Head) -> bool:
    if head.mood is Mood.PLAN and not head.infinitive:
        return False
    if head.means("unreached", "silent"):
        return head.negated or not head.verb or head.means("phrase")
    return head.negated and head.lemma in TRIED and (head.infinitive or head.mood in {Mood.PAST, Mood.PRESENT})


def picks_up(clause: Clause, head: Head) -> bool:
    """«Громов взял трубку»: without a negation a call that reached him."""
    told = head.mood in {Mood.PAST, Mood.PRESENT} and head.means("unreached") and head.means("phrase")
    if not told or head.infinitive or head.lemma not in ANSWERING:
        return False
    return NEGATIONS.isdisjoint(token.word for token in clause.scene.tokens[clause.start : head.end])


def has_failed(clause: Clause, head: Head) -> bool:
    """The attempt itself says so, or what follows the call in its clause («звонил Иванову — занято»)."""
    behind = clause.heads if head.means("call") else ()
    return any(is_unanswered(clause, one) for one in (head, *behind) if one.start >= head.start)
