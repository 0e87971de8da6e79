#!/usr/bin/env python3
"""A second opinion on every figure of a quote.

The rules of pricing once more, in another language and with exact fractions,
written from the rules and not from the engine. Random rate cards and requests
go through `site quote --batch` and through this file; the answers must be the
same, key by key. Standard library only.

    tests/second_opinion.py --site target/release/site --cards 500 --requests 200
"""

import argparse
import calendar
import datetime
import json
import multiprocessing
import os
import random
import re
import subprocess
import sys
import tempfile
from fractions import Fraction

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# ISO 4217's minor units; CLDR has others for some of these.
MINOR_UNITS = {"USD": 2, "EUR": 2, "JPY": 0, "KWD": 3, "CLF": 4, "IQD": 3, "ISK": 0,
               "HUF": 2, "TWD": 2, "UGX": 0}
ROLES = {"project-administrator": True, "team-member": True, "custom-user-roles": True,
         "client": False, "comment-only": False, "view-only": False}
MOST_PEOPLE = 10_000_000
MOST_MINOR_UNITS = 10**15
MOST_ROWS = 120


class Refused(Exception):
    """A request that breaks a rule: its code and the field it is about."""

    def __init__(self, code, field):
        super().__init__(code)
        self.outcome = {"outcome": "refused", "code": code, "field": field}


# --- numbers ---------------------------------------------------------------

def number(text):
    """A plain decimal and how many digits follow its point; none otherwise."""
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text, re.ASCII):
        return None
    return Fraction(text), len(text.partition(".")[2])


def rounded(value):
    """Half away from zero, to a whole."""
    whole, rest = divmod(abs(value), 1)
    whole = int(whole) + (1 if rest >= Fraction(1, 2) else 0)
    return -whole if value < 0 else whole


def checked(minor):
    """An amount, unless it is one that is never quoted."""
    if abs(minor) > MOST_MINOR_UNITS:
        raise Refused("amount_too_large", "headcount")
    return minor


def shown(minor, currency):
    """Minor units with exactly the currency's decimals."""
    digits = MINOR_UNITS[currency]
    sign, text = "-" if minor < 0 else "", str(abs(minor)).rjust(digits + 1, "0")
    return sign + (text if digits == 0 else f"{text[:-digits]}.{text[-digits:]}")


def months_after(start, months):
    """The same day so many months later, or the month's last."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(start.day, last))


# --- the request -----------------------------------------------------------

def find(items, key, wanted, refusal):
    for item in items:
        if item[key] == wanted:
            return item
    raise refusal


def accept(card, request):
    """The request with what it leaves out, or the first rule it breaks."""
    headcount = request["headcount"]
    for role in headcount:
        if role not in ROLES:
            raise Refused("unknown_role", f"headcount.{role}")
    for role, people in headcount.items():
        if people > MOST_PEOPLE:
            raise Refused("headcount_too_large", f"headcount.{role}")
    paid = sum(people for role, people in headcount.items() if ROLES[role])
    free = sum(people for role, people in headcount.items() if not ROLES[role])
    if paid == 0:
        raise Refused("no_paid_seats", "headcount")
    currency = request.get("currency", card["currencies"][0])
    if currency not in card["currencies"]:
        raise Refused("unknown_currency", "currency")
    term = find(card["terms"], "years", request.get("years", card["terms"][0]["years"]),
                Refused("unknown_term", "years"))
    schedule = find(card["schedules"], "id",
                    request.get("schedule", card["schedules"][0]["id"]),
                    Refused("unknown_schedule", "schedule"))
    chosen = request.get("extras", [])
    known = [extra["id"] for extra in card["extras"]]
    if any(extra not in known for extra in chosen):
        raise Refused("unknown_extra", "extras")
    if len(set(chosen)) < len(chosen):
        raise Refused("duplicate_extra", "extras")
    return {
        "paid": paid, "free": free, "currency": currency, "term": term,
        "schedule": schedule,
        "extras": [extra for extra in card["extras"] if extra["id"] in chosen],
        "start": accept_start(request.get("start")),
        "discount": accept_discount(card, request.get("discount")),
        "plan": accept_plan(schedule, term, request.get("plan")),
    }


def accept_start(text):
    if text is None:
        return None
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text, re.ASCII):
            raise ValueError
        start = datetime.date.fromisoformat(text)
    except ValueError:
        raise Refused("start_out_of_range", "start") from None
    if not 2000 <= start.year <= 2199:
        raise Refused("start_out_of_range", "start")
    return start


def accept_discount(card, text):
    if text is None:
        return Fraction(0)
    read = number(text)
    if read is None or not 0 <= read[0] <= 100 or read[1] > 4:
        raise Refused("discount_out_of_range", "discount")
    if read[0] > Fraction(card["discounts"]["maximum"]):
        raise Refused("discount_above_maximum", "discount")
    return read[0]


def accept_plan(schedule, term, plan):
    if not schedule.get("custom"):
        if plan is not None:
            raise Refused("plan_unexpected", "plan")
        return None
    if plan is None:
        raise Refused("plan_missing", "plan")
    if not 1 <= len(plan) <= MOST_ROWS:
        raise Refused("plan_length", "plan")
    months = [row["month"] for row in plan]
    for at in range(1, len(months)):
        if months[at] <= months[at - 1]:
            raise Refused("plan_month_order", f"plan.{at}.month")
    for at, month in enumerate(months):
        if not 0 <= month <= 12 * term["years"] - 1:
            raise Refused("plan_month_outside_term", f"plan.{at}.month")
    shares = []
    for at, row in enumerate(plan):
        read = number(row["share"])
        if read is None or read[0] <= 0 or read[1] > 4:
            raise Refused("plan_share", f"plan.{at}.share")
        shares.append(read[0])
    if sum(shares) != 100:
        raise Refused("plan_sum", "plan")
    return list(zip(months, shares))


# --- the computation -------------------------------------------------------

class Quoter:
    """One accepted request on one card."""

    def __init__(self, card, accepted):
        self.card, self.accepted = card, accepted
        self.currency, self.tiers = accepted["currency"], card["tiers"]

    def minor(self, prices):
        return int(Fraction(prices[self.currency]) * 10 ** MINOR_UNITS[self.currency])

    def tier_at(self, seats):
        for at, tier in enumerate(self.tiers):
            if tier.get("seats") is None or seats <= tier["seats"]:
                return at
        return None

    def list_fee(self, at, seats):
        """L; none where a price that it takes is not published."""
        if self.card["model"] == "tier":
            tier = self.tiers[at]
            return None if tier.get("contact") else self.minor(tier["fee"])
        if self.card["model"] == "volume":
            tier = self.tiers[at]
            return None if tier.get("contact") else checked(seats * self.minor(tier["unit"]))
        below, fee = 0, 0
        for tier in self.tiers[:at + 1]:
            if tier.get("contact"):
                return None
            upper = min(seats, seats if tier.get("seats") is None else tier["seats"])
            fee = checked(fee + checked((upper - below) * self.minor(tier["unit"])))
            below = upper
        return fee

    def years(self, fee):
        term, schedule = self.accepted["term"], self.accepted["schedule"]
        adjustment = Fraction(schedule.get("adjustment", "0"))
        lines, price = [], fee
        for year in range(1, term["years"] + 1):
            if year > 1:
                price = checked(rounded(price * (1 + Fraction(term.get("uplift", "0")) / 100)))
            off = -rounded(price * Fraction(term.get("discount", "0")) / 100)
            own = -rounded((price + off) * self.accepted["discount"] / 100)
            sign = -1 if adjustment < 0 else 1
            more = sign * rounded((price + off + own) * abs(adjustment) / 100)
            lines.append((price, off, own, checked(more), checked(price + off + own + more)))
        return lines

    def one_time(self):
        return [(extra["id"], self.minor(extra["fee"])) for extra in self.accepted["extras"]]

    def total(self, fee):
        sums = checked(sum(line[4] for line in self.years(fee)))
        return checked(sums + checked(sum(fee for _, fee in self.one_time())))

    def total_at(self, at, seats):
        fee = self.list_fee(at, seats)
        return None if fee is None else self.total(fee)

    def first_seat(self, at):
        return 1 if at == 0 else self.tiers[at - 1]["seats"] + 1

    def installments(self, lines, total):
        schedule, plan = self.accepted["schedule"], self.accepted["plan"]
        if plan is not None:
            exact = [total * share / 100 for _, share in plan]
            parts = [int(part) for part in exact]
            order = sorted(range(len(plan)), key=lambda at: (parts[at] - exact[at], at))
            for at in order[:total - sum(parts)]:
                parts[at] += 1
            return [(month, part) for (month, _), part in zip(plan, parts)]
        count, dated = schedule["installments"], []
        for index, line in enumerate(lines):
            base, larger = divmod(line[4], count)
            for part in range(count):
                dated.append((12 * index + 12 * part // count, base + (part < larger)))
        month, first = dated[0]
        dated[0] = (month, first + sum(fee for _, fee in self.one_time()))
        return dated

    def next_tier(self, at):
        if at + 1 >= len(self.tiers):
            return None
        tier = self.tiers[at + 1]
        total = self.total_at(at + 1, self.first_seat(at + 1))
        answer = {"id": tier["id"]}
        if tier.get("seats") is not None:
            answer["seats"] = tier["seats"]
        if total is None:
            answer["contact"] = True
        else:
            answer["total_contract_value"] = shown(total, self.currency)
        return answer

    def cheaper_at(self, paid, total):
        """Only under a model with a price per seat. By trying the first fifty
        seat counts of every tier, and its last: inside a tier no count costs
        less than its first."""
        best = None
        if self.card["model"] == "tier":
            return best
        counts = set()
        for at, tier in enumerate(self.tiers):
            first = self.first_seat(at)
            last = first + 50 if tier.get("seats") is None else tier["seats"]
            counts.update(range(first, min(last, first + 50) + 1))
            counts.add(last)
        for seats in sorted(count for count in counts if count > paid):
            at = self.tier_at(seats)
            try:
                there = None if at is None else self.total_at(at, seats)
            except Refused:
                continue
            if there is not None and there < total and (best is None or there < best[1]):
                best = (seats, there)
        return best

    def quote(self):
        accepted, card = self.accepted, self.card
        answer = {"rate_card": card["version"], "illustrative": card["illustrative"],
                  "currency": self.currency,
                  "seats": {"paid": accepted["paid"], "free": accepted["free"]}}
        at = self.tier_at(accepted["paid"])
        fee = None if at is None else self.list_fee(at, accepted["paid"])
        tier = self.tiers[-1 if at is None else at]
        named = {"id": tier["id"]}
        if tier.get("seats") is not None:
            named["seats"] = tier["seats"]
        if fee is None:
            return {"outcome": "contact_sales", **answer, "tier": named}
        if tier.get("seats") is not None:
            named["headroom"] = tier["seats"] - accepted["paid"]
        lines, total = self.years(fee), self.total(fee)
        money = lambda minor: shown(minor, self.currency)
        keys = ("list", "term_discount", "negotiated_discount", "schedule_adjustment", "total")
        dated = self.installments(lines, total)
        assert sum(part for _, part in dated) == total
        start = accepted["start"]
        installments = []
        for index, (month, part) in enumerate(dated):
            one = {"number": index + 1, "month": month}
            if start:
                one["due"] = months_after(start, month).isoformat()
            installments.append({**one, "amount": money(part)})
        answer.update({
            "outcome": "quoted", "tier": named,
            "years": [{"year": index + 1, **dict(zip(keys, map(money, line)))}
                      for index, line in enumerate(lines)],
            "one_time": [{"id": id, "amount": money(amount)} for id, amount in self.one_time()],
            "total_contract_value": money(total),
            "average_per_paid_seat_month":
                money(rounded(Fraction(lines[0][4], accepted["paid"] * 12))),
            "installments": installments,
            "needs_approval":
                accepted["discount"] > Fraction(card["discounts"]["approval_above"]),
        })
        if start:
            renewal = months_after(start, 12 * accepted["term"]["years"])
            answer["renewal"] = renewal.isoformat()
        above = self.next_tier(at)
        if above:
            answer["next_tier"] = above
        cheaper = self.cheaper_at(accepted["paid"], total)
        if cheaper:
            answer["cheaper_at"] = {"seats": cheaper[0],
                                    "total_contract_value": money(cheaper[1])}
        return answer


def answer(card, request):
    """What the rules say of a request."""
    try:
        return Quoter(card, accept(card, request)).quote()
    except Refused as refused:
        return refused.outcome


# --- random cards and requests ---------------------------------------------

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


# --- the comparison --------------------------------------------------------

def compare(task):
    """Both answers to the requests of one card: how many, how many of each
    outcome, and the first difference."""
    options, number = task
    rng = random.Random(options.seed * 1_000_003 + number)
    card = random_card(rng)
    requests = [random_request(rng, card) for _ in range(options.requests)]
    text = "".join(f"{key} = {toml(value)}\n" for key, value in card.items())
    with tempfile.NamedTemporaryFile("w", suffix=".toml", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        ran = subprocess.run(
            [options.site, "quote", "--content", os.path.join(ROOT, "content"),
             "--rate-card", file.name, "--batch"],
            input="".join(json.dumps(request) + "\n" for request in requests),
            capture_output=True, text=True, check=False)
    theirs = [json.loads(line) for line in ran.stdout.splitlines()]
    if len(theirs) != len(requests):
        return 0, {}, f"card {number}:\n{text}\n{ran.stderr}"
    outcomes = {}
    for request, found in zip(requests, theirs):
        found.pop("message", None)
        expected = answer(card, request)
        name = expected.get("code", expected["outcome"])
        outcomes[name] = outcomes.get(name, 0) + 1
        if found != expected:
            keys = [key for key in {**found, **expected} if found.get(key) != expected.get(key)]
            only = lambda whole: json.dumps({key: whole.get(key) for key in keys})
            return 0, {}, (f"card {number}:\n{text}\nrequest: {json.dumps(request)}\n"
                           f"the engine: {only(found)}\nthis file:  {only(expected)}")
    return len(requests), outcomes, None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", default=os.path.join(ROOT, "target", "release", "site"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cards", type=int, default=40)
    parser.add_argument("--requests", type=int, default=50, help="for each card")
    options = parser.parse_args()
    agreed, outcomes = 0, {}
    with multiprocessing.Pool() as pool:
        tasks = ((options, number) for number in range(options.cards))
        for count, named, difference in pool.imap_unordered(compare, tasks):
            if difference:
                print(f"seed {options.seed}, {difference}", file=sys.stderr)
                return 1
            agreed += count
            for name, times in named.items():
                outcomes[name] = outcomes.get(name, 0) + times
    print(f"{agreed} quotes agree: " +
          ", ".join(f"{name} {times}" for name, times in sorted(outcomes.items())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
