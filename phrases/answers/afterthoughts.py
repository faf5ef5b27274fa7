"""«150 тысяч» behind a deal, «дорого» behind a loss: a message that only adds what the one before did not say."""

from crm.messages.read import Read
from crm.rules.money import Money
from crm.wishes import Channel, LogInteraction, LoseDeal, Mention, ShowReport
from phrases.dates.grammar import find_moments
from phrases.entities.money import Sum, find_sums
from phrases.scene import places
from phrases.text import cleaned
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, tokens_of

AROUND_SUM = small_words("afterthoughts", "around_sum")
REASONS = small_words("afterthoughts", "reasons")
ASKING = small_words("whole", "asking")
LONGEST_TEXT = 80
FEW, MANY = 6, 10
"""Words of a sum alone, and of a reason alone."""
MISREAD = {"lost", "no_visit"}
"""Reports that «нет бюджета» sounds like."""


def read_sum_alone(text: str, country: str, currency: str) -> Sum | None:
    """The sum of a message that names nothing else: «150 тысяч», «128», «сумма 40 000»."""
    if len(text) > LONGEST_TEXT or not any(map(str.isalnum, text)):
        return None
    tokens = tokens_of(cleaned(text))
    if len(tokens) > FEW + 2:
        return None
    sums = find_sums(tokens, currency, places(find_moments(tokens, country == "US")))
    if len(sums) != 1 or sums[0].each or sums[0].things:
        return None
    rest = [token for place, token in enumerate(tokens) if not sums[0].start <= place < sums[0].end]
    alone = all(token.kind is Kind.MARK or token.word in AROUND_SUM for token in rest)
    return sums[0] if alone and _is_worth(sums[0].amounts) else None


def _is_worth(amounts: tuple[Money, ...]) -> bool:
    return all(amount.units > 0 for amount in amounts)


def reason_alone(text: str, read: Read) -> str | None:
    """Why a deal was lost, where a message could be nothing but that: it names nobody, plans and asks nothing."""
    words = [token.word for token in tokens_of(cleaned(text)) if token.kind is not Kind.MARK]
    if len(text) > LONGEST_TEXT or not 0 < len(words) <= MANY or "?" in text or read.clients or read.sums:
        return None
    if all(isinstance(wish, LoseDeal) and wish.client == Mention() for wish in read.wishes) and read.wishes:
        return text.strip(" .!")
    explains = not REASONS.isdisjoint(words)
    if not read.wishes:
        told = not read.understood and not read.moments and (explains or len(words) > 1)
        return text.strip(" .!") if told and not any(map(str.isdecimal, text)) else None
    asked = not ASKING.isdisjoint(words[:2]) or not all(_sounds_so(wish, sure=read.sure) for wish in read.wishes)
    return text.strip(" .!") if explains and not asked else _of_note(text, read)


def _sounds_so(wish: object, *, sure: bool) -> bool:
    """«нет бюджета», «не отвечает»: read as a question or as a contact with nobody."""
    if isinstance(wish, ShowReport):
        return wish.name in MISREAD
    return isinstance(wish, LogInteraction) and wish.client == Mention() and (not sure or wish.channel is Channel.NOTE)


def _of_note(text: str, read: Read) -> str | None:
    """«им не надо»: a fact about nobody."""
    noted = all(isinstance(wish, LogInteraction) and _sounds_so(wish, sure=read.sure) for wish in read.wishes)
    return text.strip(" .!") if noted else None
