"""Notes about a client: asked for («запиши: …»), or a fact with nothing else in the message (F4)."""

from crm.wishes import Channel, LogInteraction, Mention
from phrases.clauses.clause import Clause
from phrases.clauses.people import PRONOUNS
from phrases.clauses.theirs import opens_with_theirs
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import HARD, word_at

OPENS_NOTE = small_words("notes", "opens_note")
WHAT = small_words("recalling", "what") | {"that"}
IN_CARD = small_words("notes", "in_card")
JOINING = small_words("clauses", "and") | {","}
HE_IS = small_words("notes", "he_is")
LEADS = {":", "—", "–", "-"}
BUSINESS = ("pay", "sign", "work")
FEW_WORDS = 4


def _is_of_whom(clause: Clause, head: Head) -> bool:
    """«запиши Соколову, что он любит рыбалку»: whose note it is stands before it."""
    tokens = clause.scene.tokens
    named = next((said.end for said in (*clause.people, *clause.strangers) if said.start == head.end), None)
    behind = [word_at(tokens, place) for place in range(named, named + 2)] if named is not None else []
    return any(word in WHAT for word in behind)


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
    marked = (behind in OPENS_NOTE and not dated) or _is_led_by_client(clause, head) or _is_of_whom(clause, head)
    if not marked and (head.means("book") or (head.mood is not Mood.PLAN and clause.dates)):
        return 0
    if not marked and head.infinitive:
        return 0
    end = next((p for p in range(head.end, len(tokens)) if tokens[p].word in HARD), len(tokens))
    end = _plan_behind(Clause(clause.scene, head.end, end))
    whole = Clause(clause.scene, clause.start, end)
    for client in thread.whom(whole, whole.heads[0]) or (Mention(),):
        note = LogInteraction(client=client, channel=Channel.NOTE, text=clause.scene.said(head.end, end).strip(" :—-,"))
        thread.add(head.start, note, "a note is asked for")
    return end


def _plan_behind(note: Clause) -> int:
    """«пометь у Гусевой аллергия и восемнадцатого позвонить ей»: where a dated plan of ours begins; else its end."""
    dated = places(note.dates)
    for head in note.heads[1:]:
        start = head.start
        while start - 1 in dated or word_at(note.scene.tokens, start - 1) in PRONOUNS:
            start -= 1
        led = word_at(note.scene.tokens, start - 1) in JOINING
        ahead = start < head.start or any(when.start >= head.end for when in note.dates)
        if (led or start < head.start) and ahead and head.mood is Mood.PLAN and _is_ours(head):
            return start - led
    return note.end


def _is_ours(head: Head) -> bool:
    return head.person != 3 and not head.negated and head.means("call", "write", "send", "email", "visit", "remind")


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
    meant = not HE_IS.isdisjoint(clause.words()) or _is_done_for_somebody(clause)
    named = clause.people or clause.strangers or meant or not PRONOUNS.isdisjoint(clause.words())
    spoken_of = named or (thread.about and (clause.heads or opens_with_theirs(clause.words())))
    people = thread.whom(clause, None) if spoken_of else ()
    people = people or ((Mention(),) if meant else ())
    for client in people:
        note = LogInteraction(client=client, channel=Channel.NOTE, text=clause.scene.text)
        thread.add(clause.start, note, "a fact about a client and nothing else")
    return bool(people)


def _is_done_for_somebody(clause: Clause) -> bool:
    """«счёт выставил», «оплатили»: whose business it was is not said, and can be asked."""
    done = clause.first(*BUSINESS, moods=(Mood.PAST,))
    return done is not None and not done.negated and len(clause.words()) <= FEW_WORDS
