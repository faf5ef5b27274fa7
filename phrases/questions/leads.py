"""«лиды», «какие лиды ждут», «кто не взят», "any leads waiting?": the leads that nobody has taken are asked about."""

from crm.wishes import ShowReport
from phrases.questions.asked import words
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.tokens import Kind


def ask_of_leads(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is of leads, of waiting or of asking."""
    if scene.vocabulary.isdisjoint(words("lead_things")):
        return False
    if scene.people or scene.strangers or scene.sums or scene.moments or thread.about:
        return False
    said = frozenset(token.word for token in scene.tokens if token.kind is not Kind.MARK)
    if not said <= words("lead_things") | words("lead_aside"):
        return False
    thread.add(0, ShowReport(name="leads"), "leads that wait are asked about")
    return True
