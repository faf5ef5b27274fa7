"""«что у Лены завтра», «свободно у Лены в пятницу», «сколько заработала Лена»: a master is asked about, no client."""

from dataclasses import replace

from crm.wishes import ShowBookings, ShowReport
from phrases.entities.colleagues import answers_to, possessed_by
from phrases.questions.asked import words
from phrases.questions.free_times import asks_for_free_time, free_asked
from phrases.questions.periods import PeriodSaid, period_said
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

INVITE_WORDS = small_words("visits", "invite")
INVITE_ASIDE = small_words("visits", "invite_aside")


def ask_of_master(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is a master's name, the days, or one of asking."""
    master, named = _master(scene, thread)
    if master is None or scene.sums:
        return False
    if _asks_for_free_time(scene, thread, master, named):
        return True
    if thread.about or not places([*scene.people, *scene.strangers]) <= named:
        return False
    said = period_said(scene, thread.frame)
    rest = said.beside(scene, named)
    if rest & words("earned") and rest <= words("earned") | words("earned_aside"):
        past = period_said(scene, thread.frame, past=True).period
        thread.add(0, ShowReport(name="sales", period=past, master=master), "what a master earned is asked")
        return True
    if rest & INVITE_WORDS and rest <= INVITE_WORDS | INVITE_ASIDE and not said.places:
        thread.add(0, ShowReport(name="no_visit", master=master), "whom to invite of a master's clients is asked")
        return True
    if not (_asks_who_comes(rest, said) or _asks_whom_to_warn(rest)):
        return False
    thread.add(0, bookings_of_days(scene, thread, master), "a master's day is asked about")
    return True


def _asks_for_free_time(scene: Scene, thread: Thread, master: str, named: frozenset[int]) -> bool:
    """«Титова спрашивает, когда есть окно у Лены»: of a client beside the master too."""
    others = [said for said in (*scene.people, *scene.strangers) if not places([said]) <= named]
    if len(others) > 1 or not asks_for_free_time(scene, thread, named | places(others)):
        return False
    beside = replace(scene, people=tuple(one for one in scene.people if one in others))
    thread.add(
        0, free_asked(beside, thread, master=master, whom=bool(beside.people)), "a master's free times are asked"
    )
    return True


def bookings_of_days(scene: Scene, thread: Thread, master: str | None = None) -> ShowBookings:
    """Who comes, or came, on the days that are said: of several, not before today unless they are over."""
    past = not said_words(scene).isdisjoint(words("been"))
    period = period_said(scene, thread.frame, past=past).period
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    if period is None:
        return ShowBookings(day=today, master=master)
    first = period.first if past else max(period.first, today)
    return ShowBookings(day=first, until=period.last if period.last > first else None, master=master)


def ask_further(scene: Scene, thread: Thread) -> bool:
    """«а вчера?», "and last week?", where visits are booked: what was just asked, of other days; else who came then."""
    named = scene.people or scene.strangers or scene.sums or thread.about
    if thread.frame.visits is None or named or scene.vocabulary.isdisjoint(words("further")):
        return False
    said = period_said(scene, thread.frame, past=True)
    rest = said.beside(scene)
    if said.period is None or said.unread:
        return False
    if not rest & words("further") or not rest <= words("further") | words("before"):
        return False
    asked = bookings_of_days(scene, thread)
    if said.period == period_said(scene, thread.frame).period:  # «вчера» is over either way, «в пятницу» only once
        asked = ShowBookings(day=said.period.first, until=said.period.last if said.period.days > 1 else None)
    thread.add(0, asked.model_copy(update={"further": said.period}), "what was asked is asked of other days")
    return True


def said_words(scene: Scene) -> frozenset[str]:
    return scene.vocabulary


def _asks_who_comes(rest: frozenset[str], said: PeriodSaid) -> bool:
    """Of a day or the like; of none, the name may be a client's as well, but for «кто у Лены» and a number."""
    counted = bool(rest & words("how_many")) and bool(rest & words("who_comes"))
    dated = said.period is not None or counted or not rest.isdisjoint(words("who_is_with"))
    return dated and bool(rest & words("booked")) and rest <= words("booked") | words("booked_aside") | words("been")


def _asks_whom_to_warn(rest: frozenset[str]) -> bool:
    """«кого обзвонить из-за Лены», «кому звонить, Лена заболела»: whoever is booked with her that day."""
    whom, warned, called, away = (words(name) for name in ("to_be_warned", "warned", "called", "away"))
    asked = bool(rest & whom and (rest & warned or (rest & called and rest & away)))
    return asked and rest <= whom | warned | called | away | words("warned_aside")


def _master(scene: Scene, thread: Thread) -> tuple[str | None, frozenset[int]]:
    """The first who answers to a word, and where; a colleague whom nobody else is named like has plans of their own."""
    for name in thread.frame.visits.masters if thread.frame.visits is not None else ():
        if not scene.people and any(one.name == name for one in thread.frame.colleagues):
            continue
        answering = [
            place
            for place, token in enumerate(scene.tokens)
            if token.kind is Kind.WORD and (answers_to(name, token.word) or possessed_by(name, token.word))
        ]
        if answering:
            return name, frozenset(answering)
    return None, frozenset()
