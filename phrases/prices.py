"""What a service costs from here on: «цена на маникюр 3000», «маникюр теперь стоит 3000», "manicure now costs 30"."""

from crm.wishes import SetPrice
from phrases.scene import Scene, places
from phrases.services import find_services
from phrases.small_words import small_words
from phrases.thread import Thread
from phrases.tokens import Kind, word_at

TELLING, ASIDE = small_words("prices", "telling"), small_words("prices", "aside")
MOVING, REACHING = small_words("prices", "moving"), small_words("prices", "reaching")
HIGHEST = 100_000_000
"""In whole units of the currency: more than this no service costs, a slip of the finger does."""


def read_price_of_service(scene: Scene, thread: Thread) -> bool:
    """Whether the whole message gives one service of the company one price, and says nothing else."""
    asked = scene.text.rstrip().endswith("?")
    if thread.frame.visits is None or asked or scene.people or scene.strangers or len(scene.sums) != 1:
        return False
    services, amounts = find_services(scene.tokens, thread.frame.visits.services), scene.sums[0].amounts
    if len(services) != 1 or len(amounts) != 1:
        return False
    taken = places(scene.sums) | set(range(services[0].start, services[0].end))
    rest = {token.word for place, token in enumerate(scene.tokens) if place not in taken and token.kind is Kind.WORD}
    if not rest & (TELLING | MOVING) or not rest <= TELLING | MOVING | ASIDE:
        return False
    if amounts[0].amount > HIGHEST or (rest & MOVING and not _reaches(scene)):
        return False
    thread.add(0, SetPrice(service=services[0].id, price=amounts[0]), "what a service costs")
    return True


def _reaches(scene: Scene) -> bool:
    """«подорожал до 2500» gives the new price; «подорожал на 200» only how far it moved."""
    return word_at(scene.tokens, scene.sums[0].start - 1) in REACHING
