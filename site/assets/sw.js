// Keeps the pages that a reader has opened, with what they name, for when there
// is no network. Another version of this file ({{version}}) takes over once no
// page is open that this one works for.
const NAMES =
  /\/assets\/[\w.-]+-[0-9a-f]{12}\.\w+|(?:src|poster)="(\/[^"?#&]+\.(?:avif|gif|jpe?g|png|svg|webp))"/g;
const PATIENCE = 3000; // milliseconds for the network where there is a copy

const open = () => caches.open("site-offline");
const paths = async () => (await (await open()).keys()).map((it) => new URL(it.url).pathname);
const find = async (path) => {
  const cache = await open();
  return (await cache.match(path)) ?? cache.match(`${path}/`);
};
const store = async (path, response) => {
  const cache = await open();
  if (response.status === 404) await cache.delete(path);
  if (response.status === 200 && !response.redirected) await cache.put(path, response);
};
const is = (kind, response) => kind.test(response?.headers.get("content-type"));

// Goes from a page to all that it names; with `ask`, what is missing is fetched.
const walk = async (name, seen, ask) => {
  const path = new URL(name, location).pathname;
  if (seen.has(path)) return;
  seen.add(path);
  if (ask && !(await find(path))) await store(path, await fetch(path));
  const response = await find(path);
  if (!is(/html|javascript/, response)) return;
  const names = [...(await response.text()).matchAll(NAMES)];
  await Promise.all(names.map(([asset, image]) => walk(image ?? asset, seen, ask)));
};

const asset = async (event, path) => {
  const kept = await find(path).catch(() => {});
  if (kept) return kept;
  const response = await fetch(event.request);
  event.waitUntil(store(path, response.clone()));
  return response;
};

const ask = async (event) => (await event.preloadResponse) ?? fetch(event.request);

const fresh = async (event, path) => {
  const network = ask(event);
  const keep = (it) => (it.status === 404 || is(/html|image/, it)) && store(path, it.clone());
  event.waitUntil(network.then(keep));
  const kept = await find(path).catch(() => {});
  const late = new Promise((done) => kept && setTimeout(done, PATIENCE, kept));
  return Promise.race([network, late]).catch(() => kept ?? answer(path));
};

// For a page that is not kept: those of its language that are.
const answer = async (path) => {
  const all = await paths();
  const answers = all.filter((it) => it.endsWith("/offline.html"));
  const own = answers.find((it) => path.startsWith(it.slice(0, -12))) ?? answers.pop();
  const text = async (it) => (await find(it)).text();
  const link = async (it) =>
    `<li><a href="${it}">${/<h1>(.*?)<\/h1>/s.exec(await text(it))?.[1] ?? it}</a></li>`;
  const pages = all.filter((it) => it !== own && it.startsWith(own.slice(0, -12)));
  const links = await Promise.all(pages.map(link));
  const html = (await text(own)).replace("<!--pages-->", () => links.join(""));
  return new Response(html, { status: 503, headers: { "content-type": "text/html" } });
};

// Drops what no page names any more. The answers come anew with the next page.
const sweep = async () => {
  const [cache, all, seen] = [await open(), await paths(), new Set()];
  for (const path of all)
    if (is(/html/, await find(path)) && !path.endsWith("/offline.html")) await walk(path, seen);
  for (const path of all) if (!seen.has(path)) await cache.delete(path);
};

addEventListener("activate", (event) => {
  const preload = registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([clients.claim(), preload, sweep()]));
});
addEventListener("message", (event) => {
  const seen = new Set();
  event.waitUntil(Promise.all(event.data.map((path) => walk(path, seen, true))));
});
addEventListener("fetch", (event) => {
  const { method, mode, destination, headers, url } = event.request;
  const { origin, pathname: path, search } = new URL(url);
  const page = mode === "navigate";
  if (method !== "GET" || origin !== location.origin || headers.has("range")) return;
  if (search || path.startsWith("/_")) page && event.respondWith(ask(event));
  else if (path.startsWith("/assets/")) event.respondWith(asset(event, path));
  else if (page || destination === "image") event.respondWith(fresh(event, path));
});
