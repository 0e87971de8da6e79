// Where there is no page: says so in the language of the address, and proposes
// the pages whose addresses are nearest.
const section = document.querySelector(".nearest");
const [first, ...rest] = location.pathname.split("/").filter(Boolean);
const { lang } = document.documentElement;
const tag = [lang, ...section.dataset.locales.split(" ")].includes(first) ? first : lang;

// A host that knows one such page for all languages has sent the first one's.
const translate = () =>
  new Promise((resolve, reject) => {
    if (tag === lang) return resolve();
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onerror = reject;
    request.onload = () => {
      const { response } = request;
      if (request.status !== 200 || !response) return reject(new Error(`${request.status}`));
      for (const name of ["lang", "dir"])
        document.documentElement[name] = response.documentElement[name];
      document.title = response.title;
      for (const part of [".site-name", "h1", "main > p", "main > p > a", ".nearest h2"]) {
        const [here, there] = [document, response].map((it) => it.querySelector(part));
        if (here.matches("a")) here.setAttribute("href", there.getAttribute("href"));
        if (!here.firstElementChild) here.textContent = there.textContent;
      }
      resolve();
    };
    request.open("GET", `/${tag}/404.html`);
    request.send();
  });

// How many letters differ, as a part of the longer text.
const difference = (one, other) => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] !== other[j - 1]));
    row = next;
  }
  return row[other.length] / Math.max(one.length, other.length, 1);
};

// Without what file names have besides: `11.User Management.html`.
const plain = (parts) =>
  parts.map((part) =>
    part
      .toLowerCase()
      .replace(/^\d+\./, "")
      .replace(/\.(html?|md)$/, "")
      .replace(/[\s_]+/g, "-"),
  );
const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
const MOST = 200;
const wanted = plain((tag === first ? rest : [first, ...rest].filter(Boolean)).map(decoded))
  .map((part) => part.slice(0, MOST))
  .slice(0, 20);

const propose = async () => {
  if (!wanted.length) return;
  const answer = await fetch(`/${tag}/pages.json`);
  if (!answer.ok) return;
  const near = Object.entries(await answer.json()).map(([path, title]) => {
    const parts = path.split("/").filter(Boolean);
    const name = difference(parts.at(-1), wanted.at(-1));
    const way = difference(parts.join("/").slice(0, MOST), wanted.join("/").slice(0, MOST));
    return { path, title, far: Math.min(name, way) + way / 2 };
  });
  near.sort((one, other) => one.far - other.far);
  for (const { path, title } of near.filter(({ far }) => far < 0.75).slice(0, 3)) {
    const link = document.createElement("a");
    link.href = `/${tag}${path}/`;
    link.textContent = title;
    const item = document.createElement("li");
    item.append(link);
    section.querySelector("ul").append(item);
    section.hidden = false;
  }
};
// Without a network, the page says what it says without scripts.
translate()
  .catch(() => {})
  .then(propose)
  .catch(() => {});
