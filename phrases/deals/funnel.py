"""Deals moved along the funnel; convention A5."""

from crm.wishes import LoseDeal, Mention, MoveDeal, WinDeal
from names.fold import words
from names.forms import Case
from phrases.clauses.clause import Clause
from phrases.clauses.people import cast_of, preposition_of
from phrases.deals.dates import date_closings
from phrases.entities.stages import FUNNEL_VERBS, TOWARDS, stage_said
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

BESIDE_STAGE = small_words("stages", "beside") | TOWARDS
WHOM_SAID = small_words("people", "pronouns")
WHOM = Case.ACCUSATIVE | Case.NOMINATIVE
"""The cases of a client who is moved: «кидай Гусеву …», «Гусева, кидай …»; «кинь Гусевой …» sends her something."""


def move_deal(clause: Clause, thread: Thread) -> bool:
    """«переведи Лебедеву на договор», «Иванов этап КП»; to a closing stage it is a win or a loss."""
    if _only_a_stage(clause, thread):
        return _to_said_stage(clause, thread)
    if _only_a_whole_name(clause, thread):
        return _to_stage_of_that_name(clause, thread)
    head = clause.first("move", "stage", "further")
    if head is None or head.negated or clause.dates or _goes_on_otherwise(clause, head):
        return False
    stage = stage_said(_said_of_stage(clause, head), thread.frame)
    if stage is None and not clause.has("stage", "further") and not _names_no_stage(clause, head):
        return False
    if head.mood is Mood.PLAN and not head.means("move") and not clause.has("stage", "further"):
        return False
    for client in thread.whom(clause, head) or (Mention(),):
        thread.add(head.start, _to_stage(client, stage.id if stage else None), "a stage is named")
    return True


def _goes_on_otherwise(clause: Clause, head: Head) -> bool:
    """«ищем дальше», «думает дальше», "forwarded the list": the verb says what goes on, and it is no deal."""
    others = [one for one in clause.verbs if one is not head and not one.means("move", "closed", "must")]
    told = bool(others) or head.means("send")
    return told and head.means("further") and not head.means("move", "stage", "phrase")


def _names_no_stage(clause: Clause, head: Head) -> bool:
    """«переведи Кравец на андеррайтинг»: told to move a client somewhere that is no stage of this funnel."""
    tokens = clause.scene.tokens
    ends = (head.end, *(said.end for said in clause.people))
    towards = any(word_at(tokens, end) in TOWARDS for end in ends)
    plain = bool(clause.people) and not clause.sums and head.mood is Mood.PLAN
    return plain and towards and head.lemma in FUNNEL_VERBS


def _only_a_stage(clause: Clause, thread: Thread) -> bool:
    """«логику в пилот», «kick Brightpath over to legal», in a reply «на договор»: a client, a stage, no other verb."""
    if not clause.stages or clause.dates or clause.sums:
        return False
    if _is_thrown(clause, thread):
        return True
    heads = [head for head in clause.heads if head.start not in clause.stages]
    told = ("call", "meet", "visit", "book", "note")
    others = any((head.verb and head.meanings - {"move", "throw"}) or head.means(*told) for head in heads)
    known = clause.people or thread.about or (thread.last and not WHOM_SAID.isdisjoint(clause.words()))
    return bool(known) and not others


def _is_thrown(clause: Clause, thread: Thread) -> bool:
    """«кидай её в цех», «Агросвіт перекидай на друк»: a client and a stage, and nothing else that could be sent."""
    verbs = clause.verbs
    if len(verbs) != 1 or verbs[0].negated or not verbs[0].means("throw", "send", "move"):
        return False
    if any(not said.cases & WHOM or preposition_of(clause, said) for said in clause.people):
        return False
    tokens, gone = clause.scene.tokens, places([*clause.people, verbs[0]]) | set(clause.stages)
    rest = {
        tokens[at].word for at in range(clause.start, clause.end) if at not in gone and tokens[at].kind is Kind.WORD
    }
    known = clause.people or thread.last or thread.about
    return bool(known) and rest <= BESIDE_STAGE and not cast_of(clause, verbs[0]).subject


def _only_a_whole_name(clause: Clause, thread: Thread) -> bool:
    """«Гусева, КП отправлено»: a client and the very name of a stage; «Гусевой отправлено КП» tells of a message."""
    named = bool(clause.people) and all(said.cases & Case.NOMINATIVE for said in clause.people)
    return (
        named and not any(preposition_of(clause, said) for said in clause.people) and bool(_named_whole(clause, thread))
    )


def _named_whole(clause: Clause, thread: Thread) -> str | None:
    """The stage whose name of several words is all that is said beside the clients."""
    tokens, gone = clause.scene.tokens, places(clause.people)
    said = [tokens[at].word for at in range(clause.start, clause.end) if at not in gone]
    rest = [word for word in said if any(map(str.isalnum, word))]
    names = ((stage.id, words(name)) for stage in thread.frame.stages for name in (stage.name, *stage.other_names))
    return next((number for number, name in names if len(rest) > 1 and list(name) == rest), None)


def _to_stage_of_that_name(clause: Clause, thread: Thread) -> bool:
    for client in thread.whom(clause, None):
        thread.add(clause.start, _to_stage(client, _named_whole(clause, thread)), "a client and a stage's whole name")
    return True


def _to_said_stage(clause: Clause, thread: Thread) -> bool:
    stage = stage_said([clause.scene.tokens[place].word for place in clause.stages], thread.frame)
    verb = next(iter(clause.verbs), None)
    for client in thread.whom(clause, verb) or (Mention(),):
        thread.add(clause.start, _to_stage(client, stage.id if stage else None), "a client and a stage are named")
    return date_closings(clause, verb, thread)


def _to_stage(client: Mention, stage: str | None) -> MoveDeal | WinDeal | LoseDeal:
    if stage == "won":
        return WinDeal(client=client)
    return LoseDeal(client=client) if stage == "lost" else MoveDeal(client=client, stage=stage)


def _said_of_stage(clause: Clause, head: Head) -> list[str]:
    """The words that may name a stage: not the verb, not the client."""
    verb = set(range(head.start, head.end)) if head.means("move") else set[int]()
    gone = places(clause.people) | verb
    return [clause.scene.tokens[place].word for place in range(clause.start, clause.end) if place not in gone]
