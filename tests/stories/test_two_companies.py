"""Two companies on one bot, whatever anybody does: neither ever sees or changes anything of the other."""

from dataclasses import dataclass

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import URL

from cards.presses import short
from tests.databases import Databases
from tests.stories.rights import Records, as_they_stand, found, heard, joins, records_of
from tests.town import Somebody, Town, town

NAMES = ["Иванов", "Иванову", "Ивановым", "Ромашка", "Петрова", "+79120000001"]
SENTENCES = [
    "новый клиент {name}, ООО {mark}",
    "звонил {name}, {mark}",
    "завтра в 11 отправить {name} {mark}",
    "сделка {name} на 120 тыс",
    "перевести {name} на договор",
    "{name} отказался, {mark}",
    "найди {name}",
    "/find {name}",
    "/today",
    "/deals",
    "/team",
    "/undo",
    "/settings",
    "да",
    "готово",
    "завтра в 12",
    "нет",
]
PRESSED = ["c:{}", "ch:{}:0", "d:{}", "dm:{}:won", "t:{}", "td:{}", "q:{}:create", "q:{}:1", "u:{}", "rd:{}", "m:{}"]
PRESSED += ["mx:{}:yes", "ix:{}", "go:{}", "qs:{}", "nt:{}", "uk:{}"]

says = st.tuples(st.sampled_from(SENTENCES), st.sampled_from(NAMES)).map(lambda said: ("says", *said))
presses = st.tuples(st.sampled_from(PRESSED), st.integers(1, 12)).map(lambda said: ("presses", *said))
taps = st.integers(0, 5).map(lambda place: ("taps", place))
replies = st.tuples(st.sampled_from(SENTENCES), st.integers(0, 30)).map(lambda said: ("replies", *said))
actions = st.lists(st.tuples(st.sampled_from("AB"), st.one_of(says, presses, taps, replies)), min_size=5, max_size=14)


@dataclass
class Side:
    """One company: its owner, a mark that stands in all it writes, and what it had at first."""

    owner: Somebody
    mark: str
    records: Records


@given(actions)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
async def test_neither_sees_the_other(databases: Databases, done: list[tuple[str, tuple[str, ...]]]) -> None:
    async with databases.fresh("sqlite") as url, town(_written(url)) as running:
        sides = {"A": await side(running, 1001, "лютик"), "B": await side(running, 2001, "крокус")}
        for who, action in done:
            me, other = (sides[who], sides["B" if who == "A" else "A"])
            before = await as_they_stand(running, other.records)
            await act(action, me, running)
            assert await as_they_stand(running, other.records) == before
        for me, other in ((sides["A"], sides["B"]), (sides["B"], sides["A"])):
            assert other.mark not in heard(me.owner, 0)


async def side(running: Town, number: int, mark: str) -> Side:
    owner = await joins(running, await found(running, mark), number, "owner")
    return Side(owner, mark, await records_of(running, number, "Пётр Иванов", mark, "+79120000001"))


async def act(action: tuple[object, ...], me: Side, running: Town) -> None:
    running.clock.move_by(running.hours(0.02))
    kind, *rest = action
    if kind == "says":
        await me.owner.says(str(rest[0]).format(name=rest[1], mark=me.mark))
    elif kind == "presses" and me.owner.said:
        await me.owner.presses_data(me.owner.last, str(rest[0]).format(short(int(str(rest[1])))))
    elif kind == "taps" and me.owner.said and (labels := me.owner.last.labels):
        await me.owner.presses(labels[int(str(rest[0])) % len(labels)], on=me.owner.last)
    elif kind == "replies" and me.owner.said:
        card = me.owner.said[int(str(rest[1])) % len(me.owner.said)]
        await me.owner.says(str(rest[0]).format(name="", mark=me.mark), reply_to=card)


def _written(url: URL) -> str:
    return url.render_as_string(hide_password=False)
