"""A few English words: the verbs of the office, with their tenses, and the smallest words."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from names.lists import read_list
from names.speech import Speech, Tense, Word

_PRESENT = frozenset({"am", "is", "are", "has", "does", "goes"})


def readings(word: str) -> tuple[Word, ...]:
    """What a folded English word may be; nothing when the list has neither it nor its verb."""
    plain = (Word(lemma=word, speech=Speech.OTHER),) if word in _plain() else ()
    if word in _verbs():
        return (*_verbs()[word], *plain)
    return (*plain, *(reading for base in _stems(word) for reading in _regular(base, word)))


@lru_cache(maxsize=1)
def _listed() -> Any:
    return read_list(Path(__file__).with_name("english.yaml"))


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    return frozenset(_listed()["other"].split())


@lru_cache(maxsize=1)
def _verbs() -> dict[str, tuple[Word, ...]]:
    irregular: dict[str, str] = _listed()["irregular"]
    found = {base: _base(base) for base in (*irregular, *_listed()["regular"].split())}
    for base, forms in irregular.items():
        for form in forms.split():
            found[form] = (*found.get(form, ()), _inflected(base, form))
    return found


def _base(base: str) -> tuple[Word, ...]:
    infinitive = Word(lemma=base, speech=Speech.INFINITIVE)
    return (infinitive, Word(lemma=base, speech=Speech.VERB, tense=Tense.PRESENT))


def _inflected(base: str, form: str) -> Word:
    tense = Tense.PRESENT if form in _PRESENT else Tense.PAST
    speech = Speech.PARTICIPLE if form.endswith("ing") else Speech.VERB
    return Word(lemma=base, speech=speech, tense=None if speech is Speech.PARTICIPLE else tense)


def _stems(word: str) -> list[str]:
    """«called», «calls», «calling» → call; «tries» → try; «planned» → plan; «scheduling» → schedule."""
    for ending in ("ing", "ied", "ies", "ed", "es", "s"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            doubled = [stem[:-1]] if stem[-1:] == stem[-2:-1] else []
            near = [stem + "y"] if ending in ("ied", "ies") else [stem, stem + "e", *doubled]
            bases = [base for base in near if base in _verbs()]
            if bases:
                return bases[:1]
    return []


def _regular(base: str, word: str) -> tuple[Word, ...]:
    if word.endswith("ing"):
        return (Word(lemma=base, speech=Speech.PARTICIPLE),)
    if word.endswith("ed"):
        return (Word(lemma=base, speech=Speech.VERB, tense=Tense.PAST),)
    return (Word(lemma=base, speech=Speech.VERB, tense=Tense.PRESENT, person=3),)
