welcome = Здравствуйте, { $name }! Я Помни: запоминаю клиентов, звонки и договорённости и вовремя о них напоминаю.
    Просто напишите, что произошло, например: «звонил Иванову, договорились на 120 тыс, завтра в 11 отправить КП».
welcome-back = Здравствуйте, { $name }! Напишите, что произошло, или посмотрите примеры: /help
welcome-language = На каком языке будем говорить?
welcome-zone = В каком часовом поясе вы работаете? Сейчас: { $zone }.
welcome-kind = Чем занимается компания? От этого зависят напоминания.
welcome-ready = Готово! Попробуйте прямо сейчас: «новый клиент Мария Петрова, 8 912 345-67-89».
kind-sales = 💼 Продажи
kind-salon = 💇 Салон
kind-clinic = 🩺 Клиника
kind-garage = 🔧 Автосервис
language-ru = Русский
language-uk = Українська
language-en = English
settings-title = <b>Настройки</b>
settings-language = Язык: { $value }
settings-zone = Часовой пояс: { $value }
settings-kind = Чем занимается компания: { $value }
settings-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
settings-stall = Напоминать о сделке, если тихо { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
settings-return = Приглашать снова через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} после визита
settings-country = Страна: { $value }, валюта { $currency }
settings-button-language = 🌐 Язык
settings-button-zone = 🕓 Часовой пояс
settings-button-kind = 🏷 Чем занимаемся
settings-button-country = 🏳 Страна и валюта
settings-button-stall = 🐌 Тихие сделки
settings-button-services = 💈 Услуги
settings-button-return = 🔔 Приглашения
settings-saved = Сохранено
settings-owner-only = Это меняет только владелец
settings-country-ask = В какой вы стране? От этого зависят номера телефонов и валюта.
settings-stall-ask = Через сколько дней тишины напоминать о сделке?
settings-return-ask = Через сколько дней после визита приглашать снова?
settings-zone-other = ✏️ Другой
settings-zone-ask = Напишите город или пояс: «Алматы», «Екатеринбург», «Europe/Warsaw». Или пришлите геопозицию 📎.
settings-zone-unknown = Не знаю такого города или пояса. Напишите, например: «Алматы» или «Europe/Warsaw».
settings-back = ◀️ Назад
settings-button-words = 🧠 Мои слова: { $count }
settings-words = <b>Слова, которым вы меня научили</b>
    Нажмите на слово, чтобы я его забыл.
settings-words-none = Пока ни одного. Когда я не уверен и вы подсказываете кнопкой, что это было, я запоминаю слово.
word-learned = 🧠 Запомнил: «{ $word }» — { $meaning }
word-forgotten = Забыл
settings-name = Компания: { $value }
settings-button-name = 🏢 Название
settings-name-ask = Как называется компания? Напишите название.
settings-sight-own = Менеджеры видят только своих клиентов
settings-sight-all = Менеджеры видят всех клиентов
settings-sight-ask = Каких клиентов и сделки видят менеджеры и мастера? Владельцы и руководители видят всех.
settings-button-sight = 👁 Кто кого видит
sight-own = Только своих
sight-all = Всех
settings-double-ask = Менеджер заводит клиента, который уже есть у коллеги. Называть ему этого коллегу?
settings-button-double = 👯 Двойники у коллег
double-named = Называть
double-unnamed = Не называть
language-set = 🌐 Хорошо, дальше по-русски.
