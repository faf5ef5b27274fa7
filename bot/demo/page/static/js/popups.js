// What lies over the chat: remarks on a press, alerts, dialogs, choosing whom to forward to.
import { avatar } from "./avatar.js";
import { at, make } from "./dom.js";
import { act } from "./sending.js";
import { choose, on, store } from "./store.js";
import { word } from "./words.js";

const REMARK = 3500;
let gone = 0;

export function start() {
  on("answered", ({ chat, event }) => {
    if (chat !== store.current || !event.text) return;
    if (event.show_alert) alerts(event.text);
    else remark(event.text);
  });
  on("remark", remark);
  on("failed", (text) => remark(word("failed", { why: text })));
  on("forward", ({ message, chat }) => forward(message, chat));
  on("online", () => (at("offline").hidden = store.online));
}

function remark(text) {
  const toast = at("toast");
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(gone);
  gone = setTimeout(() => (toast.hidden = true), REMARK);
}

const alerts = (text) => show(make("form", { method: "dialog" }, make("p", {}, text), ends(null, "OK")));

// Asks for fields; gives them by name, or null when it was left.
export async function ask(title, fields) {
  const inputs = fields.map(({ label, ...facts }) => make("label", {}, label, make("input", facts)));
  const form = make("form", { method: "dialog" }, make("h2", {}, title), ...inputs, ends(word("cancel"), word("send")));
  return (await show(form)) === "yes" ? Object.fromEntries(new FormData(form)) : null;
}

export async function sure(title, text, yes) {
  const form = make("form", { method: "dialog" }, make("h2", {}, title), make("p", {}, text), ends(word("cancel"), yes));
  return (await show(form)) === "yes";
}

function ends(no, yes) {
  return make("div", { class: "ends" }, no && leaving(no), make("button", { type: "submit", value: "yes" }, yes));
}

// No submit button: Enter in a field means the other one.
const leaving = (text) => make("button", { type: "button", onclick: ({ target }) => target.closest("dialog").close() }, text);

async function forward(message, source) {
  const picks = [...store.chats.values()].map((chat) =>
    make("button", { class: "pick", type: "submit", value: chat.key }, avatar(chat), chat.title));
  const form = make("form", { method: "dialog" }, make("h2", {}, word("forward-to")), ...picks, make("div", { class: "ends" }, leaving(word("cancel"))));
  const key = await show(form);
  if (!store.chats.has(key)) return;
  choose(key);
  await act("forward", { chat: key, source: source.key, message_id: message.message_id });
}

function show(form) {
  const dialog = make("dialog", { "aria-label": form.querySelector("h2")?.textContent ?? word("alert") }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((done) => dialog.addEventListener("close", () => (dialog.remove(), done(dialog.returnValue))));
}
