// Small menus: what can be done with a message, what can be attached.
import { make } from "./dom.js";
import { icon } from "./icons.js";
import { copy } from "./keyboard.js";
import { isOwn, textOf } from "./message.js";
import { sure } from "./popups.js";
import { picker } from "./reactions.js";
import { act } from "./sending.js";
import { tell } from "./store.js";
import { word } from "./words.js";

export function openMenu(message, chat, x, y, opener = null) {
  const fact = { message, chat };
  const own = isOwn(message, chat);
  const editable = own && textOf(message) && !message.forward_origin;
  const choices = [
    ["reply", () => tell("reply", fact)],
    editable && ["edit", () => tell("edit", fact)],
    ["forward", () => tell("forward", fact)],
    textOf(message) && ["copy", () => copy(textOf(message))],
    own && ["delete", () => remove(message, chat)],
  ];
  popMenu(x, y, opener, choices, (close) => picker(message, chat, close));
}

async function remove(message, chat) {
  if (await sure(word("delete-sure"), word("delete-unheard"), word("do-delete"))) act("delete", { chat: chat.key, message_id: message.message_id });
}

// `choices` are [icon and word, what it does]; the menu opens at a point and stays inside the window.
// `above` makes what stands above them, told how to close the menu.
export function popMenu(x, y, opener, choices, above = () => null) {
  const menu = make("div", { class: "menu", role: "menu", popover: "auto" }, above(() => menu.hidePopover()));
  for (const [name, chosen] of choices.filter(Boolean)) {
    menu.append(make("button", { type: "button", role: "menuitem", class: name, onclick: () => (menu.hidePopover(), chosen()) }, icon(name), word(`do-${name}`)));
  }
  document.body.append(menu);
  menu.addEventListener("keydown", moveFocus);
  menu.addEventListener("toggle", ({ newState }) => newState === "closed" && closed(menu, opener));
  opener?.setAttribute("aria-expanded", "true");
  menu.showPopover();
  const box = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - box.width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - box.height - 8))}px`;
  menu.querySelector(":scope > button").focus();
}

function closed(menu, opener) {
  opener?.setAttribute("aria-expanded", "false");
  if (menu.contains(document.activeElement)) opener?.focus();
  menu.remove();
}

function moveFocus(event) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length).focus();
}
