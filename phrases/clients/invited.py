"""What clients answer to an invitation: «просит не беспокоить до января», «сама позвонит»; agreeing is a booking.

«болеет до января» answers it as well, and who is just ill is left alone for two weeks.
"""

from datetime import date, datetime, timedelta

from crm.rules.calendar import at_wall
from crm.rules.returns import INVITING_HOUR
from crm.wishes import AnswerInvitation, Channel, LogInteraction, Mention, Reply, Wish
from phrases.dates.days import InMonth, StartOf
from phrases.dates.when import When
from phrases.entities.colleagues import answers_to
from phrases.questions.periods import PeriodSaid, period_said
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.small_words import small_table, small_words

PESTERING, NAY, PEACE = (small_words("relations", name) for name in ("pestering", "nay", "peace"))
NO_MORE, COMES = small_words("invited", "no_more"), small_words("invited", "comes")
HERSELF, CALLS = small_words("invited", "herself"), small_words("invited", "calls")
PUTS_OFF = small_words("invited", "puts_off")
AWAY, AWAY_ASIDE = small_words("invited", "away"), small_words("invited", "away_aside")
ILL = small_words("invited", "ill")
SEASONS = {word: int(month) for month, words in small_table("invited", "seasons").items() for word in words}
UNTIL = small_words("invited", "until")
IN_A_WEEK, IN_TWO_WEEKS = timedelta(days=7), timedelta(days=14)


def answer_invitation(client: Mention, said: set[str], scene: Scene, thread: Thread) -> bool:
    """Later or never; `said`: the words beside the client and the days."""
    wish = _never(client, said, scene) or _later(client, said, scene, thread) or _ill(client, said, scene, thread)
    if wish is None:
        return False
    if said & (AWAY | ILL):
        told = LogInteraction(client=client, channel=Channel.NOTE, text=scene.text.strip())
        thread.add(0, told, "why the client does not come for some time")
    thread.add(0, wish, "what a client answers to an invitation")
    return True


def _never(client: Mention, said: set[str], scene: Scene) -> Wish | None:
    """«больше не придёт»."""
    never = bool(said & NO_MORE and said & NAY and said & COMES) and said <= NO_MORE | NAY | COMES | UNTIL
    return AnswerInvitation(client=client, reply=Reply.NEVER) if never and not scene.moments else None


def _later(client: Mention, said: set[str], scene: Scene, thread: Thread) -> Wish | None:
    if said & HERSELF and said & CALLS and said <= HERSELF | CALLS and not scene.moments:
        until = _morning(thread.frame.moment + IN_A_WEEK, thread)
        return AnswerInvitation(client=client, reply=Reply.LATER, until=until)
    days = period_said(scene, thread.frame)
    day = _said_until(said, scene, days, thread)
    if day is None or day <= thread.frame.moment.astimezone(thread.frame.zone).date():
        return None
    until = at_wall(day, INVITING_HOUR, thread.frame.zone)
    rest = said - UNTIL - SEASONS.keys() - {scene.tokens[place].word for place in days.places}
    put_off = thread.about is not None and rest <= PUTS_OFF
    later = put_off or _left_alone(rest) or _is_away(rest, scene, thread)
    return AnswerInvitation(client=client, reply=Reply.LATER, until=until) if later else None


def _ill(client: Mention, said: set[str], scene: Scene, thread: Thread) -> Wish | None:
    """«заболела», "is in hospital": until when is not known, and nobody invites who is ill."""
    if scene.moments or not said & ILL or not _is_away(said, scene, thread):
        return None
    until = _morning(thread.frame.moment + IN_TWO_WEEKS, thread)
    return AnswerInvitation(client=client, reply=Reply.LATER, until=until)


def _left_alone(rest: set[str]) -> bool:
    return bool(rest & PESTERING and rest & NAY) and rest <= PESTERING | NAY | PEACE


def _is_away(rest: set[str], scene: Scene, thread: Thread) -> bool:
    """«болеет, не беспокоить до января», «в декрете до осени»: a client, and none who answers to a master's name."""
    masters = thread.frame.visits.masters if thread.frame.visits is not None else ()
    if not rest & (AWAY | ILL) or any(answers_to(name, token.word) for name in masters for token in scene.tokens):
        return False
    beside = rest - AWAY - ILL - AWAY_ASIDE
    return not beside or _left_alone(beside)


def _said_until(said: set[str], scene: Scene, days: PeriodSaid, thread: Thread) -> date | None:
    """«до января», «до 15 марта», «до весны»; in reply alone «на март»: a month, and no day to be booked."""
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    month = next((SEASONS[word] for word in said if word in SEASONS), None)
    if month is not None:
        return InMonth(month).date(today, False)
    when = scene.moments[0] if len(scene.moments) == 1 else None
    if when is not None and when.day is not None and (is_month(when) or said & (PESTERING | AWAY)):
        return when.day.date(today, False)
    return days.period.first if days.period is not None and days.period.is_month else None


def is_month(when: When) -> bool:
    return isinstance(when.day, InMonth) or (isinstance(when.day, StartOf) and when.day.unit != "week")


def _morning(moment: datetime, thread: Thread) -> datetime:
    return at_wall(moment.astimezone(thread.frame.zone).date(), INVITING_HOUR, thread.frame.zone)
