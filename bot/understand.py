"""`python -m bot understand`: messages as JSON lines in, what they want as JSON lines out; the chat's own reading.

One case a line: `id`, `text`, `now`, `timezone`, `default_country`, `currency`, `clients` (`id`, `name`, `company`),
`stages` (`id`, `name`), `lang`. Answered by `id`, `actions`, and `sure`, false where a draft is shown; no token,
database or network.
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from rapidfuzz.distance import OSA

from crm.messages.read import Read
from crm.wishes import (
    BookVisit,
    ChangeClient,
    CreateClient,
    CreateDeal,
    CreateTask,
    FindClients,
    LogInteraction,
    LoseDeal,
    Mention,
    MoveDeal,
    MoveTask,
    MoveVisit,
    RecordVisit,
    ShowClients,
    ShowContacts,
    ShowDeals,
    ShowReport,
    TellFact,
    UndoLast,
    WinDeal,
    Wish,
)
from crm.wishes.deals import in_thousands
from names.companies import without_legal_form
from names.forms import Form, forms_of, forms_of_company
from phrases import Frame, Stage, read
from phrases.directory import Acquaintance

Action = dict[str, Any]
NEWCOMER = {"name", "company", "phone", "email", "birthday"}


class CaseDirectory:
    """The clients of one case, asked as the book would be."""

    def __init__(self, clients: Sequence[tuple[str, str, str | None]]) -> None:
        self._known: dict[str, list[tuple[Form, tuple[str, str, str | None]]]] = {}
        for client in clients:
            for form in _forms(client[1], client[2]):
                self._known.setdefault(form.text, []).append((form, client))

    async def known_as(self, words: Collection[str], *, roughly: Collection[str] = ()) -> Sequence[Acquaintance]:
        """Everybody named by one of `words`, or by one of `roughly` within a typo."""
        exact = [found for word in words for found in self._named(word, word)]
        near = [found for word in roughly for known in self._near(word) for found in self._named(word, known)]
        return [*exact, *near]

    def _named(self, word: str, known: str) -> Iterator[Acquaintance]:
        for form, (client, name, company) in self._known.get(known, ()):
            yield Acquaintance(word=word, form=form, client=client, name=name, company=company)

    def _near(self, word: str) -> list[str]:
        limit = 2 if len(word) >= 9 else 1
        distances = {known: OSA.distance(word, known, score_cutoff=limit) for known in self._known if len(known) > 3}
        best = min(distances.values(), default=limit + 1)
        return [known for known, distance in distances.items() if distance == best <= limit]


@lru_cache(maxsize=4096)
def _forms(name: str, company: str | None) -> tuple[Form, ...]:
    return (*forms_of(name), *(forms_of_company(company) if company else ()))


@lru_cache(maxsize=64)
def _directory(clients: tuple[tuple[str, str, str | None], ...]) -> CaseDirectory:
    return CaseDirectory(clients)


async def answer(line: str) -> str:
    """The answer to one case as a line of JSON."""
    case = json.loads(line)
    found = await read(case["text"], frame_of(case), directory_of(case))
    reply: Action = {"id": case["id"], "actions": list(actions_of(found))}
    if not found.sure or _waits(found):
        reply["sure"] = False
    return json.dumps(reply, ensure_ascii=False)


PROTOCOL_NAMES = {"overdue": "tasks", "targets": "sales", "leads": "pipeline", "compared": "sales"}
"""Reports that the protocol knows by a wider name."""


def _waits(found: Read) -> bool:
    """One missing answer holds the whole message: what is understood beside it is shown, and not written yet."""
    missing = [_missing(wish) is not None for wish in found.wishes]
    return (any(missing) and not all(missing)) or any(
        isinstance(wish, CreateDeal) and wish.of_thousands for wish in found.wishes
    )


def frame_of(case: Mapping[str, Any]) -> Frame:
    """The frame in which a case is read."""
    return Frame(
        moment=datetime.fromisoformat(case["now"]),
        zone=ZoneInfo(case["timezone"]),
        country=case["default_country"],
        currency=case["currency"],
        stages=tuple(Stage(id=stage["id"], name=stage["name"]) for stage in case["stages"]),
        language=case.get("lang", "ru"),
    )


def directory_of(case: Mapping[str, Any]) -> CaseDirectory:
    """The clients of a case; equal lists share one directory."""
    return _directory(tuple((str(c["id"]), c["name"], c.get("company")) for c in case["clients"]))


def actions_of(found: Read) -> Iterator[Action]:
    """The wishes as actions of the protocol; what is missing as one `clarify` each (C2)."""
    asked_for_client = False
    for wish in found.wishes:
        missing = _missing(wish)
        if missing == "client":
            if not asked_for_client:
                yield {"kind": "clarify", "about": "client"}
            asked_for_client = True
        elif missing:
            yield {"kind": "clarify", "about": missing}
        elif (action := _action(wish)) is not None:
            yield action


def _missing(wish: Wish) -> str | None:
    """The first thing to be asked about a wish: client, then stage, date or amount."""
    client = wish.mention
    if client is not None and not client.certain:
        return "client"
    if isinstance(wish, MoveDeal) and wish.stage is None and not wish.back:
        return "stage"
    if isinstance(wish, CreateTask | MoveTask) and wish.due_at is None:
        return "date"
    if isinstance(wish, BookVisit | MoveVisit) and wish.starts_at is None:
        return "date"
    return "amount" if isinstance(wish, CreateDeal) and wish.alternatives else None


def _client(mention: Mention | None) -> str | None:
    if mention is None:
        return None
    return "@new" if mention.new else str(mention.ids[0])


def _facts(wish: CreateClient | ChangeClient) -> Action:
    """What is said of the client; the protocol compares companies without their legal form."""
    facts: Action = wish.model_dump(include=NEWCOMER, exclude_none=True)
    return facts | ({"company": without_legal_form(wish.company)} if wish.company else {})


def _action(wish: Wish) -> Action | None:  # noqa: C901 - one line for each kind of the protocol
    client = _client(wish.mention)
    match wish:
        case CreateClient():
            return {"kind": "client.create", **_facts(wish)}
        case ChangeClient():
            changed = _facts(wish)
            wordless = not changed and (wish.contract_until or wish.circle)  # the protocol has no words for these
            return None if wordless else {"kind": "client.update", "client": client, **changed}
        case LogInteraction(channel=channel, direction=way, text=text):
            at = _instant(wish.happened_at)
            return _said(kind="interaction.log", client=client, channel=channel, direction=way, at=at, text=text)
        case CreateDeal():
            return _said(kind="deal.create", client=client, title=wish.title, **_sum(wish))
        case MoveDeal():
            return _said(kind="deal.move", client=client, stage=wish.stage)
        case WinDeal(told=str() as text):
            return _said(kind="interaction.log", client=client, channel="note", text=text)
        case WinDeal():
            return {"kind": "deal.win", "client": client}
        case LoseDeal():
            return _said(kind="deal.lose", client=client, reason=wish.reason)
        case CreateTask(text=text, repeat=repeat):
            return _said(kind="task.create", client=client, due=_instant(wish.due_at), text=text, repeat=repeat)
        case BookVisit():
            return _said(kind="task.create", client=client, due=_instant(wish.starts_at), text=wish.text)
        case MoveTask(due_at=due) | MoveVisit(starts_at=due):
            return _said(kind="task.reschedule", client=client, due=_instant(due))
        case RecordVisit(text=text):
            at = _instant(wish.happened_at)
            return _said(kind="interaction.log", client=client, channel="visit", at=at, text=text)
        case FindClients():
            return {"kind": "search", "query": wish.query}
        case ShowReport(name="clients" | "own_clients" | "vip" as name):
            return {"kind": "search", "query": name}  # the protocol has no lists
        case TellFact():
            return {"kind": "search", "query": wish.client.name}
        case ShowClients():
            return {"kind": "search", "query": "clients"}
        case ShowContacts():
            return {"kind": "report", "name": "activity"}
        case ShowDeals(quiet_days=days):
            return {"kind": "report", "name": "pipeline" if days is None else "stalled"}
        case ShowReport():
            return {"kind": "report", "name": PROTOCOL_NAMES.get(wish.name, wish.name)}
        case UndoLast():
            return {"kind": "undo"}
        case _:
            return None


def _sum(wish: CreateDeal) -> Action:
    amount = in_thousands(wish.amount) if wish.amount and wish.of_thousands else wish.amount
    return {"amount": float(amount.amount), "currency": amount.currency} if amount else {}


def _said(**fields: Any) -> Action:
    return {name: value for name, value in fields.items() if value is not None}


def _instant(at: datetime | None) -> str | None:
    return at.isoformat(timespec="minutes") if at else None
