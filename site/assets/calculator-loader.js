// Starts a page's calculators when one comes near or is touched, and never
// before the text of the page has been painted. The first one keeps its inputs
// in the page's address, so that a reload and a link bring them back; what
// surrounds a calculator is loaded when it is first used.
const sections = [...document.querySelectorAll(".calculator")];
// Some programs encode a link once more.
const isLink = (hash) => /^#(v(=|%3d)|sales(&|%26|$))/i.test(hash);
const linked = () => (isLink(location.hash) ? location.hash : (history.state?.calculator ?? ""));
// Links are opened in sales mode where a reader asked this browser to remember
// that.
const inMode = (link) => {
  const inputs = link.replace(/^#/, "");
  try {
    if (localStorage.getItem("calculator-sales") !== "on") return inputs;
  } catch {
    return inputs;
  }
  return /^sales(&|$)/.test(inputs) ? inputs : ["sales", inputs].filter(Boolean).join("&");
};
const opened = inMode(linked());
let desk = () => (desk = ((loading) => () => loading)(import("{{desk}}")))();

let waiting;
const keep = () => {
  clearTimeout(waiting);
  waiting = undefined;
  const link = sections[0].calculator.link();
  history.replaceState({ ...history.state, calculator: link }, "", `#${link}`);
};
const changed = (section, fromLink) => {
  if (section === sections[0] && !fromLink) waiting ??= setTimeout(keep, 300);
  section.dispatchEvent(new CustomEvent("calculator-change"));
  const tools = section.querySelector(".sales-tools:not([data-state])");
  if (tools) desk().then((module) => module.sales(section, tools), console.error);
};
const enter = (link) => {
  const [section] = sections;
  section.querySelector(".desk-notice").replaceChildren();
  if (section.calculator.doubts(link)) desk().then((module) => module.notice(section, link));
};

// Its figures are those of the example and not of what is entered.
const waits = (section) => {
  if (!section.calculator && !section.dataset.state) section.dataset.state = "waiting";
};
const runs = (section) => delete section.dataset.state;

let started;
const start = () =>
  (started ??= Promise.all([import("{{glue}}"), fetch("{{wasm}}")])
    .then(async ([module, wasm]) => {
      await module.default({ module_or_path: wasm });
      for (const section of sections) {
        const link = section === sections[0] ? opened : "";
        // While it says so, the calculator is still at work.
        const listen = (fromLink) => queueMicrotask(() => changed(section, fromLink));
        section.calculator = module.Calculator.start(section, link, listen);
        runs(section);
        if (link) enter(link);
      }
    })
    .catch((error) => {
      for (const section of sections)
        if (!section.calculator) section.dataset.state = "failed";
      console.error("The calculator could not be started.", error);
    }));

addEventListener("pagehide", () => waiting && keep());
addEventListener("hashchange", async () => {
  await start();
  const [{ calculator }] = sections;
  if (isLink(location.hash)) {
    calculator.open(inMode(location.hash));
    enter(location.hash);
  } else {
    // A heading was followed: a reload of that address keeps the inputs, too.
    history.replaceState({ ...history.state, calculator: calculator.link() }, "");
  }
});
requestAnimationFrame(() =>
  setTimeout(() => {
    const near = new IntersectionObserver(
      (seen) => seen.some((entry) => entry.isIntersecting) && (near.disconnect(), start()),
      { rootMargin: "100% 0px" },
    );
    for (const section of sections) {
      near.observe(section);
      for (const event of ["pointerdown", "focusin"])
        section.addEventListener(event, start, { once: true });
      section.addEventListener("input", () => waits(section));
      const fill = async (panel) => {
        await start();
        (await desk()).open(section, panel);
      };
      section.addEventListener(
        "toggle",
        ({ target }) => target.open && target.dataset.desk && fill(target),
        true,
      );
      // A mail for an offer begins with what was entered.
      section.addEventListener("click", async (event) => {
        const link = event.target.closest(".result a[href^='mailto:']");
        if (!link || !section.calculator) return;
        event.preventDefault();
        const written = desk().then((module) => module.mail(section));
        const href = await written.catch(() => link.href);
        Object.assign(document.createElement("a"), { href }).click();
      });
      for (const panel of section.querySelectorAll("[data-desk][open]")) fill(panel);
    }
    if (opened) waits(sections[0]);
    if (isLink(location.hash)) {
      start();
      const [{ type } = {}] = performance.getEntriesByType("navigation");
      if (type === "navigate") sections[0].scrollIntoView();
    }
  }),
);
