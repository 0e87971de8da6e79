"""A second opinion on every figure of a quote.

The rules of pricing once more (`rules.py`), in another language and with exact
fractions. Random rate cards and requests (`cases.py`) go through `site quote
--batch` and through these rules; the answers must be the same, key by key.
Standard library only.

    python3 tests/second_opinion --cards 500 --requests 200
"""

import argparse
import json
import multiprocessing
import os
import random
import subprocess
import sys
import tempfile

from cases import random_card, random_request, toml
from rules import answer

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


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
