"""Dictation without punctuation: where in a stretch of words one report or plan ends and the next begins."""

from collections.abc import Callable, Iterator, Sequence

from names.parts import is_inanimate
from names.speech import Speech
from phrases.clauses.arrivals import is_thing_ahead
from phrases.clauses.clause import Clause
from phrases.clauses.next_client import next_client
from phrases.clauses.run_on_borders import border
from phrases.clauses.run_on_days import (
    TOLD_FIRST,
    behind_event,
    behind_staged,
    day_ahead,
    day_behind_stage,
    moves_to_stage,
    next_one,
    second_date,
    second_day_told,
    second_event,
    stage_before,
    stage_between,
    tried_again,
)
from phrases.clauses.run_on_parts import (
    EVENTFUL,
    beside_detail,
    is_agreed_at,
    is_apart,
    is_ours,
    is_paid_besides,
    is_theirs,
    is_told_before,
    is_wished,
    is_wished_of_us,
    is_written_instead,
    other_actor,
    second_plan,
    stage_for_whom,
)
from phrases.dates.when import When
from phrases.entities.amounts import PRICED
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

WILLING = small_words("tasks", "willing")
CLOSING = ("lost", "won", "deal", "agree", "unreached")


def split_run_on(scene: Scene, chunk: Clause) -> list[Clause]:
    """Dictation without punctuation: a plan behind a report, or a second date, begins a clause of its own."""
    found = (place for begins in BEGINNINGS if (place := begins(chunk)) is not None)
    if (place := next(found, None)) is None:
        return [chunk]
    first, rest = Clause(scene, chunk.start, place, chunk.after_stop), Clause(scene, place, chunk.end)
    return [*split_run_on(scene, first), *split_run_on(scene, rest)]


def _next_head(chunk: Clause) -> int | None:
    """The first of its verbs and things that says something else than the one before it."""
    if len(chunk.heads) < 2:
        return None
    told = [head for head in chunk.heads if not _names_a_stage(chunk, head)]
    heads = [head for head in told if head.verb or head.means("unreached") or _names_with_day(chunk, head)]
    for one, other in _neighbours(chunk, heads):
        begins = (one.verb and _ends_all(chunk, other)) or _changes(chunk, one, other)
        place = other_actor(chunk, one, other) or (border(chunk, one, other) if begins else None)
        if place:
            return place
    return None


def _behind_the_end(chunk: Clause) -> int | None:
    """«сделка наша | следующий заказ обещал к пятому»: what is promised behind a win is something else."""
    won = next((head for head in chunk.heads if _says_the_end(head)), None)
    goes_on = won is not None and any(head.start > won.end and head.means("expect") for head in chunk.verbs)
    return won.end if won is not None and goes_on else None


def _names_with_day(chunk: Clause, head: Head) -> bool:
    return _says_the_end(head) or (head.means(*EVENTFUL, *CLOSING) and bool(chunk.dates))


def _ends_all(chunk: Clause, head: Head) -> bool:
    return _says_the_end(head) and not any(said.start >= head.end for said in chunk.people)


def _says_the_end(head: Head) -> bool:
    """«… деньги получили | сделка закрыта», "… signed | deal is ours"."""
    return head.mood is Mood.THING and head.means("phrase") and head.means("won") and head.means("deal")


def _neighbours(chunk: Clause, heads: Sequence[Head]) -> Iterator[tuple[Head, Head]]:
    """Each head with the verb before it, else with the deal before it, else with the thing before it."""
    for n, head in enumerate(heads[1:], start=1):
        dealt = (one for one in heads[:n] if one.means("deal") or (_is_agreed(chunk, one, head) and one.means("agree")))
        deal = next(dealt, heads[n - 1])
        verbs = [one for one in heads[:n] if one.verb]
        wished = len(verbs) > 1 and is_wished(verbs[-2], verbs[-1]) and not _dates_of(chunk, verbs[-1])
        aside = len(verbs) > 1 and _only_describes(verbs[-2], verbs[-1])
        yield verbs[-1 - (wished or aside)] if verbs else deal, head


def _only_describes(told: Head, head: Head) -> bool:
    """«звонил столбы уже стоят | хочет ворота в субботу»: how things are, said in between."""
    reported = told.mood is Mood.PAST and told.means(*TOLD_FIRST)
    theirs = head.mood is Mood.PRESENT and head.person == 3 and not head.means("want", "expect", "order", "agree")
    return reported and theirs and not head.means(*EVENTFUL, *CLOSING, "reschedule", "move", "cancel")


def _names_a_stage(chunk: Clause, head: Head) -> bool:
    """«move him to offer»: the name of a stage behind the verb that moves there is no verb of its own."""
    if head.start not in chunk.stages:
        return False
    return any(one.means("move") and 0 < head.start - one.end <= 3 for one in chunk.heads)


def _changes(chunk: Clause, one: Head, other: Head) -> bool:
    """Whether something else begins between two heads."""
    if other.infinitive and any(head.end == other.start and head.lemma in WILLING for head in chunk.heads):
        return False
    if is_wished_of_us(chunk, one, other):
        return False
    if is_wished(one, other) and not (is_told_before(chunk, one) or _is_for_another(chunk, one, other)):
        return False
    reported = one.mood in {Mood.PAST, Mood.PRESENT} or _is_agreed(chunk, one, other)
    if other.mood is Mood.PAST and is_written_instead(one, other):
        return True
    if reported and is_ours(other):
        return any(not when.ago for when in (*_dates_between(chunk, one, other), *_dates_behind(chunk, other)))
    if reported and other.mood is Mood.PLAN:
        return _plan_begins(chunk, one, other)
    if reported and other.mood is Mood.THING:
        return _thing_begins(chunk, one, other)
    if one.mood is Mood.PAST or _is_agreed(chunk, one, other):
        return _told_besides(chunk, one, other)
    if one.mood is Mood.THING:
        return other.mood is Mood.PLAN and (
            _plan_behind_deal(chunk, one, other) or _plan_behind_event(chunk, one, other)
        )
    return one.mood is Mood.PLAN and _begins_behind_plan(chunk, one, other)


def _is_agreed(chunk: Clause, one: Head, other: Head) -> bool:
    """«согласен на 100 тыс | монтаж 12-го»: as good as a verb, with its sum."""
    if one.means("won", "unreached"):
        return True
    return one.means("agree") and (_sum_between(chunk, one, other) or is_agreed_at(chunk, one))


def _is_for_another(chunk: Clause, one: Head, other: Head) -> bool:
    """«Иванов просил | позвонить Гусевой завтра»."""
    wishing = {client for said in chunk.people if said.end <= one.start for client in said.ids}
    return bool(wishing) and any(said.start >= other.end and wishing.isdisjoint(said.ids) for said in chunk.people)


def _sum_between(chunk: Clause, one: Head, other: Head) -> bool:
    return any(one.end <= said.start and said.end <= other.start and not said.small for said in chunk.sums)


def _plan_begins(chunk: Clause, one: Head, other: Head) -> bool:
    """«встретились вчера, завтра позвонить», but «просил перезвонить»."""
    between, behind = _dates_between(chunk, one, other), _dates_behind(chunk, other)
    behind_to = word_at(chunk.scene.tokens, other.start - 1) == "to"
    infinitive = behind_to or (other.infinitive and not other.lemma.isascii())
    if infinitive and one.means("visit", "meet", "deliver", "be"):
        between = [when for when in between if when.surely_ahead]
    if infinitive and _is_promised(chunk, one, other):
        return False
    if is_wished(one, other):
        between, behind = [], _dates_of(chunk, other)
    return not infinitive or bool(between or behind) or not _completes(one, other)


def _plan_behind_deal(chunk: Clause, one: Head, other: Head) -> bool:
    """«сделка на 118 тыс | договор подготовить через неделю»: a sum stated, and what is to be done with its own day.

    «20 сеансов за 64 тысячи | во вторник приехать» states one as well.
    """
    sums = [said for said in chunk.sums if one.end <= said.start < other.start and not said.small]
    priced = any(word_at(chunk.scene.tokens, said.start - 1) in PRICED for said in sums if not said.plain)
    stated = one.means("deal") and (bool(sums) or one.means("won"))
    sold = one.means("service", "thing") and priced and bool(chunk.scene.people)
    return (stated or sold) and bool(_dates_between(chunk, one, other) or _dates_behind(chunk, other))


def _plan_behind_event(chunk: Clause, one: Head, other: Head) -> bool:
    """«завтра встреча с Гусевой | в пятницу отправить смету»: each has a day."""
    days = [when for when in chunk.dates if when.day or when.elapsed or when.repeat]
    before = [when for when in days if when.end <= one.start or one.end <= when.start < other.start]
    own = before[1:] or [when for when in days if when.start >= other.end]
    return one.means("event", "service", "meet", "visit", "call", "talk") and other.infinitive and bool(before and own)


def _thing_begins(chunk: Clause, one: Head, other: Head) -> bool:
    """«позвонил Иванову в пятницу дегустация»: an event with a day of its own."""
    ahead = [when for when in (*_dates_between(chunk, one, other), *_dates_behind(chunk, other)) if not when.ago]
    told = one.means(*TOLD_FIRST, "won", "unreached") or _is_told_of_contact(chunk, one, other)
    told = told or (one.means("deliver") and _has_its_day(chunk, other))
    told = told or (one.means("order", "agree", "sign") and bool(chunk.sums))
    eventful = other.means("event", "visit", "call", "meet") or is_thing_ahead(chunk, other)
    eventful = eventful or (other.means("service") and _ends_before_service(chunk, one, other))
    eventful = eventful or (other.means("pay") and _sum_between(chunk, one, other) and _has_its_day(chunk, other))
    over = any(when.ago and when.start == other.end for when in chunk.dates)  # «for her exam yesterday»
    over = over or _is_sent(chunk, one, other)
    return told and bool(ahead) and eventful and not over and is_apart(chunk, one, other)


def _is_told_of_contact(chunk: Clause, one: Head, other: Head) -> bool:
    """«встретился с Петровой показал образцы | в пятницу в 15 созвон»: what was done there, and an event by its day."""
    told = [head for head in chunk.verbs if head.start < one.start and head.mood is Mood.PAST]
    days = (when for when in chunk.dates if not when.deadline)
    dated = any(when.start == other.end or when.end == other.start for when in days)
    return dated and one.mood is Mood.PAST and not one.negated and any(head.means(*TOLD_FIRST) for head in told)


def _has_its_day(chunk: Clause, thing: Head) -> bool:
    """«…, передоплата в понедельник», «аванс завтра»: right behind."""
    return any(when.start == thing.end for when in chunk.dates)


def _is_sent(chunk: Clause, one: Head, other: Head) -> bool:
    """«отправил Иванову счёт на почту»: the channel it went by stands behind the thing."""
    channel = next((head for head in chunk.heads if head.means("mail", "messenger") and head.start >= other.end), None)
    return one.means("send") and channel is not None and channel.start - other.end <= 1


def _ends_before_service(chunk: Clause, one: Head, other: Head) -> bool:
    """«звонила | первый сеанс сб в 12»; «texted her the colors», «договорились на чистку, итого 7200» take it along."""
    if one.means("order", "agree", "sign"):
        return _sum_between(chunk, one, other)
    done_to = any(one.end <= said.start < other.start for said in chunk.people)
    return not one.means("be") and not (done_to and one.means("write", "send"))


def _told_besides(chunk: Clause, one: Head, other: Head) -> bool:
    """«заходила записала на пятницу», «написал отказался», «был у Гусевой она ждёт КП до среды»."""
    ahead = any(not when.ago for when in _dates_behind(chunk, other))
    if other.mood is Mood.PRESENT and other.means("expect", "want"):
        by_day = ahead or any(when.deadline for when in _dates_between(chunk, one, other))
        counted = one.means("order") and any(one.end <= said.start < other.start for said in chunk.sums)
        return by_day and (one.means(*TOLD_FIRST) or other.person == 1 or counted or _is_agreed(chunk, one, other))
    if other.mood is Mood.PRESENT and other.means("visit", "deliver"):
        told = one.means(*TOLD_FIRST) or _is_agreed(chunk, one, other)
        return told and any(when.day and not (when.ago or when.repeat) for when in _dates_behind(chunk, other))
    if other.mood is Mood.PAST and other.means("agree") and one.means("call", "talk", "meet", "visit", "write"):
        return _is_settled_for(chunk, other)
    if other.mood is Mood.PAST and other.means("book"):
        return one.means(*TOLD_FIRST) and ahead and not _is_passive(chunk, one, other)
    if other.mood is Mood.PAST and is_paid_besides(chunk, one, other):
        return True
    refused = other.mood in {Mood.PAST, Mood.PRESENT} and other.means("lost")
    return refused and one.means("call", "talk", "meet", "visit", "write", "send", "email") and not one.negated


def _is_settled_for(chunk: Clause, agreed: Head) -> bool:
    """«созвонились | договорились на вторник в 11»: a day right behind."""
    return any(when.start == agreed.end and not when.ago for when in chunk.dates)


def _is_passive(chunk: Clause, one: Head, other: Head) -> bool:
    """«была записана на 22-е»: one verb."""
    first = next(iter(readings(chunk.scene.tokens[other.start].word, chunk.scene.hint)), None)
    return one.means("be") and one.end == other.start and first is not None and first.speech is Speech.PARTICIPLE


def _begins_behind_plan(chunk: Clause, one: Head, other: Head) -> bool:
    """«запиши сделку на 510 тысяч предоплату обещал кинуть до среды»: what they did or promised is no plan of ours."""
    staged = one.means("move") and stage_between(chunk, one.end, other.start)
    if other.mood is Mood.PLAN and (staged or stage_before(chunk, one) is not None):
        return True
    dated = any(when.end <= other.start for when in chunk.dates)
    if stage_before(chunk, other) is not None or (moves_to_stage(chunk, other) and dated):
        return True
    if other.infinitive and chunk.dates and is_theirs(one) and _sum_between(chunk, one, other):
        return True  # «будут брать на 180 тысяч | перезвонить через неделю»
    if other.mood is Mood.PLAN and chunk.dates:
        before = [when for when in chunk.dates if when.end <= one.start or one.end <= when.start < other.start]
        return len(chunk.dates) > 1 and bool(before)
    if other.mood is Mood.THING:
        return _is_event_behind_visit(chunk, one, other)
    if _is_which_one(chunk, other):
        return False
    promised = other.means("expect", "must") and _sum_between(chunk, one, other) and _dates_behind(chunk, other)
    return other.mood is Mood.PAST and (other.means(*EVENTFUL, "lost", "agree", "order") or bool(promised))


def _is_which_one(chunk: Clause, participle: Head) -> bool:
    """«забрать подписанный договор»: it tells which thing, and nothing that was done."""
    if not participle.passive:
        return False
    tokens = chunk.scene.tokens
    said, behind = (readings(word_at(tokens, place), chunk.scene.hint) for place in (participle.start, participle.end))
    noun = bool(behind) and behind[0].speech is Speech.NOUN
    return noun and any(one.case and other.case and one.case & other.case for one in said for other in behind)


def _is_event_behind_visit(chunk: Clause, one: Head, other: Head) -> bool:
    """«числа 5-го приедут с авансом монтаж 12-го»: an event whose day stands behind it, and the visit has one too."""
    apart = one.means("visit", "deliver") and other.means("event", "service") and is_apart(chunk, one, other)
    before = [when for when in chunk.dates if when.start < other.start]
    return apart and bool(before) and any(when.start == other.end for when in chunk.dates)


def _dates_between(chunk: Clause, one: Head, other: Head) -> list[When]:
    return [when for when in chunk.dates if one.end <= when.start and when.end <= other.start]


def _dates_behind(chunk: Clause, other: Head) -> list[When]:
    return [when for when in chunk.dates if when.start >= other.end]


def _dates_of(chunk: Clause, verb: Head) -> list[When]:
    """Behind the verb, and before the next one."""
    end = next((head.start for head in chunk.verbs if head.start >= verb.end), chunk.end)
    return [when for when in chunk.dates if verb.end <= when.start < end]


def _completes(one: Head, other: Head) -> bool:
    """An infinitive that belongs to the verb before it: «просил перезвонить», «ездили смотреть»."""
    return one.means("expect", "want", "must", "agree", "visit", "meet", "deliver", "be") or other.start - one.end <= 1


def _is_promised(chunk: Clause, one: Head, other: Head) -> bool:
    """«аванс обещала внести в понедельник»: the thing before the two verbs is what the second one is about."""
    named = any(head.end == one.start and not head.verb for head in chunk.heads)
    thing = named or (one.start > chunk.start and is_inanimate(word_at(chunk.scene.tokens, one.start - 1)))
    return thing and one.means("must") and one.end == other.start


BEGINNINGS: tuple[Callable[[Clause], int | None], ...] = (
    next_client, behind_staged, second_date, second_event, day_ahead, day_behind_stage, beside_detail, stage_for_whom,
    second_plan, tried_again, next_one, behind_event, second_day_told, _behind_the_end, _next_head,
)  # fmt: skip
"""Where something else begins, the surest first."""
