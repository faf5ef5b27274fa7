"""«какая конверсия», «кто лучший менеджер», «прогноз на месяц», «средний чек»: how sales go is asked."""

from crm.wishes import ShowReport
from phrases.questions.asked import words
from phrases.questions.periods import period_said
from phrases.scene import Scene
from phrases.thread import Thread


def ask_sales(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of asking how sales go."""
    if scene.people or scene.sums or thread.about:
        return False
    said = period_said(scene, thread.frame, past=True)
    rest = said.beside(scene)
    asks = rest & words("sales") and rest <= words("sales") | words("sales_aside")
    if not asks or _says_too_little(rest, dated=bool(said.places)):
        return False
    thread.add(0, ShowReport(name="sales", period=said.period), "how sales go is asked")
    return True


def _says_too_little(rest: frozenset[str], *, dated: bool) -> bool:
    """«средний», "best on Friday": of what?"""
    average = rest & words("sales") <= words("average") and not rest & words("of_sales")
    return average or (dated and rest <= words("best"))
