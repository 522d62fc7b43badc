// Reads the exports in a folder with tools that are not Linimasa: `node check.mjs FOLDER...`
// Each folder holds events.FORMAT of one workspace.
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { open } from "./browser.mjs";
import { calendar } from "./calendar.mjs";
import { citations } from "./citations.mjs";
import { finish } from "./harness.mjs";
import { linked } from "./linked.mjs";
import { pages } from "./pages.mjs";
import { serve } from "./server.mjs";
import { tables } from "./tables.mjs";

const modules = join(dirname(fileURLToPath(import.meta.url)), "node_modules");
const browser = await open();
for (const given of process.argv.slice(2)) {
  const folder = resolve(given);
  const read = file => readFile(join(folder, file), "utf8");
  const list = (await read("events.jsonl")).trimEnd().split("\n").map(line => JSON.parse(line));
  const articles = new Set(list.flatMap(event => event.articles));
  const server = await serve({ exports: folder, modules });
  const exported = { name: format => `${given} ${format}`, folder, read, list, articles };
  await tables(exported);
  await calendar(exported);
  await linked(exported);
  await citations(exported);
  await pages(exported, browser, server);
  server.close();
}
await browser.close();
finish();
