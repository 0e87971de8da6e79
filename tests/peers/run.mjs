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
    await pause(50);
  }
  const { painted } = await answer;
  return { painted, work: await work(page) };
}

/** How long the page's main thread has worked, in ms of processor time. */
async function work(page) {
  const { metrics } = await page("Performance.getMetrics");
  return metrics.find((it) => it.name === "TaskDuration").value * 1000;
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
  let before;
  for (let at = 0; at < WARM_UP + KEYS; at++) {
    if (at === WARM_UP) before = await work(page);
    const answer = told.next((it) => it.figures);
    await press(page, keys(at));
    const { painted, pressed, figures: shown } = await answer;
    figures.push(shown);
    if (at >= WARM_UP) times.push(painted - pressed);
    // At no fixed place between two frames, and after idle work is done.
    await pause(40 + random() * 60);
  }
  return { times, figures, work: ((await work(page)) - before) / KEYS };
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

function table(title, variants, digits, rows) {
  console.log(`\n${title}\n`);
  console.log(`| | ${variants.map((it) => it.name).join(" | ")} | this / Preact | Svelte / Preact |`);
  console.log(`| --- | ${variants.map(() => "---:").join(" | ")} | ---: | ---: |`);
  const format = new Intl.NumberFormat("en", { maximumFractionDigits: digits, minimumFractionDigits: digits });
  for (const [what, numbers] of rows) {
    const [own, preact, svelte] = numbers;
    const shown = numbers.map((it) => format.format(it));
    console.log(`| ${what} | ${shown.join(" | ")} | ${(own / preact).toFixed(2)} | ${(svelte / preact).toFixed(2)} |`);
  }
}

/** Many keys in each, a round after another; the same figures, or it stops. */
async function typing(variants, open) {
  const [times, works] = [variants.map(() => []), variants.map(() => [])];
  const rng = random();
  for (let round = 0; round < Number(values.rounds); round++) {
    const shown = [];
    for (const number of turns(variants, round)) {
      const told = await open(null, (page, told) => type(page, variants[number].path, told, rng));
      times[number].push(...told.times);
      works[number].push(told.work);
      shown[number] = told.figures.join("; ");
    }
    if (new Set(shown).size > 1) throw new Error(`they do not show the same:\n${shown.join("\n")}`);
  }
  table(`From a key to the painted number, ms, ${times[0].length} keys each`, variants, 1, [
    ["median", times.map((it) => at(it, 0.5))],
    ["95 %", times.map((it) => at(it, 0.95))],
    ["work of the main thread", works.map((it) => at(it, 0.5))],
  ]);
}

/** Cold loads of each, on each network. */
async function loading(variants, open) {
  const rows = [];
  for (const [name, network] of NETWORKS) {
    const [times, works] = [variants.map(() => []), variants.map(() => [])];
    for (let round = 0; round < Number(values.loads); round++)
      for (const number of turns(variants, round)) {
        const { painted, work } = await open(network, (page, told) => load(page, variants[number].path, told));
        times[number].push(painted);
        works[number].push(work);
      }
    rows.push([`${name}, median`, times.map((it) => at(it, 0.5))]);
    rows.push([`${name}, slowest`, times.map((it) => at(it, 1))]);
    rows.push([`${name}, work of the main thread`, works.map((it) => at(it, 0.5))]);
  }
  table(`From the navigation to the first answered key, ms, ${values.loads} cold loads each`, variants, 0, rows);
}

function bytes(variants) {
  const sizes = variants.map(({ parts }) => parts.map(([what, bytes]) => ({ what, ...weigh(bytes) })));
  const sum = (key) => sizes.map((parts) => parts.reduce((all, part) => all + part[key], 0));
  table("Bytes of scripts, wasm and data", variants, 0, [
    ["raw", sum("raw")],
    ["brotli 11", sum("brotli")],
    ["its HTML in the page, brotli 11", variants.map((it) => weigh(Buffer.from(it.html)).brotli)],
  ]);
  console.log("\nThis calculator's files\n\n| | raw | brotli 11 |\n| --- | ---: | ---: |");
  for (const { what, raw, brotli } of sizes[0]) console.log(`| ${what} | ${raw} | ${brotli} |`);
}

/** Everybody begins as often as the others. */
const turns = (variants, round) => variants.map((_, turn) => (round + turn) % variants.length);

async function main() {
  if (!existsSync(join(here, "node_modules/vite")))
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: "inherit" });
  const { peers } = await import("./measure/build.mjs");
  const site = builtSite();
  const variants = pages(site, await peers());
  const server = await serve(site, Object.assign({}, ...variants.map((it) => it.files)));
  for (const variant of variants) variant.path = server.url + variant.path;
  const chromium = new Chromium();
  try {
    const open = (network, use) => {
      const told = messages();
      const page = { slowdown: SLOWDOWN, network, script: probe, heard: told.hear };
      return chromium.page(page, (page) => use(page, told));
    };
    const { product } = await chromium.send("Browser.getVersion");
    const machine = `${cpus().length} cores with a load of ${loadavg()[0].toFixed(1)}`;
    console.log(`${product}, headless, ${machine}, processor slowed down ${SLOWDOWN} times`);
    // Once to fill the server's own cache.
    for (const { path } of variants) await open(null, (page, told) => load(page, path, told));
    await typing(variants, open);
    await loading(variants, open);
    bytes(variants);
    console.log(`\nload at the end ${loadavg()[0].toFixed(1)}`);
  } finally {
    await chromium.close();
    server.close();
  }
}

await main();
