"""A whole family named by its surname: «Ковалевы приходили», «у Ковалевых», "the Millers came"."""

from collections.abc import Mapping, Sequence

from names.families import surnames_of_family
from names.grammar import ALL_CASES, Case, Part
from names.morphology import is_known
from phrases.directory import Acquaintance
from phrases.lexicon import meanings
from phrases.words.dictionaries import readings
from phrases.words.tokens import Token

IN_ANY_CASE = {"cases": ALL_CASES, "gender": None}


def family_keys(token: Token, hint: str) -> tuple[str, ...]:
    """The surnames in it, unless the word is an everyday one: «машины», «новых», "meetings"."""
    surnames = surnames_of_family(token.word)
    if not surnames or (token.word.isascii() and not token.capital) or meanings(token.word, hint):
        return ()
    found = readings(token.word, hint)
    everyday = (
        not token.capital or is_known(token.word, "ru") or any(one.lemma in surnames and not one.name for one in found)
    )
    named = any(one.name for one in found[:1])
    return surnames if named or not everyday else ()


def of_family(token: Token, known: Mapping[str, Sequence[Acquaintance]], hint: str) -> list[Acquaintance]:
    """Every client of that surname may be meant, and in any case."""
    theirs = (one for surname in family_keys(token, hint) for one in known.get(surname, ()))
    named = (one for one in theirs if one.form.part is Part.SURNAME and one.form.cases & Case.NOMINATIVE)
    return [one._replace(form=one.form.model_copy(update=IN_ANY_CASE)) for one in named]
