// Turns groups of panels into tabs: the labels become a row of buttons, and
// one panel is shown at a time. A panel that is not shown can still be found
// by a search in the page or by a link into it, which shows it.
let groups = [];
let made = 0;
const FOCUSABLE =
  "a[href]:not([tabindex='-1']), button, input, select, textarea, summary, video, [tabindex='0']";

const panels = (element) => [
  ...element.querySelectorAll(
    element.matches(".code-group") ? ":scope > figure.code" : ":scope > .tab",
  ),
];

// A figure with a caption can be nothing else: its panel stands around it.
const around = (figure) => {
  const panel = document.createElement("div");
  panel.className = "code-panel";
  figure.replaceWith(panel);
  panel.append(figure);
  return panel;
};

class Group {
  constructor(element, number) {
    this.element = element;
    this.sync = element.dataset.sync;
    this.list = document.createElement("div");
    this.list.className = "tab-list";
    this.list.setAttribute("role", "tablist");
    this.list.setAttribute("aria-label", element.dataset.label);
    const made = panels(element).map((panel, at) => this.tab(panel, `tabs:${number}:${at + 1}`));
    this.tabs = made.map(([tab]) => tab);
    this.panels = made.map(([, panel]) => panel);
    this.list.addEventListener("keydown", (event) => this.key(event));
    this.panels[0].before(this.list);
    element.classList.add("tabs-ready");
    this.show(0);
  }

  tab(panel, id) {
    const label = panel.querySelector(":scope > .tab-label, :scope > figcaption");
    const tab = document.createElement("button");
    tab.type = "button";
    tab.id = id;
    tab.className = "tab-button";
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", `${id}:panel`);
    tab.append(...[...(label?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    tab.addEventListener("click", () => this.choose(tab));
    if (panel.matches("figure")) panel = around(panel);
    panel.id = `${id}:panel`;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", id);
    panel.addEventListener("beforematch", () => this.choose(tab));
    this.list.append(tab);
    return [tab, panel];
  }

  show(chosen) {
    this.tabs.forEach((tab, at) => {
      tab.setAttribute("aria-selected", at === chosen);
      tab.tabIndex = at === chosen ? 0 : -1;
      const panel = this.panels[at];
      if (at === chosen) {
        panel.removeAttribute("hidden");
        // A panel in which nothing takes the focus takes it itself.
        if (!panel.querySelector(FOCUSABLE)) panel.tabIndex = 0;
      } else {
        panel.setAttribute("hidden", "until-found");
        panel.removeAttribute("tabindex");
      }
    });
  }

  // Shows a tab's panel, and in groups of the same `sync` the panel of the
  // same name. What is above may change its height: the tab stays in place.
  choose(tab) {
    const before = tab.getBoundingClientRect().top;
    this.show(this.tabs.indexOf(tab));
    for (const other of groups) {
      if (other === this || this.sync === undefined || other.sync !== this.sync) continue;
      const same = other.tabs.findIndex((it) => it.textContent === tab.textContent);
      if (same >= 0) other.show(same);
    }
    scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: "instant" });
  }

  key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const at = this.tabs.indexOf(event.target.closest("[role=tab]"));
    const rtl = getComputedStyle(this.list).direction === "rtl";
    const count = this.tabs.length;
    const next = {
      ArrowRight: at + (rtl ? -1 : 1),
      ArrowLeft: at + (rtl ? 1 : -1),
      Home: 0,
      End: count - 1,
    }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const tab = this.tabs[(next + count) % count];
    this.choose(tab);
    tab.focus();
  }
}

// Shows the panels around what the address points to.
const reveal = () => {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // Not encoded: as it is.
  }
  const target = id && document.getElementById(id);
  if (!target) return;
  let hidden = false;
  for (const group of groups) {
    const at = group.panels.findIndex((panel) => panel.contains(target));
    if (at < 0 || !group.panels[at].hasAttribute("hidden")) continue;
    group.choose(group.tabs[at]);
    hidden = true;
  }
  if (hidden) target.scrollIntoView();
};

// Also for groups that have come into the page since.
const setUp = () => {
  groups = groups.filter((group) => group.element.isConnected);
  for (const element of document.querySelectorAll(".tabs:not(.tabs-ready)"))
    if (panels(element).length > 0) groups.push(new Group(element, ++made));
};
setUp();
reveal();
addEventListener("hashchange", reveal);
addEventListener("site:changed", setUp);
