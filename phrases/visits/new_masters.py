"""«у нас новый мастер Катя», «Катя больше не работает»: who works here is said, and no client is meant."""

from datetime import date

from crm.wishes import TakeDaysOff, WelcomeMaster
from names.fold import fold
from names.forms import Case
from names.parts import is_given
from names.person import nominative
from phrases.entities.colleagues import answers_to
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token

NEW, ROLE, ASIDE = (small_words("new_masters", name) for name in ("new", "role", "aside"))
GONE, NO_MORE, WORKS = (small_words("new_masters", name) for name in ("gone", "no_more", "works"))
NAMED = Case.NOMINATIVE | Case.ACCUSATIVE
LONGEST_NAME = 2
"""Words."""


def tell_of_masters(scene: Scene, thread: Thread) -> bool:
    """A message of which every word says that somebody works here from now on, or does not any more."""
    if thread.frame.visits is None or thread.about or scene.sums or scene.moments or scene.text.rstrip().endswith("?"):
        return False
    said = scene.vocabulary
    return (bool(said & ROLE and said & NEW) and _tell_of_new(scene, thread)) or (
        bool(said & (GONE | NO_MORE)) and _tell_of_gone(scene, thread)
    )


def _tell_of_new(scene: Scene, thread: Thread) -> bool:
    named = [token for token in scene.tokens if token.kind is Kind.WORD and token.word not in NEW | ROLE | ASIDE]
    if not 0 < len(named) <= LONGEST_NAME or not _is_name(named):
        return False
    name = nominative([token.text for token in named], NAMED)
    thread.add(0, WelcomeMaster(master=name[:1].upper() + name[1:]), "somebody new works here")
    return True


def _is_name(named: list[Token]) -> bool:
    """With its capital, or a given name that everybody knows."""
    return all(token.capital for token in named) or is_given(fold(nominative([named[0].text], NAMED)))


def _tell_of_gone(scene: Scene, thread: Thread) -> bool:
    """Of a master by name; of anybody else it is told of a client."""
    masters = thread.frame.visits.masters if thread.frame.visits is not None else ()
    words = [(place, token.word) for place, token in enumerate(scene.tokens) if token.kind is Kind.WORD]
    named = {place: name for place, word in words for name in reversed(masters) if answers_to(name, word)}
    rest = {word for place, word in words if place not in named}
    left = bool(rest & GONE) or bool(rest & NO_MORE and rest & WORKS)
    if len(set(named.values())) != 1 or not left or not rest <= GONE | NO_MORE | WORKS | ASIDE | ROLE:
        return False
    if not places([*scene.people, *scene.strangers]) <= named.keys():
        return False
    thread.add(0, TakeDaysOff(master=next(iter(named.values())), first=_today(thread)), "a master works here no more")
    return True


def _today(thread: Thread) -> date:
    return thread.frame.moment.astimezone(thread.frame.zone).date()
