// In `site serve` only: brings the page up to date when its text changes, and
// shows what is wrong with the content. What the page is told to be (the HTML
// of the server, before and after) is compared, and only what differs there is
// changed here, so that what a reader has opened, chosen or typed stays.
(() => {
  const OWN = "data-site-live";
  const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, tr, pre, dt, dd, figure, aside, summary";
  let mark = new URL(document.currentScript.src).searchParams.get("page") ?? "none";
  const parse = (text) => new DOMParser().parseFromString(text, "text/html");
  const ask = async () => {
    const response = await fetch(location.pathname, { cache: "no-store" });
    const text = await response.text();
    return {
      ok: response.ok && !response.redirected,
      mark: /live\.js\?page=(\w+)/.exec(text)?.[1],
      page: parse(text),
    };
  };

  // ---- Bringing the page up to date.

  const SCROLL = "site-live-scroll";
  const reload = () => {
    sessionStorage.setItem(SCROLL, JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  };
  const [path, left, top] = JSON.parse(sessionStorage.getItem(SCROLL) ?? "[]");
  sessionStorage.removeItem(SCROLL);
  if (path === location.pathname)
    addEventListener("load", () => scrollTo({ left, top, behavior: "instant" }));

  // What cannot be changed in a page that runs.
  const programs = (page) =>
    JSON.stringify([
      [...page.querySelectorAll("link[rel=stylesheet], link[rel=icon]")].map((it) => it.href),
      [...page.querySelectorAll("script[src]")]
        .map((it) => it.getAttribute("src"))
        .filter((it) => !/live\.js|\/tabs-/.test(it)),
      [...page.querySelectorAll(".calculator")].map((it) => it.outerHTML),
    ]);
  const running = () => document.querySelectorAll(".calculator[data-ready]").length;
  const tabs = (page) => page.querySelector("script[src*='/tabs-']");

  const isOurs = (node) => node.nodeType === Node.ELEMENT_NODE && node.hasAttribute(OWN);
  const children = (node) => [...node.childNodes].filter((it) => !isOurs(it));
  const html = (node) =>
    node.nodeType === Node.ELEMENT_NODE ? node.outerHTML : `${node.nodeType} ${node.data}`;

  const show = (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    if (!element?.closest("article")) return;
    const block = element.closest(BLOCKS) ?? element;
    block.classList.remove("site-live-changed");
    requestAnimationFrame(() => block.classList.add("site-live-changed"));
    setTimeout(() => {
      block.classList.remove("site-live-changed");
      if (block.getAttribute("class") === "") block.removeAttribute("class");
    }, 2000);
  };

  // Which nodes are in both lists, in order: pairs of places.
  const common = (before, after) => {
    const pairs = [];
    let [start, left, right] = [0, before.length, after.length];
    while (start < Math.min(left, right) && before[start] === after[start])
      pairs.push([start, start++]);
    const end = [];
    while (left > start && right > start && before[left - 1] === after[right - 1])
      end.unshift([--left, --right]);
    const [rows, columns] = [left - start, right - start];
    if (rows * columns > 1e6) return [...pairs, ...end];
    const length = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
    for (let row = rows - 1; row >= 0; row--)
      for (let column = columns - 1; column >= 0; column--)
        length[row][column] =
          before[start + row] === after[start + column]
            ? length[row + 1][column + 1] + 1
            : Math.max(length[row + 1][column], length[row][column + 1]);
    let [row, column] = [0, 0];
    while (row < rows && column < columns)
      if (before[start + row] === after[start + column])
        pairs.push([start + row++, start + column++]);
      else if (length[row + 1][column] >= length[row][column + 1]) row++;
      else column++;
    return [...pairs, ...end];
  };

  const attributes = (live, before, after) => {
    for (const { name } of before.attributes)
      if (!after.hasAttribute(name)) live.removeAttribute(name);
    for (const { name, value } of after.attributes)
      if (before.getAttribute(name) !== value) live.setAttribute(name, value);
  };

  // Tabs have been made of the panels: their HTML is no longer the server's.
  const isWhole = (node) => node.nodeType !== Node.ELEMENT_NODE || node.matches(".tabs, svg, pre");
  const chosen = (node) => {
    const groups = node.nodeType === Node.ELEMENT_NODE && node.matches(".tabs-ready") ? [node] : [];
    return groups.map((it) => {
      const list = it.querySelector(":scope > .tab-list");
      return [...list.children].findIndex((tab) => tab.ariaSelected === "true");
    })[0];
  };
  let chooseAgain = [];

  const replace = (live, after) => {
    const node = document.importNode(after, true);
    const tab = chosen(live);
    if (tab > 0) chooseAgain.push([node, tab]);
    live.replaceWith(node);
    show(node);
  };

  // Changes `live`, which was `before` when it came, into `after`.
  const change = (live, before, after) => {
    if (before.isEqualNode(after)) return;
    if (isWhole(before) || before.nodeName !== after.nodeName) return replace(live, after);
    const [here, old, next] = [children(live), [...before.childNodes], [...after.childNodes]];
    const same = here.length === old.length && here.every((it, at) => it.nodeName === old[at].nodeName);
    // A script has made something else of it.
    if (!same) return replace(live, after);
    attributes(live, before, after);
    const pairs = common(old.map(html), next.map(html));
    let [row, column] = [0, 0];
    for (const [toRow, toColumn] of [...pairs, [old.length, next.length]]) {
      while (row < toRow && column < toColumn && old[row].nodeName === next[column].nodeName) {
        change(here[row], old[row], next[column]);
        row++;
        column++;
      }
      const behind = here[toRow] ?? null;
      for (; row < toRow; row++) {
        show(here[row].parentElement ?? live);
        here[row].remove();
      }
      for (; column < toColumn; column++) {
        const node = document.importNode(next[column], true);
        live.insertBefore(node, behind ?? [...live.childNodes].find(isOurs) ?? null);
        if (node.nodeType === Node.ELEMENT_NODE) show(node);
      }
      row = toRow + 1;
      column = toColumn + 1;
    }
  };

  // The page as the server gave it, asked for once more: scripts have changed
  // what stands here.
  let given = ask();
  let busy = false;
  const update = async (wanted) => {
    if (busy || wanted === mark) return;
    busy = true;
    try {
      const [before, after] = [await given, await ask()];
      if (!before.ok || !after.ok || before.mark !== mark) return reload();
      if (programs(before.page) !== programs(after.page)) return reload();
      attributes(document.documentElement, before.page.documentElement, after.page.documentElement);
      for (const name of ["title", "meta[name=description]", "link[rel=canonical]"]) {
        const [live, next] = [document.head.querySelector(name), after.page.head.querySelector(name)];
        if (live && next && !live.isEqualNode(next)) live.replaceWith(document.importNode(next, true));
      }
      const ran = running();
      change(document.body, before.page.body, after.page.body);
      mark = after.mark;
      given = Promise.resolve(after);
      if (running() < ran) return reload();
      const script = tabs(after.page);
      if (script && !tabs(document))
        document.head.append(element("script", { type: "module", src: script.getAttribute("src") }));
      dispatchEvent(new Event("site:changed"));
      for (const [group, at] of chooseAgain)
        group.querySelectorAll(":scope > .tab-list > [role=tab]")[at]?.click();
      chooseAgain = [];
    } catch (error) {
      console.warn("The page could not be brought up to date.", error);
    } finally {
      busy = false;
    }
    if (latest !== mark) update(latest);
  };

  // ---- What is wrong.

  const CLOSED = "site-live-closed";
  const element = (name, properties = {}, ...inside) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...inside.filter((it) => it != null && it !== ""));
    return made;
  };
  const style = element("link", { rel: "stylesheet", href: "/_site/live.css" });
  style.setAttribute(OWN, "");
  document.head.append(style);

  const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
  const counted = (counts) =>
    ["error", "warning", "note"]
      .filter((it) => counts[it] > 0)
      .map((it) => plural(counts[it], it))
      .join(", ");
  const total = (counts) => counts.error + counts.warning + counts.note;

  const place = ({ file, line, column, label }) => {
    const button = element("button", { type: "button", className: "site-live-place" }, `${file}:${line}:${column}`);
    button.addEventListener("click", () => open(file, line, column));
    return element("li", {}, button, label && ` ${label}`);
  };
  const problem = ({ severity, code, message, help, places }) =>
    element(
      "li",
      { className: `site-live-${severity}` },
      element("strong", {}, `${severity}: ${message}`),
      element("code", { className: "site-live-code" }, code),
      element("ul", {}, ...places.map(place)),
      help && element("p", {}, help),
    );
  const file = ({ file, address, counts, first }) =>
    element(
      "li",
      {},
      address ? element("a", { href: address }, file) : (file ?? "The whole site"),
      `: ${counted(counts)}`,
      !address && first && element("ul", {}, problem(first)),
    );

  let panel;
  const tell = (problems) => {
    const here = total(problems.counts);
    const elsewhere = total(problems.elsewhere);
    const focused = panel?.contains(document.activeElement);
    const scrolled = panel?.querySelector(".site-live-list")?.scrollTop ?? 0;
    if (here + elsewhere === 0) {
      panel?.parentElement.remove();
      panel = undefined;
      return;
    }
    const parts = [
      here > 0 && `${counted(problems.counts)} in this page`,
      elsewhere > 0 && `${counted(problems.elsewhere)} elsewhere`,
    ];
    const summary = element("summary", {}, parts.filter(Boolean).join(", "));
    const list = element(
      "div",
      { className: "site-live-list", tabIndex: 0, role: "region", ariaLabel: "Problems in the content" },
      problems.review &&
        element("p", {}, element("a", { href: problems.review }, "Beside its source")),
      here > 0 && element("ul", {}, ...problems.here.map(problem)),
      elsewhere > 0 && element("h2", {}, "Elsewhere"),
      elsewhere > 0 && element("ul", {}, ...problems.files.map(file)),
      problems.more_files > 0 && element("p", {}, `… and in ${plural(problems.more_files, "more file")}`),
    );
    if (!panel) {
      panel = element("details", { className: "site-live" });
      panel.addEventListener("toggle", () => {
        // Its own opening is no choice of the reader's.
        if (panel?.dataset.chosen) sessionStorage.setItem(CLOSED, String(!panel.open));
      });
      panel.addEventListener("click", () => (panel.dataset.chosen = "true"));
      panel.addEventListener("keydown", (event) => {
        panel.dataset.chosen = "true";
        if (event.key !== "Escape" || !panel.open) return;
        panel.open = false;
        panel.querySelector("summary").focus();
      });
      const corner = element("aside", { lang: "en", dir: "ltr", ariaLabel: "Problems in the content" }, panel);
      corner.setAttribute(OWN, "");
      document.body.append(corner);
    }
    panel.classList.toggle("site-live-has-errors", problems.counts.error > 0);
    panel.replaceChildren(summary, list);
    const closed = sessionStorage.getItem(CLOSED);
    if (!panel.dataset.chosen)
      panel.open = closed === null ? problems.counts.error > 0 : closed === "false" && here > 0;
    list.scrollTop = scrolled;
    if (focused) summary.focus();
  };

  // Opens a place in the editor where there is one, and shows it otherwise.
  const open = async (file, line, column) => {
    const query = new URLSearchParams({ file, line, column });
    const answer = await fetch(`/_site/open?${query}`, { method: "POST" });
    if (answer.status === 202) return;
    const failed = answer.status === 204 ? "" : await answer.text();
    const source = await fetch(`/_site/source?${query}`);
    showSource(file, line, source.ok ? await source.text() : "", source.ok ? failed : await source.text());
  };
  // Other scripts of the live site ask for it, too.
  addEventListener("site:open", ({ detail: { file, line, column } }) => open(file, line, column));
  const showSource = (file, line, text, failed) => {
    const name = `${file}:${line}`;
    const lines = text.split("\n").map((it, at) => {
      const row = element("li", {}, it || "\u200b");
      if (at + 1 === line) {
        row.className = "site-live-marked";
        row.setAttribute("aria-current", "true");
      }
      return row;
    });
    const close = element("button", { type: "button", autofocus: true }, "Close");
    const list = element("ol", { tabIndex: 0 }, ...lines);
    const dialog = element("dialog", { className: "site-live-source", lang: "en", dir: "ltr", ariaLabel: name });
    dialog.setAttribute(OWN, "");
    dialog.append(element("header", {}, element("h2", {}, name), close), failed && element("p", {}, failed), list);
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector(".site-live-marked")?.scrollIntoView({ block: "center", behavior: "instant" });
  };

  let latest = mark;
  let events;
  const listen = () => {
    events = new EventSource(`/_site/events?${new URLSearchParams({ path: location.pathname })}`);
    events.addEventListener("news", (event) => {
      const news = JSON.parse(event.data);
      latest = news.page;
      update(latest);
      tell(news.problems);
    });
  };
  listen();
  // A page that has been left may be kept for the way back. Its connection
  // must not: a browser has six of them, and then the next page waits.
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => event.persisted && listen());
})();
