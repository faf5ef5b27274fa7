"""What a dictionary can say of a word."""

from dataclasses import dataclass
from enum import StrEnum

from names.grammar import Case, Gender


class Speech(StrEnum):
    VERB = "verb"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    NOUN = "noun"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    NUMERAL = "numeral"
    PRONOUN = "pronoun"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    PARTICLE = "particle"
    OTHER = "other"


class Tense(StrEnum):
    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    IMPERATIVE = "imperative"


@dataclass(frozen=True, slots=True)
class Word:
    """One reading of a word by a dictionary; the likeliest comes first."""

    lemma: str
    """Folded (ё=е), in the dictionary's own base form: masculine, so «петровой» has «петров»."""
    speech: Speech
    tense: Tense | None = None
    case: Case | None = None
    gender: Gender | None = None
    plural: bool = False
    person: int | None = None
    name: bool = False
    """A given name, surname, patronymic or place name by the dictionary."""
    perfective: bool | None = None
    known: bool = True
    """In the dictionary; otherwise guessed by its ending."""
