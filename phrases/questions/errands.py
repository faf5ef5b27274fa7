"""«мои поручения», «что я поручил Олегу», «кто не сделал»: what was asked of colleagues is asked about."""

from functools import cache

from crm.wishes import ShowReport
from phrases.questions.asked import words
from phrases.questions.periods import period_said
from phrases.questions.work import whom
from phrases.scene import Scene, places
from phrases.thread import Thread


def ask_errands(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of asking for errands, a colleague's name, or the days.

    «что просил Олег» is none: of somebody it has to be said that they were asked.
    """
    if scene.vocabulary.isdisjoint(_openings()):
        return False
    asked = whom(scene, thread.frame.colleagues)
    if scene.sums or thread.about or not places([*scene.people, *scene.strangers]) <= asked.places:
        return False
    rest = period_said(scene, thread.frame, past=True).beside(scene, asked.places)
    name = _report(rest)
    if name is None or (asked.mention is not None and name == "errands" and not rest & words("errand_of")):
        return False
    whose = asked.mention if name == "errands" else None
    thread.add(0, ShowReport(name=name, whose=whose), "errands are asked about")
    return True


@cache
def _openings() -> frozenset[str]:
    return words("errand_things") | words("errand_deeds") | words("undone_deeds")


def _report(rest: frozenset[str]) -> str | None:
    """«что мне поручили» is of one's own plans; «кто не сделал» of nobody in particular."""
    things, deeds, aside = words("errand_things"), words("errand_deeds"), words("errand_aside") | words("team")
    if _is_undone(rest):
        return "undone"
    if not rest <= things | deeds | aside | words("asking"):
        return None
    if not (rest & things or (rest & deeds and rest & (words("asking") | words("plans")))):
        return None
    return "tasks" if rest & words("to_me") and not rest & words("errand_own") else "errands"


def _is_undone(rest: frozenset[str]) -> bool:
    """«кто ещё не сделал», "who hasn't done their tasks"."""
    known = words("who") | words("nobody") | words("undone_deeds") | words("undone_aside") | words("errand_things")
    asked = rest & words("who") and rest & words("nobody") and rest & words("undone_deeds")
    return bool(asked) and rest <= known
