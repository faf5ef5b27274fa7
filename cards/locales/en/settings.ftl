welcome = Hello, { $name }! I’m Pomni: I remember your clients, calls and promises, and remind you of them in time.
    Just write what happened, for example: “called Smith, agreed on $1500, send the proposal tomorrow at 11”.
welcome-back = Hello, { $name }! Write what happened, or see some examples: /help
welcome-language = Which language shall we speak?
welcome-zone = Which time zone do you work in? Now: { $zone }.
welcome-kind = What does the company do? Reminders depend on it.
welcome-ready = All set! Try it right now: “new client Mary Brown, +1 415 555 0132”.
kind-sales = 💼 Sales
kind-salon = 💇 Salon
kind-clinic = 🩺 Clinic
kind-garage = 🔧 Car service
language-ru = Русский
language-uk = Українська
language-en = English
settings-title = <b>Settings</b>
settings-language = Language: { $value }
settings-zone = Time zone: { $value }
settings-kind = Business: { $value }
settings-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
settings-stall = Remind me of a deal after { $days ->
    [one] { $days } quiet day
   *[other] { $days } quiet days
}
settings-return = Invite again { $days ->
    [one] { $days } day
   *[other] { $days } days
} after a visit
settings-country = Country: { $value }, currency { $currency }
settings-button-language = 🌐 Language
settings-button-zone = 🕓 Time zone
settings-button-kind = 🏷 Business
settings-button-country = 🏳 Country and currency
settings-button-stall = 🐌 Quiet deals
settings-button-services = 💈 Services
settings-button-return = 🔔 Invitations
settings-saved = Saved
settings-owner-only = Only the owner can change this
settings-country-ask = Which country are you in? Phone numbers and the currency depend on it.
settings-stall-ask = After how many quiet days should I remind you of a deal?
settings-return-ask = How many days after a visit should I suggest inviting again?
settings-zone-other = ✏️ Another
settings-zone-ask = Send a city or a zone: “London”, “New York”, “Europe/Warsaw”. Or send your location 📎.
settings-zone-unknown = I don’t know this city or zone. Try “London” or “Europe/Warsaw”.
settings-back = ◀️ Back
settings-button-words = 🧠 My words: { $count }
settings-words = <b>Words you have taught me</b>
    Tap a word and I will forget it.
settings-words-none = None yet. When I am not sure and you tell me with a button what it was, I remember the word.
word-learned = 🧠 Remembered: “{ $word }” means { $meaning }
word-forgotten = Forgotten
settings-name = Company: { $value }
settings-button-name = 🏢 Name
settings-name-ask = What is the company called? Write its name.
settings-sight-own = Reps see only their own clients
settings-sight-all = Reps see all clients
settings-sight-ask = Whose clients and deals do reps and masters see? Owners and managers see all.
settings-button-sight = 👁 Who sees whom
sight-own = Their own only
sight-all = All
settings-double-ask = A rep makes a client whom a colleague has already. Name that colleague to them?
settings-button-double = 👯 Clients of colleagues
double-named = Name them
double-unnamed = Do not
language-set = 🌐 Fine, English from now on.
