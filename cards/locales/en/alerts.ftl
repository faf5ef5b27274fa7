alert-stalled = 🐌 <b>{ $client }</b>{ $sum } · { $stage }
alert-owner = Looked after by { $owner }
alert-why = Quiet for { $days ->
    [one] { $days } day
   *[other] { $days } days
}: no contact, no new stage, nothing planned ahead. The limit is { $limit }.
alert-button-ask = ❓ Ask { $owner }
alert-button-give = 👤 Give to…
alert-button-snooze = ⏱ Put off until…
alert-give-ask = Who is to look after the deal and the client?
alert-asked = ❓ { $asker } asks: what about the deal with <b>{ $client }</b>{ $sum }? It has been quiet for { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
    Reply to this message and I will pass it on.
alert-question-sent = The question is on its way
alert-question-waits = Asked already, no answer yet
alert-owner-away = I cannot write to that person now
alert-answer = 💬 <b>{ $owner }</b>: { $text }
alert-answer-passed = 💬 Your answer was passed on.
alert-snooze-ask = Until which day, and why? For example: “until Friday, waiting for the budget”.
alert-snooze-again = I did not get the day. For example: “until Friday, waiting for the budget”.
alert-snoozed = ⏱ <b>{ $client }</b>: I will remind you { $when }
alert-settled = This has been decided already
alert-not-yours = This is for a manager or who looks after the deal
alert-yours = This deal is yours: just write how it is going
deal-given = 👤 <b>{ $client }</b>{ $sum } is now looked after by { $owner }
deal-given-to-you = 👤 { $giver } hands the deal with <b>{ $client }</b>{ $sum } over to you · { $stage }
news-lost = 📉 Lost · <b>{ $client }</b>{ $sum } · { $owner }
news-won = 🎉 Won · <b>{ $client }</b>{ $sum } · { $owner }
wish-give_deal = 👤 hand the deal over — { $name }
stall-set = 🐌 A deal stands still after { $days ->
    [one] { $days } quiet day
   *[other] { $days } quiet days
}. Its owner hears first, and { $later ->
    [one] { $later } day
   *[other] { $later } days
} later those who lead, or their group. This holds for the whole company.
