"""«что у Лены завтра», «свободно у Лены в пятницу», «сколько заработала Лена»: a master is asked about, no client."""

from crm.wishes import ShowBookings, ShowReport
from phrases.entities.colleagues import answers_to
from phrases.questions.asked import words
from phrases.questions.free_times import asks_for_free_time, free_day, services_asked
from phrases.questions.periods import PeriodSaid, period_said
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.tokens import Kind


def ask_of_master(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is a master's name, the days, or one of asking."""
    master, named = _master(scene, thread)
    if master is None or scene.sums or thread.about or not places([*scene.people, *scene.strangers]) <= named:
        return False
    said = period_said(scene, thread.frame)
    rest = said.beside(scene, named)
    if rest & words("earned") and rest <= words("earned") | words("earned_aside"):
        past = period_said(scene, thread.frame, past=True).period
        thread.add(0, ShowReport(name="sales", period=past), "what a master earned is asked")
        return True
    if asks_for_free_time(scene, thread, named):
        day, services = free_day(scene, thread), services_asked(scene, thread)
        asked = ShowBookings(day=day, free=True, master=master, services=services)
        thread.add(0, asked, "a master's free times are asked about")
        return True
    if not _asks_who_comes(rest, said):
        return False
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    day = max(said.period.first, today) if said.period is not None else today
    thread.add(0, ShowBookings(day=day, master=master), "a master's day is asked about")
    return True


def _asks_who_comes(rest: frozenset[str], said: PeriodSaid) -> bool:
    """Of a day or the like; of none, the name may be a client's as well."""
    return said.period is not None and bool(rest & words("booked")) and rest <= words("booked") | words("booked_aside")


def _master(scene: Scene, thread: Thread) -> tuple[str | None, frozenset[int]]:
    """The first who answers to a word, and where; a colleague whom nobody else is named like has plans of their own."""
    for name in thread.frame.visits.masters if thread.frame.visits is not None else ():
        if not scene.people and any(one.name == name for one in thread.frame.colleagues):
            continue
        answering = [
            place
            for place, token in enumerate(scene.tokens)
            if token.kind is Kind.WORD and answers_to(name, token.word)
        ]
        if answering:
            return name, frozenset(answering)
    return None, frozenset()
