// Icons drawn in the page itself: 24 × 24, lines in the colour of the text.
const PATHS = {
  again: "M4 12a8 8 0 1 0 2.6-5.9M4 4v4.5h4.5",
  back: "M15 5l-7 7 7 7",
  next: "M9 6l6 6-6 6",
  down: "M6 9l6 6 6-6",
  send: "M4 12l16-7.5L14 20l-3-6.5z",
  attach: "M19 11.5l-7.3 7.3a4.6 4.6 0 0 1-6.5-6.5l7.8-7.8a3.1 3.1 0 0 1 4.4 4.4l-7.5 7.5a1.5 1.5 0 0 1-2.2-2.2l6.9-6.9",
  slash: "M5 6.5h14M5 12h14M5 17.5h9",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  close: "M6 6l12 12M18 6L6 18",
  reply: "M10 6L4 12l6 6M4.5 12H14a6 6 0 0 1 6 6v1",
  edit: "M4 20l.8-4L16 4.8a1.7 1.7 0 0 1 2.4 0l.8.8a1.7 1.7 0 0 1 0 2.4L8 19.2z",
  forward: "M14 6l6 6-6 6M19.5 12H10a6 6 0 0 0-6 6v1",
  copy: "M9 9h10v11H9zM5 15V4h10",
  file: "M7 3.5h7l4 4V20.5H7zM14 3.5v4h4",
  delete: "M5 7h14M10 7V4.5h4V7M6.8 7l.9 12.5h8.6l.9-12.5M10.3 10.5l.3 5.5M13.7 10.5l-.3 5.5",
  contact: "M12 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20a7.5 7.5 0 0 1 15 0",
  link: "M8 16L17 7M10 7h7v7",
};

export function icon(name, side = 22) {
  const NS = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(NS, "svg");
  const facts = { viewBox: "0 0 24 24", width: side, height: side, fill: "none", stroke: "currentColor", "aria-hidden": "true" };
  const lines = { "stroke-width": name === "more" ? 3 : 1.9, "stroke-linecap": "round", "stroke-linejoin": "round" };
  for (const [key, value] of Object.entries({ ...facts, ...lines })) svg.setAttribute(key, value);
  const path = document.createElementNS(NS, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

export function dress() {
  for (const place of document.querySelectorAll("[data-icon]")) place.replaceChildren(icon(place.dataset.icon));
}
