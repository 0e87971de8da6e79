// The desk of a page's calculators: loads its program and its words once, and
// hands each panel that a reader opens to the panel's own script.
const modules = {
  notice: () => import("{{notice}}"),
  roster: () => import("{{roster}}"),
  budget: () => import("{{budget}}"),
  send: () => import("{{send}}"),
  sales: () => import("{{sales}}"),
  scenarios: () => import("{{scenarios}}"),
};
// Beside this script, which may run in the page of another site.
const here = (path) => new URL(path, import.meta.url);
const json = async (path) => {
  const answer = await fetch(here(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
};
const desks = new WeakMap();
let program;
const load = () =>
  (program ??= (async () => {
    const module = await import("{{glue}}");
    await module.default({ module_or_path: fetch(here("{{wasm}}")) });
    return module;
  })());

// The styles, behind those of the page, or of what holds the calculator in
// another one: once for each.
const styles = new WeakMap();
const styled = (root) => {
  if (!styles.has(root)) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = here("{{styles}}");
    const loaded = new Promise((done, failed) => {
      link.onload = done;
      link.onerror = () => failed(new Error(`${link.href} could not be loaded`));
    });
    loaded.catch(() => (styles.delete(root), link.remove()));
    styles.set(root, loaded);
    (root.head ?? root).append(link);
  }
  return styles.get(root);
};

// The desk of a section: its calculator, the program, and the words.
const deskOf = (section) => {
  if (!desks.has(section)) {
    const made = (async () => {
      const data = JSON.parse(section.querySelector(".calculator-data").textContent);
      const [module, texts] = await Promise.all([
        load(),
        json(`/${data.locale}/desk.json`),
        styled(section.getRootNode()),
      ]);
      return {
        section,
        calculator: section.calculator,
        program: new module.Desk(data, texts.words),
        data,
        ...texts,
        json,
        word: (key) => texts.words[key] ?? key,
      };
    })();
    // What failed, the network for one, may work the next time.
    made.catch(() => desks.delete(section));
    made.catch(() => (program = undefined));
    desks.set(section, made);
  }
  return desks.get(section);
};

// Fills a panel (`<details data-desk="…">`) that was opened; once.
export const open = async (section, panel) => {
  const body = panel.querySelector(".desk-body");
  if (body.dataset.state) return;
  body.dataset.state = "loading";
  try {
    const [desk, module] = await Promise.all([deskOf(section), modules[panel.dataset.desk]()]);
    body.textContent = "";
    await module.default(desk, body, panel);
    body.dataset.state = "ready";
  } catch (error) {
    console.error(error);
    delete body.dataset.state;
    body.textContent = panel.dataset.failed;
  }
};

// Says what is to be said about a link that was opened.
export const notice = async (section, link) => {
  const [desk, module] = await Promise.all([deskOf(section), modules.notice()]);
  module.default(desk, section.querySelector(".desk-notice"), link);
};

// The address of a mail about what a calculator shows.
export const mail = async (section) => {
  const [desk, module] = await Promise.all([deskOf(section), modules.send()]);
  return module.mail(desk);
};

// Fills the place that sales mode has for what the desk adds to it; once.
export const sales = async (section, place) => {
  if (place.dataset.state) return;
  place.dataset.state = "loading";
  try {
    const [desk, module] = await Promise.all([deskOf(section), modules.sales()]);
    if (!place.isConnected) return;
    module.default(desk, place);
    place.dataset.state = "ready";
  } catch (error) {
    console.error(error);
    delete place.dataset.state;
  }
};
