// Reads the exports in a folder with tools that are not Linimasa: `node check.mjs FOLDER...`
// Each folder holds events.FORMAT of one workspace. Ends with "N passed, M failed".
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { strict as assert } from "node:assert";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import datapackage from "datapackage";
import { parse as parseEdtf } from "edtf";
import graphology from "graphology";
import gexf from "graphology-gexf";
import { open, visit } from "./browser.mjs";
import { serve } from "./server.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
let passed = 0;
let failed = 0;

async function check(name, test) {
  try {
    await test();
    passed++;
    console.log("ok   " + name);
  } catch (error) {
    failed++;
    console.log("FAIL " + name + "\n     " + (error.stack ?? error).toString().replaceAll("\n", "\n     "));
  }
}

async function events(folder) {
  return (await readFile(join(folder, "events.jsonl"), "utf8")).trimEnd().split("\n").map(line => JSON.parse(line));
}

const browser = await open();
for (const given of process.argv.slice(2)) {
  const folder = resolve(given);
  const name = format => `${given} ${format}`;
  const list = await events(folder);
  const dated = list.filter(event => event.from || event.to);
  const articles = new Set(list.flatMap(event => event.articles));
  const server = await serve({ exports: folder, modules });

  await check(name("tables: Frictionless package, schema, types and keys"), async () => {
    const descriptor = JSON.parse(await readFile(join(folder, "tables", "datapackage.json"), "utf8"));
    const pack = await datapackage.Package.load(descriptor, { basePath: join(folder, "tables"), strict: true });
    assert.ok(pack.valid, String(pack.errors));
    const counts = {};
    for (const resource of pack.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      counts[resource.name] = rows.length;
    }
    assert.equal(counts.events, list.length);
    assert.equal(counts.claims, list.reduce((sum, event) => sum + event.claims.length, 0));
  });

  await check(name("tables: every EDTF is one"), async () => {
    const descriptor = JSON.parse(await readFile(join(folder, "tables", "datapackage.json"), "utf8"));
    const pack = await datapackage.Package.load(descriptor, { basePath: join(folder, "tables") });
    const rows = await pack.getResource("claims").read({ keyed: true });
    const values = rows.map(row => row.edtf).filter(Boolean);
    assert.ok(values.length > 0);
    for (const value of values) parseEdtf(value, { level: 2 });
  });

  await check(name("gexf: graphology finds every name"), async () => {
    const graph = gexf.parse(graphology, await readFile(join(folder, "events.gexf"), "utf8"));
    const names = new Set(list.flatMap(event => event.participants.map(p => p.kind + p.name)));
    assert.equal(graph.order, names.size);
  });

  for (const format of ["csl", "bibtex", "ris"]) {
    await check(name(`${format}: citation.js finds every source`), async () => {
      plugins.config.get("@bibtex").parse.strict = false;
      const cite = new Cite(await readFile(join(folder, "events." + format), "utf8"));
      assert.equal(cite.data.length, articles.size);
      assert.equal(new Set(cite.data.map(item => item.id)).size, articles.size);
    });
  }

  for (const [format, file] of [["timelinejs", "events.json"], ["timelinejs-csv", "events.csv"]]) {
    await check(name(`${format}: TimelineJS shows every dated event`), async () => {
      const page = `${format}.html`;
      await writeFile(join(folder, page), `<!DOCTYPE html><html lang="id"><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/modules/@knight-lab/timelinejs/dist/css/timeline.css">
<script src="/modules/@knight-lab/timelinejs/dist/js/timeline.js"></script>
<div id="t" style="width:1200px;height:600px"></div>
<script>window.t = new TL.Timeline("t", new URL("/exports/${format}/${file}", location).href,
  { font: null, language: "id", script_path: "/modules/@knight-lab/timelinejs/dist/js" });</script></html>`);
      const { page: tab, found } = await visit(browser, `${server.base}/exports/${page}`, ".tl-timemarker");
      const shown = await tab.evaluate(() => document.querySelectorAll(".tl-timemarker").length);
      const slides = await tab.evaluate(() => window.t.config.events.map(e => e.text.headline));
      const bad = await tab.evaluate(() => ({ ran: window.jahat ?? null, scripts: document.querySelectorAll("#t script, #t img[onerror]").length }));
      assert.deepEqual(found, { errors: [], outside: [] });
      assert.equal(shown, dated.length);
      assert.equal(slides.length, dated.length);
      assert.deepEqual(bad, { ran: null, scripts: 0 });
      await tab.screenshot({ path: join(folder, format + ".png") });
      await tab.close();
    });
  }

  await check(name("html: the report shows every event, runs nothing, fetches nothing"), async () => {
    const { page: tab, found } = await visit(browser, "file://" + join(folder, "events.html"), "main");
    const seen = await tab.evaluate(() => ({
      articles: document.querySelectorAll("article").length,
      scripts: document.scripts.length,
      lang: document.documentElement.lang,
      ran: window.jahat ?? null,
      broken: [...document.querySelectorAll("a[href^='#']")].filter(a => !document.getElementById(a.hash.slice(1))).length,
    }));
    assert.deepEqual(found, { errors: [], outside: [] });
    assert.deepEqual(seen, { articles: list.length, scripts: 0, lang: "id", ran: null, broken: 0 });
    await tab.screenshot({ path: join(folder, "html.png"), fullPage: true });
    await tab.close();
  });

  await check(name("svg: the picture is one, and fetches nothing"), async () => {
    const { page: tab, found } = await visit(browser, "file://" + join(folder, "events.svg"), "svg");
    assert.deepEqual(found, { errors: [], outside: [] });
    assert.ok(await tab.evaluate(() => document.querySelectorAll("text").length) > 0);
    await tab.close();
  });
  server.close();
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
