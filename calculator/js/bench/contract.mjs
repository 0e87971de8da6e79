// One contract, computed as the engine computes it: five tiers, three years,
// twelve dated installments. How amounts are added, rounded and split is
// handed in (`money`), so that every library computes the same thing.

/** The contract that is quoted. */
export const request = {
  headcount: { "team-member": 700, client: 12 },
  start: "2027-01-31",
  discount: "5",
};

/** The rate card, as the engine's `parseRateCard` gives it. */
export const cardText = `
version    = "bench"
currencies = ["USD"]
model      = "tier"
tiers      = [
    { id = "team", seats = 50, fee = { USD = "3500" } },
    { id = "department", seats = 250, fee = { USD = "15000" } },
    { id = "company", seats = 1000, fee = { USD = "48000" } },
    { id = "group", seats = 5000, fee = { USD = "180000" } },
    { id = "enterprise", fee = { USD = "300000" } },
]
terms      = [{ years = 3, discount = "10", uplift = "3" }]
schedules  = [{ id = "quarterly", installments = 4, adjustment = "2" }]
`;

export const roles = [
  { id: "team-member", name: "Team member", paid: true },
  { id: "client", name: "Client", paid: false },
];

/** The same card with its amounts read once, as a program would keep it. */
export function prepare(money) {
  const tier = (id, seats, fee) => ({ id, seats, fee: money.parse(fee) });
  return {
    version: "bench",
    tiers: [
      tier("team", 50, "3500"),
      tier("department", 250, "15000"),
      tier("company", 1000, "48000"),
      tier("group", 5000, "180000"),
      tier("enterprise", Infinity, "300000"),
    ],
    years: 3,
    discount: money.percent("10"),
    uplift: money.percent("3"),
    installments: 4,
    adjustment: money.percent("2"),
  };
}

function yearLines(money, card, fee, negotiated) {
  const years = [];
  let list = fee;
  for (let year = 1; year <= card.years; year++) {
    if (year > 1) list = money.plus(list, money.part(list, card.uplift));
    const term = money.part(list, card.discount);
    const afterTerm = money.minus(list, term);
    const own = money.part(afterTerm, negotiated);
    const after = money.minus(afterTerm, own);
    const adjustment = money.part(after, card.adjustment);
    years.push({ year, list, term, own, adjustment, total: money.plus(after, adjustment) });
  }
  return years;
}

function total(money, years) {
  return years.reduce((sum, year) => money.plus(sum, year.total), money.zero);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function addMonths(year, month, day, months) {
  const all = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(all / 12), (all % 12) + 1];
  const leap = m === 2 && (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0));
  const last = DAYS[m - 1] + (leap ? 1 : 0);
  const two = (n) => (n < 10 ? `0${n}` : `${n}`);
  return `${y}-${two(m)}-${two(Math.min(day, last))}`;
}

/** The quote, with the keys of the engine's. */
export function quote(money, card, request) {
  let [paid, free] = [0, 0];
  for (const [id, people] of Object.entries(request.headcount)) {
    const role = roles.find((role) => role.id === id);
    if (!role) return { outcome: "refused", code: "unknown_role", field: `headcount.${id}` };
    if (role.paid) paid += people;
    else free += people;
  }
  const at = card.tiers.findIndex((tier) => paid <= tier.seats);
  const negotiated = money.percent(request.discount);
  const years = yearLines(money, card, card.tiers[at].fee, negotiated);
  const value = total(money, years);
  const [y, m, d] = request.start.split("-").map(Number);
  const installments = [];
  for (const { year, total } of years) {
    const parts = money.split(total, card.installments);
    for (let part = 0; part < parts.length; part++) {
      const month = 12 * (year - 1) + (12 * part) / card.installments;
      installments.push({
        number: installments.length + 1,
        month,
        due: addMonths(y, m, d, month),
        amount: money.text(parts[part]),
      });
    }
  }
  const next = card.tiers[at + 1];
  return {
    outcome: "quoted",
    rate_card: card.version,
    illustrative: false,
    currency: "USD",
    seats: { paid, free },
    tier: { id: card.tiers[at].id, seats: card.tiers[at].seats, headroom: card.tiers[at].seats - paid },
    years: years.map((line) => ({
      year: line.year,
      list: money.text(line.list),
      term_discount: money.text(money.minus(money.zero, line.term)),
      negotiated_discount: money.text(money.minus(money.zero, line.own)),
      schedule_adjustment: money.text(line.adjustment),
      total: money.text(line.total),
    })),
    one_time: [],
    total_contract_value: money.text(value),
    average_per_paid_seat_month: money.text(money.share(years[0].total, paid * 12)),
    installments,
    needs_approval: false,
    renewal: addMonths(y, m, d, 12 * card.years),
    next_tier: {
      id: next.id,
      seats: next.seats,
      total_contract_value: money.text(total(money, yearLines(money, card, next.fee, negotiated))),
    },
  };
}
