"""«у Титовой у дочки Маши др 5 июня»: the birthday of a client's relative, said with the name of both."""

from crm.wishes import ChangeClient, Mention
from names.fold import fold
from names.forms import Case
from names.parts import is_given
from names.person import nominative
from phrases.clients.birthdays import birthday_of
from phrases.dates.days import OnDate
from phrases.entities.roles import RELATIVES, role_of
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

ASIDE = small_words("kin", "aside")
OWNED = Case.GENITIVE | Case.NOMINATIVE | Case.DATIVE


def tell_of_kins_birthday(scene: Scene, thread: Thread) -> bool:
    """A message of which every word is the client, a relative by role and name, the day, or that it is a birthday."""
    if thread.about or scene.sums or len(scene.moments) != 1 or not isinstance(scene.moments[0].day, OnDate):
        return False
    kin = [place for place, token in enumerate(scene.tokens) if _is_kin(token.word, scene.hint)]
    born = [head for head in scene.heads if head.means("birthday")]
    child = _named_beside(scene, kin[0]) if len(kin) == 1 and born else None
    clients = [said for said in scene.people if child is None or not said.start <= child < said.end]
    if child is None or len(clients) != 1:
        return False
    told = places([*clients, *scene.moments, *born]) | {kin[0], child}
    rest = (token for place, token in enumerate(scene.tokens) if place not in told and token.kind is not Kind.MARK)
    if any(token.word not in ASIDE for token in rest):
        return False
    said = clients[0]
    wish = ChangeClient(
        client=Mention(ids=said.ids, name=nominative([t.text for t in scene.tokens[said.start : said.end]], OWNED)),
        birthday=birthday_of(scene.moments[0].day),
        person=nominative([scene.tokens[child].text], OWNED).capitalize(),
        position=role_of(scene.tokens[kin[0]].word, scene.hint),
    )
    thread.add(0, wish, "a birthday of a client's relative")
    return True


def _is_kin(word: str, hint: str) -> bool:
    return role_of(word, hint) in RELATIVES


def _named_beside(scene: Scene, kin: int) -> int | None:
    """«дочки Маши», «маша, дочка Титовой»: a given name, in haste without its capital."""
    beside = (place for place in (kin + 1, kin - 1, kin - 2) if 0 <= place < len(scene.tokens))
    return next((place for place in beside if _is_name(scene, place)), None)


def _is_name(scene: Scene, place: int) -> bool:
    token = scene.tokens[place]
    return token.kind is Kind.WORD and is_given(fold(nominative([token.text], OWNED)))
