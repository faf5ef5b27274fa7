"""What a whole message may be: a question, a report, a search, Undo, «готово», a bare date, small talk."""

from itertools import takewhile

from crm.wishes import FinishTask, MoveTask, SayWhere, UndoLast
from phrases.clients.erasing import ask_to_erase
from phrases.dates.resolving import resolve
from phrases.dates.zones import SAYS_WHERE, read_whereabouts
from phrases.deals.stalls import set_stall
from phrases.deals.targets import drop_target, set_target
from phrases.lexicon import meanings
from phrases.lexicon.heads import Head, Mood
from phrases.questions.agendas import ask_agenda
from phrases.questions.choosing import CHOOSING
from phrases.questions.client_lists import ask_clients
from phrases.questions.comparing import ask_to_compare
from phrases.questions.errands import ask_errands
from phrases.questions.free_times import ask_free
from phrases.questions.languages import ask_language
from phrases.questions.leads import ask_of_leads
from phrases.questions.masters import ask_further, ask_of_master
from phrases.questions.numbers import ask_numbers
from phrases.questions.reports import has_sum
from phrases.questions.screens import ask_screen
from phrases.questions.searches import ask, find_by_name
from phrases.questions.small_talk import hear_thanks
from phrases.questions.team import ask_of_team
from phrases.questions.work import ask_of_work
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.visits.absences import tell_of_days_off, tell_of_own_leave
from phrases.visits.hours import tell_of_hours
from phrases.visits.rearranging import rearrange_visits
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

NEWEST = small_words("whole", "newest")
LONGEST_UNDO = 9
"""Words, and twice as many where «последнее» says what is meant."""
ASIDE_OF_UNDO = small_words("whole", "aside_of_undo")
TAKING, BACK = small_words("whole", "taking"), small_words("whole", "back")
LETTING = small_words("whole", "letting")
WINS, RESTORING = small_words("whole", "wins"), small_words("whole", "restoring")
OF_UNDO = {"undo", "note", "thanks", "correction"}


def read_whole(scene: Scene, thread: Thread) -> bool:
    """Try each reading of the whole message; True when one was taken."""
    return any(reading(scene, thread) for reading in READINGS)


def _where(scene: Scene, thread: Thread) -> bool:
    """«я в Алматы»: whose clock is meant from now on."""
    if scene.vocabulary.isdisjoint(SAYS_WHERE):
        return False
    zone = read_whereabouts(scene.text, scene.hint)
    if zone is not None:
        thread.add(0, SayWhere(zone=zone), "the person says where they are")
    return zone is not None


def _undo(scene: Scene, thread: Thread) -> bool:
    """«отмени», «отмени последнее», «undo that»; «отмени встречу с …», «удали задачу …» are not this."""
    asked = [head for head in scene.heads if head.means("undo") and head.mood in {Mood.PLAN, Mood.THING}]
    asked = asked or _split_undo(scene)
    if not asked:
        return False
    undo = min(asked, key=lambda head: (head.mood is Mood.THING, head.means("correction")))
    words = [token.word for token in scene.tokens if token.kind is Kind.WORD]
    newest = bool(set(words) & NEWEST)
    longest = LONGEST_UNDO * (1 + newest)
    if scene.people or scene.moments or has_sum(scene) or scene.strangers or len(words) > longest:
        return False
    if not newest and ((undo.mood is Mood.THING and len(words) > 5) or _takes_back_a_thing(scene, undo)):
        return False
    what = "win_deal" if WINS.intersection(words) else None
    restores = what is None and bool(RESTORING.intersection(words))
    thread.add(0, UndoLast(what=what, restores=restores), "the message takes the last change back")
    return True


def _split_undo(scene: Scene) -> list[Head]:
    """ "take the win back": a verb of two parts around what it takes."""
    words = [token.word for token in scene.tokens if token.kind is Kind.WORD]
    taken = len(words) > 2 and words[0] in TAKING and words[-1] in BACK and ASIDE_OF_UNDO.issuperset(words[1:-1])
    return [Head(0, len(scene.tokens), frozenset({"undo"}), Mood.PLAN)] if taken else []


def _takes_back_a_thing(scene: Scene, undo: Head) -> bool:
    """«отмени скидку», «удали клиента»: something of its own, and not what was just written."""
    behind = takewhile(lambda token: token.kind is Kind.WORD, scene.tokens[undo.end :])
    things = (token.word for token in behind if token.word not in ASIDE_OF_UNDO)
    return any(not meanings(word, scene.hint) & OF_UNDO for word in things)


def _finish(scene: Scene, thread: Thread) -> bool:
    """«сделал», «готово», "done": the task in sight is done."""
    words = [token.word for token in scene.tokens if token.kind is Kind.WORD]
    if not words or len(words) > 3 or scene.people or scene.moments or scene.sums or scene.strangers:
        return False
    done = [
        head for head in scene.heads if head.means("done") and head.mood in {Mood.PAST, Mood.THING} and not head.negated
    ]
    others = [head for head in scene.heads if not head.means("done", "thanks", "us")]
    if not done or others:
        return False
    thread.add(0, FinishTask(), "a task is reported done")
    return True


def _bare_moment(scene: Scene, thread: Thread) -> bool:
    """«завтра», «через час», «пусть будет пятница»: the task in sight is put off."""
    if len(scene.moments) != 1 or scene.people or scene.sums or scene.strangers:
        return False
    when = scene.moments[0]
    rest = (t for place, t in enumerate(scene.tokens) if not when.start <= place < when.end and t.kind is Kind.WORD)
    outside = [token for token in rest if token.word not in LETTING]
    moment = resolve(when, thread.frame.moment, thread.frame.zone, moving=True)
    if outside or when.ago or when.repeat or moment is None:
        return False
    said = {"day_only": when.day_only, "hour_only": when.hour_only}
    wish = MoveTask(due_at=moment.at, by_clock=when.elapsed is None, bare=True, **said)
    thread.add(0, wish, "only a moment is said")
    return True


READINGS = (
    ask_language, ask_screen, ask_of_leads, set_stall, *CHOOSING, set_target, drop_target, rearrange_visits,
    tell_of_days_off, tell_of_own_leave, tell_of_hours, ask_to_compare,
    ask_of_master, ask_free, ask_errands, ask_numbers, hear_thanks, _where, _undo, _finish, ask_to_erase, ask_of_team,
    ask_of_work, ask_agenda, ask_clients, _bare_moment, ask_further, find_by_name, ask,
)  # fmt: skip
