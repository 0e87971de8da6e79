// The view for a customer: a dialog over everything, on the whole screen where
// the browser allows that. Arrow keys step from the current inputs through the
// scenarios that are kept; Escape leaves.
import { elements } from "{{tools}}";
import * as kept from "{{kept}}";

export default (desk) => {
  const { section, calculator, program, data } = desk;
  const dialog = document.createElement("dialog");
  dialog.className = "present";
  dialog.setAttribute("aria-labelledby", `${data.id}-present-title`);
  dialog.append(elements(program.present_frame()));
  const sheet = dialog.firstElementChild;
  const part = (selector) => dialog.querySelector(selector);
  const act = (name) => part(`[data-act="${name}"]`);
  const current = calculator.link();
  let shown; // the scenario's id; none: the current inputs
  let discount = false;

  const show = () => {
    const all = [{ name: "", link: current }, ...kept.read().list];
    const at = Math.max(0, all.findIndex((it) => it.id === shown));
    const { name, link } = all[at];
    shown = all[at].id;
    const html = program.present(link, name, current, discount);
    part(".present-figures").replaceChildren(elements(html));
    part(".present-steps").hidden = all.length < 2;
    part(".present-place").textContent = program.present_place(at + 1, all.length, name);
    return { all, at };
  };
  const step = (by) => {
    const { all, at } = show();
    shown = all[(at + by + all.length) % all.length].id;
    show();
  };

  // Leaving the full screen leaves the view, too, unless its button did it.
  let small = false;
  const full = () => document.fullscreenElement === sheet;
  const enlarge = async () => {
    try {
      await sheet.requestFullscreen();
    } catch {
      // Refused: the dialog covers the page anyway.
    }
  };
  sheet.addEventListener("fullscreenchange", () => {
    act("full").setAttribute("aria-pressed", full());
    if (!full() && !small) dialog.close();
    small = false;
  });
  const acts = {
    previous: () => step(-1),
    next: () => step(1),
    close: () => dialog.close(),
    discount() {
      discount = act("discount").checked;
      show();
    },
    full() {
      small = full();
      if (small) document.exitFullscreen();
      else enlarge();
    },
  };
  dialog.addEventListener("click", ({ target }) => {
    acts[target.closest("[data-act]")?.dataset.act]?.();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const forward = getComputedStyle(dialog).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    step(event.key === forward ? 1 : -1);
  });
  const before = document.activeElement;
  dialog.addEventListener("close", async () => {
    small = true;
    // What is outside of a full screen cannot take the focus.
    if (full()) await document.exitFullscreen().catch(() => {});
    dialog.remove();
    before.focus();
  });
  act("full").hidden = !document.fullscreenEnabled;
  section.append(dialog);
  show();
  dialog.showModal();
  act("close").focus();
  if (document.fullscreenEnabled) enlarge();
};
