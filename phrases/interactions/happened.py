"""A contact that is only named, and is over: «провёл встречу», «был звонок от Иванова», «только что со встречи»."""

from phrases.clauses.clause import Clause
from phrases.clauses.people import FROM_SOMEBODY
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.thread import CONTACT
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

JUST_AFTER, JUST_NOW = small_words("interactions", "just_after"), small_words("interactions", "just_now")
AT = small_words("interactions", "at")
FROM_DAY = small_words("dates_grammar", "from_day")
HAPPENED, TOOK_PLACE = small_words("interactions", "happened"), small_words("interactions", "took_place")
BESIDE_A_PLAN = ("stage", "reschedule", "book", "lost", "remind", "must", "expect", "want", "agree", "cancel")
"""Beside these the name of a contact («встреча», "call") tells of one that is planned or called off."""
OUTCOMES = ("agree", "want", "expect", "lost")
"""What a contact that is over may have come to."""


def thing_that_happened(clause: Clause) -> Head | None:
    """«провёл встречу», «был звонок от Иванова», «вчера встреча с Петровой»."""
    thing = clause.first("call", "meet", "talk", "visit", "email", "service", moods=(Mood.THING,))
    thing = thing or _written_thing(clause)
    if (
        thing is None
        or thing.start in clause.stages
        or (clause.has(*BESIDE_A_PLAN) and not (_opens_just_over(clause, thing) or _is_said_to_be_over(clause, thing)))
    ):
        return None
    told = [head for head in clause.heads if head.mood is Mood.PAST and not head.negated]
    if any(head.mood is Mood.PAST and head.negated and head.means(*CONTACT) for head in clause.heads):
        return None
    if clause.people and not clause.dates and not clause.verbs:
        return thing if thing.means("call", "meet", "talk") else None
    happened = any(head.lemma in HAPPENED or thing.means("meet") for head in told) or is_just_over(clause)
    ago = any(when.ago for when in clause.dates) or _is_from_client(clause, thing)
    return thing if happened or (ago and not any(head.mood is Mood.PLAN for head in clause.heads)) else None


def _is_said_to_be_over(clause: Clause, thing: Head) -> bool:
    """«переговоры с Ивановым прошли норм договорились на 2 млн»: first that it took place, then what came of it."""
    planned = [head for head in clause.heads if head.means(*BESIDE_A_PLAN)]
    told = (head for head in clause.heads if head.mood is Mood.PAST and not head.negated)
    over = next((head for head in told if head.lemma in TOOK_PLACE or _was(clause, head, thing)), None)
    return over is not None and all(head.means(*OUTCOMES) and head.start > over.start for head in planned)


def _was(clause: Clause, head: Head, thing: Head) -> bool:
    """«была встреча», «был на встрече»: nothing else stands between the two."""
    behind = head.end + (word_at(clause.scene.tokens, head.end) in AT)
    return head.means("be") and behind == thing.start


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


def is_just_over(clause: Clause) -> bool:
    """«только что со встречи», "just off zoom with Kate"."""
    words = clause.words()
    return (
        _is_just_from(clause)
        or "off" in words[:3]
        or ("out" in words[:3] and "of" in words[:4])
        or _opens_after_it(clause)
    )


def _opens_after_it(clause: Clause) -> bool:
    """«после встречи с Ивановым»; not «замер в среду после трёх», "call him after the wash"."""
    taken = places([*clause.moments, *clause.people])
    after = (at for at in range(clause.start, clause.end)[:4] if word_at(clause.scene.tokens, at) in JUST_AFTER)
    place = next((at for at in after if at not in taken), None)
    planned = any(head.mood is Mood.PLAN and place is not None and head.end <= place for head in clause.heads)
    return place is not None and not planned


def _is_just_from(clause: Clause) -> bool:
    """«только что с созвона», «щойно з дзвінка», but «сейчас с Ивановым встреча»."""
    now = next((n for n in (1, 2) if " ".join(clause.words()[:n]) in JUST_NOW), 0)
    place = clause.start + now
    named = any(said.start == place + 1 for said in (*clause.people, *clause.strangers))
    return bool(now) and word_at(clause.scene.tokens, place) in FROM_DAY and not named


def _opens_just_over(clause: Clause, thing: Head) -> bool:
    """«только что с созвона с Ивановым, хочет подумать»: what was said there is no plan of the contact itself."""
    return not clause.dates and is_just_over(clause) and not any(one.start < thing.start for one in clause.verbs)
