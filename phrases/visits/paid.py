"""A visit told by what was paid for it: «Титова заплатила 3000», «Титова была, 2700», «Орлова 1500», «да, 2700»."""

from collections.abc import Sequence

from crm.rules.money import Money
from crm.wishes import RecordVisit
from phrases.clauses.clause import Clause
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.visits.details import BESIDE_THE_PRICE, VisitsSaid, is_beside_the_price, plain_price
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

CAME, PAID = small_words("paid", "came"), small_words("paid", "paid")
ASIDE = small_words("paid", "aside")
SMALLEST = 10
"""A smaller number by itself counts something, or is an hour."""


def tells_of_payment(scene: Scene, said: VisitsSaid | None, thread: Thread) -> bool:
    """A message of one client and one sum, of which every other word is one of coming or of paying; tips may be beside.

    A client and a number, and no such word, may be something else as well.
    """
    if said is None or said.services or scene.strangers or len(scene.people) > 1 or scene.text.rstrip().endswith("?"):
        return False
    price, words = _price(scene, said), _beside(scene, said)
    named = bool(scene.people) or thread.about is not None
    if price is None or not named or not words <= CAME | PAID | ASIDE or any(when.clock for when in scene.moments):
        return False
    days = [thread.resolved(when, past=True) for when in scene.moments]
    if len(days) > 1 or any(day is None or day.at > thread.frame.moment for day in days):
        return False
    told = bool(words & (CAME | PAID)) or (thread.about is not None and bool(words))
    clients = thread.whom(Clause(scene, 0, len(scene.tokens)), None) if scene.people else (thread.about,)
    if not told:
        thread.doubt("what the number beside a name counts is not said")
    master = next((one.name for one in said.masters if not one.denied), None)
    at = days[0].at if days and days[0] is not None else None
    wish = RecordVisit(client=clients[0], happened_at=at, price=price, master=master, text=scene.text.strip())
    thread.add(0, wish, "what a visit brought is told")
    return True


def _price(scene: Scene, said: VisitsSaid) -> Money | None:
    """The only one that is no tip or the like; a number of four digits looks like a year elsewhere."""
    sums = [one for one in scene.sums if not is_beside_the_price(scene, one.start, one.end)]
    named: Sequence[Money] = [one.amounts[0] for one in sums if len(one.amounts) == 1 and not one.things]
    free = set(range(len(scene.tokens))) - places(scene.sums)
    plain = [
        plain_price(scene, place, said.currency) for place in free if not is_beside_the_price(scene, place, place + 1)
    ]
    found = [price for price in (*named, *plain) if price is not None]
    whole = len(found) == 1 and len(named) == len(sums)
    return found[0] if whole and found[0].amount >= SMALLEST else None


def _beside(scene: Scene, said: VisitsSaid) -> set[str]:
    """The words that name nobody, no sum and no day."""
    named = places([*scene.people, *scene.moments, *scene.sums])
    named |= {place for one in said.masters for place in range(one.start, one.end)}
    rest = (token for place, token in enumerate(scene.tokens) if place not in named)
    return {token.word for token in rest if token.kind is Kind.WORD} - BESIDE_THE_PRICE
