// node examples/node.mjs
import { readFileSync } from "node:fs";
import { Quoter } from "quote-js";
import { parseRateCard } from "quote-js/rate-card";

const text = readFileSync(new URL("rate-card.toml", import.meta.url), "utf8");
const reading = parseRateCard(text);
if (!reading.ok) {
  for (const { line, column, message } of reading.problems) {
    console.error(`rate-card.toml:${line}:${column}: ${message}`);
  }
  process.exit(1);
}

const quoter = new Quoter(reading.card, [
  { id: "team-member", name: "Team member", paid: true },
  { id: "client", name: "Client", paid: false },
]);
const outcome = quoter.quote({ headcount: { "team-member": 40, client: 12 } });
quoter.free();

if (outcome.outcome === "quoted") {
  console.log(outcome.total_contract_value, outcome.currency);
} else {
  console.log(outcome);
}
