"""«план команды на неделю», «задачи всех на завтра», «кто что делает завтра»: everybody's plans are asked about."""

from crm.wishes import ShowReport
from phrases.questions.asked import words
from phrases.questions.periods import PeriodSaid, period_said
from phrases.scene import Scene
from phrases.thread import Thread


def ask_of_team(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of asking about plans, the whole team, or days that are not over."""
    if scene.people or scene.strangers or scene.sums or thread.about or not _names_many(scene):
        return False
    said = period_said(scene, thread.frame)
    rest = said.beside(scene)
    if not _asks(rest, dated=said.period is not None) or not _is_ahead(scene, thread, said, rest):
        return False
    thread.add(0, ShowReport(name="team_tasks", period=said.period), "everybody's plans are asked about")
    return True


def _names_many(scene: Scene) -> bool:
    return not (scene.vocabulary.isdisjoint(words("team")) and scene.vocabulary.isdisjoint(words("who")))


def _asks(rest: frozenset[str], *, dated: bool) -> bool:
    """«кто что делает» names no team; «все задачи» are not everybody's; «покажи всех» is of no plans."""
    planned = words("plans") | words("doing") | (words("what") if dated else frozenset())
    known = planned | words("what") | words("events") | words("team") | words("who") | words("plan_aside")
    named = rest & words("team") and rest & planned
    return bool(named or (rest & words("who") and rest & words("doing"))) and rest <= known


def _is_ahead(scene: Scene, thread: Thread, said: PeriodSaid, rest: frozenset[str]) -> bool:
    """Days that are not over; what somebody does on days that have begun is asked of their work."""
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    if said.period is None:
        return not scene.moments and not rest & words("doing")
    return (said.period.first if rest & words("doing") else said.period.last) >= today
