"""What words are sought by in what was written: «кто просил скидку» by «проси…» and «скидк…»."""

from itertools import takewhile

from names.fold import fold
from names.speech import Speech
from phrases.questions.asked import words
from phrases.words.dictionaries import readings
from phrases.words.tokens import Kind, tokens_of

SHORTEST = 3
"""Letters: fewer begin too many words."""
VOWELS = "аеиоуыэюяьйіїє"
THINGS = {Speech.NOUN, Speech.OTHER}
TELLING = THINGS | {Speech.VERB, Speech.INFINITIVE, Speech.PARTICIPLE, Speech.ADJECTIVE}


def beginnings_sought(query: str) -> list[tuple[str, ...]]:
    """How the words of a query begin in any form: of all that tell something, the things, the last thing."""
    said = [token.word for token in tokens_of(query) if token.kind is Kind.WORD and token.word not in _empty()]
    telling = [word for word in said if len(word) > SHORTEST and _speech(word) in TELLING]
    things = [word for word in telling if _speech(word) in THINGS]
    wanted = (tuple(map(_beginning, some)) for some in (telling, things, things[-1:]))
    return list(dict.fromkeys(filter(None, wanted)))


def asks_who_did(query: str) -> bool:
    """«просил скидку», «жаловался»: of what was done or said, and nobody is called so."""
    said = [token for token in tokens_of(query) if token.kind is Kind.WORD]
    tells = any(_speech(token.word) in {Speech.VERB, Speech.INFINITIVE} for token in said)
    return tells and not any(token.capital for token in said)


def _speech(word: str) -> Speech:
    """A word that no dictionary has is a thing."""
    return next((one.speech for one in readings(word)), Speech.OTHER)


def _beginning(word: str) -> str:
    """«скидк…» of «скидку», «доставк…» of «доставка»."""
    lemma = next((fold(one.lemma) for one in readings(word)), word)
    shared = "".join(one for one, other in takewhile(lambda pair: pair[0] == pair[1], zip(word, lemma, strict=False)))
    bare = shared.rstrip(VOWELS) if shared == word else shared
    return next((one for one in (bare, shared) if len(one) >= SHORTEST), word)


def _empty() -> frozenset[str]:
    return words("asking") | words("fact_aside") | words("seeking")
