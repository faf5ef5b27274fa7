"""From what is said to what is looked up: the folded keys of a form."""

from collections.abc import Iterable

from names.fold import fold
from names.grammar import Case, Form, Gender, Part

Spoken = tuple[str, Case]


def lower_of(text: str) -> str:
    """A folded text, but with «ё» kept: it tells how a name declines."""
    return " ".join(fold(word) if "ё" not in word else word for word in text.lower().split())


def keys_of(form: str) -> tuple[str, ...]:
    """A double-barrelled word is found by its halves and as one; an apostrophe may be left out, «ґ» written «г»."""
    folded = fold(form)
    halves = (*folded.split("-"), folded.replace("-", "")) if "-" in folded else (folded,)
    plain = (half.replace("'", "").replace("ґ", "г") for half in halves if "'" in half or "ґ" in half)
    return (*halves, *plain)


def merged(forms: Iterable[Form]) -> tuple[Form, ...]:
    """One form for each text and part, with all its cases."""
    cases: dict[tuple[str, Part, Gender | None], Case] = {}
    for form in forms:
        key = (form.text, form.part, form.gender)
        cases[key] = cases.get(key, Case(0)) | form.cases
    return tuple(
        Form(text=text, part=part, cases=spoken, gender=gender)
        for (text, part, gender), spoken in cases.items()
        if text
    )
