// Counts people from a list: pasted, from a file, or dropped. It is read in
// slices, between which the page answers, and never leaves the browser.
import { entering } from "{{people}}";
import { elements, fill } from "{{tools}}";

// Bytes that are read at a time, and of which the encoding is told.
const SLICE = 1 << 18;
const HEAD = 1 << 16;
// The largest file, in MB.
const LIMIT = 100;
// The longest text that is pasted into the text area: more would make the page
// slow. It is counted all the same.
const LONGEST = 200_000;
// How long after the last key a text that is being typed is counted.
const PAUSE = 500;
// What spreadsheets write as CSV where they do not write Unicode.
const ANSI = {
  ja: "shift_jis",
  ko: "euc-kr",
  pl: "windows-1250",
  ru: "windows-1251",
  zh: "gb18030",
  "zh-TW": "big5",
};

export default (desk, body, panel) => {
  const { section, program, data, word } = desk;
  body.replaceChildren(elements(program.rosterForm()));
  const find = (name) => body.querySelector(`.roster-${name}`);
  const [text, open, file, status, result, source, columns, column, header] = [
    "text", "open", "file", "status", "result", "source", "columns", "column", "header",
  ].map(find);
  const [progress, bar, cancel] = [find("progress"), ...find("progress").children];
  const number = new Intl.NumberFormat(data.locale);

  const choices = new Map();
  let roster;
  let run = 0;
  let typing;

  const say = (message, wrong = false) => {
    status.textContent = message;
    status.classList.toggle("error", wrong);
  };
  const show = (name) => find(name).replaceChildren(elements(roster[name]()));
  const totals = () => {
    show("counts");
    say(roster.status(), roster.wrong());
    find("enter").hidden = roster.wrong();
  };
  const showAll = () => {
    column.replaceChildren(elements(roster.columns()));
    columns.hidden = roster.width() < 2;
    header.checked = roster.header();
    show("unknown");
    show("notes");
    totals();
    result.hidden = !roster.any();
  };
  const drop = () => {
    roster?.free();
    roster = undefined;
    result.hidden = true;
  };
  const fail = (message) => {
    run += 1;
    progress.hidden = true;
    drop();
    say(message, true);
  };

  // The counted list; not to its end if another one was begun meanwhile.
  const read = async (blob, encoding, fatal, mine) => {
    const list = program.roster(desk.roles, desk.headers);
    for (const [value, role] of choices) list.sayOf(value, role);
    const decoder = new TextDecoder(encoding, { fatal });
    try {
      for (let at = 0; at < blob.size; at += SLICE) {
        const bytes = await blob.slice(at, at + SLICE).arrayBuffer();
        if (mine !== run) break;
        list.push(decoder.decode(bytes, { stream: true }));
        bar.value = at + bytes.byteLength;
        progress.hidden = bar.value === blob.size && progress.hidden;
      }
      if (mine === run) list.push(decoder.decode());
      list.finish();
      return list;
    } catch (error) {
      list.free();
      throw error;
    }
  };
  const decoded = async (blob, mine) => {
    const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
    const ansi = ANSI[data.locale] ?? "windows-1252";
    const encoding = program.encoding(head, ansi);
    if (encoding !== "ascii") return encoding && read(blob, encoding, false, mine);
    try {
      return await read(blob, "utf-8", true, mine);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return read(blob, ansi, false, mine);
    }
  };
  const count = async (blob, name) => {
    const mine = (run += 1);
    clearTimeout(typing);
    if (blob.size > LIMIT << 20) {
      fail(fill(word("desk-roster-too-large"), { limit: number.format(LIMIT) }));
      return;
    }
    bar.max = blob.size;
    bar.value = 0;
    try {
      const list = await decoded(blob, mine);
      if (mine !== run) {
        if (list) list.free();
      } else if (list) {
        progress.hidden = true;
        drop();
        roster = list;
        source.textContent = name;
        showAll();
      } else {
        fail(word("desk-roster-no-text"));
      }
    } catch (error) {
      console.warn(error);
      if (mine === run) fail(word("desk-failed"));
    }
  };
  const countText = (list) => {
    if (list.trim()) return count(new Blob([list]), "");
    run += 1;
    progress.hidden = true;
    drop();
    say("");
  };
  const countFiles = (files) => {
    if (files.length > 1) fail(word("desk-roster-one-file"));
    else if (files.length) count(files[0], files[0].name);
  };

  text.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => countText(text.value), PAUSE);
  });
  text.addEventListener("paste", (event) => {
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (pasted.length <= LONGEST) return;
    event.preventDefault();
    text.value = "";
    countText(pasted);
  });
  open.addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    countFiles(file.files);
    // The same file may be chosen again, when it was corrected.
    file.value = "";
  });
  cancel.addEventListener("click", () => {
    run += 1;
    progress.hidden = true;
    say(word("desk-roster-cancelled"));
    open.focus();
  });

  // A list may be dropped on the panel, and a file on the people's fields.
  const dropped = (place, texts) => {
    const takes = ({ dataTransfer: { types } }) =>
      types.includes("Files") || (texts && types.includes("text/plain"));
    place.addEventListener("dragover", (event) => {
      if (!takes(event)) return;
      event.preventDefault();
      place.classList.add("roster-over");
    });
    place.addEventListener("dragleave", (event) => {
      if (!place.contains(event.relatedTarget)) place.classList.remove("roster-over");
    });
    place.addEventListener("drop", (event) => {
      place.classList.remove("roster-over");
      if (!takes(event)) return;
      event.preventDefault();
      panel.open = true;
      const { files } = event.dataTransfer;
      if (files.length) countFiles(files);
      else countText(event.dataTransfer.getData("text/plain"));
    });
  };
  dropped(panel, true);
  const people = section.querySelector("fieldset.people");
  if (people) dropped(people, false);

  const role = (select) => (select.value === "-" ? undefined : Number(select.value));
  column.addEventListener("change", () => {
    roster.choose(role(column));
    show("unknown");
    totals();
  });
  header.addEventListener("change", () => {
    roster.sayHeader(header.checked);
    showAll();
  });
  find("unknown").addEventListener("change", ({ target }) => {
    const chosen = role(target);
    const value = roster.say(Number(target.dataset.value), chosen);
    if (chosen === undefined) choices.delete(value);
    else choices.set(value, chosen);
    totals();
  });
  const enter = entering(desk, find("enter"), find("undo"), (message) => say(message));
  find("enter").addEventListener("click", () => enter(roster.people()));
};
