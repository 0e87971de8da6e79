// What every page of text has besides reading: the table of contents that
// follows the reader, languages that keep the place in the page, and pages that
// are fetched when a reader is about to open them.
const root = document.documentElement;

// The last heading above the middle of the upper half is where a reader is.
const entries = new Map(
  [...document.querySelectorAll(".contents a")].map((link) => [
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
    link,
  ]),
);
entries.delete(null);
let current;
const follow = () => {
  let here;
  for (const [heading, link] of entries)
    if (heading.getBoundingClientRect().top < innerHeight / 4) here = link;
  const end = scrollY + innerHeight >= root.scrollHeight - 2;
  if (end && scrollY > 0) here = [...entries.values()].at(-1);
  if (here === current) return;
  current?.removeAttribute("aria-current");
  here?.setAttribute("aria-current", "location");
  current = here;
  // In a long table it comes into sight, and the page itself stays.
  const table = here?.closest(".contents");
  if (table && table.scrollHeight > table.clientHeight)
    table.scrollTop = here.offsetTop - table.clientHeight / 2;
};
if (entries.size) {
  let waiting;
  const soon = () => {
    waiting ??= requestAnimationFrame(() => {
      waiting = undefined;
      follow();
    });
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  soon();
}

const languages = document.querySelector(".languages");
// A heading has the same name in every language, and so has an input.
languages?.addEventListener("click", ({ target }) => {
  const link = target.closest("a[hreflang]");
  if (link) link.hash = location.hash;
});
languages?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !languages.open) return;
  languages.open = false;
  languages.querySelector("summary").focus();
});
addEventListener("click", ({ target }) => {
  if (languages?.open && !languages.contains(target)) languages.open = false;
});

const fetched = new Set([location.pathname]);
const fetchSoon = ({ target }) => {
  const link = target.closest?.("a[href]");
  if (!link || link.origin !== location.origin || !link.pathname.endsWith("/")) return;
  if (navigator.connection?.saveData || fetched.has(link.pathname)) return;
  fetched.add(link.pathname);
  const hint = document.createElement("link");
  hint.rel = "prefetch";
  hint.href = link.pathname;
  document.head.append(hint);
};
addEventListener("pointerover", fetchSoon, { passive: true });
addEventListener("touchstart", fetchSoon, { passive: true });
