"""The page's API: orders are checked, the stream resumes, foreigners are refused, `run` knows nothing of it."""

import asyncio
import json
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

import aiohttp
import pytest

from bot.clock import SystemClock
from bot.demo.guide import read_guide
from bot.demo.page.opening import free_port, staged
from bot.demo.page.stage import Stage
from bot.demo.page.views import words
from bot.health import Signs, serving_health
from bot.serving import listen
from bot.settings import Settings
from storage.engine import Books
from tests.bot.test_cli import python
from tests.databases import only_sqlite
from tests.house.code import ROOT

MONDAY = date(2026, 3, 16)
PAGES = ("/", "/page/state", "/page/events", "/page/static/js/main.js", "/bot7000001:local/getMe")


class Visitor:
    """A browser without a screen."""

    def __init__(self, stage: Stage, session: aiohttp.ClientSession) -> None:
        self.stage, self.session = stage, session

    async def gets(self, path: str, **headers: str) -> tuple[int, str]:
        async with self.session.get(self.stage.url + path, headers=headers) as answer:
            return answer.status, await answer.text()

    async def says_what_was_due(self) -> None:
        await (await self.stage.scene()).town.settles()

    async def state(self) -> Any:
        return json.loads((await self.gets("/page/state"))[1])

    async def orders(self, name: str, /, **fields: Any) -> tuple[int, Any]:
        async with self.session.post(f"{self.stage.url}/page/{name}", json=fields) as answer:
            return answer.status, await answer.json()

    @asynccontextmanager
    async def listens(self, after: str, **headers: str) -> AsyncIterator[AsyncIterator[tuple[str, Any]]]:
        """Events as (id, data), from a cursor on."""
        async with self.session.get(f"{self.stage.url}/page/events?after={after}", headers=headers) as answer:
            assert answer.content_type == "text/event-stream"
            yield self._events(answer)

    @staticmethod
    async def _events(answer: aiohttp.ClientResponse) -> AsyncIterator[tuple[str, Any]]:
        event_id = ""
        async for line in answer.content:
            name, _, value = line.decode().rstrip("\n").partition(": ")
            if name == "id":
                event_id = value
            elif name == "data":
                yield event_id, json.loads(value)


@pytest.fixture
async def visitor() -> AsyncIterator[Visitor]:
    async with (
        staged(Settings(_env_file=None), day=MONDAY) as stage,
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(120)) as session,
    ):
        yield Visitor(stage, session)


WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("send", {}, "chat: Field required"),
    ("send", {"chat": "oleg"}, "text: Field required"),
    ("send", {"chat": "nobody", "text": "?"}, "there is no chat 'nobody'"),
    ("send", {"chat": "oleg", "text": ""}, "Telegram sends no empty message"),
    ("send", {"chat": "oleg", "text": "?", "reply_to": 999}, "there is no message 999 here"),
    ("send", {"chat": "oleg", "text": "?", "more": 1}, "more: Extra inputs are not permitted"),
    ("send", {"chat": 5, "text": "?"}, "chat: Input should be a valid string"),
    ("press", {"chat": "oleg", "message_id": 1, "data": "u1"}, "the message has no such button any more"),
    ("edit", {"chat": "oleg", "message_id": 1, "text": "?"}, "only an own message can be edited"),
    ("delete", {"chat": "oleg", "message_id": 1}, "only an own message can be deleted"),
    ("delete", {"chat": "oleg", "message_id": 999}, "there is no message 999 here"),
    ("react", {"chat": "oleg", "message_id": 1, "emoji": "✅"}, "Telegram has no such reaction"),
    ("react", {"chat": "oleg", "message_id": 1}, "emoji: Field required"),
    ("contact", {"chat": "oleg", "name": "Дарья", "phone": "нет"}, "phone: String should match"),
    ("forward", {"chat": "oleg", "source": "anna", "message_id": 999}, "there is no message 999 here"),
    ("clock", {"to": "yesterday"}, "say +30m"),
    ("clock", {"to": "today 8:00"}, "the clock only goes forward"),
]


async def test_an_order_that_makes_no_sense_is_refused_with_its_reason(visitor: Visitor) -> None:
    await visitor.says_what_was_due()
    before = (await visitor.state())["cursor"]
    for name, fields, why in WRONG:
        status, said = await visitor.orders(name, **fields)
        assert (status, why in said["error"]) == (400, True), (name, fields, said)
    assert (await visitor.orders("explode"))[0] == 404
    async with visitor.session.post(f"{visitor.stage.url}/page/upload", data={"chat": "oleg"}) as answer:
        assert answer.status == 400
    async with visitor.session.post(f"{visitor.stage.url}/page/send", data='{"chat":"oleg","text":"?"}') as answer:
        assert answer.status == 415
    assert (await visitor.state())["cursor"] == before


async def test_the_stream_resumes_where_it_was_left(visitor: Visitor) -> None:
    await visitor.says_what_was_due()
    state = await visitor.state()
    start = f"{state['world']}-{state['cursor']}"
    await visitor.orders("send", chat="stranger", text="Здравствуйте")
    async with visitor.listens(start) as events:
        first_id, first = await anext(events)
        second_id, second = await anext(events)
    assert first["message"]["text"] == "Здравствуйте"
    assert first["chat"] == "stranger"
    async with visitor.listens(start, **{"Last-Event-ID": first_id}) as events:
        assert (await anext(events))[0] == second_id
    assert second["at"] >= first["at"]


async def test_the_group_is_there_once_for_each_of_its_people(visitor: Visitor) -> None:
    state = await visitor.state()
    await visitor.orders("send", chat="group", text="/connect")
    await visitor.orders("send", chat="group-oleg", text="и я здесь")
    async with visitor.listens(f"{state['world']}-{state['cursor']}") as events:
        heard: dict[str, set[str]] = {"group": set(), "group-oleg": set()}
        while len(heard["group"]) < 3 or len(heard["group-oleg"]) < 3:
            _, told = await anext(events)
            if told["kind"] == "message" and told["chat"] in heard:
                heard[told["chat"]].add(told["message"]["text"].split("\n")[0])
    assert heard["group"] == heard["group-oleg"] == {"/connect", "и я здесь", "👥 Группа подключена: Свет и точка"}
    titles = {chat["key"]: chat["title"] for chat in state["chats"]}
    assert (titles["group"], titles["group-oleg"]) == ("Руководители", "Руководители, Олег")


async def test_a_page_of_another_town_is_told_to_begin_anew(visitor: Visitor) -> None:
    for heard in ("", "0badcafe-7", "nonsense"):
        async with visitor.listens(heard) as events:
            assert await anext(events) == ("", {"kind": "reset"})


async def test_starting_over_ends_the_stream_and_makes_another_town(visitor: Visitor) -> None:
    await visitor.says_what_was_due()
    old = await visitor.state()
    await visitor.orders("send", chat="stranger", text="Здравствуйте")
    async with visitor.listens(f"{old['world']}-{old['cursor']}") as events:
        await visitor.orders("reset")
        kinds = [data["kind"] async for _, data in events]
    assert "message" in kinds, "the stream ends by itself, after all that was said"
    new = await visitor.state()
    assert new["world"] != old["world"]
    assert [chat["messages"] for chat in new["chats"] if chat["key"] == "stranger"] == [[]]


async def test_everybody_gets_the_menu_in_their_language(visitor: Visitor) -> None:
    chats = {chat["key"]: chat for chat in (await visitor.state())["chats"]}
    assert list(chats) == ["maria", "oleg", "anna", "stranger", "group", "group-oleg"]
    assert {"command": "deals", "description": "Открытые сделки"} in chats["oleg"]["commands"]
    assert {"command": "connect", "description": "Подключить группу"} in chats["group"]["commands"]


HEADERS = [
    ({}, 200),
    ({"Host": "localhost:8000"}, 200),
    ({"Host": "evil.example"}, 403),
    ({"Host": "127.0.0.1.evil.example"}, 403),
    ({"Origin": "https://evil.example"}, 403),
    ({"Origin": "null"}, 403),
]


async def test_only_this_machines_own_page_may_ask(visitor: Visitor) -> None:
    for headers, status in HEADERS:
        for path in ("/", "/page/state"):
            assert (await visitor.gets(path, **headers))[0] == status, headers


async def test_the_bot_api_stands_beside_the_page(visitor: Visitor) -> None:
    status, body = await visitor.gets("/bot7000001:local/getMe")
    assert (status, json.loads(body)["result"]["username"]) == (200, "pomni_demo_bot")
    assert visitor.stage.url.startswith("http://127.0.0.1:")


def test_a_taken_port_is_left_to_whom_it_belongs() -> None:
    first = free_port()
    with listen("127.0.0.1", first):
        assert free_port() > first


@only_sqlite
async def test_a_bot_that_runs_serves_no_page(books: Books) -> None:
    """Its only server, /health, knows none of these addresses; nothing of the demo is even imported."""
    signs = Signs(books, SystemClock(), SystemClock().now(), lambda: None)
    async with serving_health(signs, "127.0.0.1", 0) as url, aiohttp.ClientSession() as session:
        for path in PAGES:
            async with session.get(url + path) as answer:
                assert answer.status == 404
    code = "import sys, bot.app; print(sorted(name for name in sys.modules if name.startswith('bot.demo')))"
    assert python("-c", code) == "[]\n"


@pytest.mark.usefixtures("nothing_set")
async def test_without_a_screen_the_address_is_printed_and_ctrl_c_ends_it() -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo"),
        cwd=ROOT,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    printed = (await process.stdout.readline()).decode()
    address = re.search(r"http://127\.0\.0\.1:(\d+)/", printed)
    assert address is not None, printed
    async with aiohttp.ClientSession() as session, session.get(address[0]) as answer:
        assert "<title>Pomni</title>" in await answer.text()
    process.send_signal(signal.SIGINT)
    _, complaints = await process.communicate()
    assert (process.returncode, complaints) == (0, b"")


LANGUAGES = ("ru", "uk", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_every_language(language: str) -> None:
    assert words(language).keys() == words("ru").keys()
    guide = read_guide(language)
    assert guide["about"].keys() == read_guide("ru")["about"].keys()
    assert [len(tour["steps"]) for tour in guide["tours"]] == [5, 5, 5]
