"""«план на неделю», «что в среду», "what's on Friday": what is planned on these days is asked."""

from functools import cache

from crm.wishes import ShowReport
from phrases.questions.asked import words
from phrases.questions.periods import PeriodSaid, period_said
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.tokens import word_at


def ask_agenda(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of asking about plans, and that says which days."""
    if scene.people or scene.strangers or scene.sums or thread.about or scene.vocabulary.isdisjoint(_openings()):
        return False
    said = period_said(scene, thread.frame)
    rest = said.beside(scene)
    if said.period is None or not _asks(rest, scene, said) or not rest <= _known():
        return False
    over = said.period.last < thread.frame.moment.astimezone(thread.frame.zone).date()
    name = "activity" if over and not rest & words("plans") else "tasks"
    thread.add(0, ShowReport(name=name, period=said.period), "what is planned is asked")
    return True


@cache
def _openings() -> frozenset[str]:
    return words("plans") | words("what") | words("left") | words("events") | words("own")


@cache
def _known() -> frozenset[str]:
    return words("plans") | words("events") | words("what") | words("left") | words("plan_aside")


def _asks(rest: frozenset[str], scene: Scene, said: PeriodSaid) -> bool:
    """«встречи в пятницу» may be a plan; «встречи на пятницу», «встречи на этой неделе» are asked for."""
    if rest & (words("plans") | words("what") | words("left")):
        return True
    many = said.period is not None and said.period.days > 1
    headed = word_at(scene.tokens, 1) in words("for_days") and 1 in said.places
    asked = scene.tokens[-1].text == "?"
    return bool(rest & words("events") and (many or headed or asked)) or bool(many and rest & words("own"))
