"""«сколько звонков сегодня», «встречи за неделю», «кому я звонил вчера»: contacts of a kind that were."""

from datetime import timedelta

from crm.rules.periods import Period
from crm.wishes import Channel, Mention, ShowContacts, ShowReport
from phrases.clauses.clause import Clause
from phrases.clauses.people import mention_of
from phrases.questions.asked import table, words
from phrases.questions.facts import CHANNELS
from phrases.questions.periods import PeriodSaid, period_said
from phrases.questions.work import Asked, speaker, whom
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.tokens import word_at

USUAL = timedelta(days=6)
"""Where no days are said: as many before today, and today."""
INCOMING = {"call", "message", "email"}
"""What a client may begin."""


def ask_of_contacts(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is of contacts of a kind, of asking, a name or days that have begun."""
    said = scene.vocabulary
    if thread.about or not _may_ask(scene, said) or any(not one.plain for one in scene.sums):
        return False
    days, kind = period_said(scene, thread.frame, past=True), kind_done(said)
    if kind is None or not _is_asked(scene, said, days, thread) or _came(said, kind, thread):
        return False
    whose = whom(scene, thread.frame.colleagues)
    named = [one for one in scene.people if not places([one]) <= whose.places]
    if len(named) > 1 or not places(scene.strangers) <= whose.places:
        return False
    known = (
        words("contacts_many") | words("contact_deeds") | words("how_many") | words("whom_met") | words("made_aside")
    )
    if not days.beside(scene, whose.places | places(named)) <= known:
        return False
    thread.add(0, _wish(scene, thread, days, kind, whose), "contacts of a kind are asked for")
    return True


def _may_ask(scene: Scene, said: frozenset[str]) -> bool:
    """Contacts by their name, or done by somebody of whom it is asked how often, or with whom."""
    if said & words("contacts_many"):
        return True
    return bool(said & words("contact_deeds")) and (bool(said & words("how_many")) or _asks_whom(scene))


def _asks_whom(scene: Scene) -> bool:
    return bool({word_at(scene.tokens, 0), word_at(scene.tokens, 1)} & words("whom_met"))


def _wish(scene: Scene, thread: Thread, days: PeriodSaid, kind: str, whose: Asked) -> ShowContacts | ShowReport:
    said = scene.vocabulary
    doer = whose.mention or speaker(said, thread.frame.colleagues)
    if days.unread and doer is None:
        return ShowReport(name="activity", unread=True)
    if days.period is not None and days.period.first > thread.frame.moment.astimezone(thread.frame.zone).date():
        return ShowReport(name="tasks", period=days.period, whose=doer)
    return ShowContacts(
        channels=_channels(kind, said),
        period=days.period or _usual(thread),
        whose=doer,
        client=_client(scene, whose),
        incoming=_came_in(scene, kind, doer),
    )


def kind_done(said: frozenset[str]) -> str | None:
    """What is counted, or else what was done."""
    for section in ("contacts_many", "contact_deeds"):
        kinds = [kind for kind, forms in table(section).items() if not said.isdisjoint(forms)]
        if kinds:
            return kinds[0]
    return None


def _channels(kind: str, said: frozenset[str]) -> tuple[Channel, ...]:
    """A noun means that very channel, a verb whatever it may have been."""
    if said & words("contacts_many"):
        return () if kind == "any" else (Channel(kind),)
    return channels_done(kind)


def channels_done(kind: str) -> tuple[Channel, ...]:
    """Whatever it may have been that a verb tells of; of none: any."""
    return CHANNELS.get(kind, ())


def _is_asked(scene: Scene, said: frozenset[str], days: PeriodSaid, thread: Thread) -> bool:
    """«встречи на этой неделе» are planned, «встречи за неделю» were; «вчера звонил» tells of it. How many of days to
    come asks for plans."""
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    if said & words("not") or (days.unread and days.period is not None):
        return False
    if said & words("how_many"):
        return True
    if not said & words("contacts_many"):
        return _asks_whom(scene)
    return days.period is not None and days.period.first <= today and bool(said & words("over_days"))


def _came(said: frozenset[str], kind: str, thread: Thread) -> bool:
    """Where visits are kept «кто был вчера» asks for these."""
    return thread.frame.visits is not None and kind == "visit" and not said & words("contacts_many")


def _client(scene: Scene, whose: Asked) -> Mention | None:
    named = [one for one in scene.people if not places([one]) <= whose.places]
    return mention_of(Clause(scene, 0, len(scene.tokens)), named[0], None) if named else None


def _came_in(scene: Scene, kind: str, doer: Mention | None) -> bool:
    """«кто звонил»: a client did; «кто звонил Громову» was one of us."""
    who = word_at(scene.tokens, 0) in words("who_called") and word_at(scene.tokens, 1) not in words("did_we")
    return who and kind in INCOMING and doer is None and not scene.people


def _usual(thread: Thread) -> Period:
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    return Period(first=today - USUAL, last=today)
