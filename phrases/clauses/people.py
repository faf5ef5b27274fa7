"""Who acts and who is acted upon: grammar of the sentence decides between namesakes and gives the direction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Prefix

from crm.wishes import Direction, Id, Mention
from names.companies import company_words, is_legal_form
from names.fold import fold
from names.forms import Case, Gender, Part
from names.grammar import ALL_CASES
from names.person import nominative
from names.speech import Speech
from phrases.clauses.clause import Clause
from phrases.entities.clients import GOVERNED, OBLIQUE, Candidate, Named
from phrases.entities.roles import RELATIVES, role_of
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.words.dictionaries import readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, free_word_at, word_at

THEY = small_words("people", "they")
INCOMING = small_words("people", "incoming")
FROM_SOMEBODY = small_words("people", "from_somebody")

ACCUSATIVE_VERBS = small_words("people", "accusative_verbs")
PREPOSITIONS = small_words("people", "prepositions")
MUTUAL = small_words("people", "mutual")
COORDINATION = small_words("people", "coordination")
NEXT = small_words("people", "next")
OWNED = ("birthday", "phone", "mail", "name", "deal")
PRONOUNS = small_words("people", "pronouns")
OBJECTS = small_words("people", "objects")
BEHIND_HER = small_words("people", "behind_her")
"""What follows "emailed her" and not «her invoice»."""
OTHERS = small_words("people", "others")
HEADING = {",", ":", "-", "—", "–"}


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of a clause in the order named; `subject` is the one who acts, when it is one of them."""

    mentions: tuple[Mention, ...] = ()
    subject: bool = False
    with_preposition: str = ""


def cast_of(clause: Clause, head: Head | None) -> Cast:
    """Whom the clause is about: one predicate with several people joined by «и» is about each of them."""
    people = _who_orders(clause, head) or _coordinated(clause, _main(clause, head))
    if not people:
        return Cast()
    mentions = _each_once(mention_of(clause, one, head) for one in people)
    first = _beside_verb(clause, people[0], head)
    return Cast(mentions, _is_subject(clause, first, head), preposition_of(clause, first))


def _who_orders(clause: Clause, head: Head | None) -> list[Named]:
    """«по совету Громова Козлов взял на 60 тысяч»: of several clients the only one who may be the subject."""
    ordered = head is not None and head.mood in {Mood.PAST, Mood.PRESENT} and head.means("order") and not head.plural
    if head is None or not ordered or head.lemma.isascii() or len(clause.people) < 2:
        return []
    free = [said for said in clause.people if not (preposition_of(clause, said) or _owns(clause, said))]
    acting = [said for said in free if any(_may_act(candidate, head) for candidate in said.candidates)]
    return acting if len(acting) == 1 else []


def _each_once(said: Iterable[Mention]) -> tuple[Mention, ...]:
    """A client named beside their contact person («Светлана из Ромашки») is meant by that person."""
    found: dict[object, Mention] = {}
    for mention in said:
        known = found.get(mention.ids or mention)
        if known is None or known.person is None:
            found[mention.ids or mention] = mention
    return tuple(found.values())


def _beside_verb(clause: Clause, main: Named, head: Head | None) -> Named:
    """«из Фасада звонила Кузнецова»: of two names of one client the one by the verb tells what it is."""
    same = (said for said in clause.people if head and _is_beside(said, head) and set(said.ids) & set(main.ids))
    return next((said for said in same if any(Part.COMPANY not in one.parts for one in said.candidates)), main)


def _main(clause: Clause, head: Head | None) -> Named | None:
    """The person a predicate speaks of; in a plan the one it is done to."""
    people = clause.people
    if len(people) < 2 or head is None:
        return people[0] if people else None
    behind = [said for said in people if said.start >= head.end]
    if head.mood is Mood.PLAN and behind:
        return behind[0]
    return people[0]


def _coordinated(clause: Clause, main: Named | None) -> list[Named]:
    if main is None:
        return []
    group: list[Named] = []
    for said in clause.people:
        if not group or _goes_on(clause, group[-1], said):
            group = [*group, said]
        elif main in group:
            break
        else:
            group = [said]
    return group if main in group else [main]


def _goes_on(clause: Clause, one: Named, other: Named) -> bool:
    """«с Гусевой и Громовым», «у Орловой, потом у Орлова»; no other preposition: "emailed Smith about Reid"."""
    between = {token.word for token in clause.scene.tokens[one.end : other.start]}
    if between & PREPOSITIONS and not (between & COORDINATION - {","} or _is_governed_alike(clause, one, other)):
        return False
    next_one = between <= COORDINATION | PREPOSITIONS | NEXT and bool(one.cases & other.cases)
    return between <= COORDINATION | PREPOSITIONS or next_one


def _is_governed_alike(clause: Clause, one: Named, other: Named) -> bool:
    """«с Гусевой и со Светой», «к Гусевой, ко Льву»: by the same preposition, which sounds may lengthen."""
    first, second = preposition_of(clause, one), preposition_of(clause, other)
    return first[:1] == second[:1] or {first, second} <= {"у", "в"} or not second


def mention_of(clause: Clause, said: Named, head: Head | None) -> Mention:
    """The mention as the wishes know it, narrowed by the grammar around it."""
    left = narrowed(clause, said, _head_over(clause, said, head))
    name = name_of(clause, said)
    ids = tuple(dict.fromkeys(candidate.client for candidate in left))
    return Mention(ids=ids, name=name, person=_person(left))


def _head_over(clause: Clause, said: Named, head: Head | None) -> Head | None:
    """«Кравчук просил перезвонить»: of two verbs the one behind the name, who does it."""
    beside = _verb_beside(clause, said)
    acts = beside is not None and not beside.infinitive and said.end <= beside.start
    return head if head and head.verb and not (head.infinitive and acts) else beside or head


def _person(left: Sequence[Candidate]) -> Id | None:
    """The contact person who is meant, with the client's name beside theirs or not («Светлана из Ромашки»)."""
    persons = [one for one in left if one.person is not None]
    beside = [one for one in left if one.person is None]
    alone = len(persons) == 1 and all(one.client == persons[0].client and one.parts == {Part.COMPANY} for one in beside)
    return persons[0].person if alone else None


def _verb_beside(clause: Clause, said: Named) -> Head | None:
    """The verb right before or behind a name tells what it is in the sentence («Попова записалась на пилинг»)."""
    return next((head for head in clause.verbs if _is_beside(said, head)), None)


def _is_beside(said: Named, head: Head) -> bool:
    return said.start == head.end or 0 <= head.start - said.end <= head.negated


def name_of(clause: Clause, said: Named) -> str:
    """The words said, as the client's own name spells them; else turned to the nominative."""
    words = [token for token in clause.scene.tokens[said.start : said.end] if token.kind is Kind.WORD]
    words = [token for token in words if token.word not in PREPOSITIONS]
    if len({candidate.client for candidate in said.candidates}) == 1:
        own = company_words(said.candidates[0].company or "") + said.candidates[0].name.split()
        return " ".join(dict.fromkeys(_own_spelling(token, own) for token in words))
    plain = [token.text.removesuffix("'s") if said.candidates else token.text for token in words]
    return nominative(plain, cases_by_place(clause, said)) if plain else ""


def _own_spelling(token: Token, own: Sequence[str]) -> str:
    """«Петрову» is «Петрова» of the client's name; a short form («Маше») has none there."""
    shared = {word: Prefix.similarity(fold(word), token.word) for word in own}
    best = max(own, key=lambda word: shared[word], default="")
    return best if best and shared[best] >= max(2, len(token.word) - 4) else nominative(token.text)


def cases_by_place(clause: Clause, said: Named) -> Case:
    """The cases a name may stand in behind its preposition or its verb («встретил Сидорову»)."""
    if preposition := preposition_of(clause, said):
        return GOVERNED.get(preposition, ALL_CASES)
    verb = next((head for head in clause.verbs if head.end <= said.start <= head.end + 1), None)
    if verb is None:
        return ALL_CASES
    if verb.lemma in ACCUSATIVE_VERBS or verb.means("find", "move", "reschedule", "book", "meet"):
        return Case.ACCUSATIVE
    return Case.DATIVE | Case.NOMINATIVE if verb.means("call", "write", "send") else ALL_CASES


def narrowed(clause: Clause, said: Named, head: Head | None) -> tuple[Candidate, ...]:
    """Those candidates whose case and gender fit their place in the sentence (C1, F13)."""
    if len({candidate.client for candidate in said.candidates}) < 2:
        return said.candidates
    fitting = tuple(candidate for candidate in said.candidates if _fits(clause, said, candidate, head))
    acting = tuple(candidate for candidate in fitting if head and head.verb and _may_act(candidate, head))
    governed = preposition_of(clause, said) or _owns(clause, said)
    return (() if governed else acting) or fitting or said.candidates


def _fits(clause: Clause, said: Named, candidate: Candidate, head: Head | None) -> bool:
    if _is_headed(clause, said):
        return bool(candidate.cases & Case.NOMINATIVE)
    if preposition_of(clause, said):
        return bool(candidate.cases & OBLIQUE)
    if _owns(clause, said):
        return bool(candidate.cases & Case.GENITIVE)
    if head is None or not head.verb:
        return candidate.cases != Case.ACCUSATIVE or not _has_its_thing(clause, said, head)
    if _has_object(clause, said, head):
        return _may_act(candidate, head) or bool(candidate.cases & Case.DATIVE)
    return _may_act(candidate, head) or may_be_acted_upon(candidate, head)


def _is_headed(clause: Clause, said: Named) -> bool:
    """«Савчук, перезвонить завтра»: a name and a sign head what is told, and no verb governs it."""
    plain = said.start == clause.start and said.end < clause.end and clause.scene.tokens[said.end].text in HEADING
    return plain and bool(said.cases & Case.NOMINATIVE)


def _has_object(clause: Clause, said: Named, verb: Head) -> bool:
    """«подобрать Попову резину», «Попову завтра скинуть прайс»: the accusative is a thing, the name a dative."""
    return any(_is_object_at(clause, place) for place in {said.end, verb.end})


def _has_its_thing(clause: Clause, said: Named, thing: Head | None) -> bool:
    """«Попову в пятницу занятие» is his, «Попову на занятие» may be she whom to book."""
    if thing is None or thing.start < said.end:
        return False
    between = set(range(said.end, thing.start)) - places(clause.moments)
    return not any(word_at(clause.scene.tokens, at) in PREPOSITIONS for at in between)


def _is_object_at(clause: Clause, place: int) -> bool:
    behind = clause.scene.tokens[place] if place < clause.end else None
    if behind is None or behind.kind is not Kind.WORD or behind.capital or behind.word in PREPOSITIONS:
        return False
    first = next(iter(readings(behind.word, clause.scene.hint)), None)
    return bool(first and first.speech is Speech.NOUN and first.case and first.case & Case.ACCUSATIVE)


def _owns(clause: Clause, said: Named) -> bool:
    """«день рождения Попова», «телефон Попова», «родители Попова»: a name behind what is somebody's."""
    owned = any(head.end == said.start and head.means(*OWNED) and not head.verb for head in clause.heads)
    return owned or role_of(word_at(clause.scene.tokens, said.start - 1), clause.scene.hint) in RELATIVES


def _may_act(candidate: Candidate, head: Head) -> bool:
    """A subject is in the nominative, and its gender is that of the verb."""
    if (
        not candidate.cases & Case.NOMINATIVE
        or head.infinitive
        or (head.mood is Mood.PLAN and head.person in {None, 1, 2})
    ):
        return False
    return head.gender is None or not candidate.genders or head.gender in candidate.genders


def may_be_acted_upon(candidate: Candidate, head: Head) -> bool:
    """Whether the form named is that of the verb's object: «набрать Гусеву», «звонил Гусевой»."""
    if head.lemma in ACCUSATIVE_VERBS or head.means("move"):
        return bool(candidate.cases & Case.ACCUSATIVE)
    to_somebody = head.mood is not Mood.PLAN or head.means("call", "write", "send", "email", "remind")
    wanted = Case.DATIVE if to_somebody else Case.ACCUSATIVE | Case.DATIVE
    return bool(candidate.cases & wanted)


def _is_subject(clause: Clause, said: Named, head: Head | None) -> bool:
    if head is None or preposition_of(clause, said) or is_spoken_to(clause, head, said):
        return False
    if clause.scene.tokens[said.start].word.isascii() and clause.scene.hint == "en":
        return said.end <= head.start
    left = narrowed(clause, said, head)
    acts = any(_may_act(candidate, head) for candidate in left)
    acted_upon = any(may_be_acted_upon(candidate, head) for candidate in left)
    return acts and (not acted_upon or said.end <= head.start or _agrees_alone(clause, left, head))


def is_spoken_to(clause: Clause, head: Head, said: Named | None = None) -> bool:
    """«позвонила ей», «Гусева, ей звонила»: somebody else is acted upon, and no client acts.

    Of a name before the verb only a pronoun beside it tells that: «Гусева позвонила, дорого ей».
    """
    if said is None or said.end > head.start:
        return not OBJECTS.isdisjoint(clause.words())
    words = [word_at(clause.scene.tokens, place) for place in (head.start - 1, head.end, head.end + 1)]
    return not OBJECTS.isdisjoint(words[:2]) or (words[1] == "her" and words[2] in BEHIND_HER)


def _agrees_alone(clause: Clause, left: Sequence[Candidate], head: Head) -> bool:
    """«звонила Мкртчян»: a name that is alike in all cases acts, when the verb has the gender of its one bearer."""
    gender = left[0].genders if len(left) == len(clause.people) == 1 else frozenset[Gender]()
    return head.gender is not None and gender == {head.gender} and head.means("call", "write") and not _is_object(head)


def _is_object(head: Head) -> bool:
    return head.lemma in ACCUSATIVE_VERBS


def preposition_of(clause: Clause, said: Named) -> str:
    """The preposition that governs a name, over quotes and legal forms."""
    place = said.start - 1
    tokens = clause.scene.tokens
    while place >= clause.start and (tokens[place].text in {"«", '"', "/"} or is_legal_form(tokens[place].word)):
        place -= 1
    word = free_word_at(clause.scene.tokens, place) if place >= clause.start else ""
    return word if word in PREPOSITIONS else ""


def is_governed(clause: Clause, said: Named) -> bool:
    """Whether a preposition stands right before a name."""
    return free_word_at(clause.scene.tokens, said.start - 1) in PREPOSITIONS


def with_prepositions(clause: Clause, people: Iterable[Named]) -> frozenset[int]:
    """The places of people, each with the preposition right before it («от Гусевой»)."""
    starts = ((said.start - is_governed(clause, said), said.end) for said in people)
    return frozenset(place for start, end in starts for place in range(start, end))


def direction_of(clause: Clause, cast: Cast, head: Head) -> Direction | None:
    """Who approached whom (A3): the client acts → in, the user acts → out, both → nothing."""
    words = set(clause.words())
    if words & INCOMING or cast.with_preposition in FROM_SOMEBODY:
        return Direction.IN
    if cast.with_preposition in MUTUAL or head.means("meet", "visit", "deliver", "be"):
        return None
    if _is_mutual(head):
        return None
    if (not cast.mentions and not head.passive and _stranger_acts(clause, head)) or _relative_acts(clause, head):
        return Direction.IN
    if head.passive and head.means("send", "write", "email"):
        return Direction.OUT
    if (cast.subject or _they_act(clause, head)) and (head.means("send") or not head.means("unreached")):
        return Direction.IN
    return _without_subject(head)


def _they_act(clause: Clause, head: Head) -> bool:
    """«он перезвонил», «вона мені написала», "she rang back": no verb between the pronoun and what was done."""
    verbs = [other.end for other in clause.verbs if other.end <= head.start]
    begins = max([clause.start, *verbs])
    before = {word_at(clause.scene.tokens, place) for place in range(begins, head.start)}
    return head.mood is Mood.PAST and bool(before & THEY)


def _stranger_acts(clause: Clause, head: Head) -> bool:
    """«звонил Сидоров»: a name that nobody answers to, in the nominative."""
    if not clause.strangers or not head.verb or head.mood is not Mood.PAST:
        return False
    said = clause.strangers[0]
    words = [token.text for token in clause.scene.tokens[said.start : said.end]]
    if clause.scene.hint == "en":
        return said.end <= head.start
    return fold(nominative(words)) == fold(" ".join(words)) and not preposition_of(clause, said)


def _relative_acts(clause: Clause, head: Head) -> bool:
    """«звонила секретарь Демченко», «жена Попова вчера вечером написала» (F5)."""
    before, behind = head.start, head.end
    for when in reversed(clause.moments):
        before = when.start if when.end == before else before
    for when in clause.moments:
        behind = when.end if when.start == behind else behind
    starts = (said.start for said in (*clause.people, *clause.strangers) if said.end == before)
    beside = {word_at(clause.scene.tokens, place) for place in (before - 1, behind, *(start - 1 for start in starts))}
    return head.mood is Mood.PAST and bool(beside & RELATIVES)


def _is_mutual(head: Head) -> bool:
    return head.means("mutual") or (head.means("talk") and not head.means("call", "write"))


def _without_subject(head: Head) -> Direction | None:
    if head.mood is Mood.THING and not head.means("unreached"):
        return None
    if head.mood is Mood.PAST and head.person == 3:
        return None
    return Direction.OUT
