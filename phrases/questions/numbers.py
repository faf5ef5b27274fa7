"""«выручка с 1 сентября», «сколько закрыл Олег в ноябре», «почему теряем клиентов»: how business goes is asked."""

from dataclasses import replace
from functools import cache

from crm.rules.periods import Period, day_of
from crm.wishes import ShowReport
from phrases.deals.targets import month_said
from phrases.questions.asked import words
from phrases.questions.periods import PeriodSaid, period_said
from phrases.questions.work import speaker, whom
from phrases.scene import Scene, places
from phrases.thread import Thread

TOPICS = ("overdue", "targets", "lost", "sales", "sums_up")
"""The first that is asked about is answered."""
SECTIONS = (
    *("overdue_things", "overdue_deeds", "targets_things", "lost_things", "lost_deeds"),
    *("sales_things", "sales_deeds", "sums_up_things", "sums_up_deeds"),
)
"""The words by which a topic is told."""
OF_SEVERAL = {"sums_up": "activity"}


def ask_numbers(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is of one topic, of asking, a colleague's name or the days."""
    if scene.vocabulary.isdisjoint(_telling()):
        return False
    asked = whom(scene, thread.frame.colleagues)
    if any(not said.plain for said in scene.sums) or thread.about or not asked.known:
        return False
    if not places([*scene.people, *scene.strangers]) <= asked.places:
        return False
    said = _days(scene, thread)
    rest = said.beside(scene, asked.places)
    topic = next((one for one in TOPICS if _is_asked(one, rest, said)), None)
    own = words("me") if rest & words("own") else frozenset()
    whose = asked.mention or speaker(rest | own, thread.frame.colleagues)
    if topic is None or (whose is not None and topic != "overdue" and _is_elsewhere(topic, thread)):
        return False
    if scene.vocabulary & words("expecting") and thread.frame.visits is not None:
        return False
    if scene.vocabulary & _ahead():
        said = replace(said, period=_not_over(said.period, thread), unread=False)
    report = ShowReport(name=OF_SEVERAL.get(topic, topic), period=said.period, whose=whose, unread=said.unread)
    thread.add(0, report, f"{topic} are asked about")
    return True


def _days(scene: Scene, thread: Thread) -> PeriodSaid:
    """Of what was done; targets and what is expected are of the nearest month of a name, which may lie ahead."""
    ahead = scene.vocabulary & (words("targets_things") | _ahead())
    month = month_said(scene, thread) if ahead else None
    return month if month is not None and month.period and month.places else period_said(scene, thread.frame, past=True)


def _ahead() -> frozenset[str]:
    return words("expecting") | words("forecasts")


def _not_over(period: Period | None, thread: Thread) -> Period | None:
    """What may come is told of days that are not over, else of all that is open."""
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    return period if period is not None and period.last >= today else None


@cache
def _telling() -> frozenset[str]:
    """The words of all topics: most messages have none of them."""
    return frozenset[str]().union(*map(words, SECTIONS))


def of_the_till(scene: Scene, thread: Thread) -> Period | None:
    """Where visits are kept «касса» is that of the day."""
    if thread.frame.visits is None or scene.moments or scene.vocabulary.isdisjoint(words("till")):
        return None
    return day_of(thread.frame.moment.astimezone(thread.frame.zone).date())


def _is_elsewhere(topic: str, thread: Thread) -> bool:
    """Of one person: what they did is another question, and where visits are kept so is what they earned."""
    return topic != "targets" and (topic == "sums_up" or thread.frame.visits is not None)


def _is_asked(topic: str, rest: frozenset[str], said: PeriodSaid) -> bool:
    """A thing of the topic is enough («выручка»); what was done has to be asked («сколько продали»)."""
    things, beside = words(f"{topic}_things"), words("asking") | words("numbers_aside") | words("team") | words("own")
    if topic == "targets":
        return bool(rest & things and rest & words("of_targets")) and rest <= things | words("of_targets") | beside
    deeds = words(f"{topic}_deeds")
    beside |= words("overdue_aside") if topic == "overdue" else frozenset()
    if not rest <= things | deeds | beside or (topic == "overdue" and rest & words("deals")):
        return False
    if topic == "sums_up" and not _sums_up(rest, said):
        return False
    if topic == "sales" and _says_too_little(rest, dated=bool(said.places)):
        return False
    return bool(rest & things or (rest & deeds and rest & words("asking")))


def _sums_up(rest: frozenset[str], said: PeriodSaid) -> bool:
    """«отчёт с 1 по 15», «отчёт по отделу за неделю», «дай сводку»; «отчёт в пятницу» is to be handed in."""
    if said.period is None:
        return said.unread or (not said.places and bool(rest & words("asking")))
    return said.ranged or (said.period.days > 1 and bool(rest & words("team")))


def _says_too_little(rest: frozenset[str], *, dated: bool) -> bool:
    """«средний», "best on Friday": of what?"""
    named = rest & words("sales_things")
    average = named <= words("average") and not rest & words("of_sales")
    return bool(named) and (average or (dated and rest <= words("best")))
