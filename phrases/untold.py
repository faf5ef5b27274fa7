"""What a message says beside what its wishes keep: «сделку закрыли, оплатила наличкой, просит акты»."""

import re
from collections.abc import Iterator, Sequence

from crm.messages.read import Read
from crm.wishes import (
    ChangeClient,
    Channel,
    CreateClient,
    CreateDeal,
    CreateTask,
    LogInteraction,
    LoseDeal,
    Mention,
    MoveDeal,
    WinDeal,
    Wish,
)
from names.fold import words as folded_words
from names.speech import Speech
from phrases.entities.towns import is_town
from phrases.lexicon import inflections
from phrases.lexicon.heads import Mood
from phrases.scene import Scene, places
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token

EXTENSION = re.compile(r"[\s,.(]*(?:доб|вн|ext|x|#)\w*\.?\s*\d+", re.IGNORECASE)
FROM = small_words("towns", "from")
TELLING_LITTLE = (CreateClient, CreateDeal, WinDeal, LoseDeal, MoveDeal, ChangeClient)
"""Wishes that keep some facts of a sentence, and not its words."""
ENOUGH = 2
"""So many words more than the wishes tell are worth a note."""
TOLD_OF_CLIENT = ("move", "change", "new", "add", "phone", "mail", "client", "birthday", "throw")
"""What a change of a client says by itself."""
TOLD = (*TOLD_OF_CLIENT, "deal", "won", "lost", "closed", "order", "agree", "want", "cost", "stage", "expect")
"""What a wish about a deal says by itself."""
OF_WINNING = ("won", "closed", "deal", "order", "agree", "want", "sign", "work", "stage", "done")
"""What is said of a deal that is won."""
TELLING = {Speech.VERB, Speech.INFINITIVE, Speech.PARTICIPLE, Speech.NOUN, Speech.ADJECTIVE}


def with_all_words(text: str, read: Read) -> Read:
    """What was told beside a deal or a change of a client, or of another client, is a note: no word is lost."""
    told = next((wish for wish in read.wishes if isinstance(wish, TELLING_LITTLE)), None)
    of_whom = read.told_of
    if read.untold and told is not None:
        client = Mention(name=told.name, new=True) if isinstance(told, CreateClient) else told.client
        of_whom = (client, *of_whom)
    notes = [LogInteraction(client=client, channel=Channel.NOTE, text=text.strip()) for client in of_whom]
    return read.model_copy(update={"wishes": (*read.wishes, *notes)}) if notes else read


def leaves_untold(scene: Scene, wishes: Sequence[Wish]) -> bool:
    """Whether words would be lost: a deal or a client changes, and no record keeps what else was said."""
    if not wishes or any(isinstance(wish, LogInteraction) for wish in wishes):
        return False
    dealt = not all(isinstance(wish, ChangeClient) for wish in wishes)
    if any(isinstance(wish, CreateClient) for wish in wishes) and _from_a_town(scene):
        return True
    if any(isinstance(wish, CreateClient | ChangeClient) and wish.phone for wish in wishes) and _has_extension(scene):
        return True
    if any(isinstance(wish, WinDeal) for wish in wishes) and _tells_more_than_winning(scene):
        return True
    unexplained = [token.word for token in _unexplained(scene, dealt=dealt)]
    if len(unexplained) < ENOUGH:
        return False
    kept = {form for word in _kept(wishes) for form in _forms(word, scene.hint)}
    return sum(kept.isdisjoint(_forms(word, scene.hint)) for word in unexplained) >= ENOUGH


def _kept(wishes: Sequence[Wish]) -> set[str]:
    """The words that some record has."""
    return {word for wish in wishes for text in _texts(wish) for word in folded_words(text)}


def _forms(word: str, hint: str) -> set[str]:
    """«сделка на дисковую борону» is kept as «дисковая борона»."""
    return {word, *(one.lemma for one in inflections(word, hint))}


def _tells_more_than_winning(scene: Scene) -> bool:
    """«выиграли Громова, деньги уже пришли, просит чек»: what is done beside it; a sum is the deal's own."""
    verbs = (head for head in scene.verbs if head.mood in {Mood.PAST, Mood.PRESENT})
    return not scene.sums and any(not head.means(*OF_WINNING) for head in verbs)


def _from_a_town(scene: Scene) -> bool:
    """«Гусев новый клиент из Твери»: no field of a client keeps where somebody comes from."""
    behind = zip(scene.tokens, scene.tokens[1:], strict=False)
    return any(one.word in FROM and is_town(other.word, scene.hint) for one, other in behind)


def _has_extension(scene: Scene) -> bool:
    """«8 495 123-45-67 доб. 12»: a phone is kept without it."""
    phones = (token for token in scene.tokens if token.kind is Kind.PHONE)
    return any(EXTENSION.search(token.text) or EXTENSION.match(scene.text, token.end) for token in phones)


def _texts(wish: Wish) -> Iterator[str]:
    if isinstance(wish, CreateTask):
        yield wish.text
    if isinstance(wish, CreateDeal) and (wish.amount is None or not wish.agreed):
        yield wish.title or ""  # with a sum it may be that of a deal that stands, and of another title
    if isinstance(wish, LoseDeal):
        yield wish.reason or ""
    if isinstance(wish, CreateClient | ChangeClient):
        yield from (said or "" for said in (wish.name, wish.company, wish.phone, wish.email))
    if isinstance(wish, ChangeClient):
        yield from (said or "" for said in (wish.person, wish.position, wish.circle))


def _unexplained(scene: Scene, *, dealt: bool) -> Iterator[Token]:
    """The words that mean something and belong to no entity of the message."""
    sums = (said for said in scene.sums if not (said.small or said.things))
    heads = (head for head in scene.heads if head.means(*(TOLD if dealt else TOLD_OF_CLIENT)))
    gone = places([*scene.people, *scene.strangers, *scene.moments, *sums, *heads]) | scene.stages
    return (token for place, token in enumerate(scene.tokens) if place not in gone and _tells(token, scene.hint))


def _tells(token: Token, hint: str) -> bool:
    if token.kind is Kind.NUMBER:
        return True
    return token.kind is Kind.WORD and any(one.speech in TELLING for one in inflections(token.word, hint)[:1])
