"""Which of the sums of a clause is the sum of its deal."""

from dataclasses import replace

from crm.rules.money import Money
from crm.wishes.deals import in_thousands
from names.forms import Case
from phrases.clauses.clause import Clause
from phrases.entities.amounts import AGREED_AT, PRICED
from phrases.entities.money import LOWEST_PRICE, SMALLEST_BARE, Sum, multiplied
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

FOR_WHAT = {"for", "за"}
ENDING = {"", ",", ".", "!", ";"}
WITH, TAX = small_words("totals", "with"), small_words("totals", "tax")
LOWEST_AGREED = 100
"""A bare number right behind «договорились (на)» is money from here on; less may be an hour or a count."""


def total_of(clause: Clause, least: int | None = None) -> Sum | None:
    """The sum of the deal: a total rather than the price of one piece, money rather than a bare number."""
    if not clause.sums:
        return None
    least = least or (100 if clause.has("deal") else SMALLEST_BARE)
    money = [said for said in unpaid(clause) if not said.things]
    sums = [said for said in money if not said.plain or _amount(said) >= least or _ends_as_price(clause, said)]
    sums = [said for said in sums if not _is_taxed(clause, said)] or sums
    totals = [said for said in sums if not said.each] or multiplied_in(clause) or sums
    if together := _with_the_rest(clause, totals):
        return together
    marked = [said for said in totals if not said.plain] or totals
    total = max(marked, key=lambda said: said.amounts[0].units, default=None)
    return _in_thousands(clause, total) if total is not None and total.unscaled else total


def _in_thousands(clause: Clause, total: Sum) -> Sum:
    """«четыре плиты по пятнадцать тысяч, всего шестьдесят»: as many thousands as the pieces come to."""
    meant = in_thousands(total.amounts[0])
    return next((product for product in multiplied_in(clause) if product.amounts == (meant,)), total)


def comes_to(scene: Scene, said: Sum) -> bool:
    """«вышло 340»: right behind a verb of costing."""
    return any(head.means("cost") and head.end == said.start for head in scene.heads)


def _is_taxed(clause: Clause, said: Sum) -> bool:
    """ "8.5k, 9k with VAT": the same sum, with what the state gets."""
    return word_at(clause.scene.tokens, said.end + (word_at(clause.scene.tokens, said.end) in WITH)) in TAX


def _with_the_rest(clause: Clause, totals: list[Sum]) -> Sum | None:
    """«2 люстры по 15 тыс и бра за 3 тыс»: the pieces, and what each other thing is for."""
    pieces = next(iter(multiplied_in(clause)), None)
    other = [said for said in totals if pieces is not None and said.start >= pieces.end and not said.plain]
    if pieces is None or not other or len(other) < len(totals) or pieces.amounts == other[0].amounts:
        return None
    if any(word_at(clause.scene.tokens, said.start - 1) not in PRICED for said in other):
        return None
    units = pieces.amounts[0].units + sum(said.amounts[0].units for said in other)
    return replace(pieces, end=other[-1].end, amounts=(Money(units=units, currency=pieces.amounts[0].currency),))


def unpaid(clause: Clause) -> list[Sum]:
    """All sums but those of a payment: «предоплату 1000 взял», «заказал кухню, аванс 100 тыс», "a 200 deposit"."""
    paid = [head for head in clause.heads if head.means("pay") and not head.verb]
    behind = {head.end: head for head in paid}
    taken = {behind[said.start] for said in clause.sums if said.start in behind}
    before = {head.start for head in paid if head not in taken and _is_measured(clause, head)}
    return [said for said in clause.sums if said.start not in behind and said.end not in before]


def _is_measured(clause: Clause, paid: Head) -> bool:
    """«1000 предоплаты», "a 200 deposit"; «на 200 тыс, предоплата …» begins something else."""
    found = readings(clause.scene.tokens[paid.start].word, clause.scene.hint)
    cases = [one.case for one in found if one.case is not None]
    return not cases or not any(case & Case.NOMINATIVE for case in cases)


def _ends_as_price(clause: Clause, said: Sum) -> bool:
    """ "the ten pass for 210", «договорились на 640», «берёт курс на 650»: a bare number the clause ends with.

    What it is for may follow: "agreed 650 for the makeup", «договорились на 640 за комплект»; «вышло 90» comes to it.
    """
    behind = word_at(clause.scene.tokens, said.end)
    if not (said.end == clause.end or behind in FOR_WHAT | ENDING) or _amount(said) < LOWEST_PRICE:
        return False
    before = word_at(clause.scene.tokens, said.start - 1)
    agreed = clause.first("agree", moods=(Mood.PAST, Mood.PRESENT, Mood.THING))
    ordered = clause.first("order", moods=(Mood.PAST, Mood.PRESENT)) if before in AGREED_AT else None
    at_it = agreed is not None and (before in AGREED_AT or agreed.end == said.start)
    agreed, at_it = agreed or ordered, at_it or ordered is not None
    stated = agreed is not None and at_it and not (agreed.negated or said.each)
    return comes_to(clause.scene, said) or before in PRICED or (stated and _amount(said) >= LOWEST_AGREED)


def multiplied_in(clause: Clause) -> list[Sum]:
    """Prices of one piece times their quantity, when only one such price is said."""
    prices = [said for said in clause.sums if said.each]
    total = multiplied(clause.scene.tokens, prices[0]) if len(prices) == 1 else None
    return [total] if total else []


def pieces_of(clause: Clause, total: Sum | None) -> int | None:
    """How many pieces the total is the price of: forty of «40 штук по 3500»."""
    whole = next(iter(multiplied_in(clause)), None)
    if whole is None or total is None or total.amounts != whole.amounts:
        return None
    [price] = [said for said in clause.sums if said.each]
    return whole.amounts[0].units // price.amounts[0].units


def _amount(said: Sum) -> int:
    return int(said.amounts[0].amount)
