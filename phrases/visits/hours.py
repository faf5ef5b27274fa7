"""«Лена в среду до 16», «мы работаем до 21», «закрой запись на субботу»: hours that no sentence sets."""

from crm.wishes import TellHours
from phrases.dates.vocabulary import valued
from phrases.entities.colleagues import answers_to
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.visits.absences import ASIDE, AWAY, NOT, WORKS
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

TOLD, BESIDE = small_words("hours", "told"), small_words("hours", "beside")


def tell_of_hours(scene: Scene, thread: Thread) -> bool:
    """A message of which every word is a master's name, a time, or one of working, and that is no whole day off."""
    if thread.frame.visits is None or thread.about or not _tells_when(scene) or scene.text.rstrip().endswith("?"):
        return False
    masters = _masters(scene, thread)
    if not places([*scene.people, *scene.strangers]) <= masters:
        return False
    words = _beside(scene, masters)
    until = bool(masters) and any(when.deadline and when.clock for when in scene.moments)
    if not (words & (TOLD | WORKS | AWAY) or until) or not words <= TOLD | BESIDE | WORKS | AWAY | ASIDE | NOT:
        return False
    thread.add(0, TellHours(), "hours of work are told, which are set elsewhere")
    return True


def _masters(scene: Scene, thread: Thread) -> frozenset[int]:
    known = thread.frame.visits.masters if thread.frame.visits is not None else ()
    return frozenset(at for at, token in enumerate(scene.tokens) if any(answers_to(name, token.word) for name in known))


def _beside(scene: Scene, masters: frozenset[int]) -> set[str]:
    taken = masters | places(scene.moments)
    rest = (token for at, token in enumerate(scene.tokens) if at not in taken and token.kind is Kind.WORD)
    return {token.word for token in rest if not _is_weekday(token.word)} - valued("units").keys()


def _tells_when(scene: Scene) -> bool:
    return bool(scene.moments) or any(_is_weekday(token.word) for token in scene.tokens)


def _is_weekday(word: str) -> bool:
    """«пн», «вт-сб»."""
    return all(part in valued("weekdays_short") for part in word.split("-"))
