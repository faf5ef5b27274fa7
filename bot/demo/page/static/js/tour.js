// The guided tour: five steps for each kind of work. The sentence stands in the input, Enter sends it;
// a button or the clock is pressed by Enter too, and is pointed at. It goes on when the bot has answered.
import { move } from "./clock.js";
import { at, make } from "./dom.js";
import { icon } from "./icons.js";
import { fill } from "./sending.js";
import { choose, on, store } from "./store.js";
import { word } from "./words.js";

let tour = null;
let number = 0;
let done = false;

export function start() {
  on("opened", ({ same }) => (same ? restore() : leave()));
  on("chosen", show);
  on("acted", acted);
  on("message", ({ chat, message }) => chat.key === tour?.who && message.by_bot && done && goOn());
}

const key = () => `pomni-tour-${store.world}`;
const step = () => tour?.steps[number];

function restore() {
  const kept = JSON.parse(localStorage.getItem(key()) ?? "null");
  tour = store.tours.find((one) => one.key === kept?.tour) ?? null;
  number = kept?.number ?? 0;
  showChoice();
}

function begin(chosen) {
  tour = chosen;
  number = 0;
  keep();
  showChoice();
  choose(tour.who);
}

function leave() {
  takeBack();
  tour = null;
  keep();
  showChoice();
  show();
}

function keep() {
  done = false;
  localStorage.setItem(key(), JSON.stringify(tour && { tour: tour.key, number }));
}

function goOn() {
  takeBack();
  number += 1;
  keep();
  show();
}

// A sentence that was not sent.
function takeBack() {
  if (step()?.say && at("input").value === step().say) fill("");
}

// What the step asks for ends it; a sentence may be said in other words.
function acted({ chat, say, press, clock }) {
  const wanted = step();
  if (!wanted || (chat && chat.key !== tour.who)) return;
  if (clock && clock === wanted.clock) goOn();
  else done ||= Boolean(say && wanted.say) || Boolean(press && wanted.press && press.startsWith(wanted.press));
}

// -- what is shown

function showChoice() {
  const buttons = store.tours.map((one) => make("button", { type: "button", "aria-pressed": String(one === tour), onclick: () => begin(one) }, one.title));
  at("tours").replaceChildren(make("h2", {}, word("tours-title")), make("div", { class: "choice" }, ...buttons));
}

function show() {
  const here = tour && store.current?.key === tour.who;
  at("tour").hidden = !here;
  point(null);
  if (!here) return;
  if (step()) showStep(step());
  else showEnd();
}

function showStep(wanted) {
  at("tour").replaceChildren(progress(), plain("next-step", "next", goOn), plain("leave-tour", "close", leave), make("p", {}, wanted.tells), ...doing(wanted));
  if (wanted.say) fill(wanted.say);
  else at("tour").querySelector(".do button").focus();
}

function doing(wanted) {
  if (wanted.say) return [];
  const target = targetOf(wanted);
  point(target);
  const act = () => (wanted.clock ? move(wanted.clock) : target?.isConnected ? target.click() : targetOf(wanted)?.click());
  const label = wanted.clock ? word("let-pass", { what: target?.textContent ?? wanted.clock }) : word("do-press", { what: wanted.press });
  return [make("div", { class: "do" }, make("button", { type: "button", onclick: act }, label, make("kbd", {}, "Enter")))];
}

function targetOf(wanted) {
  if (wanted.clock) return document.querySelector(`#moves [data-to="${wanted.clock}"]`);
  return [...document.querySelectorAll("#thread .key")].filter((one) => one.textContent.startsWith(wanted.press)).at(-1);
}

function point(target) {
  for (const one of document.querySelectorAll(".wanted")) one.classList.remove("wanted");
  target?.classList.add("wanted");
}

function progress() {
  const dots = tour.steps.map((_, index) => make("i", { class: index <= number ? "done" : null }));
  return make("div", { class: "steps" }, ...dots, make("span", {}, `${tour.title} · ${Math.min(number + 1, tour.steps.length)}/${tour.steps.length}`));
}

const plain = (name, drawn, act) => make("button", { class: "plain", type: "button", title: word(name), "aria-label": word(name), onclick: act }, icon(drawn, 18));

function showEnd() {
  const others = store.tours.filter((one) => one !== tour);
  const next = others.map((one) => make("button", { type: "button", onclick: () => begin(one) }, one.title));
  at("tour").replaceChildren(progress(), plain("leave-tour", "close", leave), make("p", {}, word("tour-over")), make("div", { class: "do" }, ...next));
  at("input").focus();
}
