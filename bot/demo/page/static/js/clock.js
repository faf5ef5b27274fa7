// The clock of the town: what it shows, letting time pass, starting over.
import { order } from "./api.js";
import { at, make } from "./dom.js";
import { sure } from "./popups.js";
import { act } from "./sending.js";
import { now, on, setTime, store, tell } from "./store.js";
import { clockTime, formatted, word } from "./words.js";

const MOVES = { "+1h": "hour", "tomorrow 9:00": "tomorrow", "+1w": "week", "+30d": "month" };
const clock = at("clock");

export function start() {
  on("opened", showMoves);
  on("time", show);
  setInterval(show, 1000);
  at("again").addEventListener("click", startOver);
}

function show() {
  const day = formatted(now(), { weekday: "short", day: "numeric", month: "long" }, store.zone);
  at("now").replaceChildren(make("span", { class: "date" }, day), clockTime(now(), store.zone));
}

function showMoves() {
  const buttons = Object.entries(MOVES).map(([to, name]) => make("button", { type: "button", "data-to": to, onclick: () => move(to) }, word(`move-${name}`)));
  at("moves").replaceChildren(...buttons);
}

export async function move(to) {
  busy(true);
  const moved = await act("clock", { to });
  if (moved) {
    setTime(moved.now);
    tell("acted", { clock: to });
  }
  busy(false);
}

function busy(is) {
  clock.setAttribute("aria-busy", String(is));
  for (const button of [...at("moves").children, at("again")]) button.disabled = is;
}

async function startOver() {
  if (!(await sure(word("start-over"), word("start-over-sure"), word("start-over")))) return;
  busy(true);
  try {
    await order("reset");
  } catch (error) {
    tell("failed", error.message);
  }
  busy(false);
}
