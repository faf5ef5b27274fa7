"""«сделки больше 100 тысяч», «что на стадии договор», «сделки Олега без задач»: open deals are chosen."""

from collections.abc import Iterator
from functools import cache

from crm.wishes import Mention, ShowDeals
from names.person import nominative
from phrases.clauses.clause import Clause
from phrases.clauses.people import mention_of
from phrases.entities.stages import stage_said
from phrases.lexicon.heads import Mood
from phrases.questions.asked import words
from phrases.questions.limits import Limits, limits_said
from phrases.questions.periods import period_said
from phrases.questions.work import Asked, speaker, whom
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.tokens import Kind, word_at

LONGEST_STAGE = 4
MOST_UNREAD = 3
"""Words beyond which a message asks for something else."""
NOWHERE: frozenset[int] = frozenset()
OTHER_REPORTS = (ShowDeals(), ShowDeals(quiet_days=0))
"""All by stages; all that stand still."""


def ask_of_deals(scene: Scene, thread: Thread) -> bool:
    """A question for open deals by what they are like; for all of them it is the report by stages."""
    said = scene.vocabulary
    if thread.about or (said.isdisjoint(_openings()) and not scene.stages) or not _is_of_deals(scene, said):
        return False
    if any(head.mood is Mood.PAST and head.means("won", "closed") and not head.negated for head in scene.heads):
        return False  # «сколько сделок закрыли в ноябре»: none of them is open
    whose, limits = whom(scene, thread.frame.colleagues), limits_said(scene)
    client, stage, steps = _client(scene, whose), _stage(scene, thread), without_steps(scene)
    whose = Asked(None, NOWHERE) if client is not None and not whose.known else whose
    named = places([*scene.people, *scene.strangers])
    if stage is None or not (client is not None or named <= whose.places):
        return False
    name, at_stage = stage
    taken = whose.places | limits.places | at_stage | steps | (named if client is not None else NOWHERE)
    wish = _wish(scene, thread, limits).model_copy(
        update={"client": client, "stage": name, "unplanned": bool(steps), "whose": _owner(said, whose, thread)}
    )
    unread = list(_unread(scene, taken | _dated(scene, thread, wish)))
    if wish in OTHER_REPORTS or (unread and not asks_whatever(scene, unread)):
        return False
    thread.add(0, wish.model_copy(update={"unread": scene.stretches(unread)}), "open deals of a kind are asked for")
    return True


@cache
def _openings() -> frozenset[str]:
    return words("deals") | words("idle") | words("stage_words")


def _is_of_deals(scene: Scene, said: frozenset[str]) -> bool:
    """«сделки …»; else «что на стадии договор», «висят больше 10 дней», of nobody in particular."""
    if said & words("deals"):
        return True
    opens = word_at(scene.tokens, 0)
    return not scene.people and (opens in words("idle") or opens in words("what") | words("asking") | words("who"))


def _wish(scene: Scene, thread: Thread, limits: Limits) -> ShowDeals:
    said = scene.vocabulary
    aged = bool(said & words("age"))
    idle = 0 if said & words("idle") and (said & words("deals") or scene.stages) else None
    period = None if limits.days is not None else period_said(scene, thread.frame, past=True).period
    return ShowDeals(
        least=limits.least,
        most=limits.most,
        or_least=limits.other,
        quiet_days=idle if limits.days is None or aged else limits.days,
        older_days=limits.days if aged else None,
        period=period,
        largest=bool(said & words("large")),
    )


def _dated(scene: Scene, thread: Thread, wish: ShowDeals) -> frozenset[int]:
    """Where the days are said that the wish goes by; days to come are none of them."""
    today = thread.frame.moment.astimezone(thread.frame.zone).date()
    if wish.period is None or wish.period.first > today:
        return NOWHERE
    return period_said(scene, thread.frame, past=True).places


def _owner(said: frozenset[str], whose: Asked, thread: Thread) -> Mention | None:
    return whose.mention or (speaker(words("me"), thread.frame.colleagues) if said & words("own") else None)


def _client(scene: Scene, whose: Asked) -> Mention | None:
    """«сделки с Громовым»; a name that is a colleague's is none, and one that nobody bears is, behind «с»."""
    if len(scene.people) == 1 and not places(scene.people) <= whose.places:
        return mention_of(Clause(scene, 0, len(scene.tokens)), scene.people[0], None)
    unknown = scene.strangers[:1] if whose.mention is None or not whose.known else ()
    behind = [one for one in unknown if word_at(scene.tokens, one.start - 1) in words("with")]
    said = [token.text for one in behind for token in scene.tokens[one.start : one.end]]
    return Mention(name=nominative(said)) if said else None


def _stage(scene: Scene, thread: Thread) -> tuple[str | None, frozenset[int]] | None:
    """The stage that is named, and where; None: it is asked which one."""
    tokens = scene.tokens
    for place in (at for at, token in enumerate(tokens) if token.word in words("stage_words")):
        if word_at(tokens, place - 1) in words("stage_what"):
            return None
        for start, end in _beside(place):
            if (name := _named(scene, thread, range(max(start, 0), min(end, len(tokens))))) is not None:
                return name, frozenset(range(start, end)) | {place}
    if scene.stages and (name := _named(scene, thread, sorted(scene.stages))) is not None:
        return name, scene.stages
    return None, NOWHERE


def _beside(place: int) -> Iterator[tuple[int, int]]:
    """Stretches behind «стадии» and before "stage", the longest first."""
    for length in range(LONGEST_STAGE, 0, -1):
        yield place + 1, place + 1 + length
        yield place - length, place


def _named(scene: Scene, thread: Thread, at: range | list[int]) -> str | None:
    """The one stage that each of these words names; an empty one («the», «в») names it with another."""
    said = [scene.tokens[place].word for place in at if scene.tokens[place].kind is not Kind.MARK]
    stage = stage_said(said, thread.frame) if len(said) == len(at) else None
    each = (stage_said([word], thread.frame) for word in said)
    return stage.id if stage is not None and all(one == stage for one in each) else None


def without_steps(scene: Scene) -> frozenset[int]:
    """«без следующего шага», "with no next step"."""
    for place, token in enumerate(scene.tokens):
        if token.word not in words("without"):
            continue
        end = place + 1
        while word_at(scene.tokens, end) in words("step_aside"):
            end += 1
        if word_at(scene.tokens, end) in words("step_things"):
            return frozenset(range(place, end + 1))
    return NOWHERE


def _unread(scene: Scene, taken: frozenset[int]) -> Iterator[int]:
    known = words("deals") | words("idle") | words("large") | words("deal_aside")
    for place, token in enumerate(scene.tokens):
        if place not in taken and token.kind is not Kind.MARK and token.word not in known:
            yield place


def asks_whatever(scene: Scene, unread: list[int]) -> bool:
    """«покажи сделки по стройке больше 100 тысяч»: surely a question, and some of it is not understood."""
    asks = word_at(scene.tokens, 0) in words("asking") | words("lists")
    told = any(head.start in unread and head.mood is not Mood.THING for head in scene.verbs)
    return asks and not told and len(unread) <= MOST_UNREAD
