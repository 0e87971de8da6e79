// What a budget pays for, while the amount or the calculator changes.
import { entering } from "{{people}}";
import { elements } from "{{tools}}";

// So long after the last change a screen reader is told of it.
const PAUSE = 700;

export default (desk, body) => {
  const { section, calculator, program } = desk;
  body.replaceChildren(elements(program.budgetForm(calculator.link())));
  const find = (name) => body.querySelector(`.budget-${name}`);
  const [amount, error, answer, said, people, role, preview, button, undo] = [
    "amount", "error", "answer", "said", "people", "role", "preview", "enter", "undo",
  ].map(find);
  const yearly = body.querySelector("[value=year]");
  let found;
  let waiting;
  const say = (text) => {
    clearTimeout(waiting);
    waiting = undefined;
    said.textContent = text;
  };
  const update = () => {
    const last = found;
    found = program.budget(calculator.link(), amount.value, yearly.checked, role.value);
    answer.replaceChildren(elements(found.html));
    error.textContent = found.error;
    error.hidden = !found.error;
    if (found.error) amount.setAttribute("aria-invalid", "true");
    else amount.removeAttribute("aria-invalid");
    preview.textContent = found.preview;
    people.hidden = button.hidden = !found.preview;
    const text = found.error || found.said;
    if (!last || text === (last.error || last.said)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => say(text), PAUSE);
  };
  const enter = entering(desk, button, undo, say);
  button.addEventListener("click", () => enter(found.people));
  amount.addEventListener("input", update);
  body.querySelector(".budget-period").addEventListener("change", update);
  role.addEventListener("change", update);
  section.addEventListener("calculator-change", update);
  update();
};
