"""What one client tells of another: «Громов сказал, Гусева купила», "Smith said Connolly called him"."""

from collections.abc import Iterator

from names.forms import Case
from phrases.entities.clients import Named
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

SAYING = small_words("confidence", "saying")
THAT = small_words("heads", "that") | {",", ":"}
BESIDE = small_words("confidence", "told_to") | small_words("people", "they")
"""«сказал мне, что …», "said he called …"."""


def told_by_another(scene: Scene) -> Iterator[Named]:
    """Everybody of whom another client tells something."""
    for verb in (head for head in scene.heads if head.lemma in SAYING and head.mood in {Mood.PAST, Mood.PRESENT}):
        teller = _teller(scene, verb)
        behind = next((one for one in scene.people if teller and one.start >= max(verb.end, teller.end)), None)
        if teller is None or behind is None or set(teller.ids) & set(behind.ids):
            continue
        if _is_told_of(scene, behind, max(verb.end, teller.end)):
            yield behind


def _teller(scene: Scene, verb: Head) -> Named | None:
    """Who says it: beside the verb, or beside the one before it («Гусева звонила сказала»); in English before it."""
    before = verb.start - (word_at(scene.tokens, verb.start - 1) == ",")
    start = next((head.start for head in scene.heads if head.verb and head.end == before), verb.start)
    behind = -1 if verb.lemma.isascii() else verb.end
    beside = (one for one in scene.people if one.end in {start, verb.start} or one.start == behind)
    return next((one for one in beside if one.cases & Case.NOMINATIVE), None)


def _is_told_of(scene: Scene, said: Named, begin: int) -> bool:
    """Right behind the verb or «что»; without it only who may do something: «сказала, Иванову звонил» is ours."""
    own = {at for head in scene.heads if head.end == said.start for at in range(head.start, head.end)}
    between = [word_at(scene.tokens, at) for at in range(begin, said.start) if at not in own]
    that = any(word.isalpha() and word in THAT for word in between)
    return all(word in THAT | BESIDE for word in between) and (that or bool(said.cases & Case.NOMINATIVE))
