lead-came = 🙋 Новий лід: <b>{ $client }</b>
lead-taken-by = ✅ Взяв(ла): { $who }
lead-untaken = 🙋 Лід чекає вже { $minutes } хв, і ніхто не взяв: <b>{ $client }</b>
lead-unanswered = 🙋 Лід без відповіді вже { $minutes } хв: <b>{ $client }</b>, взяв(ла) { $who }
lead-button-take = 🙋 Беру
lead-button-take-whom = 🙋 { $client }
lead-take-ask = 🙋 Кого берете?
leads-wait = <b>Чекають, хто їх візьме:</b>
lead-waits = • <b>{ $client }</b> · { $at }
leads-none-wait = Ніхто не чекає: усі ліди розібрані.
lead-yours = ✅ <b>{ $client }</b> — ваш лід. Зв’яжіться і запишіть, як пройшло.
lead-opened = 🙋 Лід: запитаю, хто візьме
lead-taken = 🙋 <b>{ $client }</b>: взяв(ла) { $who }
lead-too-late = Уже взяв(ла): { $who }
lead-give-ask = Кому передати лід?
lead-number = 📱 <b>{ $client }</b> залишає номер: { $phone }
lead-wrote = 💬 <b>{ $client }</b>: { $text }
lead-thanks = Вітаємо! Дякуємо, що звернулися до «{ $company }». Залиште номер телефону, і ми з вами зв’яжемося.
lead-button-contact = 📱 Надіслати мій номер
lead-thanks-number = Дякуємо! Ми скоро з вами зв’яжемося.
lead-thanks-words = Дякуємо, передали. Ми скоро з вами зв’яжемося.
lead-link-own = Це посилання вашої компанії для лідів: хто відкриє його, залишить вам номер.
leads-title = <b>Посилання для лідів</b>
leads-link = • { $source } · { $count ->
    [one] { $count } лід
    [few] { $count } ліди
    [many] { $count } лідів
   *[other] { $count } ліда
}
    { $url }
leads-how = Нове посилання: /leads і назва джерела, наприклад «/leads сайт».
leads-none = Тут будуть посилання, за якими ліди приходять самі. Зробити перше: /leads і назва джерела, наприклад «/leads сайт».
leads-button-copy = 📋 { $source }
leads-button-revoke = ✖️ Відкликати
leads-revoked = Посилання більше не діє
command-leads = Посилання для лідів
trace-lead = лід
trace-lead-changed = лід
wish-open_lead = 🙋 лід — { $name }
wish-take_lead = 🙋 взяти лід — { $name }
