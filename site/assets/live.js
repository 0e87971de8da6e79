// In `site serve` only: reloads the page when it changes, and shows what is
// wrong with the content.
(() => {
  const version = new URL(document.currentScript.src).searchParams.get("version") ?? "0";
  const query = new URLSearchParams({ path: location.pathname, version });
  const events = new EventSource(`/_site/events?${query}`);
  let panel;
  const show = (problems) => {
    panel?.remove();
    panel = undefined;
    if (!problems) return;
    panel = document.createElement("details");
    panel.className = "live-problems";
    panel.open = problems.includes("error");
    const summary = document.createElement("summary");
    summary.textContent = "Problems in the content";
    const text = document.createElement("pre");
    text.textContent = problems;
    text.tabIndex = 0;
    panel.append(summary, text);
    panel.setAttribute("role", "alert");
    document.body.append(panel);
  };
  events.addEventListener("problems", (event) => show(JSON.parse(event.data)));
  events.addEventListener("change", () => location.reload());
})();
