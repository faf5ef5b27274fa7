"""The person's own words that each wish keeps: its part of the message, and no word of it lost."""

from collections.abc import Sequence

from crm.wishes import Channel, CreateTask, LogInteraction, Wish
from names.fold import fold
from names.speech import Speech
from phrases.clauses.clause import Clause
from phrases.clauses.people import PREPOSITIONS, PRONOUNS
from phrases.clauses.wording import text_of
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.dictionaries import readings

Placed = tuple[int, Wish]
"""A wish with the place its clause begins at."""


def own_words_kept(scene: Scene, clauses: Sequence[Clause], thread: Thread) -> tuple[Placed, ...]:
    """All wishes in the order of mention (A8), each with its words."""
    return _named_as_before(_with_what_was_told(_in_order(scene, thread), scene, clauses))


def _in_order(scene: Scene, thread: Thread) -> tuple[Placed, ...]:
    """In the order of mention (A8), each contact with all of its words."""
    whole = sorted(zip(thread.wishes, thread.spans, strict=True), key=lambda one: one[0][0])
    placed = [(start, wish) for (_, wish), start in whole]
    beside = {clause.start: n for clause in thread.unread if (n := _whose_words(clause, placed)) is not None}
    owners = sorted({start for start, wish in placed if _owns_words(wish)} | set(beside))
    kept = [(start, _with_words(scene, wish, start, owners)) for start, wish in placed]
    for clause in thread.unread:
        if (n := beside.get(clause.start)) is not None:
            kept[n] = (kept[n][0], _with_beside(kept[n][1], clause, leads=clause.start < kept[n][0]))
    return tuple(kept)


def _whose_words(clause: Clause, placed: Sequence[Placed]) -> int | None:
    """«Гусева завтра занята, позвонить в пятницу»: what is told beside a task belongs to it, or to the contact told of.

    None: a contact right before it has these words anyway, or nothing is told.
    """
    if not (clause.people or _says_something(clause)):
        return None
    before = max((n for n, (start, _) in enumerate(placed) if start < clause.start), default=None)
    behind = next((n for n, (start, _) in enumerate(placed) if start > clause.start), None)
    if before is not None and _is_contact(placed[before][1]) and _is_about(clause, placed[before][1]):
        return None
    if behind is not None and _is_task_about(clause, placed[behind][1]):
        return behind
    if before is None or not _is_task_about(clause, placed[before][1]):
        return None
    whom = placed[before][1].mention
    contacts = (n for n, (_, wish) in enumerate(placed[:before]) if _is_contact(wish) and wish.mention == whom)
    return next(contacts, before)


def _says_something(clause: Clause) -> bool:
    """Neither «спасибо» nor «ну вот»."""
    verbs = any(not head.means("thanks") for head in clause.verbs)
    return verbs or not PRONOUNS.isdisjoint(clause.words())


def _is_task_about(clause: Clause, wish: Wish) -> bool:
    return isinstance(wish, CreateTask) and _is_about(clause, wish)


def _is_contact(wish: Wish) -> bool:
    return isinstance(wish, LogInteraction)


def _is_about(clause: Clause, wish: Wish) -> bool:
    whom = wish.mention
    return whom is not None and (not clause.people or any(set(said.ids) & set(whom.ids) for said in clause.people))


def _with_beside(wish: Wish, clause: Clause, *, leads: bool) -> Wish:
    if not isinstance(wish, LogInteraction | CreateTask):
        return wish
    text = f"{clause.text}, {wish.text}" if leads else f"{wish.text}, {clause.text}"
    return wish.model_copy(update={"text": text})


def _with_what_was_told(
    placed: tuple[tuple[int, Wish], ...], scene: Scene, clauses: Sequence[Clause]
) -> tuple[tuple[int, Wish], ...]:
    """«хочет скидку 10%, думает до пятницы»: what only one task is made of stands in it whole."""
    if len(placed) != 1 or not isinstance(placed[0][1], CreateTask):
        return placed
    [(start, task)] = placed
    telling = [clause.start for clause in clauses if _tells(clause) and (not clause.people or _is_about(clause, task))]
    if not telling or telling[0] >= start:
        return placed
    text = text_of(Clause(scene, telling[0], len(scene.tokens)))
    return ((start, task.model_copy(update={"text": text})),)


def _named_as_before(placed: Sequence[tuple[int, Wish]]) -> tuple[tuple[int, Wish], ...]:
    """«встреча с Козловым в 12 и с Громовым в 15»: the second is a meeting too."""
    named: list[tuple[int, Wish]] = []
    for start, wish in placed:
        named.append((start, _named_as(named[-1][1] if named else None, wish)))
    return tuple(named)


def _named_as(before: Wish | None, wish: Wish) -> Wish:
    if not isinstance(wish, CreateTask) or not isinstance(before, CreateTask):
        return wish
    if event := _event_of_names(before, wish):
        return wish.model_copy(update={"text": f"{event} {wish.text}", "channel": wish.channel or before.channel})
    opening = wish.text.split(" ", 1)[0]
    event, preposition, _ = before.text.partition(f" {opening} ")
    if not preposition or opening not in PREPOSITIONS:
        return wish
    return wish.model_copy(update={"text": f"{event} {wish.text}", "channel": wish.channel or before.channel})


def _event_of_names(before: CreateTask, wish: CreateTask) -> str:
    """«встреча с Громовым в 10 Козлов в 12»: a task of nothing but a name, behind an event with a name."""
    event, _, rest = before.text.partition(" ")
    whom = rest.split(" ")
    first = next(iter(readings(fold(event), "ru")), None)
    noun = first is not None and first.speech is Speech.NOUN and not first.name
    named = before.client is not None and (whom[:1] == [before.client.name] or not PREPOSITIONS.isdisjoint(whom[:1]))
    return event if noun and named and wish.client and wish.client.ids and wish.text == wish.client.name else ""


def _tells(clause: Clause) -> bool:
    """Says something of the client; «добавь задачу: …» only asks to write."""
    return bool(clause.sums) or any(_tells_by(head) for head in clause.verbs)


def _tells_by(head: Head) -> bool:
    asks = ("add", "note", "remind", "book", "work", "thanks")
    return not head.means(*asks) or (head.mood is Mood.PAST and head.means("sign", "pay", "agree"))


def _owns_words(wish: Wish) -> bool:
    """A contact and a task keep the person's words; a deal said beside a contact is told in the contact."""
    return isinstance(wish, LogInteraction | CreateTask)


def _with_words(scene: Scene, wish: Wish, start: int, owners: list[int]) -> Wish:
    """A contact's text runs to the next wish that keeps words; the first one begins with the message."""
    if not isinstance(wish, LogInteraction) or wish.channel is Channel.NOTE:
        return wish
    begin = 0 if start == owners[0] else start
    end = next((other for other in owners if other > start), len(scene.tokens))
    return wish.model_copy(update={"text": scene.said(begin, end).strip(" ,;:—–-\n")})
