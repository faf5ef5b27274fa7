enquiry-asked = ❓ <b>{ $asker }</b> asks: { $text }
    Reply to this message and I will pass it on.
enquiry-button-reply = ✍️ Answer
enquiry-write = Write your answer in one message.
enquiry-sent = ❓ { $who } has been asked. The answer will come here.
colleague-which = Who is meant: { $names }? Write the full name.
enquiry-left = ❓ { $who } will not answer any more: access is closed. Ask somebody else.
