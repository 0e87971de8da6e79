"""Random rate cards and requests: mostly sound, with every edge and, now and
then, every way to break a rule."""

import datetime
import json

from rules import MINOR_UNITS, MOST_MINOR_UNITS, MOST_PEOPLE, ROLES, answer, shown


def percent(rng, low, high, decimals=None):
    decimals = rng.choice([0, 0, 1, 2, 4]) if decimals is None else decimals
    steps = rng.randint(low * 10**decimals, high * 10**decimals)
    edge = rng.random()
    if edge < 0.1:
        steps = 0
    elif edge < 0.15:
        steps = high * 10**decimals
    text = str(abs(steps)).rjust(decimals + 1, "0")
    whole = text if decimals == 0 else f"{text[:-decimals]}.{text[-decimals:]}"
    return ("-" if steps < 0 else "") + whole


def random_card(rng):
    currencies = rng.sample(sorted(MINOR_UNITS), rng.randint(1, 4))
    model = rng.choice(["tier", "volume", "graduated"])
    largest = rng.choice([20, 10**3, 10**5, 10**8, 10**12])
    prices = lambda: {code: shown(rng.randint(1, largest), code) for code in currencies}
    count = rng.randint(1, 6)
    seats = sorted(rng.sample(range(1, rng.choice([12, 300, 10**6])), count))
    tiers = []
    for at, most in enumerate(seats):
        tier, last = {"id": f"tier-{at}"}, at == count - 1
        if not last or rng.random() < 0.4:
            tier["seats"] = most
        # A graduated fee needs the price of every tier below.
        inner = 0 if model == "graduated" else 0.05
        if rng.random() < (0.3 if last else inner):
            tier["contact"] = True
        else:
            tier["fee" if model == "tier" else "unit"] = prices()
        tiers.append(tier)
    terms = [{"years": years, "discount": percent(rng, 0, 100), "uplift": percent(rng, -100, 100)}
             for years in rng.sample(range(1, 8), rng.randint(1, 3))]
    schedules = []
    for at in range(rng.randint(1, 4)):
        schedule = {"id": f"schedule-{at}", "adjustment": percent(rng, -100, 100)}
        if rng.random() < 0.4:
            schedule["custom"] = True
        else:
            schedule["installments"] = rng.choice([1, 2, 3, 4, 6, 12])
        schedules.append(schedule)
    maximum = percent(rng, 0, 100, 0)
    return {
        "version": f"random-{rng.randint(0, 999)}", "currencies": currencies, "model": model,
        "illustrative": rng.random() < 0.5, "tiers": tiers, "terms": terms,
        "schedules": schedules,
        "extras": [{"id": f"extra-{at}", "fee": prices()} for at in range(rng.randint(0, 3))],
        "discounts": {"maximum": maximum,
                      "approval_above": percent(rng, 0, int(maximum), 0)},
    }


def toml(value):
    """A value as TOML, in line."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value)


def random_request(rng, card):
    edges = [0, 1, 2, MOST_PEOPLE, rng.randint(0, 400), rng.randint(0, 400)]
    for tier in card["tiers"]:
        if tier.get("seats") is not None:
            edges += [tier["seats"] - 1, tier["seats"], tier["seats"] + 1]
    people = {role: 0 if rng.random() < 0.5 else min(rng.choice(edges), MOST_PEOPLE)
              for role in rng.sample(sorted(ROLES), rng.randint(1, 6))}
    if not any(people.get(role) for role, paid in ROLES.items() if paid) and rng.random() < 0.97:
        people["team-member"] = min(rng.choice(edges), MOST_PEOPLE) or 1
    request = {"headcount": people}
    rare = lambda chance=0.01: rng.random() < chance
    if rare():
        people["visitor"] = 1
    if rare():
        people["client"] = MOST_PEOPLE + 1
    if rng.random() < 0.6:
        request["currency"] = "CHF" if rare() else rng.choice(card["currencies"])
    if rng.random() < 0.7:
        request["years"] = 99 if rare() else rng.choice(card["terms"])["years"]
    if rng.random() < 0.8:
        request["schedule"] = "weekly" if rare() else rng.choice(card["schedules"])["id"]
    if rng.random() < 0.6:
        request["start"] = random_start(rng, rare)
    if rng.random() < 0.5:
        top = int(card["discounts"]["maximum"])
        request["discount"] = rng.choice(["-1", "100.5", "x", "1.00001"]) if rare(0.03) else \
            percent(rng, 0, 100 if rare(0.1) else top)
    if card["extras"] and rng.random() < 0.5:
        ids = [extra["id"] for extra in card["extras"]]
        request["extras"] = rng.sample(ids, rng.randint(0, len(ids)))
        if rare(0.02):
            request["extras"].append(rng.choice(ids + ["lunch"]))
    wanted = request.get("schedule", card["schedules"][0]["id"])
    custom = any(it["id"] == wanted and it.get("custom") for it in card["schedules"])
    if custom != rare(0.02):
        years = request.get("years", card["terms"][0]["years"])
        request["plan"] = random_plan(rng, rare, years)
        if rng.random() < 0.4:
            by_amounts(rng, rare, card, request)
    return request


def random_start(rng, rare):
    if rare(0.05):
        return rng.choice(["1999-12-31", "2200-01-01", "2027-02-29", "2027-13-01", "soon",
                           "2027-1-1", "2000-01-01", "2199-12-31"])
    if rng.random() < 0.5:
        return rng.choice(["2027-01-31", "2028-02-29", "2027-08-31", "2027-12-31", "2028-01-30"])
    return datetime.date.fromordinal(rng.randint(730120, 800000)).isoformat()


def random_plan(rng, rare, years):
    months = 12 * min(years, 9)
    count = rng.choice([1, 2, 3, 4, rng.randint(1, min(months, 30))])
    count = min(count, months)
    chosen = sorted(rng.sample(range(months), count))
    cuts = [0] + sorted(rng.sample(range(1, 10**6), count - 1)) + [10**6]
    shares = [after - before for before, after in zip(cuts, cuts[1:])]
    if rng.random() < 0.3 and 10**6 % count == 0:
        shares = [10**6 // count] * count
    if rare(0.02):
        shares[0] += 1
    if rare(0.02):
        chosen[-1] += months
    if rare(0.02):
        chosen.reverse()
    decimals = lambda share: f"{share // 10**4}.{share % 10**4:04d}"
    text = lambda share: decimals(share).rstrip("0").rstrip(".") if rng.random() < 0.5 \
        else decimals(share)
    plan = [{"month": month, "share": text(share)} for month, share in zip(chosen, shares)]
    if rare(0.01):
        plan[-1]["share"] = rng.choice(["0", "-5", "x", "1.00001"])
    if rare(0.01):
        plan = []
    return plan


def by_amounts(rng, rare, card, request):
    """Gives the plan of a request as amounts, which sum to what it costs; where
    it has no price, as any."""
    plan, currency = request["plan"], request.get("currency", card["currencies"][0])
    digits = MINOR_UNITS.get(currency, 2)
    quote = answer(card, request)
    total = int(quote["total_contract_value"].replace(".", "")) if "years" in quote \
        else rng.randint(1, 10**6)
    # No amount is nothing: a total of few units has few rows.
    del plan[max(1, min(len(plan), total)):]
    cuts = [0] + sorted(rng.sample(range(1, total), len(plan) - 1)) + [total] if plan else []
    for row, before, after in zip(plan, cuts, cuts[1:]):
        minor = after - before
        if rare(0.02):
            minor += rng.choice([1, -1, MOST_MINOR_UNITS])
        text = ("-" if minor < 0 else "") + shown(abs(minor), "USD" if digits == 2 else currency)
        if rng.random() < 0.3 and digits:
            text = text.rstrip("0").rstrip(".")
        row["amount"] = text
        del row["share"]
    if plan and rare(0.03):
        plan[-1]["amount"] = rng.choice(["0", "-5", "x", "1.00001", "5.", "9" * 25])
    if plan and rare(0.03):
        del plan[0]["amount"]
        plan[0]["share"] = "50"
