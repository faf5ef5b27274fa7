"""«что сделал Олег на этой неделе», «что у Олега завтра», «что мы сделали за месяц»: work and plans are asked about."""

from dataclasses import dataclass
from functools import cache

from crm.wishes import Mention, ShowReport
from names.person import nominative
from phrases.entities.colleagues import answers_to
from phrases.frame import Colleague
from phrases.questions.asked import words
from phrases.questions.periods import period_said
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.tokens import Kind, tokens_of, word_at

OPENING = 3
"""Among so many words a question begins."""
OPENINGS = (
    "what", "did", "work", "how", "plans", "events", "clients", "deals", "lists", "asking", "sales_things",
    "sales_deeds", "lost_things", "lost_deeds", "overdue_things", "when", "errand_things", "errand_deeds",
)  # fmt: skip
"""With a word of these."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom a question names, and at which places; nobody in particular where there are none."""

    mention: Mention | None
    places: frozenset[int]
    known: bool = True
    """Whether it is a colleague, and not only a name."""


def may_ask_of_work(text: str) -> bool:
    """Whether a message begins as a question about work or plans: its colleagues are worth knowing then."""
    opening = {token.word for token in tokens_of(text[:100])[:OPENING]}
    return any(opening & words(section) for section in OPENINGS)


def ask_of_work(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of asking about work, a colleague's name, or the days."""
    if scene.vocabulary.isdisjoint(_telling()) or scene.sums or thread.about:
        return False
    asked = whom(scene, thread.frame.colleagues)
    if not places([*scene.people, *scene.strangers]) <= asked.places or _asks_of_nobody(scene, asked):
        return False
    said = period_said(scene, thread.frame)
    rest = said.beside(scene, asked.places)
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    ahead = said.period is not None and said.period.last >= today
    name = _report(rest, scene, asked, ahead=ahead)
    if name is None:
        return False
    done_in = period_said(scene, thread.frame, past=True).period
    if done_in is not None and done_in.first > today:
        name = "tasks"
    period = said.period if name == "tasks" else done_in
    whose = asked.mention or speaker(rest, thread.frame.colleagues)
    thread.add(0, ShowReport(name=name, period=period, whose=whose), "work is asked about")
    return True


@cache
def _telling() -> frozenset[str]:
    """Without one of these words no report is meant: most messages have none."""
    return frozenset[str]().union(*map(words, ("did", "work", "how", "what", "plans", "events", "clients", "deals")))


def _asks_of_nobody(scene: Scene, asked: Asked) -> bool:
    """Without a name it is asked by what was done."""
    return asked.mention is None and scene.vocabulary.isdisjoint(words("did"))


def _report(rest: frozenset[str], scene: Scene, asked: Asked, *, ahead: bool) -> str | None:
    """Which report; None when it is no question of this kind."""
    done = words("did") | words("work")
    if asked.mention is None:
        how = words("how") if rest & words("who") else frozenset[str]()  # «кто как поработал»
        who = words("who_is_with") & frozenset({word_at(scene.tokens, 0)})  # «кто сегодня работал»
        asks = bool(rest & words("did") and rest & (words("what") | how | (who if rest & words("worked") else how)))
        known = done | words("what") | words("work_aside") | words("me") | how | (words("who") if how else how)
        return "activity" if asks and rest <= known else None
    known = done | words("how") | words("plans") | words("events") | words("what") | words("work_aside")
    if listed := _listed(rest):
        return listed if asked.known and not scene.people else None
    if not rest <= known | words("plan_aside"):
        return None
    if rest & words("did") or rest & words("work"):
        return "activity"
    if not asked.known or scene.people:
        return None
    if rest & (words("plans") - words("how")) or rest & words("events") or (rest & words("what") and ahead):
        return "tasks"
    return "activity" if rest & (words("how") | words("what")) else None


def _listed(rest: frozenset[str]) -> str | None:
    """«клиенты Олега», "list Oleg's deals": of a colleague who is named."""
    for section, name in (("clients", "clients"), ("deals", "pipeline")):
        if rest & words(section) and rest <= words(section) | words("lists") | words("list_aside"):
            return name
    return None


def whom(scene: Scene, colleagues: tuple[Colleague, ...]) -> Asked:
    """The colleagues that all words of a name fit; else a name that is nobody's, in a company of several."""
    by_place = {
        place: frozenset(one.id for one in colleagues if answers_to(one.name, token.word))
        for place, token in enumerate(scene.tokens)
        if token.kind is Kind.WORD
    }
    named = {place: ids for place, ids in by_place.items() if ids}
    if meant := frozenset.intersection(*named.values()) if named else frozenset():
        name = " ".join(scene.tokens[place].text for place in sorted(named))
        full = [one.name for one in colleagues if one.id in meant]
        shown = full[0] if len(full) == 1 else nominative(name)
        return Asked(Mention(ids=tuple(sorted(meant)), name=shown), frozenset(named))
    if len(colleagues) > 1 and len(scene.strangers) == 1 and not scene.people:
        said = scene.strangers[0]
        name = nominative([token.text for token in scene.tokens[said.start : said.end]])
        return Asked(Mention(name=name), places([said]), known=False)
    return Asked(None, frozenset())


def speaker(rest: frozenset[str], colleagues: tuple[Colleague, ...]) -> Mention | None:
    """«что я сделал»: of oneself alone."""
    own = [one for one in colleagues if one.speaks] if rest & words("me") else []
    return Mention(ids=(own[0].id,), name=own[0].name) if own else None
