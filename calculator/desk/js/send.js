// Sending, saving and printing what the calculator shows. The program makes
// every text; this hands it to the clipboard, to a file, or to the printer.
import { download, elements } from "{{tools}}";

const TYPES = { csv: "text/csv;charset=utf-8", calendar: "text/calendar;charset=utf-8" };
const ENDINGS = { csv: ".csv", calendar: ".ics" };

// The day where the reader is.
const today = () => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const copy = async ({ text, html }) => {
  if (!html) return navigator.clipboard.writeText(text);
  const blob = (type, part) => new Blob([part], { type });
  const types = { "text/plain": blob("text/plain", text), "text/html": blob("text/html", html) };
  return navigator.clipboard.write([new ClipboardItem(types)]);
};

// What every text is made from besides the inputs.
const page = (desk) => ({
  today: today(),
  now: new Date().toISOString(),
  address: location.href.split("#")[0],
  seller: desk.seller,
  share: "share" in navigator,
});

// The address of a mail that asks sales for an offer.
export const mail = (desk) => desk.program.sent("mail", desk.calculator.link(), page(desk)).text;

export default (desk, body) => {
  const { calculator, program, section } = desk;
  body.append(elements(program.send_panel()));
  const find = (selector) => body.querySelector(selector);
  const [place, said, fallback, fields] = [".send-now", ".send-said", ".send-fallback", ".send-document"].map(find);
  const field = (name) => find(`[data-field="${name}"]`);
  fallback.hidden = true;

  const given = () => ({
    ...page(desk),
    person: field("person").value,
    postal: field("postal").value,
    notes: field("notes").value,
  });
  const sent = (form) => program.sent(form, calculator.link(), given());

  let shown;
  const show = () => {
    const html = program.send(calculator.link(), given());
    const customer = new URLSearchParams(calculator.link()).get("customer") ?? "";
    if (document.activeElement !== field("customer")) field("customer").value = customer;
    if (html === shown) return;
    shown = html;
    const act = place.contains(document.activeElement) && document.activeElement.dataset.act;
    place.replaceChildren(elements(html));
    if (act) place.querySelector(`[data-act="${act}"]`)?.focus();
    fields.hidden = !place.querySelector("[data-priced]");
    said.textContent = "";
    fallback.hidden = true;
  };

  // What cannot be copied by a script is selected for the reader to copy.
  const select = (form, { text }) => {
    const link = form === "link" && find("[data-act=link]");
    const target = link || fallback;
    if (!link) {
      fallback.value = text;
      fallback.ariaLabel = find(`[data-act=${form}]`).textContent;
      fallback.hidden = false;
    }
    target.focus();
    target.select();
    said.textContent = desk.word("desk-send-not-copied");
  };
  const toClipboard = async (form, button) => {
    const made = sent(form);
    said.textContent = "";
    for (const done of place.querySelectorAll("[data-done]")) delete done.dataset.done;
    try {
      await copy(made);
      fallback.hidden = true;
      button.dataset.done = "";
      said.textContent = desk.word("desk-send-copied");
    } catch {
      select(form, made);
    }
  };
  const toFile = (form) => {
    const { name, text } = sent(form);
    download(name + ENDINGS[form], TYPES[form], text);
  };
  const acts = {
    link: () => find("[data-act=link]").select(),
    "copy-link": (button) => toClipboard("link", button),
    // A reader who closes the list of programs has not failed.
    share: () => navigator.share({ title: sent("link").title, url: sent("link").text }).catch(() => {}),
    text: (button) => toClipboard("text", button),
    table: (button) => toClipboard("table", button),
    csv: () => toFile("csv"),
    calendar: () => toFile("calendar"),
    preview: () => preview(sent("document")),
  };
  body.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-act]");
    acts[button?.dataset.act]?.(button);
  });
  field("customer").addEventListener("input", ({ target }) => calculator.set("customer", target.value));
  section.addEventListener("calculator-change", show);
  show();
};

// Shows a document over the page. What is printed while it is open is a copy
// of it behind the page, since a dialog does not go from page to page.
const preview = ({ name, title, html }) => {
  const dialog = document.createElement("dialog");
  dialog.className = "quote-preview";
  dialog.ariaLabel = title;
  dialog.append(elements(html));
  const paper = document.createElement("div");
  paper.className = "quote-paper";
  paper.append(dialog.querySelector(".quote-document").cloneNode(true));
  document.body.append(dialog, paper);
  // A PDF is called as the page is.
  const before = document.title;
  document.title = name;
  dialog.addEventListener("close", () => {
    document.title = before;
    dialog.remove();
    paper.remove();
  });
  dialog.querySelector("[data-act=print]").addEventListener("click", () => print());
  dialog.querySelector("[data-act=close]").addEventListener("click", () => dialog.close());
  dialog.showModal();
};
