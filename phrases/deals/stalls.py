"""«сделки застывают через 5 дней», «считай сделку зависшей после недели»: when a deal stands still is set."""

from crm.wishes import SetStall
from phrases.questions.asked import words
from phrases.questions.limits import count_of_days
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.tokens import Kind, word_at

LONGEST = 365


def set_stall(scene: Scene, thread: Thread) -> bool:
    """A message of which every word is of deals that stand still, of a count of days behind «через», or of ordering."""
    said = scene.vocabulary
    if not said & (words("stall_habit") | words("stall_like")) or scene.text.rstrip().endswith("?"):
        return False
    if thread.about or scene.people or scene.strangers:
        return False
    days, at = count_of_days(scene)
    if (
        days is None
        or not 0 < days <= LONGEST
        or not at
        or word_at(scene.tokens, min(at) - 1) not in words("stall_after")
    ):
        return False
    here, habit = bool(said & words("stall_here")), bool(said & words("stall_habit"))
    if not (habit or here or said & words("stall_orders")) or not _rest(scene, at) <= _known():
        return False
    thread.add(0, SetStall(days=days, told=here and not habit), "after how long a deal stands still is set")
    return True


def _rest(scene: Scene, counted: frozenset[int]) -> frozenset[str]:
    kept = (token for at, token in enumerate(scene.tokens) if at not in counted and token.kind is not Kind.MARK)
    return frozenset(token.word for token in kept)


def _known() -> frozenset[str]:
    sections = ("stall_habit", "stall_like", "stall_after", "stall_here", "stall_orders", "stall_aside", "deals")
    return frozenset[str]().union(*map(words, sections))
