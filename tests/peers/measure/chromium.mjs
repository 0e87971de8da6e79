// Headless Chromium by its protocol for developer tools, over a pipe: a page
// at a time, each with a cache of its own, a slower processor and, if wanted,
// a slower network.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-proxy-server",
  "--remote-debugging-pipe",
  "--window-size=1280,800",
];

export class Chromium {
  #next = 1;
  #waiting = new Map();
  #listeners = new Map();
  #profile = mkdtempSync(join(tmpdir(), "peers-profile-"));

  constructor() {
    const program = process.env.CHROMIUM ?? "chromium";
    const flags = [...FLAGS, `--user-data-dir=${this.#profile}`, "about:blank"];
    this.process = spawn(program, flags, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.process.on("error", (error) => {
      throw new Error(`${program} does not start: ${error.message}; set CHROMIUM to where it is`);
    });
    let rest = "";
    this.process.stdio[4].setEncoding("utf8").on("data", (text) => {
      const messages = (rest + text).split("\0");
      rest = messages.pop();
      messages.forEach((message) => this.#receive(JSON.parse(message)));
    });
  }

  #receive({ id, result, error, method, params, sessionId }) {
    if (id === undefined) return this.#listeners.get(`${sessionId} ${method}`)?.(params);
    const { resolve, reject, what } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) reject(new Error(`${what}: ${error.message}`));
    else resolve(result);
  }

  send(method, params = {}, sessionId = undefined) {
    const id = this.#next++;
    this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject, what: method }));
  }

  on(sessionId, method, listener) {
    this.#listeners.set(`${sessionId} ${method}`, listener);
  }

  /** A page with nothing in its cache; `use` gets it, and then it is closed. */
  async page({ slowdown, network, script, heard }, use) {
    const { browserContextId } = await this.send("Target.createBrowserContext");
    const target = { url: "about:blank", browserContextId };
    const { targetId } = await this.send("Target.createTarget", target);
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const page = (method, params) => this.send(method, params, sessionId);
    await page("Page.enable");
    await page("Runtime.enable");
    await page("Network.enable");
    // Processor time: it is the same while other programs run.
    await page("Performance.enable", { timeDomain: "threadTicks" });
    await page("Emulation.setFocusEmulationEnabled", { enabled: true });
    await page("Runtime.addBinding", { name: "tell" });
    this.on(sessionId, "Runtime.bindingCalled", ({ payload }) => heard(JSON.parse(payload)));
    await page("Page.addScriptToEvaluateOnNewDocument", { source: script });
    await page("Emulation.setCPUThrottlingRate", { rate: slowdown });
    if (network) await page("Network.emulateNetworkConditions", { offline: false, ...network });
    try {
      return await use(page);
    } finally {
      await this.send("Target.disposeBrowserContext", { browserContextId });
    }
  }

  async close() {
    const closed = new Promise((resolve) => this.process.once("exit", resolve));
    await this.send("Browser.close").catch(() => {});
    await closed;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Presses and releases a key: a digit, or Backspace. */
export async function press(page, key) {
  const digit = key.length === 1;
  const code = {
    key,
    code: digit ? `Digit${key}` : key,
    windowsVirtualKeyCode: digit ? key.charCodeAt(0) : 8,
  };
  const down = digit ? { type: "keyDown", text: key } : { type: "rawKeyDown" };
  await Promise.all([
    page("Input.dispatchKeyEvent", { ...code, ...down }),
    page("Input.dispatchKeyEvent", { ...code, type: "keyUp" }),
  ]);
}
