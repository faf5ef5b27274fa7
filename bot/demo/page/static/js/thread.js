// The messages of the chat that is shown, oldest first, by days; the newest stays in sight.
import { at, make } from "./dom.js";
import { isOwn, messageElement } from "./message.js";
import { fill } from "./sending.js";
import { on, store } from "./store.js";
import { dayOf, formatted, word } from "./words.js";

const NEAR = 120;
const thread = at("thread");
const down = at("down");

export function start() {
  on("chosen", showAll);
  on("message", ({ chat, message, fresh }) => chat === store.current && show(message, fresh));
  on("dropped", ({ chat }) => chat === store.current && showAll());
  thread.addEventListener("scroll", () => (down.hidden = isNearEnd()), { passive: true });
  down.addEventListener("click", () => toEnd("smooth"));
  thread.addEventListener("load", keepEnd, true); // a picture has got its size
  new ResizeObserver(keepEnd).observe(thread);
}

let stays = true;

function keepEnd() {
  at("chat").style.setProperty("--thread-end", `${thread.offsetTop + thread.offsetHeight}px`);
  if (stays) toEnd();
}

const isNearEnd = () => {
  stays = thread.scrollHeight - thread.scrollTop - thread.clientHeight < NEAR;
  return stays;
};

function toEnd(behavior = "instant") {
  thread.scrollTo({ top: thread.scrollHeight, behavior });
  stays = true;
  down.hidden = true;
}

function showAll() {
  const chat = store.current;
  thread.replaceChildren();
  if (!chat) return;
  for (const message of chat.messages.values()) append(message, chat);
  if (!chat.messages.size) thread.append(suggestions(chat));
  toEnd();
}

function show(message, fresh) {
  const near = stays || isOwn(message, store.current);
  const there = at(`message-${message.message_id}`);
  if (there) replace(there, message);
  else append(message, store.current).classList.toggle("comes", fresh);
  if (near) toEnd(fresh ? "smooth" : "instant");
}

// Whoever had the focus on a button keeps it, when the button is still there.
function replace(there, message) {
  const place = [...there.querySelectorAll("button, a")].indexOf(document.activeElement);
  const element = messageElement(message, store.current, find);
  element.classList.toggle("turn", there.classList.contains("turn"));
  there.replaceWith(element);
  if (place < 0) return;
  const places = element.querySelectorAll("button, a");
  if (places[place]) places[place].focus();
  else at("input").focus();
}

function append(message, chat) {
  thread.querySelector(".empty")?.remove();
  const before = [...thread.querySelectorAll(".message")].at(-1);
  const day = dayOf(new Date(message.date * 1000), store.zone);
  if ([...thread.querySelectorAll(".day")].at(-1)?.dataset.day !== day) thread.append(dayChip(message, day));
  const element = messageElement(message, chat, find);
  element.classList.toggle("turn", before !== undefined && before.classList.contains("own") !== element.classList.contains("own"));
  thread.append(element);
  return element;
}

function dayChip(message, day) {
  const weekday = formatted(new Date(message.date * 1000), { weekday: "short" }, store.zone);
  return make("div", { class: "day", "data-day": day }, `${weekday}, ${day}`);
}

export function find(id) {
  const element = at(`message-${id}`);
  if (!element) return;
  element.scrollIntoView({ block: "center", behavior: "smooth" });
  element.classList.add("found");
  element.addEventListener("animationend", () => element.classList.remove("found"), { once: true });
}

// An empty chat tells what could be written.
function suggestions(chat) {
  const said = store.tours.filter((tour) => tour.who === chat.key).flatMap((tour) => tour.steps.map((step) => step.say).filter(Boolean));
  const ideas = chat.private ? said.slice(0, 3) : ["/connect"];
  const told = word(chat.private ? (said.length ? "try-this" : "empty-stranger") : "empty-group");
  const buttons = ideas.map((text) => make("button", { type: "button", onclick: () => fill(text) }, text));
  return make("div", { class: "empty" }, make("p", {}, told), ...buttons);
}
