// Numbers, money and dates as English writes them, by the browser's own Intl.
import { CURRENCIES } from "./card.js";

const integers = new Intl.NumberFormat("en");
const dates = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });
const amounts = Object.fromEntries(
  CURRENCIES.map((currency) => [currency, new Intl.NumberFormat("en", { style: "currency", currency })]),
);

export const integer = (value) => (value === Infinity ? "Unlimited" : integers.format(value));
export const date = (value) => dates.format(value);
export const money = (amount, currency) => amounts[currency].format(amount.toFixed(2));
