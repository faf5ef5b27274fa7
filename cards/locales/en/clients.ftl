client-created = 👤 New client: <b>{ $name }</b>
client-created-details = 👤 New client: <b>{ $name }</b>
    { $details }
client-resembles = Looks a lot like <b>{ $name }</b>. If it’s the same person, tap “Undo”.
client-changed = ✏️ <b>{ $name }</b>: { $what }
client-change-person = contact person { $value }
client-change-name = name { $value }
client-change-company = company { $value }
client-change-phone = phone { $value }
client-change-email = email { $value }
client-change-birthday = birthday { $value }

client-card-company = 🏢 { $value }
client-card-source = 📣 { $value }
client-card-phone = 📱 { $value }
client-card-email = ✉️ { $value }
client-card-telegram = ✈️ @{ $value }
client-card-birthday = 🎂 { $value }
client-card-person = 👥 { $value }
client-card-last-contact = Last contact: { $when }
client-card-no-contact = No contact yet
client-card-deals = <b>Deals</b>
client-card-tasks = <b>Tasks</b>
client-card-events = <b>History</b>
client-card-archived = 🗄 Archived
client-card-more = … and { $count } more

client-gone = This record is gone
client-button = 👤 { $name }
client-button-history = 📜 History
client-button-more = ⋯ More
client-since = { $name } · added { $when }
client-button-back = ◀️ Back to the client

find-title = 🔎 “{ $query }”: { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
find-nobody = Nobody found for “{ $query }”. Try part of a name, a company or the last digits of a phone number.
find-nobody-create = ➕ Create a client
find-ask = Who are you looking for? Send a name, a company or the last digits of a phone number.
find-more = These are the first { $count }. If the one you need isn’t here, be more specific.
client-unchanged = ✔️ <b>{ $name }</b>: all of this is recorded already
client-out-of-sight = You do not see this client any more: a colleague looks after it, or the record is gone. Nothing was written down.
client-change-contract_until = contract until { $value }
client-change-circle = { $value ->
    [vip] ⭐ VIP
    [others] an ordinary client
   *[other] 👥 { $value }
}
client-card-vip = ⭐ VIP
client-card-contract = 📄 Contract until { $value }
client-button-vip = ⭐ Make VIP
client-button-others = ☆ No longer VIP
client-button-contract = 📄 Contract until…
contract-ask = Until which day does the contract last: <b>{ $client }</b>? For example: “March 15”.
contract-ask-again = I did not get the day. For example: “March 15” or “15.03.2027”.
contract-button-prolonged = 📄 Extended until…
client-button-circle = 👥 Group
circle-named = 👥 { $name }
circle-others = 🙂 The others
circle-which = Which group does <b>{ $client }</b> belong to?
circle = <b>👥 { $name }</b>
    After how many quiet days shall I remind of a client of this group?
circles = <b>👥 Groups of clients</b>
    After so many days without a contact I remind of a client. A client’s group is chosen on the card (“⋯ More”) or in words: “Smith is wholesale”.
circle-button-new = ➕ New group
circle-button-drop = 🗑 Remove the group
circle-ask = What is the group called? For example: “Wholesale”.
circle-ask-again = It cannot be called so: a short name (up to { $longest } characters) that is not there yet, please.
settings-button-circles = 👥 Groups of clients
