"""«Белкин не берёт трубку, Сомова тоже», "Reid too": what was told of one client is told of another."""

from crm.wishes import Channel, CreateDeal, CreateTask, LogInteraction, LoseDeal, MoveDeal, WinDeal, Wish
from names.forms import Case
from phrases.clauses.clause import Clause
from phrases.clauses.people import PRONOUNS, is_governed
from phrases.clauses.wording import text_of
from phrases.entities.clients import Named
from phrases.lexicon.heads import Mood
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

TOO = small_words("likewise", "too")
JOINING = small_words("clauses", "and") | {","}
LONGEST_THING = 3
"""Words of what somebody is sent: «новый договор»."""


def is_likewise(word: str) -> bool:
    """«тоже», «теж», "too"."""
    return word in TOO


def does_likewise(chunk: Clause, said: Named) -> bool:
    """«…, Сомова тоже»: a name, the word for "too", and no more; «набери Сомову тоже» is done to her."""
    tokens = chunk.scene.tokens
    if said.end >= chunk.end or not is_likewise(tokens[said.end].word) or not _ends(chunk, said.end + 1):
        return False
    done_to = any(head.mood is Mood.PLAN and head.end == said.start for head in chunk.heads)
    return not (is_governed(chunk, said) or done_to)


def _ends(chunk: Clause, place: int) -> bool:
    """Nothing goes on there: «Сомова тоже | ей завтра набрать», but «Сомова тоже хочет», "Reid same flat at 12"."""
    tokens = chunk.scene.tokens
    if place >= chunk.end or tokens[place].kind is Kind.MARK or tokens[place].word in PRONOUNS | JOINING:
        return True
    return any(head.start == place and head.mood is Mood.PLAN for head in chunk.heads)


def behind_likewise(chunk: Clause) -> int | None:
    """«Сомова тоже | ей завтра набрать»: the place behind it, where the chunk begins so."""
    begin = chunk.start + (word_at(chunk.scene.tokens, chunk.start) in JOINING)
    said = next((said for said in chunk.people[:1] if said.start == begin), None)
    place = said.end + 1 if said is not None and does_likewise(chunk, said) else chunk.end
    return place if place < chunk.end else None


def tell_likewise(clause: Clause, thread: Thread) -> bool:
    """The newest report or plan once more, of whoever does the same."""
    said = next(iter(clause.people), None)
    if said is None or not thread.wishes:
        return False
    told = thread.wishes[-1][1]
    if _is_given_too(clause, said, told) and not _may_be_given(clause, said):
        thread.doubt("who refuses, and whom that was written to, is not sure")
        return False
    if not (does_likewise(clause, said) and _nothing_else(clause, said)) and not _is_given_too(clause, said, told):
        return False
    if not isinstance(told, LogInteraction | LoseDeal | WinDeal | MoveDeal | CreateDeal | CreateTask):
        return False
    if isinstance(told, CreateTask):
        before = Clause(clause.scene, thread.spans[-1], clause.start)
        told = told.model_copy(update={"text": text_of(before, several=True)})
    if isinstance(told, CreateDeal):
        thread.doubt("the same is ordered, and perhaps for another sum")
    for client in thread.whom(clause, None):
        thread.add(said.start, told.model_copy(update={"client": client}), "the same is told of another client")
    return True


def _is_given_too(clause: Clause, said: Named, told: Wish) -> bool:
    """«отправил Гусевой КП | Демченко договор»: what was sent to one, and something else to the other."""
    if not isinstance(told, LogInteraction) or told.channel not in {Channel.MESSAGE, Channel.EMAIL}:
        return False
    plain = not (clause.dates or clause.sums or clause.stages or clause.verbs)
    begun = clause.start and clause.scene.tokens[clause.start - 1].kind is not Kind.MARK
    named = said.start == clause.start and 0 < clause.end - said.end <= LONGEST_THING
    return bool(plain and begun and named) and told.client.ids != said.ids


def _may_be_given(clause: Clause, said: Named) -> bool:
    """Not so «написал Гусевой | Громов отказ»: he gets nothing, and nothing is sent."""
    to_whom = clause.scene.tokens[said.start].word.isascii() or said.cases & Case.DATIVE
    return bool(to_whom) and not clause.has("lost")


def _nothing_else(clause: Clause, said: Named) -> bool:
    tokens = clause.scene.tokens
    rest = (at for at in range(clause.start, clause.end) if not said.start <= at <= said.end)
    return all(tokens[at].kind is Kind.MARK or tokens[at].word in JOINING | TOO for at in rest)
