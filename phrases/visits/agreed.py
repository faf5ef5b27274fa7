"""What a client answers to an invitation: «да, давайте в пятницу вечером», «Фомина согласна на субботу в 13»."""

from collections.abc import Sequence

from crm.wishes import BookVisit, Mention
from phrases.clauses.clause import Clause
from phrases.clauses.cutting import cut
from phrases.clients.invited import is_month
from phrases.dates.when import When
from phrases.lexicon.heads import Head
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.visits.changed import is_unable
from phrases.visits.details import VisitsSaid, only_a_day, only_a_part, only_an_hour, places_of_same_hour, same_hour
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind

AGREES, ASIDE = small_words("agreed", "agrees"), small_words("agreed", "aside")
REFUSING = small_words("agreed", "refusing")


def tells_of_agreement(scene: Scene, said: VisitsSaid | None, thread: Thread) -> bool:
    """A message of one client, or of nobody, and one moment ahead, of which every other word agrees to it.

    They come for what they were invited for; of nobody it is of whoever was written to just before.
    """
    if said is None or scene.strangers or scene.sums or len(scene.people) > 1 or scene.text.rstrip().endswith("?"):
        return False
    refused = _refused(scene)
    moments = [when for when in scene.moments if when.start >= refused]
    again, words = same_hour(Clause(scene, 0, len(scene.tokens))), _beside(scene, said, refused)
    if not _is_one_moment(moments) or not (again or words & AGREES) or not words <= AGREES | ASIDE:
        return False
    moment = [thread.resolved(when) for when in moments][-1]
    if moment is None or moment.at <= thread.frame.moment:
        return False
    whole = Clause(scene, 0, len(scene.tokens))
    mentions = thread.whom(whole, None) if scene.people else (thread.about or Mention(),)
    wish = BookVisit(
        client=mentions[0],
        starts_at=moment.at,
        day_only=only_a_day(whole),
        part_only=only_a_part(whole),
        hour_only=only_an_hour(whole),
        agreed=not again,
        services=tuple(one.id for one in said.services),
        master=next((one.name for one in said.masters if not one.denied), None),
        text=scene.text.strip(),
    )
    thread.add(0, wish.model_copy(update=again), "a client agrees to come")
    return True


def _is_one_moment(said: Sequence[When]) -> bool:
    """«в субботу в 13», «в субботу к Ире в 13»: a day, perhaps an hour of it, that lies ahead."""
    if any(when.ago or when.vague or when.shift or when.lead or when.repeat or is_month(when) for when in said):
        return False
    return len(said) == 1 or (len(said) == 2 and said[0].day_only and said[1].hour_only)


def _refused(scene: Scene) -> int:
    """«в среду не может, хочет четверг»: the place behind what a client refuses before agreeing to something else."""
    if len(scene.moments) < 2 or not any(map(_refuses, scene.heads)):
        return 0
    first, *others = cut(scene)
    refuses = any(map(_refuses, first.heads)) and all(_refuses(one) for one in first.heads if one.verb)
    return others[0].start if refuses and others and first.dates else 0


def _refuses(head: Head) -> bool:
    """«не может», «не подходит», "can't do"."""
    return is_unable(head) or (head.negated and head.lemma in REFUSING)


def _beside(scene: Scene, said: VisitsSaid, refused: int) -> set[str]:
    """The words that name nobody, nothing that is done there and no day."""
    named = places([*scene.people, *scene.moments])
    named |= {at for one in said.masters for at in range(one.start, one.end)}
    named |= {at for one in said.services for at in range(one.start, one.end)}
    named |= places_of_same_hour(scene)
    others = (token for at, token in enumerate(scene.tokens) if at >= refused and at not in named)
    return {token.word for token in others if token.kind is not Kind.MARK}
