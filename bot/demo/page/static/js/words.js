// What is written on the page, in the language of the demo; and its dates.
let words = {};
let language = "en";

export function learn(found, name) {
  words = found;
  language = name;
  document.documentElement.lang = name;
  for (const [attribute, put] of Object.entries(PLACES)) {
    for (const element of document.querySelectorAll(`[data-${attribute}]`)) put(element, word(element.dataset[attribute]));
  }
}

const PLACES = {
  word: (element, text) => (element.textContent = text),
  label: (element, text) => element.setAttribute("aria-label", text),
  placeholder: (element, text) => (element.placeholder = text),
  title: (element, text) => {
    element.title = text;
    element.setAttribute("aria-label", text);
  },
};

export function word(key, values = {}) {
  const text = words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

export function formatted(at, options, zone) {
  return new Intl.DateTimeFormat(language, { timeZone: zone, ...options }).format(at);
}

export const clockTime = (at, zone) => formatted(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, zone);

export const dayOf = (at, zone) => formatted(at, { day: "numeric", month: "long" }, zone);

export const size = (bytes) => {
  const unit = bytes < 1024 ? "byte" : bytes < 1024 ** 2 ? "kilobyte" : "megabyte";
  const number = bytes / { byte: 1, kilobyte: 1024, megabyte: 1024 ** 2 }[unit];
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: unit === "byte" ? "narrow" : "short", maximumFractionDigits: number < 10 ? 1 : 0 }).format(number);
};
