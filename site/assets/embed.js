// <seat-calculator>: the contract calculator in a page of any site. Its
// attributes and properties say what it begins with; it answers with the
// events `quote` and `refused`, whose `detail` is a plain object.
const here = (path) => new URL(path, import.meta.url);
const json = async (path) => {
  const answer = await fetch(here(path));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.json();
};
let program;
const load = () =>
  (program ??= import("{{glue}}").then(async (module) => {
    await module.default({ module_or_path: fetch(here("{{wasm}}")) });
    return module;
  }));
let desk;

// What a locale's calculator is made of: that of the tag, of its language
// alone, or of the site's first language.
const texts = async (tag) => {
  for (const name of [tag, tag.split("-")[0]])
    if (/^[\w-]+$/.test(name)) {
      const found = await json(`/embed/${name}.json`).catch(() => null);
      if (found) return found;
    }
  return json("/embed/default.json");
};

// A link's inputs, by name.
const pairs = (link) => new Map(link.split("&").map((pair) => pair.split("=", 2)));
const join = (inputs) =>
  [...inputs].map(([name, value]) => (value === undefined ? name : `${name}=${value}`)).join("&");

// Each attribute as text, as the property of its name gives it.
const written = {
  headcount: (value) =>
    Object.entries(value)
      .map(([role, people]) => `${role}:${people}`)
      .join(" "),
  extras: (value) => value.join(" "),
  plan: (value) => value.map(({ month, share }) => `${month}:${share}`).join(" "),
  amounts: (value) => value.map(({ month, amount }) => `${month}:${amount}`).join(" "),
};
const INPUTS = ["currency", "years", "schedule", "start", "extras", "discount", "plan", "amounts"];
const LISTS = ["extras", "plan", "amounts"];
const words = (text) => text.split(/[\s,;]+/).filter(Boolean);

class SeatCalculator extends HTMLElement {
  static observedAttributes = ["locale", "headcount", ...INPUTS];
  #root = this.attachShadow({ mode: "open" });
  #calculator;
  #data;
  #turn = 0;
  #link = "";
  #changed = new Set();
  #ready = false;
  #near;

  constructor() {
    super();
    // Until it is there, and where it cannot be loaded, the element's own
    // content stands in its place.
    this.#root.append(document.createElement("slot"));
  }

  connectedCallback() {
    this.#near = new IntersectionObserver(
      (seen) => seen.some((entry) => entry.isIntersecting) && this.#begin(),
      { rootMargin: "100% 0px" },
    );
    this.#near.observe(this);
  }

  disconnectedCallback() {
    this.#near.disconnect();
    this.#end();
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "locale") {
      if (this.#calculator) this.#begin();
    } else if (this.#calculator) {
      // Together, what a script sets one after the other.
      if (!this.#changed.size) queueMicrotask(() => this.#enter());
      this.#changed.add(name);
    }
  }

  #enter() {
    // What it began with comes first.
    if (!this.#ready) return;
    const names = [...this.#changed];
    this.#changed.clear();
    this.#calculator?.load(this.#merged(this.link, names));
  }

  // The inputs, as in the address of a docs page: what the page should keep.
  get link() {
    return this.#ready ? this.#calculator.link() : this.#link;
  }
  set link(link) {
    this.#link = String(link);
    this.#changed.clear();
    if (this.#ready) this.#calculator.load(this.#link);
  }

  // The answer to what is entered now; undefined until there is one.
  get outcome() {
    return this.#ready ? this.#calculator.outcome() : undefined;
  }

  #merged(link, names) {
    const inputs = pairs(link || "v=1");
    for (const name of names) {
      const text = this.getAttribute(name);
      if (name === "headcount") {
        for (const { id } of this.#data.roles) inputs.delete(id);
        for (const entry of words(text ?? "")) {
          const [role, people] = entry.split(/[:=]/);
          inputs.set(encodeURIComponent(role), encodeURIComponent(people ?? ""));
        }
      } else if (text === null) inputs.delete(name);
      else {
        const list = LISTS.includes(name) ? words(text).join(",") : text.trim();
        inputs.set(name, encodeURIComponent(list));
      }
    }
    return join(inputs);
  }

  #end() {
    this.#turn += 1;
    if (!this.#calculator) return;
    this.#link = this.link;
    this.#ready = false;
    this.#calculator.stop();
    this.#calculator = undefined;
  }

  async #begin() {
    this.#near.disconnect();
    this.#end();
    const turn = this.#turn;
    try {
      const tag = this.getAttribute("locale") || this.closest("[lang]")?.lang || "default";
      const [module, found] = await Promise.all([load(), texts(tag)]);
      // Meanwhile it may have been taken away, or given another language.
      if (turn !== this.#turn) return;
      this.#show(module, found);
    } catch (error) {
      console.error("The calculator could not be started.", error);
    }
  }

  #show(module, { data, direction, html, stylesheet }) {
    this.#data = data;
    const section = document.createElement("section");
    section.className = "calculator embedded";
    section.lang = data.locale;
    section.dir = direction;
    section.setAttribute("aria-labelledby", `${data.id}-title`);
    section.innerHTML = html;
    const script = document.createElement("script");
    script.type = "application/json";
    script.className = "calculator-data";
    script.textContent = JSON.stringify(data);
    section.append(script);
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = here(stylesheet);
    // No moment without its styles.
    section.hidden = true;
    style.onload = style.onerror = () => (section.hidden = false);
    this.#root.replaceChildren(style, section);
    this.#parts(section);
    const given = [...INPUTS, "headcount"].filter((name) => this.hasAttribute(name));
    const link = this.#link || (given.length ? this.#merged("", given) : "");
    // While it says that it has changed, the calculator is still at work.
    const listen = () => queueMicrotask(answer);
    const answer = () => {
      if (!this.#calculator) return;
      if (!this.#ready) {
        this.#ready = true;
        if (this.#link && this.#link !== link) this.#calculator.load(this.#link);
        if (this.#changed.size) this.#enter();
      }
      const detail = this.#calculator.outcome();
      const type = detail.outcome === "refused" ? "refused" : "quote";
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
      section.dispatchEvent(new CustomEvent("calculator-change"));
    };
    this.#calculator = section.calculator = module.Calculator.start(section, link, listen);
    if (!link) listen();
    section.addEventListener(
      "toggle",
      async ({ target }) => {
        if (!target.open || !target.dataset.desk) return;
        desk ??= import("{{desk}}");
        (await desk).open(section, target);
      },
      true,
    );
  }

  // What has a class can be styled from outside as the part of that name.
  #parts(section) {
    const name = (element) => element.part.add(...element.classList);
    const all = (element) => {
      if (element.classList.length) name(element);
      element.querySelectorAll("[class]").forEach(name);
    };
    all(section);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) all(node);
    }).observe(section, { childList: true, subtree: true });
  }
}

for (const name of ["locale", "headcount", ...INPUTS])
  Object.defineProperty(SeatCalculator.prototype, name, {
    get() {
      return this.getAttribute(name);
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else if (typeof value === "object") this.setAttribute(name, written[name](value));
      else this.setAttribute(name, value);
    },
  });
if (!customElements.get("seat-calculator")) customElements.define("seat-calculator", SeatCalculator);
