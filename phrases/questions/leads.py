"""«лиды», «какие лиды ждут», «кто не взят»: the leads that nobody has taken; «сколько лидов за неделю»: who is new."""

from crm.wishes import ShowClients, ShowReport
from phrases.questions.asked import words
from phrases.questions.periods import period_said
from phrases.scene import Scene
from phrases.thread import Thread


def ask_of_leads(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is of leads, of waiting, of asking or of days that are over.

    A lead is a client from the day it came: of days, it is told who was new then.
    """
    if scene.vocabulary.isdisjoint(words("lead_things")):
        return False
    if scene.people or scene.strangers or scene.sums or thread.about:
        return False
    days = period_said(scene, thread.frame, past=True)
    said = days.beside(scene)
    if days.unread or not said <= words("lead_things") | words("lead_aside") | words("lead_counted"):
        return False
    if days.period is not None:
        thread.add(0, ShowClients(period=days.period), "who came in some days is asked about")
    else:
        thread.add(0, ShowReport(name="leads"), "leads that wait are asked about")
    return True
