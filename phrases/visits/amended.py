"""A booking set right in a few words: «к Лене», «завтра в 12 к Ире», «поменяй Титовой мастера», «в 13 вместо 14»."""

from crm.wishes import Mention, MoveVisit
from phrases.clauses.clause import Clause
from phrases.dates.when import When
from phrases.entities.services import ServiceSaid
from phrases.scene import Scene, places
from phrases.tasks.moves import shift_said
from phrases.thread import Thread
from phrases.visits.details import VisitsSaid
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

CHANGING, ASIDE = small_words("amending", "changing"), small_words("amending", "aside")
ADDING = small_words("amending", "adding")
INSTEAD, NOT, FOR = (small_words("amending", name) for name in ("instead", "not", "for"))


def amends_a_visit(scene: Scene, said: VisitsSaid | None, thread: Thread) -> bool:
    """A message of which every word is a master, a service, a moment or one of changing; of one client, or of nobody.

    Of nobody it is what was booked just before, which the reader of the message knows.
    """
    if said is None or len(scene.people) > 1 or scene.strangers or scene.text.rstrip().endswith("?"):
        return False
    words = _beside(scene, said)
    wish = _wish(scene, said, thread, led=bool(words) and not scene.people)
    named = bool(scene.people)
    changed = bool(words & (CHANGING | INSTEAD | NOT)) or (wish is not None and wish.adds)
    if wish is None or not words <= CHANGING | INSTEAD | ASIDE | ADDING or (named and not changed):
        return False
    thread.add(0, wish, "a booking is set right")
    return True


def _wish(scene: Scene, said: VisitsSaid, thread: Thread, *, led: bool) -> MoveVisit | None:
    """None: nothing is told that a booking has, or so much that it is another one.

    `led`: words lead to it, «нет, в 13»; a moment by itself may be of anything.
    """
    master = next((one.name for one in said.masters if not one.denied), None)
    if (added := _added(scene, said, thread)) is not None:
        return added
    services = tuple(one.id for one in said.services if _is_meant(scene, one))
    when = next((one for one in scene.moments if not _is_denied(scene, one.start)), None)
    whole = Clause(scene, 0, len(scene.tokens))
    if by := shift_said(whole):
        return MoveVisit(client=thread.about, by=by) if not (scene.people or master or services) else None
    only_moment = when is not None and not (master or services)
    if not (master or services or when) or (when and services) or (only_moment and not (led or _is_instead(scene))):
        return None
    mentions: tuple[Mention, ...] = thread.whom(whole, None) if scene.people else ()
    instead = tuple(one.id for one in said.services if _is_denied(scene, one.start)) if services else ()
    client = mentions[0] if mentions else thread.about
    wish = MoveVisit(client=client, master=master, services=services, instead=instead)
    return _to(wish, when, thread) if when is not None else wish


def _added(scene: Scene, said: VisitsSaid, thread: Thread) -> MoveVisit | None:
    """«добавь ещё брови», «Титовой плюс педикюр»: what is done besides; with a moment it is another visit."""
    told = any(token.word in ADDING for token in scene.tokens)
    if not told or not said.services or said.masters or scene.moments or scene.sums:
        return None
    named = thread.whom(Clause(scene, 0, len(scene.tokens)), None) if scene.people else ()
    client = named[0] if named else thread.about
    return MoveVisit(client=client, services=tuple(one.id for one in said.services), adds=True)


def _to(wish: MoveVisit, when: When, thread: Thread) -> MoveVisit | None:
    moment = thread.resolved(when, moving=True) if not (when.ago or when.repeat or when.vague) else None
    said = {"day_only": when.day_only, "hour_only": when.hour_only}
    return wish.model_copy(update={"starts_at": moment.at, **said}) if moment is not None else None


def _is_meant(scene: Scene, service: ServiceSaid) -> bool:
    """«на ресницы», and neither «не на брови» nor a service by itself, which is asked about."""
    return word_at(scene.tokens, service.start - 1) in FOR and not _is_denied(scene, service.start)


def _is_denied(scene: Scene, place: int) -> bool:
    before = (word_at(scene.tokens, place - 1), word_at(scene.tokens, place - 2))
    return before[0] in INSTEAD | NOT or before[1] in NOT


def _is_instead(scene: Scene) -> bool:
    return any(token.word in INSTEAD for token in scene.tokens)


def _beside(scene: Scene, said: VisitsSaid) -> set[str]:
    """The words that name nothing; a bare hour behind «вместо» is the former one."""
    named = places([*scene.people, *scene.moments])
    named |= {at for one in said.services for at in range(one.start, one.end)}
    named |= {at for one in said.masters for at in range(one.start, one.end)}
    hours = {at for at, token in enumerate(scene.tokens) if token.kind is Kind.NUMBER and _is_denied(scene, at)}
    rest = (token for at, token in enumerate(scene.tokens) if at not in named | hours)
    return {token.word for token in rest if token.kind is not Kind.MARK}
