// How long a quote takes in Node: the engine through its wasm, with objects
// in and out and with a card that was read once, beside the same contract in
// JavaScript. Each is timed in turn, many rounds, and its best round counts;
// what is reported are ratios of one run, since machines differ.
//
//   cargo site engine --out target/engine && cd calculator/js/bench
//   npm install && node bench.mjs ../../../target/engine

import { deepStrictEqual } from "node:assert/strict";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { cardText, prepare, quote, request, roles } from "./contract.mjs";
import { money } from "./money.mjs";

const ROUNDS = 40;
const QUOTES = 1000;

const folder = resolve(process.argv[2] ?? "../../../target/engine");
const load = (name) => import(pathToFileURL(resolve(folder, `${name}.node.js`)));
const engine = await load("quote");
const { card } = (await load("rate-card")).parseRateCard(cardText);
const quoter = new engine.Quoter(card, roles);

const cases = new Map([
  ["engine, card read once", () => quoter.quote(request)],
  ["engine, objects in and out", () => engine.quote(card, roles, request)],
]);
for (const name of ["BigInt", "big.js", "decimal.js", "dinero.js"]) {
  const library = await money(name);
  const prepared = prepare(library);
  cases.set(name, () => quote(library, prepared, request));
}

const expected = quoter.quote(request);
for (const [name, run] of cases) deepStrictEqual(run(), expected, name);

const best = new Map();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of cases) {
    const start = process.hrtime.bigint();
    for (let count = 0; count < QUOTES; count++) run();
    const micros = Number(process.hrtime.bigint() - start) / 1000 / QUOTES;
    best.set(name, Math.min(best.get(name) ?? Infinity, micros));
  }
}

const unit = best.get("engine, card read once");
for (const [name, micros] of best) {
  const times = (micros / unit).toFixed(2);
  console.log(`${name.padEnd(28)} ${micros.toFixed(2).padStart(7)} µs  ${times.padStart(6)}`);
}
