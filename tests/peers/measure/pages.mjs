// The billing page of the built site, as it is and with each peer in the place
// of its calculator, and what the files of each weigh.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { brotli } from "./server.mjs";

const root = join(import.meta.dirname, "../../..");
const BILLING = "en/docs/billing/index.html";

/** Builds the site, and gives the folder that it is in. */
export function builtSite() {
  const out = join(root, "target/peers/site");
  const build = ["run", "--release", "--quiet", "--package", "site", "--", "build", "--out", out];
  execFileSync("cargo", build, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  return out;
}

function one(text, pattern) {
  const found = pattern.exec(text);
  if (!found) throw new Error(`the built page has changed: nothing is like ${pattern}`);
  return found;
}

/** Each widget's page, the files that the site lacks, and what it loads. */
export function pages(site, peers) {
  const html = readFileSync(join(site, BILLING), "utf8");
  const [loaderTag, loader] = one(html, /<script type="module" src="\/(assets\/calculator-[^"]+)"><\/script>/);
  const [section, app, data] = one(
    html,
    /<div class="calculator-app">([\s\S]*?)<\/div>\n<script type="application\/json" class="calculator-data">([\s\S]*?)<\/script>/,
  );
  const loaderText = readFileSync(join(site, loader), "utf8");
  const [glue] = one(loaderText, /assets\/[^"]+\.js/);
  const [wasm] = one(loaderText, /assets\/[^"]+\.wasm/);
  const file = (name) => readFileSync(join(site, name));
  const own = {
    name: "this calculator",
    path: "/en/docs/billing/",
    files: {},
    parts: [
      ["wasm", file(wasm)],
      ["glue", file(glue)],
      ["loader", file(loader)],
      ["data in the page", Buffer.from(data)],
    ],
    html: app,
  };
  const others = peers.map(({ name, html: markup, scripts }) => {
    const path = `/${name.toLowerCase()}/`;
    const tags = Object.keys(scripts).map((it) => `<script type="module" src="${path}${it}"></script>`);
    const page = html
      .replace(loaderTag, () => tags.join("\n"))
      .replace(section, () => `<div class="calculator-app">${markup}</div>`);
    const files = Object.entries(scripts).map(([it, bytes]) => [`${path}${it}`, bytes]);
    return {
      name,
      path,
      files: Object.fromEntries([...files, [`${path}index.html`, Buffer.from(page)]]),
      parts: Object.values(scripts).map((bytes) => ["script", bytes]),
      html: markup,
    };
  });
  return [own, ...others];
}

/** The size of a part, as it is and with the best compression. */
export const weigh = (bytes) => ({ raw: bytes.length, brotli: brotli(bytes).length });
