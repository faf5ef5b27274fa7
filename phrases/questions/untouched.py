"""«кому я не звонил на этой неделе», «с кем Олег не встречался в мае»: clients with no such contact in those days."""

from crm.wishes import ShowClients
from phrases.questions.asked import words
from phrases.questions.contacts import channels_done, kind_done
from phrases.questions.periods import PeriodSaid, period_said
from phrases.questions.work import speaker, whom
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.tokens import word_at


def ask_of_untouched(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is of asking whom, of a contact that was not, a colleague's name or the days."""
    said = scene.vocabulary
    if thread.about or scene.sums or not said & words("not") or not said & words("contact_deeds"):
        return False
    opening = {word_at(scene.tokens, place) for place in range(2)}
    days, kind = period_said(scene, thread.frame, past=True), kind_done(said)
    if not opening & (words("whom_met") | words("which_clients")) or kind is None or not _is_named(days, scene, thread):
        return False
    whose = whom(scene, thread.frame.colleagues)
    if not places([*scene.people, *scene.strangers]) <= whose.places:
        return False
    known = words("contact_deeds") | words("whom_met") | words("made_aside") | words("clients") | words("not")
    if not days.beside(scene, whose.places) <= known | words("untouched_aside"):
        return False
    doer = whose.mention or speaker(said, thread.frame.colleagues)
    if opening & words("who_called") and not (doer or said & words("did_it")):
        return False  # «кто не был в мае»: they did not come
    wish = ShowClients(whose=doer, untouched=days.period, channels=channels_done(kind))
    thread.add(0, wish, "clients without a contact in those days are asked for")
    return True


def _is_named(days: PeriodSaid, scene: Scene, thread: Thread) -> bool:
    """«на этой неделе», «вчера»; «месяц» alone says for how long."""
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    if days.period is None or days.unread or days.period.first > today:
        return False
    return bool(days.ranged or scene.moments or scene.vocabulary & words("within"))
