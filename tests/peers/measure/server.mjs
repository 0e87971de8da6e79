// A static server on loopback that compresses with brotli at its best, once
// for each file, as a host of static sites does.
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".wasm": "application/wasm",
};

export const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Serves `extra` (bytes by path) and a folder; a path of a folder is its index. */
export async function serve(folder, extra = {}, port = 0) {
  const answers = new Map();
  const answer = (path) => {
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const bytes = extra[file] ?? readFileSync(join(folder, normalize(file)));
    const headers = {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": file.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    };
    if (!TYPES[extname(file)]) return { headers, body: bytes };
    return { headers: { ...headers, "content-encoding": "br", vary: "accept-encoding" }, body: brotli(bytes) };
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    try {
      if (!answers.has(path)) answers.set(path, answer(path));
    } catch {
      response.writeHead(404).end("not found");
      return;
    }
    const { headers, body } = answers.get(path);
    response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
  });
  statSync(folder);
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
