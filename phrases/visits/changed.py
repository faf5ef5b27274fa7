"""What becomes of a booking, told where visits are booked: nobody came, it is called off, it is to be later."""

from collections.abc import Sequence
from datetime import date
from itertools import chain, pairwise

from crm.wishes import (
    CancelVisit,
    Channel,
    ConfirmVisit,
    LogInteraction,
    MarkNoShow,
    Mention,
    MoveVisit,
    UndoLast,
    Wish,
)
from phrases.clauses.clause import Clause
from phrases.dates.when import When
from phrases.lexicon import meanings
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene, places
from phrases.tasks.moves import shift_said
from phrases.thread import Thread
from phrases.visits.unnamed import unknown_subject
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token

NO_SHOW = small_words("visits", "no_show")
NOT, CAME = small_words("visits", "not"), small_words("visits", "came")
CANNOT, UNABLE = small_words("confidence", "cannot"), small_words("visits", "unable")
BESIDE_THE_PRICE = small_words("visits", "beside_the_price")
CONFIRMING, BESIDE_CONFIRMING = small_words("visits", "confirming"), small_words("visits", "beside_confirming")
NOT_COMING = small_words("visits", "not_coming")
A_VISIT = frozenset({"book", "service", "visit"})
BROUGHT_BACK = small_words("visits", "brought_back")
TAKEN_OFF = small_words("visits", "taken_off")
ASKS_FOR_IT = ("expect", "want", "visit", "weakly_lost")
"""«просит на час позже», «не надо в четверг, отменяет»."""


def tell_of_visit(clause: Clause, thread: Thread) -> bool:
    """«не пришла», «Анна не придёт в среду», «Анна отменила запись», «просит на час попозже»."""
    if thread.frame.visits is None:
        return False
    return (
        _tell_of_no_show(clause, thread)
        or _tell_of_cancelling(clause, thread)
        or _tell_of_moving(clause, thread)
        or _tell_of_staying_away(clause, thread)
        or _tell_of_shift(clause, thread)
        or _tell_of_confirming(clause, thread)
        or _tell_of_money(clause, thread)
    )


def nobody_came(tokens: Sequence[Token]) -> bool:
    """«не пришла», "no show", «неявка»: also where the rest of the message is in another language."""
    words = [token.word for token in tokens]
    denied = any(one in NOT and other in CAME for one, other in pairwise(words))
    return denied or not NO_SHOW.isdisjoint(words)


def day_besides(scene: Scene, wish: MoveVisit, thread: Thread) -> date | None:
    """«со среды на четверг», «в среду не сможет, перенесла на четверг»: the day that a moved visit was booked for."""
    at = wish.starts_at
    days = {day for when in scene.moments if when.day and not when.shift and (day := _day(when, thread)) is not None}
    others = days - {at.astimezone(thread.frame.zone).date()} if at is not None else set()
    return min(others) if len(others) == 1 else None


def _tell_of_no_show(clause: Clause, thread: Thread) -> bool:
    head = _stayed_away(clause)
    past = head is not None and head.mood is Mood.PAST
    if not past and not nobody_came(clause.scene.tokens[clause.start : clause.end]):
        return False
    who = clause if head is None else _behind_who_came(clause, head)
    if who is not clause:
        thread.doubt("somebody else is said to have come")
    unknown = unknown_subject(clause)
    for client in (unknown,) if unknown is not None else _each(who, thread, head):
        thread.add(clause.start, MarkNoShow(client=client), "nobody came")
    return True


def _behind_who_came(clause: Clause, away: Head) -> Clause:
    """«Фомина пришла Титова не пришла»: it is not Фомина who stayed away."""
    came = [one.end for one in clause.verbs if one.means("visit") and not one.negated]
    behind = max((end for end in came if end <= away.start), default=clause.start)
    rest = Clause(clause.scene, behind, clause.end)
    return rest if behind > clause.start and (rest.people or rest.strangers) else clause


def _tell_of_cancelling(clause: Clause, thread: Thread) -> bool:
    head = clause.first("cancel", "undo") or _taken_off(clause)
    if head is None or not _is_of_somebody(clause, thread) or not _is_of_a_visit(clause, head):
        return False
    if head.lemma in BROUGHT_BACK and clause.people:
        return _add(UndoLast(client=_whom(clause, thread, head)), clause, thread, "what was taken off stands again")
    return _call_off(clause, thread, head, "a visit is called off")


def _is_of_somebody(clause: Clause, thread: Thread) -> bool:
    """Named, or known from what stands before: «звонила Титова, не придёт»."""
    return bool(clause.people or (thread.last and not clause.strangers))


def _tell_of_moving(clause: Clause, thread: Thread) -> bool:
    """«перенеси Титову», «просит перенести запись», "wants to reschedule": to be moved, and nobody said to when."""
    head = clause.first("reschedule")
    if head is None or head.negated or clause.scene.moments or clause.sums or not _is_of_somebody(clause, thread):
        return False
    rest = [one for one in clause.heads if one is not head]
    if any(not (one.means(*ASKS_FOR_IT, *A_VISIT) or is_unable(one)) for one in rest):
        return False
    return _add(MoveVisit(client=_whom(clause, thread, head)), clause, thread, "a visit is to be at another time")


def _tell_of_staying_away(clause: Clause, thread: Thread) -> bool:
    """«не придёт», «не сможет в четверг»; what is moved instead is told in its own words."""
    head = _stayed_away(clause)
    planned = head is not None and head.mood is Mood.PLAN and not head.infinitive
    if not planned:
        head = _unable(clause) or _not_coming(clause)
    if head is None or not _is_of_somebody(clause, thread):
        return False
    if any(other.means("reschedule") for other in clause.scene.heads):
        thread.whom(clause, head)
        return True
    return _call_off(clause, thread, head, "nobody will come")


def _tell_of_shift(clause: Clause, thread: Thread) -> bool:
    """«просит на час попозже», «придёт на час раньше»."""
    by = shift_said(clause)
    asked = bool(clause.verbs) and all(head.means(*ASKS_FOR_IT) for head in clause.heads)
    if by is None or not asked or not clause.people:
        return False
    wish = MoveVisit(client=_whom(clause, thread, clause.heads[0]), by=by)
    return _add(wish, clause, thread, "a visit is to be at another hour")


def _tell_of_confirming(clause: Clause, thread: Thread) -> bool:
    """«Титова подтвердила», «Орлова подтвердила запись на завтра»."""
    head = next((one for one in clause.heads if one.lemma in CONFIRMING and one.mood is Mood.PAST), None)
    if head is None or head.negated or not (clause.people or thread.about) or not _only_confirms(clause.scene, head):
        return False
    wish = ConfirmVisit(client=_whom(clause, thread, head), on=_only_day(clause, thread))
    return _add(wish, clause, thread, "a client will come")


def _tell_of_money(clause: Clause, thread: Thread) -> bool:
    """«внесла предоплату 1000», «должна 500 р», «взяла сертификат на 5000»: kept in words, and no deal of a salon."""
    told = not BESIDE_THE_PRICE.isdisjoint(clause.words()) and bool(clause.people)
    if not told or clause.dates or clause.has("service", "visit", "book"):
        return False
    client = _whom(clause, thread, clause.heads[0] if clause.heads else None)
    if client is None:
        return False
    note = LogInteraction(client=client, channel=Channel.NOTE, text=clause.text)
    return _add(note, clause, thread, "what a client paid ahead or owes")


def _only_confirms(scene: Scene, confirming: Head) -> bool:
    """The whole message names a visit, who it is of and when; not «подтвердила оплату», «…, что не придёт»."""
    told = places([*scene.people, *scene.moments]) | {confirming.start}
    rest = (token.word for at, token in enumerate(scene.tokens) if at not in told and token.kind is not Kind.MARK)
    return all(word in BESIDE_CONFIRMING or meanings(word, scene.hint) & A_VISIT for word in rest)


def _stayed_away(clause: Clause) -> Head | None:
    return next((head for head in clause.heads if head.negated and head.means("visit")), None)


def _unable(clause: Clause) -> Head | None:
    """«не сможет», «не надо в субботу», and neither another verb nor another day outside of the clause."""
    unable = filter(is_unable, clause.heads)
    bare = bool(clause.dates) and not clause.has("service")
    unwanted = (one for one in clause.heads if bare and one.means("weakly_lost") and not one.verb)
    head = next(chain(unable, unwanted), None)
    alone = all(other is head or not other.verb or _comes_of(other, head) for other in clause.heads)
    return head if alone and len(clause.moments) == len(clause.scene.moments) else None


def _comes_of(verb: Head, unable: Head | None) -> bool:
    """«не сможет прийти»; «не смогла прийти» is over."""
    return verb.means("visit") and unable is not None and unable.mood is not Mood.PAST


def is_unable(head: Head) -> bool:
    """«не сможет», "can't make it"."""
    return head.negated and head.lemma in CANNOT | UNABLE


def _not_coming(clause: Clause) -> Head | None:
    """ "won't come on Friday", "can't come": in English the same words ask who has not come for long."""
    said = not NOT_COMING.isdisjoint(clause.words())
    return next((one for one in clause.heads if said and one.means("report_no_visit")), None)


def _taken_off(clause: Clause) -> Head | None:
    """«сними запись Орловой», «убери Титову с завтра»: from the book of appointments."""
    head = next((one for one in clause.heads if one.lemma in TAKEN_OFF and one.mood is Mood.PLAN), None)
    if head is None or not (clause.dates or clause.has("book", "service") or _is_all(clause, head)):
        return None
    return head


def _is_all(clause: Clause, head: Head) -> bool:
    """«сними Титову»: nothing else is said."""
    return bool(clause.people) and places([head, *clause.people]) >= set(range(clause.start, clause.end))


def _is_of_a_visit(clause: Clause, cancelled: Head) -> bool:
    """«отменила запись», «Гусева отменилась», «отмени Гусеву»: a visit is named, or nothing but who it is of."""
    rest = [head for head in clause.heads if head is not cancelled and not head.means(*ASKS_FOR_IT)]
    named = bool(clause.people) and (bool(clause.dates) or not cancelled.means("strike"))
    told = cancelled.mood is Mood.PAST or named
    return (told and not rest and not clause.sums) or clause.has("book", "service", "visit")


def _call_off(clause: Clause, thread: Thread, head: Head, why: str) -> bool:
    on = _only_day(clause, thread)
    for client in _each(clause, thread, head):
        thread.add(clause.start, CancelVisit(client=client, on=on), why)
    return True


def _only_day(clause: Clause, thread: Thread) -> date | None:
    days = [day for when in clause.dates if when.day and (day := _day(when, thread)) is not None]
    return days[0] if len(days) == 1 else None


def _day(when: When, thread: Thread) -> date | None:
    moment = thread.resolved(when)
    return moment.at.date() if moment is not None else None


def _add(wish: Wish, clause: Clause, thread: Thread, why: str) -> bool:
    thread.add(clause.start, wish, why)
    return True


def _each(clause: Clause, thread: Thread, head: Head | None) -> tuple[Mention | None, ...]:
    """«Орлова и Зайцева не придут»: everybody it is said of; nobody who is named is one as well."""
    return tuple(one for one in thread.whom(clause, head) if one.ids or one.name) or (None,)


def _whom(clause: Clause, thread: Thread, head: Head | None) -> Mention | None:
    mentions = thread.whom(clause, head)
    return mentions[0] if mentions and (mentions[0].ids or mentions[0].name) else None
