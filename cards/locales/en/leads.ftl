lead-came = 🙋 New lead: <b>{ $client }</b>
lead-taken-by = ✅ Taken by { $who }
lead-untaken = 🙋 A lead has waited { $minutes } min and nobody took it: <b>{ $client }</b>
lead-unanswered = 🙋 A lead has had no answer for { $minutes } min: <b>{ $client }</b>, taken by { $who }
lead-button-take = 🙋 I take it
lead-button-take-whom = 🙋 { $client }
lead-take-ask = 🙋 Whom do you take?
leads-wait = <b>Waiting for somebody to take them:</b>
lead-waits = • <b>{ $client }</b> · { $at }
leads-none-wait = Nobody is waiting: all leads are taken.
lead-yours = ✅ <b>{ $client }</b> is your lead. Get in touch and write down how it went.
lead-opened = 🙋 A lead: I ask who takes it
lead-taken = 🙋 <b>{ $client }</b>: taken by { $who }
lead-too-late = Taken already by { $who }
lead-give-ask = Who is to take the lead?
lead-number = 📱 <b>{ $client }</b> leaves a number: { $phone }
lead-wrote = 💬 <b>{ $client }</b>: { $text }
lead-thanks = Hello! Thank you for turning to { $company }. Leave your phone number and we will get in touch.
lead-button-contact = 📱 Send my number
lead-thanks-number = Thank you! We will be in touch soon.
lead-thanks-words = Thank you, it was passed on. We will be in touch soon.
lead-link-own = This is your company’s link for leads: whoever opens it leaves you their number.
leads-title = <b>Links for leads</b>
leads-link = • { $source } · { $count ->
    [one] { $count } lead
   *[other] { $count } leads
}
    { $url }
leads-how = A new link: /leads and the name of the source, for example “/leads website”.
leads-none = Here will be the links by which leads come by themselves. Make the first: /leads and the name of the source, for example “/leads website”.
leads-button-copy = 📋 { $source }
leads-button-revoke = ✖️ Withdraw
leads-revoked = The link is no longer valid
command-leads = Links for leads
trace-lead = lead
trace-lead-changed = lead
wish-open_lead = 🙋 lead — { $name }
wish-take_lead = 🙋 take the lead — { $name }
