"""A message, read: its entities found, cut into clauses, each clause turned into wishes."""

from collections.abc import Sequence

from crm.messages.read import Read
from crm.wishes import (
    ASKING,
    AskColleague,
    CreateClient,
    CreateTask,
    LogInteraction,
    Mention,
    MoveTask,
    Wish,
)
from phrases.clauses.asides import answered_first, joined, opened, parted
from phrases.clauses.clause import Clause
from phrases.clauses.cutting import cut
from phrases.clauses.likewise import tell_likewise
from phrases.clauses.people import cast_of
from phrases.clauses.recording import asks_to_write
from phrases.clients.acquaintance import with_their_company
from phrases.clients.changed import change_client
from phrases.clients.handovers import read_hand_over
from phrases.clients.kin import tell_of_kins_birthday
from phrases.clients.leads import Told, as_lead, lead_in
from phrases.clients.newcomers import create_client, newcomer_behind
from phrases.clients.relations import read_relation, with_quote
from phrases.clients.staff import read_of_staff
from phrases.commands import CHANNELS, plan_of_command, read_command, undate_contacts
from phrases.confidence import QUESTION_WORDS, doubts_of, long_ago
from phrases.dates.resolving import resolve
from phrases.deals.amounts import set_amount
from phrases.deals.bought import tell_bought
from phrases.deals.funnel import move_deal
from phrases.deals.offered import is_next_budget, offer_sum
from phrases.deals.reasons import tell_reason
from phrases.deals.returning import return_deal
from phrases.deals.told import create_deal, lose_deal, strike_deal
from phrases.deals.won import win_deal
from phrases.directory import Directory
from phrases.entities.streets import names_a_street
from phrases.frame import Frame, Intent
from phrases.interactions.notes import asked_note, fact_note
from phrases.interactions.told import log_contact
from phrases.left_out import left_out
from phrases.lexicon.heads import Mood
from phrases.line_by_line import as_one, blocks_of
from phrases.own_words import own_words_kept
from phrases.questions.whole import read_whole
from phrases.scene import Scene, look_at
from phrases.tasks.cancelling import cancel_task
from phrases.tasks.delegated_lists import delegated_list
from phrases.tasks.delegation import Delegated, asked_of, delegated, is_told_beside
from phrases.tasks.enquiries import enquiry_in
from phrases.tasks.hushing import hush_client
from phrases.tasks.moves import move_task
from phrases.tasks.told import create_task, deliver_by, head_list
from phrases.text import cleaned
from phrases.thread import Thread
from phrases.untold import leaves_untold, with_all_words
from phrases.unused import unused
from phrases.visits.agreed import tells_of_agreement
from phrases.visits.amended import amends_a_visit
from phrases.visits.changed import tell_of_visit
from phrases.visits.details import VisitsSaid
from phrases.visits.masters import namesake_of_client
from phrases.visits.paid import tells_of_payment
from phrases.visits.prices import read_service
from phrases.visits.told import as_visits, ask_of_visits, visits_said
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

ONLY_A_NAME = "nothing but a name is understood"
AT_SOMEBODY, THEY = small_words("own_time", "at_somebody"), small_words("people", "they")
STATED = {Mood.PAST, Mood.PRESENT}


async def read(
    text: str,
    frame: Frame,
    directory: Directory,
    *,
    intent: Intent | None = None,
    about: Mention | None = None,
) -> Read:
    """What a message wants. `intent` is that of the command it is an argument of; `about` whom a card is about.

    Never raises for any text: what makes no sense comes back with `understood` False.
    """
    text = cleaned(text)
    if intent is None and (told := lead_in(text)) is not None:
        return await _read_lead(told, frame, directory)
    if intent is None and (given := await read_hand_over(text, frame, directory, about)) is not None:
        return Read(wishes=(given,), reasons=("clients are to go to a colleague",))
    if intent is None and (staff := await read_of_staff(text, frame, directory)) is not None:
        return Read(wishes=(staff,), reasons=("a colleague is spoken of",))
    if intent is None and (enquiry := await _read_enquiry(text, frame, directory, about)) is not None:
        return enquiry
    if intent is None and (asked := await _read_delegated(text, frame, directory, about)) is not None:
        return asked
    if intent is None and (listed := await _read_lines(text, frame, directory, about)) is not None:
        return listed
    if intent is None and (whole := await _read_parted(text, frame, directory, about)) is not None:
        return whole
    return await _read_sentence(text, frame, directory, intent=intent, about=about)


async def _read_lines(text: str, frame: Frame, directory: Directory, about: Mention | None) -> Read | None:
    """The clients of a day, one below the other, each read by itself with all its words."""
    blocks = await blocks_of(text, frame, directory)
    if not blocks:
        return None
    reads = [await read(block.text, frame, directory, about=block.about or about) for block in blocks]
    return as_one([with_all_words(block.text, one) for block, one in zip(blocks, reads, strict=True)])


async def _read_parted(text: str, frame: Frame, directory: Directory, about: Mention | None) -> Read | None:
    """A message that says something and asks something, each read by itself."""
    if (whole := await _read_opened(text, frame, directory, about)) is not None:
        return whole
    parts = parted(text)
    if parts is None:
        return None
    said, asked = [await _read_sentence(part, frame, directory, about=about) for part in (parts.said, parts.asked)]
    return joined(said, asked, parts)


async def _read_opened(text: str, frame: Frame, directory: Directory, about: Mention | None) -> Read | None:
    """What is asked comes first; the only client asked about is whom the rest means («найди Гусеву, ей завтра …»)."""
    parts = opened(text)
    if parts is None:
        return None
    asked = await _read_sentence(parts.asked, frame, directory, about=about)
    meant = asked.clients[0] if len(asked.clients) == 1 and asked.clients[0].certain else about
    return answered_first(asked, await _read_sentence(parts.said, frame, directory, about=meant))


async def _read_enquiry(text: str, frame: Frame, directory: Directory, about: Mention | None) -> Read | None:
    """What a colleague is asked, and of which client, if it is of one."""
    asked = enquiry_in(text, frame.colleagues)
    if asked is None:
        return None
    named = (await look_at(asked.about, frame, directory)).people
    client = Mention(ids=named[0].ids) if len(named) == 1 and len(named[0].ids) == 1 else about
    wishes = tuple(AskColleague(whom=one, text=asked.about, client=client) for one in asked.mentions)
    return Read(wishes=wishes, reasons=("a colleague is asked",))


async def _read_delegated(text: str, frame: Frame, directory: Directory, about: Mention | None) -> Read | None:
    """What a colleague is asked for, at once or in a list; None: no colleague is asked."""
    if listed := delegated_list(text, frame.colleagues):
        reads = [await _read_asked(task, frame, directory, about) for task in listed]
        return as_one([read for read in reads if read is not None]) if all(reads) else None
    task = delegated(text, frame.colleagues)
    return await _read_asked(task, frame, directory, about) if task is not None else None


async def _read_asked(task: Delegated, frame: Frame, directory: Directory, about: Mention | None) -> Read | None:
    """It is a task, whatever else its words could be; None: a client of that name is meant."""
    if task.said and task.said <= {known.word for known in await directory.known_as(task.said)}:
        return None
    if task.wordless:
        return asked_of(task.mentions, await _begun(task, frame, directory))
    whole = await _read_sentence(task.rest, frame, directory, about=about)
    tasks = [wish for wish in whole.wishes if isinstance(wish, CreateTask)]
    if task.news and not tasks:
        return None
    doubtful = task.news or task.speaks_of_oneself or 0 < len(tasks) < len(whole.wishes)
    if not is_told_beside(whole.wishes):
        whole = await _read_sentence(task.rest, frame, directory, intent=Intent.TASK, about=about)
    return asked_of(task.mentions, whole, doubtful=doubtful)


async def _begun(task: Delegated, frame: Frame, directory: Directory) -> Read:
    """A task of which nothing but its day is said: what it is has to be asked."""
    read = await _read_sentence(task.rest, frame, directory, intent=Intent.TASK) if task.rest else Read()
    dated = next((wish for wish in read.wishes if isinstance(wish, CreateTask)), CreateTask())
    wish = dated.model_copy(update={"text": "", "client": None})
    return Read(wishes=(wish,), reasons=("a colleague is asked, and not for what",))


async def _read_sentence(
    text: str, frame: Frame, directory: Directory, *, intent: Intent | None = None, about: Mention | None = None
) -> Read:
    looked = await look_at(text, frame, directory)
    scene, said = visits_said(looked, frame, about=about is not None)
    thread = Thread(frame, about=about, last=about)
    clauses = cut(scene)
    if intent is None and (place := newcomer_behind(clauses, books=said is not None)):
        parts = scene.said(0, place), scene.said(place, len(scene.tokens))
        if (whole := as_one([await _read_sentence(part, frame, directory) for part in parts])) is not None:
            return whole
    if intent is not None:
        if not plan_of_command(scene, intent, thread):
            read_command(scene, intent, thread)
            if intent in CHANNELS:
                _read_beside(scene, clauses, thread)
    elif not (
        tell_of_kins_birthday(looked, thread)
        or ask_of_visits(scene, thread)
        or tells_of_payment(scene, said, thread)
        or tells_of_agreement(scene, said, thread)
        or amends_a_visit(scene, said, thread)
        or read_service(scene, thread)
        or read_relation(scene, thread)
        or read_whole(scene, thread)
    ):
        _read_clauses(scene, clauses, thread)
    return _result(scene, clauses, said, thread)


async def _read_lead(told: Told, frame: Frame, directory: Directory) -> Read:
    """A sentence about a new client, with all that it says beside; else the words are his alone."""
    whole = await _read_sentence(f"{told.opening} {told.rest}", frame, directory)
    if not any(isinstance(wish, CreateClient) for wish in whole.wishes):
        if whole.sure and whole.wishes and not told.announced:
            return whole
        whole = await _read_sentence(told.rest, frame, directory, intent=Intent.CLIENT)
    return whole.model_copy(update={"wishes": as_lead(whole.wishes, told.source)})


def _read_clauses(scene: Scene, clauses: tuple[Clause, ...], thread: Thread) -> None:
    behind = create_client(scene, clauses, thread)
    for clause in clauses:
        if clause.end <= behind:
            continue
        part = clause if clause.start >= behind else Clause(scene, behind, clause.end, clause.after_stop)
        while part.start < part.end and part.text:
            behind = _read_clause(part, thread)
            part = Clause(scene, behind, clause.end)
    offer_sum(scene, clauses, thread)
    if not thread.wishes:
        _keep_as_note(scene, thread)


def _read_beside(scene: Scene, clauses: tuple[Clause, ...], thread: Thread) -> None:
    """What else the words behind «/call» say: a sum agreed on, a task; a day of theirs is not the day of the call."""
    beside = Thread(thread.frame, about=thread.about, last=thread.last)
    _read_clauses(scene, tuple(clause for clause in clauses if clause.heads or clause.sums), beside)
    others = [n for n, (_, wish) in enumerate(beside.wishes) if not isinstance(wish, LogInteraction)]
    for n in others:
        thread.wishes.append(beside.wishes[n])
        thread.spans.append(beside.spans[n])
    if any(isinstance(beside.wishes[n][1], CreateTask | MoveTask) for n in others):
        undate_contacts(thread)


def _read_clause(clause: Clause, thread: Thread) -> int:
    """Each clause is one of these, the surest first; a note takes the words behind it too: the place it ends."""
    thread.begin(clause)
    if asks_to_write(clause) and (thread.wishes or _goes_on(clause)):
        return clause.end
    if tell_likewise(clause, thread) or tell_of_visit(clause, thread):
        return clause.end
    if end := asked_note(clause, thread):
        return end
    if not any(
        reading(clause, thread)
        for reading in (hush_client, return_deal, strike_deal, cancel_task, set_amount, change_client, lose_deal)
    ):
        _read_report(clause, thread)
    elif thread.frame.visits is not None and clause.dates and clause.has("service") and not clause.has("birthday"):
        create_task(clause, thread)  # «хочет маникюр в пятницу в 15, тел 8 916 …»: the phone is not all of it
    return clause.end


def _read_report(clause: Clause, thread: Thread) -> None:
    """A report may state a deal as well."""
    logged = log_contact(clause, thread)
    if is_next_budget(clause):
        return
    dealt = create_deal(clause, thread)
    if win_deal(clause, thread) or move_task_or_deal(clause, thread) or (not dealt and tell_bought(clause, thread)):
        return
    if dealt and not logged:
        deliver_by(clause, thread)
    if not (logged or dealt or head_list(clause, thread) or create_task(clause, thread) or tell_reason(clause, thread)):
        _remember(clause, thread)


def _goes_on(clause: Clause) -> bool:
    """«поставь напоминание: завтра в 10 …»: what is to be written stands behind."""
    rest = Clause(clause.scene, clause.end, len(clause.scene.tokens))
    return bool(rest.people or rest.moments)


def move_task_or_deal(clause: Clause, thread: Thread) -> bool:
    """«перенеси» with a date moves a task, with a stage a deal."""
    if clause.moments:
        return move_task(clause, thread) or move_deal(clause, thread)
    return move_deal(clause, thread) or move_task(clause, thread)


def _remember(clause: Clause, thread: Thread) -> None:
    """A clause that wants nothing still says who is spoken of, and its words are kept."""
    thread.unread.append(clause)
    if clause.people or clause.strangers:
        found = thread.whom(clause, clause.heads[0] if clause.heads else None)
        thread.told_of.extend(found if _tells_of_them(clause) else ())
        if clause.people and clause.start and clause.scene.tokens[clause.start - 1].kind is not Kind.MARK:
            thread.passed_over.extend(found)


def _tells_of_them(clause: Clause) -> bool:
    """«Попов оплатил», «у Попова сломалась дверь»: they did it, or have it; not «она знает Попова»."""
    if not THEY.isdisjoint(clause.words()):
        return False
    told = next((head for head in clause.heads if head.mood in STATED), None)
    cast = cast_of(clause, told)
    return told is not None and (cast.subject or cast.with_preposition in AT_SOMEBODY)


def _keep_as_note(scene: Scene, thread: Thread) -> None:
    whole = Clause(scene, 0, len(scene.tokens))
    named = whole.people or whole.strangers or thread.about
    noted = bool(scene.tokens) and fact_note(whole, thread)
    if noted and named and not whole.has("state"):
        thread.doubt(ONLY_A_NAME)


def _result(scene: Scene, clauses: tuple[Clause, ...], said: VisitsSaid | None, thread: Thread) -> Read:
    placed = own_words_kept(scene, clauses, thread)
    wishes = as_visits(placed, clauses, said, thread) if said else tuple(wish for _, wish in placed)
    doubts = [*thread.doubts, *_passed_over(thread, wishes), *_on_another_day(scene, thread, wishes)]
    doubts += [*doubts_of(scene, wishes), *long_ago(scene, wishes, thread.frame.moment)]
    told_of = _told_of(thread, wishes)
    doubts += [*left_out(scene, wishes, thread.frame, told_of), *unused(clauses, thread, wishes)]
    namesake = _namesake(scene, wishes, said, thread)
    doubts += ["somebody who works here is called so too"] if namesake else []
    return Read(
        wishes=with_their_company(scene, map(with_quote, wishes)),
        sure=not doubts,
        reasons=(*thread.reasons, *(f"unsure: {doubt}" for doubt in doubts)),
        untold=leaves_untold(scene, wishes),
        told_of=told_of,
        namesake=namesake,
        tells=doubts == [ONLY_A_NAME] and (_is_statement(scene) or _tells_where(scene)),
        understood=bool(wishes) or "small talk" in thread.reasons,
        clients=tuple(mention for said in scene.people if (mention := Mention(ids=said.ids))),
        moments=tuple(moment.at for when in scene.moments if (moment := thread.resolved(when))),
        sums=tuple(amount for said in scene.sums for amount in said.amounts),
    )


def _namesake(scene: Scene, wishes: Sequence[Wish], said: VisitsSaid | None, thread: Thread) -> str | None:
    """Behind «запиши Лену к Ире» or in reply to a client's card the client is meant."""
    written = any(not isinstance(wish, ASKING) and wish.mention and wish.mention.ids for wish in wishes)
    if said is None or said.masters or thread.about or not written:
        return None
    return namesake_of_client(scene, thread.frame)


def _told_of(thread: Thread, wishes: Sequence[Wish]) -> tuple[Mention, ...]:
    written = {wish.mention.ids for wish in wishes if not isinstance(wish, ASKING) and wish.mention}
    return tuple({one.ids: one for one in thread.told_of if one.certain and one.ids not in written}.values())


def _passed_over(thread: Thread, wishes: Sequence[Wish]) -> list[str]:
    about = {getattr(wish, "client", None) for wish in wishes}
    return ["something said of a client is not understood"] if set(thread.passed_over) - about else []


def _on_another_day(scene: Scene, thread: Thread, wishes: Sequence[Wish]) -> list[str]:
    """«Лена завтра не работает, перезвонить Фоминой в 10»: tomorrow at ten, or today?"""
    due = wishes[0].due_at if len(wishes) == 1 and isinstance(wishes[0], CreateTask) else None
    if due is None or not any(when.clock and not when.day for when in scene.moments):
        return []
    ahead = (when for when in scene.moments if when.day and not when.ago)
    meant = (resolve(when, thread.frame.moment, thread.frame.zone) for when in ahead)
    days = {moment.at.astimezone(due.tzinfo).date() for moment in meant if moment is not None}
    return ["a day is said, and the hour is of another"] if days and due.date() not in days else []


def _tells_where(scene: Scene) -> bool:
    """«у них офис на Ленина 10»: an address is a fact, though nothing is done."""
    asks = "?" in scene.vocabulary or scene.tokens[0].word in QUESTION_WORDS
    return not asks and any(names_a_street(scene.tokens, place, scene.hint) for place in range(1, len(scene.tokens)))


def _is_statement(scene: Scene) -> bool:
    opens = scene.tokens[0].word if scene.tokens else ""
    return opens not in QUESTION_WORDS and any(head.mood in STATED for head in scene.verbs)
