"""Notes about a client: asked for («запиши: …»), or a fact with nothing else in the message (F4)."""

from crm.wishes import Channel, LogInteraction, Mention
from phrases.clauses import HARD, Clause
from phrases.heads import Head, Mood
from phrases.people import PRONOUNS
from phrases.small_words import small_words
from phrases.thread import Thread
from phrases.tokens import word_at

OPENS_NOTE = small_words("notes", "opens_note")
IN_CARD = small_words("notes", "in_card")
LEADS = {":", "—", "–", "-"}


def asked_note(clause: Clause, thread: Thread) -> int:
    """«запиши: у Юсуповой аллергия», «note: …»: the place where the note ends, at a full stop; 0 when it is none.

    «записать на субботу» is a booking.
    """
    head = clause.first("note")
    opened = bool(clause.heads) and clause.heads[0].means("add", "find") and not clause.heads[0].means("book")
    if head is None or head.start - clause.start > (3 if opened else 1) or head.mood in {Mood.PAST, Mood.PRESENT}:
        return 0
    tokens = clause.scene.tokens
    behind = next((word_at(tokens, place) for place in range(head.end, clause.end)), "")
    dated = any(when.start == head.end for when in clause.dates)
    marked = (behind in OPENS_NOTE and not dated) or _is_led_by_client(clause, head)
    if not marked and (head.means("book") or (head.mood is not Mood.PLAN and clause.dates)):
        return 0
    if not marked and head.infinitive:
        return 0
    end = next((p for p in range(head.end, len(tokens)) if tokens[p].word in HARD), len(tokens))
    whole = Clause(clause.scene, clause.start, end)
    for client in thread.whom(whole, whole.heads[0]) or (Mention(),):
        note = LogInteraction(client=client, channel=Channel.NOTE, text=clause.scene.said(head.end, end).strip(" :—-,"))
        thread.add(head.start, note, "a note is asked for")
    return end


def _is_led_by_client(clause: Clause, head: Head) -> bool:
    """«запиши Гусевой: аллергия», «внеси к Гусевой в карточку — аллергия»; with a date behind it is a booking."""
    tokens, said = clause.scene.tokens, clause.people[:1]
    sign = next((p for p in range(head.end, len(tokens)) if tokens[p].text in LEADS), None)
    if sign is None or not said or said[0].end > sign:
        return False
    between = {token.word for token in tokens[said[0].end : sign]}
    ahead = any(not when.ago for when in clause.scene.moments)
    return between <= IN_CARD and said[0].start <= head.end + 1 and not ahead


def fact_note(clause: Clause, thread: Thread) -> bool:
    """«Белых думает», «у него всё хорошо»: kept as a note when the message says nothing else."""
    named = clause.people or clause.strangers or not PRONOUNS.isdisjoint(clause.words())
    spoken_of = named or (thread.about and clause.heads)
    people = thread.whom(clause, None) if spoken_of else ()
    for client in people:
        note = LogInteraction(client=client, channel=Channel.NOTE, text=clause.scene.text)
        thread.add(clause.start, note, "a fact about a client and nothing else")
    return bool(people)
