"""What has been read of a message so far: who was mentioned last, and what is not sure."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from crm.wishes import CreateTask, LogInteraction, Mention, MoveTask, Wish
from names.fold import fold
from names.forms import Case
from names.parts import is_given, looks_like_surname
from names.person import nominative
from phrases.clauses.clause import Clause
from phrases.clauses.people import (
    OTHERS,
    PRONOUNS,
    Cast,
    cases_by_place,
    cast_of,
    is_governed,
    mention_of,
    preposition_of,
)
from phrases.dates.days import OnDate
from phrases.dates.resolving import Moment, resolve
from phrases.dates.when import When
from phrases.entities.clients import Named
from phrases.frame import Frame
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

SOFT_WORDS = small_words("clauses", "soft_words")
BOTH, TWO, REFERRING = (small_words("thread", name) for name in ("both", "two", "referring"))

W = TypeVar("W", bound=Wish)
CONTACT = ("call", "talk", "meet", "visit", "write", "send", "email", "deliver")


@dataclass
class Thread:
    """Carries the client and the doubts from clause to clause (C3)."""

    frame: Frame
    about: Mention | None = None
    last: Mention | None = None
    several: tuple[Mention, ...] = ()
    doubts: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    wishes: list[tuple[int, Wish]] = field(default_factory=list)
    spans: list[int] = field(default_factory=list)
    """For each wish the place where its clause begins."""
    clause_start: int = 0
    passed_over: list[Mention] = field(default_factory=list)
    """Clients of whom a clause begun without a sign told nothing that is understood."""
    told_of: list[Mention] = field(default_factory=list)
    """Clients of whom a clause told something that makes no wish."""
    unread: list[Clause] = field(default_factory=list)
    """What made no wish, for the words of one beside it."""
    heading: str = ""
    """«сегодня перезвонить:»: what is to be done with everybody of the list behind it."""
    days: dict[bool, date] = field(default_factory=dict)
    """The last day spoken of in reports (True) and in plans (False)."""
    missed: bool = False
    """Whoever is spoken of was not reached, or did not come."""

    def begin(self, clause: Clause) -> None:
        """A clause begins: what it plans may be of today, whatever day was spoken of before."""
        self.clause_start = clause.start
        if False in self.days and self._plans_for_today(clause):
            del self.days[False]
        failed = (head for head in clause.heads if _tells_of_contact(head) and head.negated)
        self.missed = clause.has("unreached") or any(failed) or (self.missed and not clause.people)

    def _plans_for_today(self, clause: Clause) -> bool:
        """Behind a report of somebody else in a sentence of its own, a try that failed, or with «до вечера»."""
        if (
            clause.after_stop
            and clause.people
            and (clause.has("unreached") or any(map(_tells_of_contact, clause.heads)))
        ):
            return True
        hurried = any(when.deadline and when.hour_only for when in clause.dates)
        again = not clause.people and self._has_missed()
        return (hurried or again) and self._plans_for_another(clause)

    def _has_missed(self) -> bool:
        """Whoever is spoken of was not reached, or did not come, and nothing is planned for him yet."""
        told = [wish for _, wish in self.wishes if isinstance(wish, CreateTask | MoveTask | LogInteraction)]
        return self.missed or (bool(told) and isinstance(told[-1], LogInteraction) and not told[-1].reached)

    def _plans_for_another(self, clause: Clause) -> bool:
        """The last plan is somebody else's than whom the clause is about."""
        planned = [wish.mention for _, wish in self.wishes if isinstance(wish, CreateTask | MoveTask)]
        spoken_of = clause.people[0].ids if clause.people else self.last and self.last.ids
        return bool(planned) and (planned[-1] is None or planned[-1].ids != spoken_of)

    def add(self, place: int, wish: Wish, why: str) -> None:
        """Keep a wish, said at a token, and the reason for it."""
        self.wishes.append((place, wish))
        self.spans.append(self.clause_start)
        self.reasons.append(f"{wish.kind}: {why}")

    def latest(self, kind: type[W]) -> tuple[int, W] | None:
        """The newest wish of a kind and its place in the list."""
        found = ((n, wish) for n, (_, wish) in reversed(list(enumerate(self.wishes))) if isinstance(wish, kind))
        return next(found, None)

    def put(self, n: int, wish: Wish) -> None:
        """A wish already kept becomes another one: the same thing was told further."""
        self.wishes[n] = (self.wishes[n][0], wish)

    def take_back(self) -> None:
        """The newest wish was only the name of what the next one does."""
        self.wishes.pop()
        self.spans.pop()

    def doubt(self, why: str) -> None:
        """Something is not sure: the message becomes a draft."""
        self.doubts.append(why)

    def whom(self, clause: Clause, head: Head | None, known: Cast | None = None) -> tuple[Mention, ...]:
        """The clients of a clause: named in it (`known`: by this cast), else strangers, else those mentioned last."""
        cast = Cast() if self._is_sent_by(clause) else self._as_told(clause, known or cast_of(clause, head))
        if cast.mentions:
            others = {said.ids for said in clause.people} - {mention.ids for mention in cast.mentions}
            if others and len(clause.people) > len(cast.mentions):
                self.doubt("somebody else is named beside the client")
            self.remember(cast)
            return cast.mentions
        stranger = self._stranger(clause, head)
        if stranger is not None:
            self.last, self.several = stranger, (stranger,)
            return (stranger,)
        if clause.strangers and self.last is not None and not self.last.new and _may_be_whom(clause):
            self.doubt("somebody unknown is named, and the client of the clause before is taken")
        return self.carried(clause)

    def _is_sent_by(self, clause: Clause) -> bool:
        """«новая Ветрова …, стрижка в субботу от Гусевой»: who sent somebody new is not whom the rest is about."""
        new = (self.last is not None and self.last.new) or _comes_herself(clause)
        return new and bool(clause.people) and all(preposition_of(clause, said) in REFERRING for said in clause.people)

    def _as_told(self, clause: Clause, cast: Cast) -> Cast:
        """«хомич звонила, берёт на 1400»: of namesakes the one whom a clearer word has just told of.

        «Попову» after «звонила Попова» may be another: only who may stand in the nominative is the same.
        """
        if cast.mentions and self._is_told_of_here(clause) and self.last:
            return replace(cast, mentions=(self.last,))
        if self.last is None or not any(_may_be(mention, self.last) for mention in cast.mentions):
            return cast
        if not any(said.cases & Case.NOMINATIVE for said in clause.people if self.last.ids[0] in said.ids):
            return cast
        return replace(cast, mentions=tuple(self.last if _may_be(one, self.last) else one for one in cast.mentions))

    def _is_told_of_here(self, clause: Clause) -> bool:
        """«кузнецова набрал берёт на 85к»: the only one named is for all verbs whom the first one says."""
        if len(clause.people) != 1 or not self.spans or self.last is None or len(self.last.ids) != 1:
            return False
        return self.spans[-1] == self.clause_start == clause.start and self.last.ids[0] in clause.people[0].ids

    def remember(self, cast: Cast) -> None:
        """These are the last mentioned from now on."""
        self.last, self.several = cast.mentions[-1], cast.mentions

    def carried(self, clause: Clause) -> tuple[Mention, ...]:
        """Those mentioned before, all of them behind «обоим»; nobody when others are spoken of (F14)."""
        words = set(clause.words())
        if words & OTHERS:
            return ()
        if words & BOTH and len(self.several) > 1:
            return self.several
        if (words & TWO or _says_both(clause)) and len(two := self._last_two()) > 1:
            return two
        if self.last is not None:
            return (self.last,)
        if self.about is not None:
            return (self.about,)
        if ahead := _only_one_ahead(clause):
            return (ahead,)
        return (Mention(),) if words & PRONOUNS else ()

    def _last_two(self) -> tuple[Mention, ...]:
        """«Гусевой набрал, Иванову тоже, обоим завтра …»: those told of apart."""
        return tuple(dict.fromkeys(wish.mention for _, wish in self.wishes if wish.mention))[-2:]

    def _stranger(self, clause: Clause, head: Head | None) -> Mention | None:
        """An unknown name; beside a known client it is most likely staff or family (F5, F11)."""
        if not clause.strangers:
            return None
        said = clause.strangers[0]
        done_to = _is_done_to(clause, said, head) or (self.frame.visits is not None and _is_booked(said, head))
        if self.last is not None and not (done_to or is_addressed(said, head) or _opens_sentence(clause, said)):
            return None
        words = [token.text for token in clause.scene.tokens[said.start : said.end]]
        cases = Case.DATIVE | Case.ACCUSATIVE if done_to else cases_by_place(clause, said)
        return Mention(name=" ".join(words) if done_to and is_given(fold(words[0])) else nominative(words, cases))

    def resolved(self, when: When, *, past: bool = False, moving: bool = False) -> Moment | None:
        """The instant meant; a bare hour is one of the day said before it, in the same tense (D7)."""
        whole = self._on_last_day(when, past)
        moment = resolve(whole, self.frame.moment, self.frame.zone, past=past, moving=moving)
        if moment is not None and when.elapsed is None and when.repeat is None:
            self.days[past] = moment.at.date()
        return moment

    def _on_last_day(self, when: When, past: bool) -> When:
        day = self.days.get(past)
        if day is None or when.day or when.elapsed or when.repeat or when.clock is None:
            return when
        return replace(when, day=OnDate(day.day, day.month, day.year))


def _tells_of_contact(head: Head) -> bool:
    return head.mood is Mood.PAST and head.means(*CONTACT)


def _may_be(mention: Mention, told: Mention) -> bool:
    return len(mention.ids) > 1 and len(told.ids) == 1 and told.ids[0] in mention.ids


def is_addressed(said: Named, head: Head | None) -> bool:
    """«…, встретился с Гавриловым», «…, позвонить Гаврилову»: the name right behind a contact is who it was with."""
    if head is None or not head.means(*CONTACT) or not (head.start < said.start <= head.end + 1):
        return False
    return head.mood is Mood.PLAN or (head.mood is Mood.PAST and head.means("call", "meet", "talk"))


def _is_done_to(clause: Clause, said: Named, head: Head | None) -> bool:
    """«…, а Жумабаевой в среду договор скинуть»: a surname that opens a plan is whom it is for."""
    if head is None or not (head.infinitive and head.mood is Mood.PLAN) or clause.people or said.start >= head.start:
        return False
    dated = places(clause.moments)
    before = (place for place in range(clause.start, said.start) if place not in dated)
    opens = all(word_at(clause.scene.tokens, place) in SOFT_WORDS for place in before)
    return opens and looks_like_surname(fold(nominative(clause.scene.tokens[said.end - 1].text)))


def _comes_herself(clause: Clause) -> bool:
    """«Рыбкина пришла от Гусевой»: somebody unknown opens the clause, and the client stands behind the verb."""
    first = clause.strangers[0] if clause.strangers else None
    opens = first is not None and first.start == clause.start and not is_governed(clause, first)
    return opens and any(
        head.verb and head.means("visit") and first and head.start == first.end for head in clause.heads
    )


def _is_booked(said: Named, head: Head | None) -> bool:
    """«запиши Лизу на завтра»: the name right behind the word for booking is who is to come, whosever card it is."""
    return head is not None and head.mood is Mood.PLAN and head.means("book") and said.start == head.end


def _may_be_whom(clause: Clause) -> bool:
    """A name that stands for itself; behind a preposition («к Ире») it is most likely a colleague's (F11)."""
    return any(not is_governed(clause, said) for said in clause.strangers)


def _opens_sentence(clause: Clause, said: Named) -> bool:
    """«Остапенко отказался. Якименко звонила»: the name and the verb of a new sentence are about somebody else."""
    verb = next((head for head in clause.verbs if head.start in {said.end, said.end + 1}), None)
    told = verb is not None and verb.mood is Mood.PAST and verb.means(*CONTACT, "lost", "order", "want", "agree")
    return told and clause.after_stop and said.start == clause.start


def _says_both(clause: Clause) -> bool:
    """ "call both tomorrow", and not "both samples"."""
    at = next((at for at, word in enumerate(clause.words(), clause.start) if word == "both"), clause.end)
    dated = any(when.start == at + 1 for when in clause.moments)
    return at < clause.end and (at + 1 == clause.end or dated or clause.scene.tokens[at + 1].word in SOFT_WORDS)


def _only_one_ahead(clause: Clause) -> Mention | None:
    """«отправил договор, Иванов подпишет завтра»: the only client of the sentence, named behind what we did."""
    reported = any(head.mood is Mood.PAST and head.means(*CONTACT) for head in clause.heads)
    behind = [said for said in clause.scene.people if said.start >= clause.end]
    if not reported or len({said.ids for said in behind}) != 1:
        return None
    return mention_of(clause, behind[0], None)
