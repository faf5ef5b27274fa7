"""What is said in a message and stands in none of its wishes: a sum, a day, a stage, a client."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TypeGuard

from crm.wishes import (
    ASKING,
    BookVisit,
    ChangeClient,
    Channel,
    CreateClient,
    CreateDeal,
    CreateTask,
    LogInteraction,
    LoseDeal,
    Mention,
    MoveDeal,
    MoveTask,
    RecordVisit,
    WinDeal,
    Wish,
)
from names.fold import fold
from names.forms import Case
from names.parts import looks_like_surname
from names.person import nominative
from phrases.dates.resolving import resolve
from phrases.dates.when import When
from phrases.deals.totals import LOWEST_AGREED, comes_to
from phrases.entities.amounts import PRICED
from phrases.entities.clients import Named
from phrases.entities.money import Sum
from phrases.frame import Frame
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.words.small_words import small_words
from phrases.words.tokens import is_number, word_at

BILLS = small_words("left_out", "bills")
AT_A_PRICE = PRICED | {"at"}
INTO = small_words("left_out", "into")
TAKES_DATE = {
    "create_task", "move_task", "cancel_task", "change_client", "create_client",
    "book_visit", "move_visit", "cancel_visit", "mark_no_show", "confirm_visit",
    "answer_invitation",
}  # fmt: skip
BESIDE_THE_PRICE = small_words("visits", "beside_the_price")
DECIDING = ("want", "order", "agree", "lost", "won", "sign")
FLAT, SHOWN = re.compile(r"[1-5] ?[кk]"), small_words("left_out", "shown")
REACH = 3
"""Words between «счёт» and its sum: «счёт Громову на 40 тысяч»."""
TELLING = CreateTask | LogInteraction | CreateDeal | WinDeal | LoseDeal | MoveDeal
REPORTS = LogInteraction | CreateDeal


def left_out(scene: Scene, wishes: Sequence[Wish], frame: Frame, told_of: Sequence[Mention] = ()) -> tuple[str, ...]:
    """Why something may have been lost of a message that writes something; `told_of`: who gets a note besides."""
    if all(isinstance(wish, ASKING) for wish in wishes):
        return ()
    found = (_sums(scene, wishes), _dates(scene, wishes))
    lost = tuple(doubt for doubts in found for doubt in doubts)
    if not any(isinstance(wish, TELLING | MoveTask | ChangeClient) for wish in wishes):
        return lost
    beside = (_days(scene, wishes, frame), _stages(scene, wishes), _clients(scene, wishes, told_of))
    return (*lost, *(doubt for doubts in beside for doubt in doubts))


def _sums(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«тараканы, обработка 18 тысяч, он согласен, поставь на четверг»: the sum is in the words of a task alone."""
    strong = [said for said in scene.sums if not (said.each or _is_a_flat(scene, said)) and _is_money(scene, said)]
    if not strong or any(isinstance(wish, CreateDeal) or _is_priced(wish) for wish in wishes):
        return
    if any(_is_note(wish) and (_owes(wish) or _is_paid(scene, strong)) for wish in wishes):
        return
    kept = any(isinstance(wish, CreateTask | MoveTask) for wish in wishes) and _is_task_of(scene, strong)
    if not kept:
        yield "a sum is said and belongs to nothing"


def _is_money(scene: Scene, said: Sum) -> bool:
    """«90 тысяч»; a bare number is a price behind «за» and «вышло», and else a count or a side: «3200 на 1800»."""
    if not said.plain:
        return True
    priced = word_at(scene.tokens, said.start - 1) in AT_A_PRICE and said.amounts[0].amount >= LOWEST_AGREED
    apart = said.things or is_number(scene.tokens, said.start - 2) or _is_billed(scene, said)
    return (priced or comes_to(scene, said)) and not apart


def _is_billed(scene: Scene, said: Sum) -> bool:
    return any(word_at(scene.tokens, place) in BILLS for place in range(said.start - REACH, said.start))


def _is_a_flat(scene: Scene, said: Sum) -> bool:
    """«показ 2к в субботу»: rooms."""
    rooms = FLAT.fullmatch(scene.said(said.start, said.end))
    return rooms is not None and word_at(scene.tokens, said.start - 1) in SHOWN


def _is_priced(wish: Wish) -> bool:
    return isinstance(wish, RecordVisit | BookVisit) and wish.price is not None


def _is_note(wish: Wish) -> TypeGuard[LogInteraction]:
    return isinstance(wish, LogInteraction) and wish.channel is Channel.NOTE


def _owes(note: LogInteraction) -> bool:
    """«должна 500 р»: the sum stands in a note that tells what it is."""
    return not BESIDE_THE_PRICE.isdisjoint(fold(note.text).split())


def _is_paid(scene: Scene, sums: Sequence[Sum]) -> bool:
    """«Громов оплатил 50 тысяч»: each sum follows a payment, which a note tells of (F7)."""
    paid = [head for head in scene.heads if head.means("pay") and not head.negated and head.mood is not Mood.PLAN]
    others = [head for head in scene.verbs if head not in paid]
    return bool(paid) and all(one.start > paid[0].start for one in sums) and not others


def _is_task_of(scene: Scene, sums: Sequence[Sum]) -> bool:
    """A sum to be paid or billed, or of what is to be done."""
    stated = any(_states(head) for head in scene.heads)
    paid = any(head.means("pay") for head in scene.heads)
    return not stated and (paid or all(_is_of_a_plan(scene, said) for said in sums))


def _states(head: Head) -> bool:
    """«берёт», «договорились», «согласен»: then a sum is that of a deal."""
    told = head.mood in {Mood.PAST, Mood.PRESENT} and head.means("order", "agree", "closed", "sign")
    return told or (head.mood is Mood.THING and head.means("agree") and not head.negated)


def _is_of_a_plan(scene: Scene, said: Sum) -> bool:
    """«выставить счёт на 40 тысяч», «купить торт за 5 тысяч»; not «возьмём десять занятий за 15 тысяч»."""
    if _is_billed(scene, said):
        return True
    verb = next((head for head in reversed(scene.verbs) if head.end <= said.start), None)
    return verb is not None and verb.mood is Mood.PLAN and not _is_theirs(verb)


def _is_theirs(verb: Head) -> bool:
    """«возьмут на 100 тысяч», «возьмём»: what the client says of the order to come."""
    return verb.means("order", "agree") and not (verb.infinitive and verb.person is None)


def _dates(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    ahead = [when for when in scene.moments if not (when.ago or when.vague or when.shift)]
    used = any(_takes_date(wish) for wish in wishes)
    logged = any(isinstance(wish, LogInteraction | RecordVisit) and wish.happened_at for wish in wishes)
    closed = any(isinstance(wish, WinDeal | LoseDeal) and wish.closed_at for wish in wishes)
    if ahead and not (used or logged or closed):
        yield "a date is said and belongs to nothing"


def _takes_date(wish: Wish) -> bool:
    """A new client by a birthday alone: «new lead … found us online, inspection Saturday at 10»."""
    return wish.kind in TAKES_DATE and not (isinstance(wish, CreateClient) and wish.birthday is None)


def _days(scene: Scene, wishes: Sequence[Wish], frame: Frame) -> Iterator[str]:
    """«agreed to 650, doing it Thursday at 8»: a day that is neither of the report nor of a plan."""
    if any(head.negated for head in scene.heads) or not all(isinstance(wish, REPORTS) for wish in wishes):
        return
    kept = {at.astimezone(frame.zone).date() for wish in wishes if (at := _day_of(wish))}
    for when in scene.moments if kept else ():
        days = _may_be(when, frame)
        if days and kept.isdisjoint(days):
            yield "a day is said and stands in no wish"


def _day_of(wish: Wish) -> datetime | None:
    return wish.happened_at if isinstance(wish, LogInteraction) else None


def _may_be(when: When, frame: Frame) -> set[object]:
    """The days meant, in a report or in a plan; none for what says no day by itself."""
    if when.day is None or when.ago or when.vague or when.shift or when.lead or when.echo or when.repeat:
        return set()
    moments = (resolve(when, frame.moment, frame.zone, past=past) for past in (False, True))
    return {moment.at.astimezone(frame.zone).date() for moment in moments if moment is not None}


def _stages(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«берёт на 12 тысяч в договор его»: the new deal would stand in the first stage."""
    dealt = any(isinstance(wish, CreateDeal) for wish in wishes)
    moved = any(isinstance(wish, MoveDeal | WinDeal | LoseDeal) for wish in wishes)
    if dealt and not moved and any(word_at(scene.tokens, place - 1) in INTO for place in scene.stages):
        yield "a stage is named, and no deal is moved there"


def _clients(scene: Scene, wishes: Sequence[Wish], told_of: Sequence[Mention]) -> Iterator[str]:
    """«Ткачук не хочет больше, а Громов просит перенести»: a client decided something, and nothing of it is kept."""
    kept = {one for wish in wishes if wish.mention for one in wish.mention.ids}
    noted = {one for mention in told_of for one in mention.ids}
    told = [said for said in scene.people if kept.isdisjoint(said.ids) and said.cases & Case.NOMINATIVE]
    if kept and any(_decides(scene, said, noted=not noted.isdisjoint(said.ids)) for said in told):
        yield "a client is named, of whom nothing is kept"
    asked = any(wish.mention and wish.mention.name and not wish.mention.ids for wish in wishes)
    if kept and not asked and any(_acts(scene, said) for said in scene.strangers):
        yield "somebody unknown did something, and nothing of it is kept"


def _acts(scene: Scene, said: Named) -> bool:
    """«ларина звонила», «звонила хабибуллина», where the call would be one to the client named for something else."""
    word = word_at(scene.tokens, said.start)
    if word.isascii() or fold(nominative(word)) != word or not looks_like_surname(word):
        return False
    told = (head for head in scene.verbs if head.mood is Mood.PAST and head.means("call", "visit", "write", "email"))
    return any(head.end == said.start or said.end == head.start for head in told)


def _decides(scene: Scene, said: Named, *, noted: bool) -> bool:
    """«Громов взял» is told in a note; «не хочет больше» is a refusal that may be meant as one."""
    verb = next((head for head in scene.verbs if head.start >= said.end), None)
    decided = verb is not None and verb.start - said.end <= 1 and verb.means(*DECIDING)
    return decided and verb is not None and (verb.negated or not noted)
