// What the page knows: the chats with their messages, which one is shown, what was read, the time.
// Everybody who shows some of it says so by `on(kind, show)`.
const shown = new Map();
let offset = 0;

export const store = { world: "", zone: "UTC", bot: null, chats: new Map(), current: null, tours: [], online: true };

export function on(kind, show) {
  if (!shown.has(kind)) shown.set(kind, []);
  shown.get(kind).push(show);
}

export function tell(kind, fact) {
  for (const show of shown.get(kind) ?? []) show(fact);
}

export function open(state) {
  const same = state.world === store.world;
  Object.assign(store, { world: state.world, zone: state.zone, bot: state.bot, tours: state.tours });
  store.chats = new Map(state.chats.map((chat) => [chat.key, { ...chat, messages: byId(chat.messages), read: 0 }]));
  offset = state.now - Date.now();
  remember();
  tell("opened", { same });
  choose(store.chats.has(wanted()) ? wanted() : null);
  tell("time");
}

const byId = (messages) => new Map(messages.map((message) => [message.message_id, message]));

// -- which chat is shown; the address keeps it over a reload

function wanted() {
  const key = location.hash.slice(1);
  if (key || matchMedia("(max-width: 719px)").matches) return key;
  return store.chats.has("oleg") ? "oleg" : [...store.chats.keys()][0];
}

export function choose(key) {
  store.current = key ? store.chats.get(key) : null;
  const address = key ? `#${key}` : location.pathname;
  if (location.hash.slice(1) !== (key ?? "")) history.pushState(null, "", address);
  markRead();
  tell("chosen");
}

addEventListener("popstate", () => choose(store.chats.has(location.hash.slice(1)) ? location.hash.slice(1) : null));

// -- what was read

const readKey = () => `pomni-read-${store.world}`;

function remember() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith("pomni-") && !key.endsWith(store.world)) localStorage.removeItem(key);
  }
  const read = JSON.parse(localStorage.getItem(readKey()) ?? "{}");
  for (const chat of store.chats.values()) chat.read = read[chat.key] ?? 0;
}

function markRead() {
  if (!store.current) return;
  store.current.read = Math.max(0, ...store.current.messages.keys());
  const read = Object.fromEntries([...store.chats.values()].map((chat) => [chat.key, chat.read]));
  localStorage.setItem(readKey(), JSON.stringify(read));
}

export const unread = (chat) =>
  [...chat.messages.values()].filter((message) => message.by_bot && message.message_id > chat.read).length;

export const last = (chat) => [...chat.messages.values()].at(-1);

// -- what happens

export function happened(event) {
  setTime(event.at);
  const chat = store.chats.get(event.chat);
  if (!chat) return;
  if (event.message) put(chat, event.message);
  else if (event.kind === "deleted") drop(chat, event.message_id);
  else tell(event.kind, { chat, event });
}

function put(chat, message) {
  const fresh = !chat.messages.has(message.message_id);
  chat.messages.set(message.message_id, message);
  if (chat === store.current) markRead();
  tell("message", { chat, message, fresh });
}

function drop(chat, id) {
  chat.messages.delete(id);
  tell("dropped", { chat, id });
}

export function sees(online) {
  if (store.online === online) return;
  store.online = online;
  tell("online");
}

// -- time, which only goes forward

export const now = () => Date.now() + offset;

export function setTime(at) {
  if (!at || at <= now()) return;
  offset = at - Date.now();
  tell("time");
}
