"""Somebody new by who he is: «новая мамочка, зовут Полина Штерн, 8 913 …», "new lady zofia"."""

from dataclasses import replace

from names.fold import fold
from names.parts import is_given, looks_like_surname
from names.person import nominative
from phrases.clauses.clause import Clause
from phrases.clients.new_places import is_kind_of_place, is_role
from phrases.entities.clients import Named
from phrases.lexicon import meanings
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.words.dictionaries import in_dictionary
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

CALLED = small_words("newcomers", "called")


def somebody_new(clause: Clause) -> Head | None:
    """«запиши нового, Ашот Мкртчян, …», «новая Вероника Пак 8 912 …»: somebody new by the name right behind."""
    add = clause.heads[0] if clause.heads else None
    new = next((head for head in clause.heads[:3] if head.means("new") and not head.verb), None)
    if add is None or new is None or new.start > add.end:
        return None
    reached = any(clause.scene.contact(kind, clause.start, clause.end) for kind in (Kind.PHONE, Kind.EMAIL))
    alone = new.start == clause.start and reached
    if not alone and not (add.means("add") and add.mood is Mood.PLAN):
        return None
    behind = new.end + (word_at(clause.scene.tokens, new.end) in {",", ":", "-", "—"})
    behind = _behind_role(clause.scene, behind)
    stranger = next((said for said in clause.scene.strangers if _names(clause.scene, behind, said)), None)
    whole = stranger is not None and (reached or behind > new.end or stranger.end - stranger.start > 1)
    whole = whole or (reached and _is_whole_name(clause.scene, behind))
    named = whole or (reached and behind > new.end and _is_in_no_dictionary(clause.scene, behind))
    return replace(add, end=behind, mood=Mood.THING) if named else None


def _names(scene: Scene, place: int, said: Named) -> bool:
    """A name begins at the place; «вера штерн», of which the first word is an everyday one too."""
    given = said.start == place + 1 and is_given(fold(nominative(scene.tokens[place].text)))
    return said.start == place or given


def _is_whole_name(scene: Scene, place: int) -> bool:
    """«новый аркадий лыков 8 902 …»: a given name and a surname, without capitals."""
    first, second = (fold(nominative(word_at(scene.tokens, at))) for at in (place, place + 1))
    return is_given(first) and looks_like_surname(second)


def _is_somebody(scene: Scene, place: int) -> bool:
    named = any(said.start == place and said.end - said.start > 1 for said in scene.strangers)
    return named or _is_whole_name(scene, place)


def _behind_role(scene: Scene, place: int) -> int:
    """«новая мамочка, зовут …», «новый закупщик …», «новая точка зульфия ахметова …»: where the name may begin."""
    place += is_role(scene, place) or (is_kind_of_place(scene, place) and _is_somebody(scene, place + 1))
    while word_at(scene.tokens, place) in CALLED:
        place += 1
    return place


def _is_in_no_dictionary(scene: Scene, place: int) -> bool:
    """«new lady zofia …» typed without capitals."""
    token = scene.tokens[place] if place < len(scene.tokens) else None
    known = any(said.start == place for said in scene.people)
    plain = token is not None and token.kind is Kind.WORD and len(token.word) > 2 and not known
    return plain and token is not None and not (in_dictionary(token.word) or meanings(token.word, scene.hint))
