// The menu of commands: `/` opens it, letters narrow it, ↑↓ choose, Tab completes, Enter sends.
import { at, make } from "./dom.js";
import { fill, sendText } from "./sending.js";
import { on, store } from "./store.js";

const input = at("input");
const list = at("commands");
let chosen = 0;
let found = [];

export function start() {
  input.addEventListener("input", () => show(input.value));
  input.addEventListener("keydown", onKey);
  input.addEventListener("focus", () => show(input.value));
  input.addEventListener("blur", hide);
  at("menu").addEventListener("click", () => (list.hidden ? fill("/") : hide()));
  for (const pressed of [list, at("menu")]) pressed.addEventListener("mousedown", keepFocus);
  on("chosen", () => document.activeElement === input && show(input.value));
}

// The menu is open while the input has the focus: a press on the menu must not take it away.
function keepFocus(event) {
  event.preventDefault();
}

function show(text) {
  const begun = /^\/(\w*)$/.exec(text);
  found = begun && store.current ? store.current.commands.filter((one) => one.command.startsWith(begun[1].toLowerCase())) : [];
  if (found.length === 1 && text === `/${found[0].command}`) found = [];
  chosen = 0;
  list.replaceChildren(...found.map(item));
  list.hidden = !found.length;
  input.setAttribute("aria-expanded", String(!list.hidden));
  mark();
}

function item(command, number) {
  const facts = { role: "option", id: `command-${number}`, onclick: () => take(number) };
  return make("li", facts, make("b", {}, `/${command.command}`), make("span", {}, command.description));
}

function mark() {
  [...list.children].forEach((one, number) => one.setAttribute("aria-selected", String(number === chosen)));
  if (list.hidden) input.removeAttribute("aria-activedescendant");
  else input.setAttribute("aria-activedescendant", `command-${chosen}`);
  list.children[chosen]?.scrollIntoView({ block: "nearest" });
}

function hide() {
  show("");
}

function onKey(event) {
  if (list.hidden) return;
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  act();
}

const KEYS = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Tab: () => (fill(`/${found[chosen].command} `), hide()),
  Enter: () => take(chosen),
  Escape: () => hide(),
};

function move(step) {
  chosen = (chosen + step + found.length) % found.length;
  mark();
}

function take(number) {
  const text = `/${found[number].command}`;
  fill("");
  hide();
  sendText(store.current, text);
}
