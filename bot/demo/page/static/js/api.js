// The page's JSON API. A refused order throws, with what the server says.
const NEXT_TRY = 700;

export async function getState() {
  for (;;) {
    try {
      return await answer(await fetch("/page/state"));
    } catch {
      await new Promise((done) => setTimeout(done, NEXT_TRY));
    }
  }
}

export async function order(name, fields = {}) {
  const body = JSON.stringify(fields);
  return answer(await fetch(`/page/${name}`, { method: "POST", headers: { "Content-Type": "application/json" }, body }));
}

export async function upload(chat, file, caption) {
  const form = new FormData();
  form.append("chat", chat);
  form.append("caption", caption);
  form.append("file", file);
  return answer(await fetch("/page/upload", { method: "POST", body: form }));
}

export const fileUrl = (file) => `/page/files/${encodeURIComponent(file.file_id)}`;

async function answer(response) {
  const said = await response.json();
  if (!response.ok) throw new Error(said.error);
  return said;
}
