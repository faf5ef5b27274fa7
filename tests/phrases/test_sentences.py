"""Whole messages: what each wants, in order. The frame is Wednesday, 10 June 2026, 11:20."""

import pytest

from crm.wishes import CreateTask, LogInteraction, Mention
from tests.phrases.cast import said, short

SENTENCES = {
    "звонил Иванову, договорились на 120 тыс, завтра в 11 отправить КП": [
        "log_interaction ivanov call out",
        "create_deal ivanov 120000 RUB",
        "create_task ivanov 11.06 11:00",
    ],
    "звонил иванову договорились на 120 тыс завтра в 11 отправить кп": [
        "log_interaction ivanov call out",
        "create_deal ivanov 120000 RUB",
        "create_task ivanov 11.06 11:00",
    ],
    "дзвонив Ковальчук, домовились на 120 тис, завтра об 11 надіслати КП": [
        "log_interaction kovalchuk call out",
        "create_deal kovalchuk 120000 RUB",
        "create_task kovalchuk 11.06 11:00",
    ],
    "called John, agreed on 120k, send the proposal tomorrow at 11": [
        "log_interaction smith call out",
        "create_deal smith 120000 RUB",
        "create_task smith 11.06 11:00",
    ],
    "новый клиент Мария Зимина, ООО Ромашка, 8 912 345-67-89, др 12 марта": [
        "create_client Мария Зимина +79123456789 --03-12"
    ],
    "новий клієнт Марія Петренко, +380671234567": ["create_client Марія Петренко +380671234567"],
    "new client Mary Stone, +12125550199": ["create_client Mary Stone +12125550199"],
    "новый номер Ильи 8 903 555-44-33": ["change_client demchenko +79035554433"],
    "у Гусевой др 7 мая": ["change_client guseva --05-07"],
    "у Ковальчук день народження 7 травня": ["change_client kovalchuk --05-07"],
    "Иванов теперь в ООО Свет": ["change_client ivanov"],
    "встретился с Анной Чёрной": ["log_interaction ?Анна Чёрная meeting"],
    "звонил Кузнецову, встретился с Гавриловым": [
        "log_interaction ?Кузнецов call out",
        "log_interaction ?Гаврилов meeting",
    ],
    "была Петрова, взяла 3 ящика": ["log_interaction petrova visit", "create_deal petrova"],
    "машина Иванова готова, завтра позвонить чтобы забрал": ["create_task ivanov 11.06 10:00"],
    "Гусева набрала краски на 640 евро": ["create_deal guseva 640 EUR"],
    "Иванов передзвонил": ["log_interaction ivanov call in"],
    "мама Попова звонила": ["log_interaction popov call in"],
    "Иванов отказался. Якименко звонила": ["lose_deal ivanov", "log_interaction ?Якименко call in"],
    "Иванов возьмёт на 150 тысяч, позвонить ему в пятницу": [
        "create_deal ivanov 150000 RUB",
        "create_task ivanov 12.06 10:00",
    ],
    "закрыли с Ивановым сделку на полмиллиона": ["create_deal ivanov 500000 RUB", "win_deal ivanov"],
    "Иванов приезжает завтра в 10": ["create_task ivanov visit 11.06 10:00"],
    "встретил на выставке Сергея Лапина": ["log_interaction ?Сергей Лапин meeting"],
    "каждую среду в 18 разговорный клуб, поставь напоминание": ["create_task 10.06 18:00"],
    "Иванов берёт посудомойку, выйдет 380 тыс": ["create_deal ivanov 380000 RUB"],
    "Иванов забронировал номер на 3 ночи за 21000": ["create_deal ivanov 21000 RUB"],
    "запиши нового, Ашот Мкртчян, +79221045538": ["create_client Ашот Мкртчян +79221045538"],
    "каждый понедельник в 9 планёрка и каждое первое число слать остатки Гусевой": [
        "create_task 15.06 09:00",
        "create_task guseva 01.07 10:00",
    ],
    "что у нас по Гусевой": ["find_clients Гусева"],
    "скинул прайс Иванову и Гусевой обоих двигай в договор": [
        "log_interaction ivanov message out",
        "log_interaction guseva message out",
        "move_deal ivanov contract",
        "move_deal guseva contract",
    ],
    "в пятницу был у Гусевой она ждёт КП до понедельника": [
        "log_interaction guseva visit",
        "create_task guseva 15.06 18:00",
    ],
    "Иванов пишет что готов подписать": ["log_interaction ivanov message in"],
    "Иванов, Гусева — поздравить с днём строителя 9 августа": [
        "create_task ivanov 09.08 10:00",
        "create_task guseva 09.08 10:00",
    ],
    "с Ивановым сговорились по шинам, где-то 1,2 млн выйдет": ["create_deal ivanov 1200000 RUB"],
    "с Ивановым ударили по рукам на 415 тыс за форсунки, ой вру, на 390": ["create_deal ivanov 390000 RUB"],
    "сегодня перезвонить: в 12 Иванов, в 15:30 Гусева": [
        "create_task ivanov 10.06 12:00",
        "create_task guseva 10.06 15:30",
    ],
    "новая Вероника Пак +79127704503, завтра до 12 отправить ей список": [
        "create_client Вероника Пак +79127704503",
        "create_task new 11.06 12:00",
    ],
    "Ковальчук завтра не зможе, перепиши її на пятницю на шість": ["move_task kovalchuk 12.06 18:00"],
    "кожні два тижні в п'ятницю о 19 борода Панчуку": ["create_task panchuk_m 12.06 19:00"],
    "Demo'd for John this morning": ["log_interaction smith meeting"],
    "ставь Гусевой договор": ["move_deal guseva contract"],
    "завтра в 9 проверить пришла ли оплата от Гусевой": ["create_task guseva 11.06 09:00"],
    "из СтройГаранта звонил Илья": ["log_interaction demchenko call in"],
    "запиши нового прораба ильдар сафин +79126543210": ["create_client Ильдар Сафин +79126543210"],
    "у кого я больше месяца не появлялся": ["show_report no_visit"],
    "встречу с Гусевой двигай на пятницу на одиннадцать нет на двенадцать": ["move_task guseva 12.06 12:00"],
    "с Гусевой договорились на 640 за вакцинацию": ["create_deal guseva 640 RUB"],
    "нов. клт Олег Шведов тел. +79126543210": ["create_client Олег Шведов +79126543210"],
    "Панчук передумав, далеко возити": ["lose_deal panchuk_m"],
    "у Гусевой др 3 ноября, запиши": ["change_client guseva --11-03"],
    "Гусева берёт на 18 тыр": ["create_deal guseva 18000 RUB"],
    "Гусевой через полгода осмотр, напомни позвонить": ["create_task guseva 10.12 10:00"],
    "нагадай завтра набрати Ковальчук о 10": ["create_task kovalchuk 11.06 10:00"],
    "завтра Иванову и Поповой закинуть образцы": ["create_task ivanov 11.06 10:00", "create_task popova 11.06 10:00"],
    "завтра в 10 к Гусевой, ой, не в 10, а в 11": ["create_task guseva 11.06 11:00"],
    "запиши Гусеву в пятницу на 11": ["create_task guseva 12.06 11:00"],
    "Гусева просится со вторника на четверг, передвинь": ["move_task guseva 11.06 10:00"],
    "Гусева была на стрижке записала ее на 24 июня 15.30": [
        "log_interaction guseva visit",
        "create_task guseva 24.06 15:30",
    ],
    "Иванов согласен на ремонт за 84к": ["create_deal ivanov 84000 RUB"],
    "pinged John on WhatsApp": ["log_interaction smith message out"],
    "кто завтра на замере?": ["show_report tasks"],
    "who's booked in for tomorrow?": ["show_report tasks"],
    "хороших выходных, команда": [],
    "Демченко подписал договор, предоплата 30% пришла": ["log_interaction demchenko note"],
    "звонила секретарь Демченко": ["log_interaction demchenko call in"],
    "пришло письмо от Иванова": ["log_interaction ivanov email in"],
    "got a text from John": ["log_interaction smith message in"],
    "взял у Гусевой замеры, завтра считать смету": ["create_task guseva 11.06 10:00"],
    "подобрать Попову резину к пятнице": ["create_task popov 12.06 18:00"],
    "Попова записалась на пилинг на 3 июля 14:00": ["create_task popova 03.07 14:00"],
    "Панчук не прийшла на пробне": ["log_interaction panchuk_f note"],
    "Иванову показать ещё два варианта в субботу": ["create_task ivanov 13.06 10:00"],
    "набрать Иванова ещё раз в 5": ["create_task ivanov 10.06 17:00"],
    "John's policy runs out on July 15, remind me two weeks before": ["create_task smith 01.07 10:00"],
    "John's birthday's June 3": ["change_client smith --06-03"],
    "звонила Петрова отказалась дорого": ["log_interaction petrova call in", "lose_deal petrova"],
    "встретились с Ивановым в среду переведи на договор в пятницу в 14 нотариус": [
        "log_interaction ivanov meeting",
        "move_deal ivanov contract",
        "create_task ivanov 12.06 14:00",
    ],
    "вчера была встреча с Ивановым завтра в 11 дегустация торта": [
        "log_interaction ivanov meeting",
        "create_task ivanov 11.06 11:00",
    ],
    "учора мали зустріч з Ковальчук завтра о 11 дегустація торта": [
        "log_interaction kovalchuk meeting",
        "create_task kovalchuk 11.06 11:00",
    ],
    "met John yesterday move him to contract call Sarah on Friday": [
        "log_interaction smith meeting",
        "move_deal smith contract",
        "create_task connolly 12.06 10:00",
    ],
    "показал Гусевой две квартиры": ["log_interaction guseva meeting"],
    "подвинь Гусеву на субботу 12 часов": ["move_task guseva 13.06 12:00"],
    "Иванов забронировал стол на 8 человек на субботу 19:00": ["create_task ivanov 13.06 19:00"],
    "Иванов продлил на две ночи за 9000": ["create_deal ivanov 9000 RUB"],
    "Гусева купила шампунь за 850": ["create_deal guseva 850 RUB"],
    "переделать договор Демченко, сменить реквизиты": ["create_task demchenko"],
    "відвідали поле Ковальчук": ["log_interaction kovalchuk visit"],
    "что по Демченко": ["find_clients Демченко"],
    "как там Гусева?": ["find_clients Гусева"],
    "скинь номер Демченко": ["find_clients Демченко"],
    "Демченко прислал ТЗ, оценить до четверга": [
        "log_interaction demchenko message in",
        "create_task demchenko 11.06 18:00",
    ],
    "snooze till tomorrow": ["move_task 11.06 10:00"],
    "what's today": ["show_report tasks"],
    "всреча с Ивановым завтра в 10": ["create_task ivanov meeting 11.06 10:00"],
    "новый клеент Мария Зимина 8 912 345-67-89": ["create_client Мария Зимина +79123456789"],
    "позвонить Встречаеву завтра": ["create_task ?Встречаев 11.06 10:00"],
    "закрыл сделку с Ивановым на 300к": ["create_deal ivanov 300000 RUB", "win_deal ivanov"],
    "John's birthday is May 7": ["change_client smith --05-07"],
    "новая фамилия у Гусевой - Соколова": ["change_client guseva Лариса Соколова"],
    "сделка с Гусевой на 12 000,50 руб": ["create_deal guseva 12000 RUB"],
    "Гусева теперь Петренко": ["change_client guseva Лариса Петренко"],
    "Гусева теперь Лара Петренко": ["change_client guseva Лара Петренко"],
    "переименуй Гусеву в Ларису Петренко": ["change_client guseva Лариса Петренко"],
    "перенеси встречу с Петровой на четверг 16:00": ["move_task petrova 11.06 16:00"],
    "пересунь Ковальчук на п'ятницю 11:00": ["move_task kovalchuk 12.06 11:00"],
    "reschedule the meeting with John to Thursday 16:00": ["move_task smith 11.06 16:00"],
    "сделал": ["finish_task"],
    "готово": ["finish_task"],
    "done": ["finish_task"],
    "зробив": ["finish_task"],
    "завтра": ["move_task 11.06 10:00"],
    "через час": ["move_task 10.06 12:20"],
    "in an hour": ["move_task 10.06 12:20"],
    "отмени": ["undo_last"],
    "стоп, это ошибка, отмени": ["undo_last"],
    "скасуй": ["undo_last"],
    "undo that": ["undo_last"],
    "сделка Иванов на 120 тыс": ["create_deal ivanov 120000 RUB"],
    "угода Ковальчук на 120 тис": ["create_deal kovalchuk 120000 RUB"],
    "deal John Smith 120k": ["create_deal smith 120000 RUB"],
    "Иванов этап КП": ["move_deal ivanov proposal"],
    "Ковальчук етап договір": ["move_deal kovalchuk contract"],
    "John stage contract": ["move_deal smith contract"],
    "Иванов выиграна": ["win_deal ivanov"],
    "Ковальчук виграна": ["win_deal kovalchuk"],
    "won the Connolly deal!": ["win_deal connolly"],
    "Ромашка отказалась, дорого": ["lose_deal petrova"],
    "Ковальчук злилася, купила в конкурентів": ["lose_deal kovalchuk"],
    "Acme refused, too expensive": ["lose_deal smith"],
    "найди Петрову": ["find_clients Петрова"],
    "петрова": ["find_clients Петрова"],
    "мария петрова": ["find_clients Мария Петрова"],
    "ООО Ромашка": ["find_clients Ромашка"],
    "8 912 345-67-89": ["find_clients +79123456789"],
    "знайди Ковальчук": ["find_clients Ковальчук"],
    "когда последний раз звонил Иванову?": ["tell_fact ivanov"],
    "покажи воронку": ["show_report pipeline"],
    "сколько у меня в работе": ["show_report pipeline"],
    "кто давно не был?": ["show_report no_visit"],
    "what's on for tomorrow": ["show_report tasks"],
    "завтра сдать отчёт": ["create_task 11.06 10:00"],
    "здати звіт до п'ятниці": ["create_task 12.06 18:00"],
    "submit the sales report by Friday": ["create_task 12.06 18:00"],
    "каждое утро в 9 касса": ["create_task 11.06 09:00"],
    "выручка за май": ["show_report sales"],
    "продажи за май": ["show_report sales"],
    "в среду 17 июня в 15 закрыть смену": ["create_task 17.06 15:00"],
    "новый номер Гусевой 8 903 555-44-33, заказ её приехал, отвезти завтра": [
        "change_client guseva +79035554433",
        "create_task guseva 11.06 10:00",
    ],
    "у Попова др 20 июля, за три дня до этого напомни заказать торт": [
        "change_client popov --07-20",
        "create_task popov 17.07 10:00",
    ],
    "Sarah rang, the order turned up broken, need to send a new one by Friday": [
        "log_interaction connolly call in",
        "create_task connolly 12.06 18:00",
    ],
    "emailed John the quote. call okafor back tomorrow at 10": [
        "log_interaction smith email out",
        "create_task ?Okafor 11.06 10:00",
    ],
    "заказ её уже приехал, Гусевой отвезти завтра": ["create_task guseva 11.06 10:00"],
    "диван Гусевой приехал": ["log_interaction guseva note"],
    "замовлення Ковальчук приїхало": ["log_interaction kovalchuk note"],
    "John's order came in, call him tomorrow": ["create_task smith 11.06 10:00"],
    "перенесли встречу с Гусевой с 15 на 17 июня": ["move_task guseva 17.06 10:00"],
    "Acme turned down the rate": ["lose_deal smith"],
    "договор Демченко пришёл": ["log_interaction demchenko note"],
    "у Ковальчук день народження 7 травня, привітати": [
        "change_client kovalchuk --05-07",
        "create_task kovalchuk 07.05 10:00",
    ],
    "Иванов взял стол за 22 т.р.": ["create_deal ivanov 22000 RUB"],
    "pdjybk bdfyjde": ["log_interaction ivanov call out"],
    "звооонил Иванову": ["log_interaction ivanov call out"],
    "дагаварились с Ивановым на 120 тыс": ["create_deal ivanov 120000 RUB"],
    "не дозвонился до Гусевой": ["log_interaction guseva call out"],
    "Гусева звонила": ["log_interaction guseva call in"],
    "созвонились с Гусевой": ["log_interaction guseva call"],
    "скинул Гусевой прайс на почту": ["log_interaction guseva email out"],
    "Гусева была на стрижке, через месяц снова записать": [
        "log_interaction guseva visit",
        "create_task guseva 10.07 10:00",
    ],
    "завтра в 8 планёрка, потом в 10 созвон с Ивановым": ["create_task 11.06 08:00", "create_task ivanov 11.06 10:00"],
    "Иванов и Гусева — обоим перезвонить завтра утром": [
        "create_task ivanov 11.06 09:00",
        "create_task guseva 11.06 09:00",
    ],
    "завтра в 10, ой нет, в 11 позвонить Иванову": ["create_task ivanov 11.06 11:00"],
    "запиши: у Гусевой аллергия на аммиак": ["log_interaction guseva note"],
    "взять у Гусевой отзыв": ["create_task guseva"],
    "Демченко готов подписать, везу договор завтра к 10": ["create_task demchenko 11.06 10:00"],
    "день рождения Попова 3 марта": ["change_client popov --03-03"],
    "Гусева передумала, говорит далеко возить": ["lose_deal guseva"],
    "был у Гусевой, поговорили про окна": ["log_interaction guseva visit"],
    "не дозвонился до Гусевой, в пятницу с утра, ещё раз набрать": [
        "log_interaction guseva call out",
        "create_task guseva 12.06 09:00",
    ],
    "Гусева отказалась, дорого. Иванов оплатил, сделка закрыта": ["lose_deal guseva", "win_deal ivanov"],
    "разослать Гусевой и Иванову программу до пятницы": [
        "create_task guseva 12.06 18:00",
        "create_task ivanov 12.06 18:00",
    ],
    "догворились с Ивановым на 120 тыс": ["create_deal ivanov 120000 RUB"],
    "перенси встречу с Гусевой на среду в 17": ["move_task guseva 17.06 17:00"],
    "Гусева незвонила, перезвонить ей завтра": ["create_task guseva 11.06 10:00"],
    "хто давно не зявлявся": ["show_report no_visit"],
    "не то записал, отмени последнюю запись": ["undo_last"],
    "John came by on the 5th to measure up": ["log_interaction smith visit"],
    "popped down to Acme yesterday": ["log_interaction smith visit"],
    "called John at the boat show": ["log_interaction smith call out"],
    "хорошего вечера": [],
    "спасибо!": [],
    "привет": [],
    "😀😀": [],
    "": [],
}


@pytest.mark.parametrize("text", SENTENCES)
async def test_a_message_says_what_it_wants(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == SENTENCES[text]


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("30 февраля позвонить Иванову", "create_task ivanov"),
        ("надо бы позвонить Иванову", "create_task ivanov"),
        ("звонил Сидорову", "log_interaction ?Сидоров call out"),
        ("двинь Иванова дальше по этапам", "move_deal ivanov"),
        ("перезвони ему завтра", "create_task ? 11.06 10:00"),
    ],
)
async def test_what_is_missing_stays_a_gap(text: str, gap: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == [gap]


async def test_a_range_of_sums_is_left_to_the_person() -> None:
    [deal] = (await said("новая сделка с Ивановым, тысяч 100 или 150")).wishes
    assert deal.kind == "create_deal"
    assert deal.amount is None
    assert [money.amount for money in deal.alternatives] == [100_000, 150_000]


async def test_a_reply_to_a_card_is_about_its_client() -> None:
    about = Mention(ids=("guseva",), name="Гусева")
    read = await said("позвонил, завтра в 12 встреча", about=about)
    assert [short(wish) for wish in read.wishes] == [
        "log_interaction guseva call out",
        "create_task guseva meeting 11.06 12:00",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Встретился с Петровой, показал образцы. В пятницу в 15:00 созвон",
        "отвёз плитку Иванову, понравилась, скинул фото в вотсап",
        "звонил Иванову, договорились на 120 тыс",
    ],
)
async def test_no_word_is_lost(text: str) -> None:
    kept = " ".join(wish.text for wish in (await said(text)).wishes if isinstance(wish, LogInteraction | CreateTask))
    dates = {"В", "пятницу", "в", "15:00"}
    assert (
        not set(text.replace(",", "").replace(".", "").split())
        - set(kept.replace(",", "").replace(".", "").split())
        - dates
    )


async def test_what_the_lexicon_does_not_know_is_shown_first() -> None:
    read = await said("Иванов скандалил вчера на складе")
    assert not read.sure
    assert read.reasons


async def test_what_is_promised_is_said_whole() -> None:
    [task] = (await said("доплату обещала внести Гусева в понедельник")).wishes
    assert isinstance(task, CreateTask)
    assert "доплату" in task.text


async def test_a_shift_is_not_counted_from_now() -> None:
    [moved] = (await said("перенеси встречу с Ивановым на час позже")).wishes
    assert short(moved) == "move_task ivanov"


@pytest.mark.parametrize(
    "text",
    [
        "Иванову не понравился эскиз, переделать до завтра",
        "Демченко в отпуске до 20-го",
        "Попов отменил бронь",
        "Иванов хотел приехать завтра, но не сможет",
        "визит Анны 20 февраля",
        "John is moving house in June",
        "завтра замер у Иванова, 15.30 и 16.40",
        "ремонт у Иванова 45 минут, завтра в 10",
        "Sarah wants to try morning lessons",
        "Иванов потерял договор, нужен второй экземпляр",
        "отказ от доли Гусева подписала и оформила",
        "у Попова кран стоит на объекте со вторника",
        "Попов передумал насчёт шкафа, берёт только полку за 3 тыс",
    ],
)
async def test_what_may_mean_something_else_is_a_draft(text: str) -> None:
    assert not (await said(text)).sure


@pytest.mark.parametrize(
    "text",
    [
        "Иванов хочет за 250 тысяч",
        "обсудили с Гусевой меню",
        "продлили договор с Ивановым до конца года",
        "Иванов занят до 15-го",
        "звонила Гусева, завтра Рустам привезёт договор",
        "завтра полетит крыша у Иванова",
    ],
)
async def test_a_shaky_reading_is_shown_first(text: str) -> None:
    assert not (await said(text)).sure
