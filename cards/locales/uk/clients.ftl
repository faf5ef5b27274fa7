client-created = 👤 Новий клієнт: <b>{ $name }</b>
client-created-details = 👤 Новий клієнт: <b>{ $name }</b>
    { $details }
client-resembles = Схоже на клієнта <b>{ $name }</b>. Якщо це одна людина, натисніть «Скасувати».
client-changed = ✏️ <b>{ $name }</b>: { $what }
client-change-person = контактна особа { $value }
client-change-name = ім’я { $value }
client-change-company = компанія { $value }
client-change-phone = телефон { $value }
client-change-email = пошта { $value }
client-change-birthday = день народження { $value }

client-card-company = 🏢 { $value }
client-card-source = 📣 { $value }
client-card-phone = 📱 { $value }
client-card-email = ✉️ { $value }
client-card-telegram = ✈️ @{ $value }
client-card-birthday = 🎂 { $value }
client-card-person = 👥 { $value }
client-card-last-contact = Останній контакт: { $when }
client-card-no-contact = Контактів ще не було
client-card-deals = <b>Угоди</b>
client-card-tasks = <b>Завдання</b>
client-card-events = <b>Історія</b>
client-card-archived = 🗄 В архіві
client-card-more = … і ще { $count }

client-gone = Цього запису вже немає
client-button = 👤 { $name }
client-button-history = 📜 Історія
client-button-more = ⋯ Ще
client-since = { $name } · додано { $when }
client-button-back = ◀️ До картки

find-title = 🔎 «{ $query }»: { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
    [many] { $count } клієнтів
   *[other] { $count } клієнта
}
find-nobody = За запитом «{ $query }» нікого не знайшов. Спробуйте частину прізвища, компанію або останні цифри телефону.
find-nobody-create = ➕ Створити клієнта
find-ask = Кого знайти? Напишіть ім’я, компанію або останні цифри телефону.
find-more = Показав перших { $count }. Якщо потрібного тут немає, уточніть запит.
client-unchanged = ✔️ <b>{ $name }</b>: усе це вже записано
client-out-of-sight = Цей клієнт вам більше не видний: його веде колега, або запису вже немає. Нічого не записав.
client-change-contract_until = договір до { $value }
client-change-circle = { $value ->
    [vip] ⭐ VIP
    [others] звичайний клієнт
   *[other] 👥 { $value }
}
client-card-vip = ⭐ VIP
client-card-contract = 📄 Договір до { $value }
client-button-vip = ⭐ Зробити VIP
client-button-others = ☆ Прибрати з VIP
client-button-contract = 📄 Договір до…
contract-ask = До якого дня договір: <b>{ $client }</b>? Наприклад: «15 березня».
contract-ask-again = Не зрозумів, до якого дня. Наприклад: «15 березня» або «15.03.2027».
contract-button-prolonged = 📄 Подовжили до…
client-button-circle = 👥 Група
circle-named = 👥 { $name }
circle-others = 🙂 Решта
circle-which = У якій групі клієнт <b>{ $client }</b>?
circle = <b>👥 { $name }</b>
    Через скільки днів тиші нагадати про клієнта цієї групи?
circles = <b>👥 Групи клієнтів</b>
    Після стількох днів без контакту я нагадаю про клієнта. Групу клієнтові обирають у його картці («⋯ Ще») або словами: «Громов — опт».
circle-button-new = ➕ Нова група
circle-button-drop = 🗑 Прибрати групу
circle-ask = Як назвати групу? Наприклад: «Опт».
circle-ask-again = Так назвати не можна: потрібна коротка назва (до { $longest } знаків), якої ще немає.
settings-button-circles = 👥 Групи клієнтів
