// Text with its entities as elements. Both Telegram and JavaScript count in UTF-16 units.
import { make } from "./dom.js";

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote",
  expandable_blockquote: "blockquote", hashtag: "span", mention: "span", text_mention: "span", cashtag: "span" };
const SAFE = /^(https?|tg|mailto|tel):/;

// `command` is called with a bot command that is clicked.
export function rich(text, entities = [], command = () => {}) {
  const ordered = [...entities].sort((one, other) => one.offset - other.offset || other.length - one.length);
  return within(text, ordered, 0, text.length, command);
}

function within(text, entities, begin, end, command) {
  const nodes = [];
  let at = begin;
  while (entities.length && entities[0].offset < end) {
    const entity = entities.shift();
    const close = Math.min(entity.offset + entity.length, end);
    if (entity.offset < at || close <= entity.offset) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inner = within(text, entities, entity.offset, close, command);
    nodes.push(element(entity, inner, text.slice(entity.offset, close), command));
    at = close;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function element(entity, inner, text, command) {
  const { type } = entity;
  if (type === "text_link") return link(entity.url, inner);
  if (type === "url") return link(/^\w+:\/\//.test(text) ? text : `https://${text}`, inner);
  if (type === "email") return link(`mailto:${text}`, inner);
  if (type === "phone_number") return link(`tel:${text.replace(/[^+\d]/g, "")}`, inner);
  if (type === "bot_command") return make("button", { type: "button", onclick: () => command(text) }, ...inner);
  if (type === "spoiler") return make("span", { class: "spoiler", onclick: (event) => event.currentTarget.classList.add("open") }, ...inner);
  return make(TAGS[type] ?? "span", {}, ...inner);
}

export function link(url, inner, facts = {}) {
  return SAFE.test(url) ? make("a", { href: url, target: "_blank", rel: "noreferrer", ...facts }, ...inner) : make("span", facts, ...inner);
}
