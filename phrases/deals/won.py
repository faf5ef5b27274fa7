"""Deals told as won: «сделка наша», «закрыли на 50 тысяч», the name of the won stage; conventions A5, F17, F18."""

from collections.abc import Iterable, Sequence

from crm.wishes import CreateDeal, LoseDeal, Mention, WinDeal, Wish
from names.fold import words as folded_words
from names.speech import Speech
from phrases.clauses.clause import Clause
from phrases.deals.dates import date_closings
from phrases.deals.totals import unpaid
from phrases.entities.stages import same_stem
from phrases.lexicon import inflections
from phrases.lexicon.heads import Head, Mood
from phrases.thread import Thread
from phrases.words.small_words import small_words

CLOSING, WELL = small_words("deals", "closing"), small_words("deals", "well")


def win_deal(clause: Clause, thread: Thread) -> bool:
    """«сделка наша», «оплатил, закрыли успешно», or the stem of the won stage said of a client (F18)."""
    head = clause.first("won") or closed_well(clause) or _won_stage(clause, thread)
    if head is None or head.negated or (head.mood is Mood.PLAN and (clause.dates or not head.means("phrase"))):
        return False
    if head.mood is Mood.THING and clause.has("undo", "throw"):
        return False  # "take the win back"
    if head.mood is Mood.PLAN and CLOSING.issuperset(words_of(clause, head)) and WELL.isdisjoint(clause.words()):
        thread.doubt("to close a deal may be to win it or to lose it")
    for client in thread.whom(clause, head) or (Mention(),):
        if not (_is_closed_already(client, thread) or _is_surely_won(client, thread)):
            thread.add(max(head.start, _opened_here(clause, client, thread)), WinDeal(client=client), "the deal is won")
    return date_closings(clause, head, thread)


def _opened_here(clause: Clause, client: Mention, thread: Thread) -> int:
    """«закрыли сделку на 500 тысяч»: where the same clause opens the deal that it closes (F17)."""
    opened = (at for at, wish in thread.wishes if isinstance(wish, CreateDeal) and wish.client == client)
    return next((at for at in opened if clause.start <= at < clause.end), 0)


def _is_surely_won(client: Mention, thread: Thread) -> bool:
    """«подписала, сделка наша»: what only a signature told is the win now, whatever is open."""
    found = thread.latest(WinDeal)
    if found is None or found[1].told is None or found[1].client.ids != client.ids:
        return False
    thread.put(found[0], found[1].model_copy(update={"told": None}))
    return True


def _is_closed_already(client: Mention, thread: Thread) -> bool:
    closed = (wish for _, wish in thread.wishes if isinstance(wish, LoseDeal) or _is_win(wish))
    return any(wish.mention is not None and wish.mention.ids == client.ids for wish in closed)


def _is_win(wish: Wish) -> bool:
    return isinstance(wish, WinDeal) and wish.told is None


def closed_well(clause: Clause) -> Head | None:
    """Something closed well: a deal, a contract, at a sum («закрыли Козлова на 50 тысяч»), or after a payment."""
    closed = [head for head in clause.heads if head.means("closed")]
    done = any(head.mood is not Mood.PLAN and not head.negated for head in closed)
    at_sum = bool(closed) and closed[0].mood is Mood.PAST and any(not said.plain for said in unpaid(clause))
    return closed[0] if done and (at_sum or clause.has("deal", "pay", "sign")) else None


def _won_stage(clause: Clause, thread: Thread) -> Head | None:
    won = next((stage for stage in thread.frame.stages if stage.id == "won"), None)
    if won is None or clause.dates or not (clause.people or thread.last):
        return None
    deeds, things = _named_by(won.name)
    told = (head for head in clause.heads if head.mood is Mood.PAST and not head.negated)
    head = next((head for head in told if _is_deed(words_of(clause, head), head, deeds)), None)
    others = head is not None and any(one is not head and one.mood is Mood.THING for one in clause.heads)
    return head if not things or not others or _says(clause.words(), things) else None


def _is_deed(said: Sequence[str], head: Head, deeds: Sequence[str]) -> bool:
    """«оплатила» by the stage «Оплата»; «договорились» is no «Договор»."""
    if head.means("agree"):
        return any(one.lemma == head.lemma for deed in deeds for one in inflections(deed))
    return _says(said, deeds)


def _named_by(stage: str) -> tuple[list[str], list[str]]:
    """What is done and to what by the name of a stage: «Договор подписан», «Оплата получена», «Сдали»."""
    names = [word for word in folded_words(stage) if len(word) > 3]
    things = [word for word in names if any(one.speech is Speech.NOUN for one in inflections(word)[:1])]
    deeds = [word for word in names if word not in things]
    return (deeds, things) if deeds else (names, [])


def _says(said: Iterable[str], names: Sequence[str]) -> bool:
    return any(same_stem(name, word) for word in said for name in names)


def words_of(clause: Clause, head: Head) -> list[str]:
    """The words that a head covers."""
    return [token.word for token in clause.scene.tokens[head.start : head.end]]
