"""«кто вернулся после приглашений», «сколько пришло по приглашениям в ноябре», of a company that keeps visits."""

from crm.wishes import ShowReport
from phrases.questions.periods import period_said
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.small_words import small_words

WHO, CAME, INVITED, ASIDE = (small_words("returned", name) for name in ("who", "came", "invited", "aside"))


def ask_of_returned(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of asking who came back after an invitation, or of the days."""
    said = scene.vocabulary
    if scene.sums or not (said & WHO and said & CAME and said & INVITED):
        return False
    days = period_said(scene, thread.frame, past=True)
    if days.unread or not days.beside(scene) <= WHO | CAME | INVITED | ASIDE:
        return False
    thread.add(0, ShowReport(name="returned", period=days.period), "who came back after an invitation is asked")
    return True
