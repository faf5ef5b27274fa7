"""What one client tells of another: «Громов сказал, Гусева купила», "Smith said Connolly called him"."""

from collections.abc import Iterator

from names.forms import Case
from phrases.entities.clients import Named
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

SAYING = small_words("confidence", "saying")
TELLING = small_words("confidence", "telling")
THAT = small_words("heads", "that") | {",", ":"}
BESIDE = small_words("confidence", "told_to") | small_words("people", "they")
"""«сказал мне, что …», "said he called …"."""


def told_by_another(scene: Scene) -> Iterator[Named]:
    """Everybody of whom another client tells something."""
    for verb in (head for head in scene.heads if head.lemma in SAYING and head.mood in {Mood.PAST, Mood.PRESENT}):
        if (behind := _told_of_by_pronoun(scene, verb)) is not None:
            yield behind
        teller = _teller(scene, verb)
        behind = next((one for one in scene.people if teller and one.start >= max(verb.end, teller.end)), None)
        if teller is None or behind is None or set(teller.ids) & set(behind.ids):
            continue
        if _is_told_of(scene, behind, max(verb.end, teller.end)):
            yield behind


def _teller(scene: Scene, verb: Head) -> Named | None:
    """Who says it: beside the verb, or beside the one before it («Гусева звонила сказала»); in English before it."""
    before = verb.start - (word_at(scene.tokens, verb.start - 1) == ",")
    start = next((head.start for head in scene.verbs if head.end == before), verb.start)
    behind = -1 if verb.lemma.isascii() else verb.end
    beside = (one for one in scene.people if one.end in {start, verb.start} or one.start == behind)
    known = next((one for one in beside if one.cases & Case.NOMINATIVE), None)
    return known or next((one for one in scene.strangers if one.end == verb.start), None)


def _told_of_by_pronoun(scene: Scene, verb: Head) -> Named | None:
    """«звонил Громов, он сказал что Гусева взяла»: whoever is named behind «что» is not he."""
    if word_at(scene.tokens, verb.start - 1) not in TELLING:
        return None
    begin = verb.end + (word_at(scene.tokens, verb.end) in BESIDE)
    before = next((one for one in reversed(scene.people) if one.end < verb.start), None)
    behind = next((one for one in scene.people if one.start == begin + 1), None)
    that = word_at(scene.tokens, begin).isalpha() and word_at(scene.tokens, begin) in THAT
    another = behind is not None and (before is None or set(before.ids).isdisjoint(behind.ids))
    return behind if that and another and behind and behind.cases & Case.NOMINATIVE else None


def _is_told_of(scene: Scene, said: Named, begin: int) -> bool:
    """Right behind the verb or «что»; without it only who may do something: «сказала, Иванову звонил» is ours."""
    own = {at for head in scene.heads if head.end == said.start for at in range(head.start, head.end)}
    between = [word_at(scene.tokens, at) for at in range(begin, said.start) if at not in own]
    that = any(word.isalpha() and word in THAT for word in between)
    return all(word in THAT | BESIDE for word in between) and (that or bool(said.cases & Case.NOMINATIVE))
