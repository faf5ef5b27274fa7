// The list of chats: each is one person's view of the chat with the bot, or the group.
import { avatar } from "./avatar.js";
import { at, make } from "./dom.js";
import { inShort } from "./message.js";
import { choose, last, now, on, store, unread } from "./store.js";
import { clockTime, dayOf, formatted, word } from "./words.js";

const nav = at("chats");

export function start() {
  for (const kind of ["opened", "chosen", "message", "dropped"]) on(kind, show);
  nav.addEventListener("keydown", onArrow);
  addEventListener("keydown", onAltArrow);
}

function show() {
  const focused = document.activeElement?.dataset?.chat;
  nav.replaceChildren(...[...store.chats.values()].map(item));
  if (focused) nav.querySelector(`[data-chat="${focused}"]`)?.focus();
  const waits = [...store.chats.values()].reduce((sum, chat) => sum + unread(chat), 0);
  document.title = waits ? `(${waits}) Pomni` : "Pomni";
}

function item(chat) {
  const newest = last(chat);
  const count = unread(chat);
  const facts = { class: "chat-link", type: "button", "data-chat": chat.key, "aria-current": String(chat === store.current), onclick: () => choose(chat.key) };
  const badge = count ? make("span", { class: "badge", "aria-label": word("unread", { count }) }, count) : null;
  return make("button", facts, avatar(chat), make("span", { class: "title" }, chat.title), newest && make("span", { class: "time" }, when(newest)),
    make("span", { class: "about-line" }, chat.about), newest && make("span", { class: "last" }, inShort(newest)), newest && badge);
}

function when(message) {
  const date = new Date(message.date * 1000);
  const today = dayOf(date, store.zone) === dayOf(now(), store.zone);
  return today ? clockTime(date, store.zone) : formatted(date, { day: "numeric", month: "short" }, store.zone);
}

function onArrow(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey) return;
  event.preventDefault();
  const links = [...nav.children];
  links.at((links.indexOf(document.activeElement) + step) % links.length).focus();
}

// As in Telegram's own apps.
function onAltArrow(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !event.altKey) return;
  event.preventDefault();
  const keys = [...store.chats.keys()];
  choose(keys.at((keys.indexOf(store.current?.key) + step) % keys.length));
}
