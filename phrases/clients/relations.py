"""How a client is kept: «Громов — VIP», «договор с Ромашкой до 15 марта»; and whether a quote went to them."""

from collections.abc import Iterable
from dataclasses import replace

from crm.wishes import AnswerInvitation, ChangeClient, CreateTask, Direction, LogInteraction, Mention, Reply, Wish
from phrases.clauses.people import PRONOUNS
from phrases.clients.invited import answer_invitation
from phrases.dates.days import OnDate
from phrases.dates.resolving import resolve
from phrases.frame import Frame
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.dictionaries import WORD
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

VIP, OTHERS, NAY, BESIDE = (small_words("relations", name) for name in ("vip", "others", "nay", "beside"))
OFF = small_words("relations", "taken_off")
CONTRACT, ENDS, ASIDE = (small_words("relations", name) for name in ("contract", "ends", "aside"))
YEARLY, OF_YEARLY = small_words("relations", "yearly"), small_words("relations", "of_yearly")
PESTERING, PEACE, AGAIN = (small_words("relations", name) for name in ("pestering", "peace", "again"))
ONLY, CALLING = small_words("relations", "only"), small_words("relations", "calling")
INVITED, INVITATION = small_words("relations", "invited"), small_words("relations", "invitation")
BESIDE_INVITED = small_words("relations", "beside_invited")
WHOM = PRONOUNS - PEACE
TELLING = VIP | OTHERS | CONTRACT | YEARLY
NAMING = small_words("relations", "naming")
SENT = tuple(small_words("relations", "sent"))
QUOTE, QUOTES = small_words("relations", "quote"), tuple(small_words("relations", "quotes"))


def read_relation(scene: Scene, thread: Thread) -> bool:
    """Whether the whole message says how closely to keep in touch, or when a contract ends; and of whom."""
    client = _only_one(scene, thread) if _may_tell(scene, thread.frame) else None
    if client is None:
        return False
    words = _other_words(scene)
    return (
        _circle(client, words, scene, thread)
        or _contract(client, words, scene, thread)
        or _yearly_day(client, words, scene, thread)
        or (thread.frame.visits is not None and _of_invitations(client, words, scene, thread))
    )


def _may_tell(scene: Scene, frame: Frame) -> bool:
    """Most messages have none of these words; to invitations and of own circles much is said in others."""
    return frame.visits is not None or bool(frame.circles) or not scene.vocabulary.isdisjoint(TELLING)


def _of_invitations(client: Mention, words: set[str], scene: Scene, thread: Thread) -> bool:
    return (
        _in_peace(client, words, scene, thread)
        or answer_invitation(client, words, scene, thread)
        or _invited(client, words, scene, thread)
    )


def _only_one(scene: Scene, thread: Thread) -> Mention | None:
    if scene.sums or len(scene.people) > 1:
        return None
    if scene.people:
        said = scene.people[0]
        return Mention(ids=said.ids, name=scene.said(said.start, said.end))
    spoken_of = any(token.word in PRONOUNS for token in scene.tokens)
    return thread.about or (Mention() if spoken_of and not scene.strangers else None)


def _circle(client: Mention, words: set[str], scene: Scene, thread: Thread) -> bool:
    circle = None if scene.moments else _circle_named(words, thread.frame.circles)
    if circle is None:
        return False
    thread.add(0, ChangeClient(client=client, circle=circle), "how closely to keep in touch")
    return True


def _in_peace(client: Mention, words: set[str], scene: Scene, thread: Thread) -> bool:
    """Where clients are invited: «Гусева просила больше не писать», «Анну не беспокоить»; «Гусевой можно писать»."""
    if scene.moments or not words & PESTERING or not words <= PESTERING | NAY | PEACE or _only_in_writing(scene):
        return False
    if not words & (NAY | AGAIN):
        return False
    reply = Reply.NEVER if words & NAY else Reply.AGAIN
    thread.add(0, AnswerInvitation(client=client, reply=reply), "whether to write to the client")
    return True


def _only_in_writing(scene: Scene) -> bool:
    """«не звонить, только писать» still wants to be written to; «не писать, только звонить» does not."""
    only = (at for at, token in enumerate(scene.tokens) if token.word in ONLY)
    return any(word_at(scene.tokens, at + 1) not in CALLING for at in only)


def _invited(client: Mention, words: set[str], scene: Scene, thread: Thread) -> bool:
    """Where clients are invited: «отправила приглашение Фоминой»; in reply to a card also «отправлено»."""
    known = bool(words & INVITATION) or thread.about is not None
    if scene.moments or not known or not words & INVITED:
        return False
    if not words <= INVITED | INVITATION | BESIDE_INVITED or scene.text.rstrip().endswith("?"):
        return False
    wish = AnswerInvitation(client=client, reply=Reply.SENT, text=scene.text.strip())
    thread.add(0, wish, "an invitation was sent")
    return True


def _circle_named(words: set[str], own: Iterable[str]) -> str | None:
    """«VIP», «не VIP», «в группе Опт»: nothing else is said."""
    usual = {name: set(WORD.findall(name.casefold())) for name in own}
    named = next((name for name, told in usual.items() if told <= words and words <= told | BESIDE | NAY), None)
    if named is not None:
        return "others" if words & NAY else named
    if not words <= VIP | OTHERS | NAY | BESIDE | OFF or not words & (VIP | OTHERS):
        return None
    return "others" if words & (OTHERS | NAY) else "vip"


def _contract(client: Mention, words: set[str], scene: Scene, thread: Thread) -> bool:
    """«договор до 15 марта», «договор заканчивается 15.03.2027»: no deed is named, only the day."""
    if len(scene.moments) != 1 or not words & CONTRACT or not words <= CONTRACT | ENDS | ASIDE:
        return False
    when = scene.moments[0]
    moment = resolve(when, thread.frame.moment, thread.frame.zone)
    if moment is None or when.clock is not None or when.repeat or not (when.deadline or words & ENDS):
        return False
    day = moment.at.astimezone(thread.frame.zone).date()
    thread.add(0, ChangeClient(client=client, contract_until=day.isoformat()), "when the contract ends")
    return True


def _yearly_day(client: Mention, words: set[str], scene: Scene, thread: Thread) -> bool:
    """«у Ромашки годовщина 12 июня»: a task of that morning, every year anew."""
    if len(scene.moments) != 1 or not words & YEARLY or not words <= YEARLY | OF_YEARLY | ASIDE:
        return False
    when = scene.moments[0]
    if not isinstance(when.day, OnDate):
        return False
    next_one = replace(when, day=replace(when.day, year=None))
    moment = resolve(next_one, thread.frame.moment, thread.frame.zone)
    if moment is None:
        return False
    rule = f"FREQ=YEARLY;BYMONTH={when.day.month};BYMONTHDAY={when.day.day}"
    thread.add(0, CreateTask(client=client, due_at=moment.at, text=_named(scene), repeat=rule), "a day of every year")
    return True


def _named(scene: Scene) -> str:
    """«годовщина свадьбы», as it was said."""
    named = [place for place, token in enumerate(scene.tokens) if token.word in YEARLY | NAMING]
    return scene.stretches(named)


def _other_words(scene: Scene) -> set[str]:
    """All but the names and the days."""
    taken = places(scene.people) | places(scene.moments)
    said = {token.word for place, token in enumerate(scene.tokens) if place not in taken and token.kind is Kind.WORD}
    return said - WHOM


def with_quote(wish: Wish) -> Wish:
    """A contact at which a quote was sent knows it: «отправил КП», «скинула смету», "sent the proposal"."""
    if not isinstance(wish, LogInteraction) or wish.direction is Direction.IN or not wish.reached:
        return wish
    words = WORD.findall(wish.text.casefold())
    sent = any(word.startswith(SENT) for word in words)
    quote = any(word in QUOTE or word.startswith(QUOTES) for word in words)
    return wish.model_copy(update={"quote": True}) if sent and quote else wish
