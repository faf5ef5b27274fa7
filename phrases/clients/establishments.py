"""A company said with what kind it is: «кофейня Лев», «из пекарни Колос», «дом быта Рассвет», "Lion coffee shop"."""

from dataclasses import dataclass

from names.forms import Case
from names.parts import is_given, is_living
from names.speech import Speech
from phrases.entities.roles import role_of
from phrases.lexicon import meanings
from phrases.scene import Scene
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

KINDS = small_words("establishments", "kinds")
ENDINGS = tuple(small_words("establishments", "endings"))
"""How words of one kind and another end: «стройбаза», «автосервис», «дизайн-студия»."""
ON = small_words("establishments", "on")
BEHIND_NAME = small_words("establishments", "behind_name")
ATTRIBUTES, NAME, LATIN_NAME = 2, 4, 5
"""So many words at most say what sort of kind it is, what it is called, and both in English."""
JOINING = {"&", "+", "-", "№"}
SIGNS = {",", ".", ";", "!", "?", ")", "—", "–", "-", "\n", ":"}
REACHED = {"phone", "mail"}
LONGEST_NUMBER = 4


@dataclass(frozen=True, slots=True)
class Establishment:
    """What it is called with its kind in the nominative, and the place behind it."""

    name: str
    end: int


def establishment_at(scene: Scene, place: int) -> Establishment | None:
    """The company whose kind, or in English whose name, begins at a place; None of a name in quotes right behind it."""
    return _kind_first(scene, place) or _kind_last(scene, place)


def joins_a_person(scene: Scene, start: int, place: int) -> bool:
    """Behind the name that begins at `start` a company begins: «Юлия Морозова Кафе Лето», "John Baker Lion Cafe"."""
    if _kind_first(scene, place) is not None:
        return is_given(scene.tokens[start].word) or start < place - 1
    surnamed = place - start > 1 or word_at(scene.tokens, place + 1) in BEHIND_NAME
    return surnamed and is_given(scene.tokens[start].word) and _kind_last(scene, place) is not None


def _kind_first(scene: Scene, place: int) -> Establishment | None:
    kind = _kind(scene, place)
    if kind is None:
        return None
    sort = _behind_attributes(scene, place + 1)
    end = _behind_street(scene, _behind_name(scene, sort))
    if end == place + 1 and not (kind.isascii() is False and ends_part(scene, end)):
        return None
    return Establishment(f"{kind} {scene.said(place + 1, end)}".strip(), end)


def _kind(scene: Scene, place: int) -> str | None:
    """«кофейня», «стройбазы»: the kind in the nominative, with the capital it was written with."""
    token = scene.tokens[place] if place < len(scene.tokens) else None
    if token is None or token.kind is not Kind.WORD:
        return None
    nouns = (one for one in readings(token.word, scene.hint) if one.speech is Speech.NOUN and not one.plural)
    lemmas = [token.word, *(one.lemma for one in nouns)]
    kind = next((one for one in lemmas if one in KINDS or one.endswith(ENDINGS)), None)
    return kind and (kind[:1].upper() + kind[1:] if token.capital else kind)


def _behind_attributes(scene: Scene, place: int) -> int:
    """«дом быта», «салон красоты», «школа английского языка»: behind the words of what sort it is."""
    end = place
    while end < len(scene.tokens) and end - place < ATTRIBUTES and _is_attribute(scene, end):
        end += 1
    return end


def _is_attribute(scene: Scene, place: int) -> bool:
    token = scene.tokens[place]
    if token.capital or not _may_belong(scene, place):
        return False
    found = readings(token.word, scene.hint)
    qualifies = any(one.speech in {Speech.NOUN, Speech.ADJECTIVE} and one.case is Case.GENITIVE for one in found)
    return qualifies and token.word not in KINDS


def _may_belong(scene: Scene, place: int) -> bool:
    """A word that begins nothing else: no verb, phone or day, and nobody's position."""
    token = scene.tokens[place]
    head = next((head for head in scene.heads if head.start <= place < head.end), None)
    told = head is not None and (head.verb or head.means("phone", "birthday", "mail", "messenger", "must"))
    dated = any(when.start <= place < when.end for when in scene.moments)
    return token.kind is Kind.WORD and not (told or dated or role_of(token.word, scene.hint))


def _behind_name(scene: Scene, start: int) -> int:
    tokens, end = scene.tokens, start
    while end < len(tokens) and end - start < NAME and _names(scene, start, end):
        end += 1
    while end > start and tokens[end - 1].kind is Kind.MARK:
        end -= 1
    small = end == start < len(tokens) and ends_part(scene, start + 1) and _is_small_name(scene, start)
    return start + 1 if small else end


def _behind_street(scene: Scene, place: int) -> int:
    """«автосервис на Ленина 5»: where it stands tells it from others of its kind, and names nobody."""
    if word_at(scene.tokens, place) not in ON or place + 1 >= len(scene.tokens) or not _may_belong(scene, place + 1):
        return place
    numbered = word_at(scene.tokens, place + 2)
    end = place + 2 + (numbered.isdecimal() and len(numbered) < LONGEST_NUMBER)
    return end if ends_part(scene, end) else place


def _names(scene: Scene, start: int, place: int) -> bool:
    token = scene.tokens[place]
    if token.kind is Kind.NUMBER:
        return token.text.isdecimal() and len(token.text) < LONGEST_NUMBER and ends_part(scene, place + 1)
    if token.kind is Kind.MARK:
        return token.text in JOINING and place > start
    person = place > start and is_given(token.word) and _is_capital(scene, place + 1)
    return token.capital and not person and _may_belong(scene, place)


def _is_capital(scene: Scene, place: int) -> bool:
    return place < len(scene.tokens) and scene.tokens[place].kind is Kind.WORD and scene.tokens[place].capital


def _is_small_name(scene: Scene, place: int) -> bool:
    """«кофейня лев 8 916 …»: typed without capitals, a thing or a word no dictionary has."""
    word = scene.tokens[place].word
    noun = any(one.speech is Speech.NOUN and not one.name for one in readings(word, scene.hint)[:1])
    return _may_belong(scene, place) and len(word) > 2 and (noun or not in_dictionary(word))


def ends_part(scene: Scene, place: int) -> bool:
    """Behind the words before a place a sign, a phone, an e-mail or the end stands."""
    if place >= len(scene.tokens):
        return True
    token = scene.tokens[place]
    return token.text in SIGNS or token.kind in {Kind.PHONE, Kind.EMAIL} or bool(meanings(token.word) & REACHED)


def _kind_last(scene: Scene, place: int) -> Establishment | None:
    """ "Lion coffee shop", "Blue Moon Bakery": words in Latin letters with a capital before the kind."""
    if not _is_capital(scene, place):
        return None
    for end in range(place + 2, min(place + 1 + LATIN_NAME, len(scene.tokens) + 1)):
        words = scene.tokens[place:end]
        if not all(_is_latin(token) for token in words):
            return None
        if words[-1].word in BEHIND_NAME and word_at(scene.tokens, end) not in BEHIND_NAME:
            return Establishment(scene.said(place, end), end)
    return None


def _is_latin(token: Token) -> bool:
    return token.kind is Kind.WORD and token.text.isascii()


def is_trade(scene: Scene, place: int) -> bool:
    """«дизайнер», «повар»: what somebody does, and no company."""
    word = word_at(scene.tokens, place)
    return bool(role_of(word, scene.hint)) or is_living(word)
