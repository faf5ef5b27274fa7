"""What is said in a message and stands in none of its wishes: a sum, a day, a stage, a client."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from crm.wishes import (
    BookVisit,
    ChangeClient,
    Channel,
    CreateClient,
    CreateDeal,
    CreateTask,
    LogInteraction,
    LoseDeal,
    MoveDeal,
    MoveTask,
    WinDeal,
    Wish,
)
from names.forms import Case
from phrases.dates.resolving import resolve
from phrases.dates.when import When
from phrases.entities.clients import Named
from phrases.entities.money import Sum
from phrases.frame import Frame
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

BILLS = small_words("left_out", "bills")
INTO = small_words("left_out", "into")
DECIDING = ("want", "order", "agree", "lost", "won", "sign")
REACH = 3
"""Words between «счёт» and its sum: «счёт Громову на 40 тысяч»."""
TELLING = CreateTask | LogInteraction | CreateDeal | WinDeal | LoseDeal | MoveDeal
REPORTS = LogInteraction | CreateDeal


def left_out(scene: Scene, wishes: Sequence[Wish], frame: Frame) -> tuple[str, ...]:
    """Why something may have been lost of a message that writes something."""
    if not any(isinstance(wish, TELLING | MoveTask | ChangeClient) for wish in wishes):
        return ()
    found = (_sums(scene, wishes), _days(scene, wishes, frame), _stages(scene, wishes), _clients(scene, wishes))
    return tuple(doubt for doubts in found for doubt in doubts)


def _sums(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«тараканы, обработка 18 тысяч, он согласен, поставь на четверг»: the sum is in the words of a task alone."""
    if any(isinstance(wish, CreateDeal | CreateClient | BookVisit) or _is_note(wish) for wish in wishes):
        return
    if any(head.means("pay") for head in scene.heads):
        return
    for said in scene.sums:
        if not said.plain and not _is_of_a_plan(scene, said):
            yield "a sum is said and stands in no deal"


def _is_note(wish: Wish) -> bool:
    """«Анна должна 500 р»: the note tells all of it."""
    return isinstance(wish, LogInteraction) and wish.channel is Channel.NOTE


def _is_of_a_plan(scene: Scene, said: Sum) -> bool:
    """«выставить счёт на 40 тысяч», «купить торт за 5 тысяч»; not «возьмём десять занятий за 15 тысяч»."""
    if any(word_at(scene.tokens, place) in BILLS for place in range(said.start - REACH, said.start)):
        return True
    verb = next((head for head in reversed(scene.heads) if head.verb and head.end <= said.start), None)
    return verb is not None and verb.mood is Mood.PLAN and not _is_theirs(verb)


def _is_theirs(verb: Head) -> bool:
    """«возьмут на 100 тысяч», «возьмём»: what the client says of the order to come."""
    return verb.means("order", "agree") and not (verb.infinitive and verb.person is None)


def _days(scene: Scene, wishes: Sequence[Wish], frame: Frame) -> Iterator[str]:
    """«agreed to 650, doing it Thursday at 8»: a day that is neither of the report nor of a plan."""
    if any(head.negated for head in scene.heads) or not all(isinstance(wish, REPORTS) for wish in wishes):
        return
    kept = {at.astimezone(frame.zone).date() for wish in wishes if (at := _day_of(wish))}
    for when in scene.moments:
        days = _may_be(when, frame)
        if days and kept.isdisjoint(days):
            yield "a day is said and stands in no wish"


def _day_of(wish: Wish) -> datetime | None:
    return wish.happened_at if isinstance(wish, LogInteraction) else None


def _may_be(when: When, frame: Frame) -> set[object]:
    """The days meant, in a report or in a plan; none for what says no day by itself."""
    if when.day is None or when.vague or when.shift or when.lead or when.echo or when.repeat:
        return set()
    moments = (resolve(when, frame.moment, frame.zone, past=past) for past in (False, True))
    return {moment.at.astimezone(frame.zone).date() for moment in moments if moment is not None}


def _stages(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«берёт на 12 тысяч в договор его»: the new deal would stand in the first stage."""
    dealt = any(isinstance(wish, CreateDeal) for wish in wishes)
    moved = any(isinstance(wish, MoveDeal | WinDeal | LoseDeal) for wish in wishes)
    if dealt and not moved and any(word_at(scene.tokens, place - 1) in INTO for place in scene.stages):
        yield "a stage is named, and no deal is moved there"


def _clients(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«Ткачук не хочет больше, а Громов просит перенести»: a client decided something, and nothing of it is kept."""
    kept = {one for wish in wishes if wish.mention for one in wish.mention.ids}
    told = [said for said in scene.people if kept.isdisjoint(said.ids) and said.cases & Case.NOMINATIVE]
    if kept and any(_decides(scene, said) for said in told):
        yield "a client is named, of whom nothing is kept"


def _decides(scene: Scene, said: Named) -> bool:
    verb = next((head for head in scene.heads if head.verb and head.start >= said.end), None)
    return verb is not None and verb.start - said.end <= 1 and verb.means(*DECIDING)
