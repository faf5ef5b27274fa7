"""A team at work: an owner, two reps, their group, and a stranger who is in it too."""

from tests.town import Somebody, Town


async def test_a_deal_goes_its_way_through_the_team(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    ira, stranger = await pomni.joins("Ира", 1003, company_of=maria), pomni.comes("Виктор", 1004)
    group = pomni.gathers("Отдел продаж", maria, oleg, ira, stranger)
    boss, rep, other, guest = (group.seen_by(one) for one in (maria, oleg, ira, stranger))
    await boss.says("/connect")
    await oleg.says("новый клиент Иван Громов, сделка на 120 тыс")
    await oleg.says("звонил Громову, ждёт бюджет")

    for where in (ira, other):
        await where.says("/find Громов")
        where.sees("никого")
    said = len(group.said)
    await guest.says("/find Громов")
    assert len(group.said) == said, "strangers get no answer"
    await stranger.says("/find Громов")
    stranger.sees("я вас пока не знаю")

    await pomni.passes(days=10)
    alert = boss.sees("🐌", "Иван Громов", "Ответственный: Олег", "ждёт бюджет")
    await guest.presses("❓ Спросить: Олег", on=alert)
    assert guest.remarks[-1] == "Эта кнопка для сотрудников компании"
    await other.presses("❓ Спросить: Олег", on=alert)
    assert oleg.heard("спрашивает") == 0
    await boss.presses("❓ Спросить: Олег", on=alert)
    question = oleg.sees("Мария спрашивает: что со сделкой Иван Громов")
    await oleg.says("жду бухгалтерию до пятницы", reply_to=question)
    rep.sees("Олег: жду бухгалтерию до пятницы")
    assert [one.heard("бухгалтерию") for one in (maria, ira, stranger)] == [0, 0, 0], "it was asked in the group"

    await maria.says("передай всё Олега Ире")
    await maria.presses("📤 Передать")
    ira.sees("Мария передаёт вам клиентов", "До вас: Олег", "Иван Громов", "жду бухгалтерию")
    await ira.presses("✅ Принято")
    maria.sees("Ира: переданные клиенты приняты (1)")
    await oleg.says("/find Громов")
    oleg.sees("никого")

    await maria.says("/team")
    await maria.presses("👤 Олег")
    await maria.presses("🗑")
    await maria.presses("🗑")
    said = len(group.said)
    await rep.says("/deals")
    assert len(group.said) == said, "whoever was removed is a stranger"
    await ira.says("Громов оплатил, сделка выиграна")
    await pomni.passes(minutes=5)
    boss.sees("🎉 Победа", "Иван Громов", "Ира")
