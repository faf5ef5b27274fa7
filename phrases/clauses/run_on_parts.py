"""Parts of a run-on that show themselves: a detail, a stage, a second plan, somebody else who acts."""

from names.forms import Case
from names.speech import Speech
from phrases.clauses.clause import Clause
from phrases.clauses.people import is_governed
from phrases.dates.days import OnDate
from phrases.entities.clients import Named
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, free_word_at, word_at

EVENTFUL = ("event", "service", "call", "talk", "meet", "visit", "deliver", "send", "write", "pay", "sign")
HAVING = small_words("tasks", "having")
WHOSE = small_words("run_on_parts", "whose")
BEFORE_VERB = small_words("run_on_parts", "before_verb")
BESIDE_STAGE = small_words("stages", "beside")
WHOM = small_words("people", "pronouns")
JOINING = small_words("clauses", "and")
GOVERNING, DETERMINERS = small_words("people", "prepositions"), small_words("heads", "determiners")
SO_THAT = small_words("heads", "so_that")
ANSWERING = small_words("interactions", "answering")
MOVED = Case.NOMINATIVE | Case.ACCUSATIVE
REACHES = (Kind.PHONE, Kind.EMAIL)
REACH = 4
"""Words between «номер» and the number: «номер у нее теперь 8 912 …»."""


def beside_detail(chunk: Clause) -> int | None:
    """«заехал к Гусевой днюха у неё 3 марта за неделю напомни …»: a detail begins behind a report, a plan behind it."""
    detail = _detail_told(chunk)
    if detail is None or chunk.first("add", moods=(Mood.PLAN,)):
        return None
    start, end = detail
    dated = any(when.end <= start for when in chunk.dates)
    if any(
        (_tells_by_itself(head) or (dated and head.means(*EVENTFUL))) and head.start < start for head in chunk.heads
    ):
        return start
    later = [when for when in chunk.moments if when.start >= end]
    plan = next((head for head in chunk.heads if head.mood is Mood.PLAN and head.start >= end), None)
    told = any(_tells_by_itself(head) and head.start < end for head in chunk.heads)
    if told or not later or plan is None:
        return None
    place = min(later[0].start, plan.start)
    while place - 1 >= end and is_noun(chunk, place - 1):
        place -= 1  # «… 14 мая | подарок заказать»
    return place


def _tells_by_itself(head: Head) -> bool:
    return head.verb and not head.means("be") and head.lemma not in HAVING


def _detail_told(chunk: Clause) -> tuple[int, int] | None:
    """Where «днюха у нее 23 сентября», «новый номер Гусевой 8 912 …» begins and ends beside reports and plans."""
    named = chunk.first("birthday", "phone", "mail", moods=(Mood.THING,))
    end = _end_of_detail(chunk, named) if named else None
    if named is None or end is None or not any(said.start < end for said in chunk.scene.people):
        return None
    return _start_of_detail(chunk, named), end


def _end_of_detail(chunk: Clause, named: Head) -> int | None:
    if named.means("birthday"):
        born = (when.end for when in chunk.moments if isinstance(when.day, OnDate) and when.start >= named.end)
        return next(born, None)
    told = range(named.end, min(named.end + REACH + 1, chunk.end))
    return next((at + 1 for at in told if chunk.scene.tokens[at].kind in REACHES), None)


def _start_of_detail(chunk: Clause, named: Head) -> int:
    """With «новый», «у неё» and the client before it."""
    tokens, start = chunk.scene.tokens, named.start
    whose = {said.end: said.start for said in chunk.people}
    while start > chunk.start:
        if word_at(tokens, start - 1) in WHOSE:
            start -= 1
        elif start in whose and word_at(tokens, whose[start] - 1) in WHOSE:
            start = whose[start]
        else:
            break
    return start


def stage_for_whom(chunk: Clause) -> int | None:
    """«посидели с Гусевой | её пока в переговоры», «берёт на 12 тысяч | в договор её | …»: a stage and for whom."""
    for place in chunk.stages:
        at = place - 1
        if (staged := _stage_of_them(chunk, place)) is not None:
            return staged
        while word_at(chunk.scene.tokens, at - 1) in BESIDE_STAGE - WHOM and at - 1 > chunk.start:
            at -= 1
        whom = _whom_ends_at(chunk, at)
        if whom is not None and _is_told(chunk, whom):
            return whom
    return None


def _stage_of_them(chunk: Clause, place: int) -> int | None:
    """Where «в договор её», «его в договор» begins behind what was told, and where it ends before something else."""
    tokens, at = chunk.scene.tokens, place - 1
    if word_at(tokens, at) not in GOVERNING:
        return None
    if at == chunk.start + 1 and word_at(tokens, chunk.start) in WHOM:
        return place + 1 if place + 1 < chunk.end else None
    if word_at(tokens, place + 1) not in WHOM or place + 1 >= chunk.end:
        return None
    if at == chunk.start:
        return place + 2 if place + 2 < chunk.end else None
    return at if _is_told(chunk, at) else None


def _is_told(chunk: Clause, place: int) -> bool:
    """Before the place something was done, or is ordered or agreed on."""
    before = [head for head in chunk.heads if head.end <= place]
    verb = next((head for head in reversed(before) if head.verb), None)
    if verb is None:
        return any(head.means("agree") for head in before)
    ordered = verb.mood is Mood.PRESENT and verb.means("order", "agree")
    return (verb.mood is Mood.PAST or ordered) and not verb.means("move", "book", "send", "throw")


def _whom_ends_at(chunk: Clause, place: int) -> int | None:
    if word_at(chunk.scene.tokens, place - 1) in WHOM and place - 1 > chunk.start:
        return place - 1
    named = (said for said in chunk.people if said.end == place and said.start > chunk.start)
    return next((said.start for said in named if said.cases & MOVED and not is_governed(chunk, said)), None)


def second_plan(chunk: Clause) -> int | None:
    """«скинуть прайс Лапшину сегодня | Келлеру спецификацию завтра»: one verb, and whom and when said anew.

    The second day may stand first («набрать в 10 Лапшина | в 12 Келлера»).
    """
    verb = chunk.verbs[0] if len(chunk.verbs) == 1 else None
    if verb is None or verb.mood is not Mood.PLAN or verb.means("reschedule", "move", "cancel"):
        return None
    dates = [when for when in chunk.dates if not (when.vague or when.ago)]
    if len(dates) < 2:
        return None
    for said in chunk.people:
        begins = said.start - is_governed(chunk, said)
        led = next((when.start for when in dates[1:] if when.end == begins), begins)
        own = any(one.end <= led for one in chunk.people) and any(when.end <= led for when in dates)
        dated = led < begins or any(when.start >= said.end for when in dates)
        if own and dated and verb.end <= led and word_at(chunk.scene.tokens, led - 1) not in JOINING:
            return led
    return None


def other_actor(chunk: Clause, one: Head, other: Head) -> int | None:
    """«позвать её на повтор | Мицкевич оплатила»: right before the second verb a client who does it."""
    if other.mood not in {Mood.PAST, Mood.PRESENT} or other.infinitive:
        return None
    said = next((said for said in reversed(chunk.people) if one.end < said.start and said.end <= other.start), None)
    if said is None or is_governed(chunk, said) or not said.cases & Case.NOMINATIVE or not _agrees(said, other):
        return None
    dated = places(chunk.moments)
    between = (at for at in range(said.end, other.start) if at not in dated)
    if not all(word_at(chunk.scene.tokens, at) in BEFORE_VERB for at in between):
        return None
    return said.start if _is_about_another(chunk, said) else None


def _agrees(said: Named, verb: Head) -> bool:
    fitting = (one for one in said.candidates if one.cases & Case.NOMINATIVE)
    return verb.gender is None or any(not one.genders or verb.gender in one.genders for one in fitting)


def _is_about_another(chunk: Clause, said: Named) -> bool:
    """Somebody else was named before, or a pronoun stands for them."""
    before = [one for one in chunk.people if one.end <= said.start]
    pronoun = any(word_at(chunk.scene.tokens, at) in WHOM for at in range(chunk.start, said.start))
    return (pronoun and not before) or any(set(one.ids).isdisjoint(said.ids) for one in before[-1:])


def is_noun(chunk: Clause, place: int) -> bool:
    """By its likeliest reading, and no name."""
    token = chunk.scene.tokens[place]
    first = next(iter(readings(token.word, chunk.scene.hint)), None)
    return token.kind is Kind.WORD and first is not None and first.speech is Speech.NOUN and not first.name


def is_paid_besides(chunk: Clause, one: Head, other: Head) -> bool:
    """«заказали на 45 тысяч пятнашку уже внесли»: behind an order with its sum a payment."""
    stated = any(one.end <= said.start < other.start and not said.small for said in chunk.sums)
    return stated and one.means("order", "agree") and other.means("pay") and not other.means("order")


def is_written_instead(one: Head, other: Head) -> bool:
    """«трубку не берёт кинула ей смску», «не дозвонилась написала в вотсап»: two contacts, by two channels."""
    failed = one.means("unreached", "silent") or (one.negated and (one.means("call") or one.lemma in ANSWERING))
    return failed and other.means("write", "send", "email") and not (other.negated or other.means("call"))


def is_ours(head: Head) -> bool:
    """«везу ей демо», «едем к ним»: what we do on a day ahead is a plan."""
    return head.mood is Mood.PRESENT and head.person == 1 and not head.negated


def is_theirs(head: Head) -> bool:
    """«возьмут», «будут брать»: what the client says of an order to come."""
    return head.mood is Mood.PLAN and head.person == 3 and head.means("order", "agree")


def both_told(chunk: Clause, one: Head, other: Head) -> bool:
    """«emailed this morning | they went with another»: of two reports the day behind the first one is its own."""
    told = one.mood is Mood.PAST and other.mood is Mood.PAST and not other.means("book")
    return told and not any(when.end <= one.start for when in chunk.dates)


def is_wished(one: Head, other: Head) -> bool:
    """«хочет подумать», «просил перезвонить»: both are one verb."""
    theirs = one.mood in {Mood.PAST, Mood.PRESENT} and one.means("want", "expect") and one.person != 1
    wished = theirs and not (one.negated or other.means("remind"))
    return wished and other.infinitive and one.end == other.start


def is_wished_of_us(chunk: Clause, one: Head, other: Head) -> bool:
    """«хочет чтоб ворота в субботу навесили»: behind the conjunction is what is wished."""
    between = {word_at(chunk.scene.tokens, at) for at in range(one.end, other.start)}
    return one.means("want", "expect", "must") and other.mood is Mood.PLAN and not between.isdisjoint(SO_THAT)


def is_told_before(chunk: Clause, one: Head) -> bool:
    return any(head.end <= one.start for head in chunk.verbs)


def is_agreed_at(chunk: Clause, one: Head) -> bool:
    """«двери на 90 тысяч согласовали», «обработка 18 тысяч, он согласен»: the sum stands before, no verb between."""
    if not one.means("agree") or one.negated:
        return False
    sums = [said.end for said in chunk.sums if said.end <= one.start and not said.small]
    return bool(sums) and not any(max(sums) <= head.start < one.start for head in chunk.verbs)


def is_apart(chunk: Clause, one: Head, other: Head) -> bool:
    """A thing behind a preposition («заехал на замер», "came in for a spin class") belongs to the verb."""
    if one.means("unreached", "won") and other.start == one.end:
        return True  # «недозвон | перезвон через час», «сделка наша | монтаж 12-го»
    rung_up = one.verb and one.means("call") and other.means("event") and not one.lemma.isascii()
    if other.start == one.end and (rung_up or is_agreed_at(chunk, one)):
        return True  # «звонила | замер в пятницу», "9200 all in he said yes | fitting on the 28th"
    tokens = chunk.scene.tokens
    if (
        one.means("visit")
        and word_at(tokens, other.start - 2) in DETERMINERS
        and word_at(tokens, other.start - 3) == "for"
    ):
        return False
    before = other.start - 1 - (word_at(tokens, other.start - 1) in DETERMINERS)
    return other.start - one.end >= 1 and free_word_at(chunk.scene.tokens, before) not in GOVERNING
