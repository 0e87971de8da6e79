// What JavaScript sees of the engine. Runs as it is in a page, in a worker and
// in Node; a mistake is a line of `wrong`.

/** Collects what is not plain data: nothing undefined, no Map, no BigInt. */
function notPlain(value, at, wrong) {
  switch (typeof value) {
    case "string":
    case "boolean":
      return;
    case "number":
      if (!Number.isSafeInteger(value)) wrong.push(`${at} is ${value}`);
      return;
    case "object":
      break;
    default:
      wrong.push(`${at} is a ${typeof value}`);
      return;
  }
  if (value === null) {
    wrong.push(`${at} is null`);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => notPlain(item, `${at}[${index}]`, wrong));
  } else if (Object.getPrototypeOf(value) !== Object.prototype) {
    wrong.push(`${at} is a ${value.constructor?.name}`);
  } else {
    if (Reflect.ownKeys(value).length !== Object.keys(value).length) {
      wrong.push(`${at} has hidden keys`);
    }
    for (const [key, item] of Object.entries(value)) notPlain(item, `${at}.${key}`, wrong);
  }
}

/** The exception that something ends in. */
function thrown(what) {
  try {
    const value = what();
    return `no exception but ${JSON.stringify(value)}`;
  } catch (error) {
    return `${error.constructor.name}: ${error.message}`;
  }
}

export function probe({ Quoter, budget, quote }, { parseRateCard }, data) {
  const { card: text, roles, requests, wanted } = data;
  const wrong = [];
  const seen = (value, at) => (notPlain(value, at, wrong), JSON.stringify(value));
  const reading = parseRateCard(text);
  seen(reading, "reading");
  const { card } = reading;
  const quoter = new Quoter(card, roles);

  const quotes = requests.map((request) => {
    const before = JSON.stringify(request);
    const answer = seen(quoter.quote(request), "quote");
    if (answer !== JSON.stringify(quote(card, roles, request))) wrong.push("quote differs");
    if (before !== JSON.stringify(request)) wrong.push("the request was changed");
    return answer;
  });

  const budgets = wanted.map((request) => {
    const answer = seen(quoter.budget(request), "budget");
    if (answer !== JSON.stringify(budget(card, roles, request))) wrong.push("budget differs");
    return answer;
  });

  const headcount = { "team-member": 40 };
  const base = JSON.stringify(quoter.quote({ headcount }));
  const same = {
    undefined: { headcount, currency: undefined, plan: undefined },
    "without a prototype": Object.assign(Object.create(null), { headcount }),
    frozen: Object.freeze({ headcount: Object.freeze({ ...headcount }) }),
  };
  for (const [name, request] of Object.entries(same)) {
    if (JSON.stringify(quoter.quote(request)) !== base) wrong.push(`${name} is another request`);
  }

  const itself = { headcount };
  itself.extras = [itself];
  const refusals = Object.fromEntries(
    Object.entries({
      map: { headcount: new Map(Object.entries(headcount)) },
      class: { headcount, start: new Date(0) },
      bigint: { headcount: { "team-member": 40n } },
      fraction: { headcount: { "team-member": 0.5 } },
      nan: { headcount: { "team-member": NaN } },
      huge: { headcount: { "team-member": 1e300 } },
      minus: { headcount: { "team-member": -1 } },
      null: { headcount, currency: null },
      number: { headcount, discount: 5 },
      unknown: { headcount, year: 1 },
      function: { headcount, start() {} },
      itself,
    }).map(([name, request]) => [name, JSON.parse(seen(quoter.quote(request), name))]),
  );

  const released = new Quoter(card, roles);
  released.free();
  const tier = { ...card.tiers[0], fee: { ...card.tiers[0].fee, USD: 3500 } };
  const exceptions = {
    "no text": thrown(() => parseRateCard()),
    "no card": thrown(() => new Quoter(undefined, roles)),
    "text as card": thrown(() => new Quoter(text, roles)),
    "number as money": thrown(() => quote({ ...card, tiers: [tier] }, roles, { headcount })),
    "unknown key": thrown(() => quote({ ...card, tier: 1 }, roles, { headcount })),
    "map as roles": thrown(() => new Quoter(card, new Map())),
    "role without name": thrown(() => new Quoter(card, [{ id: "a", paid: true }])),
    "no request": thrown(() => quoter.quote()),
    "null as request": thrown(() => quoter.quote(null)),
    "list as request": thrown(() => quoter.quote([])),
    "map as request": thrown(() => quoter.quote(new Map())),
    getter: thrown(() => quoter.quote({ get headcount() { throw new RangeError("mine"); } })),
    "after free": thrown(() => released.quote({ headcount })),
  };
  // What threw has not harmed the quoter.
  if (JSON.stringify(quoter.quote({ headcount })) !== base) wrong.push("another quote at the end");
  quoter.free();

  const broken = "version = 1\n\n\u{1F600} = \"x\"\nmodel = \"tire\" # \u{1F600}\n";
  const bad = JSON.parse(seen(parseRateCard(broken), "bad"));
  const places = bad.problems.map(({ severity, code, line, column, start, end }) =>
    `${severity} ${code} ${line}:${column} ${broken.slice(start, end)}`);
  return { wrong, quotes, budgets, refusals, exceptions, card, ok: bad.ok, keys: Object.keys(bad.problems[0]), places };
}
