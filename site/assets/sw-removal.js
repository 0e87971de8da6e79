// Takes the place of the worker that kept pages, and goes with all that it kept.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => {
  const drop = async (name) => name.startsWith("site-offline") && caches.delete(name);
  const all = caches.keys().then((names) => Promise.all(names.map(drop)));
  event.waitUntil(Promise.all([registration.unregister(), all]));
});
