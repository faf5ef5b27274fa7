"""A message cut into clauses by its signs and small words; what says nothing by itself stays with its neighbour."""

from collections.abc import Iterator, Sequence

from names.forms import Case
from phrases.clauses.clause import Clause
from phrases.clauses.likewise import is_likewise
from phrases.clauses.next_client import is_verb_of
from phrases.clauses.recording import asks_to_write
from phrases.clauses.run_ons import split_run_on
from phrases.dates.days import OnDate
from phrases.entities.clients import Named
from phrases.entities.roles import role_of
from phrases.lexicon.heads import Mood
from phrases.lexicon.negation import NEGATIONS
from phrases.scene import Scene, Span, places
from phrases.words.numerals import numerals
from phrases.words.small_words import small_words
from phrases.words.tokens import HARD, Kind, glued, is_number, word_at

SOFT_SIGNS = small_words("clauses", "soft_signs")
AND = small_words("clauses", "and")
SOFT_WORDS = small_words("clauses", "soft_words")
ABBREVIATED = small_words("clauses", "abbreviated")
COUNTING = small_words("clauses", "counting")
DRAWLED = small_words("clauses", "drawled")
AT_SOMEBODY = small_words("own_time", "at_somebody")
AND_SIGNS, HEADING = {"&", "+"}, {":", "—", "-"}
GOVERNING, NEXT = small_words("people", "prepositions"), small_words("people", "next")
SO_THAT = small_words("heads", "so_that")
TO_EACH = small_words("clauses", "to_each")
EVENTS = ("call", "meet", "talk", "visit", "event", "service")
DEALING = ("deal", "order", "agree", "won", "lost")


def cut(scene: Scene) -> tuple[Clause, ...]:
    """All clauses in order; together they cover the whole message."""
    chunks = _joined(scene, _chunks(scene))
    return tuple(part for chunk in chunks for part in split_run_on(scene, chunk))


def _chunks(scene: Scene) -> list[Clause]:
    spans: list[Span] = [*scene.moments, *scene.people, *scene.sums]
    inside = places(spans) - {span.start for span in spans}
    starts, stops = [0], set[int]()
    for place in range(1, len(scene.tokens)):
        if place in inside or _is_within_word(scene, place):
            continue
        word = word_at(scene.tokens, place - 1)
        if (word in HARD and not _is_abbreviated(scene, place - 1)) or _new_line(scene, place):
            starts.append(place)
            stops.add(place)
        elif word in SOFT_SIGNS or (word_at(scene.tokens, place) in SOFT_WORDS and not _joins_nothing(scene, place)):
            starts.append(place)
    ends = [*starts[1:], len(scene.tokens)]
    return [Clause(scene, start, end, start in stops) for start, end in zip(starts, ends, strict=True) if start < end]


def _is_within_word(scene: Scene, place: int) -> bool:
    """«на 3-м километре», «а123вс77»: no space on either side of the sign or of the letters."""
    tokens = scene.tokens
    if glued(tokens, place):
        hyphen = word_at(tokens, place - 1) == "-" and glued(tokens, place - 1) and is_number(tokens, place - 2)
        if hyphen or is_number(tokens, place - 1):
            return True
    return glued(tokens, place + 1) and len(tokens[place].word) == 1 and is_number(tokens, place + 1)


def _is_abbreviated(scene: Scene, stop: int) -> bool:
    """«нов. клиент», «тел. 8 912 …», «подг. договор»: the full stop ends a word and no sentence."""
    return word_at(scene.tokens, stop) == "." and stop > 0 and scene.tokens[stop - 1].word in ABBREVIATED


def _joins_nothing(scene: Scene, place: int) -> bool:
    joins = (_counts, _is_at_last, _says_likewise, _goes_on_to, _tells_a_wish)
    return any(joined(scene, place) for joined in joins)


def _goes_on_to(scene: Scene, place: int) -> bool:
    """«был у Иванова потом у Гусевой»: the same preposition, and nothing told of the first in between."""
    if word_at(scene.tokens, place) not in NEXT:
        return False
    before = next((said for said in scene.people if said.end == place), None)
    behind = next((said for said in scene.people if said.start == place + 2), None)
    led = word_at(scene.tokens, before.start - 1) if before and behind else ""
    return led in GOVERNING and led == word_at(scene.tokens, place + 1)


def _tells_a_wish(scene: Scene, place: int) -> bool:
    """«просит чтобы в среду приехали»: what is wished goes with the wish."""
    wished = any(head.end == place and head.means("want", "expect") and not head.negated for head in scene.heads)
    return wished and word_at(scene.tokens, place) in SO_THAT


def _is_at_last(scene: Scene, place: int) -> bool:
    """«так и не пришла», «так і мовчить»: one word that says how long it was waited for."""
    if word_at(scene.tokens, place) not in AND or word_at(scene.tokens, place - 1) != "так":
        return False
    told = any(head.start == place + 1 and head.mood in {Mood.PAST, Mood.PRESENT} for head in scene.heads)
    return told or word_at(scene.tokens, place + 1) in NEGATIONS


def _says_likewise(scene: Scene, place: int) -> bool:
    """«Сомова тоже»: of the one named."""
    return is_likewise(word_at(scene.tokens, place)) and any(said.end == place for said in scene.people)


def _counts(scene: Scene, place: int) -> bool:
    """«показать ещё два варианта», «ещё раз»: one more of something, and no clause of its own."""
    behind = word_at(scene.tokens, place + 1)
    more = is_number(scene.tokens, place + 1) or behind in numerals("cardinals") or behind == "раз"
    dated = any(when.start == place + 1 for when in scene.moments)
    return word_at(scene.tokens, place) in COUNTING and more and not dated


def _new_line(scene: Scene, place: int) -> bool:
    return "\n" in scene.text[scene.tokens[place - 1].end : scene.tokens[place].start]


def _joined(scene: Scene, chunks: Sequence[Clause]) -> list[Clause]:
    """Chunks that say nothing by themselves go with the one before them, or the first with the next."""
    joined: list[Clause] = []
    for chunk in _with_what_follows(scene, chunks):
        before = joined[-1] if joined else None
        if before is None or _stands_alone(before, chunk):
            joined.append(chunk)
        else:
            joined[-1] = Clause(scene, before.start, chunk.end, before.after_stop)
    return joined


def _with_what_follows(scene: Scene, chunks: Sequence[Clause]) -> Iterator[Clause]:
    """«…, в понедельник с утра, ещё раз набрать»: a bare date or name goes with what is said behind it."""
    held: Clause | None = None
    for chunk in chunks:
        whole = chunk if held is None else Clause(scene, held.start, chunk.end, held.after_stop)
        if held is not None and (chunk.after_stop or not _goes_on_from(held, chunk)):
            yield held
            whole = chunk
        held = whole if _is_bare_date(whole) or _begins_a_list(whole) else None
        if held is None:
            yield whole
    if held is not None:
        yield held


def _goes_on_from(held: Clause, chunk: Clause) -> bool:
    if _begins_a_list(held):
        headed = len(held.people) > 1 or word_at(held.scene.tokens, held.end - 1) in HEADING
        return _behind_and(held, chunk) is not None or (not chunk.people and (headed or _tells_a_detail(chunk)))
    return not chunk.dates and (_is_plan(chunk) or _is_corrected(chunk))


def _begins_a_list(chunk: Clause) -> bool:
    """«показал договор, Гусевой | и Попову завтра напомнить», «…, Гусева: отказ»: of whom the words behind tell.

    Not «звонил Попову, Гусевой и Киму»: they go on with a list that has begun.
    """
    if not chunk.people or any(said.end in {chunk.start, chunk.start - 1} for said in chunk.scene.people):
        return False
    named = places([*chunk.people, *(when for when in chunk.moments if when.ago)])
    return all(place in named or _is_between_names(chunk, place) for place in range(chunk.start, chunk.end))


def _is_between_names(chunk: Clause, place: int) -> bool:
    token = chunk.scene.tokens[place]
    return token.kind is Kind.MARK or token.word in AND


def _is_bare_date(chunk: Clause) -> bool:
    if chunk.heads or chunk.people or not chunk.dates:
        return False
    return not any(when.ago or when.vague for when in chunk.dates) and not _says_more(chunk)


def _is_corrected(chunk: Clause) -> bool:
    """«…, ой нет, в 11 к Иванову»: begins with the correction of the date before it."""
    return bool(chunk.moments) and chunk.moments[0].echo and chunk.moments[0].start == chunk.start


def _stands_alone(before: Clause, chunk: Clause) -> bool:
    if _brings_somebody_new(chunk) or _opens_a_note(chunk) or _tells_of_another(before, chunk):
        return True
    if not _is_predicate(before) and not chunk.after_stop:
        return False
    if chunk.after_stop:
        return bool(chunk.heads or chunk.people or chunk.moments or chunk.sums)
    signed = word_at(before.scene.tokens, before.end - 1) in AND_SIGNS and not (chunk.people or chunk.dates)
    joined = signed or (_joins_things(chunk) and not (_names_another(before, chunk) or _is_another_plan(before, chunk)))
    if not _is_predicate(chunk) or joined or _joins_people(before, chunk):
        return False
    return not _continues_plan(before, chunk)


def _tells_of_another(before: Clause, chunk: Clause) -> bool:
    """«позвонить Гусевой в среду, Козлов — неявка», «…, у Козлова осаго»: behind a plan for somebody another begins."""
    planned = before.people and before.dates and any(head.mood is Mood.PLAN for head in before.heads)
    if not planned or not chunk.people or any(said.ids == chunk.people[0].ids for said in before.people):
        return False
    has = word_at(chunk.scene.tokens, chunk.start) in AT_SOMEBODY
    first = chunk.people[0]
    return bool(chunk.heads) and first.start == chunk.start + has and (has or first.cases == Case.NOMINATIVE)


def _joins_things(chunk: Clause) -> bool:
    """«газоблок и клей …»: the conjunction joins two nouns, and no verb follows it."""
    if chunk.people and chunk.stages and not chunk.verbs:
        return False  # «… и Галимова на расчёт»: he is moved as well
    verb = next(iter(chunk.verbs), None)
    named = bool(chunk.people) and verb is None
    dated = any(named or when.start <= chunk.start + 1 for when in chunk.dates)
    longest = 2 + (verb is not None and verb.infinitive and bool(chunk.dates))
    if verb is not None and any(
        said.start == chunk.start + 1 and is_verb_of(chunk, said, verb) for said in chunk.people
    ):
        return False
    return chunk.words()[0] in AND and not dated and (verb is None or verb.start > chunk.start + longest)


def _names_another(before: Clause, chunk: Clause) -> bool:
    """«заказать краску в пятницу, и Кузнецову завтра напомнить …»: another client, another day, another verb."""
    named = [said.start for said in (*chunk.people, *chunk.strangers)]
    whole = bool(chunk.verbs and before.verbs)
    return chunk.start + 1 in named and whole and bool(chunk.dates) and not _ending(before)


def _is_another_plan(before: Clause, chunk: Clause) -> bool:
    """«через два часа перезвонить и тару у неё забрать в пятницу»: right behind a verb «и» joins no two things."""
    ends = {head.end for head in before.verbs} | {when.end for when in before.moments}
    verb = next(iter(chunk.verbs), None)
    plan = verb is not None and verb.mood is Mood.PLAN and bool(chunk.dates and before.dates)
    last = before.end - (word_at(before.scene.tokens, before.end - 1) in DRAWLED)
    return plan and last in ends


def _joins_people(before: Clause, chunk: Clause) -> bool:
    """«разослать Савчук и Стецьку программу до пятницы»: one plan for both, whose date is said at the end."""
    second = _behind_and(before, chunk)
    if second is None or not before.people:
        return False
    of_plan = _is_plan(before) and not before.dates and not chunk.verbs
    ahead = _is_plan(chunk) and not before.heads and not chunk.dates and before.people[-1:] == _ending(before)
    return of_plan or ahead or _is_event_of_both(before, chunk, second) or _ends_a_list(before, chunk, second)


def _ends_a_list(before: Clause, chunk: Clause, second: Named) -> bool:
    """«завтра обзвонить Гусеву Попова и Кима подтвердить приём»: the last of a list, and what for."""
    verbs = before.verbs
    listed = _ending(before) and len(before.people) > 1 and before.people[-2].end == before.people[-1].start
    for_each = listed or (bool(_ending(before)) and any(head.lemma in TO_EACH for head in verbs))
    aim = next(iter(chunk.verbs), None)
    plain = len(verbs) == 1 and _is_plan(before) and not chunk.dates and bool(before.people[-1].cases & second.cases)
    return bool(for_each and plain and aim is not None and aim.infinitive and aim.start == second.end)


def _behind_and(before: Clause, chunk: Clause) -> Named | None:
    """The client right behind «и», "and with" or "&"."""
    joined = chunk.words()[0] in AND
    if not joined and word_at(before.scene.tokens, before.end - 1) not in AND_SIGNS:
        return None
    place = chunk.start + joined
    place += word_at(chunk.scene.tokens, place) in GOVERNING
    return next((said for said in chunk.people[:1] if said.start == place), None)


def _is_event_of_both(before: Clause, chunk: Clause, second: Named) -> bool:
    """«встреча с Ивановым и Гусевой в пятницу»: an event named first, whose day is said behind those it is with."""
    planned = before.first(*EVENTS, moods=(Mood.THING,)) and not before.dates and chunk.dates
    others = _has_its_event(chunk) or any(head.verb for head in (*before.heads, *chunk.heads))
    first = before.people[-1]
    together = all(before.scene.tokens[at].kind is Kind.MARK for at in range(first.end, before.end))
    return bool(planned and not others and together and first.cases & second.cases)


def _has_its_event(chunk: Clause) -> bool:
    """«примерка», but «по договору» only says what it is about."""
    named = (head for head in chunk.heads if head.means(*EVENTS))
    return any(word_at(chunk.scene.tokens, head.start - 1) not in GOVERNING for head in named)


def _ending(chunk: Clause) -> tuple[Named, ...]:
    return tuple(said for said in chunk.people if said.end == chunk.end)


def _is_predicate(chunk: Clause) -> bool:
    if chunk.verbs:
        return True
    if chunk.has("lost", "won", "unreached", "further"):
        return True
    if _tells_a_detail(chunk):
        return True
    if chunk.sums and chunk.has(*DEALING):
        return True
    if chunk.people and chunk.stages and not chunk.verbs:
        return True
    if chunk.people and chunk.first("call", "meet", "talk", moods=(Mood.THING,)) and not chunk.dates:
        return True
    return any(not (when.ago or when.vague) for when in chunk.dates) and _says_more(chunk)


def _brings_somebody_new(chunk: Clause) -> bool:
    """«…, новый клиент Вера Тихая 8 916 …»: with a name that nobody has."""
    opens = chunk.heads[:1] and chunk.heads[0].start == chunk.start and chunk.heads[0].means("new", "add")
    reached = any(chunk.scene.contact(kind, chunk.start, chunk.end) for kind in (Kind.PHONE, Kind.EMAIL))
    named = chunk.strangers or reached or word_at(chunk.scene.tokens, chunk.end - 1) == ":"
    return bool(opens and named and chunk.has("client", "place") and not chunk.people)


def _opens_a_note(chunk: Clause) -> bool:
    """«…, заметка по Гусевой: аллергия»."""
    opens = chunk.heads[:1] and chunk.heads[0].start == chunk.start and chunk.heads[0].means("note")
    return bool(opens and word_at(chunk.scene.tokens, chunk.end - 1) == ":")


def _tells_a_detail(chunk: Clause) -> bool:
    """«новый телефон у Гусевой 8 913 …», «…, др 3 апреля» of whoever was named before: whole without a verb."""
    reached = any(chunk.scene.contact(kind, chunk.start, chunk.end) for kind in (Kind.PHONE, Kind.EMAIL))
    dated = any(isinstance(when.day, OnDate) for when in chunk.moments)
    reach = reached and (chunk.has("phone", "mail", "change", "new") or _opens_with_role(chunk))
    employed = chunk.has("company") and any(said.start == chunk.start for said in chunk.people)
    detail = reach or employed or (dated and chunk.has("birthday"))
    return detail and any(said.start < chunk.end for said in chunk.scene.people)


def _opens_with_role(chunk: Clause) -> bool:
    """«…, директор Сергей Иваныч 8 921 …»: whose phone it is."""
    return role_of(chunk.scene.tokens[chunk.start].word, chunk.scene.hint) is not None


def _says_more(chunk: Clause) -> bool:
    """A date with words of its own («повторная через полгода») is something planned."""
    dated = places(chunk.moments)
    rest = (chunk.scene.tokens[place] for place in range(chunk.start, chunk.end) if place not in dated)
    return any(token.kind in {Kind.WORD, Kind.PHONE} and token.word not in SOFT_WORDS for token in rest)


def _continues_plan(before: Clause, chunk: Clause) -> bool:
    """Several verbs under one date are one task (A6)."""
    plans = _is_plan(chunk) and (_is_plan(before) or _ends_in_plan(before, chunk))
    if not plans and not (_is_dated_thing(before) and _is_plan(chunk)):
        return False
    apart = chunk.has("won", "lost", "remind") or _moves(chunk) or _moves(before) or _is_theirs(before, chunk)
    apart = apart or (bool(chunk.stages) and chunk.has("throw", "send"))
    return not chunk.people and not (chunk.dates and before.dates) and not apart and not asks_to_write(chunk)


def _moves(chunk: Clause) -> bool:
    """A deal; «поменять фильтр», «поставить счётчик» are work, where no stage is named."""
    return any(head.means("move") and (chunk.stages or not head.means("work")) for head in chunk.heads)


def _ends_in_plan(before: Clause, chunk: Clause) -> bool:
    """«скинула реквизиты выставить счёт и отправить сегодня»: behind a report two infinitives have one date."""
    verbs = before.verbs
    last = verbs[-1] if len(verbs) > 1 else None
    reported = len(verbs) > 1 and verbs[-2].mood in {Mood.PAST, Mood.PRESENT}
    ours = reported and last is not None and last.infinitive and last.mood is Mood.PLAN
    first = next(iter(chunk.verbs), None)
    joined = chunk.words()[0] in AND and first is not None and first.infinitive
    return ours and joined


def _is_theirs(before: Clause, chunk: Clause) -> bool:
    """«возьмёт на 150 тысяч, позвонить в пятницу»: what the client will do, and then what is to be done."""
    theirs = [head for head in before.verbs if head.person == 3]
    ours = chunk.first("call", "write", "send", "meet", "visit", "work", moods=(Mood.PLAN,))
    return bool(theirs and before.sums and chunk.dates and ours and ours.infinitive)


def _is_dated_thing(chunk: Clause) -> bool:
    """«25 числа оплата от Вектора, проверить»: what is to be done about it belongs to it."""
    return bool(chunk.dates) and not chunk.verbs and not _tells_a_detail(chunk)


def _is_plan(chunk: Clause) -> bool:
    verbs = chunk.verbs
    return bool(verbs) and all(head.mood is Mood.PLAN for head in verbs)
