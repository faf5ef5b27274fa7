"""«уволить Олега», «сделай Олега руководителем», «Олег увольняется»: it is done from the cards of the team."""

from crm.wishes import Mention, ShowScreen
from phrases.directory import Directory
from phrases.entities.colleagues import named_by_all
from phrases.frame import Frame
from phrases.text import cleaned
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, tokens_of

ORDERS, STATES = small_words("staff", "orders"), small_words("staff", "states")
MAKING, ROLES = small_words("staff", "making"), small_words("staff", "roles")
INVITING, BESIDE = small_words("staff", "inviting"), small_words("staff", "beside")
MOST_WORDS = 7


def may_be_of_staff(text: str) -> bool:
    """Whether a message may order something about a colleague: colleagues are worth knowing then."""
    words = {token.word for token in tokens_of(text[:100])}
    return bool(words & (ORDERS | STATES) or (words & (MAKING | INVITING) and words & ROLES))


async def read_of_staff(text: str, frame: Frame, directory: Directory) -> ShowScreen | None:
    """The card of the colleague who is named, the team for somebody to be invited; None: it says something else."""
    if not frame.colleagues or not may_be_of_staff(text):
        return None
    tokens = [token for token in tokens_of(cleaned(text)) if token.kind is not Kind.MARK]
    known = ORDERS | STATES | MAKING | INVITING | ROLES | BESIDE
    names = [token for token in tokens if token.word not in known]
    if len(tokens) > MOST_WORDS or len(names) > 2:
        return None
    words = {token.word for token in tokens}
    if words & INVITING:
        return ShowScreen(name="team")
    meant = named_by_all(names, frame.colleagues, None)
    if not meant or (words & STATES and await directory.known_as(frozenset(one.word for one in names))):
        return None  # a client of that name may leave somewhere too
    name = " ".join(one.text for one in names)
    return ShowScreen(name="team", whose=Mention(ids=tuple(sorted(meant)), name=name))
