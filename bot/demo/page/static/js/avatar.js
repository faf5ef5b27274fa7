import { make } from "./dom.js";
import { store } from "./store.js";

export function avatar(chat) {
  const element = make("span", { class: "avatar", "aria-hidden": "true" });
  dressAvatar(element, chat);
  return element;
}

export function dressAvatar(element, chat) {
  element.textContent = chat.title.split(" ").slice(0, 2).map((part) => part[0]).join("");
  element.dataset.hue = [...store.chats.keys()].indexOf(chat.key) % 5;
}
