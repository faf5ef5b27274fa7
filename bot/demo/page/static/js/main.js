// Starts the page: its state first, then whatever happens.
import { getState } from "./api.js";
import * as chats from "./chats.js";
import * as clock from "./clock.js";
import * as commands from "./commands.js";
import * as composer from "./composer.js";
import * as attach from "./attach.js";
import * as head from "./head.js";
import { dress } from "./icons.js";
import * as keyboard from "./keyboard.js";
import * as popups from "./popups.js";
import { open } from "./store.js";
import { listen } from "./stream.js";
import * as thread from "./thread.js";
import * as tour from "./tour.js";
import { learn } from "./words.js";

const PARTS = [chats, head, thread, keyboard, composer, commands, attach, clock, tour, popups];

async function load() {
  const state = await getState();
  learn(state.words, state.language);
  open(state);
  listen(`${state.world}-${state.cursor}`, load);
}

dress();
for (const part of PARTS) part.start();
load();
