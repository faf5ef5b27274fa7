"""Deals: made and lost; conventions A4, A5 and F7–F19."""

from collections.abc import Iterator
from dataclasses import replace

from crm.wishes import CreateDeal, LoseDeal, Mention
from names.speech import Speech, Word
from phrases.clauses.arrivals import a_thing_fails, has_come, is_thing_ahead, somebody_else_fails
from phrases.clauses.clause import Clause
from phrases.clauses.people import cast_of
from phrases.clauses.run_on_parts import is_noun
from phrases.clauses.titles import thing_in
from phrases.deals.bought import is_bought, sells_theirs
from phrases.deals.dates import date_closings
from phrases.deals.offered import is_budget
from phrases.deals.reasons import tell_reason, why_lost
from phrases.deals.totals import ENDING, multiplied_in, pieces_of, total_of, unpaid
from phrases.deals.won import closed_well, words_of
from phrases.entities.amounts import PRICED
from phrases.entities.money import Sum
from phrases.lexicon import inflections, meanings_of_lemma
from phrases.lexicon.heads import Head, Mood
from phrases.lexicon.negation import NEGATIONS
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, glued, word_at

FROM_WHAT = small_words("deals", "from_what")
LOSING = small_words("deals", "losing")
GOVERNING = small_words("people", "prepositions")
ORDERS = small_words("deals", "orders")
TRIALS = small_words("deals", "trials")
TAKEN = small_words("deals", "taken")
LINKS = small_words("deals", "links")
NEEDED, PROMISING = small_words("deals", "needed"), small_words("deals", "promising")
NO_GOODS = small_words("deals", "no_goods")
BEFORE_GOODS = small_words("heads", "determiners") | {"to", "new"}
REACH_OF_WISH = 4
"""Words from the verb to what is wanted: "wants to order a fence"."""
NOTHING_TO_SELL = {
    "call",
    "meet",
    "visit",
    "talk",
    "email",
    "mail",
    "messenger",
    "event",
    "pay",
    "phone",
    "agree",
    "client",
}

TAKING = ("agree", "order", "want", "deal", "sign")


def lose_deal(clause: Clause, thread: Thread) -> bool:
    """«отказался», «ушёл к конкурентам», «Сидорова: отказ»."""
    head = clause.first("lost")
    if head is None or (head.negated and not head.means("phrase")) or "?" in clause.words():
        return False
    if head.mood is Mood.PLAN and (
        head.person == 3 or not (head.means("phrase") or clause.has("move", "deal", "stage"))
    ):
        return False
    if _is_no_refusal(clause, head, thread):
        return False
    if head.infinitive and "order" in meanings_of_lemma(head.lemma) and not _is_denied(clause, head):
        return False
    if _goes_on_losing(clause, thread) and tell_reason(clause, thread):
        return True
    for doubt in _doubts_of_refusal(clause, head, thread):
        thread.doubt(doubt)
    for client in _clients(clause, thread, head):
        thread.add(
            head.start,
            LoseDeal(client=client, reason=why_lost(clause, thread)),
            f"«{head.lemma or 'phrase'}» is a refusal",
        )
    return date_closings(clause, head, thread)


def _doubts_of_refusal(clause: Clause, head: Head, thread: Thread) -> Iterator[str]:
    if head.means("weakly_lost") and not _goes_on_losing(clause, thread):
        yield "something did not please, perhaps not the deal"
    from_what = word_at(clause.scene.tokens, head.end) in FROM_WHAT and not _refuses_deal(clause, head)
    if from_what or (head.infinitive and _names_what(clause, head)):
        yield "something is refused, perhaps not the deal"
    if head.lemma in LOSING and not head.means("phrase") and cast_of(clause, head).subject:
        yield "it is the client who lost something"


def _names_what(clause: Clause, head: Head) -> bool:
    """«шторы брать не будет», «брать не будет шторы»."""
    return any(is_noun(clause, place) for place in (head.start - 1, head.end) if clause.start <= place < clause.end)


def strike_deal(clause: Clause, thread: Thread) -> bool:
    """«удали сделку с Громовым»: no deal is erased, but one can be given up; whether that is meant is asked."""
    head = clause.first("strike", moods=(Mood.PLAN,))
    if head is None or not head.verb or not clause.has("deal") or clause.dates or clause.sums:
        return False
    for client in _clients(clause, thread, head):
        thread.add(head.start, LoseDeal(client=client), "a deal is to be taken away")
        thread.doubt("a deal is given up rather than taken away")
    return True


def _is_denied(clause: Clause, head: Head) -> bool:
    """«не продлевает», "won't renew", with the negation before the phrase or inside it."""
    return head.negated or not NEGATIONS.isdisjoint(words_of(clause, head))


def _is_no_refusal(clause: Clause, head: Head, thread: Thread) -> bool:
    worked = is_thing_ahead(clause, head) and thread.latest(CreateDeal) is not None
    fails = a_thing_fails(clause, head) or somebody_else_fails(clause, head)
    return worked or fails or _is_bought(clause, head) or clause.supposes(head) or _took_from_client(clause, head)


def _is_bought(clause: Clause, head: Head) -> bool:
    """ "she's taking the ten pass", "bought a boat walk": a thing whose name is also a verb of refusing."""
    before = [one for one in clause.verbs if one.end <= head.start]
    thing = head.mood is Mood.THING and head.means("weakly_lost") and not head.means("phrase")
    return thing and any(one.means("order", "agree", "want", "pay", "send") and not one.negated for one in before)


def _goes_on_losing(clause: Clause, thread: Thread) -> bool:
    """«ушёл к конкурентам, в цене не сошлись»: the reason of a refusal just told."""
    return not clause.people and bool(thread.wishes) and isinstance(thread.wishes[-1][1], LoseDeal)


def _refuses_deal(clause: Clause, head: Head) -> bool:
    """«отказалась от заказа», «отказ от нашей сделки»; not «отказ от наследства оформила»."""
    behind = (one for one in clause.heads if head.end < one.start <= head.end + 2)
    return any(one.means("deal", "order", "pay") for one in behind)


def _took_from_client(clause: Clause, head: Head) -> bool:
    """«взял у Гусевой замеры»: from the client, and not from somebody else («взял у соседей»)."""
    before = word_at(clause.scene.tokens, head.end - 1)
    return before in GOVERNING and any(said.start == head.end for said in clause.people)


def create_deal(clause: Clause, thread: Thread) -> bool:
    """A sum agreed on, a new deal, an order (F19)."""
    total = total_of(clause) or _total_behind(clause)
    head = _dealing(clause, total) or _wished_by_newcomer(clause, thread) or _reckoned(clause, total, thread)
    if head is None:
        return False
    total = total or _said_elsewhere(clause, thread) or _bare_number(clause, head)
    if total is None and not clause.people and _has_dealt(thread):
        return True
    amounts = total.amounts if total else ()
    one = amounts[0] if len(amounts) == 1 else None
    if total is not None and not total.plain and any(_is_another(said, total) for said in multiplied_in(clause)):
        thread.doubt("two sums are said, and perhaps the deal is both")
    if head.means("want") and not head.means("agree") and _is_only_offered(clause, total):
        thread.doubt("a price that the client would like")
    if total is None and _we_may_have_taken(clause, head):
        thread.doubt("who took them is not said")
    for client in _clients(clause, thread, head):
        thread.add(
            head.start,
            CreateDeal(
                client=client,
                title=thing_in(clause, head.end if head.lemma in NEEDED else head.start),
                amount=one,
                alternatives=() if one else amounts,
                bare=total is not None and total.unscaled,
                pieces=pieces_of(clause, total),
                agreed=not (clause.has("new", "add", "deal") or _is_trial(clause)),
                bought=one is not None and is_bought(head),
                wished=clause.text if total is None and head.means("want") and not head.means("agree") else None,
            ),
            f"«{clause.scene.said(head.start, head.end)}» with a sum" if total else "an order",
        )
    return True


def _has_dealt(thread: Thread) -> bool:
    """A deal of whoever is spoken of was told already."""
    dealt = thread.latest(CreateDeal)
    return dealt is not None and (thread.last is None or dealt[1].client.ids == thread.last.ids)


def _is_trial(clause: Clause) -> bool:
    """«пробную партию на 18 тысяч»: an order of its own, and not the sum of the deal that is talked of."""
    return any(one.lemma in TRIALS for word in clause.words() for one in inflections(word, clause.scene.hint)[:1])


def _we_may_have_taken(clause: Clause, head: Head) -> bool:
    """«заехал к Иванову, глянул шторы, взял две на чистку»: whoever went there goes on telling of himself."""
    deeds = [one for one in clause.verbs if one.end <= head.start]
    ours = bool(deeds) and deeds[0].means("visit") and not cast_of(clause, deeds[0]).subject
    alike = all(one.mood is Mood.PAST and one.gender is head.gender for one in deeds)
    return ours and len(deeds) > 1 and alike and head.lemma in TAKEN and bool(clause.people)


def _bare_number(clause: Clause, head: Head) -> Sum | None:
    """«Петрова заказала 40»: a number that ends what is said; of what, is asked."""
    said = next((one for one in clause.sums if one.plain and not one.things and one.start == head.end), None)
    ends = said is not None and word_at(clause.scene.tokens, said.end) in ENDING
    return replace(said, unitless=True) if said is not None and ends else None


def _is_another(product: Sum, total: Sum) -> bool:
    """«стол 45к, стулья 4 шт по 6к»: pieces and their price beside a sum that they do not come to."""
    return not total.each and product.amounts != total.amounts and product.start > total.start


def _is_only_offered(clause: Clause, total: Sum | None) -> bool:
    """«хочет за 250»: what a thing should cost is no agreed sum."""
    return total is not None and word_at(clause.scene.tokens, total.start - 1) in PRICED


def _reckoned(clause: Clause, total: Sum | None, thread: Thread) -> Head | None:
    """«60 гостей по 6500, итого 390 тыс»: pieces and their price that come to the total are a deal, or its estimate."""
    whole = multiplied_in(clause)
    known = clause.people or thread.last
    if total is None or not whole or whole[0].amounts != total.amounts or whole[0].start == total.start or not known:
        return None
    if clause.dates or clause.verbs:
        return None
    thread.doubt("a sum is reckoned, and perhaps not agreed on")
    return Head(clause.start, clause.start, frozenset({"order"}), Mood.THING)


def _total_behind(clause: Clause) -> Sum | None:
    """«берёт посудомойку, выйдет 380 тысяч»: what it comes to is said right behind."""
    dealt = clause.first("order", "agree", moods=(Mood.PAST, Mood.PRESENT))
    if dealt is None or dealt.negated or clause.end >= len(clause.scene.tokens):
        return None
    rest = Clause(clause.scene, clause.end, len(clause.scene.tokens))
    cost = next((head for head in rest.heads if head.means("cost")), None)
    if cost is None or any(head.verb for head in rest.heads if head.start < cost.start):
        return None
    return next((said for said in rest.sums if -1 <= cost.start - said.end <= 1 or _follows(cost, said)), None)


def _follows(cost: Head, said: Sum) -> bool:
    return cost.start <= said.start <= cost.end + 3


def _said_elsewhere(clause: Clause, thread: Thread) -> Sum | None:
    """«12 тысяч евро, заводь угоду»: the only sum of the message, when no deal has it yet."""
    if thread.latest(CreateDeal) or not clause.first("add", "new", "note"):
        return None
    around = _told_of_last(clause, thread) if thread.last else Clause(clause.scene, 0, len(clause.scene.tokens))
    return total_of(around, least=100)


def _told_of_last(clause: Clause, thread: Thread) -> Clause:
    """All words around a clause in which nobody else is named."""
    others = [said for said in clause.scene.people if thread.last and said.ids != thread.last.ids]
    start = max((said.end for said in others if said.end <= clause.start), default=0)
    end = min((said.start for said in others if said.start >= clause.end), default=len(clause.scene.tokens))
    return Clause(clause.scene, start, end)


def _dealing(clause: Clause, total: Sum | None) -> Head | None:
    if _is_payment(clause):
        return None
    made, deal = clause.first("add", "new"), clause.first("deal")
    if made is not None and deal is not None and (made.mood is not Mood.PAST or not made.verb):
        return None if total is None and made.means("new") and made.plural else deal
    booked = () if total is None or total.plain or clause.dates else ("book",)
    stated = [head for head in clause.heads if head.means(*TAKING, *booked) and _states(clause, head)]
    if stated and all(is_budget(head) for head in stated) and not _is_wanted_here(clause):
        return None
    stated.sort(key=lambda head: not head.verb)  # "ok so … he's taking 20 bags"
    if total is not None:
        closed = clause.first("won", moods=(Mood.PAST,)) or closed_well(clause)
        return next(iter(stated), None) or (None if closed is None or closed.negated else closed)
    if _is_promised(clause):
        return None
    return next((head for head in stated if _is_order(clause, head)), None) or _needed(clause)


def _is_promised(clause: Clause) -> bool:
    """«следующий заказ обещал к пятому» (F20)."""
    return any(when.deadline for when in clause.dates) and any(head.lemma in PROMISING for head in clause.verbs)


def _needed(clause: Clause) -> Head | None:
    """«Козлову нужно 20 коробок»: so many things are an order; «нужно отправить 20 коробок» is a task."""
    if clause.dates or clause.first("fulfil", "order", moods=(Mood.PLAN,)):
        return None
    counted = {said.start for said in unpaid(clause) if _counts(clause, said) and not _is_part_of_name(clause, said)}
    needs = (head for head in clause.heads if head.lemma in NEEDED and not (head.verb or head.negated))
    return next((head for head in needs if head.end in counted and _is_goods(clause, head)), None)


def _is_wanted_here(clause: Clause) -> bool:
    """«хочет вывеску, бюджет 150 тыс»: what the budget is for."""
    return any(head.means("want", "order", "agree") for head in clause.scene.verbs)


def _is_payment(clause: Clause) -> bool:
    """A payment makes no deal (F7), unless what is paid was just ordered."""
    ordered = clause.first("agree", "order", moods=(Mood.PAST, Mood.PRESENT))
    paid = clause.first("pay", moods=(Mood.PAST, Mood.PRESENT))
    return clause.has("pay") and not clause.has("agree", "deal") and (ordered is None or paid is not None)


def _states(clause: Clause, head: Head) -> bool:
    """Said as a fact: a plan («оформить заказ», «выставить») is a task."""
    if head.negated or sells_theirs(clause, head):
        return False
    if head.mood is Mood.THING:
        return not any(
            other.mood is Mood.PLAN and not other.means("agree", "order", "closed", "add") for other in clause.heads
        )
    return head.mood in {Mood.PAST, Mood.PRESENT} or (head.person == 3 and head.mood is Mood.PLAN)


def _is_order(clause: Clause, head: Head) -> bool:
    """An order without a sum: by its noun or verb, or by a number of things."""
    if clause.dates or not head.means("order") or clause.has("fulfil") or clause.first("closed", moods=(Mood.PLAN,)):
        return False
    if has_come(clause, head):
        return False
    if head.lemma in ORDERS or head.means("surely_ordered"):
        return True
    counted = [said for said in unpaid(clause) if not _is_part_of_name(clause, said) and _counts(clause, said)]
    return bool(counted) and head.verb and head.mood is not Mood.PLAN and not _wants_no_goods(clause, head)


def _wants_no_goods(clause: Clause, head: Head) -> bool:
    """«хочет скидку 10», «хочет отсрочку 30 дней»: the number counts nothing that is sold."""
    behind = clause.scene.tokens[head.end : min(head.end + REACH_OF_WISH, clause.end)]
    found = (one for token in behind for one in inflections(token.word, clause.scene.hint)[:1])
    thing = next((one for one in found if one.speech is Speech.NOUN), None)
    return head.means("want") and thing is not None and thing.lemma in NO_GOODS


def _wished_by_newcomer(clause: Clause, thread: Thread) -> Head | None:
    """«новый клиент …, хочет шкаф-купе», "needs a kitchen": goods wanted by somebody new open a deal (F19)."""
    if clause.dates or not (thread.last and thread.last.new):
        return None
    wants = (one for one in clause.heads if one.means("want") or one.lemma in NEEDED)
    return next((one for one in wants if not one.negated and _is_goods(clause, one)), None)


def _is_goods(clause: Clause, wish: Head) -> bool:
    """A thing named behind the verb, adjectives before it or not: no paper, no price and nothing to be done."""
    tokens = clause.scene.tokens
    for place in range(wish.end, min(wish.end + REACH_OF_WISH, clause.end)):
        first = next(iter(inflections(tokens[place].word, clause.scene.hint)), None)
        if any(said.start == place for said in clause.sums):
            continue
        if tokens[place].kind is not Kind.WORD or (first is None and not tokens[place].word.isascii()):
            return False
        if tokens[place].word in BEFORE_GOODS or (first is not None and _leads_to_goods(first)):
            continue
        return _names_goods(tokens[place], first)
    return False


def _leads_to_goods(word: Word) -> bool:
    """«хочет новый забор», «хочет заказать забор»."""
    bought = word.speech is Speech.INFINITIVE and "order" in meanings_of_lemma(word.lemma)
    return word.speech is Speech.ADJECTIVE or bought


def _names_goods(token: Token, first: Word | None) -> bool:
    """By the dictionary a noun; an English word that it does not have is one too."""
    noun = first is None or (first.speech is Speech.NOUN and not first.name)
    lemma = first.lemma if first else token.word
    return noun and lemma not in NO_GOODS and not meanings_of_lemma(lemma) & NOTHING_TO_SELL


def _counts(clause: Clause, said: Sum) -> bool:
    """«хочет 20 мешков»; «хочет 300», «хочет 300 но пока 240» names a price."""
    return said.end < clause.end and clause.scene.tokens[said.end].kind is Kind.WORD and not _links(clause, said.end)


def _links(clause: Clause, place: int) -> bool:
    word = clause.scene.tokens[place].word
    if word in LINKS or word.isascii():
        return word in LINKS  # "two signs"
    return any(one.speech is Speech.VERB for one in inflections(word, clause.scene.hint)[:1])


def _is_part_of_name(clause: Clause, said: Sum) -> bool:
    """«интеграция с 1С», «А4»: a number joined to letters counts nothing."""
    tokens = clause.scene.tokens
    joined = (at for at in (said.start, said.end) if 0 < at < len(tokens) and glued(tokens, at))
    return any(tokens[at - 1].kind is Kind.WORD or tokens[at].kind is Kind.WORD for at in joined)


def _clients(clause: Clause, thread: Thread, head: Head | None) -> tuple[Mention, ...]:
    return thread.whom(clause, head) or (Mention(),)
