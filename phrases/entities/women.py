"""A woman who is not the man her surname may be a case of: «Соколова пришла», where only Соколов is known (C1)."""

from collections.abc import Iterable, Sequence

from names.fold import fold
from names.forms import Case, Gender, Part
from names.gender import gender_of
from names.parts import takes_no_object
from names.person import nominative
from names.speech import Speech
from phrases.entities.clients import GOVERNED, Named
from phrases.entities.roles import RELATIVES, role_of
from phrases.lexicon.heads import Head, Mood
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Token, free_word_at, word_at

ACCUSATIVE_VERBS = small_words("people", "accusative_verbs")


def women_nobody_knows(
    tokens: Sequence[Token], people: Sequence[Named], heads: Sequence[Head], hint: str
) -> tuple[Named, ...]:
    """Those who did something by themselves, and whose surname fits the known only as the genitive of a man's."""
    verbs = [head for head in heads if _did_herself(tokens, head, hint)]
    return tuple(said for said in people if _acts(tokens, said, verbs) and _is_her_surname(tokens, said))


def _did_herself(tokens: Sequence[Token], head: Head, hint: str) -> bool:
    """«пришла», «звонила», «записалась»: of a woman, and done to nobody."""
    if head.mood is not Mood.PAST or head.gender is not Gender.FEMALE or head.lemma in ACCUSATIVE_VERBS:
        return False
    # the Ukrainian dictionary does not say which verbs take an object
    return takes_no_object(tokens[head.end - 1].word) or (hint == "uk" and head.means("visit", "call"))


def _acts(tokens: Sequence[Token], said: Named, verbs: Iterable[Head]) -> bool:
    """Right beside the verb, and nobody's: «дочь Соколова пришла», «пришла от Соколова», «звонила Соколова жена»."""
    before, behind = free_word_at(tokens, said.start - 1), word_at(tokens, said.end)
    owned = any(one.speech is Speech.NOUN for one in readings(before)[:1]) or bool(role_of(behind, "ru"))
    if before in GOVERNED or owned or {before, behind} & RELATIVES:
        return False
    return any(said.start == verb.end or said.end == verb.start - verb.negated for verb in verbs)


def _is_her_surname(tokens: Sequence[Token], said: Named) -> bool:
    word = tokens[said.start].text
    if said.end - said.start > 1 or any(one.parts != {Part.SURNAME} for one in said.candidates):
        return False
    if any(one.cases & Case.NOMINATIVE for one in said.candidates):
        return False
    return gender_of(word) is Gender.FEMALE and fold(nominative(word)) == fold(word)
