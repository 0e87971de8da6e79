// Sales mode: its buttons, the keys, and the step of the discount. What it
// presents with is loaded when that is first asked for.
import { elements, fill, store } from "{{tools}}";
import * as kept from "{{kept}}";

const MODE = "calculator-sales";
const KEYS = "calculator-keys";

export default (desk, place) => {
  const { section, calculator, program, word } = desk;
  place.append(elements(program.sales_tools()));
  const said = place.querySelector(".sales-said");
  const remember = place.querySelector('[data-act="remember"]');
  const field = (name) => section.querySelector(`.calculator-app [name="${name}"]`);
  const say = (key, values) => (said.textContent = fill(word(key), values));
  let keysOn = store.read(KEYS) !== "off";

  const acts = {
    present: async () => (await import("{{present}}")).default(desk),
    shortcuts: () => sheet().showModal(),
    leave() {
      store.write(MODE, null);
      calculator.sales(false);
      section.querySelector("input")?.focus();
    },
    remember() {
      if (store.write(MODE, remember.checked ? "on" : null)) return;
      remember.checked = false;
      say("desk-sales-not-stored");
    },
  };
  remember.checked = store.read(MODE) === "on";
  place.addEventListener("click", ({ target }) => acts[target.closest("[data-act]")?.dataset.act]?.());

  let made;
  const sheet = () => {
    if (made) return made;
    made = document.createElement("dialog");
    made.className = "shortcuts";
    made.append(elements(program.shortcuts()));
    made.setAttribute("aria-labelledby", made.querySelector("h2").id);
    const [on, close] = ["keys", "close"].map((act) => made.querySelector(`[data-act="${act}"]`));
    on.checked = keysOn;
    on.addEventListener("change", () => {
      keysOn = on.checked;
      store.write(KEYS, keysOn ? null : "off");
    });
    close.addEventListener("click", () => made.close());
    section.append(made);
    return made;
  };

  const copy = async () => {
    const button = section.querySelector('[data-desk="send"][open] [data-act="copy-link"]');
    if (button) return button.click();
    const address = new URL(`#${kept.inputs(calculator.link())}`, location);
    try {
      await navigator.clipboard.writeText(address.href);
      say("desk-sales-copied");
    } catch {
      say("desk-sales-not-copied");
    }
  };
  const keep = () => {
    const link = calculator.link();
    const made = kept.add(program.proposed_name(link, kept.read().list), link);
    const { problem } = kept.read();
    const key = made ? "desk-scenarios-kept" : "desk-scenarios-full";
    say(key, { name: made?.name, most: String(kept.MOST) });
    if (made && problem) said.append(" ", word(`desk-scenarios-${problem}`));
  };
  const go = (name) => {
    const to = field(name);
    to?.focus();
    to?.select();
  };
  const keys = {
    p: acts.present,
    s: keep,
    l: copy,
    d: () => go("discount"),
    g: () => go(desk.data.roles[0].id),
    "?": acts.shortcuts,
  };
  const openNumber = (number) => {
    const scenario = kept.read().list[number - 1];
    if (!scenario) return say("desk-sales-no-scenario", { number: String(number) });
    kept.open(calculator, scenario);
    say("desk-scenarios-opened", { name: scenario.name });
  };

  // The key's place where the alphabet has no such letter.
  const letterOf = ({ key, code }) =>
    key.length === 1 && key > "\x7f" ? code.replace(/^(Key|Digit)/, "").toLowerCase() : key.toLowerCase();
  const isField = (target) => target.closest?.("input, select, textarea, [contenteditable]");
  const pressed = (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target === field("discount") && (key === "ArrowUp" || key === "ArrowDown")) {
      event.preventDefault();
      calculator.set("discount", program.stepped_discount(calculator.link(), key === "ArrowUp"));
      return;
    }
    if (!keysOn || event.repeat || event.defaultPrevented || isField(target)) return;
    if (document.querySelector("dialog[open]")) return;
    const letter = letterOf(event);
    const act = /^[1-9]$/.test(letter) ? () => openNumber(Number(letter)) : keys[letter];
    if (!act) return;
    event.preventDefault();
    act();
  };
  document.addEventListener("keydown", pressed);
  // The buttons go when sales mode is left, and the keys with them.
  const gone = new MutationObserver(() => {
    if (place.isConnected) return;
    gone.disconnect();
    document.removeEventListener("keydown", pressed);
    made?.remove();
  });
  gone.observe(section, { childList: true, subtree: true });
};
