// A server of files for this machine alone.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".csv": "text/csv", ".svg": "image/svg+xml" };

export async function serve(folders) {
  const server = createServer(async (request, response) => {
    const [, mount, ...rest] = decodeURIComponent(new URL(request.url, "http://localhost").pathname).split("/");
    const path = normalize(rest.join("/"));
    try {
      if (!folders[mount] || path.startsWith("..")) throw new Error("no such file");
      const body = await readFile(join(folders[mount], path));
      response.writeHead(200, { "content-type": (TYPES[extname(path)] ?? "application/octet-stream") + "; charset=utf-8" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise(ready => server.listen(0, "127.0.0.1", ready));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
