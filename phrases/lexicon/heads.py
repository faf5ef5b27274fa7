"""The words that carry a clause: what they mean, and whether they report, plan or only name something."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache, reduce
from operator import or_

from names.forms import Case, Gender
from names.morphology import Word
from names.speech import Speech, Tense
from phrases.lexicon import inflections, meanings, meanings_of_lemma, phrase_at
from phrases.lexicon.english import english_reading, is_sent, names_a_thing, reads_as_verb
from phrases.lexicon.negation import NEGATIONS, is_negated
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import HARD, Kind, Token, word_at

CONDITIONAL = small_words("heads", "conditional")

TO_US = small_words("heads", "to_us")
WHETHER = small_words("heads", "whether")
SO_THAT, LET = small_words("heads", "so_that"), small_words("heads", "let")
REACH_OF_THAT = 6
"""Words between «чтобы» or «пусть» and its verb: «чтобы он в среду машину забрал»."""
WILL, THEIR_FUTURE, US = (small_words("heads", name) for name in ("will", "their_future", "us"))
FUTURE_EN = small_words("heads", "future_en")
THEY = small_words("heads", "they")
TAKING = {"order", "agree", "want", "book"}
NEXT_ONE, BEFORE_NEXT_DAY = small_words("heads", "next_one"), small_words("heads", "before_next_day")
CALLING = {"call", "name", "ring"}
PETS = small_words("heads", "pets")
PRONOUNS_EN = small_words("heads", "pronouns_en")
THIRD_EN, ASKING_EN = small_words("heads", "third_en"), small_words("heads", "asking_en")
OPENING = small_words("whole", "opening")
"""What calls for attention: «слушай», «так смотри», "look"."""
THAT, JUST = small_words("heads", "that"), small_words("heads", "just")
AUXILIARIES = small_words("heads", "auxiliaries")
RECORDS = small_words("heads", "records")


OVERRULED = {"must", "order", "agree", "note", "move", "send", "done", "undo", "closed"}
"""Meanings of a verb that a phrase with it does away with («взять трубку»)."""


LEARNED = {
    "call": frozenset({"call"}),
    "meeting": frozenset({"meet"}),
    "visit": frozenset({"visit"}),
    "message": frozenset({"write"}),
    "email": frozenset({"email"}),
    "note": frozenset({"state"}),
    "task": frozenset({"task"}),
    "deal": frozenset({"order", "surely_ordered"}),
    "move": frozenset({"move"}),
    "win": frozenset({"won"}),
    "lose": frozenset({"lost"}),
}
"""What a tap says of a verb, in the words of the lexicon."""


class Mood(StrEnum):
    PAST = "past"
    PLAN = "plan"
    PRESENT = "present"
    THING = "thing"


@dataclass(frozen=True, slots=True)
class Head:
    """A verb, or a noun or phrase that the lexicon knows, at `tokens[start:end]`."""

    start: int
    end: int
    meanings: frozenset[str]
    mood: Mood
    lemma: str = ""
    gender: Gender | None = None
    person: int | None = None
    negated: bool = False
    infinitive: bool = False
    plural: bool = False
    future: bool = False
    passive: bool = False
    """«отправлено», «надіслано»: whoever is named beside it did not do it."""

    @property
    def verb(self) -> bool:
        return self.mood is not Mood.THING

    def means(self, *any_of: str) -> bool:
        return not self.meanings.isdisjoint(any_of)


def find_heads(
    tokens: Sequence[Token], taken: frozenset[int], hint: str, taught: Mapping[str, str] | None = None
) -> tuple[Head, ...]:
    """All heads outside of the `taken` places, in order; `taught` (lemma → meaning) goes before the lexicon."""
    words = [token.word for token in tokens]
    heads: list[Head] = []
    place = 0
    while place < len(tokens):
        head = None
        if place not in taken and tokens[place].kind is Kind.WORD:
            head = _next_one(tokens, place) if place + 1 in taken else None
            head = head or _taught_at(tokens, place, hint, taught or {}) or _head_at(tokens, words, place, hint)
        if head is not None and taken.isdisjoint(range(head.start, head.end)):
            if not _told_aside(tokens, heads, head, taken):
                heads.append(head)
            place = head.end
        else:
            if head is not None and (single := _single(tokens, place, hint)):
                heads.append(single)
            place += 1
    return tuple(heads)


def _next_one(tokens: Sequence[Token], place: int) -> Head | None:
    """«была на массаже, следующий в пятницу»: right before its day it is the next visit."""
    dated = word_at(tokens, place + 1) in BEFORE_NEXT_DAY
    next_one = dated and tokens[place].word in NEXT_ONE
    return Head(place, place + 1, frozenset({"event"}), Mood.THING, tokens[place].word) if next_one else None


def _told_aside(tokens: Sequence[Token], heads: Sequence[Head], head: Head, taken: frozenset[int]) -> bool:
    """«маякнуть, что колодки приехали»: what a plan is to tell was not done; «слушай» asks nothing."""
    if tokens[head.start].word in OPENING and head.mood is Mood.PLAN and _opens(tokens, head.start):
        return True
    if head.lemma in CALLING and head.mood is Mood.PAST and _is_of_a_pet(tokens, head.start):
        return True
    before = next((one for one in reversed(heads) if one.verb), None)
    if word_at(tokens, head.end) in WHETHER and before is not None and head.mood is not Mood.PLAN:
        return True
    if before is None or before.mood is not Mood.PLAN or head.mood is Mood.PLAN or before.means("find"):
        return False
    return _is_part_of_told(tokens, before.end, head.start, taken)


def _is_part_of_told(tokens: Sequence[Token], start: int, end: int, taken: frozenset[int]) -> bool:
    """«узнать, как заживает»; not behind a full stop, or in a part between commas that names somebody or some day."""
    for place in range(end - 1, start - 1, -1):
        word = tokens[place].word
        if word in HARD or (word == "," and not taken.isdisjoint(range(place, _next_mark(tokens, end)))):
            return False
        if word in THAT and word_at(tokens, place - 1) not in JUST:
            return True
    return False


def _next_mark(tokens: Sequence[Token], place: int) -> int:
    marks = (at for at in range(place, len(tokens)) if tokens[at].kind is Kind.MARK)
    return next(marks, len(tokens))


def _is_of_a_pet(tokens: Sequence[Token], place: int) -> bool:
    """ "puppys called waffles", "her dog is called Rex": it is their name, and no call of theirs."""
    before = word_at(tokens, place - 1)
    before = word_at(tokens, place - 2) if before in AUXILIARIES else before
    return {before, before.removesuffix("'s"), before.removesuffix("s")} & PETS != set()


def _opens(tokens: Sequence[Token], place: int) -> bool:
    """Nothing but such words stands before it: «так смотри, Гусева написала …»."""
    return all(token.word in OPENING or token.kind is Kind.MARK for token in tokens[:place])


def _taught_at(tokens: Sequence[Token], place: int, hint: str, taught: Mapping[str, str]) -> Head | None:
    """A word that the workspace taught, whatever the dictionaries guess of it."""
    if not taught:
        return None
    reading = next((one for one in inflections(word_at(tokens, place), hint) if one.lemma in taught), None)
    meaning = LEARNED.get(taught[reading.lemma]) if reading else None
    return _head_of(tokens, place, reading, meaning, _mood(tokens, place, reading)) if reading and meaning else None


def _head_at(tokens: Sequence[Token], words: Sequence[str], place: int, hint: str) -> Head | None:
    single = _single(tokens, place, hint)
    phrase = phrase_at(words, place, hint)
    if phrase is None:
        return single
    said, end = phrase
    inside = [head for at in range(place, end) if (head := _single(tokens, at, hint))]
    verb = next((head for head in inside if head.verb), None)
    carrier = verb or single or Head(place, end, frozenset(), Mood.THING)
    denied = words[place] in NEGATIONS
    own = frozenset[str]() if denied else carrier.meanings if said == {"by_phone"} else carrier.meanings - OVERRULED
    own -= {"weakly_lost"} if "lost" in said else set()
    mood = (
        Mood.PRESENT if carrier.infinitive and not _is_behind_its_object(tokens, place, carrier, hint) else carrier.mood
    )
    negated = is_negated(tokens, place)
    whole = replace(carrier, start=place, end=end, meanings=own | said | {"phrase"}, mood=mood, negated=negated)
    return replace(whole, person=3, infinitive=False) if _goes_on(tokens, place, said) else whole


def _is_behind_its_object(tokens: Sequence[Token], place: int, verb: Head, hint: str) -> bool:
    """«напоминалку кинуть», «звоночек сделать»: as much a plan as «кинуть напоминалку»; «нет смысла брать» is none."""
    if verb.start == place:
        return True
    found = (next(iter(inflections(tokens[at].word, hint)), None) for at in range(place, verb.start))
    return all(one is not None and one.speech is Speech.NOUN and one.case for one in found)


def _single(tokens: Sequence[Token], place: int, hint: str) -> Head | None:
    word = word_at(tokens, place)
    if word in numerals("cardinals"):
        return None  # «три пачки», and not «тёрти»
    found = meanings(word, hint)
    reading = _reading(tokens, place, hint)
    if reading is None:
        return Head(place, place + 1, found, Mood.THING, word) if found else None
    mood = _mood(tokens, place, reading)
    if mood is Mood.THING and not found:
        return None
    own = meanings_of_lemma(reading.lemma) | meanings_of_lemma(word) or found
    return _head_of(tokens, place, reading, own if reading.speech is not Speech.OTHER else found, mood)


def _head_of(tokens: Sequence[Token], place: int, reading: Word, found: frozenset[str], mood: Mood) -> Head:
    wished = mood is Mood.PLAN and reading.tense is Tense.PAST and not reading.lemma.isascii()
    theirs = wished or (mood is Mood.PLAN and (_somebody_will(tokens, place) or _goes_on(tokens, place, found)))
    return Head(
        start=place,
        end=place + 1,
        meanings=found,
        mood=mood,
        lemma=reading.lemma,
        gender=reading.gender,
        person=3 if theirs else reading.person,
        negated=is_negated(tokens, place, reading),
        infinitive=reading.speech is Speech.INFINITIVE and not theirs,
        plural=reading.plural,
        future=reading.tense is Tense.FUTURE,
        passive=_is_passive(reading),
    )


def _is_passive(reading: Word) -> bool:
    """A short participle; in Ukrainian the form in «-но», «-то», which has neither gender nor number."""
    if reading.tense is not Tense.PAST or reading.lemma.isascii():
        return False
    impersonal = reading.speech is Speech.VERB and reading.gender is None and not reading.plural
    return impersonal or reading.speech is Speech.PARTICIPLE


def _goes_on(tokens: Sequence[Token], place: int, found: frozenset[str]) -> bool:
    """ "…, going with the tour at £6,400", "…, taking two": what the client spoken of does."""
    said = word_at(tokens, place)
    return said.isascii() and said.endswith("ing") and word_at(tokens, place - 1) == "," and bool(found & TAKING)


def _somebody_will(tokens: Sequence[Token], place: int) -> bool:
    """ "Smith will take", "she'll order", «будут брать»: what others are to do; "I will send" is ours."""
    before = word_at(tokens, place - 1)
    if before in THEIR_FUTURE:
        return True
    return before in WILL and place > 1 and tokens[place - 2].kind is Kind.WORD and word_at(tokens, place - 2) not in US


def _reading(tokens: Sequence[Token], place: int, hint: str) -> Word | None:
    """The likeliest reading that the lexicon knows; else the likeliest of all, when it is a verb."""
    found = inflections(word_at(tokens, place), hint)
    if not found or _is_name_like_a_thing(tokens[place], found[0]):
        return None
    known = list(_meant(word_at(tokens, place), hint))
    if _may_be_done_by_them(tokens, place, known):
        known.sort(key=lambda one: one.speech is Speech.INFINITIVE)
    if known and known[0].tense is Tense.IMPERATIVE and not _is_an_order(tokens, place, known):
        likelier = [one for one in found[:1] if one.tense is Tense.PAST]  # «линзы подошли», of no lexicon
        known = [*likelier, *sorted(known, key=lambda one: one.tense is not Tense.PAST)]
        if known[0].tense is Tense.IMPERATIVE and _is_rather_a_thing(found[0], known[0]):
            return None  # «боится боли»
    if known and tokens[place].word.isascii():
        return english_reading(tokens, place, known)
    if known:
        return known[0]
    named = tokens[place].word.isascii() and (names_a_thing(tokens, place) or is_sent(tokens, place))
    return found[0] if reads_as_verb(found[0]) and found[0].known and not named else None


def _is_rather_a_thing(likeliest: Word, order: Word) -> bool:
    return likeliest.speech is Speech.NOUN and meanings_of_lemma(order.lemma) == {"state"}


@lru_cache(maxsize=20_000)
def _meant(word: str, hint: str) -> tuple[Word, ...]:
    """The readings that the lexicon knows, those of questions alone behind the others."""
    return tuple(sorted((one for one in inflections(word, hint) if meanings_of_lemma(one.lemma)), key=_only_in_reports))


def _may_be_done_by_them(tokens: Sequence[Token], place: int, known: Sequence[Word]) -> bool:
    """«Ковальчук замовить», «вона оплатить», «ціна підходить»: behind who does it no short infinitive."""
    if not place or not known or known[0].speech is not Speech.INFINITIVE:
        return False
    theirs = {one.tense for one in known if one.person == 3}
    named = tokens[place - 1].capital or tokens[place - 1].word in THEY
    return bool(theirs) and (named or (Tense.PRESENT in theirs and _is_subject(word_at(tokens, place - 1))))


def _is_subject(word: str) -> bool:
    return any(one.speech is Speech.NOUN and one.case == Case.NOMINATIVE for one in readings(word, "uk")[:1])


def _is_name_like_a_thing(token: Token, reading: Word) -> bool:
    """A word with a capital and in no dictionary is rather a name than a misspelt noun."""
    return (
        token.capital and reading.speech is Speech.NOUN and not token.word.isascii() and not in_dictionary(token.word)
    )


def _is_an_order(tokens: Sequence[Token], place: int, known: Sequence[Word]) -> bool:
    return _is_asked_of_us(tokens, place) or _is_to_be_struck(tokens, place, known)


def _is_asked_of_us(tokens: Sequence[Token], place: int) -> bool:
    """«пришли мне прайс»; «пришли шины» tells that they came."""
    return bool({word_at(tokens, place + 1), word_at(tokens, place - 1)} & TO_US)


def _is_to_be_struck(tokens: Sequence[Token], place: int, known: Sequence[Word]) -> bool:
    """«видали Мороза», «видали завдання»: what opens a message and has somebody or a record behind it is an order;
    «видали Морозу товар», «видали накладну» tell what was handed out."""
    if not known or "strike" not in meanings_of_lemma(known[0].lemma) or place + 1 >= len(tokens):
        return False
    behind = tokens[place + 1]
    cases = reduce(or_, (one.case for one in readings(behind.word, "uk") if one.case), Case(0))
    given = Case.DATIVE in cases and Case.ACCUSATIVE not in cases
    return _opens(tokens, place) and not given and (behind.capital or behind.word in RECORDS)


def _only_in_reports(reading: Word) -> bool:
    """A lemma of questions alone yields to any other («замер», the measuring, and not «замереть»)."""
    return all(meaning.startswith("report_") for meaning in meanings_of_lemma(reading.lemma))


def _mood(tokens: Sequence[Token], place: int, reading: Word) -> Mood:
    if not reads_as_verb(reading):
        return Mood.THING
    if tokens[place].word.isascii():
        return _english_mood(tokens, place, reading)
    if reading.tense is Tense.PAST:
        return Mood.PLAN if _is_only_wished(tokens, place) else Mood.PAST
    if reading.tense is Tense.PRESENT:
        return Mood.PLAN if _is_let(tokens, place) else Mood.PRESENT
    return Mood.PLAN


def _is_let(tokens: Sequence[Token], place: int) -> bool:
    """«пусть приходит», «нехай завтра дзвонить»: what somebody is to do."""
    return any(word_at(tokens, place - back) in LET for back in range(1, REACH_OF_THAT + 1))


def _is_only_wished(tokens: Sequence[Token], place: int) -> bool:
    """«забрал бы», «позвонить, чтобы забрал», «щоб він приїхав»: it did not happen."""
    return word_at(tokens, place + 1) in CONDITIONAL or _is_so_that(tokens, place)


def _is_so_that(tokens: Sequence[Token], place: int) -> bool:
    """Behind «чтобы», with neither a sign nor another verb between: «чтобы в среду мастер приехал»."""
    for at in range(place - 1, max(place - 1 - REACH_OF_THAT, -1), -1):
        if tokens[at].word in SO_THAT:
            return True
        if tokens[at].kind is Kind.MARK or any(one.tense is Tense.PAST for one in readings(tokens[at].word)[:1]):
            return False
    return False


def _english_mood(tokens: Sequence[Token], place: int, reading: Word) -> Mood:
    before = word_at(tokens, place - 1)
    if reading.tense is Tense.PRESENT and tokens[place].word.endswith("ing"):
        return Mood.PRESENT
    if reading.tense is Tense.PAST and tokens[place].word != reading.lemma:
        return Mood.PAST
    if before in FUTURE_EN - {"and"}:
        return Mood.PLAN
    if tokens[place].word.endswith("s") and not reading.lemma.endswith("s"):
        return Mood.PRESENT
    return Mood.PRESENT if before in PRONOUNS_EN and not _is_object(tokens, place) else Mood.PLAN


def _is_object(tokens: Sequence[Token], place: int) -> bool:
    """ "she loved it move her to offer": "it" of no question would have "moves" behind it."""
    return word_at(tokens, place - 1) in THIRD_EN and word_at(tokens, place - 2) not in ASKING_EN
