"""What a service costs from here on: «цена на маникюр 3000», «маникюр теперь стоит 3000», "manicure now costs 30"."""

from crm.wishes import SetPrice
from phrases.scene import Scene, places
from phrases.services import find_services
from phrases.small_words import small_words
from phrases.thread import Thread
from phrases.tokens import Kind

TELLING, ASIDE = small_words("prices", "telling"), small_words("prices", "aside")


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
    if not rest & TELLING or not rest <= TELLING | ASIDE:
        return False
    thread.add(0, SetPrice(service=services[0].id, price=amounts[0]), "what a service costs")
    return True
