// Sending, and what goes wrong with it; text that is only put into the input.
import { order } from "./api.js";
import { at } from "./dom.js";
import { tell } from "./store.js";

export async function act(name, fields) {
  try {
    return await order(name, fields);
  } catch (error) {
    tell("failed", error.message);
    return null;
  }
}

// The answer may come over the stream before this order is confirmed: "acted" is told first.
export function sendText(chat, text, replyTo = null) {
  tell("acted", { chat, say: text });
  return act("send", { chat: chat.key, text, ...(replyTo ? { reply_to: replyTo } : {}) });
}

export function fill(text) {
  const input = at("input");
  input.value = text;
  input.dispatchEvent(new Event("input"));
  input.focus();
  input.setSelectionRange(text.length, text.length);
}
