"""Visits, in a workspace that books them: a booking, who came, who did not, and to which master."""

from collections.abc import Sequence
from dataclasses import replace

from crm.wishes import (
    BookVisit,
    Channel,
    CreateDeal,
    CreateTask,
    LogInteraction,
    MarkNoShow,
    Mention,
    MoveTask,
    MoveVisit,
    RecordVisit,
    ShowBookings,
    ShowReport,
    Wish,
    moved_visit,
)
from phrases.clauses.clause import Clause
from phrases.entities.services import find_services
from phrases.frame import Frame
from phrases.questions.masters import bookings_of_days
from phrases.questions.no_shows import ask_of_no_shows
from phrases.questions.periods import period_said
from phrases.questions.returned import ask_of_returned
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.visits.changed import day_besides, nobody_came
from phrases.visits.details import (
    VisitsSaid,
    at_any_time,
    at_its_hour,
    behind,
    details_of,
    hours_behind,
    only_a_day,
    only_a_part,
    only_an_hour,
    over,
    same_hour,
    says_as_usual,
)
from phrases.visits.masters import masters_said
from phrases.visits.rearranging import moves_bookings
from phrases.visits.unnamed import unknown_subject
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

LIST_WORDS = small_words("visits", "list")
LIST_ASIDE = small_words("visits", "list_aside")
INVITE_WORDS = small_words("visits", "invite")
INVITE_ASIDE = small_words("visits", "invite_aside")
REMINDING, REMINDED = small_words("visits", "reminding"), small_words("visits", "reminded")
REMIND_ASIDE = small_words("visits", "remind_aside")
WHO, COMING = small_words("whole", "who") - {"кого"}, small_words("visits", "coming")
AT_AN_HOUR = small_words("visits", "at_an_hour")
WITH = small_words("people", "mutual")
CAME = small_words("visits", "came") | small_words("visits", "been")
COUNTED = small_words("visits", "counted")
OF_A_BOOKING = ("book", "service", "visit", "be", "want", "expect", "agree", "state", "order", "note", "add")
"""What the verbs of a booking may mean besides: «хочет записаться», «придёт на стрижку»."""
SHORTEST = 3
"""Words of a message that says only that nobody came."""
OTHER_THINGS = ("call", "meet", "talk", "send", "write", "email", "deliver", "remind", "pay", "sign")


def visits_said(scene: Scene, frame: Frame, *, about: bool = False) -> tuple[Scene, VisitsSaid | None]:
    """Services and masters of the message; a master is none of its clients. None where no visits are booked.

    `about`: a card says whom it is about.
    """
    if frame.visits is None:
        return scene, None
    services = find_services(scene.tokens, frame.visits.services)
    masters = masters_said(scene, frame.visits.masters, dictated=bool(services), about=about)
    taken = {place for master in masters for place in range(master.start, master.end)}
    others = replace(
        scene,
        people=tuple(said for said in scene.people if said.start not in taken),
        strangers=tuple(said for said in scene.strangers if said.start not in taken),
    )
    return others, VisitsSaid(services, masters, frame.currency)


def ask_of_visits(scene: Scene, thread: Thread) -> bool:
    """«записи на завтра», «кто записан в пятницу»; «кого пригласить»; «no show» and no more."""
    if thread.frame.visits is None or scene.people or scene.strangers:
        return False
    if ask_of_no_shows(scene, thread) or ask_of_returned(scene, thread):
        return True
    if len(scene.tokens) <= SHORTEST and nobody_came(scene.tokens):
        client = unknown_subject(Clause(scene, 0, len(scene.tokens))) or thread.about
        thread.add(0, MarkNoShow(client=client), "nobody came")
        return True
    days = period_said(scene, thread.frame)
    words = {
        token.word for place, token in enumerate(scene.tokens) if token.kind is Kind.WORD and place not in days.places
    }
    services = find_services(scene.tokens, thread.frame.visits.services) if words & INVITE_WORDS else ()
    named = {scene.tokens[place].word for one in services for place in range(one.start, one.end)}
    if words & INVITE_WORDS and words <= INVITE_WORDS | INVITE_ASIDE | named and not _is_ahead(scene, thread):
        asked = ShowReport(name="no_visit", services=tuple(one.id for one in services))
        thread.add(0, asked, "whom to invite is asked")
        return True
    if _asks_to_remind(words) and len(scene.moments) <= 1 and not scene.sums:
        moment = thread.resolved(scene.moments[0]) if scene.moments else None
        thread.add(0, ShowBookings(day=moment.at.date() if moment else None, remind=True), "clients are to be reminded")
        return True
    if not _asks_who_comes(words, dated=bool(days.places)) or len(scene.moments) > 1:
        return False
    if days.stretch:
        thread.add(0, bookings_of_days(scene, thread), "the bookings of several days are asked for")
        return True
    moment = thread.resolved(scene.moments[0], past=bool(words & CAME)) if scene.moments else None
    thread.add(0, ShowBookings(day=moment.at.date() if moment else None), "the bookings of a day are asked for")
    return True


def _is_ahead(scene: Scene, thread: Thread) -> bool:
    """Days to come are said: who will be due by then is not known today; this month is now."""
    period = period_said(scene, thread.frame).period
    return period is not None and period.first > thread.frame.moment.astimezone(thread.frame.zone).date()


def _asks_to_remind(words: set[str]) -> bool:
    """«напомни всем о записи», «кому подтвердить», «пришли напоминания на завтра»."""
    return bool(words & REMINDING) and bool(words & REMINDED) and words <= REMINDING | REMINDED | REMIND_ASIDE


def _asks_who_comes(words: set[str], *, dated: bool) -> bool:
    """«записи на завтра», «кто записан»; of a day also «кто завтра?», «кто был вчера», "how many clients today"."""
    asked = words & LIST_WORDS or (dated and words & (WHO | COUNTED))
    return bool(asked) and words <= LIST_WORDS | LIST_ASIDE | WHO | COMING | CAME | COUNTED


def as_visits(
    placed: Sequence[tuple[int, Wish]], clauses: Sequence[Clause], said: VisitsSaid, thread: Thread
) -> tuple[Wish, ...]:
    """The wishes of a message with its visits told as such; what a visit cost is no deal."""
    if not placed:
        return ()
    kept = [one for one in placed if not _pays(one, placed, clauses, said)]
    starts = [start for start, _ in kept]
    asked = [one for start, wish in kept for one in _with_what_was_asked(start, wish, clauses, said, thread)]
    told = [_as_visit(wish, _clause_at(start, clauses), starts, said) for start, wish in asked]
    if any(isinstance(wish, BookVisit) for wish in told) and _somebody_besides(told, clauses[0].scene, said):
        thread.doubt("somebody is named beside the client and the master")
    return tuple(_from_its_day(wish, clauses[0].scene, thread) for wish in _at_hours_in_turn(told, clauses[0].scene))


def _somebody_besides(told: Sequence[Wish], scene: Scene, said: VisitsSaid) -> bool:
    """«к Ире и с Зоей», «к Ире и к Лене»: one more than a booking has room for."""
    masters = {one.name for one in said.masters if not one.denied}
    beside = any(word_at(scene.tokens, one.start - 1) in WITH for one in (*scene.strangers, *scene.people))
    return beside or (len(told) == 1 and len(masters) > 1)


def _at_hours_in_turn(told: Sequence[Wish], scene: Scene) -> list[Wish]:
    """«Гусеву и Олену завтра на 12 и 13»: an hour for each, in the order they are named in."""
    booked = [wish for wish in told if isinstance(wish, BookVisit) and wish.starts_at is not None]
    moment = next((when for when in scene.moments if when.clock and when.clock.exact), None)
    if moment is None or len(booked) < 2 or len({wish.starts_at for wish in booked}) > 1:
        return list(told)
    hours = hours_behind(scene, moment.end)
    if len(hours) != len(booked) - 1:
        return list(told)
    at = iter(hours)
    first = booked[0]
    return [
        wish.model_copy(update={"starts_at": wish.starts_at.replace(hour=next(at), minute=0)})
        if isinstance(wish, BookVisit) and wish.starts_at is not None and wish is not first
        else wish
        for wish in told
    ]


def _with_what_was_asked(
    start: int, wish: Wish, clauses: Sequence[Clause], said: VisitsSaid, thread: Thread
) -> tuple[tuple[int, Wish], ...]:
    """«звонила Гусева на маникюр в пятницу в 15»: the day is that of the booking, and not of the call."""
    clause = _clause_at(start, clauses)
    called = isinstance(wish, LogInteraction) and wish.reached and wish.channel in {Channel.CALL, Channel.MESSAGE}
    when = next((one for one in reversed(clause.dates) if not (one.vague or one.ago)), None)
    moment = thread.resolved(when) if when is not None and called and details_of(clause, said)["services"] else None
    if not isinstance(wish, LogInteraction) or moment is None or moment.at <= thread.frame.moment:
        return ((start, wish),)
    task = CreateTask(client=wish.client, due_at=moment.at, text=clause.text)
    return (start, wish.model_copy(update={"happened_at": None})), (start, _booked(task, clause, clause, said))


def _from_its_day(wish: Wish, scene: Scene, thread: Thread) -> Wish:
    """A visit that is moved, with the day it was booked for if that was said; of one client."""
    if not isinstance(wish, MoveVisit) or len(scene.people) > 1:
        return wish
    return wish.model_copy(update={"on": day_besides(scene, wish, thread)})


def _pays(
    one: tuple[int, Wish], placed: Sequence[tuple[int, Wish]], clauses: Sequence[Clause], said: VisitsSaid
) -> bool:
    """«…, взяла 7500»: a nameless sum, or one of the same clause, beside the visit that it was paid for."""
    start, deal = one
    if not isinstance(deal, CreateDeal):
        return False
    return any(
        (place == start or (place < start and not deal.title and wish.client == deal.client))
        and _is_recorded(wish, _clause_at(place, clauses), said)
        for place, wish in placed
        if isinstance(wish, LogInteraction)
    )


def _is_recorded(wish: LogInteraction, clause: Clause, said: VisitsSaid) -> bool:
    """Who was called on, or what was done to somebody for how much."""
    details = details_of(clause, said)
    named = wish.channel is Channel.NOTE and details["services"] and details["price"]
    return wish.reached and bool(wish.channel is Channel.VISIT or named)


def _clause_at(start: int, clauses: Sequence[Clause]) -> Clause:
    return next((clause for clause in clauses if clause.start <= start < clause.end), clauses[0])


def _as_visit(wish: Wish, clause: Clause, starts: Sequence[int], said: VisitsSaid) -> Wish:
    whole = over(clause, behind(clause.start, starts, len(clause.scene.tokens)))
    if isinstance(wish, LogInteraction) and _is_recorded(wish, clause, said):
        client = wish.client if wish.client.ids or wish.client.name or wish.client.new else unknown_subject(clause)
        details = details_of(whole, said)
        return RecordVisit(client=client, happened_at=wish.happened_at, text=wish.text, **details)
    if isinstance(wish, CreateDeal) and wish.sets and not wish.title and not clause.has("deal"):
        return RecordVisit(client=wish.client, price=wish.amount, sets=True)
    if isinstance(wish, CreateTask) and _is_booking(wish, clause, said):
        return _booked(wish, clause, whole, said)
    of_visit = isinstance(wish, MoveTask) and (wish.client is not None or moves_bookings(clause.scene))
    if isinstance(wish, MoveTask) and of_visit and not clause.has(*OTHER_THINGS):
        return moved_visit(wish).model_copy(update={"master": details_of(clause, said)["master"]})
    return wish


def _booked(wish: CreateTask, clause: Clause, whole: Clause, said: VisitsSaid) -> BookVisit:
    """An hour that nobody said is asked for: a client is awaited at one."""
    due_at = None if at_any_time(clause) else wish.due_at
    hour = at_its_hour(due_at, clause, said) if due_at is not None else None
    return BookVisit(
        client=wish.client or Mention(),
        starts_at=hour or due_at,
        day_only=hour is None and due_at is not None and only_a_day(clause),
        part_only=only_a_part(clause),
        hour_only=only_an_hour(clause),
        usual=says_as_usual(whole),
        text=wish.text,
        **details_of(whole, said),
    ).model_copy(update=same_hour(clause))


def _is_booking(wish: CreateTask, clause: Clause, said: VisitsSaid) -> bool:
    """A service or the word for booking, and nothing else that is to be done; «предоплата 1000» only tells of it."""
    named = (one for one in said.services if clause.start <= one.start < clause.end)
    services = {place for one in named for place in range(one.start, one.end)}
    beside = [head for head in clause.heads if head.verb or head.start not in services]  # «на консультацию» is one
    others = any(head.means(*OTHER_THINGS) and (head.verb or not head.means("pay")) for head in beside)
    if wish.repeat or others or any(head.verb and not head.means(*OF_A_BOOKING) for head in beside):
        return False
    booked = bool(services) or says_as_usual(clause) or clause.has("book", "service") or bool(same_hour(clause))
    return booked or _is_only_at_an_hour(wish, clause, said)


def _is_only_at_an_hour(wish: CreateTask, clause: Clause, said: VisitsSaid) -> bool:
    """«а Фомину на 13 к Лене», «Орлову туда же на 17»: a client, an hour, perhaps a master, and nothing else."""
    named = places([*clause.people, *clause.scene.strangers, *clause.scene.moments])
    named |= {place for one in said.masters for place in range(one.start, one.end)}
    inside = range(clause.start, clause.end)
    rest = (clause.scene.tokens[place] for place in inside if place not in named)
    hour = any(when.clock is not None and when.clock.exact for when in clause.dates)
    return wish.client is not None and hour and {one.word for one in rest if one.kind is not Kind.MARK} <= AT_AN_HOUR
