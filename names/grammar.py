"""The words of grammar that names and phrases speak of: cases, genders, parts of a name, and its forms."""

from enum import IntFlag, StrEnum

from pydantic import BaseModel, ConfigDict


class Case(IntFlag):
    NOMINATIVE = 1
    GENITIVE = 2
    DATIVE = 4
    ACCUSATIVE = 8
    INSTRUMENTAL = 16
    PREPOSITIONAL = 32
    VOCATIVE = 64


ALL_CASES = Case(127)


class Gender(StrEnum):
    MALE = "m"
    FEMALE = "f"


class Part(StrEnum):
    SURNAME = "surname"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    SHORT = "short"
    COMPANY = "company"


class Form(BaseModel):
    """One folded word as it is said in some cases: «иванову» is a man's surname in the dative."""

    model_config = ConfigDict(frozen=True)

    text: str
    part: Part
    cases: Case
    gender: Gender | None = None
