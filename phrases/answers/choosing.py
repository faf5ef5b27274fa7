"""«Второй», «the first one»: which of those offered; and what is no name, but a question or a command."""

from names.speech import Speech, Tense
from phrases.text import cleaned
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, tokens_of

NTH = tuple(small_words("dates_nth_days", name) for name in ("first", "second", "third", "fourth"))
LAST = small_words("dates_nth_days", "last")
ASKING = small_words("whole", "asking") | small_words("confidence", "question_words")
NO_NAMES = small_words("choosing", "no_names")
BESIDE = small_words("choosing", "beside")


def read_place(text: str, offered: int) -> int | None:
    """The place of the one chosen among so many, counted from 0; None when the words say none."""
    words = [token.word for token in tokens_of(cleaned(text)) if token.kind is not Kind.MARK]
    said = [word for word in words if word not in BESIDE]
    if len(said) != 1 or not offered:
        return None
    if said[0] in LAST:
        return offered - 1
    place = next((at for at, nth in enumerate(NTH) if said[0] in nth or said[0] == str(at + 1)), None)
    return place if place is not None and place < offered else None


def may_be_a_name(text: str) -> bool:
    """«кого я забыл», «новый клиент», «и ещё просил образцы» name nobody."""
    tokens = tokens_of(cleaned(text))
    return not (ASKING | NO_NAMES) & {token.word for token in tokens} and not any(map(_tells_a_deed, tokens))


def _tells_a_deed(token: Token) -> bool:
    """«просил», «ждёт»; with a capital it may be a surname («Ждёт», «Будит»)."""
    first = next(iter(readings(token.word)), None)
    told = first is not None and first.speech is Speech.VERB and first.tense in {Tense.PAST, Tense.PRESENT}
    return told and first is not None and first.known and not token.capital
