"""Somebody new named before it is said what to do: «Олег Сомов, ООО Свет, 8 912 …, занеси в базу»."""

from collections.abc import Sequence
from dataclasses import dataclass

from phrases.clauses.clause import Clause
from phrases.clauses.people import PRONOUNS
from phrases.clauses.recording import BESIDE, VERBS
from phrases.clients.establishments import establishment_at
from phrases.clients.naming import FROM
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

KEPT_IN = small_words("newcomers", "kept_in")
TOLD = ("client", "company", "new", "phone", "mail", "birthday", "place", "by_phone")


@dataclass(frozen=True, slots=True)
class ToldFirst:
    """The place behind everything that asks to keep him; `sure` False: nothing asks for it. `start`: of his name."""

    end: int
    sure: bool
    start: int = 0


def told_first(scene: Scene, clauses: Sequence[Clause], *, books: bool = False) -> ToldFirst | None:
    """An unknown name that opens the message, and how to reach it, or who is asked to be kept; `books`: visits."""
    if not clauses or scene.people or not scene.strangers:
        return None
    if books and scene.strangers[0].start == _behind_word(scene) and _is_booked_at_once(scene):
        return ToldFirst(0, sure=True, start=scene.strangers[0].start)
    if scene.strangers[0].start != 0:
        return None
    end = next((clause.start for clause in clauses[1:] if clause.after_stop), len(scene.tokens))
    sentence = Clause(scene, scene.strangers[0].end, end)
    reached = any(scene.contact(kind, 0, end) for kind in (Kind.PHONE, Kind.EMAIL))
    if (asked := _asked_to_keep(sentence, reached=reached) or _called_new(sentence)) is not None:
        return ToldFirst(asked, sure=True)
    alone = reached and len(scene.strangers) == 1
    if alone and books and _is_booked_at_once(scene):
        return ToldFirst(0, sure=True)
    return ToldFirst(0, sure=False) if alone and not _headed(scene) else None


def _headed(scene: Scene) -> bool:
    """Whether anything is said beside who it is: the kind of a company («кафе Мираж») says nothing more."""
    named = [(at, found.end) for at in range(len(scene.tokens)) if (found := establishment_at(scene, at))]
    return any(not any(start <= head.start < end for start, end in named) for head in scene.heads)


def _is_booked_at_once(scene: Scene) -> bool:
    """«Ольга Степанова 8 916 … завтра в 12 брови»: where visits are booked, the phone is told of somebody new."""
    booked = any(head.means("service", "book") for head in scene.heads)
    return booked and scene.contact(Kind.PHONE) is not None and bool(scene.moments)


def _behind_word(scene: Scene) -> int:
    """Where the name stands: first, or behind «клиентка», «пациент»."""
    return int(bool(scene.heads) and scene.heads[0].start == 0 and scene.heads[0].means("client"))


def _asked_to_keep(sentence: Clause, *, reached: bool) -> int | None:
    """«…, занеси в базу», "…, save contact": nothing else is to be written; a verb alone behind a phone."""
    verb = next(iter(sentence.verbs), None)
    keeps = verb is not None and (verb.lemma in VERBS or verb.means("add")) and verb.mood is Mood.PLAN
    if verb is None or not keeps or verb.negated:
        return None
    tail = Clause(sentence.scene, verb.end, _ends(sentence, verb))
    said = {token.word for token in tail.scene.tokens[tail.start : tail.end] if token.kind is Kind.WORD}
    kept = said <= KEPT_IN | BESIDE | PRONOUNS and (bool(said & KEPT_IN) or reached)
    return tail.end if kept and _only_tells(sentence, verb) else None


def _ends(sentence: Clause, verb: Head) -> int:
    """The next comma or day behind the verb, or the end of its sentence."""
    tokens, days = sentence.scene.tokens, {when.start for when in sentence.moments}
    ends = (at for at in range(verb.end, sentence.end) if tokens[at].kind is Kind.MARK or at in days)
    return next(ends, sentence.end)


def _called_new(sentence: Clause) -> int | None:
    """«… — новая клиентка», "…, new lead": what he is, said behind his name."""
    new = sentence.first("new", moods=(Mood.THING,))
    client = next((head for head in sentence.heads if new and head.means("client") and head.start == new.end), None)
    if client is None or new is None or not _only_tells(sentence, new):
        return None
    tokens = sentence.scene.tokens
    behind = (said.start for said in sentence.strangers if word_at(tokens, said.start - 1) not in FROM)
    named_behind = any(start - client.end in {0, 1} for start in behind)
    return None if named_behind else client.end


def _only_tells(sentence: Clause, request: Head) -> bool:
    """Before what asks to keep him nothing is said but who he is and how to reach him."""
    before = [head for head in sentence.heads if head.start < request.start]
    dated = any(when.start < request.start for when in sentence.moments)
    return all(head.means(*TOLD) for head in before) and (not dated or any(head.means("birthday") for head in before))
