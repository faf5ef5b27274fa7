"""Answers to button presses."""

from datetime import timedelta

from bot.demo import utf16
from bot.demo.calls import Call, method
from bot.demo.errors import bad_request

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
WAITS = timedelta(seconds=150)
LONGEST_ANSWER = 200


@method("answerCallbackQuery", "callback_query_id", "text", "show_alert", "url", "cache_time")
def answer_callback_query(call: Call) -> bool:
    text = call.text("text")
    press = call.world.presses.get(call.text("callback_query_id"))
    if press is None or press.bot is not call.bot or call.world.clock.now() - press.at > WAITS:
        raise bad_request(TOO_OLD)
    if utf16.length(text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    del call.world.presses[call.text("callback_query_id")]
    answer = {"text": text, "show_alert": call.flag("show_alert"), "url": call.text("url")}
    call.world.happened("answered", press.chat, press.message_id, answer, by_bot=True)
    return True
