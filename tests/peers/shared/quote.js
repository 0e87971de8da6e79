// The engine's rules with big.js, which both widgets compute with: what they
// differ in is how a page is made of the answer.
import Big from "big.js";

import { ROLES, SCHEDULES, TERMS, TIERS } from "./card.js";

const MOST_PEOPLE = 10_000_000;

const round = (amount) => amount.round(2, Big.roundHalfUp);
const percentage = (amount, percent) => round(amount.times(percent).div(100));

/** A whole number, or null; nothing typed is nobody. */
function number(text) {
  const digits = text.trim().replaceAll(",", "");
  if (digits === "") return 0;
  const value = /^\d{1,9}$/.test(digits) ? Number(digits) : NaN;
  return value <= MOST_PEOPLE ? value : null;
}

function yearLines(fee, term, schedule) {
  const lines = [];
  let list = new Big(fee);
  for (let year = 1; year <= term.years; year++) {
    if (year > 1) list = list.plus(percentage(list, term.uplift));
    const termDiscount = percentage(list, term.discount).neg();
    const discounted = list.plus(termDiscount);
    const adjustment = percentage(discounted, schedule.adjustment);
    lines.push({ year, list, termDiscount, adjustment, total: discounted.plus(adjustment) });
  }
  return lines;
}

const sum = (lines) => lines.reduce((all, line) => all.plus(line.total), new Big(0));

/** Equal parts to the cent; the first ones take what is left over. */
function split(total, parts) {
  const cents = BigInt(total.times(100).toFixed(0));
  const [each, rest] = [cents / BigInt(parts), cents % BigInt(parts)];
  return Array.from({ length: parts }, (_, at) =>
    new Big(String(each + (BigInt(at) < rest ? 1n : 0n))).div(100),
  );
}

/** The same day so many months later, or the month's last. */
export function addMonths(iso, months) {
  const [year, month, day] = iso.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first;
}

/** What the fields ask for: `quoted`, `contact` or `wrong`. */
export function quote({ people, years, schedule: id, currency, start }) {
  const wrong = [];
  let [paid, free] = [0, 0];
  for (const role of ROLES) {
    const count = number(people[role.id]);
    if (count === null) wrong.push(role.id);
    else if (role.paid) paid += count;
    else free += count;
  }
  if (wrong.length > 0) return { outcome: "wrong", wrong, nobody: false };
  if (paid === 0) return { outcome: "wrong", wrong, nobody: true };
  const at = TIERS.findIndex((tier) => paid <= tier.seats);
  const tier = TIERS[at];
  if (!tier.fee) return { outcome: "contact", tier, paid, free };
  const term = TERMS.find((it) => String(it.years) === years);
  const schedule = SCHEDULES.find((it) => it.id === id);
  const lines = yearLines(tier.fee[currency], term, schedule);
  const next = TIERS[at + 1];
  const due = (month) => (start ? addMonths(start, month) : null);
  const installments = lines.flatMap((line, year) =>
    split(line.total, schedule.installments).map((amount, part) => {
      const month = 12 * year + (12 * part) / schedule.installments;
      return { month, due: due(month), amount };
    }),
  );
  return {
    outcome: "quoted",
    tier,
    paid,
    free,
    headroom: tier.seats - paid,
    total: sum(lines),
    average: round(lines[0].total.div(paid).div(12)),
    years: lines,
    installments,
    renewal: due(12 * term.years),
    next,
    nextTotal: next.fee ? sum(yearLines(next.fee[currency], term, schedule)) : null,
  };
}
