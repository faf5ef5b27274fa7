// Above the messages: who this is, and whether the bot is typing.
import { dressAvatar } from "./avatar.js";
import { at } from "./dom.js";
import { choose, on, store } from "./store.js";
import { word } from "./words.js";

const TYPING = 5000;
let typing = 0;

export function start() {
  at("back").addEventListener("click", () => choose(null));
  on("chosen", show);
  on("action", ({ chat }) => chat === store.current && showTyping());
  on("message", ({ chat, message }) => chat === store.current && message.by_bot && stopTyping());
}

function show() {
  const chat = store.current;
  at("chat").hidden = !chat;
  if (!chat) return;
  dressAvatar(at("head-avatar"), chat);
  at("head-title").textContent = chat.title;
  stopTyping();
}

function showTyping() {
  at("head-about").textContent = word("typing");
  at("head-about").classList.add("typing");
  clearTimeout(typing);
  typing = setTimeout(stopTyping, TYPING);
}

function stopTyping() {
  clearTimeout(typing);
  at("head-about").textContent = store.current?.about ?? "";
  at("head-about").classList.remove("typing");
}
