"""How a contract is priced, with exact fractions: the rules, step by step, as
they are written down, and not as the engine computes them."""

import calendar
import datetime
import re
from fractions import Fraction

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
        "plan": accept_plan(schedule, term, currency, request.get("plan")),
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


def accept_plan(schedule, term, currency, plan):
    """Which of the two the rows give, and for each its month and what it is."""
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
    kinds = {kind for row in plan for kind in ("share", "amount") if kind in row}
    if len(kinds) > 1:
        raise Refused("plan_mixed", "plan")
    kind = kinds.pop()
    decimals = 4 if kind == "share" else MINOR_UNITS[currency]
    values = []
    for at, row in enumerate(plan):
        read = number(row[kind])
        if read is None or read[0] <= 0 or read[1] > decimals:
            raise Refused(f"plan_{kind}", f"plan.{at}.{kind}")
        values.append(read[0])
    if kind == "share":
        if sum(values) != 100:
            raise Refused("plan_sum", "plan")
    else:
        values = [int(value * 10**decimals) for value in values]
        for at, minor in enumerate(values):
            if minor > MOST_MINOR_UNITS:
                raise Refused("amount_too_large", f"plan.{at}.amount")
    return kind, list(zip(months, values))


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
            kind, plan = plan
            if kind == "amount":
                return plan
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
        above = self.next_tier(at)
        # The last of the rules: only a plan by amounts can break it.
        if sum(part for _, part in dated) != total:
            assert accepted["plan"][0] == "amount"
            raise Refused("plan_sum", "plan")
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
