// Reactions: those below a message, and a row of common ones to choose from. A person has one, as in Telegram.
import { make } from "./dom.js";
import { act } from "./sending.js";
import { word } from "./words.js";

const COMMON = ["👍", "❤", "🔥", "👏", "😁", "🎉", "🤔", "🙏"];
const AS_PICTURE = "\uFE0F";

export function reactionsBelow(message, chat) {
  if (!message.reactions.length) return null;
  return make("div", { class: "reactions" }, ...message.reactions.map((one) => chip(one, message, chat)));
}

function chip({ emoji, by }, message, chat) {
  const facts = { type: "button", "aria-pressed": String(by.includes(chat.user.id)), onclick: () => react(emoji, message, chat) };
  return make("button", facts, drawn(emoji), by.length > 1 && make("b", {}, by.length));
}

// `chosen` is called before the reaction is sent.
export function picker(message, chat, chosen) {
  const pick = (emoji) => () => (chosen(), react(emoji, message, chat));
  const picks = COMMON.map((emoji) => make("button", { type: "button", role: "menuitem", "aria-current": String(isOwn(emoji, message, chat)), onclick: pick(emoji) }, drawn(emoji)));
  return make("div", { class: "picker", role: "group", "aria-label": word("react") }, ...picks);
}

const isOwn = (emoji, message, chat) => message.reactions.some((one) => one.emoji === emoji && one.by.includes(chat.user.id));

// The own one again takes it away.
function react(emoji, message, chat) {
  return act("react", { chat: chat.key, message_id: message.message_id, emoji: isOwn(emoji, message, chat) ? null : emoji });
}

// A heart and some others are letters by themselves.
const drawn = (emoji) => (emoji.length === 1 ? emoji + AS_PICTURE : emoji);
