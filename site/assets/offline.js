// Has the pages that are opened kept for when there is no network: see sw.js.
addEventListener("load", async () => {
  try {
    await navigator.serviceWorker.register("/sw.js");
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage([location.pathname, `/${document.documentElement.lang}/offline.html`]);
  } catch {
    // An address without https, a private window: the page is as it was before.
  }
});
