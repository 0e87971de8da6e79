// The scenarios that a person keeps in this browser. Another tab may change
// them at any time: every change begins with what is stored then. What the
// browser does not take lasts as long as the page.
const KEY = "calculator-scenarios";
export const MOST = 12;
const LONGEST = { id: 100, name: 80, link: 20_000 };

// At most so many letters, on one line.
export const nameOf = (text) =>
  [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ").trim()].slice(0, LONGEST.name).join("").trim();

const isScenario = (it) =>
  Object.entries(LONGEST).every(
    ([key, longest]) => typeof it?.[key] === "string" && it[key] && it[key].length <= 2 * longest,
  );

// What is stored: scenarios, and what stands among them and is none.
const parsed = (text) => {
  if (text === null) return { list: [], odd: [] };
  try {
    const { v, scenarios } = JSON.parse(text);
    if (v === 1 && Array.isArray(scenarios)) {
      const ids = new Set();
      const isNew = (it) => isScenario(it) && !ids.has(it.id) && ids.add(it.id);
      const list = [];
      const odd = [];
      for (const it of scenarios) (isNew(it) ? list : odd).push(it);
      return { list, odd };
    }
  } catch {
    // Not ours, or damaged.
  }
  return { list: [], odd: [], problem: "foreign" };
};
const stored = () => {
  try {
    return parsed(localStorage.getItem(KEY));
  } catch {
    return { list: [], odd: [], problem: "refused" };
  }
};
const write = (list, odd) => {
  try {
    localStorage.setItem(KEY, JSON.stringify({ v: 1, scenarios: [...list, ...odd] }));
    return true;
  } catch {
    return false;
  }
};

// What could not be stored, and what is gone from it.
let visit;
let full = false;
const gone = new Set();

export const read = () => {
  const now = stored();
  const problem = now.problem ?? (full ? "refused" : now.odd.length ? "odd" : undefined);
  if (!visit) return { ...now, problem };
  const own = new Set(visit.map((it) => it.id));
  const others = now.list.filter((it) => !own.has(it.id) && !gone.has(it.id));
  return { ...now, problem, list: [...visit, ...others] };
};

const listeners = new Set();
export const follow = (listener) => listeners.add(listener);
const tell = () => listeners.forEach((listener) => listener());
addEventListener("storage", ({ key }) => (key === KEY || key === null) && tell());

// Changes the list as it is now: `edit` gives the new one, or nothing.
export const change = (edit) => {
  const { list: before, odd, problem } = read();
  const list = edit([...before]);
  if (!list) return false;
  for (const it of before) gone.add(it.id);
  for (const it of list) gone.delete(it.id);
  const foreign = problem === "foreign";
  if (!foreign && write(list, odd)) {
    visit = undefined;
    full = false;
    gone.clear();
  } else {
    visit = list;
    full = !foreign;
  }
  tell();
  return true;
};

// Gives up what is stored and cannot be read.
export const discard = () => {
  const { list } = read();
  if (write(list, [])) visit = undefined;
  tell();
};

const id = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

// Inputs without the flag of sales mode: that belongs to whoever looks.
export const inputs = (link) => link.replace(/^#?sales(&|$)/, "");

// A new scenario behind the one with the id `behind`, or as the last; nothing
// if there are too many already.
export const add = (name, link, behind) => {
  const scenario = { id: id(), name: nameOf(name), link: inputs(link) };
  const added = change((list) => {
    if (list.length >= MOST) return undefined;
    const at = list.findIndex((it) => it.id === behind);
    return list.toSpliced(at < 0 ? list.length : at + 1, 0, scenario);
  });
  return added ? scenario : undefined;
};

// Changes one scenario: what it was, or nothing if it is gone.
export const set = (id, parts) => {
  let before;
  change((list) => {
    before = list.find((it) => it.id === id);
    return before && list.map((it) => (it === before ? { ...it, ...parts } : it));
  });
  return before;
};

// Removes one: what undoes that, or nothing if it was gone.
export const remove = (id) => {
  let at;
  let scenario;
  change((list) => {
    at = list.findIndex((it) => it.id === id);
    scenario = list[at];
    return scenario && list.toSpliced(at, 1);
  });
  if (!scenario) return undefined;
  const undo = () =>
    change((list) => !list.some((it) => it.id === id) && list.toSpliced(at, 0, scenario));
  return { scenario, undo };
};

// Enters a scenario into the calculator, which stays in the mode it is in.
export const open = (calculator, { link }) => {
  const sales = /^sales(&|$)/.test(calculator.link());
  calculator.load(sales ? `sales&${link}` : link);
};
