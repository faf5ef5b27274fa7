"""Reading a message: the phrase, with the frame it was said in."""

from functools import cache

from cards.voice import LANGUAGES, speak
from crm.absences import LATELY
from crm.messages.read import Read
from crm.rules.circles import circles_of
from crm.wishes import ChangeClient, Mention
from handlers.desk import Desk
from handlers.directory import BookDirectory
from phrases import (
    Colleague,
    Frame,
    Intent,
    Service,
    Stage,
    Visits,
    may_hand_over,
    read,
    read_phone,
    synonyms,
    with_all_words,
)
from phrases.clients.staff import may_be_of_staff
from phrases.questions.work import may_ask_of_work
from phrases.tasks.delegation import may_delegate
from phrases.tasks.enquiries import may_enquire
from storage import tables


async def frame(desk: Desk) -> Frame:
    """When, where and in which funnel something is said."""
    stages = await desk.book.workspaces.stages()
    return Frame(
        moment=desk.moment,
        zone=str(desk.doer.zone),
        country=desk.workspace.country,
        currency=desk.workspace.currency,
        stages=tuple(_named(stage) for stage in stages),
        language=desk.voice.language,
        words=await desk.book.learned_words.meanings(),
        circles=tuple(circles_of(desk.workspace)),
        visits=await _visits(desk) if desk.workspace.keeps_visits else None,
    )


async def _visits(desk: Desk) -> Visits:
    """What the company offers, by its own names or the catalogue's in every language, and who works there."""
    services = await desk.book.services.all()
    colleagues = [member.name for member in await desk.book.members.active()]
    welcomed = [one.master for one in await desk.book.absences.since(desk.doer.today) if one.weekdays is not None]
    return Visits(
        services=tuple(_offered(service) for service in services),
        masters=tuple(dict.fromkeys([*colleagues, *await desk.book.visits.masters(desk.now - LATELY), *welcomed])),
    )


def _offered(service: tables.Service) -> Service:
    if service.key is None:
        return Service(id=service.id, name=service.name or "")
    name, *others = (str(speak(language, f"service-{service.key}")) for language in LANGUAGES)
    return Service(id=service.id, name=service.name or name, other_names=(name, *others, *synonyms()[service.key]))


def _named(stage: tables.Stage) -> Stage:
    """A stage by its own name, or by the catalogue's."""
    return _usual(stage.key) if stage.name is None else Stage(id=stage.key, name=stage.name)


@cache
def _usual(key: str) -> Stage:
    """In every language: people mix them."""
    name, *others = (str(speak(language, f"stage-{key}")) for language in LANGUAGES)
    return Stage(id=key, name=name, other_names=tuple(others))


async def read_text(text: str, desk: Desk, *, intent: Intent | None = None, about: Mention | None = None) -> Read:
    """What the person means, as of the moment they wrote."""
    surroundings = await frame(desk)
    gone = may_hand_over(text) or may_ask_of_work(text) or may_be_of_staff(text)
    if intent is None and (gone or may_delegate(text) or may_enquire(text)):
        surroundings = surroundings.model_copy(update={"colleagues": await _colleagues(desk, gone=gone)})
    told = await read(text, surroundings, BookDirectory(desk.book), intent=intent, about=about)
    return with_all_words(text, await _of_whose_phone_it_is(told, text, desk))


async def _of_whose_phone_it_is(told: Read, text: str, desk: Desk) -> Read:
    """«+7 905 333-22-11 звонил»: where nobody is named, a known client's phone says who it was."""
    nobodys = [wish for wish in told.wishes if wish.mention == Mention() and not isinstance(wish, ChangeClient)]
    phone = read_phone(text, desk.workspace.country) if nobodys else None
    found = await desk.book.clients.reached_by("phone", phone) if phone else []
    if len(found) != 1:
        return told
    meant = Mention(ids=(found[0].id,), name=found[0].name)
    return told.model_copy(
        update={"wishes": tuple(wish.of(meant) if wish in nobodys else wish for wish in told.wishes)}
    )


async def _colleagues(desk: Desk, *, gone: bool) -> tuple[Colleague, ...]:
    """Who is in the company; for a hand-over and a question also who was: their clients and their work are there."""
    known = await (desk.book.members.ever() if gone else desk.book.members.active())
    return tuple(Colleague(id=one.id, name=one.name, speaks=one.id == desk.member.id) for one in known)
