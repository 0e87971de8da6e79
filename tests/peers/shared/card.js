// The prices of content/rate-card.toml and the roles of the billing page. The
// runner stops when what it types gives other figures in the built page.
export const CONTACT = "enterprise@blue.cc";
export const VERSION = "2026-11";
export const CURRENCIES = ["USD", "EUR", "CNY"];

export const ROLES = [
  { id: "project-administrator", name: "Project Administrator", paid: true },
  { id: "team-member", name: "Team Member", paid: true },
  { id: "custom-user-roles", name: "Custom User Role", paid: true },
  { id: "client", name: "Client", paid: false },
  { id: "comment-only", name: "Comment Only", paid: false },
  { id: "view-only", name: "View Only", paid: false },
];

export const TIERS = [
  { name: "Team", seats: 50, fee: { USD: "3500", EUR: "3300", CNY: "25000" } },
  { name: "Department", seats: 250, fee: { USD: "15000", EUR: "14000", CNY: "107000" } },
  { name: "Company", seats: 1000, fee: { USD: "48000", EUR: "45000", CNY: "343000" } },
  { name: "Group", seats: 5000, fee: { USD: "180000", EUR: "168000", CNY: "1286000" } },
  { name: "Enterprise", seats: Infinity, fee: null },
];

export const TERMS = [
  { years: 1, name: "1 year", discount: "0", uplift: "0" },
  { years: 2, name: "2 years", discount: "5", uplift: "3" },
  { years: 3, name: "3 years", discount: "10", uplift: "3" },
];

export const SCHEDULES = [
  { id: "annual", name: "Annual", installments: 1, adjustment: "0" },
  { id: "quarterly", name: "Quarterly", installments: 4, adjustment: "2" },
];

/** What the fields begin with: those of the billing page. */
export const PRESET = {
  people: {
    "project-administrator": "2",
    "team-member": "30",
    "custom-user-roles": "0",
    client: "12",
    "comment-only": "0",
    "view-only": "0",
  },
  years: "1",
  schedule: "quarterly",
  currency: "USD",
  start: "",
};
