"""Masters named in a message: «у Иры», «к Ире», «маникюр Ира завтра в 10»; whoever is one is no client of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from names.fold import fold
from names.forms import Case
from names.parts import is_given
from names.person import nominative
from phrases.entities.clients import Named
from phrases.entities.colleagues import answers_to
from phrases.frame import Frame
from phrases.scene import Scene, places
from phrases.visits.details import MasterSaid
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

BEFORE_MASTER = small_words("visits", "before_master")
TOWARDS_MASTER = small_words("visits", "towards_master")
THE_SAME = small_words("visits", "the_same_master")
TOGETHER = small_words("visits", "together")
INSTEAD, NOT, FOR = (small_words("amending", name) for name in ("instead", "not", "for"))
BEHIND_PREPOSITION = Case.GENITIVE | Case.DATIVE | Case.INSTRUMENTAL


def masters_said(scene: Scene, known: Sequence[str], *, dictated: bool, about: bool) -> tuple[MasterSaid, ...]:
    """Who works here, or a given name beside the client's, known or not; «к ней же» is the one said before.

    `dictated`: beside a service a given name needs no capital. `about`: the client is that of a card.
    """
    found: list[MasterSaid] = []
    for place in _words(scene):
        if (one := _master_at(scene, place, known, dictated=dictated, about=about)) is not None:
            found.append(replace(one, denied=_is_denied(scene, place)))
        elif found and word_at(scene.tokens, place) in THE_SAME and _comes_to(scene, place):
            found.append(MasterSaid(place, place + 1, found[-1].name))
    return tuple(found)


def namesake_of_client(scene: Scene, frame: Frame) -> str | None:
    """«Лена заболела»: who works here and answers to the single name that a client is called by as well."""
    known = frame.visits.masters if frame.visits is not None else ()
    single = (scene.tokens[said.start].word for said in scene.people if said.end - said.start == 1)
    return next((master for word in single if (master := _known_as(word, known)) is not None), None)


def _words(scene: Scene) -> Iterator[int]:
    taken = places(scene.moments)
    return (at for at, token in enumerate(scene.tokens) if token.kind is Kind.WORD and at not in taken)


def _known_as(word: str, known: Sequence[str], case: Case | None = None) -> str | None:
    return next((name for name in known if answers_to(name, word, case)), None)


def _master_at(scene: Scene, place: int, known: Sequence[str], *, dictated: bool, about: bool) -> MasterSaid | None:
    named = [*scene.people, *scene.strangers]
    word, colleague = scene.tokens[place].word, _known_as(scene.tokens[place].word, known)
    others = about or any(said.start != place and not _is_to_a_master(scene, said, known) for said in named)
    if not _is_behind(scene, place):
        bare = colleague and others and _known_as(word, known, Case.NOMINATIVE) and _stands_alone(scene, place, named)
        return MasterSaid(place, place + 1, colleague) if colleague and bare else None
    if colleague and (others or dictated or _comes_to(scene, place)) and not _is_longer(named, place):
        return MasterSaid(place, place + 1, colleague)
    if not others:
        return None
    end = next((said.end for said in scene.strangers if said.start == place), place + 1)
    case = Case.ACCUSATIVE if _is_put_in_place(scene, place) else BEHIND_PREPOSITION
    name = colleague or nominative([token.text for token in scene.tokens[place:end]], case)
    capital = scene.tokens[place].capital
    given = is_given(fold(name.split()[0])) and (capital or dictated)
    return MasterSaid(place, end, name) if given or (capital and _is_named(named, place)) else None


def _is_to_a_master(scene: Scene, said: Named, known: Sequence[str]) -> bool:
    """Behind a preposition, or by the bare name of somebody who works here."""
    if _is_behind(scene, said.start):
        return True
    return said.end - said.start == 1 and bool(_known_as(scene.tokens[said.start].word, known, Case.NOMINATIVE))


def _stands_alone(scene: Scene, place: int, named: Sequence[Named]) -> bool:
    """Neither «Ира Лебедева» nor «Титова и Ира придут»."""
    before = word_at(scene.tokens, place - 1)
    return not _is_longer(named, place) and before not in TOGETHER


def _is_longer(named: Sequence[Named], place: int) -> bool:
    return any(said.end - said.start > 1 for said in named if said.start <= place < said.end)


def _is_named(named: Sequence[Named], place: int) -> bool:
    return any(said.start == place for said in named)


def _is_behind(scene: Scene, place: int) -> bool:
    return word_at(scene.tokens, place - 1) in BEFORE_MASTER or _is_put_in_place(scene, place)


def _comes_to(scene: Scene, place: int) -> bool:
    """«к Ире»: whom somebody comes to, whoever else is called so; «у Иры день рождения» tells of Ира."""
    return word_at(scene.tokens, place - 1) in TOWARDS_MASTER or _is_put_in_place(scene, place)


def _is_put_in_place(scene: Scene, place: int) -> bool:
    """«поменяй мастера на Иру»."""
    return word_at(scene.tokens, place - 1) in FOR and word_at(scene.tokens, place - 2) in TOWARDS_MASTER


def _is_denied(scene: Scene, place: int) -> bool:
    before = [word_at(scene.tokens, at) for at in (place - 1, place - 2)]
    return before[0] in INSTEAD or (before[0] in BEFORE_MASTER and before[1] in NOT)
