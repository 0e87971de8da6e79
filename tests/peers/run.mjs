// Measures the calculator beside the same widget in Preact and in Svelte, all
// in one run and by turns: from a key to the painted number, from the first
// request to the first key that is answered, and the bytes of each.
//
//   node tests/peers/run.mjs [--rounds 10] [--loads 9]
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";

import { Chromium, press } from "./measure/chromium.mjs";
import { builtSite, pages, weigh } from "./measure/pages.mjs";
import { serve } from "./measure/server.mjs";

const here = import.meta.dirname;
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "10" }, loads: { type: "string", default: "9" } },
});
const SLOWDOWN = 4;
const KEYS = 20;
const WARM_UP = 6;
const LONGEST = 60_000;
// "30" becomes "304" and "30" again: another tier and back, every figure new.
const keys = (at) => (at % 2 === 0 ? String(1 + ((at / 2) % 9)) : "Backspace");
const NETWORKS = [
  ["loopback", null],
  ["1.6 Mbit/s, 150 ms", { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }],
];
const probe = readFileSync(join(here, "measure/probe.js"), "utf8");

/** What a page tells: `next` waits for the next message that fits. */
function messages() {
  const [heard, waiting] = [[], []];
  const next = (fits) => {
    const at = heard.findIndex(fits);
    if (at >= 0) return Promise.resolve(heard.splice(at, 1)[0]);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("the page shows no answer")), LONGEST);
      waiting.push({ fits, resolve: (it) => (clearTimeout(timer), resolve(it)) });
    });
  };
  const hear = (message) => {
    const at = waiting.findIndex((it) => it.fits(message));
    if (at >= 0) waiting.splice(at, 1)[0].resolve(message);
    else heard.push(message);
  };
  const drop = () => heard.splice(0);
  return { next, hear, drop };
}

/** From a navigation to the first frame with an answer to a key; on `page`. */
async function load(page, url, { next }) {
  const answer = next((it) => it.figures);
  let answered = false;
  answer.then(() => (answered = true), () => (answered = true));
  await page("Page.navigate", { url });
  await next((it) => it.focused);
  for (let at = 0; !answered; at++) {
    await press(page, keys(at));
    await pause(10);
  }
  return (await answer).painted;
}

/** From each of many keys to the frame that shows what it changes. */
async function type(page, url, told, random) {
  await load(page, url, told);
  // Whatever was typed while it loaded: what the page begins with.
  await page("Runtime.evaluate", { expression: "document.activeElement.select()" });
  await press(page, "3");
  await press(page, "0");
  await pause(500);
  told.drop();
  const [times, figures] = [[], []];
  for (let at = 0; at < WARM_UP + KEYS; at++) {
    const answer = told.next((it) => it.figures);
    await press(page, keys(at));
    const { painted, pressed, figures: shown } = await answer;
    figures.push(shown);
    if (at >= WARM_UP) times.push(painted - pressed);
    // At no fixed place between two frames, and after idle work is done.
    await pause(40 + random() * 60);
  }
  return { times, figures };
}

/** Numbers that look random and are the same in every run. */
function random() {
  let state = 7;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const at = (times, part) => {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * part)];
};

function table(title, variants, rows) {
  console.log(`\n${title}\n`);
  console.log(`| | ${variants.map((it) => it.name).join(" | ")} | this / Preact | Svelte / Preact |`);
  console.log(`| --- | ${variants.map(() => "---:").join(" | ")} | ---: | ---: |`);
  for (const [what, numbers, digits] of rows) {
    const [own, preact, svelte] = numbers;
    const shown = numbers.map((it) => it.toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: digits }));
    console.log(`| ${what} | ${shown.join(" | ")} | ${(own / preact).toFixed(2)} | ${(svelte / preact).toFixed(2)} |`);
  }
}

async function main() {
  if (!existsSync(join(here, "node_modules/vite")))
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: "inherit" });
  const { peers } = await import("./measure/build.mjs");
  const site = builtSite();
  const variants = pages(site, await peers());
  const server = await serve(site, Object.assign({}, ...variants.map((it) => it.files)));
  const chromium = new Chromium();
  const open = (network, use) => {
    const told = messages();
    return chromium.page({ slowdown: SLOWDOWN, network, script: probe, heard: told.hear }, (page) => use(page, told));
  };
  const { product } = await chromium.send("Browser.getVersion");
  console.log(`${product}, headless, ${cpus().length} cores, processor slowed down ${SLOWDOWN} times, load ${loadavg()[0].toFixed(1)}`);

  const typed = variants.map(() => []);
  const rng = random();
  for (let round = 0; round < Number(values.rounds); round++) {
    const shown = [];
    for (let turn = 0; turn < variants.length; turn++) {
      const number = (round + turn) % variants.length;
      const url = server.url + variants[number].path;
      const { times, figures } = await open(null, (page, told) => type(page, url, told, rng));
      typed[number].push(...times);
      shown[number] = figures.join("; ");
    }
    if (new Set(shown).size > 1) throw new Error(`they do not show the same:\n${shown.join("\n")}`);
  }
  table(`From a key to the painted number, ms, ${typed[0].length} keys each`, variants, [
    ["median", typed.map((it) => at(it, 0.5)), 1],
    ["95 %", typed.map((it) => at(it, 0.95)), 1],
  ]);

  const loads = [];
  for (const [name, network] of NETWORKS) {
    const times = variants.map(() => []);
    // The first of each only fills the server's own cache.
    for (let round = 0; round <= Number(values.loads); round++)
      for (let turn = 0; turn < variants.length; turn++) {
        const number = (round + turn) % variants.length;
        const url = server.url + variants[number].path;
        const time = await open(network, (page, told) => load(page, url, told));
        if (round > 0) times[number].push(time);
      }
    loads.push([`${name}, median`, times.map((it) => at(it, 0.5)), 0]);
    loads.push([`${name}, slowest`, times.map((it) => at(it, 1)), 0]);
  }
  table(`From the navigation to the first answered key, ms, ${values.loads} cold loads each`, variants, loads);

  const sizes = variants.map(({ parts }) => parts.map(([what, bytes]) => ({ what, ...weigh(bytes) })));
  const sum = (key) => sizes.map((parts) => parts.reduce((all, part) => all + part[key], 0));
  const html = variants.map((it) => weigh(Buffer.from(it.html)));
  table("Bytes of scripts, wasm and data", variants, [
    ["raw", sum("raw"), 0],
    ["brotli 11", sum("brotli"), 0],
    ["its HTML in the page, brotli 11", html.map((it) => it.brotli), 0],
  ]);
  console.log("\nThis calculator's files\n\n| | raw | brotli 11 |\n| --- | ---: | ---: |");
  for (const { what, raw, brotli } of sizes[0]) console.log(`| ${what} | ${raw} | ${brotli} |`);
  console.log(`\nload at the end ${loadavg()[0].toFixed(1)}`);
  await chromium.close();
  server.close();
}

await main();
