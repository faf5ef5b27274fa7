"""Every handler and every button, tried by every role on what is theirs, a colleague's and another company's.

A new handler or button without a line here fails the first test. `crm/rights.py` is the rule.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from sqlalchemy.engine import URL

from cards.presses import short
from handlers.presses import PRESSES
from handlers.routes import COMMANDS, routes
from tests.databases import Copy, Databases
from tests.stories.rights import (
    ROLES,
    Records,
    as_they_stand,
    found,
    has_moved_a_booking,
    has_shown,
    heard,
    is_asked,
    is_briefed,
    is_lost,
    joins,
    records_of,
    suspend,
    turns_to_us,
)
from tests.stories.rights_table import BUTTONS, COMPANY, GIVEN, LEAD, LED, OWN, WORDS
from tests.town import Somebody, Town, town


async def _says(who: Somebody, of: Records) -> None:
    for words in ("звонил {name}, думает", "найди {phone}", "{name} выбыл, сделка сорвалась", "удали задачу {name}"):
        await who.says(words.format(name=of.name, phone=of.phone))


async def _shares_contact(who: Somebody, of: Records) -> None:
    who.person.shares_contact(of.phone, of.name)
    await who.town.settle()


async def _sends_vcard(who: Somebody, of: Records) -> None:
    card = f"BEGIN:VCARD\nVERSION:3.0\nFN:{of.name}\nTEL:{of.phone}\nEND:VCARD\n"
    who.person.sends_document("one.vcf", card.encode(), "text/vcard")
    await who.town.settle()


async def _edits(who: Somebody, of: Records) -> None:
    message = await who.says("завтра в 12 купить хлеба")
    await who.edits(message, f"завтра в 12 позвонить {of.name}")


async def _sends_a_sticker(who: Somebody, _: Records) -> None:
    who.person.sends_sticker()
    await who.town.settle()


async def _sends_a_place(who: Somebody, _: Records) -> None:
    who.person.sends_location(43.24, 76.89)
    await who.town.settle()


async def _slashes(who: Somebody, of: Records) -> None:
    await who.says(f"/звонок {of.name}")


async def _says_an_unknown_command(who: Somebody, of: Records) -> None:
    await who.says(f"/open {of.name}")


MESSAGES: dict[str, Callable[[Somebody, Records], Awaitable[None]]] = {
    "on_unknown": _says_an_unknown_command,
    "on_slashed": _slashes,
    "on_sentence": _says,
    "on_contact": _shares_contact,
    "on_document": _sends_vcard,
    "on_location": _sends_a_place,
    "on_something_else": _sends_a_sticker,
    "on_edited": _edits,
}
"""Every other route, by its handler."""


def test_the_table_is_complete() -> None:
    """Say here what a new handler or button is about, and who may use it."""
    assert set(BUTTONS) == set(PRESSES)
    assert set(WORDS) == set(COMMANDS)
    heard_by = {route.callback.__name__ for route in routes()} - {handler.__name__ for handler in COMMANDS.values()}
    assert set(MESSAGES) == heard_by - {"on_press"}


PHONES = count(1)
A_WHILE = timedelta(minutes=1)
"""Chats are answered at Telegram's pace, and each answer is to be heard."""


@dataclass
class Cast:
    """A viewer, and whoever else comes into their company or another one."""

    town: Town
    viewer: Somebody
    here: int
    there: int

    async def records(self, whose: str) -> Records:
        """Fresh ones: the viewer's own, those of a rep who is their colleague, or of another company."""
        number, made = next(PHONES), self.viewer.person.user.id
        if whose != "own":
            made = 10_000 + number
            await joins(self.town, self.here if whose == "other" else self.there, made, "rep")
        name = {"own": "Свояков", "other": "Чужаков", "far": "Далёков"}[whose]
        return await records_of(self.town, made, name, f"тайна{number}", f"+7912{number:07}")


@pytest.fixture
async def cast(fresh_url: URL, role: str) -> AsyncIterator[Cast]:
    async with town(fresh_url.render_as_string(hide_password=False)) as running:
        here, there = await found(running, "Здесь"), await found(running, "Там")
        await joins(running, here, 1000, "owner")
        viewer = await joins(running, here, 1001, role)
        await viewer.says("/help")
        yield Cast(running, viewer, here, there)


def may_use(about: str, role: str, whose: str) -> bool:
    """The rule, said once more in the shortest way."""
    leads = role != "rep" and whose != "far"
    rules = {LEAD: whose != "far", OWN: whose == "own", LED: leads and whose == "other", GIVEN: leads}
    return rules.get(about, leads or (whose == "own" and about == "client"))


Prepare = Callable[[Town, Records], Awaitable[None]]
PREPARED: dict[str, Prepare] = {
    "mb": suspend,
    "dr": is_lost,
    **dict.fromkeys(("lt", "lg", "lm", "lx"), turns_to_us),
    **dict.fromkeys(("ty", "tn"), is_asked),
    **dict.fromkeys(("vl", "vs"), has_moved_a_booking),
    **{verb: is_briefed for verb in BUTTONS if verb.startswith("b")},
}
"""Buttons that only records of this kind have."""


@dataclass(frozen=True)
class Laid:
    """Records of one kind, and the database as it was when they had been made."""

    records: Records
    rows: Copy
    stand: list[Any]


@dataclass
class Table:
    """The records that buttons are tried on: laid once for each kind, and put back once a button has touched them."""

    cast: Cast
    databases: Databases
    whose: str
    laid: dict[Prepare | None, Laid] = field(default_factory=dict)
    standing: Laid | None = None

    async def lay(self, verb: str) -> Laid:
        """Records as this button needs them."""
        prepare = PREPARED.get(verb)
        if prepare not in self.laid:
            await self._make(prepare)
        if self.standing is not self.laid[prepare]:
            await self._put_back(self.laid[prepare])
        return self.laid[prepare]

    async def _make(self, prepare: Prepare | None) -> None:
        """The plain records are made, all others are made of these."""
        if None not in self.laid:
            self.laid[None] = await self._kept(await self.cast.records(self.whose))
        if prepare is not None:
            await self._put_back(self.laid[None])
            records = deepcopy(self.laid[None].records)
            await prepare(self.cast.town, records)
            self.laid[prepare] = await self._kept(records)

    async def _kept(self, records: Records) -> Laid:
        town = self.cast.town
        rows = await self.databases.copy(town.pomni.books.engine.url)
        self.standing = Laid(records, rows, await as_they_stand(town, records))
        return self.standing

    async def _put_back(self, laid: Laid) -> None:
        """The records and the message with the buttons: what it says already could not be shown again."""
        message = self.cast.viewer.said[0]
        message.json = [*message.earlier, message.json][0]
        await self.databases.restore(self.cast.town.pomni.books.engine.url, laid.rows)
        self.standing = laid

    async def used(self, verb: str) -> bool:
        """Whether a button did or showed anything; a remark that it cannot be is nothing, and names nobody."""
        laid, says = await self.lay(verb), BUTTONS[verb][1]
        numbers = {name: short(number) for name, number in laid.records.ids.items()}
        self.cast.town.clock.move_by(A_WHILE)
        viewer = self.cast.viewer
        since = viewer.person.chat.events.number
        await viewer.presses_data(viewer.said[0], says.format(**numbers))
        told = heard(viewer, since)
        assert "Не смог записать" not in told
        shown = has_shown(viewer, since) or any(remark in told for remark in ("Вопрос отправлен", "Напомнил"))
        assert shown or not laid.records.named_in(told)
        changed = await as_they_stand(self.cast.town, laid.records) != laid.stand
        if shown or changed:
            self.standing = None
        return shown or changed


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("whose", ["own", "other", "far"])
async def test_every_button_about_a_record(cast: Cast, databases: Databases, role: str, whose: str) -> None:
    table = Table(cast, databases, whose)
    tried = {
        verb: (await table.used(verb), may_use(about, role, whose))
        for verb, (about, _) in BUTTONS.items()
        if about != COMPANY and (verb, whose) != ("mb", "own")
    }
    assert [verb for verb, (done, may) in tried.items() if done != may] == []


@pytest.mark.parametrize("role", ROLES)
async def test_every_button_about_no_record(cast: Cast, role: str) -> None:
    """What it shows is the viewer's to see, and the company is set up by its owner alone."""
    others, far = await cast.records("other"), await cast.records("far")
    hidden = [far] if role != "rep" else [others, far]
    since = cast.viewer.person.chat.events.number
    for about, says in BUTTONS.values():
        if about == COMPANY:
            cast.town.clock.move_by(A_WHILE)
            await cast.viewer.presses_data(cast.viewer.said[0], says.format(workspace=short(cast.there)))
    told = heard(cast.viewer, since)
    assert [records for records in hidden if records.named_in(told)] == []
    assert (role == "rep") != others.named_in(told)
    await cast.viewer.says("/settings")
    assert ("💇 Салон" in cast.viewer.last.text) == (role == "owner")
    assert ("t.me/pomni_bot?start=" in told) == (role != "rep"), "only who leads invites"


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("whose", ["other", "far"])
async def test_every_command_and_message(cast: Cast, role: str, whose: str) -> None:
    """By name or by phone, by any road: what is not theirs is neither told nor changed."""
    records = await cast.records(whose)
    before, since = await as_they_stand(cast.town, records), cast.viewer.person.chat.events.number
    for words in WORDS.values():
        cast.town.clock.move_by(A_WHILE)
        await cast.viewer.says(words.format(name=records.name, phone=records.phone))
    for message in MESSAGES.values():
        await message(cast.viewer, records)
    visible = whose == "other" and role != "rep"
    assert (records.secret in heard(cast.viewer, since)) == visible
    assert (await as_they_stand(cast.town, records) != before) == visible


@pytest.mark.parametrize("role", ["owner"])
async def test_a_button_that_says_too_little_is_answered(cast: Cast) -> None:
    """Crafted by hand: a short remark or a card, never an error."""
    records = await cast.records("own")
    for verb in PRESSES:
        own = f"{verb}:{short(records.ids[RECORD.get(verb, 'client')])}"
        crafted = (verb, f"{verb}:", own, f"{own}:", f"{own}:shout", f"{own}:99", f"{verb}:-1:é")
        cast.town.clock.move_by(A_WHILE * len(crafted))
        since = cast.viewer.person.chat.events.number
        for data in crafted:
            cast.viewer.person.presses_data(cast.viewer.said[0], data)
        await cast.town.settle()
        answers = [event for event in cast.viewer.person.chat.events.since(since) if event.kind == "answered"]
        assert len(answers) == len(crafted), f"{verb} is not answered"
        assert "Не смог записать" not in heard(cast.viewer, since), f"{verb} is an error"


RECORD = {"q": "question", "qs": "question", "dm": "deal", "d": "deal", "td": "task", "to": "task", "rd": "reminder"}


async def test_a_rep_sees_all_where_the_company_says_so(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await oleg.says("/find Гусева")
    oleg.sees("никого")
    await maria.shares_clients()
    await oleg.says("/find Гусева")
    oleg.sees("Анна Гусева")


async def test_in_a_salon_a_visit_is_anybodys(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("новый клиент Анна Гусева")
    await oleg.says("/visit Гусева")
    oleg.sees("Визит", "Анна Гусева")


async def test_a_colleagues_client_is_not_made_twice_silently(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева, ООО Заря, 8 912 345-67-89")
    await oleg.says("новый клиент Гусева, 8 912 345-67-89")
    oleg.sees("уже есть у коллеги", "Мария")
    assert "Заря" not in oleg.last.text
    await maria.says("/settings")
    await maria.presses("👯")
    await maria.presses("Не называть")
    await oleg.says("новый клиент Анна Гусева")
    oleg.sees("уже есть у коллеги", "Спросите руководителя")
    assert "Мария" not in oleg.last.text
    await oleg.presses("➕ Всё равно создать")
    oleg.sees("Новый клиент: Анна Гусева")


async def test_what_was_shown_once_is_shown_no_more(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """Cards, replies and reminders about a client who is a colleague's by now."""
    await oleg.says("новый клиент Анна Гусева")
    await oleg.says("у Гусевой день рождения 18 марта")
    card = oleg.last
    await give_away(pomni, "Анна Гусева", to=maria)
    await oleg.says("думает", reply_to=card)
    oleg.sees("больше не виден")
    await oleg.presses("👤", on=card)
    assert "больше нет" in oleg.remarks[-1]
    await oleg.says("/undo")
    oleg.sees("Отменено", "Анна Гусева")
    await pomni.passes(days=4)
    assert oleg.heard("день рождения: ") == 0


async def give_away(town: Town, name: str, *, to: Somebody) -> None:
    async with town.pomni.books.open() as book:
        member = await book.members.known(to.person.user.id)
        assert member is not None
        book.enter(member.workspace_id)
        client = (await book.clients.called(name))[0]
        client.owner_id = member.id
        await book.save(client)


async def test_who_may_set_it_is_shown_whose_clients_reps_see(maria: Somebody) -> None:
    await maria.says("пусть менеджеры видят всех клиентов")
    maria.sees("Каких клиентов и сделки видят менеджеры")
    await maria.presses("Всех")
    maria.sees("Менеджеры видят всех клиентов")
