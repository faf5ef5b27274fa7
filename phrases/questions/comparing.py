"""«сравни октябрь и ноябрь», «порівняй цей місяць з минулим»: two stretches of time are asked for side by side."""

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
    known = words("compare") | words("compare_aside") | words("sales_things") | words("team") | words("numbers_aside")
    rest = (token for place, token in enumerate(scene.tokens) if place not in dated and token.kind is not Kind.MARK)
    if any(token.word not in known for token in rest):
        return False
    thread.add(0, ShowReport(name="compared", period=first, against=second), "two stretches of time are compared")
    return True
