"""The word of a clause that reports a contact, if any does."""

from names.speech import Speech
from phrases.clauses.arrivals import a_thing_comes
from phrases.clauses.clause import Clause
from phrases.clauses.people import FROM_SOMEBODY, cast_of
from phrases.interactions.being import visit_by_being
from phrases.interactions.happened import thing_that_happened
from phrases.interactions.leaving import left_a_client
from phrases.interactions.unanswered import is_failed_attempt, is_unanswered, picks_up
from phrases.lexicon import meanings
from phrases.lexicon.heads import Head, Mood
from phrases.thread import CONTACT
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

GATHERING = small_words("interactions", "gathering")
SHOWING = small_words("interactions", "showing")


def contact_in(clause: Clause) -> Head | None:
    """The head that reports a contact, if any."""
    if _alone(clause) and is_unanswered(clause, clause.heads[0]):
        return clause.heads[0]
    for head in clause.heads:
        if head.means("silent") and not clause.has("call", "by_phone"):
            continue
        if (
            is_failed_attempt(head)
            or picks_up(clause, head)
            or (_reports(clause, head) and not _has_arrived(clause, head) and not _gathers_goods(clause, head))
        ):
            return head
    return (
        visit_by_being(clause)
        or left_a_client(clause)
        or _seen(clause)
        or _showing(clause)
        or thing_that_happened(clause)
        or _service_done(clause)
    )


def _service_done(clause: Clause) -> Head | None:
    """«постригла Гусеву», «заменили Иванову колодки», "fixed John's sink": done for a client by us."""
    done = clause.first("serve", moods=(Mood.PAST,))
    ours = done is not None and bool(clause.people) and not (done.negated or cast_of(clause, done).subject)
    return done if ours else None


def _gathers_goods(clause: Clause, head: Head) -> bool:
    """«набрала краски на 640 евро», «набрали товара»: things are taken, and nobody was rung up."""
    behind = clause.scene.tokens[head.start + 1] if head.start + 1 < clause.end else None
    if head.lemma not in GATHERING or behind is None or behind.kind is not Kind.WORD or behind.capital:
        return False
    if any(said.start == head.end for said in clause.people):
        return False  # «набрал мороза», who is a client
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
    if not told or not head.means(*CONTACT) or head.negated or _sends_money(clause, head):
        return False
    return not head.means("lost", "won", "reschedule", "agree") or head.means("call")


def _sends_money(clause: Clause, head: Head) -> bool:
    """«скинул 50 тысяч предоплаты», "sent 500 pounds": paid, and nothing written."""
    return head.means("send") and any(said.start == head.end and not said.plain for said in clause.sums)


def _is_told_as_present(clause: Clause, head: Head) -> bool:
    """«Громов пишет, что фура на границе», «дзвонить Василенко, питає …»: the client does, and no day ahead is said."""
    telling = head.mood is Mood.PRESENT and head.person == 3 and head.means("call", "write") and not head.plural
    telling = telling and not head.means("sign")
    ahead = any(when.repeat or not (when.ago or when.vague) for when in clause.dates)
    return telling and not ahead and not head.lemma.isascii() and cast_of(clause, head).subject


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
