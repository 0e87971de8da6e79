/// <reference lib="esnext.disposable" />
// Generated from the Rust sources by tests/types.rs.

/** An amount: digits, and a point before decimals. */
export type Money = string;

/** A number of percent: digits, and a point before decimals. */
export type Percent = string;

/** A currency's code (ISO 4217), such as `USD`. */
export type Currency = string;

/** A day, such as `2027-01-31`. */
export type IsoDate = string;

/** A rate card, with the keys of its file. Amounts and percentages are strings, as there. */
export interface RateCard {
  /** Printed on every quote. */
  version: string;
  /** What prices exist in; the first is the default. */
  currencies: Currency[];
  /** How the tiers' prices make a year's fee. */
  model: ModelName;
  /** Whether these are example prices, which every quote then says. */
  illustrative: boolean;
  /** How many days a quote holds. */
  valid_days?: number;
  /** Ascending by seats. */
  tiers: Tier[];
  /** How long a contract may run; the first is the default. */
  terms: Term[];
  /** How a year may be paid; the first is the default. */
  schedules: Schedule[];
  /** One-time fees that a request may choose. */
  extras: Extra[];
  /** What may be negotiated. */
  discounts: Discounts;
}

/** How the tiers' prices make a year's fee. */
export type ModelName = "tier" | "volume" | "graduated";

/** A contracted band of paid seats. */
export interface Tier {
  /** What quotes call it. */
  id: string;
  /** The most paid seats it includes; the last tier may leave it out. */
  seats?: number;
  /** What a year costs, under the model `tier`. */
  fee?: Record<string, Money>;
  /** What a paid seat costs a year, under the other models. */
  unit?: Record<string, Money>;
  /** Whether its price is agreed with sales. */
  contact?: boolean;
}

/** How long a contract runs. */
export interface Term {
  /** Whole years. */
  years: number;
  /** Percent off every year's fee; left out: none. */
  discount?: Percent;
  /** Percent on the fee of the year before, from year 2; left out: none. */
  uplift?: Percent;
}

/** How each year's fee is split into installments. */
export interface Schedule {
  /** What requests call it. */
  id: string;
  /** So many equal ones a year: 1, 2, 3, 4, 6 or 12. */
  installments?: number;
  /** Whether the request carries the plan. */
  custom?: boolean;
  /** Percent of the fee that it adds, below zero takes off; left out: none. */
  adjustment?: Percent;
}

/** A one-time fee that a request may choose. */
export interface Extra {
  /** What requests call it. */
  id: string;
  /** What it costs, undiscounted. */
  fee: Record<string, Money>;
}

/** What may be negotiated. */
export interface Discounts {
  /** A request above this percentage is refused. */
  maximum: Percent;
  /** A quote above this percentage says that it needs approval. */
  approval_above: Percent;
}

/** A kind of user. */
export interface Role {
  /** What requests call it, such as `team-member`. */
  id: string;
  /** What people call it, in the language of the table it came from. */
  name: string;
  /** Whether each of its people takes a paid seat. */
  paid: boolean;
}

/** A request, raw. Whatever is left out gets the card's first or nothing. */
export interface QuoteRequest {
  /** How many people hold each role, by the role's id. Two entries for one role add up. */
  headcount: Record<string, number>;
  /** An ISO 4217 code of the card; left out: its first. */
  currency?: string;
  /** How long the contract runs; left out: the card's first term. */
  years?: number;
  /** The id of a schedule; left out: the card's first. */
  schedule?: string;
  /** The first day, `2027-01-31`; left out: installments have months only. */
  start?: string;
  /** Percent negotiated off, `5` or `2.75`; left out: none. */
  discount?: string;
  /** The ids of one-time fees. */
  extras?: string[];
  /** The installments of a custom schedule. */
  plan?: PlanRow[];
}

/** One installment of a custom plan, raw. */
export interface PlanRow {
  /** Whole months after the start. */
  month: number;
  /** Percent of the total contract value; a row has this or `amount`. */
  share?: string;
  /** So much, in the request's currency; the amounts of a plan sum to the total contract value. */
  amount?: string;
}

/** What may be spent, and what the contract is to be like. */
export interface BudgetRequest {
  /** The most that the total contract value may be, such as `25000`, in the request's currency. */
  budget: string;
  /** An ISO 4217 code of the card; left out: its first. */
  currency?: string;
  /** How long the contract runs; left out: the card's first term. */
  years?: number;
  /** The id of a schedule; left out: the card's first. */
  schedule?: string;
  /** The first day, `2027-01-31`; left out: installments have months only. */
  start?: string;
  /** Percent negotiated off, `5` or `2.75`; left out: none. */
  discount?: string;
  /** The ids of one-time fees. */
  extras?: string[];
  /** The installments of a custom schedule. */
  plan?: PlanRow[];
}

/** The answer to a request. */
export type Outcome = Quote | ContactSales | Refusal;

/** What a contract costs, before tax. */
export interface Quote {
  outcome: "quoted";
  /** The version of the rate card. */
  rate_card: string;
  /** Whether the prices are only examples. */
  illustrative: boolean;
  /** What all amounts are in. */
  currency: Currency;
  /** How many people there are. */
  seats: Seats;
  /** The tier that the paid seats fall in. */
  tier: QuotedTier;
  /** One line a year. */
  years: YearLine[];
  /** The chosen extras, in the card's order. */
  one_time: OneTime[];
  /** Everything the customer pays over the term. */
  total_contract_value: Money;
  /** Year 1 by paid seat and month, rounded. */
  average_per_paid_seat_month: Money;
  /** What is paid when; the amounts sum to the total contract value. */
  installments: Installment[];
  /** Whether the negotiated discount is above what goes without approval. */
  needs_approval: boolean;
  /** The day after the term, if the start is known. */
  renewal?: IsoDate;
  /** How long the quote holds: set by a surface that knows today's date. */
  valid_until?: IsoDate;
  /** The tier above, if there is one. */
  next_tier?: NextTier;
  /** More seats for less, if the card's prices have that. */
  cheaper_at?: CheaperAt;
}

/** How many people there are. */
export interface Seats {
  /** In paid roles; each takes a seat. */
  paid: number;
  /** In free roles; they change no price. */
  free: number;
}

/** The tier that the paid seats fall in. */
export interface QuotedTier {
  /** Its id on the card. */
  id: string;
  /** The most paid seats it includes; none: unlimited. */
  seats?: number;
  /** How many paid seats can be added inside it; none: unlimited. */
  headroom?: number;
}

/** How one year's fee comes about: `total` is the sum of the other four. */
export interface YearLine {
  /** From 1. */
  year: number;
  /** The fee before any discount. */
  list: Money;
  /** For the length of the contract; not above zero. */
  term_discount: Money;
  /** For this customer; not above zero. */
  negotiated_discount: Money;
  /** For the payment schedule; below zero it is a discount. */
  schedule_adjustment: Money;
  /** What the year costs. */
  total: Money;
}

/** A chosen one-time fee. */
export interface OneTime {
  /** Its id on the card. */
  id: string;
  /** Undiscounted. */
  amount: Money;
}

/** One payment. */
export interface Installment {
  /** From 1, over all years. */
  number: number;
  /** Whole months after the start. */
  month: number;
  /** The day, if the start is known. */
  due?: IsoDate;
  /** What is paid. */
  amount: Money;
}

/** The tier above. */
export interface NextTier {
  /** Its id on the card. */
  id: string;
  /** The most paid seats it includes; none: unlimited. */
  seats?: number;
  /** The same request there, under a per-seat model at its first seat; none where it has no published price. */
  total_contract_value?: Money;
  /** Whether its price is agreed with sales. */
  contact?: boolean;
}

/** The smallest of the larger seat counts that cost least, and less than this. */
export interface CheaperAt {
  /** Paid seats. */
  seats: number;
  /** The same request with so many. */
  total_contract_value: Money;
}

/** So many seats have no published price. */
export interface ContactSales {
  outcome: "contact_sales";
  /** The version of the rate card. */
  rate_card: string;
  /** Whether the card's prices are only examples. */
  illustrative: boolean;
  /** What the request asked to pay in. */
  currency: Currency;
  /** How many people there are. */
  seats: Seats;
  /** The tier without a price, or the card's last if the seats pass it. */
  tier: ContactTier;
}

/** The tier of an answer without a price. */
export interface ContactTier {
  /** Its id on the card. */
  id: string;
  /** The most paid seats it includes, fewer than asked for if they pass the card's last tier; none: unlimited. */
  seats?: number;
}

/** The answer to a budget. */
export type BudgetOutcome = WithinBudget | BelowSmallest | Refusal;

/** The most that a budget pays for. */
export interface WithinBudget {
  outcome: "within_budget";
  /** The version of the rate card. */
  rate_card: string;
  /** Whether the prices are only examples. */
  illustrative: boolean;
  /** What may be spent. */
  budget: Money;
  /** What all amounts are in. */
  currency: Currency;
  /** The largest number of paid seats whose total is within the budget; none: any number, at this total. */
  seats?: number;
  /** The tier that they fall in. */
  tier: BudgetTier;
  /** What they cost over the term. */
  total_contract_value: Money;
  /** What is left of the budget. */
  left: Money;
  /** The tier above, if there is one: what one tier more would cost. */
  next_tier?: NextTier;
}

/** A tier that a budget is about. */
export interface BudgetTier {
  /** Its id on the card. */
  id: string;
  /** The most paid seats it includes; none: unlimited. */
  seats?: number;
}

/** A budget that pays for no contract. */
export interface BelowSmallest {
  outcome: "below_smallest";
  /** The version of the rate card. */
  rate_card: string;
  /** Whether the prices are only examples. */
  illustrative: boolean;
  /** What may be spent. */
  budget: Money;
  /** What all amounts are in. */
  currency: Currency;
  /** The cheapest contract there is; none if the card has no price that can be quoted. */
  smallest?: Smallest;
}

/** The cheapest contract that a card has for a request. */
export interface Smallest {
  /** Paid seats, the fewest at this total. */
  seats: number;
  /** The tier that they fall in. */
  tier: BudgetTier;
  /** What they cost over the term. */
  total_contract_value: Money;
}

/** A request that is not quoted, and why. */
export interface Refusal {
  outcome: "refused";
  /** The rule. */
  code: RefusalCode;
  /** What it is about: `headcount.client`, `years`, `plan.0.share`, … */
  field: string;
  /** What is wrong and what to do, in English. */
  message: string;
}

/** Which rule a request breaks; of several the first. */
export type RefusalCode = "not_json" | "bad_request" | "unknown_role" | "headcount_too_large" | "no_paid_seats" | "unknown_currency" | "unknown_term" | "unknown_schedule" | "unknown_extra" | "duplicate_extra" | "start_out_of_range" | "discount_out_of_range" | "discount_above_maximum" | "plan_missing" | "plan_unexpected" | "plan_length" | "plan_month_order" | "plan_month_outside_term" | "plan_mixed" | "plan_share" | "plan_amount" | "plan_sum" | "budget_out_of_range" | "amount_too_large";
