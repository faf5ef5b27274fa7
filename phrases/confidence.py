"""When a reading is not sure: then it is shown as a draft, because a wrong record is worse than a question."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from crm.wishes import (
    ASKING,
    BookVisit,
    ChangeClient,
    CreateDeal,
    CreateTask,
    LogInteraction,
    LoseDeal,
    MoveDeal,
    MoveTask,
    RecordVisit,
    WinDeal,
    Wish,
)
from phrases.dates.days import OnDate, StartOf
from phrases.dates.vocabulary import valued
from phrases.entities.amounts import PRICED
from phrases.entities.spoken_emails import is_spelt_by_ear
from phrases.entities.spoken_phones import is_taken_apart
from phrases.hearsay import told_by_another
from phrases.lexicon.heads import Mood
from phrases.scene import Scene, places
from phrases.words.numerals import counts
from phrases.words.small_words import small_table, small_words
from phrases.words.tokens import Kind, is_number, word_at

QUESTION_WORDS = small_words("confidence", "question_words")
AUXILIARY = small_words("confidence", "auxiliary")
CANNOT = small_words("confidence", "cannot")
LONG_AGO = timedelta(days=200)
"""A day of a year that is not said is rather one to come than one so long past."""
CLOCK = re.compile(r"([01]?\d|2[0-3])[:.][0-5]\d")
DEALT = CreateDeal | LoseDeal | WinDeal | MoveDeal
BARGAINING, AND = small_words("confidence", "bargaining"), small_words("clauses", "and")
TOO = small_words("likewise", "too")
CONDITIONS = small_words("confidence", "conditions")
UNTIL = small_words("confidence", "until")
SITTINGS, EVERY = small_words("confidence", "sittings"), small_words("confidence", "every")
SEASONS = {word for words in small_table("invited", "seasons").values() for word in words}
REFERRING = small_words("thread", "referring")
OF_A_CLIENT = ChangeClient | LogInteraction | CreateTask


def long_ago(scene: Scene, wishes: Sequence[Wish], now: datetime) -> list[str]:
    """«выиграли Громова 1 декабря», said in November: of last year, or of one to come?"""
    days = [when.day for when in scene.moments]
    bare = any(isinstance(day, OnDate) and day.year is None for day in days)
    if not bare or any(isinstance(day, StartOf) and day.unit == "year" for day in days):
        return []
    told = [getattr(wish, name, None) for wish in wishes for name in ("closed_at", "happened_at")]
    old = any(isinstance(at, datetime) and at.year < now.year and now - at > LONG_AGO for at in told)
    return ["a day without its year is told, most of a year ago"] if old else []


def doubts_of(scene: Scene, wishes: Sequence[Wish]) -> tuple[str, ...]:
    """Everything about a reading that a person should look at before it is written."""
    if all(isinstance(wish, ASKING) for wish in wishes):
        return ()
    found = (
        _unexplained_verbs, _unread_times, _guessed_phone, _guessed_email, _taken_back,
        _counted_repeat, _price_of_one, _joined_sums, _bargained, _condition, _lost_and_ordered, _put_off, _hearsay,
        _done_too, _question, _opens_as_question, _sent_by,
    )  # fmt: skip
    return tuple(doubt for doubts in found for doubt in doubts(scene, wishes))


def _unexplained_verbs(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """A report whose verb the lexicon does not know, when nothing else in the message is a contact."""
    if any(isinstance(wish, LogInteraction | RecordVisit) for wish in wishes):
        return
    for head in scene.heads:
        if head.mood is Mood.PAST and not head.meanings and head.start not in scene.stages:
            yield f"the verb «{head.lemma}» is not in the lexicon"


def _unread_times(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«15.30», «30 минут» beside a moment that is kept: part of when may be missing from it."""
    planned = any(isinstance(wish, CreateTask | MoveTask) and wish.due_at for wish in wishes)
    if not planned and not any(isinstance(wish, BookVisit) and wish.starts_at for wish in wishes):
        return
    lasts_nothing = not all(isinstance(wish, BookVisit) for wish in wishes)  # «окрашивание 3 часа»: how long it takes
    read = places([*scene.moments, *(said for said in scene.sums if not said.plain)])
    short = valued("weekdays_short")
    for place, token in enumerate(scene.tokens):
        if token.kind is Kind.NUMBER:
            timed = CLOCK.fullmatch(token.text) is not None
        else:
            timed = token.word in short or (lasts_nothing and _is_counted_unit(scene, place))
        if timed and place not in read and place - 1 not in read:
            yield f"«{token.text}» may say when, and was not read"


def _is_counted_unit(scene: Scene, place: int) -> bool:
    return is_number(scene.tokens, place - 1) and scene.tokens[place].word in valued("units")


def _counted_repeat(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«по средам в 10, шесть раз», «курс 6 процедур каждую среду»: what ends by itself would be kept without an end."""
    if not any(isinstance(wish, CreateTask) and wish.repeat for wish in wishes):
        return
    for place, token in enumerate(scene.tokens):
        counted = is_number(scene.tokens, place - 1) or counts(word_at(scene.tokens, place - 1))
        how_often = word_at(scene.tokens, place + 1) in EVERY
        if token.word in SITTINGS and counted and not how_often:
            yield "it is to be so many times, and is repeated without an end"


def _taken_back(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«хотел приехать завтра, но не сможет»: the last that is said of a plan is that it will not be."""
    verbs = scene.verbs
    cannot = len(verbs) > 1 and verbs[-1].negated and verbs[-1].lemma in CANNOT
    if cannot and any(isinstance(wish, CreateTask) for wish in wishes):
        yield "what was planned is taken back"


def _guessed_phone(scene: Scene, _: Sequence[Wish]) -> Iterator[str]:
    for token in scene.tokens:
        if token.kind is Kind.PHONE and is_taken_apart(token.text, token.value):
            yield f"«{token.text}» may be another phone"


def _guessed_email(scene: Scene, _: Sequence[Wish]) -> Iterator[str]:
    for token in scene.tokens:
        if token.kind is Kind.EMAIL and is_spelt_by_ear(token.text):
            yield f"«{token.text}» may be spelt otherwise"


def _price_of_one(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    prices = {said.amounts[0] for said in scene.sums if said.each}
    if any(isinstance(wish, CreateDeal) and wish.amount in prices for wish in wishes):
        yield "only the price of one piece is said"


def _condition(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«если скинем, берёт на 300к» is no deal yet."""
    closing = any(isinstance(wish, CreateDeal | WinDeal | LoseDeal) for wish in wishes)
    if closing and not scene.vocabulary.isdisjoint(CONDITIONS):
        yield "it holds only under a condition"


def _joined_sums(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«взяла за пять и шесть тысяч», «ковёр за пять и шкаф за шесть тысяч»: two prices, of which one would be kept."""
    dealt = any(isinstance(wish, CreateDeal) for wish in wishes)
    for one, other in pairwise(said for said in scene.sums if not said.things):
        priced = one.plain and not other.plain and word_at(scene.tokens, one.start - 1) in PRICED
        behind = {token.word for token in scene.tokens[one.end : other.start]}
        if dealt and priced and not behind.isdisjoint(AND):
            yield "two sums are said, and one is kept"


def _bargained(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«торгуется с десяти до восьми пятьсот»: prices rather than hours."""
    hours = any(when.clock and not when.day for when in scene.moments)
    bargains = hours and any(head.lemma in BARGAINING for head in scene.heads)
    if bargains and any(isinstance(wish, CreateTask) for wish in wishes):
        yield "an hour is said of what is bargained about"


def _lost_and_ordered(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«передумал насчёт кресла, берёт только стол»: of one client a refusal and an order; which deal is it?"""
    lost = [wish.client for wish in wishes if isinstance(wish, LoseDeal)]
    ordered = [wish.client for wish in wishes if isinstance(wish, CreateDeal)]
    if any(client in lost for client in ordered) or (ordered and any(head.means("hesitates") for head in scene.heads)):
        yield "the same client refuses and orders"


def _put_off(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«заморозили проект до весны», «отказались до конца года»: perhaps not for good."""
    refused = next((head for head in scene.heads if head.means("lost")), None)
    if refused is None or not any(isinstance(wish, LoseDeal) for wish in wishes):
        return
    others = [*(said.start for said in scene.people), *(head.start for head in scene.heads if head.verb)]
    told = min((start for start in others if start >= refused.end), default=len(scene.tokens))
    seasons = [place for place, word in enumerate(scene.words) if word in SEASONS and scene.words[place - 1] in UNTIL]
    until = [*seasons, *(when.start for when in scene.moments if when.deadline)]
    if any(refused.end <= place < told for place in until):
        yield "it is put off rather than refused"


def _hearsay(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«Громов сказал, Гусева купила на 200 тысяч»: a deal or a contact that another client tells of."""
    told = {wish.client.ids for wish in wishes if isinstance(wish, DEALT | LogInteraction)}
    if any(said.ids in told for said in told_by_another(scene)):
        yield "what another client tells of"


def _done_too(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«Гусева купила на 100 тысяч, Громов тоже купил»: what two did, read of one alone."""
    if not any(isinstance(wish, DEALT) for wish in wishes):
        return
    told = {one for wish in wishes for one in getattr(getattr(wish, "client", None), "ids", ())}
    too = [one for one in scene.people if one.end < len(scene.tokens) and scene.tokens[one.end].word in TOO]
    if any(told.isdisjoint(one.ids) for other in too for one in scene.people if one.start <= other.start):
        yield "what two clients did is read of one"


def _question(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    if wishes and "?" in scene.vocabulary:
        yield "it may be a question"


def _opens_as_question(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«що з Громовим на суботу»: nothing is said to be done."""
    asks = bool(scene.tokens) and scene.tokens[0].word in QUESTION_WORDS
    does = any(head.lemma not in AUXILIARY for head in scene.verbs)
    if asks and not does and any(isinstance(wish, CreateTask) for wish in wishes):
        yield "it opens as a question does, and nothing is to be done"


def _sent_by(scene: Scene, wishes: Sequence[Wish]) -> Iterator[str]:
    """«рита чалова пришла от Гусевой, номер …»: an unknown name, and the client only says who sent them."""
    sent = [said for said in scene.people if word_at(scene.tokens, said.start - 1) in REFERRING]
    others = {one for said in scene.people if said not in sent for one in said.ids}
    told = {one for wish in wishes if isinstance(wish, OF_A_CLIENT) for one in (wish.client.ids if wish.client else ())}
    if scene.strangers and any(told & set(said.ids) - others for said in sent):
        yield "somebody unknown is named, and the client who sent them is taken"
