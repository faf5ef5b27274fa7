"""Why a deal was lost: told with the refusal, or behind it."""

from crm.wishes import LoseDeal
from names.fold import words as folded_words
from phrases.clauses.clause import Clause
from phrases.clauses.people import PRONOUNS, with_prepositions
from phrases.deals.dates import date_of_closing
from phrases.entities.corrections import NO
from phrases.lexicon import meanings
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

FROM_WHAT, ABOUT_WHAT = small_words("deals", "from_what"), small_words("deals", "about_what")
BEFORE_REASON = small_words("deals", "before_reason")
TOO = small_words("likewise", "too")
TOWARDS = small_words("stages", "towards")
TWO = 2


def tell_reason(clause: Clause, thread: Thread) -> bool:
    """«слился, говорит дорого»: what follows a refusal explains it."""
    if not thread.wishes or not isinstance(lost := thread.wishes[-1][1], LoseDeal):
        return False
    if any(said.ids != lost.client.ids for said in clause.people):
        return False
    told, further = lost.reason or "", lost_reason(clause)
    reason = ", ".join(part for part in ("" if further and _is_what_was_refused(told) else told, further) if part)
    thread.put(len(thread.wishes) - 1, lost.model_copy(update={"reason": reason or None}))
    return True


def _is_what_was_refused(told: str) -> bool:
    """«по шторам отказ, …», «от ремонта отказались, …»: no reason beside one, as «по цене» is."""
    words = folded_words(told)
    return bool(words) and words[0] in ABOUT_WHAT and not any("hopeless" in meanings(word) for word in words)


def why_lost(clause: Clause, thread: Thread) -> str | None:
    """Told with the refusal, or right before it: «Гусева сказала дорого и брать не будет»."""
    before = thread.unread[-1] if thread.unread else None
    led = before is not None and before.end == clause.start and before.has("hopeless")
    reasons = (lost_reason(before) if led and before else None, lost_reason(clause))
    return ", ".join(filter(None, reasons)) or None


def lost_reason(clause: Clause) -> str | None:
    """Why it was refused, without client, date and the verb of refusing itself; a phrase that explains it
    («ушла к конкурентам») stays."""
    refusal = clause.first("lost")
    own = date_of_closing(clause, refusal)
    past = [when for when in clause.moments if when.ago or when is own]
    told = [head for head in clause.heads if _only_refuses(head, refusal) or (head.means("deal") and not head.verb)]
    told += [head for head in clause.heads if _is_whereto(clause, head)]
    gone = places([*past, *told]) | with_prepositions(clause, clause.people) | _said_of_move(clause)
    kept = [place for place in range(clause.start, clause.end) if place not in gone]
    if len(kept) > 1 and clause.scene.tokens[kept[0]].word in NO and clause.scene.tokens[kept[1]].word == ",":
        kept.pop(0)  # «нет, это Белова отказалась»; «нет денег» is a reason
    while kept and _opens_reason(clause.scene.tokens[kept[0]]):
        kept.pop(0)
    while kept and clause.scene.tokens[kept[-1]].word in FROM_WHAT | TOO:
        kept.pop()
    return clause.scene.stretches(kept).strip(" ,.:;!-—–") or None


def _said_of_move(clause: Clause) -> set[int]:
    """«переведи его в отказ»: everything but a reason."""
    moved = places([head for head in clause.verbs if head.means("move", "throw", "send")])
    whom = (at for at in range(clause.start, clause.end) if word_at(clause.scene.tokens, at) in PRONOUNS)
    return {*moved, *whom, *(at - back for at in clause.stages for back in (0, 1))} if clause.stages else set()


def _only_refuses(head: Head, refusal: Head | None) -> bool:
    """The bare word of refusing, or «брать не будет»; not "a competitor" behind it.

    «закрой» of «закрой отказом» is an order to write.
    """
    ordered = head.mood is Mood.PLAN and head.means("closed", "won")
    bare = not head.means("phrase") or (head.infinitive and not head.lemma.isascii())
    return ordered or (head.means("lost") and bare and (head.verb or head == refusal))


def _is_whereto(clause: Clause, head: Head) -> bool:
    """«Козлова в отказ», «в лост»: where the deal goes, and no reason."""
    words = [token.word for token in clause.scene.tokens[head.start : head.end]]
    return head.means("lost") and len(words) == TWO and words[0] in TOWARDS


def _opens_reason(token: Token) -> bool:
    """«…, говорит дорого», «, так как …»: words that only lead to the reason."""
    return token.kind is Kind.MARK or token.word in BEFORE_REASON
