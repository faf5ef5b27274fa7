"""Refusals taken back: «передумал, берёт», «верни Козлова в работу», "bring Kozlov's deal back"."""

from crm.wishes import CreateDeal, LoseDeal, Mention, MoveDeal
from names.speech import Speech, Tense
from phrases.clauses.clause import Clause
from phrases.deals.totals import total_of
from phrases.entities.stages import stage_said
from phrases.lexicon import inflections, meanings, meanings_of_lemma
from phrases.lexicon.heads import Head, Mood
from phrases.lexicon.negation import NEGATIONS
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

CHANGED_MIND, MIND = small_words("returning", "changed_mind"), small_words("returning", "mind")
BACK, BACKWARDS = small_words("returning", "back"), small_words("returning", "backwards")
AGAIN_IN = {tuple(said.split()) for said in small_words("returning", "again_in")}
WILL = small_words("returning", "will")
IN_WORK, REFUSALS = small_words("returning", "in_work"), small_words("returning", "refusals")
TAKES = {"order", "agree", "sign", "pay"}
REACH = 6
"""Words from the change of mind to what comes of it: «передумал, всё-таки будет брать»."""


def return_deal(clause: Clause, thread: Thread) -> bool:
    """A client who had refused goes on after all, or a lost deal is to be worked on again."""
    if clause.dates:
        return False
    asked = _asked_back(clause)
    head = _changed_mind(clause) or asked or _is_back(clause)
    if head is None:
        return False
    _forget_refusal(thread)
    stage = stage_said([clause.scene.tokens[place].word for place in clause.stages], thread.frame)
    for client in thread.whom(clause, head) or (Mention(),):
        wish = MoveDeal(client=client, stage=stage.id if stage else None, back=True, reopens=head is asked)
        thread.add(head.start, wish, "a refusal is taken back")
        _agree_on_sum(clause, client, thread)
    return True


def _agree_on_sum(clause: Clause, client: Mention, thread: Thread) -> None:
    """«передумал, берёт на 300 тысяч»: the sum is that of the deal which is back."""
    total = total_of(clause)
    if total is not None:
        one = total.amounts[0] if len(total.amounts) == 1 else None
        alternatives = () if one else total.amounts
        wish = CreateDeal(client=client, amount=one, alternatives=alternatives, bare=total.unscaled)
        thread.add(total.start, wish, "a sum is agreed on after all")


def _forget_refusal(thread: Thread) -> None:
    """«Громов передумал, возвращаем сделку»: what sounded like a refusal was none."""
    before = thread.wishes[-1][1] if thread.wishes else None
    if isinstance(before, LoseDeal) and before.reason is None:
        thread.take_back()


def _changed_mind(clause: Clause) -> Head | None:
    """«передумал, берёт»; «передумал» alone and «передумал брать» refuse."""
    head = clause.first("lost", moods=(Mood.PAST, Mood.PRESENT, Mood.THING))
    if head is None or not _is_of_mind(clause, head):
        return None
    scene, opened = clause.scene, head.start + 1
    others = (said.start for said in scene.people if said.start > head.start)
    stop = min(opened + REACH, len(scene.tokens), *others)
    refused = any(one.means("lost") and opened <= one.start < stop for one in scene.heads)
    taken = next((place for place in range(opened, stop) if _takes(clause, place)), None)
    return None if refused or taken is None or _names_thing(clause, opened, taken) else head


def _is_of_mind(clause: Clause, head: Head) -> bool:
    words = {clause.scene.tokens[place].word for place in range(head.start, head.end)}
    lemma = next((one.lemma for one in inflections(word_at(clause.scene.tokens, head.start), clause.scene.hint)), "")
    return lemma in CHANGED_MIND or bool(words & MIND)


def _names_thing(clause: Clause, start: int, end: int) -> bool:
    """«передумал насчёт шкафа, берёт полку»: of one thing, perhaps not of the deal."""
    words = (token.word for token in clause.scene.tokens[start:end])
    read = (one for word in words for one in inflections(word, clause.scene.hint)[:1])
    return any(one.speech is Speech.NOUN and one.lemma not in MIND for one in read)


def _takes(clause: Clause, place: int) -> bool:
    """«берёт», «согласен», nothing denied; «передумал брать» refuses, and «взял б/у» perhaps of somebody else."""
    tokens, word = clause.scene.tokens, word_at(clause.scene.tokens, place)
    said = inflections(word, clause.scene.hint)
    if TAKES.isdisjoint(meanings(word).union(*(meanings_of_lemma(one.lemma) for one in said))):
        return False
    denied = {word_at(tokens, at) for at in (place - 1, place - 2)} & (NEGATIONS | {"to"})
    told = said[0] if said else None
    taken = told is not None and told.tense is Tense.PAST and place + 1 < len(tokens)
    wished = told is not None and told.speech is Speech.INFINITIVE and word_at(tokens, place - 1) not in WILL
    return not (denied or taken or wished)


def _asked_back(clause: Clause) -> Head | None:
    """«верни Козлова в работу», «верни сделку в договор», «отмени отказ Козлова»."""
    head = next((one for one in clause.heads if one.mood is Mood.PLAN and not one.negated), _unknown_verb(clause))
    if head is None:
        return None
    words = set(clause.words())
    back = head.lemma in BACK or bool(words & BACKWARDS)
    to_work = clause.has("deal") or clause.stages or words & IN_WORK
    refusal = any(one.lemma in REFUSALS and one.mood is Mood.THING for one in clause.heads)
    taken = head.means("undo", "cancel", "strike") or back
    return head if (back and to_work) or (refusal and taken) else None


def _is_back(clause: Clause) -> Head | None:
    """ "Dave's back on", «Козлов снова в деле»: nothing but that, and nothing behind."""
    words = [token.word for token in clause.scene.tokens[clause.start : clause.end] if token.kind is Kind.WORD]
    led = tuple(words[-2:]) in AGAIN_IN or tuple(words[-3:]) in AGAIN_IN
    return Head(clause.start, clause.start, frozenset(), Mood.PRESENT) if led else None


def _unknown_verb(clause: Clause) -> Head | None:
    """«поверни Козлова в роботу», "reopen the deal": what the lexicon has no meaning for opens the clause."""
    word = word_at(clause.scene.tokens, clause.start)
    lemma = next((one.lemma for one in inflections(word, clause.scene.hint)), word)
    return Head(clause.start, clause.start + 1, frozenset(), Mood.PLAN, lemma) if lemma in BACK else None
