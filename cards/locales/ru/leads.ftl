lead-came = 🙋 Новый лид: <b>{ $client }</b>
lead-taken-by = ✅ Взял(а): { $who }
lead-untaken = 🙋 Лид ждёт уже { $minutes } мин, и никто не взял: <b>{ $client }</b>
lead-unanswered = 🙋 Лид без ответа уже { $minutes } мин: <b>{ $client }</b>, взял(а) { $who }
lead-button-take = 🙋 Беру
lead-button-take-whom = 🙋 { $client }
lead-take-ask = 🙋 Кого берёте?
leads-wait = <b>Ждут, кто их возьмёт:</b>
lead-waits = • <b>{ $client }</b> · { $at }
leads-none-wait = Никто не ждёт: все лиды разобраны.
lead-yours = ✅ <b>{ $client }</b> — ваш лид. Свяжитесь и запишите, как прошло.
lead-opened = 🙋 Лид: спрошу, кто возьмёт
lead-taken = 🙋 <b>{ $client }</b>: взял(а) { $who }
lead-too-late = Уже взял(а): { $who }
lead-give-ask = Кому передать лид?
lead-number = 📱 <b>{ $client }</b> оставляет номер: { $phone }
lead-wrote = 💬 <b>{ $client }</b>: { $text }
lead-thanks = Здравствуйте! Спасибо, что обратились в «{ $company }». Оставьте номер телефона, и мы с вами свяжемся.
lead-button-contact = 📱 Отправить мой номер
lead-thanks-number = Спасибо! Мы скоро с вами свяжемся.
lead-thanks-words = Спасибо, передали. Мы скоро с вами свяжемся.
lead-link-own = Это ссылка вашей компании для лидов: кто откроет её, оставит вам номер.
leads-title = <b>Ссылки для лидов</b>
leads-link = • { $source } · { $count ->
    [one] { $count } лид
    [few] { $count } лида
   *[many] { $count } лидов
}
    { $url }
leads-how = Новая ссылка: /leads и название источника, например «/leads сайт».
leads-none = Здесь будут ссылки, по которым лиды приходят сами. Сделать первую: /leads и название источника, например «/leads сайт».
leads-button-copy = 📋 { $source }
leads-button-revoke = ✖️ Отозвать
leads-revoked = Ссылка больше не действует
command-leads = Ссылки для лидов
trace-lead = лид
trace-lead-changed = лид
wish-open_lead = 🙋 лид — { $name }
wish-take_lead = 🙋 взять лид — { $name }
