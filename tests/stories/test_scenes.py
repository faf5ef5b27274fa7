"""A town that stands again is the one that was played: in what its people see, in its rows, in what it does next."""

from tests.databases import Databases
from tests.scenes import Scenes
from tests.town import CODE, Somebody, Town

SCENES = ["the company", "the deal"]


async def _begins(town: Town) -> None:
    maria = town.comes("Мария", 1001)
    await maria.says(f"/start {CODE}")
    town.played[SCENES[0]] = maria, await town.joins("Олег", 1002, company_of=maria)


async def _deals(town: Town) -> None:
    """A client, a deal, a task, a group, a day that passes, and a question that waits for its answer."""
    maria, oleg = town.played[SCENES[0]]
    await oleg.says("новый клиент Андрей Громов, +7 912 345-67-89")
    await oleg.says("сделка Громов на 120 тыс, завтра в 10 отправить ему КП")
    await town.gathers("Руководители", maria, oleg).seen_by(maria).says("/connect")
    await town.passes(days=1)
    await oleg.says("встретился с Петровым")
    town.played[SCENES[1]] = oleg.last


async def _goes_on(town: Town) -> tuple[list[str], dict[str, int]]:
    """All that was ever said to anybody, until a week later, and what is written down by then."""
    _, oleg = town.played[SCENES[0]]
    await oleg.says("звонил Громову, просит скидку", reply_to=town.played[SCENES[1]])
    await oleg.edits(await oleg.says("напомни завтра в 9 набрать Громова"), "напомни завтра в 11 набрать Громова")
    await town.passes(days=7)
    chats = town.world.bot.chats.values()
    return [f"{chat.id}: {one.text} {one.labels}" for chat in chats for one in chat.shown()], await town.counts()


async def test_it_goes_on_as_where_it_was_played(databases: Databases, database_kind: str) -> None:
    scenes = Scenes(databases)
    async with scenes.after(SCENES, database_kind) as played:
        await _begins(played)
        await scenes.keep(played)
        await _deals(played)
        wanted = await _goes_on(played)
    async with scenes.after(SCENES, database_kind) as first:
        assert list(first.played) == SCENES[:1]
        await _deals(first)
        await scenes.keep(first)
    for _ in range(2):
        async with scenes.after(SCENES, database_kind) as again:
            assert list(again.played) == SCENES
            assert await _goes_on(again) == wanted


async def test_people_and_their_chats_are_those_of_the_town(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    assert maria.town is pomni is oleg.town
    assert maria.person.chat is pomni.world.private_chat(maria.person.user)
    assert oleg.person.user is pomni.world.users[1002]
