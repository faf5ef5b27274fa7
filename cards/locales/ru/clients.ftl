client-created = 👤 Новый клиент: <b>{ $name }</b>
client-created-details = 👤 Новый клиент: <b>{ $name }</b>
    { $details }
client-resembles = Похоже на клиента <b>{ $name }</b>. Если это один человек, нажмите «Отменить».
client-changed = ✏️ <b>{ $name }</b>: { $what }
client-change-person = контактное лицо { $value }
client-change-name = имя { $value }
client-change-company = компания { $value }
client-change-phone = телефон { $value }
client-change-email = почта { $value }
client-change-birthday = день рождения { $value }

client-card-company = 🏢 { $value }
client-card-source = 📣 { $value }
client-card-phone = 📱 { $value }
client-card-email = ✉️ { $value }
client-card-telegram = ✈️ @{ $value }
client-card-birthday = 🎂 { $value }
client-card-person = 👥 { $value }
client-card-last-contact = Последний контакт: { $when }
client-card-no-contact = Контактов ещё не было
client-card-deals = <b>Сделки</b>
client-card-tasks = <b>Задачи</b>
client-card-events = <b>История</b>
client-card-archived = 🗄 В архиве
client-card-more = … и ещё { $count }

client-gone = Этой записи больше нет
client-button = 👤 { $name }
client-button-history = 📜 История
client-button-more = ⋯ Ещё
client-since = { $name } · добавлен { $when }
client-button-back = ◀️ К карточке

find-title = 🔎 «{ $query }»: { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
find-nobody = По запросу «{ $query }» никого не нашёл. Попробуйте часть фамилии, компанию или последние цифры телефона.
find-nobody-create = ➕ Создать клиента
find-ask = Кого найти? Напишите имя, компанию или последние цифры телефона.
find-more = Показал первых { $count }. Уточните запрос, если нужного здесь нет.
client-unchanged = ✔️ <b>{ $name }</b>: всё это уже записано
client-out-of-sight = Этот клиент вам больше не виден: его ведёт коллега, или записи больше нет. Ничего не записал.
client-change-contract_until = договор до { $value }
client-change-circle = { $value ->
    [vip] ⭐ VIP
    [others] обычный клиент
   *[other] 👥 { $value }
}
client-card-vip = ⭐ VIP
client-card-contract = 📄 Договор до { $value }
client-button-vip = ⭐ Сделать VIP
client-button-others = ☆ Убрать из VIP
client-button-contract = 📄 Договор до…
contract-ask = До какого дня договор: <b>{ $client }</b>? Например: «15 марта».
contract-ask-again = Не понял, до какого дня. Например: «15 марта» или «15.03.2027».
contract-button-prolonged = 📄 Продлили до…
client-button-circle = 👥 Группа
circle-named = 👥 { $name }
circle-others = 🙂 Остальные
circle-which = В какой группе клиент <b>{ $client }</b>?
circle = <b>👥 { $name }</b>
    Через сколько дней тишины напомнить о клиенте этой группы?
circles = <b>👥 Группы клиентов</b>
    После стольких дней без контакта я напомню о клиенте. Группу клиенту выбирают в его карточке («⋯ Ещё») или словами: «Громов — опт».
circle-button-new = ➕ Новая группа
circle-button-drop = 🗑 Убрать группу
circle-ask = Как назвать группу? Например: «Опт».
circle-ask-again = Так назвать нельзя: нужно короткое имя (до { $longest } знаков), которого ещё нет.
settings-button-circles = 👥 Группы клиентов
