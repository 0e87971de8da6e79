import { useMemo, useState } from "preact/hooks";

import { CONTACT, CURRENCIES, PRESET, ROLES, SCHEDULES, TERMS, TIERS, VERSION } from "../shared/card.js";
import { date, integer, money } from "../shared/format.js";
import { quote } from "../shared/quote.js";
import Big from "big.js";

function Table({ name, caption, columns, children }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class={name}>
        <caption>{caption}</caption>
        <thead>
          <tr>{columns.map((column) => <th scope="col">{column}</th>)}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function Fact({ name, figure, children }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd><data data-figure={figure}>{children}</data></dd>
    </div>
  );
}

function People({ people, answer, set }) {
  const wrong = answer.outcome === "wrong" ? answer : null;
  return (
    <fieldset class="people">
      <legend>People by role</legend>
      {ROLES.map((role) => {
        const invalid = wrong?.wrong.includes(role.id) || (wrong?.nobody && role.paid);
        const id = `calculator-1-role-${role.id}`;
        return (
          <div class="field" key={role.id}>
            <label for={id}>
              <span class="role">{role.name}</span>{" "}
              <span class={role.paid ? "badge paid" : "badge free"}>{role.paid ? "Paid" : "Free"}</span>
            </label>
            <input
              id={id}
              name={role.id}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={people[role.id]}
              aria-invalid={invalid || undefined}
              onInput={(event) => set(role.id, event.currentTarget.value)}
            />
            {wrong?.wrong.includes(role.id) && <p class="error">Enter a whole number, such as 12.</p>}
          </div>
        );
      })}
      {wrong?.nobody && <p class="error">Enter at least one person in a paid role.</p>}
    </fieldset>
  );
}

function Choice({ label, name, value, choices, set }) {
  const id = `calculator-1-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name} autocomplete="off" value={value} onChange={(event) => set(event.currentTarget.value)}>
        {choices.map(([value, name]) => <option value={value}>{name}</option>)}
      </select>
    </div>
  );
}

function Contract({ fields, set }) {
  return (
    <fieldset class="contract">
      <legend>Contract</legend>
      <Choice label="Term" name="years" value={fields.years} set={(it) => set("years", it)}
        choices={TERMS.map((term) => [String(term.years), term.name])} />
      <Choice label="Payment schedule" name="schedule" value={fields.schedule} set={(it) => set("schedule", it)}
        choices={SCHEDULES.map((schedule) => [schedule.id, schedule.name])} />
      <Choice label="Currency" name="currency" value={fields.currency} set={(it) => set("currency", it)}
        choices={CURRENCIES.map((code) => [code, code])} />
      <div class="field">
        <label for="calculator-1-start">Start date</label>
        <input id="calculator-1-start" name="start" type="date" autocomplete="off" value={fields.start}
          aria-describedby="calculator-1-start-hint" onInput={(event) => set("start", event.currentTarget.value)} />
        <p class="hint" id="calculator-1-start-hint">
          Optional. Without it, payments are shown by month instead of by date.
        </p>
      </div>
    </fieldset>
  );
}

function Quoted({ answer, currency }) {
  const amount = (value) => money(value, currency);
  return (
    <>
      <p class="total">
        <span>Total contract value</span> <data data-figure="total_contract_value">{amount(answer.total)}</data>
      </p>
      <p class="before-tax">All amounts are before tax.</p>
      <dl class="facts">
        <Fact name="Tier" figure="tier.id">{answer.tier.name}</Fact>
        <Fact name="Seats in the tier" figure="tier.seats">{integer(answer.tier.seats)}</Fact>
        <Fact name="Paid seats" figure="seats.paid">{integer(answer.paid)}</Fact>
        <Fact name="Free users" figure="seats.free">{integer(answer.free)}</Fact>
        <Fact name="Seats left in the tier" figure="tier.headroom">{integer(answer.headroom)}</Fact>
        <Fact name="Average per paid seat and month, first year" figure="average">{amount(answer.average)}</Fact>
        {answer.renewal && <Fact name="Renewal date" figure="renewal">{date(answer.renewal)}</Fact>}
        <Fact name="Next tier" figure="next_tier.id">{answer.next.name}</Fact>
        <Fact name="Total contract value in the next tier" figure="next_tier.total">
          {answer.nextTotal ? amount(answer.nextTotal) : "On request"}
        </Fact>
      </dl>
      <Table name="years" caption="Price by contract year"
        columns={["Year", "List fee", "Term discount", "Payment schedule adjustment", "Total for the year"]}>
        {answer.years.map((line) => (
          <tr key={line.year}>
            <th scope="row">Year {line.year}</th>
            {[line.list, line.termDiscount, line.adjustment, line.total].map((it) => (
              <td><data>{amount(it)}</data></td>
            ))}
          </tr>
        ))}
      </Table>
      <Table name="installments" caption="Installments"
        columns={["No.", answer.renewal ? "Due" : "Months after the start", "Amount"]}>
        {answer.installments.map((row, at) => (
          <tr key={row.month}>
            <th scope="row"><data>{at + 1}</data></th>
            <td><data>{row.due ? date(row.due) : row.month}</data></td>
            <td><data>{amount(row.amount)}</data></td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function Contact({ answer }) {
  return (
    <>
      <p class="contact-sales">For this many paid seats, our enterprise team makes you an offer.</p>
      <p><a class="button" href={`mailto:${CONTACT}`}>Write to {CONTACT}</a></p>
      <dl class="facts">
        <Fact name="Tier" figure="tier.id">{answer.tier.name}</Fact>
        <Fact name="Paid seats" figure="seats.paid">{integer(answer.paid)}</Fact>
        <Fact name="Free users" figure="seats.free">{integer(answer.free)}</Fact>
      </dl>
    </>
  );
}

function Tiers({ currency }) {
  return (
    <Table name="tiers" caption="Tiers and their list fees" columns={["Tier", "Paid seats", "List fee per year"]}>
      {TIERS.map((tier, at) => (
        <tr key={tier.name}>
          <th scope="row">{tier.name}</th>
          <td>{tier.fee ? `Up to ${integer(tier.seats)}` : `More than ${integer(TIERS[at - 1].seats)}`}</td>
          <td>{tier.fee ? <data>{money(new Big(tier.fee[currency]), currency)}</data> : "On request"}</td>
        </tr>
      ))}
    </Table>
  );
}

export function Calculator() {
  const [fields, setFields] = useState(PRESET);
  const answer = useMemo(() => quote(fields), [fields]);
  const set = (name, value) => setFields((old) => ({ ...old, [name]: value }));
  const setPeople = (role, count) =>
    setFields((old) => ({ ...old, people: { ...old.people, [role]: count } }));
  const [first] = useState(answer);
  const said =
    answer === first ? "" : answer.outcome === "quoted" ? `Total contract value: ${money(answer.total, fields.currency)}` : "";
  return (
    <>
      <h2 id="calculator-1-title">Estimate your contract</h2>
      <p class="intro">Enter how many people will hold each role. The price follows while you type.</p>
      <p class="illustrative">Example prices. This is not an offer.</p>
      <div class="columns">
        <div class="fields">
          <People people={fields.people} answer={answer} set={setPeople} />
          <Contract fields={fields} set={set} />
        </div>
        <div class="result">
          <h3>Your estimate</h3>
          {answer.outcome === "quoted" && <Quoted answer={answer} currency={fields.currency} />}
          {answer.outcome === "contact" && <Contact answer={answer} />}
          {answer.outcome === "wrong" && <p class="check-fields">Check the marked fields to see your estimate.</p>}
          {answer.outcome !== "wrong" && <p class="rate-card">Rate card {VERSION}</p>}
        </div>
      </div>
      <Tiers currency={fields.currency} />
      <p class="visually-hidden" role="status">{said}</p>
    </>
  );
}
