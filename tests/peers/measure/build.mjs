// Builds both widgets as their makers advise (vite, production), into cargo's
// target folder: the script of the page, and its HTML from the same component.
import preact from "@preact/preset-vite";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const here = join(import.meta.dirname, "..");
const root = join(here, "../..");
const out = join(root, "target/peers");

const PEERS = [
  { name: "Preact", folder: "preact", client: "client.jsx", server: "server.jsx", plugins: () => [preact()] },
  { name: "Svelte", folder: "svelte", client: "client.js", server: "server.js", plugins: () => [svelte()] },
];

async function bundle(peer, entry, kind) {
  const outDir = join(out, peer.folder, kind);
  await build({
    root: join(here, peer.folder),
    configFile: false,
    mode: "production",
    logLevel: "error",
    plugins: peer.plugins(),
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: true,
      target: "esnext",
      modulePreload: false,
      ssr: kind === "server",
      rollupOptions: {
        input: join(here, peer.folder, entry),
        output: { entryFileNames: kind === "server" ? "server.mjs" : "widget-[hash].js" },
      },
    },
  });
  return outDir;
}

/** The name, the HTML and the scripts (by file name) of each peer. */
export async function peers() {
  const built = [];
  for (const peer of PEERS) {
    const server = await bundle(peer, peer.server, "server");
    const client = await bundle(peer, peer.client, "client");
    const { prerender } = await import(pathToFileURL(join(server, "server.mjs")));
    const scripts = {};
    for (const file of await readdir(client, { recursive: true }))
      if (file.endsWith(".js")) scripts[file] = await readFile(join(client, file));
    built.push({ name: peer.name, html: prerender().body, scripts });
  }
  return built;
}
