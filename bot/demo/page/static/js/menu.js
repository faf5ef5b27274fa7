// Small menus: what can be done with a message, what can be attached.
import { make } from "./dom.js";
import { icon } from "./icons.js";
import { copy } from "./keyboard.js";
import { isOwn, textOf } from "./message.js";
import { tell } from "./store.js";
import { word } from "./words.js";

export function openMenu(message, chat, x, y, opener = null) {
  const fact = { message, chat };
  const editable = isOwn(message, chat) && textOf(message) && !message.forward_origin;
  popMenu(x, y, opener, [
    ["reply", () => tell("reply", fact)],
    editable && ["edit", () => tell("edit", fact)],
    ["forward", () => tell("forward", fact)],
    textOf(message) && ["copy", () => copy(textOf(message))],
  ]);
}

// `choices` are [icon and word, what it does]; the menu opens at a point and stays inside the window.
export function popMenu(x, y, opener, choices) {
  const menu = make("div", { class: "menu", role: "menu", popover: "auto" });
  for (const [name, act] of choices.filter(Boolean)) {
    menu.append(make("button", { type: "button", role: "menuitem", onclick: () => (menu.hidePopover(), act()) }, icon(name), word(`do-${name}`)));
  }
  document.body.append(menu);
  menu.addEventListener("keydown", moveFocus);
  menu.addEventListener("toggle", ({ newState }) => newState === "closed" && closed(menu, opener));
  opener?.setAttribute("aria-expanded", "true");
  menu.showPopover();
  const box = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - box.width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - box.height - 8))}px`;
  menu.querySelector("button").focus();
}

function closed(menu, opener) {
  opener?.setAttribute("aria-expanded", "false");
  if (menu.contains(document.activeElement)) opener?.focus();
  menu.remove();
}

function moveFocus(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length).focus();
}
