// In the review view of `site serve` only: moves by keyboard between sections
// and pages, copies commands, opens files where lines are named.
(() => {
  const rows = () => [...document.querySelectorAll(".review-row")];
  const todo = () => rows().filter((row) => !row.classList.contains("is-same"));
  const current = () => {
    const focused = document.activeElement?.closest(".review-row");
    if (focused) return focused;
    // Otherwise the one that is read.
    return rows().findLast((row) => row.getBoundingClientRect().top < innerHeight / 3);
  };
  const go = (row) => {
    if (!row) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({
      block: "start",
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
    });
  };
  const step = (list, by) => {
    const at = rows().indexOf(current());
    const places = list.map((row) => rows().indexOf(row));
    go(rows()[by > 0 ? places.find((it) => it > at) : places.findLast((it) => it < at)]);
  };
  const follow = (rel) => document.querySelector(`.review-links a[rel=${rel}]`)?.click();
  const keys = {
    j: () => step(rows(), 1),
    k: () => step(rows(), -1),
    n: () => step(todo(), 1),
    p: () => step(todo(), -1),
    "]": () => follow("next"),
    "[": () => follow("prev"),
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  addEventListener("click", async (event) => {
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      await navigator.clipboard?.writeText(copy.dataset.copy);
      copy.textContent = "Copied";
      return;
    }
    const todo = event.target.closest(".review-todo a");
    if (todo) {
      event.preventDefault();
      history.replaceState(null, "", todo.hash);
      go(document.querySelector(todo.hash));
      return;
    }
    const place = event.target.closest("[data-file]");
    if (!place) return;
    event.preventDefault();
    dispatchEvent(
      new CustomEvent("site:open", {
        detail: { file: place.dataset.file, line: Number(place.dataset.line), column: 1 },
      }),
    );
  });
})();
