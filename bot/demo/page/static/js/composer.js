// The input: Enter sends, ↑ in an empty one edits the last own message, Escape leaves an edit or a reply.
import { at, make } from "./dom.js";
import { icon } from "./icons.js";
import { inShort, isOwn, textOf } from "./message.js";
import { act, fill, sendText } from "./sending.js";
import { on, store, tell } from "./store.js";
import { word } from "./words.js";

const input = at("input");
let about = null;

export function start() {
  at("composer").addEventListener("submit", (event) => (event.preventDefault(), submit()));
  input.addEventListener("keydown", onKey);
  input.addEventListener("input", grow);
  addEventListener("resize", grow);
  on("chosen", chosen);
  on("reply", ({ message }) => (turnTo({ kind: "reply", message }), input.focus()));
  on("edit", ({ message }) => (turnTo({ kind: "edit", message }), fill(textOf(message))));
  on("dropped", ({ chat, id }) => chat === store.current && about?.message.message_id === id && leave());
  on("message", ({ chat, message, fresh }) => fresh && chat === store.current && message.reply_keyboard?.force_reply && turnTo({ kind: "reply", message }));
}

let place = null;

// The same chat may be chosen again when its state arrives anew: what is being typed stays.
function chosen() {
  const here = `${store.world} ${store.current?.key}`;
  if (here === place) return;
  place = here;
  turnTo(null);
  input.value = "";
  grow();
  if (store.current && matchMedia("(hover: hover)").matches) input.focus();
}

function onKey(event) {
  if (event.defaultPrevented || event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    submit();
  } else if (event.key === "Escape" && about) {
    leave();
  } else if (event.key === "ArrowUp" && !input.value) {
    event.preventDefault();
    editLast();
  }
}

function editLast() {
  const own = [...store.current.messages.values()].filter((one) => isOwn(one, store.current) && one.text && !one.forward_origin);
  if (own.length) tell("edit", { message: own.at(-1) });
}

async function submit() {
  const text = input.value.trim();
  const chat = store.current;
  if (!text || !chat) return;
  const was = about;
  input.value = "";
  grow();
  turnTo(null);
  const sent = was?.kind === "edit"
    ? await act("edit", { chat: chat.key, message_id: was.message.message_id, text })
    : await sendText(chat, text, was?.message.message_id);
  if (!sent && !input.value) fill(text);
}

function leave() {
  if (about?.kind === "edit") input.value = "";
  turnTo(null);
  grow();
}

// What the next text is about: a message that is answered or changed.
function turnTo(what) {
  about = what;
  at("about").hidden = !about;
  if (!about) return;
  const told = make("div", { class: "what" }, make("b", {}, word(about.kind === "edit" ? "editing" : "replying", { name: about.message.from.first_name })), make("span", {}, inShort(about.message)));
  const close = make("button", { class: "plain", type: "button", title: word("cancel"), "aria-label": word("cancel"), onclick: () => (leave(), input.focus()) }, icon("close"));
  at("about").replaceChildren(icon(about.kind), told, close);
}

function grow() {
  input.style.height = "auto";
  input.style.height = `${input.scrollHeight}px`;
}
