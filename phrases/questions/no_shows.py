"""«кто не пришёл на этой неделе», «неявки за месяц», "who didn't come yesterday", of a company that keeps visits."""

from crm.wishes import ShowReport
from phrases.questions.periods import period_said
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.small_words import small_words

WHO, PLURAL, ASIDE = (small_words("no_shows", name) for name in ("who", "plural", "aside"))
NOT, CAME = small_words("visits", "not"), small_words("visits", "came") | small_words("no_shows", "came")


def ask_of_no_shows(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of asking who did not come, or of the days; of today when none is said."""
    if thread.frame.visits is None or scene.people or scene.strangers or scene.sums:
        return False
    said = period_said(scene, thread.frame, past=True)
    rest = said.beside(scene)
    missed = bool(rest & NOT and rest & CAME and rest & WHO - CAME)
    listed = bool(rest & PLURAL) and bool(said.period or rest & WHO)
    if not (missed or listed) or not rest <= NOT | CAME | WHO | PLURAL | ASIDE or (said.places and not said.period):
        return False
    thread.add(0, ShowReport(name="no_shows", period=said.period), "who did not come is asked")
    return True
