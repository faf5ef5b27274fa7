"""Which stage of the funnel is meant: its name, a stem of it, or the usual abbreviation."""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from names.fold import fold, words
from names.speech import Speech
from phrases.frame import Frame, Stage
from phrases.lexicon import inflections, meanings
from phrases.words.dictionaries import in_dictionary
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

SHORTEST_STEM = 4
SHORTEST_INFLECTED = 3
"""«цех» and «цехе» are forms of one word; two letters («КП») have no forms."""
SHORTEST_MISSPELT, LONG = 6, 10
"""Letters of a word that one letter may be wrong in, and two."""
TOWARDS = small_words("stages", "towards")
FUNNEL_VERBS = small_words("stages", "funnel_verbs")
SETTING = small_words("stages", "setting")
SET_FOR = small_words("stages", "set_for")
ELSEWHERE = small_words("stages", "elsewhere")
SIGNS = {":", "«", '"', "-", "—", "–"}
EMPTY = small_words("stages", "empty")


def stage_said(said: Sequence[str], frame: Frame) -> Stage | None:
    """The one stage that the folded words name best; None when none or several do equally well."""
    scores = sorted(((_score(stage, tuple(said)), stage.id) for stage in frame.stages), reverse=True)
    if not scores or scores[0][0] == 0 or (len(scores) > 1 and scores[1][0] == scores[0][0]):
        return None
    return next(stage for stage in frame.stages if stage.id == scores[0][1])


def find_stages(tokens: Sequence[Token], taken: frozenset[int], frame: Frame, hint: str) -> frozenset[int]:
    """The places where a word behind a preposition of direction, or behind «этап», names one stage."""
    if not frame.stages:
        return frozenset()
    free = (place for place in range(1, len(tokens)) if place not in taken and tokens[place].kind is not Kind.MARK)
    behind = (place for place in free if _leads_to_stage(tokens, place, hint))
    named = {place: stage for place in behind if (stage := stage_said([tokens[place].word], frame))}
    further = (place + 1 for place, stage in named.items() if _goes_on(tokens, place + 1, stage, frame))
    before = (place - 1 for place in named if place - 1 not in taken and _begins(tokens, place - 1, frame))
    return frozenset(named).union(further, before)


def _begins(tokens: Sequence[Token], place: int, frame: Frame) -> bool:
    """«план лечения ей двигай»: with the word before it another stage is named, and by that word too."""
    first = stage_said([word_at(tokens, place)], frame)
    return first is not None and first == stage_said([word_at(tokens, place), word_at(tokens, place + 1)], frame)


def _goes_on(tokens: Sequence[Token], place: int, stage: Stage, frame: Frame) -> bool:
    """«in repair»: the next word is of the same name."""
    return place < len(tokens) and stage_said([tokens[place].word], frame) == stage


def _leads_to_stage(tokens: Sequence[Token], place: int, hint: str) -> bool:
    before = word_at(tokens, place - 1)
    if before in SIGNS:
        before = word_at(tokens, place - 2)
    return (
        before in TOWARDS or "stage" in meanings(before, hint) or _is_put(tokens, place) or _is_set(tokens, place, hint)
    )


def _is_put(tokens: Sequence[Token], place: int) -> bool:
    """ "put him in contract", "put Smith in negotiation"."""
    verb = {word_at(tokens, place - 2), word_at(tokens, place - 3), word_at(tokens, place - 4)}
    return word_at(tokens, place - 1) == "in" and "put" in verb


def _is_set(tokens: Sequence[Token], place: int, hint: str) -> bool:
    """«ставь подтверждено», «став їй підтверджено», "mark her confirmed", «договор ей ставь»: without a preposition."""
    before = place - 1 - (word_at(tokens, place - 1) in SET_FOR)
    if _sets(tokens, before, hint, SETTING):
        return True
    if any(one.speech is Speech.VERB and one.gender for one in inflections(word_at(tokens, place), hint)[:1]):
        return False  # «отказался, поставит старые рамы»
    behind = place + 1 + (word_at(tokens, place + 1) in SET_FOR)
    return _sets(tokens, behind, hint, SETTING | FUNNEL_VERBS) and word_at(tokens, behind + 1) not in ELSEWHERE


def _sets(tokens: Sequence[Token], place: int, hint: str, verbs: frozenset[str]) -> bool:
    word = word_at(tokens, place)
    return bool(word) and any(one.lemma in verbs for one in inflections(word, hint))


def _score(stage: Stage, said: tuple[str, ...]) -> float:
    return max(_likeness(name, said) for name in (stage.name, *stage.other_names))


def _likeness(name: str, said: tuple[str, ...]) -> float:
    """The share of the name's words that were said; a full name outweighs a part of a longer one."""
    wanted = [word for word in words(name) if word not in EMPTY]
    hits = [word for word in wanted if any(same_stem(word, other) for other in said)]
    if not hits:
        return 0.0
    return len(hits) + len(hits) / len(wanted)


@lru_cache(maxsize=10_000)
def same_stem(one: str, other: str) -> bool:
    """Whether two words are forms of one, or of one root («отправлено» – «отправить»)."""
    if one == other:
        return True
    shortest = min(len(one), len(other))
    if shortest < SHORTEST_INFLECTED:
        return False
    if _lemmas(one) & _lemmas(other) or _is_misspelt(one, other):
        return True
    if shortest < SHORTEST_STEM:
        return False
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= max(SHORTEST_STEM, min(len(one), len(other)) - 3) and shared >= 5


def _is_misspelt(one: str, other: str) -> bool:
    """«procurment», «перемоины»: a word of no dictionary, a letter or two off."""
    most = (min(len(one), len(other)) >= SHORTEST_MISSPELT) + (min(len(one), len(other)) >= LONG)
    near = bool(most) and one[0] == other[0] and DamerauLevenshtein.distance(one, other, score_cutoff=most) <= most
    return near and not (in_dictionary(one) and in_dictionary(other))


@lru_cache(maxsize=10_000)
def _lemmas(word: str) -> frozenset[str]:
    return frozenset(fold(reading.lemma) for reading in inflections(word))
