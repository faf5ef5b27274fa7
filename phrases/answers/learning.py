"""Verbs that a workspace taught by its taps: a draft finished with a button says what its verb means."""

from collections.abc import Iterator, Sequence

from names.morphology import Word
from names.speech import Speech
from phrases.dates.grammar import find_moments
from phrases.entities.contacts import find_contacts
from phrases.frame import Frame
from phrases.lexicon import inflections, meanings
from phrases.lexicon.english import reads_as_verb
from phrases.lexicon.heads import find_heads
from phrases.text import cleaned
from phrases.words.dictionaries import language_of
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, tokens_of

AUXILIARY = small_words("learning", "auxiliary")


def unknown_verbs(text: str, frame: Frame) -> tuple[str, ...]:
    """The lemmas of the verbs that neither the lexicon nor `frame.words` knows, in order: what made a reading unsure.

    Kept with the meaning that was tapped, in `Frame.words`, they are understood from the next message on.
    """
    plain = cleaned(text)
    tokens = tokens_of(plain, find_contacts(plain, frame.country))
    hint = language_of(plain, frame.language)
    dated = frozenset(place for when in find_moments(tokens) for place in range(when.start, when.end))
    heads = find_heads(tokens, dated, hint, frame.words)
    unexplained = (head.lemma for head in heads if head.verb and not head.meanings)
    told = frozenset(place for head in heads for place in range(head.start, head.end)) | dated
    lemmas = (*unexplained, *_guessed(tokens, told, hint))
    return tuple(dict.fromkeys(lemma for lemma in lemmas if lemma not in AUXILIARY))


def _guessed(tokens: Sequence[Token], told: frozenset[int], hint: str) -> Iterator[str]:
    """Words in no dictionary that end as a verb does («чпокнулись»), as long as they are not written as names are."""
    for place, token in enumerate(tokens):
        if place in told or token.kind is not Kind.WORD or (token.capital and place) or meanings(token.word, hint):
            continue
        found = inflections(token.word, hint)[:1]
        yield from (reading.lemma for reading in found if reads_as_verb(reading) and _is_inflected(reading))


def _is_inflected(reading: Word) -> bool:
    return reading.speech is Speech.INFINITIVE or reading.tense is not None
