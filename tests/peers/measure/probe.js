// Runs in each page before anything else, the same for all: puts the focus
// into a role's field as soon as there is one, and tells when the figures are
// others than before and that has been painted.
(() => {
  const FIGURES = "[data-figure='seats.paid'], [data-figure='total_contract_value']";
  const figures = () => {
    const found = document.querySelectorAll(`.calculator :is(${FIGURES})`);
    return found.length ? [...found].map((it) => it.textContent.trim()).join(" ") : null;
  };
  let shown;
  let pressed;
  addEventListener("keydown", (event) => (pressed = event.timeStamp), { capture: true });

  const painted = new MessageChannel();
  painted.port1.onmessage = ({ data }) => tell(JSON.stringify({ ...data, painted: performance.now() }));
  const look = () => {
    const now = figures();
    if (now === null || now === shown) return;
    const news = { figures: now, pressed };
    const first = shown === undefined;
    shown = now;
    if (!first) requestAnimationFrame(() => painted.port2.postMessage(news));
  };

  const begin = new MutationObserver(() => {
    // The whole calculator is there, as HTML.
    const field = document.querySelector(".calculator [name='team-member']");
    if (!field || !document.querySelector(".calculator .tiers tbody tr:last-child")) return;
    begin.disconnect();
    look();
    new MutationObserver(look).observe(document.querySelector(".calculator"), {
      subtree: true,
      childList: true,
      characterData: true,
    });
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
    tell(JSON.stringify({ focused: true }));
  });
  begin.observe(document, { subtree: true, childList: true });
})();
