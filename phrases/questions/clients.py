"""«сколько у нас клиентов», «новые клиенты Олега за неделю», «клиенты без задач»: clients are chosen, and counted."""

from datetime import timedelta

from crm.rules.periods import Period
from crm.wishes import Mention, ShowClients
from names.fold import fold
from phrases.questions.asked import words
from phrases.questions.deals import asks_whatever, without_steps
from phrases.questions.limits import Limits, limits_said
from phrases.questions.periods import PeriodSaid, period_said
from phrases.questions.reports import has_sum
from phrases.questions.work import speaker, whom
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.tokens import Kind, word_at

LATELY = timedelta(days=29)
"""New is who came so many days before today, or since."""
VIP = "VIP"
NOWHERE: frozenset[int] = frozenset()


def ask_of_clients(scene: Scene, thread: Thread) -> bool:
    """A question for clients by what they are like, or for how many there are; the plain lists are reports."""
    said = scene.vocabulary
    untouched = _are_untouched(said)
    if thread.about or not (untouched or said & words("clients") or _who_is_new(scene)) or has_sum(scene):
        return False
    whose, steps = whom(scene, thread.frame.colleagues), without_steps(scene)
    limits = limits_said(scene, bare=True) if untouched else Limits()
    if said & words("nobody") and limits.days is None:
        return False
    dated = PeriodSaid(None, NOWHERE) if limits.days else period_said(scene, thread.frame, past=True)
    if not places([*scene.people, *scene.strangers]) <= whose.places or not _may_be_added(dated, said, thread):
        return False
    wish = ShowClients(
        whose=whose.mention or _own(said, thread),
        tag=_tag(said, thread),
        period=dated.period or (_lately(thread) if said & _newly() else None),
        quiet_days=limits.days,
        unplanned=bool(steps),
    )
    taken = whose.places | steps | dated.places | limits.places
    unread = _unread(scene, taken, thread)
    if _is_plain_list(wish, said) or (unread and not asks_whatever(scene, unread)):
        return False
    thread.add(0, wish.model_copy(update={"unread": scene.stretches(unread)}), "clients of a kind are asked for")
    return True


def _are_untouched(said: frozenset[str]) -> bool:
    """«кому давно никто не звонил», «клиенты без касаний»."""
    return bool(said & words("untouched") and said & (words("nobody") | words("without")))


def _who_is_new(scene: Scene) -> bool:
    """«кто новый за неделю», «кто у меня новенький»: nobody else can be."""
    return word_at(scene.tokens, 0) in words("who_called") and bool(scene.vocabulary & words("newly_one"))


def _unread(scene: Scene, taken: frozenset[int], thread: Thread) -> list[int]:
    """The places that say neither whose clients, nor which."""
    free = (place for place, token in enumerate(scene.tokens) if place not in taken and token.kind is not Kind.MARK)
    known = _known(thread)
    return [place for place in free if scene.tokens[place].word not in known]


def _is_plain_list(wish: ShowClients, said: frozenset[str]) -> bool:
    """«мои клиенты», «вип клиенты»: a report by its name; «сколько клиентов», «вип клиенты Олега» are not."""
    if said & words("how_many") and said & words("clients"):
        return False
    if wish.tag is not None:
        return wish.whose is None
    return wish.model_copy(update={"whose": None}) == ShowClients()


def _may_be_added(dated: PeriodSaid, said: frozenset[str], thread: Thread) -> bool:
    """Days that have begun; where visits are kept those who came are asked for, and not who is new."""
    if dated.period is None:
        return not dated.unread
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    return dated.period.first <= today and (thread.frame.visits is None or bool(said & _newly()))


def _newly() -> frozenset[str]:
    return words("newly") | words("newly_one")


def _lately(thread: Thread) -> Period:
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    return Period(first=today - LATELY, last=today)


def _own(said: frozenset[str], thread: Thread) -> Mention | None:
    return speaker(words("me"), thread.frame.colleagues) if said & words("own") else None


def _tag(said: frozenset[str], thread: Thread) -> str | None:
    own = next((name for name in thread.frame.circles if fold(name) in said), None)
    return VIP if said & words("vip") else own


def _known(thread: Thread) -> frozenset[str]:
    circles = frozenset(fold(name) for name in thread.frame.circles)
    return (
        circles
        | words("clients")
        | words("vip")
        | _newly()
        | words("how_many")
        | words("untouched")
        | (words("client_aside") | words("own"))
    )
