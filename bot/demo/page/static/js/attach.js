// Files (chosen, dropped or pasted) and contacts.
import { upload } from "./api.js";
import { at } from "./dom.js";
import { popMenu } from "./menu.js";
import { ask } from "./popups.js";
import { act, fill } from "./sending.js";
import { on, store, tell } from "./store.js";
import { word } from "./words.js";

export function start() {
  const button = at("attach");
  button.addEventListener("click", () => {
    const box = button.getBoundingClientRect();
    popMenu(box.right - 220, box.top - 100, button, [["file", () => at("file").click()], ["contact", () => shareContact(store.current)]]);
  });
  at("file").addEventListener("change", ({ target }) => (send(target.files), (target.value = "")));
  at("input").addEventListener("paste", ({ clipboardData }) => send(clipboardData.files));
  on("own-contact", (chat) => shareContact(chat, true));
  takeDropped(at("chat"));
}

async function send(files) {
  for (const file of files) {
    const caption = at("input").value.trim();
    fill("");
    try {
      await upload(store.current.key, file, caption);
    } catch (error) {
      tell("failed", error.message);
    }
  }
}

function takeDropped(chat) {
  chat.addEventListener("dragover", (event) => (event.preventDefault(), chat.classList.add("drop")));
  chat.addEventListener("dragleave", () => chat.classList.remove("drop"));
  chat.addEventListener("drop", (event) => {
    event.preventDefault();
    chat.classList.remove("drop");
    send(event.dataTransfer.files);
  });
}

async function shareContact(chat, own = false) {
  const person = own ? chat.user : {};
  const given = await ask(word(own ? "own-contact" : "do-contact"), [
    { name: "name", label: word("first-name"), value: person.first_name, required: true, maxlength: 64 },
    { name: "surname", label: word("last-name"), value: person.last_name, maxlength: 64 },
    { name: "phone", label: word("phone"), type: "tel", pattern: "\\+?[\\d\\(\\) \\-]{5,30}", required: true, placeholder: word("phone-example") },
  ]);
  if (given) act("contact", { chat: chat.key, own, ...given });
  at("input").focus();
}
