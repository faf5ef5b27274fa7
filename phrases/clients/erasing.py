"""«удали клиента Козлова»: somebody is to be erased for good, which is asked about before anything goes."""

from crm.wishes import EraseClient
from phrases.clauses.clause import Clause
from phrases.lexicon.heads import Mood
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

FOR_GOOD = small_words("erasing", "for_good")
WHAT, POLITE = small_words("erasing", "what"), small_words("handovers", "polite")


def ask_to_erase(scene: Scene, thread: Thread) -> bool:
    """An order to delete, one name, and no other word but «клиента», «контакт»; where he is known none is needed."""
    order = next((head for head in scene.heads if head.means("strike") and head.mood is Mood.PLAN), None)
    named = [*scene.people, *scene.strangers]
    if order is None or order.negated or len(named) != 1:
        return False
    taken = places([order, *named])
    rest = {token.word for n, token in enumerate(scene.tokens) if n not in taken and token.kind is not Kind.MARK}
    rest -= POLITE
    plainly = order.lemma in FOR_GOOD and bool(scene.people)
    if not rest <= WHAT or not (rest or plainly):
        return False
    for client in thread.whom(Clause(scene, 0, len(scene.tokens)), order):
        thread.add(0, EraseClient(client=client), "a client is to be erased")
    return True
