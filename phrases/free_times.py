"""«когда свободно в пятницу», «окна на завтра», "any free slots on Saturday": asked where visits are booked."""

from crm.asking_wishes import ShowBookings
from phrases.asked import words
from phrases.periods import period_said
from phrases.scene import Scene
from phrases.thread import Thread


def ask_free(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of asking for free time, of today when no day is said."""
    if thread.frame.visits is None or scene.people or scene.sums or thread.about:
        return False
    said = period_said(scene, thread.frame)
    rest = said.beside(scene)
    if not rest & words("free") or not rest <= words("free") | words("free_aside"):
        return False
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    day = max(said.period.first, today) if said.period is not None else today
    thread.add(0, ShowBookings(day=day, free=True), "free times of a day are asked for")
    return True
