"""English words are verbs and nouns alike («a call», "call him"): which one of them stands here."""

from collections.abc import Sequence
from dataclasses import replace

from names.morphology import Word
from names.speech import Speech, Tense
from phrases.lexicon import inflections, meanings, meanings_of_lemma
from phrases.words.dictionaries import in_dictionary
from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

ARTICLES, DETERMINERS = small_words("heads", "articles"), small_words("heads", "determiners")
ADJECTIVES = small_words("heads", "adjectives")
PREPOSITIONS_EN, TOWARDS = small_words("heads", "prepositions_en"), small_words("heads", "towards")
AUXILIARIES, GERUNDS = small_words("heads", "auxiliaries"), small_words("heads", "gerunds")
NOUNS_EN, PAPERS = small_words("heads", "nouns_en"), small_words("heads", "papers")
NEVER_NAMED, WISHING = small_words("heads", "never_named"), small_words("heads", "wishing")
WHOM = small_words("people", "pronouns")
SENDING = {"send", "email", "write", "deliver"}
LONGEST_GROUP = 3
"""Words before the last one of a group of nouns: «the new spring price list»."""


def reads_as_verb(reading: Word) -> bool:
    """A verb in any form that says what happens."""
    return reading.speech in {Speech.VERB, Speech.INFINITIVE} or (
        reading.speech is Speech.PARTICIPLE and reading.tense is Tense.PAST
    )


def english_reading(tokens: Sequence[Token], place: int, known: Sequence[Word]) -> Word:
    """«a call», «the visit» name a thing; the same word elsewhere is a verb."""
    before = word_at(tokens, place - 1)
    of_somebody = place == 0 and word_at(tokens, 1) == "of"  # "phone of Smith's wife"
    done = _is_past(tokens, place, known) or word_at(tokens, place).endswith("'d")
    named = of_somebody or (known[0].lemma in NOUNS_EN and not done)
    several = _behind_verb(before) or _is_counted(tokens, place)
    if named or (_looks_plural(tokens, place, known[0]) and several):
        return replace(known[0], speech=Speech.NOUN, tense=None)
    progressive = word_at(tokens, place).endswith("ing") and word_at(tokens, place) != known[0].lemma
    if progressive and (before in AUXILIARIES or before.endswith("'s")):
        return replace(known[0], speech=Speech.VERB, tense=Tense.PRESENT)
    if progressive and word_at(tokens, place) not in GERUNDS and _opens(tokens, place):
        return replace(known[0], speech=Speech.INFINITIVE, tense=None)
    if (
        before in ARTICLES | PREPOSITIONS_EN
        or (before.endswith(("'s", "'")) and not done)
        or progressive
        or _in_noun_group(tokens, place, known[0])
        or _is_dealt_with(tokens, place, known[0])
    ):
        return replace(known[0], speech=Speech.NOUN, tense=None)
    return next((reading for reading in known if reading.tense is Tense.PAST), known[0])


def _opens(tokens: Sequence[Token], place: int) -> bool:
    return place == 0 or word_at(tokens, place - 1) in {",", ".", "and", "-", "—"} or _is_done_next(tokens, place)


def _is_done_next(tokens: Sequence[Token], place: int) -> bool:
    """ "left a voicemail trying her again monday": somebody behind it, and before it a thing."""
    if word_at(tokens, place + 1) not in WHOM:
        return False
    before = word_at(tokens, place - 1)
    led = before in PREPOSITIONS_EN | ARTICLES | AUXILIARIES or any(map(reads_as_verb, inflections(before)[:1]))
    return not led


def _is_past(tokens: Sequence[Token], place: int, known: Sequence[Word]) -> bool:
    """ "Smith's called", "Smith's sent the contract": he has; no noun has such a form."""
    return word_at(tokens, place) != known[0].lemma and any(one.tense is Tense.PAST for one in known)


def _in_noun_group(tokens: Sequence[Token], place: int, reading: Word) -> bool:
    """«at the boat show»: behind an article and a noun, and in the base form, no verb."""
    if word_at(tokens, place) != reading.lemma or reading.lemma in NEVER_NAMED:
        return False
    behind_noun = word_at(tokens, place - 2) in DETERMINERS and place > 1 and tokens[place - 1].kind is Kind.WORD
    plain = behind_noun and not meanings(word_at(tokens, place - 1)) and word_at(tokens, place + 1) not in WHOM
    paper = reading.lemma in PAPERS and (behind_noun or is_sent(tokens, place)) and _stands_alone(tokens, place)
    return plain or paper or (reading.lemma in PAPERS and names_a_thing(tokens, place))


def is_sent(tokens: Sequence[Token], place: int) -> bool:
    """ "emailed draft to John": right behind the verb that tells what became of it."""
    before = inflections(word_at(tokens, place - 1), "en") if place else ()
    return any(one.tense is Tense.PAST and meanings_of_lemma(one.lemma) & SENDING for one in before)


def _is_dealt_with(tokens: Sequence[Token], place: int, reading: Word) -> bool:
    """ "quote sent to Linda", "invoice paid": what became of the paper stands right behind it."""
    behind = inflections(word_at(tokens, place + 1), "en") if reading.lemma in PAPERS else ()
    told = any(one.tense is Tense.PAST and one.lemma != word_at(tokens, place + 1) for one in behind)
    return told and word_at(tokens, place) == reading.lemma


def _stands_alone(tokens: Sequence[Token], place: int) -> bool:
    """Nothing behind that it could be done to."""
    behind = word_at(tokens, place + 1)
    return not behind or behind in TOWARDS or behind in ",.;"


def names_a_thing(tokens: Sequence[Token], place: int) -> bool:
    """«the new price list», "price list to John": the last word of a group of nouns, and nothing that it is done to."""
    if word_at(tokens, place + 1) in WHOM:
        return False  # "at the boat show call him back"
    start = place
    while start > max(place - LONGEST_GROUP, 0) and _may_describe(tokens, start - 1):
        start -= 1
    opened = word_at(tokens, start - 1) in DETERMINERS
    return opened or (start < place and _stands_alone(tokens, place))


def _may_describe(tokens: Sequence[Token], place: int) -> bool:
    """A noun or an adjective in small letters: no verb, and none of the small words that the dictionary lists."""
    token = tokens[place]
    plain = token.kind is Kind.WORD and not token.capital and token.word.isascii()
    return plain and (not in_dictionary(token.word) or token.word in ADJECTIVES)


def _looks_plural(tokens: Sequence[Token], place: int, reading: Word) -> bool:
    plural = word_at(tokens, place).endswith("s") and not reading.lemma.endswith("s")
    return plural and reading.lemma not in WISHING


def _is_counted(tokens: Sequence[Token], place: int) -> bool:
    """ "3 yard signs": a number before the thing, and before what it is for; "at 3 Dave calls" is an hour."""
    plain = place > 1 and tokens[place - 1].kind is Kind.WORD and _may_describe(tokens, place - 1)
    return plain and word_at(tokens, place - 2).isdecimal() and word_at(tokens, place - 3) not in PREPOSITIONS_EN


def _behind_verb(before: str) -> bool:
    """«prefers texts», «no calls», "2 visits", "two signs": a plural, not a third person."""
    found = inflections(before) if before else ()
    counted = before.isdecimal() or before in numerals("cardinals")
    return before in {"no", "many", "any"} or counted or any(reads_as_verb(reading) for reading in found)
