// Amounts in dollars with four libraries, each used as its own documentation
// uses it. Rounding is half away from zero, to the cent.

/** A library by its name. */
export async function money(name) {
  return await { BigInt: bigint, "big.js": big, "decimal.js": decimal, "dinero.js": dinero }[name]();
}

/** Cents as BigInt; percentages in steps of 0.0001. */
function bigint() {
  const scaled = (text, digits) => {
    const [whole, fraction = ""] = text.split(".");
    return BigInt(whole + fraction.padEnd(digits, "0"));
  };
  const divide = (number, by) => {
    const half = by / 2n;
    return number < 0n ? -((-number + half) / by) : (number + half) / by;
  };
  return {
    zero: 0n,
    parse: (text) => scaled(text, 2),
    percent: (text) => scaled(text, 4),
    plus: (a, b) => a + b,
    minus: (a, b) => a - b,
    part: (amount, percent) => divide(amount * percent, 1_000_000n),
    share: (amount, parts) => divide(amount, BigInt(parts)),
    split: (amount, parts) => {
      const base = amount / BigInt(parts);
      const larger = amount - base * BigInt(parts);
      return Array.from({ length: parts }, (_, at) => (BigInt(at) < larger ? base + 1n : base));
    },
    text: (amount) => {
      const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
      return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    },
  };
}

/** What big.js and decimal.js have in common: dollars, rounded to the cent. */
function decimals(Number, round, down) {
  const zero = new Number(0);
  const cent = new Number("0.01");
  return {
    zero,
    parse: (text) => new Number(text),
    percent: (text) => new Number(text).div(100),
    plus: (a, b) => a.plus(b),
    minus: (a, b) => a.minus(b),
    part: (amount, percent) => round(amount.times(percent)),
    share: (amount, parts) => round(amount.div(parts)),
    split: (amount, parts) => {
      const base = down(amount.div(parts));
      const larger = amount.minus(base.times(parts)).div(cent).toNumber();
      const more = base.plus(cent);
      return Array.from({ length: parts }, (_, at) => (at < larger ? more : base));
    },
    text: (amount) => amount.toFixed(2),
  };
}

async function big() {
  const { default: Big } = await import("big.js");
  return decimals(
    Big,
    (number) => number.round(2, Big.roundHalfUp),
    (number) => number.round(2, Big.roundDown),
  );
}

async function decimal() {
  const { default: Decimal } = await import("decimal.js");
  return decimals(
    Decimal,
    (number) => number.toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
    (number) => number.toDecimalPlaces(2, Decimal.ROUND_DOWN),
  );
}

async function dinero() {
  const lib = await import("dinero.js");
  const { add, allocate, dinero, halfAwayFromZero, multiply, subtract, toDecimal, toSnapshot, transformScale } = lib;
  const USD = { code: "USD", base: 10, exponent: 2 };
  const cents = (amount) => transformScale(amount, 2, halfAwayFromZero);
  const scaled = (text) => {
    const [whole, fraction = ""] = text.split(".");
    return { amount: Number(whole + fraction), scale: fraction.length };
  };
  return {
    zero: dinero({ amount: 0, currency: USD }),
    parse: (text) => dinero({ amount: Math.round(Number(text) * 100), currency: USD }),
    percent: (text) => {
      const { amount, scale } = scaled(text);
      return { amount, scale: scale + 2 };
    },
    plus: (a, b) => add(a, b),
    minus: (a, b) => subtract(a, b),
    part: (amount, percent) => cents(multiply(amount, percent)),
    // There is no division; the cents themselves are divided.
    share: (amount, parts) =>
      dinero({ amount: Math.round(toSnapshot(amount).amount / parts), currency: USD }),
    split: (amount, parts) => allocate(amount, Array(parts).fill(1)),
    text: (amount) => toDecimal(amount),
  };
}
