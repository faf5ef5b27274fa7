// Buttons below messages (callback, link, copy), and the reply keyboard below the input.
import { at, make } from "./dom.js";
import { link } from "./entities.js";
import { icon } from "./icons.js";
import { act, sendText } from "./sending.js";
import { on, store, tell } from "./store.js";
import { word } from "./words.js";

const PATIENCE = 10_000;
const waiting = new Map();

export function start() {
  on("answered", ({ chat, event }) => settle(chat, event.message_id));
  on("chosen", showReplyKeys);
  on("message", ({ chat }) => chat === store.current && showReplyKeys());
}

// -- inline

export function inlineKeys(message, chat) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  return make("div", { class: "keys" }, ...rows.map((row) => make("div", { class: "row" }, ...row.map((button) => key(button, message, chat)))));
}

function key(button, message, chat) {
  if (button.url) return link(button.url, [button.text, corner("link")], { class: "key" });
  if (button.copy_text) return make("button", { class: "key", type: "button", onclick: () => copy(button.copy_text.text) }, button.text, corner("copy"));
  const facts = { class: "key", type: "button", "data-data": button.callback_data, onclick: ({ currentTarget }) => press(currentTarget, button, message, chat) };
  return make("button", facts, button.text);
}

const corner = (name) => {
  const drawn = icon(name, 12);
  drawn.classList.add("corner");
  return drawn;
};

export async function copy(text) {
  await navigator.clipboard.writeText(text);
  tell("remark", word("copied"));
}

async function press(element, button, message, chat) {
  if (element.getAttribute("aria-busy") === "true") return;
  element.setAttribute("aria-busy", "true");
  const over = setTimeout(() => settle(chat, message.message_id), PATIENCE);
  waiting.set(`${chat.key}-${message.message_id}`, { element, over });
  tell("acted", { chat, press: button.text });
  const pressed = await act("press", { chat: chat.key, message_id: message.message_id, data: button.callback_data });
  if (!pressed) settle(chat, message.message_id);
}

function settle(chat, id) {
  const found = waiting.get(`${chat.key}-${id}`);
  if (!found) return;
  clearTimeout(found.over);
  found.element.removeAttribute("aria-busy");
  waiting.delete(`${chat.key}-${id}`);
}

// -- the reply keyboard: the newest message that brought or took one away decides

function showReplyKeys() {
  const chat = store.current;
  const markup = chat && [...chat.messages.values()].reverse().find((message) => message.reply_keyboard?.keyboard || message.reply_keyboard?.remove_keyboard)?.reply_keyboard;
  const rows = markup?.keyboard ?? [];
  at("reply-keys").hidden = !rows.length;
  at("reply-keys").replaceChildren(...rows.map((row) => make("div", { class: "row" }, ...row.map((button) => replyKey(button, chat)))));
}

function replyKey(button, chat) {
  const { text, request_contact } = typeof button === "string" ? { text: button } : button;
  const act = request_contact ? () => tell("own-contact", chat) : () => sendText(chat, text);
  return make("button", { class: "key", type: "button", onclick: act }, text);
}
