"""What is offered: «сколько стоит маникюр», «маникюр теперь стоит 3000», «стрижка 40 минут», «добавь услугу …»."""

from collections.abc import Collection

from crm.rules.money import Money
from crm.wishes import AddService, SetDuration, SetPrice, ShowServices
from phrases.entities.durations import durations
from phrases.entities.offers import read_offer
from phrases.entities.services import find_services
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.visits.details import plain_price
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

TELLING, ASIDE = small_words("prices", "telling"), small_words("prices", "aside")
MOVING, REACHING = small_words("prices", "moving"), small_words("prices", "reaching")
FROM_NOW, HOW_MUCH = small_words("prices", "from_now"), small_words("prices", "how_much")
SERVICE, ADDING, CHANGING = (small_words("prices", name) for name in ("service", "adding", "changing"))
LASTING, LASTING_ASIDE = small_words("durations", "lasting"), small_words("durations", "aside")
AT_AN_HOUR = small_words("durations", "at_an_hour")
ADDING_WORDS = 4
"""Words in which «добавь новую услугу» is said."""
HIGHEST = 100_000_000
"""In whole units of the currency: more than this no service costs, a slip of the finger does."""


def _set_price(scene: Scene, thread: Thread) -> bool:
    """Whether the whole message gives one service of the company one price, and says nothing else."""
    asked = scene.text.rstrip().endswith("?")
    price = _only_price(scene, thread.frame.currency)
    if thread.frame.visits is None or asked or scene.people or scene.strangers or price is None:
        return False
    services = find_services(scene.tokens, thread.frame.visits.services)
    if len(services) != 1:
        return False
    amount, said_at = price
    rest = _words_beside(scene, said_at | set(range(services[0].start, services[0].end)))
    if not rest & (TELLING | MOVING | FROM_NOW) or not rest <= TELLING | MOVING | FROM_NOW | ASIDE:
        return False
    if amount.amount > HIGHEST or (rest & MOVING and not _reaches(scene, min(said_at))):
        return False
    thread.add(0, SetPrice(service=services[0].id, price=amount), "what a service costs")
    return True


def _set_duration(scene: Scene, thread: Thread) -> bool:
    """«окрашивание длится 3 часа», «стрижка 40 минут»: one service and how long it takes; not «стрижка на 3 часа»."""
    services = find_services(scene.tokens, thread.frame.visits.services if thread.frame.visits is not None else ())
    said = list(durations(scene.tokens))
    if len(services) != 1 or len(said) != 1 or scene.people or scene.strangers or scene.text.rstrip().endswith("?"):
        return False
    lasting = set(range(said[0].start, said[0].end))
    taken = lasting | set(range(services[0].start, services[0].end))
    rest = _words_beside(scene, taken)
    numbered = any(token.kind is Kind.NUMBER for place, token in enumerate(scene.tokens) if place not in taken)
    if numbered or not rest <= LASTING | LASTING_ASIDE | FROM_NOW or not places(scene.moments) <= lasting:
        return False
    if not rest & LASTING and (not said[0].counted or word_at(scene.tokens, said[0].start - 1) in AT_AN_HOUR):
        return False
    thread.add(0, SetDuration(service=services[0].id, minutes=said[0].minutes), "how long a service takes")
    return True


def _only_price(scene: Scene, currency: str) -> tuple[Money, set[int]] | None:
    """The only sum of the message and where it stands; «теперь 2000» is a price, and no year."""
    if scene.sums:
        return (scene.sums[0].amounts[0], set(places(scene.sums))) if _is_one(scene) else None
    plain = ((place, plain_price(scene, place, currency)) for place in range(len(scene.tokens)))
    found = [(money, {place}) for place, money in plain if money is not None and place not in places(scene.moments)]
    return found[0] if len(found) == 1 else None


def _is_one(scene: Scene) -> bool:
    return len(scene.sums) == 1 and len(scene.sums[0].amounts) == 1


def read_service(scene: Scene, thread: Thread) -> bool:
    """What is offered is asked, given a price, or grows by one; where visits are booked."""
    if thread.frame.visits is None:
        return False
    return any(reading(scene, thread) for reading in (_add_service, _set_price, _set_duration, _ask_of_services))


def _add_service(scene: Scene, thread: Thread) -> bool:
    """«добавь услугу ламинирование ресниц 3200, раз в 6 недель»: the words behind, as they are typed into the list."""
    words = [token.word for token in scene.tokens[:ADDING_WORDS]]
    at = next((place for place, word in enumerate(words) if word in SERVICE), None)
    if (
        at is None
        or not set(words[:at]) & ADDING
        or not set(words[:at]) <= ADDING | ASIDE
        or len(scene.tokens) == at + 1
    ):
        return False
    offer = read_offer(scene.said(at + 1, len(scene.tokens)), thread.frame.currency)
    if not offer.name:
        return False
    name = offer.name[:1].upper() + offer.name[1:]
    added = AddService(name=name, price=offer.price, days=offer.days, minutes=offer.minutes)
    thread.add(0, added, "a service is offered from here on")
    return True


def _ask_of_services(scene: Scene, thread: Thread) -> bool:
    """«сколько стоит маникюр и педикюр?», «сколько длится стрижка»; «убери услугу укладка» opens it with its button."""
    services = find_services(scene.tokens, thread.frame.visits.services if thread.frame.visits is not None else ())
    if not services or scene.people or scene.strangers or scene.sums or scene.moments:
        return False
    rest = _words_beside(scene, {place for one in services for place in range(one.start, one.end)})
    asked = rest & (TELLING | HOW_MUCH) and rest <= TELLING | HOW_MUCH | LASTING | LASTING_ASIDE | ASIDE
    opened = rest & SERVICE and rest <= SERVICE | CHANGING | ASIDE
    if not (asked or opened):
        return False
    thread.add(0, ShowServices(services=tuple(one.id for one in services)), "what services cost is asked")
    return True


def _words_beside(scene: Scene, taken: Collection[int]) -> set[str]:
    return {token.word for place, token in enumerate(scene.tokens) if place not in taken and token.kind is Kind.WORD}


def _reaches(scene: Scene, place: int) -> bool:
    """«подорожал до 2500» gives the new price; «подорожал на 200» only how far it moved."""
    return word_at(scene.tokens, place - 1) in REACHING
