"""What is still to be done: conventions A6, D3–D10 and F2–F4, F12, F20."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from crm.wishes import ChangeClient, CreateTask, Mention
from phrases.clauses.chores import is_chore
from phrases.clauses.clause import Clause
from phrases.clauses.ellipsis import elided_verb, next_try
from phrases.clauses.titles import counted_thing, title_of
from phrases.clauses.wording import text_of
from phrases.dates.days import Away, OnDate
from phrases.dates.resolving import Moment
from phrases.dates.when import When
from phrases.deals.bought import BUYING, is_bought
from phrases.lexicon.heads import Head, Mood
from phrases.tasks.judgements import is_judged
from phrases.tasks.own_time import is_beside_a_plan, is_own_time
from phrases.tasks.planned_contacts import channel_of
from phrases.tasks.unable import tells_who_cannot_come
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, tokens_of

TO_THE_PROGRAM = small_words("tasks", "to_the_program")
AWAY = small_words("tasks", "away")
SAYS_LITTLE = small_words("tasks", "says_little")

PLANNED = (
    "event", "service", "call", "talk", "meet", "visit", "deliver", "send", "write", "pay", "sign", "book", "email",
)  # fmt: skip
ASKING = ("expect", "want", "agree", "book", "order", "state", "must")
TODAY = Away(days=0)
HAVING = small_words("tasks", "having")
AND = small_words("clauses", "and")
THEN = small_words("tasks", "then")
SINCE = small_words("tasks", "since")
GREETING = small_words("tasks", "greeting")
PARTS = small_words("tasks", "parts")
HALF_A_YEAR = timedelta(days=183)
A_YEAR_BUT_WEEKS = timedelta(days=365 - 35)
FAREWELL = frozenset({"see", "you"})
WILLING, HABITS = small_words("tasks", "willing"), small_words("tasks", "habits")
TAKING = small_words("tasks", "taking")
FOR_A_DAY = small_words("tasks", "for_a_day")


def create_task(clause: Clause, thread: Thread) -> bool:
    """A plan, an event ahead, or something asked for or promised by a date."""
    if _is_called_off(clause, thread) or tells_who_cannot_come(clause) or _takes_leave(clause):
        return False
    if is_beside_a_plan(clause):
        thread.whom(clause, None)
        thread.unread.append(clause)
        return True
    head = _planned(clause) or _asked(clause) or _only_dated(clause)
    if head is None or (clause.dates and all(when.ago for when in clause.dates)):
        return False
    elided = elided_verb(clause, thread) or next_try(clause, thread)
    _doubt_plan(clause, head, thread, elided=elided is not None)
    dates = [when for when in clause.dates if not (when.vague or when.ago)]
    when = _as_one(dates, thread) or _day_before(clause, thread) or _on_birthday(clause, thread)
    moment = thread.resolved(when) if when else None
    no_such = next((when for when in clause.dates if when.impossible), None)
    moment = None if no_such else moment
    if when and moment and (_may_be_past(head, when, moment, thread) or _is_just_past(when, moment, thread)):
        thread.doubt("the day may be past: it is nearer behind than ahead")
    if when and _is_since(clause, when):
        thread.doubt("it may be since then, and not from then on")
    if when and _is_of_a_noun(clause, when):
        thread.doubt("a part of the day that may belong to a noun")
    repeat = next((when.repeat.rule for when in dates if when.repeat), None)
    by_clock = when is None or when.elapsed is None
    clients = _clients(clause, thread, head)
    text = _with_its_thing(text_of(clause, several=len(clients) > 1), clause, thread)
    text = counted_thing(text, clause)
    led = thread.heading if not clause.verbs else ""
    text = f"{led or (elided.verb if elided else '')} {text}".strip()
    if len(clients) == 1 and _goes_with_the_last(clause, thread, clients[0], moment):
        _join_the_last(clause, thread, clients[0], moment, by_clock=by_clock)
        return True
    for client in clients:
        thread.add(
            head.start,
            CreateTask(
                client=client,
                due_at=moment and moment.at,
                text=text,
                repeat=repeat,
                by_clock=by_clock,
                no_such_day=clause.scene.said(no_such.start, no_such.end) if no_such else "",
                channel=channel_of(clause) or (elided.channel if elided else None),
            ),
            f"«{clause.scene.said(head.start, head.end)}» is still to be done",
        )
    return True


def _takes_leave(clause: Clause) -> bool:
    """«спасибо, до завтра!», "thanks, see you tomorrow"."""
    leaving = FAREWELL.issubset(clause.words())
    thanking = clause.has("thanks") and all(one.means("thanks") for one in clause.verbs)
    return not clause.people and (leaving or thanking)


def _is_called_off(clause: Clause, thread: Thread) -> bool:
    cancelled = clause.first("cancel")
    if cancelled is not None and cancelled.mood is Mood.PLAN:
        thread.doubt("something planned is to be cancelled")
    return cancelled is not None


def head_list(clause: Clause, thread: Thread) -> bool:
    """The heading of a list of plans: its words and its day hold for each of them."""
    if not _is_heading(clause):
        return False
    thread.heading = text_of(clause).rstrip(" :")
    for when in clause.dates:
        thread.resolved(when)
    return True


def _is_heading(clause: Clause) -> bool:
    """«сегодня перезвонить: в 12 Галиев, в 15 Соколова»: a plan for each of a list with hours of its own."""
    scene = clause.scene
    if scene.tokens[clause.end - 1].text != ":" or clause.people:
        return False
    opens = any(head.mood is Mood.PLAN for head in clause.verbs)
    behind = Clause(scene, clause.end, len(scene.tokens))
    hours = [when for when in behind.moments if when.clock and not when.day]
    return opens and len(behind.people) > 1 and len(hours) > 1


def _with_its_thing(text: str, clause: Clause, thread: Thread) -> str:
    """«…на съёмку, она в субботу»; «звонил насчёт оплаты, обещал завтра»: what it is was said in the clause before."""
    if clause.after_stop or not clause.start or SAYS_LITTLE.isdisjoint(clause.words()):
        return text
    if not {token.word for token in tokens_of(text)} <= SAYS_LITTLE:
        return text
    return title_of(Clause(clause.scene, thread.spans[-1] if thread.spans else 0, clause.start)) or text


def _doubt_plan(clause: Clause, head: Head, thread: Thread, *, elided: bool) -> None:
    if not clause.heads and not elided and not _is_booked(clause):
        thread.doubt("a date and no word that says what is to be done")
    if head.future and head.person != 1 and not head.meanings:
        thread.doubt(f"«{head.lemma}», said of what will be, is not in the lexicon")
    if head.person == 3 and head.verb and not head.meanings:
        thread.doubt(f"«{head.lemma}», said of what will be, is not in the lexicon")
    if is_own_time(clause):
        thread.doubt("when somebody is busy themselves, and perhaps nothing to do")
    if _is_lasting(clause):
        thread.doubt("until when something done holds, and perhaps nothing to do")
    if any(_is_told_to_the_program(one) for one in clause.heads):
        thread.doubt("what the program may be told to do")
    if head.means("undo") and (head.meanings == {"undo"} or _is_told_to_us(clause, head)):
        thread.doubt("something is to be taken away")
    away = head.mood is Mood.THING or (head.lemma == "be" and head.means("phrase"))
    if (away and head.means("state") and not head.means(*PLANNED)) or _is_away(clause, head):
        thread.doubt("how somebody is, up to a day, and not what is to be done")


def _is_told_to_the_program(head: Head) -> bool:
    """«выключи напоминания на выходные», «удали всех на завтра», "turn off …": an order is no plan of one's own."""
    ordered = head.mood is Mood.PLAN and (head.lemma.isascii() or not (head.infinitive or head.future))
    return ordered and head.lemma in TO_THE_PROGRAM


def _is_away(clause: Clause, head: Head) -> bool:
    """«Громов занят до 15-го», «болеет до среды»."""
    until = any(when.deadline for when in clause.dates)
    return until and head.mood in {Mood.PAST, Mood.PRESENT} and head.lemma in AWAY


def _is_lasting(clause: Clause) -> bool:
    """«продлили договор до конца года»: how long what was done holds, and no day to do anything."""
    verbs = clause.verbs
    told = verbs and all(head.mood is Mood.PAST and head.means("order", "pay", "sign") for head in verbs)
    lasting = bool(told) and not any(head.means("expect", "book") for head in verbs)
    return lasting and any(when.deadline for when in clause.dates)


def _is_since(clause: Clause, when: When) -> bool:
    """«фура стоит на таможне с понедельника»: since when something has been so, and no plan."""
    verbs = clause.verbs
    since = clause.scene.tokens[when.start].word in SINCE and when.day is not None
    return since and bool(verbs) and all(head.mood is not Mood.PLAN for head in verbs)


def _is_of_a_noun(clause: Clause, when: When) -> bool:
    """ "evening classes": the part of the day says what they are, and not when."""
    tokens = clause.scene.tokens
    alone = when.day is None and when.end == when.start + 1 and tokens[when.start].word in PARTS
    return alone and when.end < clause.end and tokens[when.end].kind is Kind.WORD


def _may_be_past(head: Head, when: When, moment: Moment, thread: Thread) -> bool:
    """«визит Анны 20 февраля», said in June: no verb says whether it was or will be."""
    dated = isinstance(when.day, OnDate) and when.day.year is None
    happens = head.mood is Mood.THING and head.means("visit", "call", "meet", "talk", "service")
    return dated and happens and moment.at - thread.frame.moment > HALF_A_YEAR


def _is_just_past(when: When, moment: Moment, thread: Thread) -> bool:
    """«позвонить 20 ноября», said on the 22nd: the next one is a year away."""
    dated = isinstance(when.day, OnDate) and when.day.year is None and not when.repeat
    return dated and moment.at - thread.frame.moment > A_YEAR_BUT_WEEKS


def _goes_with_the_last(clause: Clause, thread: Thread, client: Mention | None, moment: Moment | None) -> bool:
    """«через полгода чистка, напомни позвонить»; «нагадай | завтра набрати …»: one date for both is one task (A6)."""
    if not thread.wishes or not isinstance(last := thread.wishes[-1][1], CreateTask) or clause.after_stop:
        return False
    if (moment and last.due_at) or (last.repeat and not clause.has("remind")):
        return False
    reminding = last.client is None and len(last.text.split()) <= 1
    return reminding or client is None or (last.client is not None and last.client.ids == client.ids)


def _join_the_last(
    clause: Clause, thread: Thread, client: Mention | None, moment: Moment | None, *, by_clock: bool
) -> None:
    last, whole = thread.wishes[-1][1], Clause(clause.scene, thread.spans[-1], clause.end)
    if isinstance(last, CreateTask):
        due = moment.at if moment else last.due_at
        by_clock = by_clock if moment else last.by_clock
        joined = {"client": last.client or client, "due_at": due, "text": text_of(whole), "by_clock": by_clock}
        thread.put(len(thread.wishes) - 1, last.model_copy(update=joined))


def _is_told_to_us(clause: Clause, head: Head) -> bool:
    """«удали клиента», "remove the tag": an imperative without a date."""
    return not clause.dates and (head.lemma.isascii() or not head.infinitive)


def deliver_by(clause: Clause, thread: Thread) -> bool:
    """«заказала торт на 5000 к субботе»: the day an order is for is a task beside its deal."""
    ahead = [when for when in clause.dates if not (when.vague or when.ago)]
    opens = clause.scene.tokens[ahead[0].start].word if ahead else ""
    if opens not in FOR_A_DAY or (moment := thread.resolved(ahead[0])) is None:
        return False
    if any(is_bought(head) and head.lemma in BUYING for head in clause.heads):
        thread.doubt("the day is what it was bought for, or when it is due")
        return False
    for client in thread.whom(clause, clause.heads[0]) or (None,):
        task = CreateTask(client=client, due_at=moment.at, text=text_of(clause))
        thread.add(ahead[0].start, task, "an order is for a day")
    return True


def _day_before(clause: Clause, thread: Thread) -> When | None:
    """«завтра созвон с Петровой, потом заехать к Иванову»: the day of the task before it (D7)."""
    day = thread.days.get(False)
    if shared := _shared_day(clause, thread):
        return shared
    then = clause.words()[0] in THEN and not clause.after_stop and not clause.moments
    if day is None or not then or thread.latest(CreateTask) is None:
        return None
    return When(clause.start, clause.start, day=OnDate(day.day, day.month, day.year))


def _shared_day(clause: Clause, thread: Thread) -> When | None:
    """«завтра позвонить Гусевой и написать Иванову»: a day said before the first of two verbs is of both (D7)."""
    joined = clause.words()[0] in AND and not clause.after_stop and not clause.moments
    if not joined or not thread.wishes or not isinstance(thread.wishes[-1][1], CreateTask):
        return None
    before = Clause(clause.scene, thread.spans[-1], clause.start)
    plans = [next(iter(one.verbs), None) for one in (before, clause)]
    if not all(plan is not None and plan.mood is Mood.PLAN and plan.person != 3 for plan in plans):
        return None
    led = (when for when in before.dates if plans[0] and when.end <= plans[0].start and not when.repeat)
    return next(led, None)


def _on_birthday(clause: Clause, thread: Thread) -> When | None:
    """«у Ковальчук день народження 7 травня, привітати»: on the day just told."""
    told = thread.wishes[-1][1] if thread.wishes else None
    if not isinstance(told, ChangeClient) or not told.birthday or not {head.lemma for head in clause.heads} & GREETING:
        return None
    month, day = told.birthday.split("-")[-2:]
    return When(clause.start, clause.start, day=OnDate(int(day), int(month), None))


def _as_one(dates: Sequence[When], thread: Thread) -> When | None:
    """The moment of a task: a day and an hour said apart («в субботу показ в 15») are one."""
    if not dates:
        return None
    whole = dates[0]
    for other in dates[1:]:
        joined = whole.joined(other) or _at_its_hour(whole, other)
        if joined is None:
            thread.doubt("several moments for one task")
        whole = joined or whole
    return whole


def _at_its_hour(part: When, hour: When) -> When | None:
    """«завтра обед с Гусевой в 12», «утром … в 9»: the hour of that part of the day."""
    if not (part.clock and hour.clock and hour.hour_only) or part.clock.exact or not hour.clock.exact:
        return None
    return replace(part, clock=hour.clock) if not (part.elapsed or part.repeat) else None


def _planned(clause: Clause) -> Head | None:
    dated = bool(clause.dates)
    plans = [head for head in clause.heads if _is_to_be_done(clause, head, dated)]
    plan = next(
        (head for head in plans if not head.means("remind", "must") or head.infinitive), plans[0] if plans else None
    )
    if plan is not None:
        return plan
    if taught := clause.first("task"):
        return taught
    must = clause.first("must", "remind")
    if must is not None and not must.negated and (dated or (must.means("remind") and not must.verb)):
        return must
    thing = clause.first(*PLANNED, moods=(Mood.THING,))
    return thing if thing is not None and dated and not any(_reports(head, thing) for head in clause.heads) else None


def _reports(head: Head, thing: Head) -> bool:
    """Whether a verb tells of the thing as done: «встреча прошла», «17.03 обсудили поставку»."""
    if head.mood is Mood.PAST and head.means("work") and head.end == thing.start:
        return True
    return head.mood in (Mood.PAST, Mood.PRESENT) and not (head.means(*ASKING, "be", "work") or head.lemma in HAVING)


def _is_booked(clause: Clause) -> bool:
    """A clock time, or the end of a chain of plans: «Иванов в 10, Петрова в 12», «статус по четвергам»."""
    return any((when.clock and when.clock.exact) or when.repeat for when in clause.dates)


def _is_to_be_done(clause: Clause, head: Head, dated: bool) -> bool:
    """A plan; what only somebody else will do, asks for or promises needs a date to be one (F3)."""
    coming = head.means("visit", "call", "deliver") and any(when.surely_ahead for when in clause.dates)
    coming = coming or (_is_coming(head) and any(when.day and not when.repeat for when in clause.dates))
    ours = head.mood is Mood.PRESENT and (head.person == 1 or head.lemma.isascii() or coming) and dated
    if head.negated or not (ours or head.mood is Mood.PLAN):
        return False
    continuing = clause.scene.tokens[head.start].word.endswith("ing")
    if not dated and (continuing or not (head.meanings or head.infinitive or head.person == 2)):
        return False
    if not dated and head.infinitive and is_judged(clause, head):
        return False
    before = [one for one in clause.verbs if one.start < head.start]
    theirs = [one for one in before if one.means("expect", "want") or _is_reported(one)]
    willing = any(one.lemma in WILLING and one.start < head.start for one in clause.heads)
    if not dated and head.infinitive and (willing or head.meanings <= {"state", "find"}) and head.meanings:
        return False
    return dated or not (head.person == 3 or (head.infinitive and any(one.mood is not Mood.PLAN for one in theirs)))


def _is_coming(verb: Head) -> bool:
    """«приезжает в пятницу», «в среду вносит аванс»; «ходит по субботам» tells what somebody is used to."""
    return verb.means("visit", "deliver", "pay") and verb.lemma not in HABITS


def _is_reported(verb: Head) -> bool:
    """«говорит далеко возить», «напомнил позвонить»: what others say has not to be done."""
    said = verb.mood is Mood.PRESENT and verb.person == 3
    return said or (verb.mood is Mood.PAST and verb.means("remind"))


def _asked(clause: Clause) -> Head | None:
    """«ждёт смету до среды», «договорились на вторник», «записалась на субботу» (F3, F20)."""
    if not any(not when.ago and not when.vague for when in clause.dates):
        return None
    asking = (head for head in clause.heads if head.means(*ASKING) and not head.negated and not _is_paid(clause, head))
    return next((head for head in asking if not _was_so(clause, head)), None)


def _was_so(clause: Clause, head: Head) -> bool:
    """«думал весь вторник»; not «взял паузу до мая», which lasts."""
    takes_time = head.means("phrase") and head.lemma in TAKING and any(when.deadline for when in clause.dates)
    return head.means("state") and head.mood is Mood.PAST and not takes_time


def _is_paid(clause: Clause, head: Head) -> bool:
    """«оплатил сегодня»: that is done."""
    return head.means("pay") and head.mood is Mood.PAST and any(when.day == TODAY for when in clause.dates)


def _only_dated(clause: Clause) -> Head | None:
    """«повторная через полгода», «статус с Гормашем по четвергам»: a date ahead and words of its own."""
    ahead = [when for when in clause.dates if not (when.ago or when.vague)]
    told = any(head.mood is not Mood.PLAN or head.negated for head in clause.verbs)
    if not ahead or told or text_of(clause) in {"", clause.text}:
        return None
    return Head(clause.start, clause.start + 1, frozenset(), Mood.THING)


def _clients(clause: Clause, thread: Thread, head: Head) -> tuple[Mention | None, ...]:
    """Nobody in sight: an office chore. A chore behind a client's clause stays one (F12)."""
    if not clause.people and not clause.strangers and is_chore(clause):
        return (None,)
    return thread.whom(clause, head) or (None,)
