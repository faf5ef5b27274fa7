"""«сравни октябрь и ноябрь», «сколько продали в мае по сравнению с апрелем»: two stretches of time side by side."""

from functools import cache

from crm.wishes import ShowReport
from phrases.questions.asked import words
from phrases.questions.spans import two_periods
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.tokens import Kind


def ask_to_compare(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of comparing, or of two stretches of time."""
    if scene.vocabulary.isdisjoint(words("compare")) or thread.about or scene.people:
        return False
    found = two_periods(scene, thread.frame.moment.astimezone(thread.frame.zone).date())
    if found is None:
        return False
    first, second, dated = found
    kept = (token for place, token in enumerate(scene.tokens) if place not in dated and token.kind is not Kind.MARK)
    if not (rest := frozenset(token.word for token in kept)) <= _known():
        return False
    each = bool(rest & words("compare_each")) and bool(rest & words("compare_people"))
    wish = ShowReport(name="compared", period=first, against=second, each=each)
    thread.add(0, wish, "two stretches of time are compared")
    return True


@cache
def _known() -> frozenset[str]:
    """The words of comparing, of asking, and of what is compared."""
    things = ("sales_things", "sales_deeds", "lost_things", "lost_deeds")
    beside = ("compare", "compare_aside", "compare_each", "compare_people", "asking", "team", "numbers_aside")
    return frozenset[str]().union(*map(words, (*things, *beside)))
