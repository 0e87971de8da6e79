// Scenarios beside the current inputs: keeping, opening, naming, deleting.
// The program writes the table; where they are kept is in the module `kept`.
import { elements, fill } from "{{tools}}";
import * as kept from "{{kept}}";

export default (desk, body, panel) => {
  const { section, calculator, program, word } = desk;
  body.append(elements(program.scenarios_panel()));
  const part = (name) => body.querySelector(name);
  const [form, problem, said, place] = [
    ".scenario-keep",
    ".scenarios-problem",
    ".scenarios-said",
    ".scenarios-place",
  ].map(part);
  const field = form.querySelector("input");
  // A name that the reader has typed stays; a proposed one follows the inputs.
  let typed = false;
  let renaming = false;
  // What a finger or a mouse is pressing must stay until it is let go.
  let held = false;
  place.addEventListener("pointerdown", () => (held = true));
  for (const end of ["pointerup", "pointercancel"])
    addEventListener(end, () => {
      if (!held) return;
      setTimeout(() => {
        held = false;
        showSoon();
      });
    });

  const button = (text, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  };
  const say = (key, name, undo) => {
    said.textContent = fill(word(key), { name, most: String(kept.MOST) });
    if (!undo) return;
    const back = () => {
      undo();
      say("desk-scenarios-restored", name);
      field.focus();
    };
    said.append(" ", button(word("desk-scenarios-undo"), back));
  };
  const gone = () => say("desk-scenarios-gone", "");

  const showProblem = (found) => {
    if (problem.dataset.problem === (found ?? "")) return;
    problem.dataset.problem = found ?? "";
    problem.textContent = "";
    if (!found) return;
    const text = document.createElement("p");
    text.textContent = word(`desk-scenarios-${found}`);
    problem.append(text);
    if (found === "refused") return;
    problem.append(
      button(word("desk-scenarios-discard"), () => {
        kept.discard();
        field.focus();
      }),
    );
  };

  // The table anew, with the focus and the scrolling as they were.
  const show = () => {
    if (!panel.open || renaming || held) return;
    const { list, problem: found } = kept.read();
    const link = calculator.link();
    showProblem(found);
    if (!typed) field.value = program.proposed_name(link, list);
    const focus = place.contains(document.activeElement) && document.activeElement;
    const { act, id } = (focus && focus.dataset) || {};
    const left = place.querySelector(".table-scroll")?.scrollLeft ?? 0;
    place.replaceChildren(elements(program.scenarios(link, list)));
    const region = place.querySelector(".table-scroll");
    if (region) region.scrollLeft = left;
    if (!focus) return;
    const again = act && find(act, id);
    (again || region || field).focus({ preventScroll: true });
  };
  const find = (act, id) =>
    [...place.querySelectorAll(`[data-act="${act}"]`)].find((it) => it.dataset.id === id);
  let waiting = false;
  const showSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      show();
    });
  };

  // A field in the place of the name: Enter keeps what it says, Escape does not.
  const rename = (scenario) => {
    const label = [...place.querySelectorAll(".scenario-name")].find(
      (it) => it.dataset.id === scenario.id,
    );
    const input = document.createElement("input");
    Object.assign(input, { type: "text", value: scenario.name, maxLength: field.maxLength });
    input.ariaLabel = word("desk-scenarios-name");
    input.dir = "auto";
    renaming = true;
    label.replaceChildren(input);
    input.select();
    const done = (keep) => {
      if (!renaming) return;
      renaming = false;
      const focused = document.activeElement === input;
      const name = kept.nameOf(input.value);
      label.textContent = keep && name ? name : scenario.name;
      if (keep && name && name !== scenario.name) {
        if (kept.set(scenario.id, { name })) say("desk-scenarios-renamed", name);
        else gone();
      }
      showSoon();
      if (focused) find("rename", scenario.id)?.focus();
    };
    input.addEventListener("blur", () => done(true));
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || !["Enter", "Escape"].includes(event.key)) return;
      event.preventDefault();
      done(event.key === "Enter");
    });
  };

  const acts = {
    open(scenario) {
      kept.open(calculator, scenario);
      say("desk-scenarios-opened", scenario.name);
    },
    replace({ id, name }) {
      const before = kept.set(id, { link: kept.inputs(calculator.link()) });
      if (!before) return gone();
      say("desk-scenarios-replaced", name, () => kept.set(id, { link: before.link }));
    },
    duplicate({ id, name, link }) {
      const { list } = kept.read();
      const copies = new Set(list.map((it) => it.name));
      let number = 2;
      while (copies.has(`${name} (${number})`)) number += 1;
      const suffix = ` (${number})`;
      const made = kept.add([...name].slice(0, 80 - suffix.length).join("") + suffix, link, id);
      say(made ? "desk-scenarios-kept" : "desk-scenarios-full", made?.name);
    },
    rename,
    delete({ id, name }) {
      const removed = kept.remove(id);
      if (!removed) return gone();
      say("desk-scenarios-deleted", name, removed.undo);
      said.querySelector("button").focus();
    },
  };
  place.addEventListener("click", ({ target }) => {
    const pressed = target.closest("[data-act]");
    if (!pressed) return;
    const { act, id } = pressed.dataset;
    const scenario = kept.read().list.find((it) => it.id === id);
    if (scenario) acts[act](scenario);
    else {
      gone();
      show();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const link = calculator.link();
    const proposed = () => program.proposed_name(link, kept.read().list);
    const made = kept.add(kept.nameOf(field.value) || proposed(), link);
    if (made) typed = false;
    say(made ? "desk-scenarios-kept" : "desk-scenarios-full", made?.name);
    show();
  });
  field.addEventListener("input", () => (typed = field.value !== ""));
  kept.follow(showSoon);
  section.addEventListener("calculator-change", showSoon);
  panel.addEventListener("toggle", show);
  show();
};
