"""Cards of one thing asked of one client: «📱 Илья Громов: +79120143377», with the way to the client."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from cards.card import Button, Card, rows
from cards.clients import Dossier, age_of, booked_lines, reached_at, told_apart
from cards.deals import deal_line, open_client
from cards.interactions import interaction_line
from cards.presses import press
from cards.tasks import task_line
from cards.voice import Voice
from crm.rules.stages import stage_of
from crm.wishes import TellFact
from names.address import bend
from names.grammar import Case
from storage.tables import Client, Interaction

MOST = 5
"""Lines of what there may be many of."""
FOR_ALL = 0
"""In a button: of everybody's contacts."""


@dataclass(frozen=True)
class Fact:
    """What is asked, of whom; `person`: the contact person who is meant; `owner`: who looks after the client."""

    name: str
    of: Dossier
    person: int | None = None
    owner: str = ""
    last: Interaction | None = None


def fact_card(asked: Fact, voice: Voice) -> Card:
    """One line where one is enough; of what is not known, how to tell it."""
    client, told = asked.of.client, TOLD[asked.name](asked, voice)
    name = next((one.name for one in asked.of.persons if one.id == asked.person), client.name)
    if not told:
        text = voice(f"fact-{asked.name}-none", name=name, of=_of(name, voice))
    elif len(told) == 1 and asked.name in IN_A_LINE:
        text = voice(f"fact-{asked.name}", name=name, value=told[0])
    else:
        text = Markup("\n").join([voice(f"fact-{asked.name}-many", name=name), *told])
    return Card(text, (_copies(asked, told), _next(asked, voice) if not told else (), (open_client(client, voice),)))


def _of(name: str, voice: Voice) -> str:
    return name if voice.language == "en" else bend(name, Case.GENITIVE)


def which_client(wish: TellFact, clients: Sequence[Client], voice: Voice) -> Card:
    """Several are called so: the same asked of each."""
    buttons = [Button(label, _asks(wish, client)) for label, client in told_apart(clients, voice)]
    return Card(voice("ask-which-client", name=wish.client.name), rows(buttons, 1))


def _asks(wish: TellFact, client: Client) -> str:
    doer = int(wish.whose.ids[0]) if wish.whose is not None and len(wish.whose.ids) == 1 else FOR_ALL
    return press("fa", client.id, wish.fact, doer, *wish.channels)


def of_nobody(voice: Voice) -> Card:
    """It is not known whom «у него» means."""
    return Card(voice("fact-of-whom"))


def _points(kind: str) -> Callable[[Fact, Voice], list[str]]:
    """The newest is told first; of the client or of the contact person."""
    return lambda asked, _: [
        reached_at(point) for point in asked.of.points if point.kind == kind and point.person_id == asked.person
    ]


def _birthday(asked: Fact, voice: Voice) -> list[str]:
    born = next((one for one in asked.of.persons if one.id == asked.person), asked.of.client)
    return [voice.birthday(born.birthday) + age_of(born, voice)] if born.birthday else []


def _deals(asked: Fact, voice: Voice) -> list[str]:
    return [deal_line(deal, None, stage_of(deal, asked.of.stages), voice) for deal in asked.of.deals[:MOST]]


def _owner(asked: Fact, _: Voice) -> list[str]:
    return [asked.owner] if asked.owner else []


def _company(asked: Fact, _: Voice) -> list[str]:
    return [asked.of.client.company] if asked.of.client.company else []


def _contract(asked: Fact, voice: Voice) -> list[str]:
    until = asked.of.client.contract_until
    return [voice.birthday(until.isoformat())] if until is not None else []


def _ahead(asked: Fact, voice: Voice) -> list[str]:
    """Bookings and tasks."""
    tasks = ["• " + task_line(task, voice) for task in asked.of.tasks[:MOST]]
    return [*booked_lines(asked.of, voice), *tasks]


def _promised(asked: Fact, voice: Voice) -> list[str]:
    """What is planned, and the words of the last contact, where it may have been said."""
    return [*_ahead(asked, voice), *_last(asked, voice)]


def _last(asked: Fact, voice: Voice) -> list[str]:
    return [interaction_line(asked.last, voice)] if asked.last is not None else []


TOLD: dict[str, Callable[[Fact, Voice], list[str]]] = {
    "phone": _points("phone"),
    "email": _points("email"),
    "birthday": _birthday,
    "stage": _deals,
    "amount": _deals,
    "debt": _deals,
    "owner": _owner,
    "company": _company,
    "contract": _contract,
    "next": _ahead,
    "promised": _promised,
    "last": _last,
}
IN_A_LINE = {"phone", "email", "birthday", "owner", "company", "contract", "last"}


def _copies(asked: Fact, told: Sequence[str]) -> tuple[Button, ...]:
    """A phone or an e-mail goes to the clipboard by one tap."""
    if asked.name not in {"phone", "email"}:
        return ()
    return tuple(Button(f"📋 {value}", copy=value) for value in told[:2])


def _next(asked: Fact, voice: Voice) -> tuple[Button, ...]:
    """What tells it by one tap, where there is such a button."""
    number = asked.of.client.id
    steps = {
        "contract": Button(voice("client-button-contract"), press("ct", number)),
        **dict.fromkeys(("next", "promised"), Button(voice("ask-draft-task"), press("nt", number))),
        **dict.fromkeys(("stage", "amount", "debt"), Button(voice("ask-draft-deal"), press("nd", number))),
    }
    return (steps[asked.name],) if asked.name in steps else ()
