// One message: what it answers, where it comes from, its text or file, its reactions, the buttons below.
import { fileUrl } from "./api.js";
import { make } from "./dom.js";
import { rich } from "./entities.js";
import { icon } from "./icons.js";
import { inlineKeys } from "./keyboard.js";
import { openMenu } from "./menu.js";
import { reactionsBelow } from "./reactions.js";
import { sendText } from "./sending.js";
import { store } from "./store.js";
import { clockTime, size, word } from "./words.js";

export const isOwn = (message, chat) => !message.by_bot && message.from.id === chat.user.id;

export const textOf = (message) => message.text ?? message.caption ?? "";

// In a line: for the list of chats, for quotes.
export function inShort(message) {
  const text = textOf(message);
  if (text) return text.replace(/\s+/g, " ");
  if (message.photo) return word("photo");
  if (message.document) return message.document.file_name;
  if (message.contact) return [message.contact.first_name, message.contact.last_name].filter(Boolean).join(" ");
  return word("other-kind");
}

export function messageElement(message, chat, find) {
  const own = isOwn(message, chat);
  const keys = inlineKeys(message, chat);
  const facts = { class: ["message", own && "own", keys && "with-keys"].filter(Boolean).join(" "), id: `message-${message.message_id}` };
  const element = make("article", facts, bubble(message, chat, find), more(message, chat), keys);
  element.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a, .keys") || getSelection().toString()) return;
    event.preventDefault();
    released(event, () => openMenu(message, chat, event.clientX, event.clientY));
  });
  return element;
}

// A menu opened while the button is still down would be closed by its release: where the menu key comes first, it waits.
function released(event, open) {
  if (event.buttons) addEventListener("pointerup", () => setTimeout(open), { once: true });
  else open();
}

function bubble(message, chat, find) {
  return make("div", { class: "bubble" }, author(message, chat), origin(message), quote(message, find), ...body(message, chat), meta(message), reactionsBelow(message, chat));
}

function author(message, chat) {
  if (chat.private || isOwn(message, chat)) return null;
  return make("div", { class: "author" }, message.from.first_name);
}

function origin(message) {
  const from = message.forward_origin;
  if (!from) return null;
  return make("div", { class: "origin" }, word("forwarded-from", { name: from.sender_user?.first_name ?? from.sender_user_name }));
}

function quote(message, find) {
  const answered = message.reply_to_message;
  if (!answered) return null;
  const facts = { class: "quote", type: "button", onclick: () => find(answered.message_id) };
  return make("button", facts, make("b", {}, answered.from.first_name), make("span", {}, inShort(answered)));
}

function body(message, chat) {
  const parts = [];
  if (message.photo) parts.push(photo(message.photo.at(-1)));
  if (message.document) parts.push(file(message.document));
  if (message.contact) parts.push(contact(message.contact));
  const text = textOf(message);
  if (text) parts.push(make("span", { class: "text" }, ...rich(text, message.entities ?? message.caption_entities, (command) => sendText(chat, command))));
  if (!parts.length) parts.push(make("span", { class: "text" }, word("other-kind")));
  return parts;
}

const photo = (one) => make("img", { class: "photo", src: fileUrl(one), alt: word("photo"), width: one.width, height: one.height });

function file(document) {
  const name = make("span", {}, make("b", {}, document.file_name), make("small", {}, size(document.file_size)));
  return make("a", { class: "file", href: fileUrl(document), download: document.file_name }, make("span", { class: "disc" }, icon("file")), name);
}

function contact(card) {
  const name = [card.first_name, card.last_name].filter(Boolean).join(" ");
  const told = make("span", {}, make("b", {}, name), make("small", {}, card.phone_number));
  return make("div", { class: "file" }, make("span", { class: "disc" }, icon("contact")), told);
}

function meta(message) {
  const edited = message.edit_date ? `${word("edited")} ` : "";
  const when = new Date(message.date * 1000);
  return make("time", { class: "meta", datetime: when.toISOString() }, edited + clockTime(when, store.zone));
}

function more(message, chat) {
  const open = ({ currentTarget }) => {
    const box = currentTarget.getBoundingClientRect();
    openMenu(message, chat, box.left, box.bottom + 4, currentTarget);
  };
  const facts = { class: "more", type: "button", title: word("more"), "aria-label": word("more"), "aria-haspopup": "menu", onclick: open };
  return make("button", facts, icon("more", 18));
}
